### The frame of every agreement: title, columns, closing words, foot.
###
### Variables that every message of the documents may use:
###   $title: the title of this instrument
###   $this: the instrument as it names itself, "this Agreement"
###   $instrument: the id of the noun by which the instrument names itself, such as convenio; $instrument-noun: the noun
###   $parties: the parties as it names them together
###   $each-party, $either-party, $other-party, $both-parties: one of them, or both; for own words
###   $first-party, $second-party: the parties as running text names them
###   $first-party-in-full, $second-party-in-full: with state and country
###   $first-city, $second-city: the names of the cities alone
###   $date, $place: of the signing, or the blanks for them
###   $by-hand: what is written beside the signatures: nothing, date, place or both
###   $year: of the signing; only where it is known
###   $languages: both languages, as a list
###   $originals: how many originals are signed, a number
###   $history, $instruments: the earlier instruments, cited as a whole, each agreement with its
###     reaffirmations, and how many agreements these are; only where there are earlier instruments
###   $agreement: the one of them that stands, with its reaffirmations; $other-instruments: the others, or none
###   $established: the year in which the relation began; $beginning: whether it is known or unknown
###   $years: from that year to the year of the signing; only where both are known
###   $program-year: the year a program is for, or 0
###   $term: for how many years it is in force, or 0; $notice: days of notice
###   $relation: what the agreement that stands gives the cities: sister-cities, friendship or cooperation
###   $ratification: yes where it takes effect only when it is ratified
###   $mexico: yes where one of the cities, and not both, is in Mexico
###   $register: binding or non-binding; $collective: yes where the preamble
###     introduces $parties; $serial-comma: yes or no
###   $prevailing: the name of the language whose text prevails, or none; $authority: article
###     where an article says what both texts are, and else closing, for the closing words
###   $countries: in how many countries the parties are, 1 or 2
###   $page, $pages: the number of the page, and of all pages
###
### Functions: CAPITAL(…) and UPPER(…), BARE(…) takes an article away, CARDINAL(…) and
### ORDINAL(…) write a number in words, YEAR(…) a year, NTH(…) as in 15th, ROMAN(…), LETTER(…). IN(…) puts the
### preposition before a place: in Calexico, at City Hall, on the Peace Bridge. COMMA() closes
### what stands between commas, as the year of a date, unless a sign or the end follows.

## The columns

column-head = English
language-en = English
language-es = Spanish
language-ar = Arabic
language-de = German
language-fr = French
language-he = Hebrew
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-pt = Portuguese
language-zh = Chinese

## The preamble

preamble = { $collective ->
    [yes] { CAPITAL($first-party-in-full) }, and { $second-party-in-full }, hereinafter "{ collective-name },"
   *[no] { CAPITAL($first-party-in-full) }, and { $second-party-in-full },
 }

## The closing words

testimonium = Signed { $by-hand ->
    [date] { IN($place) }, in { originals }, { in-each-language }{ authentic }, on the dates written below the signatures.
    [place] on { $date }, in { originals }, { in-each-language }{ authentic }, at the places written below the signatures.
    [both] in { originals }, { in-each-language }{ authentic }, on the dates and at the places written below the signatures.
   *[nothing] on { $date }, { IN($place) }, in { originals }, { in-each-language }{ authentic }.
 }
originals = { $originals ->
    [one] one original
   *[other] { CARDINAL($originals) } originals
 }
in-each-language = { $originals ->
    [one] in { $languages }
   *[other] each in { $languages }
 }
# What both texts are, unless an article says it
authentic = { $authority ->
    [article] {""}
   *[closing] { $prevailing ->
        [none] , both texts being { equally-authentic }
       *[other] , both texts being { authentic-texts }; in case of divergence, the { $prevailing } text prevails
     }
 }

## Earlier instruments

# $title; $acts: that it was signed and reaffirmed, a list, or none
history-cited = { $acts ->
    [none] the { $title }
   *[other] the { $title } { $acts }
 }
# $title; $occasion: when it was signed, and where, or none
signed-on = { $occasion ->
    [none] signed by both cities
   *[other] signed { $occasion }
 }
# $title: of what was reaffirmed; $occasions: when, and where, a list
reaffirmed-on = reaffirmed { $occasions }
# $where: the place, or none; $when: one date, or several, or none
occasion = { $where ->
    [none] { $when }
   *[other] { $when ->
        [none] { IN($where) }
       *[other] { IN($where) } { $when }
     }
 }
# $days: one day, or a list of them
on-days = on { $days }
# $reaffirmation: a reaffirmation that has a title of its own
by-instrument = by { $reaffirmation }
# $number: how often it was reaffirmed at dates that are not known
at-unknown-dates = { $number ->
    [one] at a later date
   *[other] on { CARDINAL($number) } later occasions
 }

## Provisions

# $words: a provision that ends without a sign; $next: the one after it
provision-goes-on = { $words };
provision-before-last = { $words }; and
last-recital = { $words },
last-article = { $words }.

# $number: of the article, from 1
numbered-in-roman = Article { ROMAN($number) }
numbered-in-arabic = { $number }.
numbered-in-ordinals = { CAPITAL(ORDINAL($number)) }
# $number: of the item, from 0
item-mark = { LETTER($number) })

## Signature blocks

# Stands under the line where a name is written by hand
name-label = Name
# Stand before the lines where day and place are written by hand
date-label = Date
place-label = Place
# Over the block of who attests a signature, and of who approves the text
attestation = Attest
approved-as-to-form = Approved as to form
# Over the block of a witness of honor
witness-of-honor = Witness of honor
# Locus sigilli: the place of the seal
seal-mark = L. S.

# Read aloud in place of a line to fill in by hand
blank-to-fill-in = blank to fill in
# In the empty space before a page of signatures, so that nothing can be added there
text-and-signatures-follow = Text and signatures follow
signatures-follow = Signatures follow
# What a signature field is for. $name, or none; $office; $party: the party as running text names it, told from another of its name
field-of-signatory = { $name ->
    [none] Signature for { $party }: { $office }
   *[other] Signature of { $name }, { $office }, for { $party }
 }
# The same of who attests, approves or witnesses. $capacity: what stands over the block; $office, or none
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
# $party: on whose side, or none
for-whom = { $party ->
    [none] {""}
   *[other] , for { $party }
 }

## What an original is not yet, or not at all

# Across every page of a draft
draft-mark = DRAFT
# Under the title of a draft, and of a copy
draft = Draft
copy-to-read = Reading copy: not an original
copy-of-draft = Reading copy of a draft: not an original

## The lines for initials on every page

initials-label = Initials

## The foot of the page and the properties of the file

page-of-pages = Page{"\u00A0"}{ $page } of{"\u00A0"}{ $pages }
foot-cities = { $first-city } · { $second-city }
foot-draft-cities = Draft · { $first-city } · { $second-city }
foot-copy = Copy
# $first, $second: the title in each language
file-title = { $first } · { $second }
# $first, $second: what a picture shows, in each language
picture-alternative = { $first } · { $second }
# What the files are that a PDF carries
attached-spec = The spec from which this document was made
attached-city = A city's file, to which the spec refers
attached-picture = A picture, to which the spec refers

## Lists in running text

list-of-two = { $before } and { $item }
list-goes-on = { $before }, { $item }
list-ends = { $before }{ serial-comma } and { $item }
# The same where "and" stands within the items
long-list-ends = { $before }, and { $item }
# The comma before "and" at the end of a list of three or more
serial-comma = { $serial-comma ->
    [yes] ,
   *[no] {""}
 }
