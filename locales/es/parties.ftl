### Las partes: cómo se nombran.
###
### Variables: $party: la parte con su artículo, como se nombra en el texto; $seat: el
### lugar donde tiene su sede;
### $city; $state y $has-state (yes o no); $country, y $of-country con su
### preposición, como $of-state con la suya.

party-in-full = { $has-state ->
    [yes] { $party }, { $state }, { $of-country }
   *[no] { $party }, { $of-country }
 }
party-signing = { $has-state ->
    [yes] Por { $party }, { $of-state }, { $of-country }
   *[no] Por { $party }, { $of-country }
 }
party-author = { BARE($party) }
# En el bloque de quien firma junto a quien firma por la parte
party-cosigning = Por { $party }
# En el bloque de quien da fe de la firma de una parte
party-attesting = { BARE($party) }
# Bajo la línea para la rúbrica
initials-of = { $city }
place-of-signing = { $has-state ->
    [yes] { $seat }, { $state }, { $of-country }
   *[no] { $seat }, { $of-country }
 }
# Donde se firmó un antecedente
place-cited = { $seat }
original-of = Original para { $party }
draft-of-original = Borrador del original para { $party }
# Al pie de cada página
foot-original = Original · { $city }
foot-draft = Borrador · { $city }

# El lugar de una ciudad; un municipio tiene su sede en el lugar de su nombre, y otra parte es
# su propio lugar. Ciudad Juárez no es la ciudad de Ciudad Juárez.
seat = { FIRST($city) ->
    [ciudad] { $city }
   *[other] la ciudad de { $city }
 }

## Un membrete, donde la parte no tiene líneas propias

letterhead-city = { UPPER(BARE($party)) }
letterhead-region = { $has-state ->
    [yes] { $state }, { $country }
   *[no] { $country }
 }

## Cómo se llama la parte a sí misma: `noun` en la especificación. $city; $country: el
## mensaje del país. El género del artículo da la concordancia.

noun-city = { FIRST($city) ->
    [ciudad] { $city }
   *[other] la Ciudad de { $city }
 }
noun-municipality = el Municipio de { $city }
# El órgano que gobierna un municipio; en México, honorable
noun-ayuntamiento = { $country ->
    [country-MX] el H. Ayuntamiento de { $city }
   *[other] el Ayuntamiento de { $city }
 }
noun-town = la Villa de { $city }
noun-village = el Pueblo de { $city }
noun-county = el Condado de { $city }
noun-province = la Provincia de { $city }
# Una demarcación de la Ciudad de México, o un distrito
noun-borough = { $country ->
    [country-MX] la Alcaldía de { $city }
   *[other] el Distrito de { $city }
 }
