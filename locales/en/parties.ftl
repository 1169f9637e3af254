### The parties: how they are named.
###
### Variables: $party: the party with its article, as running text names it; $seat: the
### place where it has its seat;
### $city; $state and $has-state (yes or no); $country, and $of-country with its
### preposition, as $of-state has its own.

party-in-full = { $has-state ->
    [yes] { $party }, { $state }, { $of-country }
   *[no] { $party }, { $of-country }
 }
party-signing = { $has-state ->
    [yes] For { $party }, { $of-state }, { $of-country }
   *[no] For { $party }, { $of-country }
 }
party-author = { BARE($party) }
# In the block of who signs beside the signatory
party-cosigning = For { $party }
# In the block of who attests a party's signature
party-attesting = { BARE($party) }
# Under the line for initials
initials-of = { $city }
place-of-signing = { $has-state ->
    [yes] { $seat }, { $state }, { $country }
   *[no] { $seat }, { $country }
 }
# Where an earlier instrument was signed
place-cited = { $seat }
original-of = Original for { $party }
draft-of-original = Draft of the original for { $party }
# At the foot of every page
foot-original = Original · { $city }
foot-draft = Draft · { $city }

# The place of a city; a municipality has its seat in a place of its name, and any other party is its own place
seat = the City of { $city }

## A letterhead, where the party has no lines of its own

letterhead-city = { UPPER(BARE($party)) }
letterhead-region = { $has-state ->
    [yes] { $state }, { $country }
   *[no] { $country }
 }

## What a party calls itself: `noun` in a spec. $city; $country: the message of the country

noun-city = the City of { $city }
noun-municipality = the Municipality of { $city }
# The body that governs a municipality
noun-ayuntamiento = the Municipal Government of { $city }
noun-town = the Town of { $city }
noun-village = the Village of { $city }
noun-county = the County of { $city }
noun-province = the Province of { $city }
noun-borough = the Borough of { $city }
