### El acervo de cláusulas. Un mensaje es una cláusula; los renglones en blanco
### separan sus párrafos.
###
### Atributos: .heading de un artículo; .item-1, .item-2, etcétera, sus
### incisos. Las variables son las de document.ftl.

## Considerandos

# El vínculo tal como está. Para una reafirmación: nombra el año del primer
# instrumento. De la práctica de Calexico y Mexicali.
recital-friendship-ties =
    CONSIDERANDO su relación de Ciudades Hermanas, establecida en { $established },
    y el interés en fortalecer los lazos de amistad y cooperación que las
    unen; y

# Lo que ganan juntas dos ciudades de la frontera. De la práctica de Calexico y
# Mexicali.
recital-border-cooperation =
    CONVENCIDAS de las grandes oportunidades que hay en desarrollar actividades
    de cooperación transfronteriza para beneficio mutuo, en temas relacionados
    con negocios, comercio y cultura,

## Artículos

# El objeto de una reafirmación, dicho con todas sus letras.
article-reaffirm-relation =
    Reafirmar su relación de Ciudades Hermanas; y

# El propósito de una reafirmación. Cita todos los antecedentes. De la práctica
# de Calexico y Mexicali.
article-reinvigorate-relation =
    Trabajar unidas por el objetivo de revitalizar la Relación de Ciudades
    Hermanas, bajo { $history }, y los compromisos que incluye, a fin de
    promover el intercambio de experiencias y la ejecución de actividades
    comunes.

# El objeto del acuerdo. Primer artículo del modelo de alcance amplio.
article-objective =
    El presente Acuerdo tiene por objeto establecer una relación de
    hermanamiento entre las Partes y cooperar entre sí en áreas de interés
    común, en beneficio de ambas comunidades.
    .heading = Objetivo

# Los programas anuales que dan vida al acuerdo. Del modelo de alcance amplio y
# del acuerdo propuesto por El Paso y Torreón.
article-annual-operating-programs =
    Las Partes formularán conjuntamente Programas Operativos Anuales que
    describan los proyectos específicos, las propuestas de colaboración y las
    actividades para cumplir los objetivos del presente Acuerdo.
    .heading = Programas Operativos Anuales
