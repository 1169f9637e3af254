### Lo que dicen `--help`, las páginas de manual y el autocompletado, y los errores posibles en la línea de comandos.
###
### `command-…` es un comando, `argument-<comando>-…` uno de sus argumentos, `argument-…` uno que tienen varios comandos.
### Atributos de un argumento: .value, el nombre de su valor; cualquier otro, una de las palabras que acepta.

command-alternat = Genera documentos PDF bilingües de acuerdos de hermanamiento, listos para firmarse
argument-lang = El idioma de los mensajes; sin esta opción, el del entorno
    .value = IDIOMA
    .en = Inglés
    .es = Español
argument-help = Muestra la ayuda
argument-version = Muestra la versión

command-new = Escribe una especificación para empezar, con comentarios; en una terminal pregunta lo que falte
argument-new-kind = El tipo de acuerdo: `alternat kinds` los enumera
    .value = TIPO
argument-new-file = El archivo de la nueva especificación, que aún no debe existir, o `-` para la salida estándar; sin él, `agreement.yaml`
    .value = ARCHIVO
argument-new-party = Una ciudad con su estado y su país, como "Torreón, Coahuila, MX"; el país se puede omitir si el estado lo indica. Indíquela dos veces
    .value = CIUDAD,ESTADO,PAÍS
argument-new-language = El idioma propio de una parte cuyo país no lo indica, como curitiba=es
    .value = PARTE=IDIOMA
argument-new-noun = El sustantivo con que se llama una parte, como torreon=municipality; sin él, city (ciudad)
    .value = PARTE=SUSTANTIVO
argument-new-office = El cargo de quien firma por una parte, como el-paso=city-manager o "Torreón=Presidenta Municipal"; sin él, mayor (alcaldía o presidencia municipal)
    .value = PARTE=CARGO
argument-signatory = El nombre de quien firma por una parte, con el identificador de la parte o su ciudad, como torreon=Juana Muestra; sin él, el nombre queda en blanco. Indíquelo una vez por cada parte
    .value = PARTE=NOMBRE
argument-gender = El género de quien firma, con el que concuerda su cargo en español, como torreon=femenino
    .value = PARTE=GÉNERO
argument-attestation = Quién da fe de la firma por una parte: un nombre, o sí para una línea que se llena a mano
    .value = PARTE=NOMBRE
argument-approved_as_to_form = Quién aprueba la forma del texto por una parte: un nombre, o sí para una línea que se llena a mano
    .value = PARTE=NOMBRE
argument-witness = El nombre de un testigo de honor, o varios nombres con comas o punto y coma entre ellos; puede indicarse más de una vez
    .value = NOMBRE
argument-new-answers = El archivo en que `alternat new` conservó las respuestas cuando sus preguntas terminaron antes de tiempo
    .value = ARCHIVO
argument-new-established = La fecha en que se firmó el acuerdo anterior, si el tipo se apoya en uno: lo que se conozca, como 2006-04-28, 2006-04 o 2006, o unknown
    .value = FECHA
argument-new-date = El día de la firma, como 2026-04-15 o "15 de abril de 2026"; sin él, queda en blanco
    .value = FECHA
argument-new-place = Dónde se firma: la ciudad de una parte, u otra con su estado, como "Monterrey, N.L."; un lugar que no es una ciudad, en inglés y en español, con / entre ambos; sin él, el lugar queda en blanco
    .value = LUGAR

command-render = Convierte especificaciones en archivos, uno por cada original del acuerdo
argument-render-specs = Las especificaciones, en YAML
    .value = ESPECIFICACIÓN
argument-render-output = Un archivo, una carpeta o `-` para la salida estándar; sin esta opción, el archivo se escribe junto a su especificación
    .value = ARCHIVO_O_CARPETA
argument-format = Lo que se genera
    .value = FORMATO
    .pdf = Un PDF que cumple PDF/UA-1 y PDF/A-2a
    .png = Una imagen de cada página
    .svg = Un dibujo vectorial de cada página
    .html = Una página para navegadores, completa en un archivo
    .typ = El código de Typst
