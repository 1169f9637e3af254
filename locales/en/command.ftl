### What the command says apart from findings.

hint = hint

# $path; $pages, zero for a file that has none; $kilobytes
wrote = { $pages ->
    [0] wrote { $path } ({ $kilobytes } kB)
    [one] wrote { $path } (1 page, { $kilobytes } kB)
   *[other] wrote { $path } ({ $pages } pages, { $kilobytes } kB)
 }
# $path; $files
ejected = wrote { $files } files into { $path }
# $told, $more
more = only the first { $told } problems are shown; { $more ->
    [one] there is 1 more
   *[other] there are { $more } more
 }
    .hint = correct these and run the command again
severity-error = error
severity-warning = warning

# $cell, as in C7; $sheet: its sheet, or none
at-cell = { $sheet ->
    [none] cell { $cell }
   *[other] sheet “{ $sheet }”, cell { $cell }
 }
# $file, $line; $cell, $sheet, or none
at-line-or-cell = `{ $file }`, { $cell ->
    [none] line { $line }
   *[other] { at-cell }
 }
# $cell, $sheet; $path: what its cell is
cell = { at-cell }: { $path }

# $errors, $warnings: how many there are
found = nothing was written: { problems }
checked = { $errors ->
    [0] { $warnings ->
        [0] no problem was found
       *[other] { problems }
     }
   *[other] { problems }
 }
problems = { $errors ->
    [0] {""}
    [one] 1 error
   *[other] { $errors } errors
 }{ $warnings ->
    [0] {""}
   *[other] { $errors ->
        [0] {""}
       *[other] {" and "}
     }{ $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
     }
 }
# $files; $folders, which are watched with all that is in them
watching = watching { $files ->
    [one] 1 file
   *[other] { $files } files
 }{ $folders ->
    [0] { "" }
    [one] { " " }and 1 folder
   *[other] { " " }and { $folders } folders
 }; press Ctrl-C to stop

# $files, $target
many-files-in-one = { $files } files cannot be written to a single destination: `{ $target }`
    .hint = give `-o` a folder: a name that ends with `/`
# $path
same-name = two files would have the same name: `{ $path }`
    .hint = render specs of the same name one at a time, each into a folder of its own; names that differ only in capitals, or in how accents are written, count as the same
# $path
nothing-to-lay-over = no file in `{ $path }` replaces a built-in one
    .hint = give the folder that holds `en-US/…` for `--locales`, or `look.typ`, `kinds/…` or `fonts/…` for `--templates`
# $argument: its name without hyphens before it; $written: the id of a party
repeated-for-party = { $argument ->
    [gender] `--gender` says more than one thing of `{ $written }`
    [language] `--language` says more than one thing of `{ $written }`
    [noun] `--noun` says more than one thing of `{ $written }`
    [office] `--office` says more than one thing of `{ $written }`
   *[other] `--{ $argument }` names more than one person for `{ $written }`
 }
    .hint = give it once for each party
# $written, $known
unknown-party = no party of the agreement is called `{ $written }`
    .hint = name it by its city or its id; the parties are { $known }
# $written, $known
ambiguous-party = both parties are called `{ $written }`
    .hint = write which you mean, by the id or by the city with its state: { $known }
# $written, $known
not-a-place-of-parties = `{ $written }` is not the city of a party
    .hint = the parties are { $known }; for another place leave `--place` out, and write it in the new spec, under `signing:`, in both languages: `place: {"{"} en: …, es: … {"}"}`
