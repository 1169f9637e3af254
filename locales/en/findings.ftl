### What is told of a finding. The id of a message is `finding-` and the id of
### the rule; .hint says what to do.

## The file

finding-not-utf-8 = the file is not UTF-8 text from here on
    .hint = save it as UTF-8 in your editor
# $cause
finding-not-yaml = the file is not valid YAML here
    .hint = { $cause ->
        [tab] indent with spaces, not with tabs
        [space] a space copied from another program stands here before the text: delete it and type a normal space
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
# $written
finding-split-text = the commas divide this text: { $written }
    .hint = put the whole text in quotation marks: "{ $written }"

## Structure

# $field
finding-missing-field = the field `{ $field }` is missing
    .hint = { $field ->
        [parties] add `parties:` here, with both cities; where the rows of a roster give them, `alternat batch` checks the spec with its ceremony
       *[other] add `{ $field }:` here
     }
    .told-of-cell = { $field ->
        [country] nothing says the country of this party
        [city] nothing says the city of this party
        [name] nothing says the name
        [kind] nothing says which kind of agreement it is
        [parties] nothing says between which cities it is
       *[other] this needs the field `{ $field }` as well
     }
    .cell = { $field ->
        [country] write it in the column “{ column-country }”
        [city] write it in the column “{ column-city }”
        [kind] write it in the column “{ column-earlier-kind }”
        [name] write it in the column “{ column-signatory }”
        [parties] give the sheet the columns “{ column-city }”, “{ column-state }” and “{ column-country }”, for both parties
       *[other] write it in the spec, or in a column of its own
     }
# $field, $suggestion, $known
finding-unknown-field = there is no field `{ $field }` here
    .hint = { $suggestion ->
        [none] the fields are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $expected, $written; $meant: true, false or none
finding-wrong-type = { $expected ->
    [string] text belongs here, not { written }
    [object] fields belong here, not { written }
    [array] a list belongs here, not { written }
    [integer] a whole number belongs here, not { written }
    [boolean] yes or no belongs here, written `true` or `false`
    [pair] text in both languages belongs here, not { written }
    [array-or-object] a list belongs here, or fields with changes, not { written }
    [string-or-object] text, or one text for each language, belongs here, not { written }
    [partial-date] a date belongs here, not { written }
    [date-signed] a date belongs here, or `unknown`, not { written }
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
        [boolean] { $meant ->
            [none] write `true` or `false`
           *[other] write `{ $meant }`
         }
        [pair] write `{"{"} en: …, es: … {"}"}`
        [array-or-object] write entries, each after a hyphen, or `drop:`, `replace:` and `add:`
        [string-or-object] write a text, or `{"{"} en: …, es: … {"}"}`
        [partial-date] { as-much-as-is-known }
        [date-signed] { as-much-as-is-known-of-history }
       *[other] compare with the example in the documentation
     }
# How much of a date to write: of a signing to come, and of an earlier instrument
as-much-as-is-known = write as much as is known, as in 2026-04-15, 2026-04 or 2026
as-much-as-is-known-of-history = write as much as is known, as in 2006-04-28, 2006-04 or 2006, or else `unknown`
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
    .told-of-cell = this column does not take `{ $written }`
    .cell = { $suggestion ->
        [none] choose one of these from the list of the cell: { $known }
       *[other] did you mean `{ $suggestion }`?
     }
    .told-of-answer = `{ $written }` is not one of the words that are understood here
    .asked = { $suggestion ->
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
# $form, $written; $right: the value without the quotation marks
finding-wrong-form = { $form ->
    [date] { not-a-date-form }
    [partial-date] { not-a-date-form }
    [date-signed] { not-a-date-form }
    [language] `{ $written }` is not the code of a language
    [color] `{ $written }` is not written as a color
    [folder] `{ $written }` cannot be the name of a folder
    [quotes] { $written } has the quotation marks of a word processor
   *[id] `{ $written }` is not written as an id
 }
    .hint = { $form ->
        [date] write year, month and day, as in 2026-04-15
        [partial-date] { as-much-as-is-known }
        [date-signed] { as-much-as-is-known-of-history }
        [language] use the code in lower case, as in en or es
        [color] write six hexadecimal figures after a #, in quotation marks, as in "#7a1f2b"
        [folder] Windows reserves this name: use another, such as `{ $written }-1`
        [quotes] write `{ $right }` without them
       *[id] use lower-case letters without accents, figures and hyphens, as in el-paso
     }
# $written
not-a-date-form = `{ $written }` is not written as a date
# $form, $written
finding-no-such-date = the date { $written } does not exist
    .hint = { $form ->
        [partial-date] check the date, and { as-much-as-is-known }
        [date-signed] check the date, and { as-much-as-is-known-of-history }
        [weekday] check the day of the week and the date
       *[date] check the day and the month
     }

## Texts

# $count, $most
finding-too-many-signatures = { $count } people are to sign, but at most { $most } signatures fit on one page with words of the agreement
    .hint = let the others sign a separate document, such as a record of the ceremony
finding-agreement-too-long = from here on, the agreement is too long for its pages to be laid out
    .hint = shorten it, or put long parts into an annex of their own; `{"{"} $history {"}"}` cites all earlier instruments each time
# $most
finding-text-too-long = the text has more than { $most } characters
    .hint = shorten it, or divide it where the spec allows more than one
    .cell = shorten it
    .asked = shorten it
finding-empty-text = the text is empty
    .hint = write the text, or take the field out
    .cell = write the text, or leave the cell empty
    .asked = type the text
# $code
finding-unprintable-character = the text has a character that cannot be seen on paper: { $code }
    .hint = take it out; it may have been copied from another program
# $character, $code
finding-missing-glyph = the fonts have no glyph for “{ $character }” ({ $code })
    .hint = write it with letters that the fonts have: those of European languages
# $written
finding-piled-marks = “{ $written }” has more marks than a letter has in any language, or one that strikes it through
    .hint = type the letter anew, with its own accent alone
# $written
finding-mixed-scripts = “{ $written }” has letters of the Greek or Cyrillic alphabet that look like Latin ones
    .hint = type the whole word anew; it may have been copied from another program
# A language as findings name it; $language: its code
told-language = { $language ->
    [en] English
    [es] Spanish
   *[other] `{ $language }`
 }
# $language
finding-missing-text = the text in { told-language } is missing
    .hint = add `{ $language }:`, for the agreement is signed in both languages
    .cell = fill in both languages, or leave both empty
    .asked = write it in both languages
# $language, $known
finding-foreign-text = the agreement is not in { told-language }
    .hint = its languages are { $known }
# $first, $second
finding-unequal-paragraphs = the two texts differ in their number of paragraphs: { $first } and { $second }
    .hint = divide both texts at the same places with a blank line

finding-unequal-ending = one of the two texts ends with a punctuation mark, the other does not
    .hint = end both with the same punctuation mark, or leave it out: a recital gets the one that its place requires
finding-ragged-series = this provision ends with a full stop, while the others go on as one sentence
    .hint = leave the punctuation mark out: each provision gets the one that its place requires

## What a spec refers to

# $written, $known, $suggestion
finding-unknown-kind = there is no kind of agreement `{ $written }`
    .hint = { $suggestion ->
        [none] the kinds are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-instrument = an agreement of this kind is not called `{ $written }`
    .hint = { $suggestion ->
        [none] the nouns of this kind are { $known }
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
    .asked = { $suggestion ->
        [none] write the name of the country, or its code of two letters
       *[other] did you mean `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] write the name of the country, or its code of two letters; a state belongs in the column for the state
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $suggestion
finding-unknown-state = the country of this party has no state `{ $written }`
    .hint = { $suggestion ->
        [none] write its whole name, check the country, or give the name in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
    .asked = { $suggestion ->
        [none] write its whole name, or check the country
       *[other] did you mean `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] write its whole name, or check the country
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-state-noun = `{ $written }` is not one of the words for what a state is
    .hint = { $suggestion ->
        [none] the words are { $known }; for any other, give the name with it in both languages: `state: {"{"} en: Free State of …, es: Estado Libre de … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $other, $country: the names of both countries
finding-state-in-other-country = `{ $written }` is not in the party's country ({ $country }), but in another one ({ $other })
    .hint = correct the state or the country
# $known
finding-unknown-party-language = the party's own language cannot be determined
    .hint = set the party's `language:` to one of these: { $known }
    .cell = check the country in the column “{ column-country }”; the language of a country that has neither of the two belongs in the spec
    .asked = check the country
finding-shared-language = the order cannot follow the language, for both parties have the same one
    .hint = choose `by-original` or `fixed`
# $written
finding-reserved-id = `{ $written }` has a meaning of its own in texts, as a variable
    .hint = give the party another id, such as the name of its city
# $written
finding-repeated-party = both parties have the id `{ $written }`
    .hint = give each party an id of its own
# $first, $second: the ids of the parties
finding-same-city = `{ $first }` and `{ $second }` are the same city
    .hint = write the city of each party; where two cities have the same name, give the state of each
# $written, $known, $suggestion
finding-unknown-office = the office `{ $written }` is not known
    .hint = { $suggestion ->
        [none] the offices are { $known }; for any other, give its title in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
    .cell = { $titles ->
        [none] write a title as agreements have it, such as Mayor, Presidenta Municipal or City Clerk; any other title belongs in the spec, in both languages
       *[other] did you mean { $titles }?
     }
# $written, $known, $suggestion
finding-unknown-honorific = the honorific `{ $written }` is not known
    .hint = { $suggestion ->
        [none] the honorifics are { $known }; for any other, give its forms in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
    .cell = { $suggestion ->
        [none] choose one from the list of the cell; any other belongs in the spec, in both languages
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-noun = `{ $written }` is not one of the nouns by which a party may call itself
    .hint = { $suggestion ->
        [none] the nouns are { $known }; for any other, give the party's whole name with its article: `{"{"} en: the Village of …, es: el Pueblo de … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
    .told-of-cell = `{ $written }` is not one of the words for what a party calls itself
    .cell = { $suggestion ->
        [none] choose one from the list of the cell; any other name of a party belongs in the spec, in both languages
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
    .hint = keep the clause; or, if own words say the same, write `as: { $clause }` beside their `text`
# $written: the noun; $register: that of the agreement; $known: the nouns that fit it
finding-instrument-of-other-force = { $register ->
    [binding] `{ $written }` is the noun of what does not bind, but this agreement binds
   *[non-binding] `{ $written }` is the noun of what binds, but this agreement does not bind
 }
    .hint = { $register ->
        [binding] choose one of { $known }, or set `register: non-binding`
       *[non-binding] choose one of { $known }, or set `register: binding`
     }
finding-unused-field = nothing in the agreement speaks of this
    .hint = add a clause that does, such as `term`, `termination` or `program-period`, or take the field out; what is written `by-hand` is not in the closing words
# $written, $known, $suggestion
finding-unknown-variable = there is no variable `{ $written }`
    .hint = { $suggestion ->
        [none] the variables are { $known }
       *[other] did you mean `{"{"} ${ $suggestion } {"}"}`?
     }
finding-no-variables = this text takes no variables
    .hint = write the words out; variables stand in `text`, `heading` and `items`
# $variable, $language
finding-one-sided-variable = only this text uses the variable `{"{"} ${ $variable } {"}"}`: the text in { told-language } does not
    .hint = use it in both texts, so that they say the same
finding-clause-or-text = a provision needs either a clause of the library or a text of its own, and not both
    .hint = write either `clause` or `text`; `heading`, `items` and `as` go only with `text`
# $written, $known, $suggestion
finding-unknown-place = no party has the id `{ $written }`, so the place of signing is not known
    .hint = { $suggestion ->
        [none] give the id of a party ({ $known }), or the place in both languages: `{"{"} en: …, es: … {"}"}`
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known, $suggestion
finding-unknown-party = no party has the id `{ $written }`, so the side of the witness is not known
    .hint = { $suggestion ->
        [none] give the id of a party ({ $known }), or leave `party` out
       *[other] did you mean `{ $suggestion }`?
     }

## History

# $number: of the earlier agreements, one or several
finding-unused-history = { $number ->
    [one] nothing in the agreement speaks of the earlier agreement
   *[other] nothing in the agreement speaks of the earlier agreements
 }
    .hint = add the recital `earlier-instruments`, which cites earlier agreements, or remove { $number ->
        [one] it
       *[other] them
     } from `history:`
    .cell = empty the columns “{ column-earlier-kind }” and “{ column-earlier-date }”, or use a kind of agreement that speaks of an earlier one, such as a reaffirmation
    .asked = go back with < and choose a kind of agreement that speaks of an earlier one, such as a reaffirmation
# $earlier, $later
finding-history-out-of-order = the instrument dated { $later } is not later than the one listed before it, dated { $earlier }
    .hint = list earlier instruments by date, oldest first, each once
# $date, $signing; $known: day, or part
finding-history-after-signing = the earlier instrument dated { $date } does not precede the signing { $known ->
    [day] on { $signing }
   *[part] in { $signing }
 }
    .hint = check both dates
# $clause
finding-no-anniversary = `{ $clause }` counts years, but none has passed since the relation began
    .hint = take out what counts them, or check the dates
    .asked = check the dates
    .told-of-cell = the agreement counts years, but none has passed since the relation began
    .cell = check the dates of both agreements
    .told-of-answer = the agreement counts years, but none has passed since the relation began
finding-not-signed = the agreement to be reaffirmed does not say when it was signed
    .hint = write as much as is known of its date, `date:` under `signing:`, as in 2006-04-28, 2006-04 or 2006, and take `status: draft` out
# $clause; $of: signing or history
finding-missing-date = { $of ->
    [history] `{ $clause }` needs the year in which the relation began, which is not known
   *[signing] `{ $clause }` needs the year of the signing, which is blank
 }
    .hint = { $of ->
        [history] take out what needs it, or write the year under `signed:` if it can be found
       *[signing] write `date:` under `signing:`, if only the year, or take out what needs it
     }
    .asked = { $of ->
        [history] give the year of the earlier agreement
       *[signing] give the year of the signing
     }
    .cell = { $of ->
        [history] write at least the year in the column “{ column-earlier-date }”
       *[signing] write the day, or at least the year, in the column “{ column-signing-date }”
     }
finding-reaffirmation-without-history = a reaffirmation needs the agreement that it reaffirms
    .hint = list it, and every later instrument, under `history:`; `alternat reaffirm` does so from the older spec
    .cell = write it in the columns “{ column-earlier-kind }” and “{ column-earlier-date }”
    .asked = give the date of that agreement, as much as is known of it
finding-history-without-agreement = the agreement that was reaffirmed is not listed: both texts take it for a sister-city agreement
    .hint = list it first; of its date as much as is known, or `signed: unknown`
    .cell = write the agreement that was reaffirmed in the columns “{ column-earlier-kind }” and “{ column-earlier-date }”
    .asked = once the file is written, list the earlier agreements in it, where its comments say
# $clause
finding-missing-history = `{ $clause }` refers to earlier instruments, but there are none
    .hint = list them under `history:`
    .told-of-cell = the agreement refers to an earlier one, but there is none
    .cell = write it in the columns “{ column-earlier-kind }” and “{ column-earlier-date }”
    .told-of-answer = the agreement refers to an earlier one, but there is none
    .asked = give the date of the earlier agreement

## Cities

# $file
finding-missing-city = there is no city file `{ $file }`
    .hint = name a file relative to the folder of the spec
# $file
finding-city-outside = the file `{ $file }` lies outside the folder that a spec may read from
    .hint = copy it there, or name a folder above both with `--root`
# $day, $office
finding-nobody-in-office = nobody holds the office { $office } on { $day }
    .hint = add who holds it to `officers:`, or name in the spec who signs
    .cell = write who signs in the column “{ column-signatory }”
# $day, $office, $first, $second
finding-two-in-office = both { $first } and { $second } hold the office { $office } on { $day }
    .hint = give the earlier term its last day: `until:`
# $from, $until
finding-term-backwards = this term of office begins on { $from } and ends before that, on { $until }
    .hint = check both dates
# $written
finding-pale-color = the color { $written } is too pale to be read on white paper
    .hint = choose a darker one

## What stands in both texts

# $here, $there: what one text has and the other has not, or none; $language: of the other text
finding-unequal-figures = { $there ->
    [none] the text in { told-language } does not have the figure { $here }
   *[other] the figures differ: { $here } here, { $there } in { told-language }
 }
    .hint = write the same figures in both texts, in figures or in words; if both say the same in another form, allow the rule here, with the reason
    .cell = write the same figures in both texts
    .asked = write the same figures in both texts
# $here, $there, $language, as before
finding-exchanged-names = “{ $here }” acts here, “{ $there }” in { told-language }
    .hint = let the same party or person act in both texts; if both say the same in another form, allow the rule here, with the reason
# $here, $there: how many; $language
finding-unequal-lists = the list has { $here } items here, { $there } in { told-language }
    .hint = name the same in both texts; if both say the same in another form, allow the rule here, with the reason
# $written; $slot: what it is about; $expected: what the spec has
finding-contrary-to-spec = { $slot ->
    [notice] “{ $written }” contradicts the spec, in which the notice is of { $expected } days
    [term] “{ $written }” contradicts the spec, { $expected ->
        [none] in which the term has no end
       *[other] in which the term is of { $expected } years
     }
    [signing] “{ $written }” contradicts the spec, by which the agreement is signed on { $expected }
    [place] “{ $written }” contradicts the spec, by which the agreement is signed in the city of `{ $expected }`
    [force] “{ $written }” contradicts the article by which the agreement enters into force on its signature
    [history] “{ $written }” contradicts the history, which has { $expected }
    [place-of-history] “{ $written }” contradicts the history, by which it was signed in the city of `{ $expected }`
    [instruments] “{ $written }” contradicts the history, which has { $expected }
    [beginning] “{ $written }” contradicts the history, by which the relation began in { $expected }
    [languages] “{ $written }” is not a language of this agreement
    [program] “{ $written }” contradicts the spec, in which the program is for { $expected }
    [originals] “{ $written }” contradicts the spec, by which { $expected } originals are signed
    [parties] “{ $written }” contradicts the spec, which has { $expected } parties
    [passed] “{ $written }” contradicts the day of the signing, by which { $expected } years have passed
   *[period] the period ends on { $written }, before it begins on { $expected }
 }
    .hint = correct the text or the spec, so that both say the same; variables such as `{"{"} $date {"}"}` follow the spec
# $written, $kind
finding-other-register = “{ $written }” binds the parties, but this agreement does not bind
    .hint = write “will” or “intend to” instead, or set `register: binding`
# $written, $articles: how many there are
finding-wrong-reference = there is no “{ $written }” with this heading among the { $articles } articles
    .hint = refer to the article by its own number and heading
# $written, $gender
finding-wrong-gender = “{ $written }” does not go with the gender in the spec: { $gender ->
    [female] female
   *[male] male
 }
    .hint = correct the title or the gender
# $name, $day
finding-former-officer = “{ $name }” no longer holds the office on { $day }
    .hint = write “former” before the office
# $written
finding-repeated-words = “{ $written }” is repeated
    .hint = delete one of the two
# $written
finding-stray-sign = a sign, a space or a capital letter is out of place at “{ $written }”
    .hint = correct the punctuation, or allow the rule here, with the reason
    .asked = correct the words
    .cell = correct the words
# $written; $meant: what is meant, or nothing where a verb does not fit
finding-grammar-slip = “{ $written }” is not correct{ $meant ->
    [none] { "" }
   *[other] {": “"}{ $meant }” is meant
 }
    .hint = correct the words, or allow the rule here, with the reason
    .asked = correct the words
    .cell = correct the words
# $written; $meant: the word that may be meant, or nothing
finding-misspelled = “{ $written }” may be misspelled{ $meant ->
    [none] { "" }
   *[other] {": “"}{ $meant }”?
 }
    .hint = correct the word, or allow it in the whole spec: { "{" } rule: misspelled, words: [{ $written }], reason: … { "}" }
# $first, $second
finding-contradicting-figures = “{ $first }” and “{ $second }” are not the same number
    .hint = write the same number in words and in figures
# $here, $there, $language, as before
finding-unequal-force = the force differs: “{ $here }” here, “{ $there }” in { told-language }
    .hint = let both texts oblige, allow, advise or forbid alike; if both say the same in another form, allow the rule here, with the reason
# $here, $there, $language, as before
finding-unequal-terms = { $there ->
    [none] the text in { told-language } has nothing for “{ $here }”
   *[other] the texts differ: “{ $here }” here, “{ $there }” in { told-language }
 }
    .hint = name the same in both texts; if both say the same in another form, allow the rule here, with the reason
    .asked = name the same in both languages
    .cell = name the same in both languages
# $here, $there, $language, as before
finding-unequal-dates = { $there ->
    [none] the text in { told-language } does not have the month { $here }
   *[other] the dates differ: { $here } here, { $there } in { told-language }
 }
    .hint = write the same dates in both texts; if both say the same in another form, allow the rule here, with the reason
    .cell = write the same dates in both texts
    .asked = write the same dates in both texts
# $name; $here, $there: how often; $language
finding-unequal-names = the name “{ $name }” appears { $here ->
    [once] once
   *[other] { $here } times
 } here and { $there ->
    [none] not at all
    [once] once
   *[other] { $there } times
 } in { told-language }
    .hint = name the same parties, places and persons in both texts; if both say the same in another form, allow the rule here, with the reason
    .cell = name the same places and persons in both texts
    .asked = name the same places and persons in both texts
# $variable; $here, $there: how often; $language
finding-unequal-variables = the variable `{"{"} ${ $variable } {"}"}` appears { $here } times here and { $there ->
    [once] once
   *[other] { $there } times
 } in { told-language }
    .hint = use it the same number of times in both texts
# $first, $second: how many lines to fill in by hand
finding-unequal-blanks = the texts differ in their lines to fill in by hand: { $first } and { $second }
    .hint = write `___` the same number of times in both languages
finding-same-text = both texts are the same
    .hint = translate one of them
# $written, $right
finding-place-without-article = “{ $written }” lacks its article
    .hint = write “{ $right }”
# $written
finding-lost-text = YAML reads “{ $written }” as a comment: it is not part of the text
    .hint = put the text in quotation marks, or begin the comment with a letter
# $first, $second
finding-unequal-sentences = the two texts differ in their number of sentences: { $first } and { $second }
    .hint = end the sentences of both texts at the same places, so that each can be cited
# $first, $second
finding-unequal-quotations = the two texts differ in their number of quoted terms: { $first } and { $second }
    .hint = quote the same terms in both texts
# $language, $other
finding-other-language = this text is not in { told-language } but in { $other ->
    [en] English
    [es] Spanish
   *[other] `{ $other }`
 }
    .hint = translate it, or exchange the two texts

## How the languages are written

# $written, $right
finding-capital-month = the month “{ $written }” has a capital letter
    .hint = Spanish writes months in lower case: { $right }
# $written, $right
finding-missing-accent = “{ $written }” lacks an accent
    .hint = write { $right }; capitals keep their accents too
# $written, $right
finding-participle = “{ $written }” does not agree with what the parties are called
    .hint = write “{ $right }”: it agrees with “las Ciudades” and “las Partes”, or with “los Municipios” and “los Participantes”
# $written, $right
finding-comma-before-conjunction = a comma stands before the conjunction of a simple list
    .hint = Spanish has no comma there: take it out
# $written, $right
finding-conjunction-before-sound = “{ $written }” repeats a sound
    .hint = write “{ $right }”: before the same sound “y” becomes “e”, and “o” becomes “u”
# $written, $right
finding-separate-article = the article is not joined to the preposition: “{ $written }”
    .hint = write “{ $right }”
# $written, $right
finding-contracted-name = “{ $written }” breaks the name of the city
    .hint = write “{ $right }”: the article of a name is not joined
# $written, $right
finding-date-form = the date is not written as its language writes dates: “{ $written }”
    .hint = write { $right }
# $written, $meant
finding-calque = “{ $written }” is copied from the other language
    .hint = write “{ $meant }”, or say it in words of this language

## What a draft leaves behind

# $written, $kind; $of: city, signatory, witnesses or other
finding-placeholder = { $kind ->
    [sheet-error] “{ $written }” is the error of a spreadsheet cell
    [formula] “{ $written }” is a formula of a spreadsheet, not its result
    [merge-field] “{ $written }” is a field of a mail merge that was not filled in
    [entity] “{ $written }” is a character as web pages write it
    [nothing] “{ $written }” says that nothing is known, and would be printed
    [address] “{ $written }” is an address, not a name
    [number] “{ $written }” is a number of persons, not a name
    [answer] “{ $written }” is an answer, not a name
    [date] “{ $written }” is a date, not a name
    [office] “{ $written }” is an office, not the name of who holds it
   *[open] “{ $written }” holds the place of something that is still missing
 }
    .hint = { $kind ->
        [number] write the name of each person in an entry of its own, or leave the name out of so many entries, each of which is then a line to fill in by hand
        [office] write the name, and the office beside it as `office:`; who is not known yet is left out, and the name then becomes a line to fill in by hand
       *[other] write what belongs here; a date, a place or the name of a signatory may be left out, and then becomes a line to fill in by hand
     }
    .asked = { $kind ->
        [number] type the names, separated by commas, or the number alone for so many lines to fill in by hand
        [answer] { $of ->
            [city] type the name of the city with its state, as in Laredo, TX
            [signatory] type the name, or - for a line to fill in by hand
            [witnesses] type the names, or no where there are no witnesses
           *[other] type a name, or yes or no alone: yes is a line to fill in by hand
         }
        [office] type the name of who holds the office, or leave a line to fill in by hand
        [date] type a name, or leave a line to fill in by hand
       *[other] type what belongs here, or leave a line to fill in by hand
     }
    .cell = { $kind ->
        [office] write the name, and the office in the column “{ $of ->
            [signatory] { column-office }
           *[other] { column-office-of-attester }
         }”; where the name is not known yet, leave the cell empty
        [number] write one name here
        [answer] write the name, or leave the cell empty where it is not known yet
       *[other] write what belongs here; a date, a place or the name of a person that is not known yet is left empty, and becomes a line to fill in by hand
     }
# $written; $right: the text behind it
finding-typed-letter = “{ $written }” is typed, but the program writes letters and numbers itself
    .hint = begin with the words: “{ $right }”
# $written; $right: the text between the marks
finding-quoted-value = the quotation marks are part of the text and would be printed: { $written }
    .hint = write “{ $right }” without them, or in straight ones ("), which YAML takes away; where the marks belong to the text, allow the rule here, with the reason
    .cell = write “{ $right }” without them; where they belong to the text, there is nothing to do
    .asked = type “{ $right }” without them
# $written, $meant: none where nobody can tell
finding-garbled-text = “{ $written }” has letters that another program has damaged
    .hint = { $meant ->
        [none] write the word again with its accents and tildes; where it comes from a spreadsheet, correct it there and save the sheet as “CSV UTF-8”
       *[other] write “{ $meant }”; where it comes from a spreadsheet, correct it there and save the sheet as “CSV UTF-8”
     }
# $written
finding-ambiguous-date = the date “{ $written }” is in figures, which each country reads in its own order
    .hint = write the month in words
# $written; $variable: date, history or none
finding-typed-date = { $variable ->
    [none] “{ $written }” means a different day depending on when it is read
   *[other] “{ $written }” is the day of the signing, typed out
 }
    .hint = { $variable ->
        [none] write the day itself, or `{"{"} $date {"}"}` for that of the signing
       *[other] write `{"{"} $date {"}"}`, so that the date is kept in one place
     }
# $written, $this
finding-other-instrument = “{ $written }” names another instrument than this one
    .hint = write `{"{"} $this {"}"}`, which stands for “{ $this }”, or choose the noun of the instrument with `instrument:`
# $written, $years, $first, $signing
finding-wrong-anniversary = “{ $written }” does not fit the dates: from { $first } to { $signing } there are { $years } years
    .hint = check the dates, or write `{"{"} $years {"}"}`

## Names

# $written, $meant
finding-nearly-alike = “{ $written }” is spelled differently from “{ $meant }”
    .hint = spell the name the same everywhere, or use a variable
    .cell = spell the name the same in every cell
    .asked = spell the name the same everywhere
# $written, $right; $noun: a word of a spec
finding-noun-in-name = “{ $written }” begins with what the city calls itself, which both texts say before the name
    .hint = write the name alone: “{ $right }”; what the city calls itself is `noun: { $noun }`
    .asked = type the name alone: “{ $right }”
    .cell = write the name alone: “{ $right }”; what the city calls itself belongs in the column “{ column-noun }”
# $city
finding-other-city = “{ $city }” is not a party to this agreement
    .hint = name a party; if another city is meant, allow `other-city` and say why
# $city, $place
finding-city-elsewhere = according to the spec, { $city } is not in “{ $place }”
    .hint = check state and country, here and under `parties:`; where a list of places is meant, name them in another order
# $city; $places: the states that have a place of this name; $scope: state, or city where no state is given
finding-city-in-other-state = { $scope ->
    [state] no place called { $city } is known in this state, but elsewhere: { $places }
   *[other] no place called { $city } is known in this country, but elsewhere: { $places }
 }
    .hint = check the city and the state; the list of places has most, but not all, and where the spec is right, allow the rule here, with the reason
    .asked = check the city and the state; the list of places has most, but not all
    .cell = check the columns “{ column-city }” and “{ column-state }”; the list of places has most, but not all
# $written; $right: the name of the place that it is short for
finding-abbreviated-city = “{ $written }” is short for “{ $right }”
    .hint = write “{ $right }”; where the city itself writes its name so, allow the rule here, with the reason
    .asked = did you mean “{ $right }”?
    .cell = did you mean “{ $right }”?
# $written
finding-title-in-name = { $stands ->
    [behind] the name ends with a title: “{ $written }”
   *[before] the name begins with a title: “{ $written }”
 }
    .hint = { $office ->
        [none] write the name alone; the title comes from `office:`, and `honorific:` stands before the name
        [degree] write the name alone: an agreement leaves degrees out; `honorific: doctor` is for any doctor
        [guess] if this is a degree, leave it out; if it belongs to the name, allow the rule here, with the reason
        [honorific] write the name alone, and `honorific: { $honorific }` beside it
       *[other] write the name alone, and `office: { $office }` beside it
     }
    .asked = { $signs ->
        [signatory] type the name alone; the office is asked for next, and a degree is left out
       *[other] type the name alone; once the file is written, an office or an honorific can be added there; a degree is left out
     }
    .cell = { $office ->
        [none] write the name alone; { $signs ->
            [signatory] the title belongs in the column “{ column-office }”, and an honorific in “{ column-honorific }”
           *[other] the title belongs in the column “{ column-office-of-attester }”
         }
        [degree] write the name alone: an agreement leaves degrees out
        [guess] if this is a degree, leave it out; if it belongs to the name, there is nothing to do
        [honorific] write the name alone{ $signs ->
            [signatory] , and choose the honorific in the column “{ column-honorific }”
           *[other] {""}
         }
       *[other] write the name alone, and the title in the column “{ $signs ->
            [signatory] { column-office }
           *[other] { column-office-of-attester }
         }”
     }
# $first, $second
finding-several-persons = the name is that of several persons: “{ $first }” and “{ $second }”
    .hint = give each person an entry of their own; if it is the name of one, allow the rule here, with the reason
    .asked = give one person here, or witnesses separated by commas
    .cell = write one person here; if it is the name of one, there is nothing to do
# $written
finding-small-letter-in-name = the name “{ $written }” begins or ends without a capital
    .hint = write it with its capitals, as in Juan Pérez or El Paso; where the name is written so, allow the rule here, with the reason
    .asked = type it with its capitals, as in Juan Pérez or El Paso
    .cell = write it with its capitals, as in Juan Pérez or El Paso
# $written; $right: the name without the comma; $order: sure, or unsure where there may be two persons
finding-surname-first = the name “{ $written }” has a comma within it
    .hint = { $order ->
        [sure] write the name as it is signed: “{ $right }”; where the comma belongs to it, allow the rule here, with the reason
       *[unsure] if the surname stands first, write “{ $right }”; another person or a title belongs in an entry of its own; where the comma belongs to the name, allow the rule here, with the reason
     }
    .asked = { $order ->
        [sure] type the name as it is signed: “{ $right }”
       *[unsure] if the surname stands first, type “{ $right }”; give one person here, and no title
     }
    .cell = { $order ->
        [sure] write the name as it is signed: “{ $right }”
       *[unsure] if the surname stands first, write “{ $right }”; another person or a title belongs in another cell
     }
# $written; $right: the name in its usual letters; $extent: whole or part
finding-name-in-capitals = { $extent ->
    [part] the name “{ $written }” has a word typed in capitals
   *[whole] the name “{ $written }” is typed in capitals
 }
    .hint = write “{ $right }”, and check the accents and the capitals within; where the name is written so, allow the rule here, with the reason
    .asked = type it as “{ $right }”, and check the accents and the capitals within
    .cell = write “{ $right }”, and check the accents and the capitals within
# $written; $sign
finding-sign-in-name = the name “{ $written }” has “{ $sign }” in it, as no name of a person has
    .hint = write the name alone; where the sign belongs to it, allow the rule here, with the reason
    .asked = type the name alone
    .cell = write the name alone; a number or an address may stand in a column for notes
# $written
finding-place-as-name = “{ $written }” is a place, where the name of a person belongs
    .hint = write who signs; a name that is not known yet is left out, and becomes a line to fill in by hand; if a person is called so, allow the rule here, with the reason
    .asked = type the name of the person, or leave a line to fill in by hand
    .cell = write the name of the person, or leave the cell empty where it is not known yet
# $written: the honorific; $language: of the signature block
finding-unprinted-honorific = the honorific “{ $written }” is printed nowhere: a signature block in { told-language } has the name alone
    .hint = leave it out; to print one all the same, give its form in each language: `{"{"} en: …, es: … {"}"}`
    .asked = type the name alone
    .cell = leave it out: it changes nothing
# $city
finding-unequal-parties = { $city } is named without its state, the other party with it
    .hint = add `state:`, so that both are named alike
    .asked = give the state of both cities, so that both are named alike
    .cell = fill in the column “{ column-state }” for both parties, so that both are named alike

## Who signs

# $written
finding-officer-elect = a person who was elected but has not taken office cannot sign yet: “{ $written }”
    .hint = name the person who holds the office on the day of the signing
# $name, $day
finding-not-in-office = according to the file of the city, { $name } does not hold the office on { $day }
    .hint = name the person who does, or correct the terms under `officers:`
    .cell = write the person who does in the column “{ column-signatory }”, or correct the file of the city
    .asked = name the person who does
# $name
finding-signs-twice = { $name } is to sign in more than one place
    .hint = let another person attest, approve or witness; if it is meant so, allow the rule here, with the reason
    .asked = give another name here, or go back with < and change the earlier answer
    .cell = write another name here, or leave one of the cells empty
# $title: of the office; $country, $countries: their names
finding-office-of-other-country = cities of this country ({ $country }) do not have the office of { $title }
    .hint = it exists in these countries: { $countries }; give the title of the office in both languages: `{"{"} en: …, es: … {"}"}`
    .asked = it exists in these countries: { $countries }; choose another office; once the file is written, its title can be corrected there
    .cell = it exists in these countries: { $countries }; choose another office, or give its title in the spec, in both languages
# $first, $second
finding-unequal-offices = the titles do not say the same: “{ $first }” and “{ $second }”
    .hint = name the same office in both, and the city in both or in neither
# $written, $day
finding-stale-label = “{ $written }” is the label of an administration that is not in office on { $day }
    .hint = write the label of the administration that signs
# $clause, $other
finding-contradicting-clauses = { $says ->
    [approved] `{ $clause }` says that the governing bodies have yet to approve the agreement, `{ $other }` that they have approved it
   *[on-signature] `{ $clause }` and `{ $other }` have the agreement take effect on different days
 }
    .hint = { $other ->
        [final-provisions] keep one of the two; in place of `final-provisions`, `ratification` needs `term`, `amendment` and `termination` beside it
       *[other] keep one of the two
     }
finding-renewal-without-term = `renewal` lets the parties renew a term, but the agreement has none
    .hint = write `years:` under `term:`, with the clause `term`, or take `renewal` out
# $clause
finding-sentence-in-series = `{ $clause }` is a sentence of its own, and breaks the series of what the parties agree
    .hint = put it after the last article of the series
# $approved, $day
finding-approval-after-signing = the approval of { $approved } comes after the signing of { $day }
    .hint = sign after the approval, or use the article `ratification` and leave out `entry-into-force` and `final-provisions`, which have the agreement take effect on signature (`term`, `amendment` and `termination` can be added one by one)
# $party, $law, $since
finding-barred-country = the law of the other party's state may bar agreements with cities of this country ({ $law }, since { $since })
    .hint = ask the attorney of the US city before anything is signed

## Allowances

# $written, $suggestion
finding-unknown-rule = there is no rule `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat explain` lists the rules
       *[other] did you mean `{ $suggestion }`?
     }
# $written
finding-unallowable-rule = the rule `{ $written }` cannot be allowed to be broken
    .hint = without it no agreement can be made; mend what breaks it
# $written
finding-unused-allowance = nothing breaks the rule `{ $written }` here
    .hint = take this entry of `allow:` out

## Images

# $file
finding-missing-image = there is no image `{ $file }`
    .hint = name a file in the folder of the spec or below it
# $file
finding-image-outside = the image `{ $file }` lies outside the folder of the spec
    .hint = copy it into the folder of the spec
# $file
finding-not-an-image = `{ $file }` is damaged, cut off, or not an image that can be shown
    .hint = give a whole SVG, PNG or JPEG
# $file, $megabytes, $megapixels
finding-image-too-large = the image `{ $file }` has more than { $megabytes } MB or { $megapixels } million pixels
    .hint = save it smaller: a few hundred pixels across are enough for a letterhead
# $file
finding-cmyk-image = the picture `{ $file }` is in CMYK, the colors of printing presses
    .hint = save it in RGB, or as a PNG; in Photoshop: Image, Mode, RGB Color
# $file
finding-drawing-letters = the drawing `{ $file }` has letters that are not outlines, so they would appear in another font
    .hint = turn them into outlines; in Inkscape: Path, Object to Path; in Illustrator: Type, Create Outlines
# $file
finding-linked-image = the drawing `{ $file }` shows a picture that is in another file
    .hint = embed the picture; in Inkscape: Extensions, Images, Embed Images; in Illustrator: Links, Embed Image(s)
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
finding-broken-look = the pages cannot be laid out{ $reason ->
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