argument-paper = El tamaño del papel, en lugar del que indica la especificación
    .value = PAPEL
    .letter = Carta, de 8.5 por 11 pulgadas
    .legal = Legal, de 8.5 por 14 pulgadas
    .a4 = A4, de 210 por 297 milímetros
    .tabloid = 11 por 17 pulgadas
argument-layout = Dónde van los dos textos, en lugar de lo que indica la especificación
    .value = DISPOSICIÓN
    .side-by-side = en dos columnas, pasaje junto a pasaje
    .sequential = cada uno entero, uno tras otro, con su propio membrete y sus firmas
    .single = cada uno solo, como copia para consulta, que no es un original
argument-render-original = El original que se hace: el id de una parte, o `all` para todos
    .value = ID
argument-fields = Pone en el PDF un campo de firma para cada firmante
argument-anchors = Imprime, sin que se vean, los textos con los que un servicio de firma encuentra dónde firma cada quien
    .value = SERVICIO
    .docusign = DocuSign: cadenas de AutoPlace como /sig_el_paso.signatory/
    .adobe = Adobe Acrobat Sign: etiquetas de texto
argument-embed_spec = Adjunta la especificación y todo aquello a lo que remite, de modo que el PDF pueda hacerse de nuevo a partir de sí mismo; cumple entonces PDF/A-3a en lugar de PDF/A-2a
argument-render-watch = No termina: vuelve a generar los archivos cada vez que se guarda una especificación o algo de lo que depende
argument-root = La carpeta de la que puede leer una especificación; sin esta opción, aquella en la que está
    .value = CARPETA
argument-locales = Una carpeta de mensajes que sustituyen, archivo por archivo, a los integrados
    .value = CARPETA
argument-templates = Una carpeta de plantillas que sustituyen, archivo por archivo, a las integradas
    .value = CARPETA

command-batch = Elabora todos los originales de una ceremonia, y deja constancia exacta de lo que se elaboró
argument-batch-inputs = Una ceremonia, una carpeta de especificaciones, o especificaciones
    .value = CEREMONIA|CARPETA|ESPECIFICACIÓN
argument-batch-output = La carpeta en que se escribe: una carpeta por acuerdo, un manifiesto (la relación de todos los archivos) y un resumen
    .value = CARPETA
argument-batch-jobs = Cuántos procesos trabajan a la vez; sin esta opción, tantos como núcleos tenga la máquina
    .value = N
argument-batch-resume = Conserva lo que elaboró una ejecución anterior, si sigue al día, y elabora el resto
argument-batch-keep_going = Sigue cuando un acuerdo falla; es lo predeterminado
argument-batch-fail_fast = No empieza ningún otro acuerdo cuando uno falla
argument-batch-book = Reúne todos los originales, en el orden de las firmas, en un solo PDF para imprimir, `book.pdf`, con marcadores
argument-batch-running_order = Elabora la hoja con el orden de las firmas, `running-order.pdf`: quién firma qué, en qué orden, de qué lado, y quién lo conserva
argument-batch-shard = La parte que se elabora; por ejemplo, de 1/4 a 4/4; los manifiestos de todas las partes se unen con `alternat manifest merge`
    .value = I/N
argument-batch-quiet = No dice nada salvo lo que salió mal
argument-batch-log_format = Cómo se informa el avance
    .value = FORMATO
    .human = En palabras, con una barra en la terminal
    .json = En JSON, un objeto por línea

command-manifest = Trabaja con los manifiestos de los lotes
command-merge = Une los manifiestos de todas las partes de un lote en el del conjunto, y comprueba cada archivo
argument-merge-manifests = Los manifiestos de todas las partes
    .value = MANIFIESTO
argument-merge-output = El manifiesto que se escribe; sin esta opción, `manifest.json` junto al primero
    .value = ARCHIVO

command-roster = Trabaja con la hoja de los acuerdos de una ceremonia
command-roster-new = Escribe un libro con una hoja para rellenar: encabezados en ambos idiomas y listas para elegir
argument-roster-new-file = El libro que se escribe, como pares.xlsx, que aún no debe existir
    .value = ARCHIVO.xlsx

