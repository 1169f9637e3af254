### Los tipos de acuerdo. El valor del mensaje es el título.
###
### Atributos:
###   .preamble, .words-of-agreement: de un acuerdo de este tipo
###   .cited: un antecedente de este tipo, citado solo; $title, $date
###   .reaffirmed: lo mismo, con las fechas en que se reafirmó; $title,
###     $instrument, que es lo que da .cited, y $dates, que es una lista
### NOUN(…) da el género con que concuerdan el artículo y los participios.

kind-sister-city-agreement = Acuerdo de Hermanamiento
    .preamble = { CAPITAL($first-party-in-full) }, y { $second-party-in-full }, en adelante "las Partes",
    .words-of-agreement = Acuerdan lo siguiente:
    .cited = { NOUN($title) ->
        [feminine] la { $title } firmada { $date }
       *[masculine] el { $title } firmado { $date }
     }
    .reaffirmed = { NOUN($title) ->
        [feminine] { $instrument } y reafirmada { $dates }
       *[masculine] { $instrument } y reafirmado { $dates }
     }

kind-reaffirmation = Reafirmación del Acuerdo de Hermanamiento
    .preamble = { CAPITAL($first-party-in-full) }, y { $second-party-in-full },
    .words-of-agreement = Acuerdan:
    .cited = { NOUN($title) ->
        [feminine] la { $title } firmada { $date }
       *[masculine] el { $title } firmado { $date }
     }
    .reaffirmed = { NOUN($title) ->
        [feminine] { $instrument } y reafirmada { $dates }
       *[masculine] { $instrument } y reafirmado { $dates }
     }
