### Los tipos de acuerdo. El valor del mensaje es el título.
###
### Atributos:
###   .short: el título como va al pie de cada página
###   .words-of-agreement: entre los considerandos y los artículos
###   .also: otros nombres que se dan al tipo, separados por comas; no se imprimen en ningún acuerdo
###   .use: cuándo elegir el tipo; no se imprime en ningún acuerdo
### $instrument: el id del nombre con que se designa el instrumento; $instrument-noun: el nombre, de instruments.ftl
### La guía de los Estados Unidos evita la palabra «acuerdo» en los textos no vinculantes.

kind-sister-city-agreement = { $instrument-noun } de Hermanamiento
    .short = { kind-sister-city-agreement }
    .words-of-agreement = { agree-as-follows }
    .also = hermanamiento, ciudades hermanas, ciudad hermana, convenio de hermanamiento
    .use = El acuerdo de alcance amplio con que comienza un hermanamiento.

kind-friendship-agreement = { $instrument-noun } de Ciudades Amigas
    .short = { kind-friendship-agreement }
    .words-of-agreement = { agree-as-follows }
    .also = amistad, ciudades amigas, ciudad amiga
    .use = Un primer paso más ligero entre dos ciudades, sin programas anuales.

# $reaffirmed: el título del instrumento que se reafirma
kind-reaffirmation = { $instrument ->
    [reaffirmation] Reafirmación
   *[other] { $instrument-noun } de Reafirmación
 } { GENDER($reaffirmed) ->
    [feminine] de la { $reaffirmed }
   *[masculine] del { $reaffirmed }
 }
    .short = { $instrument ->
        [reaffirmation] Reafirmación
        [declaration] Reafirmación
       *[other] { $instrument-noun } de Reafirmación
     }
    .words-of-agreement = { $register ->
        [binding] Acuerdan:
       *[non-binding] Declaran su intención de:
     }
    .also = reafirmar, acuerdo de reafirmación
    .use = Un texto corto, de una o dos páginas, con que ambas ciudades refrendan el acuerdo que tienen, tras un cambio de administración o en un aniversario.

kind-memorandum-of-understanding = { $instrument ->
    [memorandum] { $instrument-noun } de Entendimiento
    [memorandum-with-accent] { $instrument-noun } de Entendimiento
   *[other] { $instrument-noun } de Cooperación
 }
    .short = { kind-memorandum-of-understanding }
    .words-of-agreement = { agree-as-follows }
    .also = memorándum, memorando, MDE
    .use = Un texto breve de cláusulas numeradas, sobre la cooperación en algunas áreas.

kind-letter-of-intent = { $instrument-noun } de Intención
    .short = { kind-letter-of-intent }
    .words-of-agreement = { $register ->
        [binding] Acuerdan lo siguiente:
       *[non-binding] Manifiestan su intención en los términos siguientes:
     }
    .also = intención
    .use = El paso previo a un acuerdo: ambas ciudades dicen que se proponen alcanzarlo.

# $program-year: el año, o 0
kind-annual-operating-program = { $program-year ->
    [0] Programa Operativo Anual
   *[other] Programa Operativo Anual { $program-year }
 }
    .short = { kind-annual-operating-program }
    .words-of-agreement = { $register ->
        [binding] Acuerdan el siguiente programa:
       *[non-binding] Han elaborado de manera conjunta el siguiente programa:
     }
    .also = POA, programa anual
    .use = Los proyectos de un año, conforme a un acuerdo que los prevé.

## Lo que los tipos tienen en común

agree-as-follows = { $register ->
    [binding] Acuerdan lo siguiente:
   *[non-binding] Han llegado al siguiente entendimiento:
 }

## Lo que hay entre dos ciudades: $relation

bond = { $relation ->
    [friendship] relación de ciudades amigas
    [cooperation] relación de cooperación
   *[other] relación de hermanamiento
 }
