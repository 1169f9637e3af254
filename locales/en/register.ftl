### What changes with the register: an agreement that binds has Parties who shall,
### one that does not has Participants who will (US State Department, guidance on
### non-binding documents). The messages stand inside of clauses.

# The parties together, in running text: $parties
collective = { $register ->
    [binding] the Parties
   *[non-binding] the Participants
 }
# The same between quotation marks, where the preamble introduces it
collective-name = { collective }
# For languages in which participles agree: $ending
ending = {""}

## Verbs: what several undertake, and what one does. A text that does not bind has one
## force for all of them, in both languages: where more than an intention would be meant,
## as of what the law asks anyway, clauses say it without a verb of duty.

undertake = { $register ->
    [binding] shall
   *[non-binding] will
 }
undertakes = { undertake }
# Stands between two verbs that one of these governs
and-undertake = and
# What several must do under what they have undertaken already, and what one must
must = { undertake }
musts = { undertakes }

## What both texts are. US guidance keeps "authentic" from texts that do not bind.

equally-authentic = { $register ->
    [binding] equally authentic
   *[non-binding] equally valid
 }
authentic-texts = { $register ->
    [binding] authentic
   *[non-binding] valid
 }

## The countries of the parties, which may be one. $countries: how many they are

their-countries = { $countries ->
    [1] their country
   *[other] their respective countries
 }
each-country = { $countries ->
    [1] their country
   *[other] each country
 }
either-country = { $countries ->
    [1] their country
   *[other] either country
 }
both-countries = { $countries ->
    [1] their country
   *[other] both countries
 }

## One of the parties

each-party = each { party-noun }
each-party-begins = Each { party-noun }
either-party = either { party-noun }
either-party-begins = Either { party-noun }
other-party = the other { party-noun }
both-parties = both { $register ->
    [binding] Parties
   *[non-binding] Participants
 }
party-noun = { $register ->
    [binding] Party
   *[non-binding] Participant
 }
