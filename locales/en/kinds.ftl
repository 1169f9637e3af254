### The kinds of agreement. The value of a message is the title.
###
### Attributes:
###   .short: the title as it stands at the foot of every page
###   .words-of-agreement: between recitals and articles
###   .also: what else people call the kind, separated by commas; it is printed in no agreement
###   .use: when to choose the kind; it is printed in no agreement
### $instrument: the id of the noun by which the instrument names itself; $instrument-noun: the noun, from instruments.ftl
### US guidance keeps the word "agreement" from texts that do not bind.

kind-sister-city-agreement = { $instrument ->
    [act] Act of Sister City Affiliation
   *[other] Sister City { $instrument-noun }
 }
    .short = { kind-sister-city-agreement }
    .words-of-agreement = { agree-as-follows }
    .also = sister city, sister cities, sister-cities agreement, twinning, twinning agreement
    .use = The wide-scope agreement that begins a sister-city relationship.

kind-friendship-agreement = { $instrument ->
    [act] Act of Friendship City Affiliation
   *[other] Friendship City { $instrument-noun }
 }
    .short = { kind-friendship-agreement }
    .words-of-agreement = { agree-as-follows }
    .also = friendship, friendship city, friendship cities
    .use = A lighter first step between two cities, without yearly programs.

# $reaffirmed: the title of the instrument that is reaffirmed
kind-reaffirmation = { $instrument ->
    [reaffirmation] Reaffirmation of the { $reaffirmed }
    [agreement] Agreement to Reaffirm the { $reaffirmed }
    [convenio] Agreement to Reaffirm the { $reaffirmed }
   *[other] { $instrument-noun } of Reaffirmation of the { $reaffirmed }
 }
    .short = { $instrument ->
        [reaffirmation] Reaffirmation
        [declaration] Reaffirmation
        [agreement] Reaffirmation Agreement
        [convenio] Reaffirmation Agreement
       *[other] { $instrument-noun } of Reaffirmation
     }
    .words-of-agreement = { $register ->
        [binding] Hereby agree:
       *[non-binding] Hereby declare their intention:
     }
    .also = reaffirm, reaffirmation agreement
    .use = A short text, of one page or two, by which both cities stand by the agreement they have, after a change of administration or on an anniversary.

kind-memorandum-of-understanding = { $instrument ->
    [memorandum] { $instrument-noun } of Understanding
    [memorandum-with-accent] { $instrument-noun } of Understanding
    [declaration] { $instrument-noun } of Cooperation
   *[other] Cooperation { $instrument-noun }
 }
    .short = { kind-memorandum-of-understanding }
    .words-of-agreement = { agree-as-follows }
    .also = MOU, memorandum
    .use = A short text of numbered clauses, on cooperation in some areas.

kind-letter-of-intent = { $instrument-noun } of Intent
    .short = { kind-letter-of-intent }
    .words-of-agreement = { $register ->
        [binding] Hereby agree as follows:
       *[non-binding] Express their intention as follows:
     }
    .also = LOI
    .use = The step before an agreement: both cities say that they mean to work one out.

# $program-year: the year, or 0
kind-annual-operating-program = { $program-year ->
    [0] Annual Operating Program
   *[other] Annual Operating Program { $program-year }
 }
    .short = { kind-annual-operating-program }
    .words-of-agreement = { $register ->
        [binding] Hereby agree on the following program:
       *[non-binding] Have jointly drawn up the following program:
     }
    .also = annual program, operating program
    .use = The projects of one year, under an agreement that provides for them.

## What the kinds have in common

agree-as-follows = { $register ->
    [binding] Hereby agree as follows:
   *[non-binding] Have reached the following understanding:
 }

## What two cities have between them: $relation

bond = { $relation ->
    [friendship] friendship-city relationship
    [cooperation] relationship of cooperation
   *[other] sister-city relationship
 }
