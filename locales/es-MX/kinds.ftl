### Los tipos de acuerdo. El valor del mensaje es el título.
###
### Atributos:
###   .preamble, .words-of-agreement: de un acuerdo de este tipo
###   .cited: un antecedente de este tipo, citado solo; $title, $date
###   .reaffirmed: lo mismo, con las fechas en que se reafirmó; $instrument es
###     lo que da .cited, $dates es una lista

kind-sister-city-agreement = Acuerdo de Hermanamiento
    .preamble = { CAPITAL($first-party-in-full) }, y { $second-party-in-full }, en adelante "las Partes",
    .words-of-agreement = Acuerdan lo siguiente:
    .cited = el { $title } firmado { $date }
    .reaffirmed = { $instrument } y reafirmado { $dates }

kind-reaffirmation = Reafirmación del Acuerdo de Hermanamiento
    .preamble = { CAPITAL($first-party-in-full) }, y { $second-party-in-full }
    .words-of-agreement = Acuerdan:
    .cited = la { $title } firmada { $date }
    .reaffirmed = { $instrument } y reafirmada { $dates }
