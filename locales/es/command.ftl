### Lo que dice el programa aparte de los hallazgos.

hint = sugerencia

# $path; $pages, cero para un archivo que no las tiene; $kilobytes
wrote = { $pages ->
    [0] se escribió { $path } ({ $kilobytes } kB)
    [one] se escribió { $path } (1 página, { $kilobytes } kB)
   *[other] se escribió { $path } ({ $pages } páginas, { $kilobytes } kB)
 }
# $path; $files
ejected = se escribieron { $files } archivos en { $path }
# $told, $more
more = solo se muestran los primeros { $told } problemas; hay { $more } más
    .hint = corrija los que se muestran y vuelva a ejecutar el comando
severity-error = error
severity-warning = advertencia

# $cell, as in C7; $sheet: its sheet, or none
at-cell = { $sheet ->
    [none] celda { $cell }
   *[other] hoja «{ $sheet }», celda { $cell }
 }
# $file, $line; $cell, $sheet, or none
at-line-or-cell = `{ $file }`, { $cell ->
    [none] línea { $line }
   *[other] { at-cell }
 }
# $cell, $sheet; $path: what its cell is
cell = { at-cell }: { $path }

# $errors, $warnings: cuántos hay
found = no se escribió nada: { problems }
checked = { $errors ->
    [0] { $warnings ->
        [0] no se encontró ningún problema
       *[other] { problems }
     }
   *[other] { problems }
 }
problems = { $errors ->
    [0] {""}
    [one] 1 error
   *[other] { $errors } errores
 }{ $warnings ->
    [0] {""}
   *[other] { $errors ->
        [0] {""}
       *[other] {" y "}
     }{ $warnings ->
        [one] 1 advertencia
       *[other] { $warnings } advertencias
     }
 }
# $files; $folders, con todo lo que contienen
watching = en espera de cambios en { $files ->
    [one] 1 archivo
   *[other] { $files } archivos
 }{ $folders ->
    [0] { "" }
    [one] { " " }y 1 carpeta
   *[other] { " " }y { $folders } carpetas
 }; para terminar, oprima Ctrl-C

# $files, $target
many-files-in-one = no se pueden escribir { $files } archivos en un mismo destino: `{ $target }`
    .hint = indique una carpeta en `-o`: un nombre que termine en `/`
# $path
same-name = dos archivos tendrían el mismo nombre: `{ $path }`
    .hint = genere por separado las especificaciones del mismo nombre, cada una en su propia carpeta; los nombres que solo difieren en mayúsculas o en la escritura de los acentos cuentan como iguales
# $path
nothing-to-lay-over = ningún archivo de `{ $path }` corresponde a uno de los integrados
    .hint = dé la carpeta que contiene `en-US/…` para `--locales`, o `look.typ`, `kinds/…` o `fonts/…` para `--templates`
# $argument: su nombre sin guiones al principio; $written: el identificador de una parte
repeated-for-party = { $argument ->
    [gender] `--gender` dice más de una cosa de `{ $written }`
    [language] `--language` dice más de una cosa de `{ $written }`
    [noun] `--noun` dice más de una cosa de `{ $written }`
    [office] `--office` dice más de una cosa de `{ $written }`
   *[other] `--{ $argument }` nombra a más de una persona para `{ $written }`
 }
    .hint = indíquelo una vez por cada parte
# $written, $known
unknown-party = ninguna parte del acuerdo se llama `{ $written }`
    .hint = nómbrela por su ciudad o por su identificador; las partes son { $known }
# $written, $known
ambiguous-party = ambas partes se llaman `{ $written }`
    .hint = escriba cuál es, por el identificador o por la ciudad con su estado: { $known }
# $written, $known
not-a-place-of-parties = `{ $written }` no es la ciudad de una parte
    .hint = las partes son { $known }; para otro lugar omita `--place` y escríbalo en la nueva especificación, dentro de `signing:`, en ambos idiomas: `place: {"{"} en: …, es: … {"}"}`
