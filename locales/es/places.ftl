### Países y estados, con los nombres cortos de uso común; la especificación da el
### nombre completo donde un instrumento lo pide.
###
### El valor de un país es su nombre oficial; .short es el de uso común, con el
### que una especificación puede pedirlo. El atributo .of lleva la preposición,
### como en un bloque de firma.

# Un país que la propia especificación nombra; $name: su nombre oficial. NOUN(…)
# dice qué artículo lleva el nombre.
country = { $name }
    .of = { NOUN($name) ->
        [masculine] del { $name }
        [feminine] de la { $name }
        [plural] de los { $name }
       *[none] de { $name }
     }
# Un estado; $name: su nombre
state = { $name }
    .of = del Estado de { $name }
# Un estado o provincia que la propia especificación nombra; $name: su nombre
province = { $name }
    .of = de { $name }
## Países de América, y otros en que sus ciudades tienen hermanas

country-AG = Antigua y Barbuda
    .short = Antigua y Barbuda
    .of = de Antigua y Barbuda
country-AR = República Argentina
    .short = Argentina
    .of = de la República Argentina
country-BB = Barbados
    .short = Barbados
    .of = de Barbados
country-BO = Estado Plurinacional de Bolivia
    .short = Bolivia
    .of = del Estado Plurinacional de Bolivia
country-BR = República Federativa del Brasil
    .short = Brasil
    .of = de la República Federativa del Brasil
country-BS = Mancomunidad de las Bahamas
    .short = Bahamas
    .of = de la Mancomunidad de las Bahamas
country-BZ = Belice
    .short = Belice
    .of = de Belice
country-CA = Canadá
    .short = Canadá
    .of = de Canadá
country-CL = República de Chile
    .short = Chile
    .of = de la República de Chile
country-CO = República de Colombia
    .short = Colombia
    .of = de la República de Colombia
country-CR = República de Costa Rica
    .short = Costa Rica
    .of = de la República de Costa Rica
country-CU = República de Cuba
    .short = Cuba
    .of = de la República de Cuba
country-DM = Mancomunidad de Dominica
    .short = Dominica
    .of = de la Mancomunidad de Dominica
country-DO = República Dominicana
    .short = República Dominicana
    .of = de la República Dominicana
country-EC = República del Ecuador
    .short = Ecuador
    .of = de la República del Ecuador
country-ES = Reino de España
    .short = España
    .of = del Reino de España
country-GD = Granada
    .short = Granada
    .of = de Granada
country-GT = República de Guatemala
    .short = Guatemala
    .of = de la República de Guatemala
country-GY = República Cooperativa de Guyana
    .short = Guyana
    .of = de la República Cooperativa de Guyana
country-HN = República de Honduras
    .short = Honduras
    .of = de la República de Honduras
country-HT = República de Haití
    .short = Haití
    .of = de la República de Haití
country-IL = Estado de Israel
    .short = Israel
    .of = del Estado de Israel
country-IQ = República de Irak
    .short = Irak
    .of = de la República de Irak
country-JM = Jamaica
    .short = Jamaica
    .of = de Jamaica
country-KN = Federación de San Cristóbal y Nieves
    .short = San Cristóbal y Nieves
    .of = de la Federación de San Cristóbal y Nieves
country-LC = Santa Lucía
    .short = Santa Lucía
    .of = de Santa Lucía
country-MX = Estados Unidos Mexicanos
    .short = México
    .of = de los Estados Unidos Mexicanos
country-NI = República de Nicaragua
    .short = Nicaragua
    .of = de la República de Nicaragua
country-PA = República de Panamá
    .short = Panamá
    .of = de la República de Panamá
country-PE = República del Perú
    .short = Perú
    .of = de la República del Perú
country-PY = República del Paraguay
    .short = Paraguay
    .of = de la República del Paraguay
country-SR = República de Surinam
    .short = Surinam
    .of = de la República de Surinam
country-SV = República de El Salvador
    .short = El Salvador
    .of = de la República de El Salvador
country-TT = República de Trinidad y Tobago
    .short = Trinidad y Tobago
    .of = de la República de Trinidad y Tobago
country-US = Estados Unidos de América
    .short = Estados Unidos
    .of = de los Estados Unidos de América
country-UY = República Oriental del Uruguay
    .short = Uruguay
    .of = de la República Oriental del Uruguay
country-VC = San Vicente y las Granadinas
    .short = San Vicente y las Granadinas
    .of = de San Vicente y las Granadinas
country-VE = República Bolivariana de Venezuela
    .short = Venezuela
    .of = de la República Bolivariana de Venezuela

## Estados de los Estados Unidos de América

state-US-alabama = Alabama
state-US-alaska = Alaska
state-US-arizona = Arizona
state-US-arkansas = Arkansas
state-US-california = California
state-US-colorado = Colorado
state-US-connecticut = Connecticut
state-US-delaware = Delaware
state-US-district-of-columbia = Distrito de Columbia
    .of = del Distrito de Columbia
state-US-florida = Florida
state-US-georgia = Georgia
state-US-hawaii = Hawái
state-US-idaho = Idaho
state-US-illinois = Illinois
state-US-indiana = Indiana
state-US-iowa = Iowa
state-US-kansas = Kansas
state-US-kentucky = Kentucky
    .of = de la Mancomunidad de Kentucky
state-US-louisiana = Luisiana
state-US-maine = Maine
state-US-maryland = Maryland
state-US-massachusetts = Massachusetts
    .of = de la Mancomunidad de Massachusetts
state-US-michigan = Michigan
state-US-minnesota = Minnesota
state-US-mississippi = Misisipi
state-US-missouri = Misuri
state-US-montana = Montana
state-US-nebraska = Nebraska
state-US-nevada = Nevada
state-US-new-hampshire = Nuevo Hampshire
state-US-new-jersey = Nueva Jersey
state-US-new-mexico = Nuevo México
state-US-new-york = Nueva York
state-US-north-carolina = Carolina del Norte
state-US-north-dakota = Dakota del Norte
state-US-ohio = Ohio
state-US-oklahoma = Oklahoma
state-US-oregon = Oregón
state-US-pennsylvania = Pensilvania
    .of = de la Mancomunidad de Pensilvania
state-US-rhode-island = Rhode Island
state-US-south-carolina = Carolina del Sur
state-US-south-dakota = Dakota del Sur
state-US-tennessee = Tennessee
state-US-texas = Texas
state-US-utah = Utah
state-US-vermont = Vermont
state-US-virginia = Virginia
    .of = de la Mancomunidad de Virginia
state-US-washington = Washington
state-US-west-virginia = Virginia Occidental
state-US-wisconsin = Wisconsin
state-US-wyoming = Wyoming

## Estados de los Estados Unidos Mexicanos

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
state-MX-mexico = Estado de México
    .of = del Estado de México
state-MX-mexico-city = Ciudad de México
    .of = de la Ciudad de México
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
