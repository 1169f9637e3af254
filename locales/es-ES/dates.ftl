### Fechas, como se escriben en España. Lo que aquí no está se toma de es.

# El primero del mes es 1, uno (Fundéu, «fechas»).
date-cited = el{"\u00A0"}{ $day }{"\u00A0"}de{"\u00A0"}{ month } de{"\u00A0"}{ $year }

date-of-signing = el día{"\u00A0"}{ $day }{"\u00A0"}de{"\u00A0"}{ month } de{"\u00A0"}{ $year }

date-of-signing-in-words = a { CARDINAL($day) }{"\u00A0"}de{"\u00A0"}{ month } de { CARDINAL($year) }