# $written, $known, $suggestion
no-such-kind = no existe el tipo de acuerdo `{ $written }`
    .hint = { $suggestion ->
        [none] los tipos son { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $suggestion
no-such-clause = no existe aquí la cláusula `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat clauses --short` enumera los identificadores de todas las cláusulas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
fields-and-anchors = `--fields` y `--anchors` se excluyen
    .hint = indique `--fields` para firmar en el propio PDF, o `--anchors` para un servicio que coloca sus propios campos
# $option
only-in-pdf = `{ $option }` solo sirve para los PDF
    .hint = omita `--format` o esta opción
watch-to-standard-output = `--watch` no puede escribir en la salida estándar
    .hint = indique en `-o` un archivo o una carpeta, u omítalo para escribir junto a la especificación
# $path: el de una especificación
not-to-be-signed = lo que da `{ $path }` no es para firmarse: es un borrador o una copia de lectura
    .hint = omita `--fields` y `--anchors`, o cambie `status` o `layout`
# $path; $written: un id; $known: los que hay, o none
no-such-original = `{ $path }` no tiene original para `{ $written }`
    .hint = { $known ->
        [none] el acuerdo tiene un solo original para ambas partes: omita `--original`
        [copies] las copias para consulta no son originales: omita `--original`
       *[other] tiene originales para { $known }
     }
# $path
over-input = se sobrescribiría `{ $path }`, que es uno de los archivos de entrada
    .hint = dé a `-o` otro nombre u otra carpeta, o cambie el nombre del archivo
# $path
already-there = `{ $path }` ya existe; no se escribió nada
    .hint = elija otra carpeta o mueva el archivo a otro lugar
# $path, $reason
cannot-read = no se puede leer `{ $path }`: { reason }
    .hint = revise el nombre y la carpeta
# $path, $reason
cannot-write = no se puede escribir `{ $path }`: { reason }
    .hint = { $reason ->
        [full] libere espacio o indique otra carpeta en `-o`
       *[other] revise la carpeta o indique otra en `-o`
     }
# $path
cannot-watch = no se pueden vigilar los cambios en `{ $path }`
    .hint = quizá el sistema no permita vigilar más archivos: cierre otros programas que los vigilen, o no use `--watch`
# $reason
reason = { $reason ->
    [not-found] no existe ese archivo o carpeta
    [permission] no tiene permiso para hacerlo
    [folder] es una carpeta
    [no-folder] una parte de la ruta no es una carpeta
    [full] no queda espacio
    [read-only] ahí no se puede escribir
    [too-large] el archivo es demasiado grande
    [no-file] no es un archivo normal
    [pipe] ya ningún programa recibe la salida
   *[other] el sistema lo impide
 }

## Comentarios en la especificación de una reafirmación; $older: el archivo de la anterior

reaffirmation-comments =
    .head =
        Hecho a partir de { $older }. Revise lo que señalan los comentarios y luego quítelos.
    .letterhead = Revise: ¿sigue siendo la denominación de la administración que firma?
    .signatory =
        Revise: nombre, cargo y género (female o male), con el que concuerda el cargo en español.
    .no-signatory =
        Si ya se sabe quién firma: signatory, con nombre, cargo y género (female o male).
    .own-words = Revise: esto viene de la reafirmación anterior. ¿Sigue siendo válido?
    .term =
        Revise: en esta fecha ya terminó el plazo del acuerdo anterior, si corrió desde la firma.
        Para renovarlo, agregue a los artículos la cláusula renew-term y los años del nuevo
        plazo: term, years.
    .signed =
        Revise: de esta fecha, lo que se conozca, como 2006-04-28, 2006-04 o 2006. La
        especificación anterior dejó el resto para llenarse a mano.
    .witnesses = Revise: quién es ahora testigo de honor.
    .others = Revise: quién firma además; los nombres de la especificación anterior ya no están.
    .signing = Revise: día, lugar y número de originales.
    .anniversary =
        Este año es de aniversario. Para conmemorarlo, quite el # de la cláusula anniversary, más abajo,
        y de recitals y add, si lo tienen.
    .new-administration =
        Ahora firman otras personas. Para que hagan suyos los compromisos de sus antecesores, quite el #
        de la cláusula new-administration, más abajo, y de recitals y add, si lo tienen.

## Listas

label-recitals = Considerandos
label-articles = Artículos
label-source = Fuente

## Reglas

# $written, $suggestion
no-such-rule = no existe la regla `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat explain` enumera los identificadores de todas las reglas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
label-allowable = una especificación puede permitirlo
# Sigue a una de las dos donde un borrador puede no cumplir la regla
label-may-wait = {"; puede esperar en un borrador"}
label-not-allowable = una especificación no puede permitirlo
label-bad = Incorrecto
label-good = Correcto
rules-title = Reglas
rules-introduction = Lo que buscan `alternat check` y `alternat render`. Los errores impiden generar los archivos; las advertencias solo se muestran. Una especificación puede permitir que se incumpla la mayoría de las reglas, con un motivo, en `allow:`.

## Una especificación nueva

# $argument
not-said = falta `{ $argument }`, y no hay terminal en que preguntarlo
    .hint = `alternat new --help` dice lo que se puede indicar; --party se indica dos veces
# $file: entre comillas, si la línea de comandos las necesita
started = siguiente: `alternat check { $file }`, y luego `alternat render { $file }`
# $file; $name: that of the file without its folder
roster-started = a continuación: rellene `{ $file }`, un acuerdo en cada fila, e indíquelo en una ceremonia junto a una especificación: `roster: { $name }`
reaffirmed = siguiente: decida lo que preguntan sus comentarios; luego `alternat check { $file }`, y después `alternat render { $file }`

## Las preguntas de `alternat new`
##
## `.label` da nombre a la respuesta en el resumen. Variables de las preguntas: $number: el de la parte, 1 o 2; $city;
## $country: su nombre, o none; $name: el de quien firma, o none; $attester, $approver: quien da fe y quien aprueba, o none; $needed: si el día de la firma es necesario, yes o no

ask-introduction =
    Enter acepta la respuesta entre corchetes, < vuelve a la pregunta anterior y la flecha hacia arriba recupera lo que escribió.
    Ctrl-C termina, y sus respuestas se conservan en un archivo.
ask-kind = ¿Qué tipo de acuerdo? Escriba su número o su nombre
    .label = Tipo
ask-city = Ciudad { $number }: su nombre con su estado, como Nuevo Laredo, Tamaulipas
    .label = Ciudad { $number }
ask-region = { $country ->
    [none] Estado y país de { $city }, como Coahuila, México; solo el país, si no tiene estados
   *[other] Estado de { $city } en { $country }; - si no tiene
 }
    .label = Estado y país de { $city }
ask-language = ¿Cuál de los dos idiomas es el propio de { $city }?
    .label = Idioma de { $city }
ask-noun = ¿Cómo se llama a sí misma { $city } en el acuerdo?
    .label = { $city } se llama
ask-signatory = ¿Quién firma por { $city }? El nombre sin títulos, como Ana Ejemplo; - deja una línea que se llena a mano
    .label = Firma por { $city }
ask-gender = El cargo de { $name } en español va en
    .label = Género del cargo de { $name }
ask-office = ¿Con qué cargo firma { $name ->
    [none] {""}
   *[other] { $name }{" "}
 }por { $city }?
    .label = Cargo de quien firma por { $city }
ask-attestation = ¿Alguien da fe de la firma por { $city }, como la secretaría del ayuntamiento? Un nombre; sí, para una línea que se llena a mano; o no
    .label = Da fe por { $city }
ask-approved-as-to-form = ¿Alguien aprueba la forma del texto por { $city }, como la dirección jurídica? Un nombre, sí o no
    .label = Aprueba la forma por { $city }
ask-attestation-gender = El cargo de { $attester } en español va en
    .label = Género del cargo de { $attester }
ask-attestation-office = ¿Con qué cargo da fe { $attester ->
    [none] {""}
   *[other] { $attester }{" "}
 }de la firma por { $city }?
    .label = Cargo de quien da fe por { $city }
ask-approved-as-to-form-gender = El cargo de { $approver } en español va en
    .label = Género del cargo de { $approver }
ask-approved-as-to-form-office = ¿Con qué cargo aprueba { $approver ->
    [none] {""}
   *[other] { $approver }{" "}
 }el texto por { $city }?
    .label = Cargo de quien aprueba por { $city }
ask-established = ¿Cuándo se firmó el acuerdo anterior en que se apoya este? Lo que se conozca: 28 de abril de 2006; 2006-04; 2006; o desconocido
    .label = Firma del acuerdo anterior
ask-date = Día de la firma, como 2026-04-15 o 15 de abril de 2026{ $needed ->
    [yes] {""}
   *[no] ; - deja una línea que se llena a mano
 }
    .label = Día de la firma
ask-place = ¿Dónde se firma? El número de una ciudad, u otro lugar con su estado, como Monterrey, N.L.
    .label = Lugar de la firma
# $place, $reader: en o es, el idioma en que está
ask-place-in-other-language = ¿Cómo se llama “{ $place }” en { $reader ->
    [es] inglés
   *[en] español
 }? Con su ciudad y su estado, como va en ese texto
    .label = { $reader ->
        [es] En inglés
       *[en] En español
     }
ask-witnesses = Testigos de honor: sus nombres, separados por comas; un número, para otras tantas líneas que se llenan a mano; o no
    .label = Testigos de honor
ask-file = Archivo de la nueva especificación
    .label = Archivo
ask-keep = Si aun así es correcto, oprima Enter; si no, escríbalo de nuevo
# $shown: la respuesta
ask-understood = = { $shown }
ask-summary = Sus respuestas:
ask-write = ¿Es correcto todo esto? Enter escribe el archivo; el número de una respuesta permite corregirla, y también varios, como 2, 5
ask-which = Escriba los números de las respuestas que se han de corregir, como 2, 5

## Respuestas
##
## `.accepted` enumera palabras que significan lo mismo, separadas por comas; se aceptan las de todos los idiomas. M
## significa dos cosas: *mujer* o *masculino*. Ninguna de estas palabras se toma por nombre.

answer-yes = sí
    .accepted = s, sí, si
answer-no = no
    .accepted = n, no, nadie, ninguno, ninguna
answer-nobody = nadie
answer-blank = una línea que se llena a mano
    .accepted = una línea, en blanco, línea en blanco, dejar en blanco
answer-same = igual
    .accepted = igual, lo mismo, el mismo, la misma, los mismos, las mismas, igual que arriba, ídem
answer-unknown = aún no se sabe
    .accepted = no se sabe, no sé, no lo sé, no sabemos, ni idea, desconocido, desconocida, por definir, pendiente
answer-female = femenino
    .accepted = f, m, femenino, femenina, mujer, ella
answer-male = masculino
    .accepted = h, masculino, masculina, hombre, varón, él
answer-back = atrás
    .accepted = atrás, volver, regresar

## Lo que impide aceptar una respuesta

ask-empty = aquí se necesita una respuesta
    .hint = escríbala, o escriba < para volver
ask-first = esta es la primera pregunta
    .hint = escriba la respuesta; Ctrl-C termina
# $written; $suggestion, o none; $known
not-a-choice = `{ $written }` no es una de las respuestas
    .hint = { $suggestion ->
        [none] elija una de estas: { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# Las respuestas están arriba, numeradas. $written; $suggestion, o none; $most: el último número
not-a-choice-above = `{ $written }` no es una de las respuestas
    .hint = { $suggestion ->
        [none] escriba un número del 1 al { $most }, o las palabras que lo acompañan
       *[other] ¿quiso decir `{ $suggestion }`? Si no, escriba un número del 1 al { $most }
     }
# $written, $known
ambiguous-choice = `{ $written }` puede significar más de una de las respuestas
    .hint = escriba cuál quiere decir: { $known }
# $written, $most
not-an-answer-number = `{ $written }` no es el número de una respuesta
    .hint = oprima Enter para escribir el archivo, o escriba números del 1 al { $most }, como 2, 5
# $written
not-a-place = `{ $written }` no se entiende como ciudad
    .hint = escriba la ciudad, su estado y su país, separados por comas, como Torreón, Coahuila, México
# $written
place-without-city = `{ $written }` no dice en qué ciudad y estado está
    .hint = agregue ambos, como el Puente, Laredo, Texas; o elija la ciudad de una parte
# $written
place-in-one-language = `{ $written }` no es el nombre de una ciudad, que podría ir en ambos textos
    .hint = escriba el lugar en inglés y en español, con / entre ambos, como the Bridge, Laredo, Texas / el Puente, Laredo, Texas
# $written
not-yes-or-no = `{ $written }` no responde a esta pregunta
    .hint = escriba lo que se pregunta; con < regresa a la pregunta anterior
# $written; $suggestion, o none
unknown-region = `{ $written }` no es ni un país conocido ni un estado de alguno
    .hint = { $suggestion ->
        [none] escriba el estado por su nombre, y el país por su nombre o su código, como Coahuila, MX
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known
ambiguous-region = `{ $written }` puede ser más de un lugar
    .hint = escriba cuál: { $known }
# $written
not-a-day = `{ $written }` no se entiende como fecha
    .hint = escriba año, mes y día, como 2026-04-15, o el mes con letra, como 15 de abril de 2026; si se sabe menos, 2026-04 o 2026
# $written
no-such-day = `{ $written }` no existe en el calendario
    .hint = revise el día y el mes
# $written
short-year = el año en `{ $written }` no tiene cuatro cifras
    .hint = escriba el año completo, como 2026-04-15 o 15 de abril de 2026
# $written; $day: la fecha sin atender al día de la semana; $weekday: el de ese día
other-weekday = `{ $written }` nombra otro día de la semana: el { $day } es { $weekday }
    .hint = revise la fecha y el día de la semana, y omita este si solo la fecha es correcta
# $written; $known: los días que puede ser
ambiguous-day = `{ $written }` puede ser dos días distintos
    .hint = escriba cuál: { $known }
# $written
not-a-whole-day = aquí se necesita el día completo, no solo `{ $written }`
    .hint = escriba año, mes y día, como 2006-04-28
# $written
cell-of-other-place = `{ $written }` dice otro estado u otro país que las celdas junto a ella
    .hint = escriba solo la ciudad, o corrija las celdas de su estado y de su país
# $path
not-a-spec-name = `{ $path }` no termina como una especificación, que es un archivo YAML
    .hint = dé un nombre que termine en .yaml, como acuerdo.yaml; el PDF se hace después a partir de él

# $path
answer-for-file = `{ $path }` es una respuesta, no el nombre de un archivo
    .hint = oprima Enter para el nombre entre corchetes, o escriba otro que termine en .yaml
# Junto a un nombre, antes del tratamiento que se escribió con él
label-honorific = tratamiento

## El archivo de respuestas; $path; $argument: lo mismo, entre comillas si la línea de comandos las necesita

answers-kept = sus respuestas se conservan en `{ $path }`; para continuar: `alternat new --answers { $argument }`
answers-left = una conversación anterior dejó sus respuestas en `{ $path }`; para seguir con ellas, presione Ctrl-C y escriba `alternat new --answers { $argument }`
answers-removed = se borró `{ $path }`: la especificación tiene sus respuestas
answers-not-kept = sus respuestas no se pudieron escribir en ningún archivo; son estas:
answers-head =
    Respuestas a las preguntas de `alternat new`. Corríjalas aquí, o quite una para que se pregunte de nuevo, y continúe con:
    alternat new --answers { $argument }

starter-comments =
    .head =
        La especificación de un acuerdo. Los renglones que empiezan con # son comentarios.
        La fecha, el lugar o el nombre que se omita queda como una línea para llenar a mano, en ambos textos.
    .precedence =
        Quién se nombra primero: by-original hace un original para cada ciudad, que la nombra primero;
        by-language y fixed hacen un solo original para ambas.
    .parties = Las partes. El resto de la especificación las nombra por su identificador (id).
    .signatory = Quién firma. El cargo en español concuerda con el género: female o male.
    .letterhead = Lo que encabeza la primera página, en un máximo de cuatro renglones.
    .history =
        Los acuerdos anteriores en que se apoya este, del más antiguo al más reciente. Si el tipo no
        habla de ellos, el considerando earlier-instruments los cita.
    .provisions =
        Los considerandos y artículos son los del tipo: `alternat clauses` muestra sus textos.
        Se pueden quitar, sustituir o agregar, en ambos idiomas:
    .signing = Cuándo y dónde se firma.
    .others = Quién firma además; {"{}"} deja el nombre como una línea para llenar a mano.
    .witnesses = Los testigos de honor, que firman después de las partes.

## Comprobaciones; $path: el PDF

verified-same = { $path } es exactamente lo que da su especificación, byte por byte
# $signatures; $fields: sus nombres; $stamps: cuántos; $ends: yes si la última firma abarca todo el archivo
verified-extended = { $path } es lo que da su especificación, { $signatures ->
    [0] con algo añadido al final que no cambia ninguna página
    [one] y después se firmó en { $fields }{ $ends ->
        [yes] {""}
       *[no] , con algo añadido tras la firma que no cambia ninguna página
     }
   *[other] y después se firmó { $signatures } veces, en { $fields }{ $ends ->
        [yes] {""}
       *[no] , con algo añadido tras la última firma que no cambia ninguna página
     }
 }{ $stamps ->
    [0] {""}
   *[other] , y se selló con la hora
 }{ $signatures ->
    [0] {""}
   *[other] . De quién son las firmas lo dice un programa que las verifique
 }
# $program: su nombre, o none
verified-saved-again = { $path } tiene el texto y las páginas que da su especificación, pero otro programa{ $program ->
    [none] {""}
   *[other] , { $program },
 } lo volvió a guardar: ya no es el archivo que hizo Alternat, y de las firmas que contenga nada puede decirse
verified-different = { $path } no es lo que da su especificación
# $expected: las partes de la especificación; $found: las que nombra el PDF, o none
verified-other-parties = { $path } no es lo que da esta especificación: esta es de { $expected }, a quienes el PDF no nombra{ $found ->
    [none] {""}
   *[other] ; el PDF es de { $found }
 }
# $expected
differs-parties = la especificación es de { $expected }, a quienes el PDF no nombra
# $version, $ours
verified-version = lo hizo Alternat { $version }, y este es { $ours }: compárelo con la versión que lo hizo
verified-nothing-made = no se pudo volver a hacer el PDF, porque su especificación o lo que depende de ella tiene errores
verified-no-record = no dice cómo se hizo, así que se probaron todos los originales, y el más parecido en todas las ediciones
# $page; $passage, o none; $expected, $found: palabras; $change: added, missing u other
differs-words = página { $page }{ $passage ->
    [none] {""}
   *[other] , { $passage }
 }: { $change ->
    [added] «{ $found }» no está en la especificación
    [missing] falta «{ $expected }»
   *[other] dice «{ $found }» donde la especificación da «{ $expected }»
 }
# $page
differs-turned = página { $page }: las palabras son las mismas, pero la página está girada
differs-size = página { $page }: las palabras son las mismas, pero la página tiene otro tamaño o se muestra otra parte de ella
differs-annotations = página { $page }: sus anotaciones o campos no son los que da la especificación
differs-drawing = página { $page }: las palabras son las mismas, pero lo que se dibuja está escrito de otro modo y puede verse distinto
# $expected, $found
differs-pages = la especificación da { $expected ->
    [one] 1 página
   *[other] { $expected } páginas
 }, y hay { $found }
# $page; $program: su nombre, o none
differs-missing-page = falta la página { $page } de lo que da la especificación
differs-added-page = la página { $page } no está en lo que da la especificación
differs-scan = sus páginas son imágenes, como las de un escáner o una cámara: sus palabras no pueden compararse
differs-saved-again = otro programa{ $program ->
    [none] {""}
   *[other] , { $program },
 } lo volvió a guardar
differs-unseen = las páginas son las mismas; lo que difiere no se ve en ellas, como propiedades, etiquetas, fuentes o archivos adjuntos
differs-unreadable = el archivo no se puede leer lo suficiente para decir dónde
# What was appended to an original, and is more than signatures. $at: a place in the file; $object: the number of an object;
# $key: a name of the PDF format; $page; $field: the name of a field
appended-form = desde el byte { $at }, lo añadido no está escrito como lo escriben los programas de firma: cada visor puede mostrar páginas distintas
appended-object = lo añadido sustituye una parte del original (objeto { $object })
appended-stray = lo añadido contiene una parte que no pertenece a ninguna firma (objeto { $object })
appended-catalog = lo añadido cambia `{ $key }`, que atañe a todo el archivo
appended-page = página { $page }: lo añadido cambia su `{ $key }`
appended-annotation = página { $page }: lo añadido agrega una anotación
appended-field = página { $page }: el campo de firma `{ $field }` se cambió sin firmarlo
appended-new-field = lo añadido agrega el campo `{ $field }`, que no es solo una firma invisible
appended-coverage = la firma en `{ $field }` no abarca todo el archivo tal como era al firmarse
appended-appearance = página { $page }: lo que muestra la firma en `{ $field }` podría actuar o salirse de su campo
# $part; $number de la parte, desde 1; $paragraph, o 0; $item, desde 0, o none; $language
passage = { $part ->
    [letterhead] membrete
    [title] título
    [preamble] proemio
    [recital] considerando { $number }
    [words-of-agreement] fórmula de acuerdo
    [article] artículo { ROMAN($number) }
    [testimonium] cláusula de firma
   *[signature] bloque de firma { $number }
 }{ $paragraph ->
    [0] {""}
   *[other] , párrafo { $paragraph }
 }{ $item ->
    [none] {""}
   *[other] , inciso { LETTER($item) }
 } ({ $language ->
    [en] inglés
    [es] español
   *[other] { $language }
 })
# $path; $kind: pdf, empty, document, picture u other
unreadable-pdf = `{ $path }` { $kind ->
    [empty] está vacío: no es un PDF que se pueda leer
    [document] es un documento de un procesador de textos: no es un PDF que se pueda leer
    [picture] es una imagen: no es un PDF que se pueda leer
   *[other] no es un PDF que se pueda leer
 }
    .hint = indique un PDF hecho por Alternat; no se lee un archivo dañado, cifrado o comprimido de otro modo
# $path; $limit: memory, processor, clock o none; $most: tantos megabytes o segundos
over-limit = no se puede examinar `{ $path }`: { $limit ->
    [memory] se necesitarían más de { $most } MB de memoria
    [processor] se necesitarían más de { $most ->
        [one] 1 segundo
       *[other] { $most } segundos
    } de procesador
    [clock] no hay resultado después de { $most ->
        [one] 1 segundo
       *[other] { $most } segundos
    }
   *[none] el programa terminó sin aviso
 }
    .hint = { $limit ->
        [clock] compruebe que nada más ocupe la computadora y vuelva a intentarlo; ningún PDF que elabora Alternat tarda tanto
        [none] vuelva a intentarlo; si ocurre otra vez, pida de nuevo el archivo a quien tenga el original
       *[other] ningún PDF que elabora Alternat necesita tanto; pida de nuevo el archivo a quien tenga el original
     }
# $reason
cannot-start-reading = no se puede iniciar el proceso que lee el PDF
    .hint = { $reason ->
        [not-found] el programa ya no está donde estaba cuando se inició
       *[other] cierre otros programas y vuelva a intentarlo
     }
# $path; $originals: cuántos
is-book = `{ $path }` es un libro de { $originals ->
    [one] 1 original
   *[other] { $originals } originales
 } para la imprenta: no lleva especificación y no es en sí un original
    .hint = verifique cada original con su propio archivo, que está en la carpeta de su acuerdo
# $path; $scan: yes si sus páginas son imágenes
carries-no-spec = `{ $path }` { $scan ->
    [yes] es un escaneo, cuyas páginas son imágenes, y no lleva adjunta ninguna especificación
   *[no] no lleva adjunta ninguna especificación
 }
    .hint = indique la especificación con `alternat verify --spec`; solo la llevan los PDF hechos con `--embed-spec`
# $name
cannot-carry = un PDF no puede llevar adjunto `{ $name }` de modo que todo sistema pueda volver a escribirlo
    .hint = dé otro nombre al archivo, sin : * ? " < > | \ ni punto o espacio al final, y que no se distinga de otro solo por mayúsculas y minúsculas; o quite `--embed-spec`
# $name
unsafe-name = el PDF lleva adjunto un archivo cuyo nombre conduce a otro lugar: `{ $name }`
    .hint = no se escribió nada; no confíe en este archivo

# $what: made, kept, failed; $number: of the agreement, in the order of signing; $all, $id, $files; $before: the agreement
# for which the same reason was shown, or none
batch-one = { $number }/{ $all } { $id }: { $what ->
    [made] { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
     }
    [kept] ya estaba
   *[failed] falló{ $before ->
        [none] {""}
       *[other] , por el motivo indicado en { $before }
     }
 }
# $shown: cuántos
batch-more = se muestran los primeros { $shown } problemas; los demás están en `summary.txt`
# $made, $failed, $not-made: how many agreements; $files; $warnings: how many; $and-more: yes if they are more, or no
batch-ended = { $made ->
    [one] 1 acuerdo elaborado
   *[other] { $made } acuerdos elaborados
 } ({ $files ->
    [one] 1 archivo
   *[other] { $files } archivos
 } en total){ $failed ->
    [0] { "" }
    [one] , 1 falló
   *[other] , { $failed } fallaron
 }{ $not-made ->
    [0] { "" }
   *[other] , { $not-made } sin elaborar
 }{ $warnings ->
    [0] { "" }
   *[other] , { $and-more ->
        [yes] más de{" "}
       *[no] {""}
     }{ $warnings ->
        [one] 1 advertencia
       *[other] { $warnings } advertencias
     }
 }
# Behind a number: how many in a second
batch-rate = por segundo, tiempo restante
summary-title = Lote
# The heads of the parts of a summary
summary-attention = Requiere atención
summary-agreements = Todos los acuerdos, en el orden de las firmas
summary-sheets = Para toda la ceremonia
# $number, $id, $spec; $row, $roster, or none; $state: made, failed, not-made
summary-agreement = { $number }. { $id } ({ $spec }{ $row ->
    [none] { "" }
   *[other] , fila { $row } de { $roster }
 }): { $state ->
    [made] elaborado
    [failed] FALLÓ
   *[not-made] SIN ELABORAR
 }
# $more: en cuántos otros acuerdos
summary-also = también en { $more ->
    [one] otro acuerdo
   *[other] otros { $more } acuerdos
 }
# $more: cuántos
summary-more = { $more ->
    [one] 1 problema más
   *[other] { $more } problemas más
 }: se ven con `alternat check`
# $path; $pages, zero for a file that has none
summary-file = { $pages ->
    [0] { $path }
    [one] { $path } (1 página)
   *[other] { $path } ({ $pages } páginas)
 }
# $path
busy = otro lote está escribiendo en `{ $path }`
    .hint = espere a que termine, o dé otra carpeta con `-o`
# $reason
cannot-start = no se puede iniciar un proceso del lote
    .hint = { $reason ->
        [not-found] el programa ya no está donde estaba cuando empezó el lote
       *[other] cierre otros programas, o use `--jobs 1`
     }
# $path; $row, $roster, o none; $limit: memory, processor, clock o none; $most: tantos megabytes o segundos
worker-lost = { $limit ->
    [memory] se necesitarían más de { $most } MB de memoria para elaborar
    [processor] se necesitarían más de { $most ->
        [one] 1 segundo
       *[other] { $most } segundos
    } de procesador para elaborar
    [clock] { $most ->
        [one] pasó más de 1 segundo
       *[other] pasaron más de { $most } segundos
    } sin resultado para
   *[none] el programa terminó sin aviso mientras elaboraba
 } `{ $path }`{ $row ->
    [none] { "" }
   *[other] , fila { $row } de `{ $roster }`
 }
    .hint = { $limit ->
        [none] los demás no se ven afectados; genere solo este para ver por qué
       *[other] los demás no se ven afectados; acorte los textos de este, o use imágenes más sencillas
     }
interrupted = se detuvo el lote
    .hint = lo que está completo se conservó; el mismo comando con `--resume` elabora el resto
# $pattern
nothing-matches = ninguna especificación coincide con `{ $pattern }`
    .hint = los patrones son relativos al archivo que los contiene; `*` representa cualquier parte de un nombre
# $pattern
many-specs-for-one = `{ $pattern }` coincide con más de una especificación
    .hint = dé `id` y `roster` a una sola especificación
# $most
too-many-agreements = hay más de { $most } acuerdos, el máximo de una ceremonia
    .hint = divídalos en varias ceremonias, cada una con su propia carpeta de salida (`-o`)
# $path
sheet-for-spec = `{ $path }` es una hoja de cálculo, y un acuerdo se escribe en un archivo YAML
    .hint = ponga la hoja en una ceremonia, junto a una especificación con lo que sus filas tienen en común, como `agreements: [{"{"} spec: parejas.yaml, roster: { $path } {"}"}]`, y dé la ceremonia a `alternat batch`
# $path
pdf-for-spec = `{ $path }` es un PDF
    .hint = dé la especificación de la que se hace, el archivo .yaml
# $path; $rows: their numbers; $count
total-rows = `{ $path }`, { $count ->
    [one] la fila { $rows } suma otras, y no se hace de ella ningún acuerdo
   *[other] las filas { $rows } suman otras, y no se hace de ellas ningún acuerdo
 }
    .hint = si es un acuerdo, escriba de otra manera el nombre de la ciudad; si no lo es, no hay nada que hacer
# $path
ceremony-among-specs = `{ $path }` es una ceremonia y no una especificación
    .hint = dé la ceremonia sola: `alternat batch { $argument } -o CARPETA`
# $id; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
same-folder = dos acuerdos tendrían la carpeta `{ $id }`: { $first-row ->
    [none] `{ $first }`
   *[other] la fila { $first-row } de `{ $first }`
 } y { $second-row ->
    [none] `{ $second }`
   *[other] la fila { $second-row } de `{ $second }`
 }
    .hint = dé otro nombre a uno de ellos con `id`, en la ceremonia o en una columna de la tabla
# $path
changed-meanwhile = `{ $path }` cambió mientras se elaboraban acuerdos a partir de él
    .hint = el manifiesto dice a partir de qué se elaboró cada uno; el mismo comando con `--resume` vuelve a elaborar lo que quedó desactualizado
resources-changed = las plantillas o los mensajes cambiaron mientras se elaboraban acuerdos con ellos
    .hint = ejecute de nuevo el mismo comando cuando ya no se estén editando
# $file, $line, $path; $cell, $sheet, or none
no-place = la especificación no admite `{ $path }`: { at-line-or-cell }
    .hint = los elementos de una lista se cuentan desde 0 y se agregan sin saltos; un valor de texto no tiene campos
# $path
roster-too-large = la tabla `{ $path }` es demasiado grande
    .hint = divídala en tablas de hasta 20 MB
# $path, $columns, $most
roster-too-many-columns = la tabla `{ $path }` tiene { $columns } columnas; puede tener { $most } como máximo
    .hint = quite las columnas sin nombre; lo que todos los acuerdos tienen en común va en la especificación
# $path, $most
roster-too-many-rows = la tabla `{ $path }` tiene más de { $most } acuerdos, el máximo de una ceremonia
    .hint = divídalos en varias ceremonias, cada una con su propia carpeta de salida (`-o`)
# $path, $row, $kilobytes
roster-row-too-large = la fila { $row } de la tabla `{ $path }` tiene más de { $kilobytes } kB
    .hint = acorte sus textos; si se le han juntado las filas de abajo, busque unas comillas que sobren
# $path, $row
roster-not-utf-8 = la tabla `{ $path }` no es texto UTF-8: la fila { $row } es la primera con un carácter que no se puede leer
    .hint = guarde la hoja como libro de Excel (.xlsx) o como «CSV UTF-8 (delimitado por comas)»
# $path
roster-other-format = la tabla `{ $path }` está en un formato antiguo de Excel o protegida con contraseña
    .hint = ábrala y guárdela como libro de Excel (.xlsx) sin contraseña
# $path
roster-not-a-workbook = la tabla `{ $path }` no es un libro de Excel, o está dañada
    .hint = ábrala en una hoja de cálculo y guárdela como libro de Excel (.xlsx)
# $path, $written; $cell, $sheet: the last one before it, or none
roster-unknown-error = la tabla `{ $path }` tiene el valor de error `{ $written }`{ $cell ->
    [none] { "" }
   *[other] { " " }en la celda que sigue a { at-cell }
 }
    .hint = corrija la fórmula o aquello a lo que remite, o escriba el valor
# $path; $written: the name of a sheet, or none; $known: the names of the sheets, or none
roster-which-sheet = { $written ->
    [none] varias hojas de `{ $path }` podrían ser la tabla
   *[other] la tabla `{ $path }` no tiene ninguna hoja «{ $written }»
 }
    .hint = { $known ->
        [none] un texto guardado como CSV no tiene hojas: omita `sheet`
       *[other] indique una con `sheet`, junto a `roster` en la ceremonia: { $known }
     }
# $path
roster-empty = la tabla `{ $path }` no tiene ningún acuerdo
    .hint = su primera fila lleva los encabezados, como Ciudad 1, o `parties[0].city`; cada fila siguiente es un acuerdo
# $path; $cell, $sheet; $written; $unknown: the part that is not known; $suggestion, or none; $known, or none
roster-unknown-column = la tabla `{ $path }` tiene un encabezado que no se conoce: { at-cell }, `{ $written }`
    .hint = { $suggestion ->
        [none] { $known ->
            [none] los elementos de una lista se escriben como en `parties[1].city`
            [plain] use un encabezado de los que escribe `alternat roster new`, como Ciudad 1, Estado 1, País 1, Firmante 1 o Fecha de la firma; sus propias notas van bajo un encabezado que empieza con #
           *[other] en lugar de `{ $unknown }`, use uno de estos campos: { $known }; sus propias notas van bajo un encabezado que empieza con #
         }
       *[other] en lugar de `{ $unknown }`, ¿quiso decir `{ $suggestion }`? Sus propias notas van bajo un encabezado que empieza con #
     }
# $path; $cell, $sheet: of a heading; $row: the first that has a value
roster-no-heading = la tabla `{ $path }` tiene una columna con valores y sin encabezado: { at-cell }; el primer valor está en la fila { $row }
    .hint = póngale un encabezado o vacíela; sus propias notas van bajo el encabezado Notas, o uno que empieza con #
# $path; $cell, $sheet, $written; $first: the letters of the earlier column
roster-repeated-column = la tabla `{ $path }` tiene dos columnas para lo mismo: { $first }, y `{ $written }` en la { at-cell }
    .hint = quite una de ellas, o ponga # delante de su encabezado: entonces cuenta como notas propias
# $path, $row, $cells, $columns; $cell, $sheet: la primera celda que falta o no tiene encabezado; $unlike: fewer, more
roster-wrong-cells = la fila { $row } de la tabla `{ $path }` tiene { $cells ->
    [one] 1 celda
   *[other] { $cells } celdas
 }, pero hay { $columns ->
    [one] 1 columna
   *[other] { $columns } columnas
 }: { $unlike ->
    [fewer] falta la { at-cell }
   *[more] la { at-cell } no tiene encabezado
 }
    .hint = ponga entre comillas la celda que contenga el separador, y no omita ningún separador
# $path; $cell, $sheet, $written: su primera línea
roster-broken-cell = `{ $path }`, { at-cell }: el texto sigue en otra línea después de `{ $written }`
    .hint = quite el salto de línea; si se han juntado dos filas, quite las comillas que las unen
# $file, $path, $written; $cell, $sheet
cell-error = { at-line-or-cell }: hay un valor de error, `{ $written }`, donde va `{ $path }`
    .hint = corrija la fórmula o aquello a lo que remite, o escriba el valor
# $file, $path; $cell, $sheet
cell-no-result = { at-line-or-cell }: hay una fórmula cuyo resultado no se guardó donde va `{ $path }`
    .hint = abra la hoja en una hoja de cálculo y guárdela de nuevo, o escriba el valor
# $file, $path; $cell, $sheet
cell-merged = { at-line-or-cell }: la celda está combinada con otras, y solo la primera tiene un valor para `{ $path }`
    .hint = separe las celdas combinadas y rellene cada fila
# $file, $path, $written; $cell, $sheet
cell-number = { at-line-or-cell }: hay un número, { $written }, donde va una fecha, `{ $path }`
    .hint = dé a la celda formato de fecha o de texto y escriba el día como en 2027-04-15; un año solo, como texto
# $file, $path, $written; $cell, $sheet
cell-month = { at-line-or-cell }: esta fecha, { $written }, quizá solo muestra el mes o el año
    .hint = dé a la celda formato de texto y escriba lo que se sabe: 2027-04-15, 2027-04 o 2027
# $file, $path, $written; $cell, $sheet; $known: los días que puede ser
cell-ambiguous-date = { at-line-or-cell }: `{ $written }` puede ser dos días distintos
    .hint = escriba el año primero, o el mes con letra: { $known }
# $file, $path, $written; $cell, $sheet
cell-short-year = { at-line-or-cell }: { short-year }
    .hint = escriba el año completo, como 2027-04-15 o 15 de abril de 2027
# $file, $path, $written; $cell, $sheet; $day, $month, $year: la fecha sin atender al día de la semana; $weekday: el de ese día
cell-other-weekday = { at-line-or-cell }: `{ $written }` nombra otro día de la semana: el { day-told } es { weekday }
    .hint = { other-weekday.hint }
# $file, $path, $written: su primera línea; $cell, $sheet
cell-lines = { at-line-or-cell }: el texto sigue en otra línea después de `{ $written }`, pero `{ $path }` admite una sola línea
    .hint = quite el salto de línea de la celda
# $file, $path; $cell, $sheet; $kept: the value that would stay; $spec: the file that has it
empty-cell = { at-line-or-cell }: la celda está vacía, y el acuerdo conservaría «{ $kept }», que `{ $spec }` tiene para `{ $path }`
    .hint = rellene la celda o quite ese valor de la especificación; si toda celda vacía de la columna debe dejarlo, escriba «(vacía: como en la especificación)» detrás del encabezado
# $file, $path; $cell, $sheet; $language: the code of the one that is missing
half-pair = { at-line-or-cell }: `{ $path }` tiene texto, y en la fila falta a su lado el texto en { $language ->
    [en] inglés
    [es] español
   *[other] `{ $language }`
 }, de modo que los dos textos no dirían lo mismo
    .hint = rellene ambos idiomas o deje ambos vacíos
# $file, $path; $cell, $sheet; $what: date, place; $own: the agreement's; $common: the ceremony's
other-occasion = { at-line-or-cell }: { $what ->
    [date] este acuerdo se firma el { $own }, pero la ceremonia es el { $common }
   *[other] este acuerdo se firma en «{ $own }», pero la ceremonia es en «{ $common }»
 }
    .hint = si es así, no hay nada que hacer: el orden de firmas también lo dice; si no, deje vacía la celda
# $file, $path; $cell, $sheet; $title: that of the office
gender-of-title = { at-line-or-cell }: el género no es el del título de al lado, `{ $title }`
    .hint = el acuerdo lleva el título en el género de esta celda: corríjala si el título es el correcto
# $first-city, $second-city; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
same-pair = dos acuerdos son entre { $first-city } y { $second-city }: { $first-row ->
    [none] `{ $first }`
   *[other] la fila { $first-row } de `{ $first }`
 } y { $second-row ->
    [none] `{ $second }`
   *[other] la fila { $second-row } de `{ $second }`
 }
    .hint = elimine uno de ellos o corrija sus ciudades; si se firman ambos, no hay nada que hacer
# $name; $first-city, $second-city; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
signs-for-two = { $name } firma por { $first-city } ({ $first-row ->
    [none] `{ $first }`
   *[other] fila { $first-row } de `{ $first }`
 }) y por { $second-city } ({ $second-row ->
    [none] `{ $second }`
   *[other] fila { $second-row } de `{ $second }`
 })
    .hint = si son dos personas del mismo nombre, no hay nada que hacer; si no, corrija una de las filas
# $path; $cell, $sheet, $written
roster-wrong-id = `{ $path }`, { at-cell }: `{ $written }` no puede ser el nombre de una carpeta
    .hint = use solo letras sin acento (ni ñ), dígitos, guiones y guiones bajos: 80 caracteres como máximo, y el primero, letra o dígito; no se admiten los nombres que Windows reserva, como `con`, `nul` o `com1`
# $path
not-a-manifest = `{ $path }` no es el manifiesto de un lote elaborado por esta versión
    .hint = `alternat batch … --shard 1/4 -o CARPETA` escribe `CARPETA/manifest.1-of-4.json`
# $path
not-a-part = `{ $path }` es el manifiesto de un lote completo
    .hint = solo se unen manifiestos de partes: `manifest.1-of-4.json` y los demás
# $path; $first: the first of the manifests that were given
other-batch = `{ $path }` no es del mismo lote que `{ $first }`, o repite una parte ya indicada
    .hint = dé cada parte una sola vez; elabore todas con la misma ceremonia y las mismas especificaciones, tablas, opciones y versión: con `--resume` solo se vuelve a elaborar lo que difiere
# $parts, $count
missing-parts = { $count ->
    [one] falta una parte: { $parts }
   *[other] faltan partes: { $parts }
 }
    .hint = dé los manifiestos de todas las partes
# $path
not-as-made = `{ $path }` no está, o no es el archivo que se elaboró
    .hint = reúna sin cambios las carpetas de todas las partes junto al manifiesto que se escribe
book-title = Originals · Originales
sheets-left-out = no se elaboraron todos los originales: no se hace el libro ni la hoja con el orden de las firmas
book-left-out = no se elaboraron todos los originales: no se hace el libro
places-kept = no se elaboraron todos los originales: la hoja con el orden de las firmas muestra lo que falta
# $path
unbindable = `{ $path }` no se puede incluir en un libro
    .hint = ejecute de nuevo el mismo comando sin `--resume`, para que se elabore otra vez
# $path
altered = `{ $path }` ya no es el original que se elaboró, y no se incluye en el libro
    .hint = si se firmó o se modificó, consérvelo en otro lugar; cuando se haya movido, el mismo comando con `--resume` lo elabora otra vez
# $code: its exit code, or none
worker-ended = un proceso del lote terminó antes de empezar a trabajar{ $code ->
    [none] : lo detuvo el sistema u otro programa
   *[other] , con el código de salida { $code }
 }
    .hint = cierre otros programas, o use `--jobs 1`; el mismo comando con `--resume` elabora el resto
program-replaced = el programa fue reemplazado mientras se elaboraba el lote
    .hint = el mismo comando con `--resume` elabora el resto con el programa nuevo
# $path
not-ours = `{ $path }` no está como Alternat lo elaboró: se firmó, se modificó o viene de otro lugar
    .hint = no se escribió encima; muévalo a otro lugar y el mismo comando elaborará uno nuevo
# $id: of a party; $file, $line, $path; $cell, $sheet, or none
id-of-other-city = el identificador `{ $id }` nombra una ciudad que ya no es la de la parte: { at-line-or-cell }
    .hint = los archivos y los campos de firma llevan el identificador: dé también el nuevo, como en `parties[0].id`, o quite `id` de la especificación, y cada fila tendrá el de su ciudad