command-check = Busca errores en las especificaciones, y en los dos textos que se harían con ellas
argument-check-specs = Las especificaciones, en YAML
    .value = ESPECIFICACIÓN
argument-check-format = Cómo mostrar lo encontrado
    .value = FORMATO
    .human = Con un extracto del archivo, para personas
    .json = Una lista en JSON, en la salida estándar
    .sarif = SARIF 2.1.0, para servidores de código y editores, en la salida estándar
argument-check-deny = Qué hace fallar la revisión además de los errores
    .value = GRAVEDAD
    .warnings = También las advertencias

command-verify = Dice si un PDF es lo que da su especificación: idéntico byte por byte, firmado después, o distinto, y dónde
argument-verify-pdf = El PDF
    .value = PDF
argument-verify-spec = La especificación; sin esta opción, la que lleva adjunta el PDF
    .value = ESPECIFICACIÓN
argument-verify-report = Escribe un informe de una página para el archivo, en los dos idiomas: huellas digitales, resultado y en qué difiere el PDF
    .value = ARCHIVO

command-extract = Saca la especificación de un PDF que la lleva adjunta
argument-extract-pdf = El PDF
    .value = PDF
argument-extract-output = Un archivo para la especificación, o una carpeta para todo lo que lleva adjunto el PDF; sin esta opción, la especificación va a la salida estándar. No se sobrescribe ningún archivo
    .value = ARCHIVO_O_CARPETA

command-explain = Explica una regla, con un ejemplo; sin ninguna, las enumera todas
argument-explain-rule = El identificador de una regla, como `other-city`; sin él, todas
    .value = REGLA
argument-explain-format = Cómo mostrarla
    .value = FORMATO
    .text = Texto simple
    .markdown = Markdown, con los ejemplos de todas las reglas

command-reaffirm = Escribe la especificación que reafirma un acuerdo: sus partes, y el propio acuerdo después de los anteriores
argument-reaffirm-older = La especificación del acuerdo que se firmó
    .value = ESPECIFICACIÓN_ANTERIOR
argument-reaffirm-date = El día en que se firmará la reafirmación, como en 2026-04-15 o "15 de abril de 2026"
    .value = FECHA
argument-reaffirm-place = La parte en cuya ciudad se firmará, por su identificador o su ciudad; sin esta opción, el lugar queda en blanco
    .value = PARTE
argument-reaffirm-output = El archivo de la nueva especificación, que aún no debe existir, o `-` para la salida estándar
    .value = ESPECIFICACIÓN_NUEVA

command-clauses = Enumera las cláusulas disponibles, cada una con su texto en ambos idiomas
argument-clauses-id = El identificador de una cláusula; sin él, todas
    .value = IDENTIFICADOR
argument-clauses-kind = Solo las cláusulas de un tipo de acuerdo, en su orden y con la redacción que les corresponde
    .value = TIPO
argument-clauses-register = Redactadas de modo que obliguen o que no obliguen; sin esta opción, según el tipo
    .value = REGISTRO
    .binding = Las partes se obligan
    .non-binding = Los participantes manifiestan su intención
argument-clauses-short = Solo identificadores y encabezados

command-kinds = Enumera los tipos de acuerdo, cada uno con sus títulos y sus cláusulas

command-schema = Muestra el esquema JSON de una especificación, de una ceremonia o del archivo de una ciudad, con el que un editor completa y revisa lo escrito
argument-schema-sort = El tipo de archivo
    .value = TIPO
    .spec = Una especificación
    .city = El archivo de una ciudad
    .ceremony = Una ceremonia: los acuerdos que se firman en una misma ocasión

command-eject = Escribe en una carpeta los mensajes y plantillas integrados, como punto de partida
argument-eject-folder = La carpeta; si ya existe alguno de los archivos, no se escribe nada
    .value = CARPETA

command-completions = Muestra lo que un intérprete de comandos necesita para autocompletar
argument-completions-shell = El intérprete de comandos
    .value = INTÉRPRETE

