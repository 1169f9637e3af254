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

## Verbos: a lo que se comprometen varias, y una

undertake = { $register ->
    [binding] se comprometen a
   *[non-binding] procurarán
 }
undertakes = { $register ->
    [binding] se compromete a
   *[non-binding] procurará
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
