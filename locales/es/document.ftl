### El marco de todo acuerdo: título, columnas, fórmula final, pie de página.
###
### Variables que puede usar cualquier mensaje de los documentos:
###   $this: el instrumento como se nombra a sí mismo, «el presente Acuerdo»
###   $instrument: el id del nombre con que se designa el instrumento, como convenio; $instrument-noun: el nombre
###   $parties: las partes como las nombra en conjunto
###   $each-party, $either-party, $other-party, $both-parties: una de ellas, o ambas; para textos propios
###   $first-party, $second-party: las partes como se nombran en el texto
###   $first-party-in-full, $second-party-in-full: con estado y país
###   $first-city, $second-city: los nombres de las ciudades solos
###   $date, $place: de la firma, o los espacios para ellos
###   $by-hand: lo que se escribe junto a las firmas: nothing, date, place o both
###   $year: el año de la firma; solo donde se conoce
###   $languages: los dos idiomas, en lista
###   $originals: cuántos originales se firman, un número
###   $history, $instruments: los antecedentes, citados en conjunto, cada acuerdo con sus
###     reafirmaciones, y cuántos acuerdos son; solo donde hay antecedentes
###   $agreement: el que subsiste, con sus reafirmaciones; $other-instruments: los demás, o none
###   $established: el año en que comenzó la relación; $beginning: si se conoce (known) o no (unknown)
###   $years: de ese año al de la firma; solo donde se conocen ambos
###   $program-year: el año de un programa, o 0
###   $term: los años de vigencia, o 0; $notice: los días de aviso
###   $relation: la relación que da a las ciudades el acuerdo que subsiste: sister-cities, friendship o cooperation
###   $ratification: yes donde surte efectos solo una vez ratificado
###   $title: el título de este instrumento
###   $mexico: yes donde una de las ciudades, y no ambas, está en México
###   $register: binding (vinculante) o non-binding; $collective: yes donde el
###     preámbulo introduce $parties; $serial-comma no tiene uso en español
###   $prevailing: el nombre del idioma cuyo texto prevalece, o none; $authority: article
###     donde un artículo dice lo que son ambos textos, y si no closing, para la fórmula final
###   $countries: en cuántos países están las partes, 1 o 2
###   $ending: «as» u «os», con que concuerda lo que se dice de las partes
###   $page, $pages: el número de la página y el total
###
### Funciones: CAPITAL(…) y UPPER(…), BARE(…) quita el artículo, DE(…) y A(…) ponen la
### preposición, CARDINAL(…) y ORDINAL(…) escriben un número con letra, con form: "masculine"
### o "feminine" ante un sustantivo, ROMAN(…), LETTER(…), SOUND(…) dice cómo empieza
### un texto, GENDER(…) con qué concuerda un título, IN(…) pone «en» ante un lugar y COMMA()
### cierra lo que va entre comas, salvo que siga un signo o el final.

## Las columnas

column-head = Español
language-en = inglés
language-es = español
language-ar = árabe
language-de = alemán
language-fr = francés
language-he = hebreo
language-it = italiano
language-ja = japonés
language-ko = coreano
language-pt = portugués
language-zh = chino

## El preámbulo

preamble = { $collective ->
    [yes] { CAPITAL($first-party-in-full) }, { SOUND($second-party-in-full) ->
        [i] e
       *[other] y
     } { $second-party-in-full }, en adelante "{ collective-name }",
   *[no] { CAPITAL($first-party-in-full) }, { SOUND($second-party-in-full) ->
        [i] e
       *[other] y
     } { $second-party-in-full },
 }

## La fórmula final

testimonium = Firmad{ GENDER($title) ->
       [masculine] o
      *[feminine] a
    } { $by-hand ->
    [date] { IN($place) }, en { originals }, { in-each-language }{ authentic }, en las fechas que se asientan al pie de las firmas.
    [place] { $date }, en { originals }, { in-each-language }{ authentic }, en los lugares que se asientan al pie de las firmas.
    [both] en { originals }, { in-each-language }{ authentic }, en las fechas y los lugares que se asientan al pie de las firmas.
   *[nothing] { $date }, { IN($place) }, en { originals }, { in-each-language }{ authentic }.
 }
originals = { $originals ->
    [one] un original
   *[other] { CARDINAL($originals, form: "masculine") } originales
 }
in-each-language = { $originals ->
    [one] en { $languages }
   *[other] cada uno en { $languages }
 }
# Lo que son ambos textos, si no lo dice un artículo
authentic = { $authority ->
    [article] {""}
   *[closing] { $prevailing ->
        [none] , siendo ambos textos { equally-authentic }
       *[other] , siendo ambos textos { authentic-texts }; en caso de divergencia, prevalece el texto en { $prevailing }
     }
 }

