### Countries and states, by the short names in common use; a spec gives the full
### name where an instrument needs it.
###
### The value of a country is its official name; .short is the one in common use,
### by which a spec may ask for it. The attribute .of has the preposition, as in
### a signature block.

# A country that the spec names itself; $name: its official name. NOUN(…) tells
# whether the name takes an article.
country = { $name }
    .of = { NOUN($name) ->
        [none] of { $name }
       *[other] of the { $name }
     }
# A state; $name: its name
state = { $name }
    .of = of the State of { $name }
# A state or province that the spec names itself; $name: its name
province = { $name }
    .of = of { $name }
country-ES = Kingdom of Spain
    .short = Spain
    .of = of the Kingdom of Spain
country-MX = United Mexican States
    .short = Mexico
    .of = of the United Mexican States
country-US = United States of America
    .short = United States
    .of = of the United States of America

## States of the United States of America

state-US-alabama = Alabama
state-US-alaska = Alaska
state-US-arizona = Arizona
state-US-arkansas = Arkansas
state-US-california = California
state-US-colorado = Colorado
state-US-connecticut = Connecticut
state-US-delaware = Delaware
state-US-district-of-columbia = District of Columbia
    .of = of the District of Columbia
state-US-florida = Florida
state-US-georgia = Georgia
state-US-hawaii = Hawaii
state-US-idaho = Idaho
state-US-illinois = Illinois
state-US-indiana = Indiana
state-US-iowa = Iowa
state-US-kansas = Kansas
state-US-kentucky = Kentucky
    .of = of the Commonwealth of Kentucky
state-US-louisiana = Louisiana
state-US-maine = Maine
state-US-maryland = Maryland
state-US-massachusetts = Massachusetts
    .of = of the Commonwealth of Massachusetts
state-US-michigan = Michigan
state-US-minnesota = Minnesota
state-US-mississippi = Mississippi
state-US-missouri = Missouri
state-US-montana = Montana
state-US-nebraska = Nebraska
state-US-nevada = Nevada
state-US-new-hampshire = New Hampshire
state-US-new-jersey = New Jersey
state-US-new-mexico = New Mexico
state-US-new-york = New York
state-US-north-carolina = North Carolina
state-US-north-dakota = North Dakota
state-US-ohio = Ohio
state-US-oklahoma = Oklahoma
state-US-oregon = Oregon
state-US-pennsylvania = Pennsylvania
    .of = of the Commonwealth of Pennsylvania
state-US-rhode-island = Rhode Island
state-US-south-carolina = South Carolina
state-US-south-dakota = South Dakota
state-US-tennessee = Tennessee
state-US-texas = Texas
state-US-utah = Utah
state-US-vermont = Vermont
state-US-virginia = Virginia
    .of = of the Commonwealth of Virginia
state-US-washington = Washington
state-US-west-virginia = West Virginia
state-US-wisconsin = Wisconsin
state-US-wyoming = Wyoming

## States of the United Mexican States

state-MX-aguascalientes = Aguascalientes
state-MX-baja-california = Baja California
state-MX-baja-california-sur = Baja California Sur
state-MX-campeche = Campeche
state-MX-chiapas = Chiapas
state-MX-chihuahua = Chihuahua
state-MX-coahuila = Coahuila
state-MX-coahuila-de-zaragoza = Coahuila de Zaragoza
state-MX-colima = Colima
state-MX-durango = Durango
state-MX-guanajuato = Guanajuato
state-MX-guerrero = Guerrero
state-MX-hidalgo = Hidalgo
state-MX-jalisco = Jalisco
state-MX-mexico = State of Mexico
    .of = of the State of Mexico
state-MX-mexico-city = Mexico City
    .of = of Mexico City
state-MX-michoacan = Michoacán
state-MX-michoacan-de-ocampo = Michoacán de Ocampo
state-MX-morelos = Morelos
state-MX-nayarit = Nayarit
state-MX-nuevo-leon = Nuevo León
state-MX-oaxaca = Oaxaca
state-MX-puebla = Puebla
state-MX-queretaro = Querétaro
state-MX-quintana-roo = Quintana Roo
state-MX-san-luis-potosi = San Luis Potosí
state-MX-sinaloa = Sinaloa
state-MX-sonora = Sonora
state-MX-tabasco = Tabasco
state-MX-tamaulipas = Tamaulipas
state-MX-tlaxcala = Tlaxcala
state-MX-veracruz = Veracruz
state-MX-veracruz-de-ignacio-de-la-llave = Veracruz de Ignacio de la Llave
state-MX-yucatan = Yucatán
state-MX-zacatecas = Zacatecas
