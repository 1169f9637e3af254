### Las partes: cómo se nombran, y los cargos de quienes firman.
###
### Variables: $city; $state y $has-state (yes o no); $country, y $of-country
### con su preposición, como $of-state con la suya.

party = la Ciudad de { $city }
party-in-full = { $has-state ->
    [yes] la Ciudad de { $city }, { $state }, { $of-country }
   *[no] la Ciudad de { $city }, { $of-country }
 }
party-signing = { $has-state ->
    [yes] Por la Ciudad de { $city }, { $of-state }, { $of-country }
   *[no] Por la Ciudad de { $city }, { $of-country }
 }
party-author = Ciudad de { $city }
place-of-signing = { $has-state ->
    [yes] la ciudad de { $city }, { $state }, { $of-country }
   *[no] la ciudad de { $city }, { $of-country }
 }
original-of = Original para la Ciudad de { $city }
# Al pie de cada página
foot-original = Original · { $city }

## Un membrete, donde la parte no tiene líneas propias

letterhead-city = CIUDAD DE { UPPER($city) }
letterhead-region = { $has-state ->
    [yes] { $state }, { $country }
   *[no] { $country }
 }

## Cargos
##
## $country: el mensaje del país; $gender: female, male o unknown. Donde no se
## conoce el género se nombra el cargo, no a la persona.

office-mayor = { $country ->
    [country-MX] { $gender ->
        [female] Presidenta Municipal
        [male] Presidente Municipal
       *[unknown] Titular de la Presidencia Municipal
     }
   *[other] { $gender ->
        [female] Alcaldesa
        [male] Alcalde
       *[unknown] Titular de la Alcaldía
     }
 }
