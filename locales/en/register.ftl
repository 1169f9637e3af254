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

## Verbs: what several undertake, and what one does

undertake = { $register ->
    [binding] shall
   *[non-binding] will
 }
undertakes = { undertake }

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
