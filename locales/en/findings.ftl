### What is told of a finding. The id of a message is `finding-` and the id of
### the rule; .hint says what to do.

## The file

finding-not-utf-8 = the file is not UTF-8 text from here on
    .hint = save it as UTF-8 in your editor
# $cause
finding-not-yaml = the file is not valid YAML here
    .hint = { $cause ->
        [tab] indent with spaces, not with tabs
        [colon] put quotation marks around any text that contains a colon followed by a space
        [quote] close the quotation marks that were opened here
        [reserved] put quotation marks around any text that begins with a sign such as @, % or `
        [documents] keep one agreement in one file: take out the line `---`
        [indentation] check the indentation here and in the lines above, and that brackets and quotation marks are closed
       *[other] check the indentation, colons and quotation marks here and in the lines above
     }
# $kilobytes
finding-file-too-large = the file has more than { $kilobytes } kB
    .hint = an agreement needs far less: check that this is the right file, and take out what does not belong to it
finding-too-deep = from here on values stand too deep in one another, or there are too many brackets
    .hint = take out brackets and levels of indentation that an agreement does not need
# $most
finding-too-many-values = the file has more than { $most } values
    .hint = take out what an agreement does not need; where an anchor is used again, all its values count again
finding-yaml-tag = a tag of YAML, a word after `!`, cannot be used here
    .hint = take it out, or put the text in quotation marks if it begins with `!`
finding-repeated-field = this field appears twice
    .hint = keep one of the two

## Structure

# $field
finding-missing-field = the field `{ $field }` is missing
    .hint = add `{ $field }:` here
# $field, $suggestion, $known
finding-unknown-field = there is no field `{ $field }` here
    .hint = { $suggestion ->
        [none] the fields are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $expected, $written
finding-wrong-type = { $expected ->
    [string] text belongs here, not { written }
    [object] fields belong here, not { written }
    [array] a list belongs here, not { written }
    [integer] a whole number belongs here, not { written }
    [pair] text in both languages belongs here, not { written }
    [array-or-object] a list belongs here, or fields with changes, not { written }
    [string-or-object] text, or one text for each language, belongs here, not { written }
   *[other] another value belongs here, not { written }
 }
    .hint = { $expected ->
        [string] { $written ->
            [object] write a single text, in quotation marks if it has a colon
            [array] write a single text
           *[other] put it in quotation marks
         }
        [object] write fields, each on its own line and indented: `name: value`
        [array] write entries, each on its own line after a hyphen: `- value`
        [integer] write a number in figures
        [pair] write `{"{"} en: …, es: … {"}"}`
        [array-or-object] write entries, each after a hyphen, or `drop:`, `replace:` and `add:`
        [string-or-object] write a text, or `{"{"} en: …, es: … {"}"}`
       *[other] compare with the example in the documentation
     }
# $written
written = { $written ->
    [nothing] an empty value
    [truth] a yes/no value
    [number] a number
    [fraction] a number with decimals
    [string] text
    [array] a list
   *[object] fields
 }
# $written, $known, $suggestion
finding-unknown-word = this field does not accept `{ $written }`
    .hint = { $suggestion ->
        [none] choose one of these: { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $least, $most
finding-out-of-range = the number is too small or too large
    .hint = write a number from { $least } to { $most }
# $least, $most; $exact: yes where both are the same
finding-wrong-count = the number of entries is not right
    .hint = { $exact ->
        [yes] there must be { $least }
       *[no] { $most ->
            [none] there must be { $least } or more
           *[other] { $least ->
                [none] there must be no more than { $most }
               *[other] there must be { $least } to { $most }
             }
         }
     }
# $form, $written
finding-wrong-form = { $form ->
    [date] `{ $written }` is not written as a date
    [language] `{ $written }` is not the code of a language
    [color] `{ $written }` is not written as a color
   *[id] `{ $written }` is not written as an id
 }
    .hint = { $form ->
        [date] write year, month and day, as in 2026-04-15
        [language] use the code in lower case, as in en or es
        [color] write six hexadecimal figures after a #, in quotation marks, as in "#7a1f2b"
       *[id] use lower-case letters without accents, figures and hyphens, as in el-paso
     }
# $written
finding-no-such-date = the date { $written } does not exist
    .hint = check the day and the month

## Texts

finding-agreement-too-long = from here on the agreement is longer than can be set
    .hint = shorten it, or put long parts into an annex of their own; `{"{"} $history {"}"}` cites all earlier instruments each time
# $most
finding-text-too-long = the text has more than { $most } characters
    .hint = shorten it, or divide it where the spec allows more than one
finding-empty-text = the text is empty
    .hint = write the text, or take the field out
# $code
finding-unprintable-character = the text has a character that cannot be seen on paper: { $code }
    .hint = take it out; it may have been copied from another program
# $character, $code
finding-missing-glyph = the fonts have no glyph for “{ $character }” ({ $code })
    .hint = write it with letters that the fonts have: those of European languages
# $language
finding-missing-text = the text in the language `{ $language }` is missing
    .hint = add `{ $language }:`, for the agreement is signed in both languages
# $language, $known
finding-foreign-text = the agreement is not in the language `{ $language }`
    .hint = its languages are { $known }
# $first, $second
finding-unequal-paragraphs = the two texts differ in their number of paragraphs: { $first } and { $second }
    .hint = divide both texts at the same places with a blank line

finding-unequal-ending = one of the two texts ends with a sign, the other does not
    .hint = end both with the same sign, or leave it out: a recital gets the one that its place asks for

## What a spec refers to

# $written, $known, $suggestion
finding-unknown-kind = there is no kind of agreement `{ $written }`
    .hint = { $suggestion ->
        [none] the kinds are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-locale = there is no locale `{ $written }`
    .hint = { $suggestion ->
        [none] the languages are { $known }; each may name a country, as in en-US or es-MX
       *[other] did you mean `{ $suggestion }`?
     }
finding-same-language = both texts would be in the same language
    .hint = name two languages, as in [en-US, es-MX]
# $written, $suggestion
finding-unknown-country = the country `{ $written }` is not known
    .hint = { $suggestion ->
        [none] the countries are { $known }; for any other, give its official name in both languages, `{"{"} en: …, es: … {"}"}`, and the party's own `language`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $suggestion
finding-unknown-state = the country of this party has no state `{ $written }`
    .hint = { $suggestion ->
        [none] write its whole name, check the country, or give the name in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $known
finding-unknown-party-language = the party's own language cannot be determined
    .hint = set the party's `language:` to one of these: { $known }
finding-shared-language = the order cannot follow the language, for both parties have the same one
    .hint = choose `by-original` or `fixed`
# $written
finding-reserved-id = `{ $written }` has a meaning of its own in texts, as a variable
    .hint = give the party another id, such as the name of its city
# $written
finding-repeated-party = both parties have the id `{ $written }`
    .hint = give each party an id of its own
# $written, $known, $suggestion
finding-unknown-office = the office `{ $written }` is not known
    .hint = { $suggestion ->
        [none] the offices are { $known }; for any other, give its title in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-honorific = the honorific `{ $written }` is not known
    .hint = { $suggestion ->
        [none] the honorifics are { $known }; for any other, give its forms in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-noun = `{ $written }` is not one of the nouns by which a party may call itself
    .hint = { $suggestion ->
        [none] the nouns are { $known }; for any other, give the party's whole name with its article: `{"{"} en: the Village of …, es: el Pueblo de … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known
finding-unknown-prevailing = the agreement has no text in the language `{ $written }` that could prevail
    .hint = write one of { $known }, or take the field out: both texts are then equally authentic
# $written, $known, $suggestion
finding-unknown-clause = there is no clause `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat clauses --short` lists the clauses
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-not-in-outline = this kind of agreement does not have the clause `{ $written }` here
    .hint = { $suggestion ->
        [none] its clauses here are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $clause
finding-repeated-clause = the clause `{ $clause }` is named more than once
    .hint = name it once: to drop it, to replace it, or to have it
# $clause
finding-required-clause = this kind of agreement needs the clause `{ $clause }`
    .hint = keep the clause, or say the same in your own words under `replace:`
finding-unused-field = nothing in the agreement speaks of this
    .hint = add a clause that does, such as `term`, `termination` or `program-period`, or take the field out
# $written, $known, $suggestion
finding-unknown-variable = there is no variable `{ $written }`
    .hint = { $suggestion ->
        [none] the variables are { $known }
       *[other] did you mean `{"{"} ${ $suggestion } {"}"}`?
     }
finding-no-variables = this text takes no variables
    .hint = write the words out; variables stand in `text`, `heading` and `items`
# $variable, $language
finding-one-sided-variable = only this text uses the variable `{"{"} ${ $variable } {"}"}`: the text in `{ $language }` does not
    .hint = use it in both texts, so that they say the same
finding-clause-or-text = a provision needs either a clause of the library or a text of its own, and not both
    .hint = write either `clause` or `text`; `heading` and `items` go only with `text`
# $written, $known, $suggestion
finding-unknown-place = no party has the id `{ $written }`, so the place of signing is not known
    .hint = { $suggestion ->
        [none] give the id of a party ({ $known }), or the place in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }

## History

# $earlier, $later
finding-history-out-of-order = the instrument dated { $later } is not later than the one listed before it, dated { $earlier }
    .hint = list earlier instruments by date, oldest first, each once
# $date, $signing
finding-history-after-signing = the earlier instrument dated { $date } does not precede the signing on { $signing }
    .hint = check both dates
# $clause
finding-no-anniversary = `{ $clause }` counts years, but none has passed since the first instrument
    .hint = take out what counts them, or check the dates
finding-not-signed = the agreement to be reaffirmed does not say when it was signed
    .hint = write the day of its signing: `date:` under `signing:`
# $clause
finding-missing-date = `{ $clause }` needs the day of the signing, which is blank
    .hint = write `date:` under `signing:`, or take out what needs it
# $clause
finding-missing-history = `{ $clause }` refers to earlier instruments, but there are none
    .hint = list them under `history:`

## Cities

# $file
finding-missing-city = there is no city file `{ $file }`
    .hint = name a file relative to the folder of the spec
# $file
finding-city-outside = the file `{ $file }` lies outside the folder that a spec may read from
    .hint = copy it there, or name a folder above both with `--root`
# $day
finding-nobody-in-office = nobody holds the office of the signatory on { $day }
    .hint = add who holds it to `officers:`, or name the `signatory:` in the spec
# $day, $first, $second
finding-two-in-office = both { $first } and { $second } hold the office of the signatory on { $day }
    .hint = give the earlier term its last day: `until:`
# $from, $until
finding-term-backwards = this term of office begins on { $from } and ends before that, on { $until }
    .hint = check both dates
# $written
finding-pale-color = the color { $written } is too pale to be read on white paper
    .hint = choose a darker one

## Images

# $file
finding-missing-image = there is no image `{ $file }`
    .hint = name a file in the folder of the spec or below it
# $file
finding-image-outside = the image `{ $file }` lies outside the folder of the spec
    .hint = copy it into the folder of the spec
# $file
finding-not-an-image = `{ $file }` is not an image that can be shown
    .hint = give an SVG, a PNG or a JPEG
# $file, $megabytes, $megapixels
finding-image-too-large = the image `{ $file }` has more than { $megabytes } MB or { $megapixels } million pixels
    .hint = save it smaller: some hundred pixels across are enough for a letterhead
# $file
finding-drawing-too-complex = the drawing `{ $file }` has too many parts, or effects such as blur or shadow
    .hint = simplify it in the program that it was drawn with, or save it as a PNG

## Locales and templates of one's own

finding-not-fluent = the file is not valid Fluent here
    .hint = check the sign `=`, the braces and the indentation here and in the lines above; each message may appear only once
# $locale, $message
finding-missing-message = the locale `{ $locale }` has no message `{ $message }`
    .hint = add the message to a file of this locale, or take the clause out
# $locale, $message, $reference
finding-unknown-reference = in the locale `{ $locale }` the message `{ $message }` refers to `{ $reference }`, which does not exist
    .hint = check how it is written, and that the message may use it
# $message, $first, $second
finding-unequal-clause = the clause `{ $message }` does not have the same paragraphs or items in `{ $first }` as in `{ $second }`
    .hint = give it the same paragraphs and items in both locales
finding-broken-kind = the description of this kind of agreement is not valid
    .hint = it needs `register`, `collective`, `numbering`, `recitals` and `articles`, with clauses of the library; compare with a built-in one
# $reason
finding-broken-template = the template cannot be filled in{ $reason ->
    [none] {""}
   *[other] {" "}(Tera: “{ $reason }”)
 }
    .hint = compare with the built-in template, which `alternat eject` writes out
# $reason
finding-broken-look = the pages cannot be set{ $reason ->
    [none] {""}
   *[other] {" "}(Typst: “{ $reason }”)
 }
    .hint = compare with the built-in look, which `alternat eject` writes out
finding-broken-font = the file is not a font
    .hint = give an OpenType or TrueType font
# $reason
finding-broken-standard = the PDF would not conform to PDF/A-2a and PDF/UA-1{ $reason ->
    [none] {""}
   *[other] {" "}(Typst: “{ $reason }”)
 }
    .hint = compare with the built-in look, which `alternat eject` writes out