command-man = Escribe en una carpeta las páginas de manual, una por cada comando
argument-man-folder = La carpeta; los archivos que tengan esos nombres se sustituyen
    .value = CARPETA

command-help = Muestra esta ayuda o la de un comando

## Encabezados

heading-usage = Uso
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opciones
heading-name = Nombre
heading-synopsis = Sinopsis
heading-description = Descripción
heading-version = Versión
heading-values = Valores posibles
# Lo que representa a cualquier opción y a un comando en el uso
any-options = [OPCIONES]
any-command = COMANDO
# $values
values-in-short = [valores posibles: { $values }]
# $value
default-value = [valor predeterminado: { $value }]

## Errores en la línea de comandos

# $argument, $suggestion
unknown-argument = aquí no existe el argumento `{ $argument }`
    .hint = { $suggestion ->
        [none] `--help` enumera los argumentos
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $command, $suggestion
unknown-command = no existe el comando `{ $command }`
    .hint = { $suggestion ->
        [none] `alternat --help` enumera los comandos
       *[other] ¿quiso decir `{ $suggestion }`?
     }
missing-command = falta un comando
    .hint = `alternat --help` enumera los comandos
# $argument: los argumentos; $count
missing-arguments = { $count ->
    [one] falta un argumento: `{ $argument }`
   *[other] faltan argumentos: `{ $argument }`
 }
    .hint = `--help` explica { $count ->
        [one] cuál es
       *[other] cuáles son
     }
# $argument
repeated-argument = `{ $argument }` aparece más de una vez
    .hint = indíquelo una sola vez
# $argument, $other
conflicting-arguments = `{ $argument }` y `{ $other }` se excluyen entre sí
    .hint = indique solo uno de los dos
# $written
not-an-xlsx = `{ $written }` no es el nombre de un libro
    .hint = dele la terminación .xlsx: `alternat roster new pares.xlsx`
not-a-count = `{ $written }` no es un número de procesos
    .hint = dé un número a partir de 1
# $written
not-a-part-of-a-batch = `{ $written }` no es una parte de un lote
    .hint = dé su número y cuántas partes hay, como en `--shard 1/4`
# $argument, $written, $known, $suggestion
unknown-value = `{ $argument }` no acepta `{ $written }`
    .hint = { $suggestion ->
        [none] elija entre estos valores: { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $argument, $known
missing-value = falta el valor de `{ $argument }`
    .hint = { $known ->
        [none] escriba el valor a continuación
       *[other] elija entre estos valores: { $known }
     }
# $argument, $written
needless-value = `{ $argument }` no lleva valor, pero tiene `{ $written }`
    .hint = quite el valor
# $argument, $written
not-a-party = `{ $argument }` necesita una ciudad, un estado y un país, no `{ $written }`
    .hint = sepárelos con comas, como "Torreón, Coahuila, MX"; si el estado indica el país, o el país no tiene estados, bastan dos
# $argument, $written
not-a-word-of-party = `{ $argument }` necesita una parte y una palabra, no `{ $written }`
    .hint = escriba la ciudad o el identificador de la parte, `=` y la palabra, como "El Paso=city-manager"; si ambas ciudades se llaman igual, también el estado, como "Nogales, Sonora=mayor"
not-a-gender = `{ $argument }` necesita una parte y un género, no `{ $written }`
    .hint = escriba la ciudad o el identificador de la parte, `=`, y female o male, como "Torreón=female"; si ambas ciudades se llaman igual, también el estado, como "Nogales, Sonora=female"
# $argument, $written
not-a-signatory = `{ $argument }` necesita una parte y un nombre, no `{ $written }`
    .hint = escriba la ciudad o el identificador de la parte, `=` y un nombre, como "Torreón=Ana Ejemplo"; si ambas ciudades se llaman igual, también el estado, como "Nogales, Sonora=Ana Ejemplo"
unreadable-arguments = no se pueden leer los argumentos
    .hint = `--help` explica lo que se puede indicar
