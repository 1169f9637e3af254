### Lo que se dice de un hallazgo. El id de un mensaje es `finding-` más el id de
### la regla; .hint dice qué hacer.

## El archivo

finding-not-utf-8 = a partir de aquí el archivo no es texto UTF-8
    .hint = guárdelo como UTF-8 en su editor
# $cause
finding-not-yaml = el archivo no es YAML válido en este punto
    .hint = { $cause ->
        [tab] ponga la sangría con espacios, no con tabuladores
        [space] antes del texto hay un espacio copiado de otro programa: bórrelo y escriba un espacio normal
        [colon] ponga entre comillas el texto que contenga dos puntos seguidos de un espacio
        [quote] cierre las comillas que se abrieron aquí
        [reserved] ponga entre comillas el texto que empiece con un signo como @, % o `
        [documents] deje un solo acuerdo en cada archivo: quite el renglón `---`
        [indentation] revise la sangría aquí y en los renglones anteriores, y que estén cerrados los corchetes, las llaves y las comillas
       *[other] revise la sangría, los dos puntos y las comillas aquí y en los renglones anteriores
     }
# $kilobytes
finding-file-too-large = el archivo tiene más de { $kilobytes } kB
    .hint = un acuerdo necesita mucho menos: revise que sea el archivo correcto y quite lo que no le corresponda
finding-too-deep = a partir de aquí hay valores anidados a demasiada profundidad, o demasiados corchetes y llaves
    .hint = quite los corchetes, las llaves y los niveles de sangría que un acuerdo no necesita
# $most
finding-too-many-values = el archivo tiene más de { $most } valores
    .hint = quite lo que un acuerdo no necesita; cada vez que se usa un ancla, cuentan otra vez todos sus valores
finding-yaml-tag = aquí no se puede usar una etiqueta de YAML, es decir, una palabra después de `!`
    .hint = quítela, o ponga el texto entre comillas si empieza con `!`
finding-repeated-field = este campo está repetido
    .hint = deje solo uno de los dos
# $written
finding-split-text = las comas dividen este texto: { $written }
    .hint = ponga todo el texto entre comillas: "{ $written }"

## Estructura

# $field
finding-missing-field = falta el campo `{ $field }`
    .hint = { $field ->
        [parties] agregue aquí `parties:` con ambas ciudades; si las dan las filas de una lista, `alternat batch` revisa la especificación con su ceremonia
       *[other] agregue `{ $field }:` aquí
     }
    .told-of-cell = { $field ->
        [country] nada dice el país de esta parte
        [city] nada dice la ciudad de esta parte
        [name] nada dice el nombre
        [kind] nada dice qué tipo de acuerdo es
        [parties] nada dice entre qué ciudades es
       *[other] hace falta también el campo `{ $field }`
     }
    .cell = { $field ->
        [country] escríbalo en la columna “{ column-country }”
        [city] escríbala en la columna “{ column-city }”
        [kind] escríbalo en la columna “{ column-earlier-kind }”
        [name] escríbalo en la columna “{ column-signatory }”
        [parties] ponga en la hoja las columnas “{ column-city }”, “{ column-state }” y “{ column-country }”, de ambas partes
       *[other] escríbalo en la especificación o en una columna propia
     }
# $field, $suggestion, $known
finding-unknown-field = aquí no existe el campo `{ $field }`
    .hint = { $suggestion ->
        [none] los campos son { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $expected, $written
finding-wrong-type = { $expected ->
    [string] aquí va un texto, no { written }
    [object] aquí van campos, no { written }
    [array] aquí va una lista, no { written }
    [integer] aquí va un número entero, no { written }
    [boolean] aquí va un sí o un no, escrito `true` o `false`
    [pair] aquí va un texto en ambos idiomas, no { written }
    [array-or-object] aquí va una lista, o campos con cambios, no { written }
    [string-or-object] aquí va un texto, o un texto en cada idioma, no { written }
    [partial-date] aquí va una fecha, no { written }
    [date-signed] aquí va una fecha, o `unknown`, no { written }
   *[other] aquí va otro tipo de valor, no { written }
 }
    .hint = { $expected ->
        [string] { $written ->
            [object] escriba un solo texto, entre comillas si lleva dos puntos
            [array] escriba un solo texto
           *[other] póngalo entre comillas
         }
        [object] escriba campos, cada uno en su propio renglón y con sangría: `name: value`
        [array] escriba los elementos, cada uno en su propio renglón después de un guion: `- value`
        [integer] escriba el número con cifras
        [boolean] { $meant ->
            [none] escriba `true` para sí o `false` para no
           *[other] escriba `{ $meant }`
         }
        [pair] escriba `{"{"} en: …, es: … {"}"}`
        [array-or-object] escriba entradas, cada una tras un guion, o `drop:`, `replace:` y `add:`
        [string-or-object] escriba un texto, o `{"{"} en: …, es: … {"}"}`
        [partial-date] { as-much-as-is-known }
        [date-signed] { as-much-as-is-known-of-history }
       *[other] compare con el ejemplo de la documentación
     }
# Cuánto escribir de una fecha: de una firma futura y de un antecedente
as-much-as-is-known = escriba lo que se conozca, como 2026-04-15, 2026-04 o 2026
as-much-as-is-known-of-history = escriba lo que se conozca, como 2006-04-28, 2006-04 o 2006, y si no se conoce nada, `unknown`
# $written
written = { $written ->
    [nothing] un valor vacío
    [truth] un valor de sí o no
    [number] un número
    [fraction] un número con decimales
    [string] un texto
    [array] una lista
   *[object] campos
 }
# $written, $known, $suggestion
finding-unknown-word = este campo no admite `{ $written }`
    .hint = { $suggestion ->
        [none] elija uno de estos valores: { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .told-of-cell = esta columna no admite `{ $written }`
    .cell = { $suggestion ->
        [none] elija una de estas palabras de la lista de la celda: { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .told-of-answer = `{ $written }` no es una de las palabras que aquí se entienden
    .asked = { $suggestion ->
        [none] elija una de estas: { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $least, $most
finding-out-of-range = el número es demasiado pequeño o demasiado grande
    .hint = escriba un número de { $least } a { $most }
# $least, $most; $exact: yes donde ambos son iguales
finding-wrong-count = el número de elementos no es correcto
    .hint = { $exact ->
        [yes] debe haber { $least }
       *[no] { $most ->
            [none] debe haber { $least } o más
           *[other] { $least ->
                [none] no debe haber más de { $most }
               *[other] debe haber de { $least } a { $most }
             }
         }
     }
# $form, $written
finding-wrong-form = { $form ->
    [date] { not-a-date-form }
    [partial-date] { not-a-date-form }
    [date-signed] { not-a-date-form }
    [language] `{ $written }` no es el código de un idioma
    [color] `{ $written }` no está escrito como color
    [folder] `{ $written }` no puede ser el nombre de una carpeta
    [quotes] { $written } lleva comillas de un procesador de textos
   *[id] `{ $written }` no está escrito como identificador
 }
    .hint = { $form ->
        [date] escriba año, mes y día, como en 2026-04-15
        [partial-date] { as-much-as-is-known }
        [date-signed] { as-much-as-is-known-of-history }
        [language] use el código en minúsculas, como en o es
        [color] escriba seis cifras hexadecimales tras un #, entre comillas, como "#7a1f2b"
        [folder] Windows reserva este nombre: use otro, como `{ $written }-1`
        [quotes] escriba `{ $right }` sin ellas
       *[id] use minúsculas sin acento, cifras y guiones, como en el-paso
     }
# $written
not-a-date-form = `{ $written }` no está escrito como fecha
# $form, $written
finding-no-such-date = la fecha { $written } no existe en el calendario
    .hint = { $form ->
        [partial-date] revise la fecha y { as-much-as-is-known }
        [date-signed] revise la fecha y { as-much-as-is-known-of-history }
        [weekday] revise el día de la semana y la fecha
       *[date] revise el día y el mes
     }

## Textos

# $count, $most
finding-too-many-signatures = van a firmar { $count } personas, pero en una página con texto del acuerdo caben como máximo { $most } firmas
    .hint = que las demás firmen un documento aparte, como el acta de la ceremonia
finding-agreement-too-long = a partir de aquí el acuerdo es demasiado largo para generar sus páginas
    .hint = acórtelo, o pase las partes largas a un anexo aparte; cada `{"{"} $history {"}"}` cita todos los instrumentos anteriores
# $most
finding-text-too-long = el texto tiene más de { $most } caracteres
    .hint = acórtelo, o divídalo donde la especificación admita más de uno
    .cell = abrévielo
    .asked = abrévielo
finding-empty-text = el texto está vacío
    .hint = escriba el texto o quite el campo
    .cell = escriba el texto, o deje vacía la celda
    .asked = escriba el texto
# $code
finding-unprintable-character = el texto tiene un carácter que no se ve en el papel: { $code }
    .hint = quítelo; es posible que se haya copiado de otro programa
# $character, $code
finding-missing-glyph = las fuentes no tienen el carácter “{ $character }” ({ $code })
    .hint = escríbalo con letras que las fuentes tengan: las de las lenguas europeas
# $written
finding-piled-marks = “{ $written }” tiene más signos de los que lleva una letra en idioma alguno, o uno que la tacha
    .hint = escriba de nuevo la letra, solo con su acento
# $written
finding-mixed-scripts = “{ $written }” tiene letras del alfabeto griego o cirílico que parecen latinas
    .hint = escriba de nuevo toda la palabra; es posible que se haya copiado de otro programa
# Un idioma como lo nombran los hallazgos; $language: su código
told-language = { $language ->
    [en] inglés
    [es] español
   *[other] `{ $language }`
 }
# $language
finding-missing-text = falta el texto en { told-language }
    .hint = agregue `{ $language }:`, pues el acuerdo se firma en ambos idiomas
    .cell = llene ambos idiomas, o deje vacíos ambos
    .asked = escríbalo en ambos idiomas
# $language, $known
finding-foreign-text = el acuerdo no está en { told-language }
    .hint = sus idiomas son { $known }
finding-unequal-ending = uno de los dos textos termina con un signo de puntuación y el otro no
    .hint = termine ambos con el mismo signo de puntuación, o quítelo: un considerando recibe el que su lugar pide
# $first, $second
finding-unequal-paragraphs = los dos textos no tienen el mismo número de párrafos: { $first } y { $second }
    .hint = divida ambos textos en los mismos lugares con un renglón en blanco
finding-ragged-series = esta disposición termina con punto, mientras que las demás continúan como una sola oración
    .hint = omita el signo de puntuación: cada disposición recibe el que su lugar pide

## Lo que una especificación menciona

# $written, $known, $suggestion
finding-unknown-kind = no existe el tipo de acuerdo `{ $written }`
    .hint = { $suggestion ->
        [none] los tipos son { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-instrument = un acuerdo de este tipo no se llama `{ $written }`
    .hint = { $suggestion ->
        [none] los nombres de este tipo son { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-locale = no existe la configuración regional `{ $written }`
    .hint = { $suggestion ->
        [none] los idiomas son { $known }; cada uno puede llevar un país, como en-US o es-MX
       *[other] ¿quiso decir `{ $suggestion }`?
     }
finding-same-language = ambos textos estarían en el mismo idioma
    .hint = indique dos idiomas, como en [en-US, es-MX]
# $written, $suggestion
finding-unknown-country = no se reconoce el país `{ $written }`
    .hint = { $suggestion ->
        [none] los países son { $known }; para cualquier otro, dé el nombre oficial en ambos idiomas, `{"{"} en: …, es: … {"}"}`, y el idioma propio de la parte en `language`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .asked = { $suggestion ->
        [none] escriba el nombre del país o su código de dos letras
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] escriba el nombre del país o su código de dos letras; un estado va en la columna del estado
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $suggestion
finding-unknown-state = el país de esta parte no tiene un estado `{ $written }`
    .hint = { $suggestion ->
        [none] escriba el nombre completo, revise el país o dé el nombre en ambos idiomas: `{"{"} en: …, es: … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .asked = { $suggestion ->
        [none] escriba su nombre completo o revise el país
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] escriba su nombre completo, o revise el país
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-state-noun = `{ $written }` no está entre las palabras que dicen qué es un estado
    .hint = { $suggestion ->
        [none] las palabras son { $known }; si es otra, escríbala con el nombre en ambos idiomas: `state: {"{"} en: Free State of …, es: Estado Libre de … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $other, $country: los nombres de ambos países
finding-state-in-other-country = `{ $written }` no está en el país de la parte ({ $country }), sino en otro ({ $other })
    .hint = corrija el estado o el país
# $known
finding-unknown-party-language = no se puede determinar el idioma propio de la parte
    .hint = indique en `language:` uno de estos idiomas: { $known }
    .cell = revise el país en la columna “{ column-country }”; el idioma de un país que no tiene ninguno de los dos va en la especificación
    .asked = revise el país
finding-shared-language = el orden no puede depender del idioma, pues ambas partes tienen el mismo
    .hint = elija `by-original` o `fixed`
# $written
finding-reserved-id = `{ $written }` tiene un significado propio en los textos, como variable
    .hint = dé a la parte otro identificador, como el nombre de su ciudad
# $written
finding-repeated-party = ambas partes tienen el identificador `{ $written }`
    .hint = dé a cada parte un identificador propio
# $first, $second: los identificadores de las partes
finding-same-city = `{ $first }` y `{ $second }` son la misma ciudad
    .hint = escriba la ciudad de cada parte; si dos ciudades llevan el mismo nombre, indique el estado de cada una
# $written, $known, $suggestion
finding-unknown-office = no se reconoce el cargo `{ $written }`
    .hint = { $suggestion ->
        [none] los cargos son { $known }; si es otro, escríbalo en ambos idiomas: `{"{"} en: …, es: … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .cell = { $titles ->
        [none] escriba un título como lo llevan los acuerdos, por ejemplo Alcaldesa, Presidente Municipal o City Clerk; cualquier otro va en la especificación, en ambos idiomas
       *[other] ¿quiso decir { $titles }?
     }
# $written, $known, $suggestion
finding-unknown-honorific = no se reconoce el tratamiento `{ $written }`
    .hint = { $suggestion ->
        [none] los tratamientos son { $known }; si es otro, escriba sus formas en ambos idiomas: `{"{"} en: …, es: … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] elija uno de la lista de la celda; cualquier otro va en la especificación, en ambos idiomas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-noun = `{ $written }` no está entre las denominaciones de parte conocidas
    .hint = { $suggestion ->
        [none] las denominaciones son { $known }; si es otra, escriba el nombre completo de la parte con su artículo: `{"{"} en: the Village of …, es: el Pueblo de … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
    .told-of-cell = `{ $written }` no está entre las palabras con que se llama una parte
    .cell = { $suggestion ->
        [none] elija una de la lista de la celda; cualquier otro nombre de una parte va en la especificación, en ambos idiomas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known
finding-unknown-prevailing = el acuerdo no tiene texto en el idioma `{ $written }` que pueda prevalecer
    .hint = escriba uno de { $known }, o quite el campo, y ambos textos serán igualmente auténticos
# $written, $known, $suggestion
finding-unknown-clause = no existe la cláusula `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat clauses --short` enumera las cláusulas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-not-in-outline = este tipo de acuerdo no tiene aquí la cláusula `{ $written }`
    .hint = { $suggestion ->
        [none] sus cláusulas aquí son { $known }
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $clause
finding-repeated-clause = la cláusula `{ $clause }` se nombra más de una vez
    .hint = nómbrela una vez: para quitarla, para sustituirla o para tenerla
# $clause
finding-required-clause = este tipo de acuerdo requiere la cláusula `{ $clause }`
    .hint = conserve la cláusula; o, si un texto propio dice lo mismo, escriba `as: { $clause }` junto a su `text`
# $written: el nombre; $register: el registro del acuerdo; $known: los nombres que le corresponden
finding-instrument-of-other-force = { $register ->
    [binding] `{ $written }` es el nombre de lo que no obliga, pero este acuerdo es vinculante
   *[non-binding] `{ $written }` es el nombre de lo que obliga, pero este acuerdo no es vinculante
 }
    .hint = { $register ->
        [binding] elija uno de { $known }, o ponga `register: non-binding`
       *[non-binding] elija uno de { $known }, o ponga `register: binding`
     }
finding-unused-field = nada en el acuerdo habla de esto
    .hint = agregue una cláusula que lo haga, como `term`, `termination` o `program-period`, o quite el campo; lo que se escribe `by-hand` no va en la fórmula final
# $written, $known, $suggestion
finding-unknown-variable = no existe la variable `{ $written }`
    .hint = { $suggestion ->
        [none] las variables son { $known }
       *[other] ¿quiso decir `{"{"} ${ $suggestion } {"}"}`?
     }
finding-no-variables = este texto no admite variables
    .hint = escriba las palabras; las variables van en `text`, `heading` e `items`
# $variable, $language
finding-one-sided-variable = solo este texto usa la variable `{"{"} ${ $variable } {"}"}`: el texto en { told-language } no la usa
    .hint = úsela en ambos textos, para que digan lo mismo
finding-clause-or-text = una disposición debe llevar una cláusula del acervo o un texto propio: una de las dos cosas, no ambas
    .hint = escriba `clause` o `text`; `heading`, `items` y `as` solo van con `text`
# $written, $known, $suggestion
finding-unknown-place = ninguna parte tiene el identificador `{ $written }`; no se puede saber el lugar de la firma
    .hint = { $suggestion ->
        [none] escriba el identificador de una parte ({ $known }), o el lugar en ambos idiomas: `{"{"} en: …, es: … {"}"}`
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-party = ninguna parte tiene el identificador `{ $written }`; no se puede saber de qué lado firma el testigo
    .hint = { $suggestion ->
        [none] dé el identificador de una parte ({ $known }), u omita `party`
       *[other] ¿quiso decir `{ $suggestion }`?
     }

## Antecedentes

# $number: de los acuerdos anteriores, one o several
finding-unused-history = { $number ->
    [one] nada en el acuerdo habla del acuerdo anterior
   *[other] nada en el acuerdo habla de los acuerdos anteriores
 }
    .hint = agregue el considerando `earlier-instruments`, que cita los acuerdos anteriores, o quite { $number ->
        [one] este
       *[other] estos
     } de `history:`
    .cell = vacíe las columnas “{ column-earlier-kind }” y “{ column-earlier-date }”, o use un tipo de acuerdo que hable de uno anterior, como una reafirmación
    .asked = vuelva con < y elija un tipo de acuerdo que hable de uno anterior, como una reafirmación
# $earlier, $later
finding-history-out-of-order = el antecedente de fecha { $later } no es posterior al que lo precede en la lista, de fecha { $earlier }
    .hint = ordene los antecedentes por fecha, del más antiguo al más reciente, cada uno una sola vez
# $date, $signing; $known: day, o part
finding-history-after-signing = el antecedente de fecha { $date } no es anterior a la firma, { $known ->
    [day] de fecha { $signing }
   *[part] de { $signing }
 }
    .hint = revise ambas fechas
# $clause
finding-no-anniversary = `{ $clause }` cuenta años, pero no ha pasado ninguno desde que comenzó la relación
    .hint = quite lo que los cuenta, o revise las fechas
    .asked = revise las fechas
    .told-of-cell = el acuerdo cuenta años, pero no ha pasado ninguno desde que comenzó la relación
    .cell = revise las fechas de ambos acuerdos
    .told-of-answer = el acuerdo cuenta años, pero no ha pasado ninguno desde que comenzó la relación
finding-not-signed = el acuerdo que se ha de reafirmar no dice cuándo se firmó
    .hint = escriba lo que se conozca de su fecha, `date:` dentro de `signing:`, como 2006-04-28, 2006-04 o 2006, y quite `status: draft`
# $clause; $of: signing o history
finding-missing-date = { $of ->
    [history] `{ $clause }` necesita el año en que comenzó la relación, que no se conoce
   *[signing] `{ $clause }` necesita el año de la firma, que está en blanco
 }
    .hint = { $of ->
        [history] quite lo que lo necesita, o escriba el año en `signed:` si se averigua
       *[signing] escriba `date:` dentro de `signing:`, aunque sea solo el año, o quite lo que lo necesita
     }
    .asked = { $of ->
        [history] dé el año del acuerdo anterior
       *[signing] dé el año de la firma
     }
    .cell = { $of ->
        [history] escriba al menos el año en la columna “{ column-earlier-date }”
       *[signing] escriba el día, o al menos el año, en la columna “{ column-signing-date }”
     }
finding-reaffirmation-without-history = una reafirmación necesita el acuerdo que reafirma
    .hint = enumérelo en `history:`, con todos los instrumentos posteriores; `alternat reaffirm` lo hace a partir de la especificación anterior
    .cell = escríbalo en las columnas “{ column-earlier-kind }” y “{ column-earlier-date }”
    .asked = dé la fecha de ese acuerdo, lo que se conozca de ella
finding-history-without-agreement = falta en la lista el acuerdo que se reafirmó: ambos textos suponen que fue de hermanamiento
    .hint = póngalo al principio; de su fecha, lo que se conozca, o `signed: unknown`
    .cell = escriba el acuerdo que se reafirmó en las columnas “{ column-earlier-kind }” y “{ column-earlier-date }”
    .asked = una vez escrito el archivo, agregue en él los acuerdos anteriores, donde lo indican sus comentarios
# $clause
finding-missing-history = `{ $clause }` menciona antecedentes, pero no hay ninguno
    .hint = enumérelos en `history:`
    .told-of-cell = el acuerdo se refiere a uno anterior, pero no hay ninguno
    .cell = escríbalo en las columnas “{ column-earlier-kind }” y “{ column-earlier-date }”
    .told-of-answer = el acuerdo se refiere a uno anterior, pero no hay ninguno
    .asked = dé la fecha del acuerdo anterior

## Ciudades

# $file
finding-missing-city = no existe el archivo de ciudad `{ $file }`
    .hint = indique la ruta del archivo desde la carpeta de la especificación
# $file
finding-city-outside = el archivo `{ $file }` está fuera de la carpeta de la que puede leer una especificación
    .hint = cópielo a esa carpeta, o indique con `--root` una que contenga tanto el archivo como la especificación
# $day, $office
finding-nobody-in-office = el { $day } nadie ocupa el cargo { $office }
    .hint = agregue en `officers:` a quien lo ocupa, o indique en la especificación quién firma
    .cell = escriba quién firma en la columna “{ column-signatory }”
# $day, $office, $first, $second
finding-two-in-office = el { $day } tanto { $first } como { $second } ocupan el cargo { $office }
    .hint = indique en `until:` el último día del periodo anterior
# $from, $until
finding-term-backwards = este periodo en el cargo comienza el { $from } y termina antes, el { $until }
    .hint = revise ambas fechas
# $written
finding-pale-color = el color { $written } es demasiado pálido para leerse sobre papel blanco
    .hint = elija uno más oscuro

## Lo que está en ambos textos

# $here, $there: lo que un texto tiene y el otro no, o none; $language: el del otro texto
finding-unequal-figures = { $there ->
    [none] al texto en { told-language } le falta la cifra { $here }
   *[other] las cifras difieren: { $here } aquí, { $there } en { told-language }
 }
    .hint = escriba las mismas cifras en ambos textos, con números o con letra; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
    .cell = escriba las mismas cifras en ambos textos
    .asked = escriba las mismas cifras en ambos textos
# $here, $there, $language, como arriba
finding-exchanged-names = “{ $here }” actúa aquí, “{ $there }” en { told-language }
    .hint = haga que actúe la misma parte o persona en ambos textos; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
# $here, $there: cuántos; $language
finding-unequal-lists = la lista tiene { $here } elementos aquí, { $there } en { told-language }
    .hint = nombre lo mismo en ambos textos; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
# $written; $slot: de qué se trata; $expected: lo que tiene la especificación
finding-contrary-to-spec = { $slot ->
    [notice] “{ $written }” contradice la especificación, en la que el aviso es de { $expected } días
    [term] “{ $written }” contradice la especificación, { $expected ->
        [none] en la que la vigencia no tiene fin
       *[other] en la que la vigencia es de { $expected } años
     }
    [signing] “{ $written }” contradice la especificación, según la cual el acuerdo se firma en la fecha { $expected }
    [place] “{ $written }” contradice la especificación, según la cual el acuerdo se firma en la ciudad de `{ $expected }`
    [force] “{ $written }” contradice el artículo por el que el acuerdo entra en vigor con su firma
    [history] “{ $written }” contradice los antecedentes, que tienen { $expected }
    [place-of-history] “{ $written }” contradice los antecedentes, según los cuales se firmó en la ciudad de `{ $expected }`
    [instruments] “{ $written }” contradice los antecedentes, que tienen { $expected }
    [beginning] “{ $written }” contradice los antecedentes, según los cuales la relación comenzó en { $expected }
    [languages] “{ $written }” no es un idioma de este acuerdo
    [program] “{ $written }” contradice la especificación, en la que el programa es para { $expected }
    [originals] «{ $written }» contradice la especificación, según la cual se firman { $expected } originales
    [parties] «{ $written }» contradice la especificación, que tiene { $expected } partes
    [passed] «{ $written }» contradice la fecha de la firma, según la cual han pasado { $expected } años
   *[period] el periodo termina el { $written }, antes de comenzar el { $expected }
 }
    .hint = corrija el texto o la especificación para que ambos digan lo mismo; las variables como `{"{"} $date {"}"}` siguen a la especificación
# $written, $kind
finding-other-register = “{ $written }” obliga a las partes, pero este acuerdo no es vinculante
    .hint = escriba “procurarán” o “tienen la intención de”, o ponga `register: binding`
# $written, $articles: cuántos hay
finding-wrong-reference = no hay “{ $written }” con ese título entre los { $articles } artículos
    .hint = cite el artículo por su propio número y título
# $written, $gender
finding-wrong-gender = “{ $written }” no concuerda con el género de la especificación: { $gender ->
    [female] femenino
   *[male] masculino
 }
    .hint = corrija el tratamiento o el género
# $name, $day
finding-former-officer = “{ $name }” ya no ocupa el cargo el { $day }
    .hint = escriba “ex” antes del cargo
# $written
finding-repeated-words = “{ $written }” está repetido
    .hint = borre uno de los dos
# $written
finding-stray-sign = un signo, un espacio o una mayúscula no está en su lugar en “{ $written }”
    .hint = corrija la puntuación o permita aquí la regla, con el motivo
    .asked = corrija las palabras
    .cell = corrija las palabras
# $written; $meant: lo que se quiso decir, o nada donde falta un verbo
finding-grammar-slip = “{ $written }” no es correcto{ $meant ->
    [none] { "" }
   *[other] {": se quiso decir “"}{ $meant }”
 }
    .hint = corrija las palabras o permita aquí la regla, con el motivo
    .asked = corrija las palabras
    .cell = corrija las palabras
# $written; $meant: la palabra que quizá se quiso escribir, o nada
finding-misspelled = “{ $written }” quizá está mal escrito{ $meant ->
    [none] { "" }
   *[other] {": ¿“"}{ $meant }”?
 }
    .hint = corrija la palabra o permítala en toda la especificación: { "{" } rule: misspelled, words: [{ $written }], reason: … { "}" }
# $first, $second
finding-contradicting-figures = “{ $first }” y “{ $second }” no son el mismo número
    .hint = escriba el mismo número con letra y con cifras
# $here, $there, $language, como arriba
finding-unequal-force = la fuerza difiere: “{ $here }” aquí, “{ $there }” en { told-language }
    .hint = haga que ambos textos obliguen, permitan, recomienden o prohíban lo mismo; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
# $here, $there, $language, como arriba
finding-unequal-terms = { $there ->
    [none] el texto en { told-language } no tiene nada que corresponda a “{ $here }”
   *[other] los textos difieren: “{ $here }” aquí, “{ $there }” en { told-language }
 }
    .hint = nombre lo mismo en ambos textos; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
    .asked = nombre lo mismo en ambos idiomas
    .cell = nombre lo mismo en ambos idiomas
# $here, $there, $language, como arriba
finding-unequal-dates = { $there ->
    [none] al texto en { told-language } le falta el mes { $here }
   *[other] las fechas difieren: { $here } aquí, { $there } en { told-language }
 }
    .hint = escriba las mismas fechas en ambos textos; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
    .cell = escriba las mismas fechas en ambos textos
    .asked = escriba las mismas fechas en ambos textos
# $name; $here, $there: cuántas veces; $language
finding-unequal-names = el nombre “{ $name }” aparece { $here ->
    [once] una vez
   *[other] { $here } veces
 } aquí y { $there ->
    [none] ninguna
    [once] una vez
   *[other] { $there } veces
 } en { told-language }
    .hint = nombre a las mismas partes y personas y los mismos lugares en ambos textos; si ambos dicen lo mismo de otra forma, permita aquí la regla, con el motivo
    .cell = nombre los mismos lugares y personas en ambos textos
    .asked = nombre los mismos lugares y personas en ambos textos
# $variable; $here, $there: cuántas veces; $language
finding-unequal-variables = la variable `{"{"} ${ $variable } {"}"}` aparece { $here } veces aquí y { $there ->
    [once] una vez
   *[other] { $there } veces
 } en { told-language }
    .hint = úsela el mismo número de veces en ambos textos
# $first, $second: cuántas líneas para llenar a mano
finding-unequal-blanks = los textos difieren en sus líneas para llenar a mano: { $first } y { $second }
    .hint = escriba `___` el mismo número de veces en ambos idiomas
finding-same-text = ambos textos son iguales
    .hint = traduzca uno de los dos
# $written, $right
finding-place-without-article = a “{ $written }” le falta su artículo
    .hint = escriba “{ $right }”
# $written
finding-lost-text = YAML lee “{ $written }” como comentario: no forma parte del texto
    .hint = ponga el texto entre comillas, o empiece el comentario con una letra
# $first, $second
finding-unequal-sentences = los dos textos no tienen el mismo número de oraciones: { $first } y { $second }
    .hint = termine las oraciones de ambos textos en los mismos lugares, para que se pueda citar cada una
# $first, $second
finding-unequal-quotations = los dos textos no tienen el mismo número de términos entre comillas: { $first } y { $second }
    .hint = ponga entre comillas los mismos términos en ambos textos
# $language, $other
finding-other-language = este texto no está en { told-language }, sino en { $other ->
    [en] inglés
    [es] español
   *[other] `{ $other }`
 }
    .hint = tradúzcalo, o intercambie los dos textos

## Cómo se escriben los idiomas

# $written, $right
finding-capital-month = el mes “{ $written }” lleva mayúscula
    .hint = en español los meses se escriben con minúscula: { $right }
# $written, $right
finding-missing-accent = a “{ $written }” le falta el acento
    .hint = escriba { $right }; también las mayúsculas llevan acento
# $written, $right
finding-participle = “{ $written }” no concuerda con la denominación de las partes
    .hint = escriba “{ $right }”: concuerda con “las Ciudades” y “las Partes”, o con “los Municipios” y “los Participantes”
# $written, $right
finding-comma-before-conjunction = hay una coma antes de la conjunción de una enumeración simple
    .hint = en español ahí no va coma: quítela
# $written, $right
finding-conjunction-before-sound = “{ $written }” repite un sonido
    .hint = escriba “{ $right }”: ante el mismo sonido, “y” cambia a “e”, y “o” cambia a “u”
# $written, $right
finding-separate-article = falta la contracción en “{ $written }”
    .hint = escriba “{ $right }”
# $written, $right
finding-contracted-name = “{ $written }” altera el nombre de la ciudad
    .hint = escriba “{ $right }”: el artículo de un nombre propio no se contrae
# $written, $right
finding-date-form = la fecha no está escrita como en su idioma: “{ $written }”
    .hint = escriba { $right }
# $written, $meant
finding-calque = “{ $written }” es un calco del otro idioma
    .hint = escriba “{ $meant }”, o dígalo con palabras de este idioma

## Lo que deja un borrador

# $written, $kind; $of: city, signatory, witnesses u other
finding-placeholder = { $kind ->
    [sheet-error] “{ $written }” es el error de una celda de la hoja de cálculo
    [formula] “{ $written }” es una fórmula de la hoja de cálculo, no su resultado
    [merge-field] “{ $written }” es un campo de combinación de correspondencia que no se llenó
    [entity] “{ $written }” es un signo escrito como en las páginas web
    [nothing] “{ $written }” dice que no hay dato, y se imprimiría
    [address] “{ $written }” es una dirección, no un nombre
    [number] “{ $written }” es un número de personas, no un nombre
    [answer] “{ $written }” es una respuesta, no un nombre
    [date] “{ $written }” es una fecha, no un nombre
    [office] “{ $written }” es un cargo, no el nombre de quien lo ocupa
   *[open] “{ $written }” ocupa el lugar de algo que aún falta
 }
    .hint = { $kind ->
        [number] escriba el nombre de cada persona en una entrada propia, u omita el nombre en otras tantas, que serán líneas para llenar a mano
        [office] escriba el nombre y, junto a él, el cargo en `office:`; si aún no se sabe quién es, omita el nombre, y será una línea para llenarla a mano
       *[other] escriba lo que corresponde; la fecha, el lugar y el nombre de quien firma pueden omitirse, y entonces queda una línea para llenarlos a mano
     }
    .asked = { $kind ->
        [number] escriba los nombres, separados por comas, o el número solo para otras tantas líneas que se llenan a mano
        [answer] { $of ->
            [city] escriba el nombre de la ciudad con su estado, como Laredo, TX
            [signatory] escriba el nombre, o - para una línea que se llena a mano
            [witnesses] escriba los nombres, o no si no hay testigos
           *[other] escriba un nombre, o solo sí o no: sí es una línea para llenarla a mano
         }
        [office] escriba el nombre de quien ocupa el cargo, o deje una línea para llenarla a mano
        [date] escriba un nombre, o deje una línea para llenarla a mano
       *[other] escriba lo que corresponde, o deje una línea para llenarla a mano
     }
    .cell = { $kind ->
        [office] escriba el nombre, y el cargo en la columna “{ $of ->
            [signatory] { column-office }
           *[other] { column-office-of-attester }
         }”; si el nombre aún no se sabe, deje vacía la celda
        [number] escriba aquí un solo nombre
        [answer] escriba el nombre, o deje vacía la celda si aún no se sabe
       *[other] escriba lo que va aquí; una fecha, un lugar o el nombre de una persona que aún no se sabe se deja vacío, y pasa a ser una línea que se llena a mano
     }
# $written; $right: el texto que sigue
finding-typed-letter = “{ $written }” está escrito a mano, pero el programa pone las letras y los números
    .hint = empiece con las palabras: “{ $right }”
# $written; $right: el texto entre las comillas
finding-quoted-value = las comillas forman parte del texto y se imprimirían: { $written }
    .hint = escriba “{ $right }” sin ellas, o entre comillas rectas ("), que YAML quita; si las comillas son del texto, permita aquí la regla y explique el motivo
    .cell = escriba “{ $right }” sin ellas; si son parte del texto, no hay nada que hacer
    .asked = escriba “{ $right }” sin ellas
# $written, $meant: none si no se puede saber
finding-garbled-text = “{ $written }” tiene letras que otro programa dañó
    .hint = { $meant ->
        [none] escriba de nuevo la palabra con sus acentos y eñes; si viene de una hoja de cálculo, corríjala ahí y guarde la hoja como “CSV UTF-8 (delimitado por comas)”
       *[other] escriba “{ $meant }”; si viene de una hoja de cálculo, corríjala ahí y guarde la hoja como “CSV UTF-8 (delimitado por comas)”
     }
# $written
finding-ambiguous-date = la fecha “{ $written }” está en cifras, que cada país lee en su propio orden
    .hint = escriba el mes con letra
# $written; $variable: date, history o none
finding-typed-date = { $variable ->
    [none] “{ $written }” significa otro día según cuándo se lea
   *[other] “{ $written }” es el día de la firma, escrito directamente en el texto
 }
    .hint = { $variable ->
        [none] escriba el día preciso, o `{"{"} $date {"}"}` para el de la firma
       *[other] escriba `{"{"} $date {"}"}`, para que la fecha esté en un solo lugar
     }
# $written, $this
finding-other-instrument = “{ $written }” nombra un instrumento distinto de este
    .hint = escriba `{"{"} $this {"}"}`, que equivale a “{ $this }”, o elija el nombre del instrumento con `instrument:`
# $written, $years, $first, $signing
finding-wrong-anniversary = “{ $written }” no corresponde a las fechas: de { $first } a { $signing } hay { $years } años
    .hint = revise las fechas, o escriba `{"{"} $years {"}"}`

## Nombres

# $written, $meant
finding-nearly-alike = “{ $written }” no está escrito igual que “{ $meant }”
    .hint = escriba el nombre igual en todas partes, o use una variable
    .cell = escriba igual el nombre en todas las celdas
    .asked = escriba igual el nombre en todas partes
# $written, $right; $noun: una palabra de la especificación
finding-noun-in-name = “{ $written }” empieza con lo que la ciudad se llama a sí misma, que ambos textos anteponen al nombre
    .hint = escriba solo el nombre: “{ $right }”; lo que la ciudad se llama a sí misma es `noun: { $noun }`
    .asked = escriba solo el nombre: “{ $right }”
    .cell = escriba solo el nombre: “{ $right }”; lo que la ciudad se llama a sí misma va en la columna “{ column-noun }”
# $city
finding-other-city = “{ $city }” no es parte de este acuerdo
    .hint = nombre a una de las partes; si se trata de otra ciudad, permita `other-city` y diga por qué
# $city, $place
finding-city-elsewhere = según la especificación, { $city } no está en “{ $place }”
    .hint = revise el estado y el país, aquí y en `parties:`; si se trata de una enumeración de lugares, nómbrelos en otro orden
# $city; $places: los estados donde hay un lugar con ese nombre; $scope: state, o city si no se da estado
finding-city-in-other-state = { $scope ->
    [state] no se conoce en este estado ningún lugar llamado { $city }, pero sí en otra parte: { $places }
   *[other] no se conoce en este país ningún lugar llamado { $city }, pero sí en otra parte: { $places }
 }
    .hint = revise la ciudad y el estado; la lista de lugares tiene casi todos, pero no todos: si la especificación es correcta, permita aquí la regla y explique el motivo
    .asked = revise la ciudad y el estado; la lista de lugares tiene casi todos los lugares, pero no todos
    .cell = revise las columnas “{ column-city }” y “{ column-state }”; la lista de lugares tiene casi todos, pero no todos
# $written; $right: el nombre del lugar que abrevia
finding-abbreviated-city = “{ $written }” abrevia “{ $right }”
    .hint = escriba “{ $right }”; si la propia ciudad escribe así su nombre, permita aquí la regla e indique la razón
    .asked = ¿quiso decir “{ $right }”?
    .cell = ¿quiso decir “{ $right }”?
# $written
finding-title-in-name = { $stands ->
    [behind] el nombre termina con un título: “{ $written }”
   *[before] el nombre empieza con un título: “{ $written }”
 }
    .hint = { $office ->
        [none] escriba solo el nombre; el cargo va en `office:`, y lo que antecede al nombre, en `honorific:`
        [degree] escriba solo el nombre: un acuerdo no lleva grados académicos; `honorific: doctor` sirve para cualquier doctorado
        [guess] si es un grado académico, quítelo; si es parte del nombre, permita aquí la regla e indique la razón
        [honorific] escriba solo el nombre y, junto a él, `honorific: { $honorific }`
       *[other] escriba solo el nombre y, junto a él, `office: { $office }`
     }
    .asked = { $signs ->
        [signatory] escriba solo el nombre; el cargo se pregunta después, y los grados académicos no van
       *[other] escriba solo el nombre; una vez escrito el archivo, el cargo o el tratamiento puede agregarse ahí; los grados académicos no van
     }
    .cell = { $office ->
        [none] escriba solo el nombre; { $signs ->
            [signatory] el título va en la columna “{ column-office }”, y un tratamiento, en “{ column-honorific }”
           *[other] el título va en la columna “{ column-office-of-attester }”
         }
        [degree] escriba solo el nombre: un acuerdo omite los grados
        [guess] si es un grado, omítalo; si es parte del nombre, no hay nada que hacer
        [honorific] escriba solo el nombre{ $signs ->
            [signatory] , y elija el tratamiento en la columna “{ column-honorific }”
           *[other] {""}
         }
       *[other] escriba solo el nombre, y el título en la columna “{ $signs ->
            [signatory] { column-office }
           *[other] { column-office-of-attester }
         }”
     }
# $first, $second
finding-several-persons = el nombre es de varias personas: “{ $first }” y “{ $second }”
    .hint = dé a cada persona una entrada propia; si es el nombre de una sola, permita aquí la regla e indique la razón
    .asked = nombre aquí a una sola persona; los testigos se separan con comas
    .cell = escriba aquí a una sola persona; si es el nombre de una, no hay nada que hacer
# $written
finding-small-letter-in-name = el nombre “{ $written }” empieza o termina sin mayúscula
    .hint = escríbalo con sus mayúsculas, como Juan Pérez o El Paso; si el nombre se escribe así, permita aquí la regla e indique la razón
    .asked = escríbalo con sus mayúsculas, como Juan Pérez o El Paso
    .cell = escríbalo con sus mayúsculas, como Juan Pérez o El Paso
# $written; $right: el nombre sin la coma; $order: sure, o unsure si puede tratarse de dos personas
finding-surname-first = el nombre “{ $written }” lleva una coma
    .hint = { $order ->
        [sure] escriba el nombre como se firma: “{ $right }”; si la coma es parte del nombre, permita aquí la regla e indique la razón
       *[unsure] si los apellidos van primero, escriba “{ $right }”; otra persona o un título lleva una entrada propia; si la coma es parte del nombre, permita aquí la regla e indique la razón
     }
    .asked = { $order ->
        [sure] escriba el nombre como se firma: “{ $right }”
       *[unsure] si los apellidos van primero, escriba “{ $right }”; nombre aquí a una sola persona, sin título
     }
    .cell = { $order ->
        [sure] escriba el nombre como se firma: “{ $right }”
       *[unsure] si los apellidos van primero, escriba “{ $right }”; otra persona o un título va en otra celda
     }
# $written; $right: el nombre en sus letras usuales; $extent: whole o part
finding-name-in-capitals = { $extent ->
    [part] el nombre “{ $written }” lleva una palabra escrita en mayúsculas
   *[whole] el nombre “{ $written }” está escrito en mayúsculas
 }
    .hint = escriba “{ $right }”, y revise los acentos y las mayúsculas interiores; si el nombre se escribe así, permita aquí la regla e indique la razón
    .asked = escríbalo como “{ $right }”, y revise los acentos y las mayúsculas interiores
    .cell = escriba “{ $right }”, y revise los acentos y las mayúsculas interiores
# $written; $sign
finding-sign-in-name = el nombre “{ $written }” lleva “{ $sign }”, que no es propio del nombre de una persona
    .hint = escriba solo el nombre; si el signo es parte de él, permita aquí la regla e indique la razón
    .asked = escriba solo el nombre
    .cell = escriba solo el nombre; un número o una dirección puede ir en una columna de notas
# $written
finding-place-as-name = “{ $written }” es un lugar, y aquí va el nombre de una persona
    .hint = escriba quién firma; si aún no se conoce el nombre, omítalo y quedará una línea para llenarlo a mano; si una persona se llama así, permita aquí la regla e indique la razón
    .asked = escriba el nombre de la persona, o deje una línea para llenarla a mano
    .cell = escriba el nombre de la persona, o deje vacía la celda si aún no se conoce
# $written: el tratamiento; $language: la del bloque de firma
finding-unprinted-honorific = el tratamiento “{ $written }” no se imprime en ninguna parte: un bloque de firma en { told-language } lleva solo el nombre
    .hint = quítelo; si aun así quiere imprimirlo, dé su forma en cada idioma: `{"{"} en: …, es: … {"}"}`
    .asked = escriba solo el nombre
    .cell = quítelo: no cambia nada
# $city
finding-unequal-parties = { $city } se nombra sin su estado, y la otra parte con él
    .hint = agregue `state:`, para que ambas se nombren de la misma manera
    .asked = dé el estado de ambas ciudades, para nombrarlas de la misma manera
    .cell = llene la columna “{ column-state }” de ambas partes, para que se nombren igual

## Quién firma

# $written
finding-officer-elect = una persona electa que no ha tomado posesión todavía no puede firmar: “{ $written }”
    .hint = nombre a quien ocupe el cargo el día de la firma
# $name, $day
finding-not-in-office = según el archivo de la ciudad, el { $day } { $name } no ocupa el cargo
    .hint = nombre a quien lo ocupe, o corrija los periodos en `officers:`
    .cell = escriba quién lo ocupa en la columna “{ column-signatory }”, o corrija el archivo de la ciudad
    .asked = nombre a quien lo ocupa
# $name
finding-signs-twice = { $name } firmaría en más de un lugar
    .hint = que otra persona dé fe, apruebe o atestigüe; si así debe ser, permita aquí la regla e indique la razón
    .asked = dé otro nombre aquí, o regrese con < y cambie la respuesta anterior
    .cell = escriba aquí otro nombre, o deje vacía una de las celdas
# $title: el del cargo; $country, $countries: sus nombres
finding-office-of-other-country = las ciudades de este país ({ $country }) no tienen el cargo de { $title }
    .hint = existe en estos países: { $countries }; escriba el nombre del cargo en ambos idiomas: `{"{"} en: …, es: … {"}"}`
    .asked = existe en estos países: { $countries }; elija otro cargo; una vez escrito el archivo, su título puede corregirse ahí
    .cell = existe en estos países: { $countries }; elija otro cargo, o dé su título en la especificación, en ambos idiomas
# $first, $second
finding-unequal-offices = las denominaciones del cargo no dicen lo mismo: “{ $first }” y “{ $second }”
    .hint = nombre el mismo cargo en ambos, y la ciudad en ambos o en ninguno
# $written, $day
finding-stale-label = “{ $written }” es la denominación de una administración que no está en funciones el { $day }
    .hint = escriba la de la administración que firma
# $clause, $other
finding-contradicting-clauses = { $says ->
    [approved] según `{ $clause }`, los órganos de gobierno aún han de aprobar el acuerdo; según `{ $other }`, ya lo aprobaron
   *[on-signature] según `{ $clause }` y `{ $other }`, el acuerdo surte efectos en días distintos
 }
    .hint = { $other ->
        [final-provisions] conserve una de las dos; en lugar de `final-provisions`, `ratification` va acompañada de `term`, `amendment` y `termination`
       *[other] conserve una de las dos
     }
finding-renewal-without-term = `renewal` permite renovar un plazo, pero el acuerdo no tiene ninguno
    .hint = escriba `years:` dentro de `term:`, con la cláusula `term`, o quite `renewal`
# $clause
finding-sentence-in-series = `{ $clause }` es una oración aparte e interrumpe la serie de lo que las partes acuerdan
    .hint = póngala después del último artículo de la serie
# $approved, $day
finding-approval-after-signing = la aprobación del { $approved } es posterior a la firma del { $day }
    .hint = firme después de la aprobación, o use el artículo `ratification` y prescinda de `entry-into-force` y de `final-provisions`, según los cuales el acuerdo surte efectos desde la firma (`term`, `amendment` y `termination` pueden agregarse por separado)
# $party, $law, $since
finding-barred-country = la ley del estado de la otra parte puede prohibir los acuerdos con ciudades de este país ({ $law }, desde { $since })
    .hint = consulte al área jurídica de la ciudad estadounidense antes de firmar

## Reglas permitidas

# $written, $suggestion
finding-unknown-rule = no existe la regla `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat explain` enumera las reglas
       *[other] ¿quiso decir `{ $suggestion }`?
     }
# $written
finding-unallowable-rule = no se puede permitir que se incumpla la regla `{ $written }`
    .hint = sin ella no hay acuerdo posible; corrija lo que la incumple
# $written
finding-unused-allowance = aquí nada incumple la regla `{ $written }`
    .hint = quite esta entrada de `allow:`

## Imágenes

# $file
finding-missing-image = no existe la imagen `{ $file }`
    .hint = indique un archivo de la carpeta de la especificación o de una de sus subcarpetas
# $file
finding-image-outside = la imagen `{ $file }` está fuera de la carpeta de la especificación
    .hint = cópiela a la carpeta de la especificación
# $file
finding-not-an-image = `{ $file }` está dañado, está incompleto o no es una imagen que se pueda mostrar
    .hint = use un archivo SVG, PNG o JPEG completo
# $file, $megabytes, $megapixels
finding-image-too-large = la imagen `{ $file }` tiene más de { $megabytes } MB o de { $megapixels } millones de píxeles
    .hint = guárdela más pequeña: a un membrete le bastan unos cientos de píxeles de ancho
# $file
finding-cmyk-image = la imagen `{ $file }` está en CMYK, los colores de la imprenta
    .hint = guárdela en RGB, o como PNG; en Photoshop: Imagen, Modo, Color RGB
# $file
finding-drawing-letters = el dibujo `{ $file }` tiene letras sin convertir en trazados, y saldrían con otra fuente
    .hint = conviértalas en trazados; en Inkscape: Trayecto, Objeto a trayecto; en Illustrator: Texto, Crear contornos
# $file
finding-linked-image = el dibujo `{ $file }` muestra una imagen que está en otro archivo
    .hint = incruste la imagen; en Inkscape: Extensiones, Imágenes, Incrustar imágenes; en Illustrator: Enlaces, Incrustar imágenes
# $file
finding-drawing-too-complex = el dibujo `{ $file }` tiene demasiados elementos, o efectos como desenfoque o sombra
    .hint = simplifíquelo en el programa con que se dibujó, o guárdelo como PNG

## Configuraciones regionales y plantillas propias

finding-not-fluent = el archivo no es Fluent válido en este punto
    .hint = revise el signo `=`, las llaves y la sangría aquí y en los renglones anteriores; cada mensaje puede aparecer una sola vez
# $locale, $message
finding-missing-message = la configuración regional `{ $locale }` no tiene el mensaje `{ $message }`
    .hint = agregue el mensaje a un archivo de esta configuración regional o quite la cláusula
# $locale, $message, $reference
finding-unknown-reference = en la configuración regional `{ $locale }`, el mensaje `{ $message }` se refiere a `{ $reference }`, que no existe
    .hint = revise cómo está escrito y que el mensaje pueda usarlo
# $message, $first, $second
finding-unequal-clause = la cláusula `{ $message }` no tiene los mismos párrafos o incisos en `{ $first }` que en `{ $second }`
    .hint = póngale los mismos párrafos e incisos en ambas configuraciones regionales
finding-broken-kind = la descripción de este tipo de acuerdo no es válida
    .hint = necesita `register`, `collective`, `numbering`, `recitals` y `articles`, con cláusulas del acervo; compare con uno integrado
# $reason
finding-broken-template = no se puede llenar la plantilla{ $reason ->
    [none] {""}
   *[other] {" "}(Tera: “{ $reason }”)
 }
    .hint = compárela con la plantilla integrada, que `alternat eject` copia a una carpeta
# $reason
finding-broken-look = no se pueden generar las páginas{ $reason ->
    [none] {""}
   *[other] {" "}(Typst: “{ $reason }”)
 }
    .hint = compare con el diseño integrado, que `alternat eject` copia a una carpeta
finding-broken-font = el archivo no es una fuente
    .hint = use una fuente OpenType o TrueType
# $reason
finding-broken-standard = el PDF no cumpliría con PDF/A-2a y PDF/UA-1{ $reason ->
    [none] {""}
   *[other] {" "}(Typst: “{ $reason }”)
 }
    .hint = compare con el diseño integrado, que `alternat eject` copia a una carpeta
