### Lo que cambia con el registro: un acuerdo vinculante tiene Partes que se
### comprometen; uno que no lo es, Participantes que procuran (Departamento de Estado de
### los Estados Unidos, guía sobre documentos no vinculantes). Los mensajes van dentro de
### las cláusulas.

# Las partes en conjunto, en el texto: $parties
collective = { $register ->
    [binding] las Partes
   *[non-binding] los Participantes
 }
# Lo mismo entre comillas, donde el preámbulo lo introduce
collective-name = { collective }
# Con lo que concuerda lo que se dice de ambas: $ending. Donde el preámbulo las
# nombra en conjunto, concuerda con ese nombre; si no, con los de ambas.
ending = { $collective ->
    [yes] { ENDING($parties) }
   *[no] { ENDING($first-party, $second-party) }
 }

## Verbos: a lo que se comprometen varias, y una. Un texto no vinculante tiene una sola
## fuerza para todos, en ambos idiomas: donde se diría más que una intención, como de lo que
## la ley pide de todos modos, las cláusulas lo dicen sin verbo de deber.

undertake = { $register ->
    [binding] se comprometen a
   *[non-binding] procurarán
 }
undertakes = { $register ->
    [binding] se compromete a
   *[non-binding] procurará
 }

# Va entre dos verbos que rige uno de estos
and-undertake = { $register ->
    [binding] y a
   *[non-binding] y
 }
# Lo que deben hacer varias conforme a aquello a lo que ya se comprometieron, y lo que debe una
must = { $register ->
    [binding] deberán
   *[non-binding] procurarán
 }
musts = { $register ->
    [binding] deberá
   *[non-binding] procurará
 }

## Lo que son ambos textos. La guía de los Estados Unidos evita «auténticos» en los no vinculantes.

equally-authentic = { $register ->
    [binding] igualmente auténticos
   *[non-binding] igualmente válidos
 }
authentic-texts = { $register ->
    [binding] auténticos
   *[non-binding] válidos
 }

## Los países de las partes, que pueden ser uno solo. $countries: cuántos son

their-countries = { $countries ->
    [1] su país
   *[other] sus respectivos países
 }
each-country = { $countries ->
    [1] su país
   *[other] cada país
 }
either-country = { $countries ->
    [1] su país
   *[other] cualquiera de los dos países
 }
both-countries = { $countries ->
    [1] su país
   *[other] ambos países
 }

## Una de las partes

each-party = cada { party-noun }
each-party-begins = Cada { party-noun }
either-party = cualquiera de { collective }
either-party-begins = Cualquiera de { collective }
other-party = { $register ->
    [binding] la otra Parte
   *[non-binding] el otro Participante
 }
both-parties = { $register ->
    [binding] ambas Partes
   *[non-binding] ambos Participantes
 }
party-noun = { $register ->
    [binding] Parte
   *[non-binding] Participante
 }
