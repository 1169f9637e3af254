### The frame of every agreement: title, columns, closing words, foot.
###
### Variables that every message of the documents may use:
###   $first-party, $second-party: the parties as running text names them
###   $first-party-in-full, $second-party-in-full: with state and country
###   $first-city, $second-city: the names of the cities alone
###   $date, $place: of the signing, or the blanks for them
###   $languages: both languages, as a list
###   $originals: how many originals are signed, a number
###   $history, $established, $instruments: the earlier instruments, cited as a whole,
###     the year of the first, and how many are cited by name; only where there are earlier instruments
###   $page, $pages: the number of the page, and of all pages

## The columns

column-head = English
language-en = English
language-es = Spanish

## The closing words

testimonium =
    Signed on { $date }, in { $place }, in { originals }, in { $languages },
    both texts being equally authentic.
originals = { $originals ->
    [1] one original
    [2] two originals
    [3] three originals
    [4] four originals
    [5] five originals
    [6] six originals
    [7] seven originals
    [8] eight originals
    [9] nine originals
   *[other] ten originals
 }

## Provisions

# $words: a provision that ends without a sign; $next: the one after it
provision-goes-on = { $words };
provision-before-last = { $words }; and
last-recital = { $words },
last-article = { $words }.

# $number: in Roman figures
numbered-article = Article { $number }
# $letter: in lower case
item-mark = { $letter })

## Signature blocks

# Stands under the line where a name is written by hand
name-label = Name
# Locus sigilli: the place of the seal
seal-mark = L. S.

## The foot of the page and the properties of the file

page-of-pages = Page{"\u00A0"}{ $page } of{"\u00A0"}{ $pages }
foot-cities = { $first-city } · { $second-city }
# $first, $second: the title in each language
file-title = { $first } · { $second }
# $first, $second: what a picture shows, in each language
picture-alternative = { $first } · { $second }

## Lists in running text

list-of-two = { $before } and { $item }
list-goes-on = { $before }, { $item }
list-ends = { $before }, and { $item }
