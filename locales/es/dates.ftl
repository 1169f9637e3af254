### Fechas. Variables: $day, $month, $year, todas números.

month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 }

# El día de la semana. $weekday: desde el lunes, que es 1
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
 }

# El día en que se firmó un antecedente: el 28 de abril de 2006. El primero del
# mes se abrevia 1.º en América (Ortografía de la RAE).
date-cited = el{"\u00A0"}{ $day ->
    [1] { NTH($day) }
   *[other] { $day }
 }{"\u00A0"}de{"\u00A0"}{ month } de{"\u00A0"}{ $year }

# El mes o el año, si no se conoce más: en noviembre de 1986, en 1961
month-cited = en { month } de{"\u00A0"}{ $year }
year-cited = en{"\u00A0"}{ $year }

# El día de la firma: el día 15 de abril de 2026
date-of-signing = el día{"\u00A0"}{ $day ->
    [1] primero
   *[other] { $day }
 }{"\u00A0"}de{"\u00A0"}{ month } de{"\u00A0"}{ $year }

# Lo mismo con letra: a los quince días del mes de abril de dos mil veintiséis
date-of-signing-in-words = { $day ->
    [1] al primer{"\u00A0"}día
   *[other] a los { CARDINAL($day, form: "masculine") }{"\u00A0"}días
 } del mes{"\u00A0"}de{"\u00A0"}{ month } de { CARDINAL($year) }

# Lo mismo, para llenar a mano: cada variable es un espacio, o lo que se conoce
date-of-signing-blank = el día{"\u00A0"}{ $day }{"\u00A0"}de{"\u00A0"}{ $month } de{"\u00A0"}{ $year }

# Un día como lo dicen los hallazgos; no se imprime en ningún acuerdo
day-told = { $day } de { month } de { $year }
# Un mes como lo dicen los hallazgos
month-told = { month } de { $year }

# El año de la firma donde no se conoce el día: 2026, dos mil veintiséis
year-in-figures = { $year }
year-in-words = { CARDINAL($year) }

# Lo mismo con letra, para llenar a mano
date-of-signing-blank-in-words = a los { $day }{"\u00A0"}días del mes{"\u00A0"}de{"\u00A0"}{ $month } de { $year }

# Palabras que pueden estar en una fecha junto a sus números y su mes, y nada dicen de ella; mayúsculas, acentos y
# signos dan igual
beside-a-date = el
    .accepted = a, al, de, del, en, los, día, días, mes, año
