### Las partes: cómo se nombran.
###
### Variables: $party: la parte con su artículo; $party-apart: lo mismo, con su estado o su
### país donde la otra ciudad lleva el mismo nombre; $seat: el lugar donde tiene su sede;
### $city: su nombre, con la misma distinción; $state, $state-in-full con lo que es, como
### Departamento de Antioquia, y $has-state (yes o no); $country, y $of-country con su
### preposición, como $of-state con la suya.
###
### COMMA() cierra lo que va entre comas, salvo que siga un signo o el final.

party-in-full = { $has-state ->
    [yes] { $party }, { $state-in-full }, { $of-country }{ COMMA() }
   *[no] { $party }, { $of-country }{ COMMA() }
 }
party-signing = { $has-state ->
    [yes] Por { $party }, { $of-state }, { $of-country }
   *[no] Por { $party }, { $of-country }
 }
party-author = { BARE($party-apart) }
# En el bloque de quien firma junto a quien firma por la parte
party-cosigning = Por { $party-apart }
# En el bloque de quien da fe de la firma de una parte
party-attesting = { BARE($party-apart) }
# Bajo la línea para la rúbrica
initials-of = { $city }
place-of-signing = { $has-state ->
    [yes] { $seat }, { $state-in-full }, { $of-country }{ COMMA() }
   *[no] { $seat }, { $of-country }{ COMMA() }
 }
# Donde se firmó un antecedente
place-cited = { $seat }
original-of = Original para { $party-apart }
draft-of-original = Borrador del original para { $party-apart }
# Al pie de cada página
foot-original = Original · { $city }
foot-draft = Borrador · { $city }

# El lugar de una ciudad; una villa o un condado es su propio lugar, y toda otra parte tiene su
# sede en la ciudad de su nombre. Ciudad Juárez no es la ciudad de Ciudad Juárez.
seat = { FIRST($city) ->
    [ciudad] { $city }
   *[other] la ciudad de { $city }
 }

## Dos ciudades de un mismo nombre. $region: el estado, o bien el país, que distingue una de la otra; $party, $city

party-of-region = { $party }, { $region }{ COMMA() }
city-of-region = { $city }, { $region }{ COMMA() }

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
# La persona jurídica es en casi todos los países el municipio, y en estos la municipalidad:
# Argentina, Decreto-Ley 6769/58 de la Provincia de Buenos Aires, art. 1, y Ley 2756 de la
# Provincia de Santa Fe, art. 1; Chile, Ley 18.695, art. 1; Costa Rica, Código Municipal (Ley
# 7794), art. 2; Honduras, Ley de Municipalidades (Decreto 134-90), art. 2; Paraguay,
# Constitución de 1992, arts. 166 y 167; Perú, Constitución de 1993, art. 194.
noun-municipality = { $country ->
    [country-AR] la Municipalidad de { $city }
    [country-CL] la Municipalidad de { $city }
    [country-CR] la Municipalidad de { $city }
    [country-HN] la Municipalidad de { $city }
    [country-PE] la Municipalidad de { $city }
    [country-PY] la Municipalidad de { $city }
   *[other] el Municipio de { $city }
 }
# El órgano que gobierna un municipio; en México, honorable. Bolivia: Ley 482, art. 4.
noun-ayuntamiento = { $country ->
    [country-BO] el Gobierno Autónomo Municipal de { $city }
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
