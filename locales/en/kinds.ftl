### The kinds of agreement. The value of a message is the title.
###
### Attributes:
###   .preamble, .words-of-agreement: of an agreement of this kind
###   .cited: an earlier instrument of this kind, cited alone; $title, $date
###   .reaffirmed: the same, with the dates on which it was reaffirmed;
###     $instrument is what .cited gives, $dates is a list

kind-sister-city-agreement = Sister City Agreement
    .preamble = { CAPITAL($first-party-in-full) }, and { $second-party-in-full }, hereinafter "the Parties,"
    .words-of-agreement = Hereby agree as follows:
    .cited = the { $title } signed on { $date }
    .reaffirmed = { $instrument } and reaffirmed on { $dates }

kind-reaffirmation = Reaffirmation of the Sister City Agreement
    .preamble = { CAPITAL($first-party-in-full) }, and { $second-party-in-full },
    .words-of-agreement = Hereby agree:
    .cited = the { $title } signed on { $date }
    .reaffirmed = { $instrument } and reaffirmed on { $dates }
