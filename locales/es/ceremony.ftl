### La hoja de una ceremonia que dice quién firma qué, en qué orden y de qué lado.
###
### Estos mensajes no dependen de ningún acuerdo; cada uno dice qué variables puede usar.

## El encabezado de la hoja

running-order = Orden de las firmas
# Su nombre entre las propiedades del archivo. $name: el de la ceremonia
running-order-of = Orden de las firmas: { $name }

# El día de la ceremonia. $weekday: desde 1, el lunes; $day, $month, $year: números. El primero
# del mes se abrevia 1.º en América (Ortografía de la RAE).
ceremony-day = { CAPITAL(weekday) } { $day ->
    [1] { NTH($day) }
   *[other] { $day }
 } de{"\u00A0"}{ month } de{"\u00A0"}{ $year }
# Lo mismo, para llenar a mano: cada variable es un espacio, o lo que se conoce
ceremony-day-blank = { $day } de { $month } de { $year }
# Va ante quien invita
host-label = Por invitación de

# Cuánto se firma en total. $agreements, $originals: números
agreements-to-sign = { $agreements ->
    [one] { $agreements } acuerdo
   *[other] { $agreements } acuerdos
 }
originals-to-sign = { $originals ->
    [one] { $originals } original por firmar
   *[other] { $originals } originales por firmar
 }

# Cómo se lee la hoja
left-and-right = Hoja de apoyo: aquí no se firma. Izquierda y derecha son los lados de la página de firmas vistos por quien firma, no los lugares en la mesa; las partes pueden cambiar de lado de un original a otro.
# Se agrega donde firma más de una persona por cada lado
numbers-of-signers = Donde los nombres llevan número, este indica el orden en que se firma.
# Added where agreements were not prepared. $agreements: how many
missing-agreements = { $agreements ->
    [one] De { $agreements } acuerdo aún no hay originales: conserva aquí su lugar, pero no puede firmarse.
   *[other] De { $agreements } acuerdos aún no hay originales: conservan aquí su lugar, pero no pueden firmarse.
 }

## Los encabezados de las columnas

number-head = Núm.
folder-head = Carpeta digital
left-head = Izquierda
right-head = Derecha

## Un acuerdo

# Cuántos originales hay de él. $originals: un número
originals-of-agreement = { $originals ->
    [one] { $originals } original
   *[other] { $originals } originales en total
 }
# Va sobre los nombres de quienes conservan los originales, cada uno con cuántos. $originals: cuántos son juntos
originals-for = { $originals ->
    [one] Conserva
   *[other] { $originals } originales que conservan
 }
# Cuál de los dos textos se firma, donde cada uno se firma por separado. $language: su nombre
text-to-sign = Texto en { $language }
# En lugar del número de originales
draft-not-signed = Borrador: no se firma
copy-not-signed = Copia para consulta: no se firma
# An agreement that was not prepared: stands behind the name of its folder, for its title, and for the number of originals
not-prepared = sin elaborar
no-originals = Aún no hay originales de este acuerdo
missing-not-signed = Falta: no se firma
