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
more = se muestran los primeros { $told } problemas; hay { $more } más
severity-error = error
severity-warning = advertencia

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
    .hint = genere por separado las especificaciones del mismo nombre, cada una en su propia carpeta
# $path
nothing-to-lay-over = ningún archivo de `{ $path }` corresponde a uno de los integrados
    .hint = dé la carpeta que contiene `en-US/…` para `--locales`, o `look.typ`, `kinds/…` o `fonts/…` para `--templates`
# $written
repeated-signatory = `--signatory` nombra a más de una persona para `{ $written }`
    .hint = indíquelo una vez por cada parte
# $written, $known
unknown-party = ninguna parte del acuerdo tiene el identificador `{ $written }`
    .hint = las partes son { $known }
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
        Revise: en esta fecha ya terminó el plazo del acuerdo anterior. Para renovarlo, agregue
        a los artículos la cláusula renew-term y los años del nuevo plazo: term, years.
    .witnesses = Revise: quién es ahora testigo de honor.
    .others = Revise: quién firma además; los nombres de la especificación anterior ya no están.
    .signing = Revise: día, lugar y número de originales.

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
# $file
started = siguiente: `alternat check { $file }`, y luego `alternat render { $file }`
ask-kind = ¿Qué tipo de acuerdo?
# $number: 1 o 2
ask-city = Ciudad { $number }
# $city
ask-country = País de { $city }, con su código o su nombre
ask-state = Estado de { $city } (oprima Enter si no tiene)
ask-signatory = ¿Quién firma por { $city }? Escriba el nombre, u oprima Enter para dejar una línea que se llena a mano
# $name
ask-gender = El cargo de { $name } en español va en
ask-female = femenino
ask-male = masculino
ask-not-said = aún no se sabe
ask-established = ¿Cuándo se firmó el acuerdo en que se apoya este? Como 2006-04-28
ask-date = Día de la firma, como 2026-04-15 (oprima Enter para dejar una línea que se llena a mano)
ask-date-needed = Día de la firma, como 2026-04-15
ask-place = ¿Dónde se firma?
ask-file = Archivo de la nueva especificación
ask-empty = aquí se necesita una respuesta
ask-file-there = este archivo ya existe: dé otro nombre
ask-unknown-country = no se conoce este país: escriba su código, como US o MX; si es otro, responda US y escriba su nombre en la especificación, en ambos idiomas
ask-unknown-state = el país no tiene ese estado: escriba el nombre completo, o deje la respuesta en blanco
ask-not-a-date = escriba año, mes y día, como 2026-04-15
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
    .history = Los acuerdos anteriores en que se apoya este, del más antiguo al más reciente.
    .provisions =
        Los considerandos y artículos son los del tipo: `alternat clauses` muestra sus textos.
        Se pueden quitar, sustituir o agregar, en ambos idiomas:
    .signing = Cuándo y dónde se firma.

## Comprobaciones; $path: el PDF

verified-same = { $path } es exactamente lo que da su especificación, byte por byte
# $signatures; $fields: sus nombres; $ends: yes si la última firma abarca todo el archivo
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
 }{ $signatures ->
    [0] {""}
   *[other] . De quién son las firmas lo dice un programa que las verifique
 }
verified-different = { $path } no es lo que da su especificación
# $version, $ours
verified-version = lo hizo Alternat { $version }, y este es { $ours }: compárelo con la versión que lo hizo
verified-no-record = no dice cómo se hizo, así que se probaron todos los originales y todas las ediciones
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
differs-drawing = página { $page }: las palabras son las mismas, pero la página está dibujada de otro modo
# $expected, $found
differs-pages = la especificación da { $expected ->
    [one] 1 página
   *[other] { $expected } páginas
 }, y hay { $found }
differs-unseen = las páginas son las mismas; lo que difiere no se ve en ellas, como propiedades, etiquetas, fuentes o archivos adjuntos
differs-unreadable = el archivo no se puede leer lo suficiente para decir dónde
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
# $path
unreadable-pdf = `{ $path }` no es un PDF que se pueda leer
    .hint = indique un PDF hecho por Alternat; no se lee un archivo dañado, cifrado o comprimido de otro modo
# $path
carries-no-spec = `{ $path }` no lleva adjunta ninguna especificación
    .hint = indique la especificación con `alternat verify --spec`; solo la llevan los PDF hechos con `--embed-spec`
# $name
unsafe-name = el PDF lleva adjunto un archivo cuyo nombre conduce a otro lugar: `{ $name }`
    .hint = no se escribió nada; no confíe en este archivo
