### El marco de todo acuerdo: título, columnas, fórmula final, pie de página.
###
### Variables que puede usar cualquier mensaje de los documentos:
###   $first-party, $second-party: las partes como se nombran en el texto
###   $first-party-in-full, $second-party-in-full: con estado y país
###   $first-city, $second-city: los nombres de las ciudades solos
###   $date, $place: de la firma, o los espacios para ellos
###   $languages: los dos idiomas, en lista
###   $originals: cuántos originales se firman, un número
###   $history, $established, $instruments: los antecedentes, citados en conjunto, el
###     año del primero y cuántos se citan por su nombre; solo donde hay antecedentes
###   $page, $pages: el número de la página y el total

## Las columnas

column-head = Español
language-en = inglés
language-es = español

## La fórmula final

testimonium =
    Firmado { $date }, en { $place }, en { originals }, en { $languages },
    siendo ambos textos igualmente auténticos.
originals = { $originals ->
    [1] un original
    [2] dos originales
    [3] tres originales
    [4] cuatro originales
    [5] cinco originales
    [6] seis originales
    [7] siete originales
    [8] ocho originales
    [9] nueve originales
   *[other] diez originales
 }

## Disposiciones

# $words: una disposición que termina sin signo; $next: la que le sigue
provision-goes-on = { $words };
provision-before-last = { $words }; { SOUND($next) ->
    [i] e
   *[other] y
 }
last-recital = { $words },
last-article = { $words }.

# $number: en números romanos
numbered-article = Artículo { $number }
# $letter: en minúscula
item-mark = { $letter })

## Bloques de firma

# Va bajo la línea donde se escribe un nombre a mano
name-label = Nombre
# Locus sigilli: el lugar del sello
seal-mark = L. S.

## El pie de página y las propiedades del archivo

page-of-pages = Página{"\u00A0"}{ $page } de{"\u00A0"}{ $pages }
foot-cities = { $first-city } · { $second-city }
# $first, $second: el título en cada idioma
file-title = { $first } · { $second }
# $first, $second: lo que muestra una imagen, en cada idioma
picture-alternative = { $first } · { $second }

## Listas en el texto

list-of-two = { $before } { SOUND($item) ->
    [i] e
   *[other] y
 } { $item }
list-goes-on = { $before }, { $item }
list-ends = { $before } { SOUND($item) ->
    [i] e
   *[other] y
 } { $item }
