### La hoja de una lista: sus encabezados y lo que la hoja de cálculo dice en sus celdas.
###
### $number es el de una parte, 1 o 2. Al leer una hoja no importan mayúsculas, acentos ni signos.

# El nombre de la hoja, de 13 caracteres como máximo
column-sheet = Acuerdos
# El nombre de la hoja oculta con las palabras para elegir
column-lists = Listas
# Va entre paréntesis detrás de un encabezado
column-kept = vacía: como en la especificación
# Una fila con solo esto, o con una de estas palabras y cifras, suma otras y no es un acuerdo
row-total = total
    .accepted = total, totales, subtotal, subtotales, total general, gran total, suma, cuenta, total de acuerdos, total de pares, total de ciudades, total de filas
# Lo que suma una fila, y palabras intermedias: *TOTAL GENERAL: 3 pares*
row-counted = acuerdos
    .accepted = acuerdo, acuerdos, par, pares, ciudad, ciudades, fila, filas, reafirmaciones, hermanamientos, ciudades hermanas, firmas, de, en

# Títulos que las hojas tienen para un cargo además de los que se imprimen, separados por comas: de ambos
# géneros, o de uno solo
titles-mayor = { "" }
    .either = { "" }
    .female = Presidenta Municipal Constitucional, Alcaldesa Constitucional, Alcaldesa Municipal, Intendenta Municipal
    .male = Presidente Municipal Constitucional, Alcalde Constitucional, Alcalde Municipal, Intendente Municipal
titles-syndic = { "" }
    .either = { "" }
    .female = Síndica, Síndica Procuradora, Síndica Procuradora Municipal
    .male = Síndico, Síndico Procurador, Síndico Procurador Municipal

column-city = Ciudad { $number }
    .help = El nombre de la ciudad, como figura en sus propios documentos.
column-state = Estado { $number }
    .help = Su estado, provincia o departamento. Déjela vacía si no lo hay.
column-country = País { $number }
    .help = Elija el país o escriba su código.
column-noun = Tipo de parte { $number }
    .help = Cómo se llama a sí misma la parte. Vacía: ciudad.
column-signatory = Firmante { $number }
    .help = El nombre de quien firma, sin título. Vacía: una línea para escribirlo.
column-office = Cargo { $number }
    .help = El cargo de quien firma. Vacía: la alcaldía o presidencia municipal.
column-gender = Género { $number }
    .help = El de quien firma: el título en español concuerda con él.
column-gender-female = mujer
column-gender-male = hombre
column-honorific = Tratamiento { $number }
    .help = Va delante del nombre en español.
column-attested-by = Da fe { $number }
    .help = El nombre de quien da fe de la firma. Vacía: nadie da fe.
column-office-of-attester = Cargo de quien da fe { $number }
    .help = El cargo de la persona que da fe. Vacía: la secretaría del ayuntamiento.
column-gender-of-attester = Género de quien da fe { $number }
    .help = El de la persona que da fe: el título en español concuerda con él.
column-earlier-kind = Acuerdo anterior
    .help = El tipo del acuerdo en que este se funda. Vacía: no lo hay.
column-earlier-date = Fecha del acuerdo anterior
    .help = Escriba el día así: 1990-01-31.
column-signing-date = Fecha de firma
    .help = Escriba el día así: 2027-04-15. Vacía: el día de la ceremonia.
column-signing-place-english = Lugar de firma en inglés
    .help = Vacía: el lugar de la ceremonia.
column-signing-place-spanish = Lugar de firma en español
    .help = Vacía: el lugar de la ceremonia.
column-folder = Carpeta
    .help = El nombre de la carpeta para los archivos. Vacía: los nombres de ambas ciudades.
column-notes = Notas
    .help = Para usted: nada de esto se imprime.
