### The parties: how they are named.
###
### Variables: $party: the party with its article; $party-apart: the same, with its state or
### country where the other city has the same name; $seat: the place where it has its seat;
### $city: its name, told apart likewise; $state, $state-in-full with what it is, as in
### Department of Antioquia, and $has-state (yes or no); $country, and $of-country with its
### preposition, as $of-state has its own.
###
### COMMA() closes what stands between commas, unless a sign or the end follows.

party-in-full = { $has-state ->
    [yes] { $party }, { $state-in-full }, { $country }{ COMMA() }
   *[no] { $party }, { $country }{ COMMA() }
 }
party-signing = { $has-state ->
    [yes] For { $party }, { $of-state }, { $of-country }
   *[no] For { $party }, { $of-country }
 }
party-author = { BARE($party-apart) }
# In the block of who signs beside the signatory
party-cosigning = For { $party-apart }
# In the block of who attests a party's signature
party-attesting = { BARE($party-apart) }
# Under the line for initials
initials-of = { $city }
place-of-signing = { $has-state ->
    [yes] { $seat }, { $state-in-full }, { $country }{ COMMA() }
   *[no] { $seat }, { $country }{ COMMA() }
 }
# Where an earlier instrument was signed
place-cited = { $seat }
original-of = Original for { $party-apart }
draft-of-original = Draft of the original for { $party-apart }
# At the foot of every page
foot-original = Original · { $city }
foot-draft = Draft · { $city }

# The place of a city; a town or a county is its own place, and any other party has its seat in the city of its name
seat = the City of { $city }

## Two cities of one name. $region: the state, or else the country, that tells one from the other; $party, $city

party-of-region = { $party }, { $region }{ COMMA() }
city-of-region = { $city }, { $region }{ COMMA() }

## A letterhead, where the party has no lines of its own

letterhead-city = { UPPER(BARE($party)) }
letterhead-region = { $has-state ->
    [yes] { $state }, { $country }
   *[no] { $country }
 }

## What a party calls itself: `noun` in a spec. $city; $country: the message of the country

noun-city = the City of { $city }
# What the law of the country calls it in Spanish stands in the Spanish file, with its sources
noun-municipality = the Municipality of { $city }
# The body that governs a municipality
noun-ayuntamiento = the Municipal Government of { $city }
noun-town = the Town of { $city }
noun-village = the Village of { $city }
noun-county = the County of { $city }
noun-province = the Province of { $city }
noun-borough = the Borough of { $city }