## Antecedentes

# $title; $acts: que se firmó y se reafirmó, una lista, o none
history-cited = { GENDER($title) ->
    [feminine] la { $title }
    [feminine-with-el] el { $title }
   *[masculine] el { $title }
 }{ $acts ->
    [none] {""}
   *[other] {" "}{ $acts }
 }
# $title; $occasion: cuándo se firmó, y dónde, o none
signed-on = firmad{ GENDER($title) ->
    [masculine] o
   *[feminine] a
 } { $occasion ->
    [none] por ambas ciudades
   *[other] { $occasion }
 }
# $title: de lo que se reafirmó; $occasions: cuándo, y dónde, una lista
reaffirmed-on = reafirmad{ GENDER($title) ->
    [masculine] o
   *[feminine] a
 } { $occasions }
# $where: el lugar, o none; $when: una fecha, o varias, o none
occasion = { $where ->
    [none] { $when }
   *[other] { $when ->
        [none] { IN($where) }
       *[other] { IN($where) } { $when }
     }
 }
# $days: un día, o una lista de ellos
on-days = { $days }
# $reaffirmation: una reafirmación que tiene título propio
by-instrument = mediante { $reaffirmation }
# $number: cuántas veces se reafirmó en fechas que no se conocen
at-unknown-dates = { $number ->
    [one] en fecha posterior
   *[other] en { CARDINAL($number, form: "feminine") } ocasiones posteriores
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

# $number: el del artículo, desde 1
numbered-in-roman = Artículo { ROMAN($number) }
numbered-in-arabic = { $number }.
numbered-in-ordinals = { CAPITAL(ORDINAL($number, form: "feminine")) }
# $number: el del inciso, desde 0
item-mark = { LETTER($number) })

## Bloques de firma

# Va bajo la línea donde se escribe un nombre a mano
name-label = Nombre
# Van ante las líneas donde se escriben a mano fecha y lugar
date-label = Fecha
place-label = Lugar
# Sobre el bloque de quien da fe de una firma, y de quien aprueba el texto
attestation = Da fe
approved-as-to-form = Aprobado en cuanto a la forma
# Sobre el bloque de un testigo de honor
witness-of-honor = Testigo de honor
# Locus sigilli: el lugar del sello
seal-mark = L. S.

# Lo que se oye en lugar de una línea para llenar a mano
blank-to-fill-in = espacio para llenar
# En el espacio vacío antes de una página de firmas, para que nada pueda agregarse ahí
text-and-signatures-follow = Siguen texto y firmas
signatures-follow = Siguen firmas
# Para qué es un campo de firma. $name, o none; $office; $party: la parte como se nombra en el texto, distinguida de otra de su nombre
field-of-signatory = { $name ->
    [none] Firma por { $party }: { $office }
   *[other] Firma de { $name }, { $office }, por { $party }
 }
# Lo mismo de quien da fe, aprueba o atestigua. $capacity: lo que va sobre el bloque; $office, o none
field-of-other = { $name ->
    [none] { $office ->
        [none] { $capacity }{ for-whom }
       *[other] { $capacity }: { $office }{ for-whom }
     }
   *[other] { $office ->
        [none] { $capacity }: { $name }{ for-whom }
       *[other] { $capacity }: { $name }, { $office }{ for-whom }
     }
 }
# $party: de qué lado, o none
for-whom = { $party ->
    [none] {""}
   *[other] , por { $party }
 }

## Lo que un original no es todavía, o no es

# A través de cada página de un borrador
draft-mark = BORRADOR
# Bajo el título de un borrador y de una copia
draft = Borrador
copy-to-read = Copia para consulta: no es un original
copy-of-draft = Copia de un borrador, para consulta: no es un original

## Las líneas para las rúbricas en cada página

initials-label = Rúbricas

## El pie de página y las propiedades del archivo

page-of-pages = Página{"\u00A0"}{ $page } de{"\u00A0"}{ $pages }
foot-cities = { $first-city } · { $second-city }
foot-draft-cities = Borrador · { $first-city } · { $second-city }
foot-copy = Copia
# $first, $second: el título en cada idioma
file-title = { $first } · { $second }
# $first, $second: lo que muestra una imagen, en cada idioma
picture-alternative = { $first } · { $second }
# Qué son los archivos que lleva adjuntos un PDF
attached-spec = La especificación con la que se hizo este documento
attached-city = El archivo de una ciudad, al que remite la especificación
attached-picture = Una imagen, a la que remite la especificación

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
# Lo mismo donde los elementos llevan «y»: la coma los separa (RAE, Ortografía)
long-list-ends = { $before }, { SOUND($item) ->
    [i] e
   *[other] y
 } { $item }
# La coma ante «and» no existe en español
serial-comma = {""}
