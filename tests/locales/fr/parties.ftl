noun-city = la Ville de { $city }
party-in-full = { $party }, { $country }
party-signing = Pour { $party }
party-author = { BARE($party) }
place-of-signing = { $city }
letterhead-city = { UPPER(BARE($party)) }
letterhead-region = { $country }
seat = { $city }
