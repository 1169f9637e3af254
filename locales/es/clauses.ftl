### El acervo de cláusulas. Un mensaje es una cláusula; los renglones en blanco
### separan sus párrafos.
###
### Atributos: .heading de un artículo; .item-1, .item-2, etcétera, sus
### incisos. Las variables son las de document.ftl.
###
### Un considerando, o un artículo sin número, que no termina en signo recibe el
### que su lugar pide: punto y coma, «; y», coma o punto.

## Considerandos

# El vínculo tal como está. Para una reafirmación: nombra el año del primer
# instrumento. De la práctica de Calexico y Mexicali.
recital-friendship-ties =
    CONSIDERANDO su relación de Ciudades Hermanas, establecida en { $established },
    y el interés en fortalecer los lazos de amistad y cooperación que las
    unen

# Lo que ganan juntas dos ciudades de la frontera. De la práctica de Calexico y
# Mexicali.
recital-border-cooperation =
    CONVENCIDAS de las grandes oportunidades que hay en desarrollar actividades
    de cooperación transfronteriza para beneficio mutuo, en temas relacionados
    con negocios, comercio y cultura

## Artículos

# El objeto de una reafirmación, dicho con todas sus letras.
article-reaffirm-relation =
    Reafirmar su relación de Ciudades Hermanas

# El propósito de una reafirmación. Cita todos los antecedentes. De la práctica
# de Calexico y Mexicali.
article-reinvigorate-relation =
    Trabajar unidas por el objetivo de revitalizar la Relación de Ciudades
    Hermanas, bajo { $history }, y los compromisos que { $instruments ->
        [one] incluye
       *[other] incluyen
     }, a fin de promover el intercambio de experiencias y la ejecución de
    actividades comunes

# El objeto del acuerdo. Primer artículo del modelo de alcance amplio.
article-objective =
    El presente Acuerdo tiene por objeto que las Partes establezcan una relación
    de hermanamiento y cooperen entre sí en áreas de interés común, en
    beneficio de ambas comunidades.
    .heading = Objetivo

# Los programas anuales que dan vida al acuerdo. Del modelo de alcance amplio y
# del acuerdo propuesto por El Paso y Torreón.
article-annual-operating-programs =
    Las Partes formularán conjuntamente Programas Operativos Anuales en los que
    se describan proyectos específicos, propuestas de colaboración y actividades
    para cumplir los objetivos del presente Acuerdo.
    .heading = Programas Operativos Anuales