# $written, $known, $suggestion
no-such-kind = there is no kind of agreement `{ $written }`
    .hint = { $suggestion ->
        [none] the kinds are { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $suggestion
no-such-clause = there is no clause `{ $written }` here
    .hint = { $suggestion ->
        [none] `alternat clauses --short` lists the ids of all clauses
       *[other] did you mean `{ $suggestion }`?
     }
fields-and-anchors = `--fields` and `--anchors` exclude each other
    .hint = give `--fields` to sign in the PDF itself, or `--anchors` for a service that places fields of its own
# $option
only-in-pdf = `{ $option }` goes with PDFs only
    .hint = leave out `--format`, or the option
watch-to-standard-output = `--watch` cannot write to the standard output
    .hint = give `-o` a file or a folder, or leave it out to write beside the spec
# $path: of a spec
not-to-be-signed = what `{ $path }` gives is not to be signed: it is a draft, or a copy to read
    .hint = leave `--fields` and `--anchors` out, or change `status` or `layout`
# $path; $written: an id; $known: the ids that there are, or none
no-such-original = `{ $path }` has no original for `{ $written }`
    .hint = { $known ->
        [none] the agreement has one original for both parties: leave `--original` out
        [copies] copies to read are no originals: leave `--original` out
       *[other] its originals are for { $known }
     }
# $path
over-input = `{ $path }` would be overwritten, but it is one of the inputs
    .hint = give `-o` another name or folder, or rename the file
# $path
already-there = `{ $path }` already exists, and nothing was written
    .hint = choose another folder, or move the file away
# $path, $reason
cannot-read = cannot read `{ $path }`: { reason }
    .hint = check the name and the folder
# $path, $reason
cannot-write = cannot write `{ $path }`: { reason }
    .hint = { $reason ->
        [full] free some space, or give `-o` another folder
       *[other] check the folder, or give `-o` another one
     }
# $path
cannot-watch = cannot watch `{ $path }` for changes
    .hint = the system may allow no more watching: close other programs that watch files, or render without `--watch`
# $reason
reason = { $reason ->
    [not-found] there is no such file or folder
    [permission] permission was denied
    [folder] it is a folder
    [no-folder] part of the path is not a folder
    [full] there is no space left
    [read-only] nothing can be written there
    [too-large] the file is too large
    [no-file] it is not an ordinary file
    [pipe] no program is reading the output anymore
   *[other] the system refused
 }

## Comments in the spec of a reaffirmation; $older: the file of the older spec

reaffirmation-comments =
    .head =
        Made from { $older }. Check what the comments point out, then delete the comments.
    .letterhead = Check: is the label still that of the administration now signing?
    .signatory =
        Check: name, office, and gender (female or male), with which the Spanish title agrees.
    .no-signatory =
        Where it is known who signs: signatory, with name, office, and gender (female or male).
    .own-words = Check: these come from the earlier reaffirmation. Do they still hold?
    .term =
        Check: the term of the older agreement has ended by this day, if it began with the
        signing. To renew it, add the clause renew-term to the articles, and the years of
        the new term: term, years.
    .signed =
        Check: as much of this date as is known, as in 2006-04-28, 2006-04 or 2006. The older
        spec left the rest to be filled in by hand.
    .witnesses = Check: who is a witness of honor this time.
    .others = Check: who signs beside the signatory; the names are those of the older spec no more.
    .signing = Check: day, place, and number of originals.
    .anniversary =
        This is an anniversary year. To commemorate it, take the # away from the clause anniversary below,
        and from recitals and add if they have one.
    .new-administration =
        Others sign now than before. To have them adopt what their predecessors undertook, take the # away
        from the clause new-administration below, and from recitals and add if they have one.

## Lists

label-recitals = Recitals
label-articles = Articles
label-source = Source

## Rules

# $written, $suggestion
no-such-rule = there is no rule `{ $written }`
    .hint = { $suggestion ->
        [none] `alternat explain` lists the ids of all rules
       *[other] did you mean `{ $suggestion }`?
     }
label-allowable = a spec may allow it
# Follows one of the two where a draft may break the rule
label-may-wait = {"; may wait in a draft"}
label-not-allowable = a spec cannot allow it
label-bad = Wrong
label-good = Right
rules-title = Rules
rules-introduction = What `alternat check` and `alternat render` look for. Errors stop a rendering, warnings are printed. A spec may allow most rules to be broken, with a reason, under `allow:`.

## A new spec

# $argument
not-said = `{ $argument }` is needed, for there is no terminal to ask on
    .hint = `alternat new --help` tells what can be given; --party is given twice
# $file: quoted for the shell
started = next: `alternat check { $file }`, then `alternat render { $file }`
# $file; $name: that of the file without its folder
roster-started = next: fill in `{ $file }`, one agreement in each row, and list it in a ceremony beside a spec: `roster: { $name }`
reaffirmed = next: decide what the comments in it ask, then `alternat check { $file }`, then `alternat render { $file }`

## The questions of `alternat new`
##
## `.label` names the answer in the summary. Variables of the questions: $number: of the party, 1 or 2; $city;
## $country: its name, or none; $name: of who signs, or none; $attester, $approver: who attests and who approves, or none; $needed: whether the day of the signing is needed, yes or no

ask-introduction =
    Enter takes the answer in brackets, < goes back to the question before, and the up arrow brings back what you typed.
    Ctrl-C ends, and keeps your answers in a file.
ask-kind = Which kind of agreement? Type its number or its name
    .label = Kind
ask-city = City { $number }: its name with its state, as in Laredo, TX
    .label = City { $number }
ask-region = { $country ->
    [none] State and country of { $city }, as in Texas, US; the country alone where it has no states
   *[other] State of { $city } in { $country }; - if there is none
 }
    .label = State and country of { $city }
ask-language = Which of the two languages is the own one of { $city }?
    .label = Language of { $city }
ask-noun = What does { $city } call itself in the agreement?
    .label = { $city } calls itself
ask-signatory = Who signs for { $city }? The name without titles, as in Ana Sample; - leaves a line to fill in by hand
    .label = Signs for { $city }
ask-gender = The title of { $name } in Spanish is
    .label = Gender of the title of { $name }
ask-office = In what office does { $name ->
    [none] the person
   *[other] { $name }
 } sign for { $city }?
    .label = Office of who signs for { $city }
ask-attestation = Does somebody attest the signature for { $city }, such as the city clerk? A name; yes for a line to fill in by hand; or no
    .label = Attests for { $city }
ask-approved-as-to-form = Does somebody approve the text as to its form for { $city }, such as the city attorney? A name, yes or no
    .label = Approves as to form for { $city }
ask-attestation-gender = The title of { $attester } in Spanish is
    .label = Gender of the title of { $attester }
ask-attestation-office = In what office does { $attester ->
    [none] the person
   *[other] { $attester }
 } attest the signature for { $city }?
    .label = Office of who attests for { $city }
ask-approved-as-to-form-gender = The title of { $approver } in Spanish is
    .label = Gender of the title of { $approver }
ask-approved-as-to-form-office = In what office does { $approver ->
    [none] the person
   *[other] { $approver }
 } approve the text for { $city }?
    .label = Office of who approves for { $city }
ask-established = When was the earlier agreement signed on which this one stands? As much as is known: April 28, 2006; 2006-04; 2006; or unknown
    .label = Earlier agreement signed on
ask-date = Day of the signing, as in 2026-04-15 or April 15, 2026{ $needed ->
    [yes] {""}
   *[no] ; - leaves a line to fill in by hand
 }
    .label = Signed on
ask-place = Where is it signed? The number of a city, or another place with its state, as in Austin, TX
    .label = Signed in
# $place, $reader: en or es, the language that it is in
ask-place-in-other-language = What is “{ $place }” called in { $reader ->
    [es] English
   *[en] Spanish
 }? With its city and state, as it stands in that text
    .label = { $reader ->
        [es] In English
       *[en] In Spanish
     }
ask-witnesses = Witnesses of honor: their names, separated by commas; a number for so many lines to fill in by hand; or no
    .label = Witnesses of honor
ask-file = File of the new spec
    .label = File
ask-keep = If it is right all the same, press Enter; otherwise type it anew
# $shown: the answer
ask-understood = = { $shown }
ask-summary = Your answers:
ask-write = Is all of this right? Enter writes the file; the number of an answer corrects it, also several, as in 2, 5
ask-which = Type the numbers of the answers that are to be corrected, as in 2, 5

## Answers
##
## `.accepted` lists words that mean the same, separated by commas; those of every language are accepted. M means two
## things: it is masculine in English and can be *mujer* in Spanish. None of these words is taken for a name.

answer-yes = yes
    .accepted = y, yes
answer-no = no
    .accepted = n, no, none, nobody, no one
answer-nobody = nobody
answer-blank = a line to fill in by hand
    .accepted = a line, blank, a blank line, leave blank, leave it blank
answer-same = same
    .accepted = same, the same, same as above, same as before, ditto, idem
answer-unknown = not known yet
    .accepted = unknown, not known, not said, not sure, do not know, don't know, I do not know, I don't know, no idea, tbd
answer-female = feminine
    .accepted = f, female, feminine, woman, she
answer-male = masculine
    .accepted = m, male, masculine, man, he
answer-back = back
    .accepted = back, go back

## What is wrong with an answer

ask-empty = an answer is needed here
    .hint = type one, or < to go back
ask-first = this is the first question
    .hint = type the answer; Ctrl-C ends
# $written; $suggestion, or none; $known
not-a-choice = `{ $written }` is not one of the answers
    .hint = { $suggestion ->
        [none] choose one of these: { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# The answers stand in a numbered list above. $written; $suggestion, or none; $most: the last number
not-a-choice-above = `{ $written }` is not one of the answers
    .hint = { $suggestion ->
        [none] type a number from 1 to { $most }, or the words beside it
       *[other] did you mean `{ $suggestion }`? Otherwise type a number from 1 to { $most }
     }
# $written, $known
ambiguous-choice = `{ $written }` can mean more than one of the answers
    .hint = write which you mean: { $known }
# $written, $most
not-an-answer-number = `{ $written }` is not the number of an answer
    .hint = press Enter to write the file, or type numbers from 1 to { $most }, as in 2, 5
# $written
not-a-place = `{ $written }` cannot be read as a city
    .hint = write the city, its state and its country, separated by commas, as in Laredo, Texas, US
# $written
place-without-city = `{ $written }` does not say in which city and state it is
    .hint = add both, as in the Bridge, Laredo, Texas; or choose the city of a party
# $written
place-in-one-language = `{ $written }` is not the name of a city, which both texts could have
    .hint = write the place in English and in Spanish, with / between them, as in the Bridge, Laredo, Texas / el Puente, Laredo, Texas
# $written
not-yes-or-no = `{ $written }` does not answer this question
    .hint = type what it asks for; < goes back to the question before
# $written; $suggestion, or none
unknown-region = `{ $written }` is neither a known country nor a state of one
    .hint = { $suggestion ->
        [none] write the state by its name and the country by its name or code, as in Texas, US
       *[other] did you mean `{ $suggestion }`?
     }
# $written, $known
ambiguous-region = `{ $written }` can be more than one place
    .hint = write which you mean: { $known }
# $written
not-a-day = `{ $written }` cannot be read as a date
    .hint = write year, month and day, as in 2026-04-15, or the month in words, as in April 15, 2026; where less is known, 2026-04 or 2026
# $written
no-such-day = `{ $written }` is not in the calendar
    .hint = check the day and the month
# $written
short-year = the year in `{ $written }` does not have four figures
    .hint = write the whole year, as in 2026-04-15 or April 15, 2026
# $written; $day: the date without regard to the day of the week; $weekday: that of this day
other-weekday = `{ $written }` names another day of the week: { $day } is a { $weekday }
    .hint = check the date and the day of the week, and leave the latter out if only the date is right
# $written; $known: the days that it can be
ambiguous-day = `{ $written }` can be two different days
    .hint = write which you mean: { $known }
# $written
not-a-whole-day = the whole day is needed here, not only `{ $written }`
    .hint = write year, month and day, as in 2006-04-28
# $written
cell-of-other-place = `{ $written }` says another state or country than the cells beside it
    .hint = write the city alone, or correct the cells for its state and its country
# $path
not-a-spec-name = `{ $path }` does not end like a spec, which is a YAML file
    .hint = give a name that ends with .yaml, as in agreement.yaml; the PDF is made from it later

# $path
answer-for-file = `{ $path }` is an answer, not the name of a file
    .hint = press Enter for the name in brackets, or type another that ends with .yaml
# Beside a name, before the honorific that was typed with it
label-honorific = honorific

## The file of answers; $path; $argument: the same, quoted for the shell

answers-kept = your answers are kept in `{ $path }`; to go on: `alternat new --answers { $argument }`
answers-left = an earlier conversation has left its answers in `{ $path }`; to go on with them, press Ctrl-C and type `alternat new --answers { $argument }`
answers-removed = removed `{ $path }`: the spec has its answers
answers-not-kept = your answers could not be written to a file; these are they:
answers-head =
    Answers to the questions of `alternat new`. Correct them here, or take one out to be asked again, and go on with:
    alternat new --answers { $argument }

starter-comments =
    .head =
        The spec of an agreement. Lines that begin with # are comments.
        A date, place, or name that is left out becomes a line to fill in by hand, in both texts.
    .precedence =
        Who is named first: by-original makes an original for each city, which names it first;
        by-language and fixed make one original for both.
    .parties = The parties. The rest of the spec names them by their ids.
    .signatory = Who signs. The Spanish title agrees with the gender: female or male.
    .letterhead = What stands at the head of the first page, in up to four lines.
    .history =
        The earlier agreements that this one stands on, oldest first. Where the kind does not
        speak of them, the recital earlier-instruments cites them.
    .provisions =
        Recitals and articles are those of the kind: `alternat clauses` shows their texts.
        They can be dropped, replaced, or added to, in both languages:
    .signing = When and where it is signed.
    .others = Who signs beside the signatory; {"{}"} leaves the name as a line to fill in by hand.
    .witnesses = The witnesses of honor, who sign after the parties.

## Proofs; $path: the PDF

verified-same = { $path } is exactly what its spec gives, byte for byte
# $signatures; $fields: their names; $stamps: how many; $ends: yes where the last signature covers the whole file
verified-extended = { $path } is what its spec gives, { $signatures ->
    [0] with something behind it that changes no page
    [one] and was then signed in { $fields }{ $ends ->
        [yes] {""}
       *[no] , with something behind the signature that changes no page
     }
   *[other] and was then signed { $signatures } times, in { $fields }{ $ends ->
        [yes] {""}
       *[no] , with something behind the last signature that changes no page
     }
 }{ $stamps ->
    [0] {""}
   *[other] , and time-stamped
 }{ $signatures ->
    [0] {""}
   *[other] . Whose signatures they are, a program that verifies signatures tells
 }
# $program: its name, or none
verified-saved-again = { $path } has the text and the pages that its spec gives, but another program{ $program ->
    [none] {""}
   *[other] , { $program },
 } has saved it again: it is no longer the file that Alternat made, and signatures in it cannot be judged
verified-different = { $path } is not what its spec gives
# $expected: the parties of the spec; $found: those that the PDF names, or none
verified-other-parties = { $path } is not what this spec gives: the spec is of { $expected }, which the PDF does not name{ $found ->
    [none] {""}
   *[other] ; it is of { $found }
 }
# $expected
differs-parties = the spec is of { $expected }, which the PDF does not name
# $version, $ours
verified-version = it was made by Alternat { $version }, and this is { $ours }: compare with the version that made it
verified-nothing-made = the PDF could not be made again, because its spec or what belongs to it has errors
verified-no-record = it does not tell how it was made, so that every original was tried, and the nearest one in every edition
# $page; $passage, or none; $expected, $found: words; $change: added, missing or other
differs-words = page { $page }{ $passage ->
    [none] {""}
   *[other] , { $passage }
 }: { $change ->
    [added] “{ $found }” is not in the spec
    [missing] “{ $expected }” is missing
   *[other] “{ $found }” stands where the spec gives “{ $expected }”
 }
# $page
differs-turned = page { $page }: the words are the same, but the page is turned
differs-size = page { $page }: the words are the same, but the page has another size, or another part of it is shown
differs-annotations = page { $page }: its annotations or fields are not those that the spec gives
differs-drawing = page { $page }: the words are the same, but what is drawn is written otherwise, and may look different
# $expected, $found
differs-pages = the spec gives { $expected ->
    [one] 1 page
   *[other] { $expected } pages
 }, and there { $found ->
    [one] is 1
   *[other] are { $found }
 }
# $page; $program: its name, or none
differs-missing-page = page { $page } of what the spec gives is missing
differs-added-page = page { $page } is not in what the spec gives
differs-scan = its pages are pictures, as a scanner or a camera makes them: their words cannot be compared
differs-saved-again = another program{ $program ->
    [none] {""}
   *[other] , { $program },
 } has saved it again
differs-unseen = the pages are the same; what differs is not seen on them, such as properties, tags, fonts or attached files
differs-unreadable = the file cannot be read far enough to tell where
# What was appended to an original, and is more than signatures. $at: a place in the file; $object: the number of an object;
# $key: a name of the PDF format; $page; $field: the name of a field
appended-form = from byte { $at } on, what is appended is not written as signing programs write it: viewers may show different pages
appended-object = what is appended replaces a part of the original (object { $object })
appended-stray = what is appended holds a part that belongs to no signature (object { $object })
appended-catalog = what is appended changes `{ $key }`, which is about the whole file
appended-page = page { $page }: what is appended changes its `{ $key }`
appended-annotation = page { $page }: what is appended adds an annotation
appended-field = page { $page }: the signature field `{ $field }` was changed but not signed
appended-new-field = what is appended adds the field `{ $field }`, which is not just an invisible signature
appended-coverage = the signature in `{ $field }` does not cover the whole file as it was when it was signed
appended-appearance = page { $page }: what the signature in `{ $field }` shows could act, or reach beyond its field
# $part; $number of it, from 1; $paragraph of it, or 0; $item, from 0, or none; $language
passage = { $part ->
    [letterhead] letterhead
    [title] title
    [preamble] preamble
    [recital] recital { $number }
    [words-of-agreement] words of agreement
    [article] Article { ROMAN($number) }
    [testimonium] testimonium
   *[signature] signature block { $number }
 }{ $paragraph ->
    [0] {""}
   *[other] , paragraph { $paragraph }
 }{ $item ->
    [none] {""}
   *[other] , item { LETTER($item) }
 } ({ $language ->
    [en] English
    [es] Spanish
   *[other] { $language }
 })
# $path; $kind: pdf, empty, document, picture or other
unreadable-pdf = `{ $path }` { $kind ->
    [empty] is empty, and is not a PDF that can be read
    [document] is a document of a word processor, and is not a PDF that can be read
    [picture] is a picture, and is not a PDF that can be read
   *[other] is not a PDF that can be read
 }
    .hint = give a PDF that Alternat made; a file that is damaged, encrypted or packed in another way is not read
# $path; $limit: memory, processor, clock or none; $most: so many megabytes or seconds
over-limit = `{ $path }` cannot be examined: { $limit ->
    [memory] that would take more than { $most } MB of memory
    [processor] that would take more than { $most ->
        [one] 1 second
       *[other] { $most } seconds
    } of processor time
    [clock] there is no result after { $most ->
        [one] 1 second
       *[other] { $most } seconds
    }
   *[none] the program stopped unexpectedly
 }
    .hint = { $limit ->
        [clock] make sure that nothing else keeps the computer busy, and try again; no PDF that Alternat makes takes as long
        [none] try again; if the same happens again, get the file anew from whoever has the original
       *[other] no PDF that Alternat makes takes as much; get the file anew from whoever has the original
     }
# $reason
cannot-start-reading = the process that reads the PDF cannot be started
    .hint = { $reason ->
        [not-found] the program is no longer where it was when it was started
       *[other] close other programs, and try again
     }
# $path; $originals: how many
is-book = `{ $path }` is a book of { $originals ->
    [one] 1 original
   *[other] { $originals } originals
 } for the printer: it carries no spec and is not itself an original
    .hint = verify each original by its own file, which lies in the folder of its agreement
# $path; $scan: yes where its pages are pictures
carries-no-spec = `{ $path }` { $scan ->
    [yes] is a scan, whose pages are pictures, and carries no spec
   *[no] carries no spec
 }
    .hint = give the spec with `alternat verify --spec`; only PDFs made with `--embed-spec` carry one
# $name
cannot-carry = a PDF cannot carry `{ $name }` so that every system can write it again
    .hint = give the file another name, without : * ? " < > | \ and without a dot or space at the end, and none that differs from another only in large and small letters; or leave out `--embed-spec`
# $name
unsafe-name = the PDF carries a file whose name leads elsewhere: `{ $name }`
    .hint = nothing was written; do not trust this file

# $what: made, kept, failed; $number: of the agreement, in the order of signing; $all, $id, $files; $before: the agreement
# for which the same reason was shown, or none
batch-one = { $number }/{ $all } { $id }: { $what ->
    [made] { $files ->
        [one] 1 file
       *[other] { $files } files
     }
    [kept] already there
   *[failed] failed{ $before ->
        [none] {""}
       *[other] , for the reason given at { $before }
     }
 }
# $shown: how many
batch-more = the first { $shown } problems are shown; the others are in `summary.txt`
# $made, $failed, $not-made: how many agreements; $files; $warnings: how many; $and-more: yes if they are more, or no
batch-ended = { $made ->
    [one] 1 agreement prepared
   *[other] { $made } agreements prepared
 } ({ $files ->
    [one] 1 file
   *[other] { $files } files
 } in all){ $failed ->
    [0] { "" }
   *[other] , { $failed } failed
 }{ $not-made ->
    [0] { "" }
   *[other] , { $not-made } not prepared
 }{ $warnings ->
    [0] { "" }
   *[other] , { $and-more ->
        [yes] more than{" "}
       *[no] {""}
     }{ $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
     }
 }
# Behind a number: how many in a second
batch-rate = a second, time left
summary-title = Batch
# The heads of the parts of a summary
summary-attention = Needs attention
summary-agreements = All agreements, in the order of signing
summary-sheets = For the whole ceremony
# $number, $id, $spec; $row, $roster, or none; $state: made, failed, not-made
summary-agreement = { $number }. { $id } ({ $spec }{ $row ->
    [none] { "" }
   *[other] , row { $row } of { $roster }
 }): { $state ->
    [made] prepared
    [failed] FAILED
   *[not-made] NOT PREPARED
 }
# $more: how many other agreements
summary-also = also in { $more ->
    [one] 1 other agreement
   *[other] { $more } other agreements
 }
# $more: how many
summary-more = { $more ->
    [one] 1 more problem
   *[other] { $more } more problems
 }: `alternat check` shows them
# $path; $pages, zero for a file that has none
summary-file = { $pages ->
    [0] { $path }
    [one] { $path } (1 page)
   *[other] { $path } ({ $pages } pages)
 }
# $path
busy = another batch is writing into `{ $path }`
    .hint = wait for it, or give `-o` another folder
# $reason
cannot-start = a process of the batch cannot be started
    .hint = { $reason ->
        [not-found] the program is no longer where it was when the batch began
       *[other] close other programs, or give `--jobs 1`
     }
# $path; $row, $roster, or none; $limit: memory, processor, clock or none; $most: so many megabytes or seconds
worker-lost = { $limit ->
    [memory] more than { $most } MB of memory would be needed to prepare
    [processor] more than { $most ->
        [one] 1 second
       *[other] { $most } seconds
    } of processor time would be needed to prepare
    [clock] more than { $most ->
        [one] 1 second has
       *[other] { $most } seconds have
    } passed without a result for
   *[none] the program stopped unexpectedly while it prepared
 } `{ $path }`{ $row ->
    [none] { "" }
   *[other] , row { $row } of `{ $roster }`
 }
    .hint = { $limit ->
        [none] the others are not affected; render this one alone to see why
       *[other] the others are not affected; shorten the texts of this one, or use simpler pictures
     }
interrupted = the batch was stopped
    .hint = what is whole was kept; the same command with `--resume` makes the rest
# $pattern
nothing-matches = no spec matches `{ $pattern }`
    .hint = patterns are relative to the file that has them; `*` stands for any part of a name
# $pattern
many-specs-for-one = `{ $pattern }` matches more than one spec
    .hint = give `id` and `roster` to one spec only
# $most
too-many-agreements = there are more than { $most } agreements, the most that a ceremony may have
    .hint = divide them into several ceremonies, each with its own output folder (`-o`)
# $path
sheet-for-spec = `{ $path }` is a spreadsheet, and an agreement is written in a YAML file
    .hint = list the sheet in a ceremony, beside a spec with what its rows have in common, as in `agreements: [{"{"} spec: pairs.yaml, roster: { $path } {"}"}]`, and give the ceremony to `alternat batch`
# $path
pdf-for-spec = `{ $path }` is a PDF
    .hint = give the spec that it is made from, the .yaml file
# $path; $rows: their numbers; $count
total-rows = `{ $path }`, { $count ->
    [one] row { $rows } sums up others, and no agreement is made of it
   *[other] rows { $rows } sum up others, and no agreements are made of them
 }
    .hint = if it is an agreement, spell the city’s name in another way; otherwise there is nothing to do
# $path; $argument: the same, quoted for the shell
ceremony-among-specs = `{ $path }` is a ceremony and not a spec
    .hint = give the ceremony alone: `alternat batch { $argument } -o DIR`
# $id; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
same-folder = two agreements would have the folder `{ $id }`: { $first-row ->
    [none] `{ $first }`
   *[other] row { $first-row } of `{ $first }`
 } and { $second-row ->
    [none] `{ $second }`
   *[other] row { $second-row } of `{ $second }`
 }
    .hint = give one of them another name with `id`, in the ceremony or in a column of the roster
# $path
changed-meanwhile = `{ $path }` was changed while agreements were made from it
    .hint = the manifest tells from what each was made; the same command with `--resume` makes again what is out of date
resources-changed = templates or locales were changed while agreements were made with them
    .hint = run the same command again when they are no longer being edited
# $file, $line, $path; $cell, $sheet, or none
no-place = the spec cannot have `{ $path }`: { at-line-or-cell }
    .hint = entries of a list are counted from 0 and added one after the other; what is a text has no fields
# $path
roster-too-large = the roster `{ $path }` is too large
    .hint = divide it into rosters of up to 20 MB
# $path, $columns, $most
roster-too-many-columns = the roster `{ $path }` has { $columns } columns; it may have up to { $most }
    .hint = take out columns without a name; what all agreements have in common belongs in the spec
# $path, $most
roster-too-many-rows = the roster `{ $path }` has more than { $most } agreements, the most that a ceremony may have
    .hint = divide them into several ceremonies, each with its own output folder (`-o`)
# $path, $row, $kilobytes
roster-row-too-large = row { $row } of the roster `{ $path }` has more than { $kilobytes } kB
    .hint = shorten its texts; if the rows below have run into it, look for a stray quotation mark
# $path, $row
roster-not-utf-8 = the roster `{ $path }` is not UTF-8 text: row { $row } is the first with a character that cannot be read
    .hint = save the sheet as an Excel workbook (.xlsx), or as “CSV UTF-8”
# $path
roster-other-format = the roster `{ $path }` is in an older format of Excel, or locked with a password
    .hint = open it and save it as an Excel workbook (.xlsx) without a password
# $path
roster-not-a-workbook = the roster `{ $path }` is not an Excel workbook, or a damaged one
    .hint = open it in a spreadsheet program and save it as an Excel workbook (.xlsx)
# $path, $written; $cell, $sheet: the last one before it, or none
roster-unknown-error = the roster `{ $path }` has the error value `{ $written }`{ $cell ->
    [none] { "" }
   *[other] { " " }in the cell that follows { at-cell }
 }
    .hint = correct the formula or what it refers to, or type the value
# $path; $written: the name of a sheet, or none; $known: the names of the sheets, or none
roster-which-sheet = { $written ->
    [none] several sheets of `{ $path }` could be the roster
   *[other] the roster `{ $path }` has no sheet “{ $written }”
 }
    .hint = { $known ->
        [none] text saved as CSV has no sheets: leave `sheet` out
       *[other] name one as `sheet`, beside `roster` in the ceremony: { $known }
     }
# $path
roster-empty = the roster `{ $path }` has no agreement
    .hint = its first row has headings, such as City 1, or `parties[0].city`; each row below is an agreement
# $path; $cell, $sheet; $written; $unknown: the part that is not known; $suggestion, or none; $known, or none
roster-unknown-column = the roster `{ $path }` has a heading that is not known: { at-cell }, `{ $written }`
    .hint = { $suggestion ->
        [none] { $known ->
            [none] entries of a list are written as in `parties[1].city`
            [plain] use a heading that `alternat roster new` writes, such as City 1, State 1, Country 1, Signatory 1 or Date of signing; put your own notes under a heading that begins with #
           *[other] in place of `{ $unknown }`, use one of these fields: { $known }; put your own notes under a heading that begins with #
         }
       *[other] in place of `{ $unknown }`, did you mean `{ $suggestion }`? Put your own notes under a heading that begins with #
     }
# $path; $cell, $sheet: of a heading; $row: the first that has a value
roster-no-heading = the roster `{ $path }` has a column with values and no heading: { at-cell }; the first value is in row { $row }
    .hint = give it a heading, or empty it; put your own notes under the heading Notes, or one that begins with #
# $path; $cell, $sheet, $written; $first: the letters of the earlier column
roster-repeated-column = the roster `{ $path }` has two columns for the same: { $first }, and `{ $written }` in { at-cell }
    .hint = leave one of them out, or put a # before its heading: it then counts as your own notes
# $path, $row, $cells, $columns; $cell, $sheet: the first cell that is missing or has no heading; $unlike: fewer, more
roster-wrong-cells = row { $row } of the roster `{ $path }` has { $cells ->
    [one] 1 cell
   *[other] { $cells } cells
 }, but there { $columns ->
    [one] is 1 column
   *[other] are { $columns } columns
 }: { $unlike ->
    [fewer] { at-cell } is missing
   *[more] { at-cell } has no heading
 }
    .hint = put a cell that has the separator in it between quotation marks, and leave out no separator
# $path; $cell, $sheet, $written: its first line
roster-broken-cell = `{ $path }`, { at-cell }: the text goes on in another line after `{ $written }`
    .hint = delete the line break; if two rows have run together, delete the quotation marks that join them
# $file, $path, $written; $cell, $sheet
cell-error = { at-line-or-cell }: the error value `{ $written }` stands where `{ $path }` belongs
    .hint = correct the formula or what it refers to, or type the value
# $file, $path; $cell, $sheet
cell-no-result = { at-line-or-cell }: a formula whose result was not saved stands where `{ $path }` belongs
    .hint = open the sheet in a spreadsheet program and save it again, or type the value
# $file, $path; $cell, $sheet
cell-merged = { at-line-or-cell }: the cell is merged with others, and only the first of them has a value for `{ $path }`
    .hint = split the merged cells, and fill in each row
# $file, $path, $written; $cell, $sheet
cell-number = { at-line-or-cell }: the number { $written } stands where a date belongs, `{ $path }`
    .hint = format the cell as a date, or as text, and write the day as in 2027-04-15; a year alone as text
# $file, $path, $written; $cell, $sheet
cell-month = { at-line-or-cell }: this date, { $written }, may show the month or the year alone
    .hint = format the cell as text, and write as much as is known: 2027-04-15, 2027-04 or 2027
# $file, $path, $written; $cell, $sheet; $known: the days that it can be
cell-ambiguous-date = { at-line-or-cell }: `{ $written }` can be two different days
    .hint = write the year first, or the month in words: { $known }
# $file, $path, $written; $cell, $sheet
cell-short-year = { at-line-or-cell }: { short-year }
    .hint = write the whole year, as in 2027-04-15 or April 15, 2027
# $file, $path, $written; $cell, $sheet; $day, $month, $year: the date without regard to the day of the week; $weekday: that of this day
cell-other-weekday = { at-line-or-cell }: `{ $written }` names another day of the week: { day-told } is a { weekday }
    .hint = { other-weekday.hint }
# $file, $path, $written: its first line; $cell, $sheet
cell-lines = { at-line-or-cell }: the text goes on in another line after `{ $written }`, but `{ $path }` takes one line
    .hint = delete the line break in the cell
# $file, $path; $cell, $sheet; $kept: the value that would stay; $spec: the file that has it
empty-cell = { at-line-or-cell }: the cell is empty, and the agreement would keep “{ $kept }”, which `{ $spec }` has for `{ $path }`
    .hint = fill in the cell, or take that value out of the spec; where every empty cell of the column is to leave it, write “(empty: as in the spec)” behind the heading
# $file, $path; $cell, $sheet; $language: the code of the one that is missing
half-pair = { at-line-or-cell }: `{ $path }` is given, and there is no { $language ->
    [en] English
    [es] Spanish
   *[other] `{ $language }`
 } text beside it in the row, so that the two texts would not say the same
    .hint = fill in both languages, or leave both empty
# $file, $path; $cell, $sheet; $what: date, place; $own: the agreement's; $common: the ceremony's
other-occasion = { at-line-or-cell }: { $what ->
    [date] this agreement is signed on { $own }, but the ceremony is on { $common }
   *[other] this agreement is signed in “{ $own }”, but the ceremony is in “{ $common }”
 }
    .hint = if that is so, there is nothing to do: the running order says it too; otherwise leave the cell empty
# $file, $path; $cell, $sheet; $title: that of the office
gender-of-title = { at-line-or-cell }: the gender is not that of the title beside it, `{ $title }`
    .hint = the agreement has the title in the gender of this cell: correct the cell if the title is right
# $first-city, $second-city; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
same-pair = two agreements are between { $first-city } and { $second-city }: { $first-row ->
    [none] `{ $first }`
   *[other] row { $first-row } of `{ $first }`
 } and { $second-row ->
    [none] `{ $second }`
   *[other] row { $second-row } of `{ $second }`
 }
    .hint = delete one of them, or correct its cities; if both are to be signed, there is nothing to do
# $name; $first-city, $second-city; $first, $second: specs, or rosters; $first-row, $second-row: their rows, or none
signs-for-two = { $name } signs for { $first-city } ({ $first-row ->
    [none] `{ $first }`
   *[other] row { $first-row } of `{ $first }`
 }) and for { $second-city } ({ $second-row ->
    [none] `{ $second }`
   *[other] row { $second-row } of `{ $second }`
 })
    .hint = if these are two persons of one name, there is nothing to do; otherwise correct one of the rows
# $path; $cell, $sheet, $written
roster-wrong-id = `{ $path }`, { at-cell }: `{ $written }` cannot be the name of a folder
    .hint = use only unaccented letters, digits, hyphens and underscores, up to 80, with a letter or digit first; names that Windows reserves, such as `con`, `nul` or `com1`, are not allowed
# $path
not-a-manifest = `{ $path }` is not the manifest of a batch that this version has made
    .hint = `alternat batch … --shard 1/4 -o DIR` writes `DIR/manifest.1-of-4.json`
# $path
not-a-part = `{ $path }` is the manifest of a whole batch
    .hint = only manifests of parts are joined: `manifest.1-of-4.json` and the others
# $path; $first: the first of the manifests that were given
other-batch = `{ $path }` belongs to a different batch than `{ $first }`, or is a part already given
    .hint = give each part once; make all parts with the same ceremony, specs, rosters, options and version: with `--resume`, only what differs is made again
# $parts, $count
missing-parts = { $count ->
    [one] a part is missing: { $parts }
   *[other] parts are missing: { $parts }
 }
    .hint = give the manifests of all parts
# $path
not-as-made = `{ $path }` is not there, or is not the file that was made
    .hint = bring the folders of all parts together beside the manifest that is written, unchanged
book-title = Originals · Originales
sheets-left-out = not every original was prepared: no book or running order is made
book-left-out = not every original was prepared: no book is made
places-kept = not every original was prepared: the running order shows what is missing
# $path
unbindable = `{ $path }` cannot be bound into a book
    .hint = run the same command again without `--resume`, so that it is made anew
# $path
altered = `{ $path }` is no longer the original that was made, and is not bound into the book
    .hint = if it was signed or edited, keep it elsewhere; when it is moved away, the same command with `--resume` makes it anew
# $code: its exit code, or none
worker-ended = a process of the batch ended before it began to work{ $code ->
    [none] : the system or another program stopped it
   *[other] , with exit code { $code }
 }
    .hint = close other programs, or give `--jobs 1`; the same command with `--resume` makes the rest
program-replaced = the program was replaced while the batch ran
    .hint = the same command with `--resume` makes the rest with the new program
# $path
not-ours = `{ $path }` is not as Alternat has made it: it was signed, edited, or comes from elsewhere
    .hint = nothing was written over it; move it elsewhere, and the same command makes a new one
# $id: of a party; $file, $line, $path; $cell, $sheet, or none
id-of-other-city = the id `{ $id }` names a city that is no longer the party’s: { at-line-or-cell }
    .hint = files and signature fields are named after the id: give the new one as well, as in `parties[0].id`, or take `id` out of the spec, and each row has that of its city
