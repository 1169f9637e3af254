### The parties: how they are named, and the offices of those who sign.
###
### Variables: $city; $state and $has-state (yes or no); $country, and
### $of-country with its preposition, as $of-state has its own.

party = the City of { $city }
party-in-full = { $has-state ->
    [yes] the City of { $city }, { $state }, { $of-country }
   *[no] the City of { $city }, { $of-country }
 }
party-signing = { $has-state ->
    [yes] For the City of { $city }, { $of-state }, { $of-country }
   *[no] For the City of { $city }, { $of-country }
 }
party-author = City of { $city }
place-of-signing = { $has-state ->
    [yes] the City of { $city }, { $state }, { $country }
   *[no] the City of { $city }, { $country }
 }
original-of = Original for the City of { $city }
# At the foot of every page
foot-original = Original · { $city }

## A letterhead, where the party has no lines of its own

letterhead-city = CITY OF { UPPER($city) }
letterhead-region = { $has-state ->
    [yes] { $state }, { $country }
   *[no] { $country }
 }

## Offices
##
## $country: the message of the country; $gender: female, male or unknown

office-mayor = Mayor
