### Países y estados, con los nombres cortos de uso común; la especificación da el
### nombre completo donde un instrumento lo pide.
###
### El valor de un país es su nombre oficial; .short es el de uso común, con el
### que una especificación puede pedirlo. El atributo .of lleva la preposición,
### como en un bloque de firma.
###
### El identificador de una ciudad lleva su nombre en inglés. .as-city es como se nombra,
### como parte, una ciudad cuyo nombre ya dice que lo es.

# Un país que la propia especificación nombra; $name: su nombre oficial; $article: el que el
# nombre lleva en la especificación, o none. NOUN(…) dice qué artículo lleva el nombre.
country = { $name }
    .of = { $article ->
        [el] del { $name }
        [la] de la { $name }
        [los] de los { $name }
        [las] de las { $name }
       *[none] { NOUN($name) ->
            [masculine] del { $name }
            [feminine] de la { $name }
            [plural] de los { $name }
           *[none] de { $name }
         }
     }
# Un estado; $name: su nombre
state = { $name }
    .of = del Estado de { $name }
# Un estado o provincia que la propia especificación nombra y del que nada dice qué es, o lo dice
# su propio nombre, como Provincia de Santa Fe; $name: su nombre; $article: el que el nombre lleva
# en la especificación, o none
province = { $name }
    .of = { $article ->
        [el] del { $name }
        [la] de la { $name }
        [los] de los { $name }
        [las] de las { $name }
       *[none] { NOUN($name) ->
            [masculine] del { $name }
            [feminine] de la { $name }
            [plural] de los { $name }
           *[none] de { $name }
         }
     }

## Qué es un estado: `state-noun` en la especificación, o lo que es en su país. $name: su nombre;
## $article: el que lleva el nombre, o none; $country: el mensaje del país

# $article: como arriba; $name
of-name = { $article ->
    [el] del { $name }
    [la] de la { $name }
    [los] de los { $name }
    [las] de las { $name }
   *[none] de { $name }
 }
division-autonomous-community = Comunidad Autónoma { of-name }
    .of = de la Comunidad Autónoma { of-name }
division-canton = Cantón { of-name }
    .of = del Cantón { of-name }
division-county = Condado { of-name }
    .of = del Condado { of-name }
division-department = Departamento { of-name }
    .of = del Departamento { of-name }
division-district = Distrito { of-name }
    .of = del Distrito { of-name }
division-prefecture = Prefectura { of-name }
    .of = de la Prefectura { of-name }
division-province = Provincia { of-name }
    .of = de la Provincia { of-name }
division-region = Región { of-name }
    .of = de la Región { of-name }
# Los estados de Venezuela se nombran sin preposición: Estado Zulia
division-state = { $country ->
    [country-VE] Estado { $name }
   *[other] Estado { of-name }
 }
    .of = { $country ->
        [country-VE] del Estado { $name }
       *[other] del Estado { of-name }
     }
division-territory = Territorio { of-name }
    .of = del Territorio { of-name }

# El artículo que lleva el nombre de un estado detrás de lo que es. $state: el código del país con
# el nombre reducido, como CO-valle-del-cauca. Argentina: las constituciones de la Provincia del
# Chaco, de la Provincia del Chubut y de la Provincia del Neuquén. Chile: Ley 21.074, que nombra
# las regiones del Biobío, del Maule y del Libertador General Bernardo O'Higgins. Colombia: los
# departamentos como los nombran sus propias gobernaciones.
name-article = { $state ->
    [AR-chaco] el
    [AR-chubut] el
    [AR-neuquen] el
    [CL-biobio] el
    [CL-libertador-general-bernardo-o-higgins] el
    [CL-maule] el
    [CO-atlantico] el
    [CO-caqueta] el
    [CO-cauca] el
    [CO-cesar] el
    [CO-choco] el
    [CO-huila] el
    [CO-magdalena] el
    [CO-meta] el
    [CO-putumayo] el
    [CO-quindio] el
    [CO-tolima] el
    [CO-valle-del-cauca] el
   *[other] none
 }

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

## Comunidades y ciudades autónomas del Reino de España

state-ES-andalucia = Andalucía
    .of = de la Comunidad Autónoma de Andalucía
state-ES-aragon = Aragón
    .of = de la Comunidad Autónoma de Aragón
state-ES-asturias = Asturias
    .of = del Principado de Asturias
state-ES-baleares = Islas Baleares
    .of = de la Comunidad Autónoma de las Islas Baleares
state-ES-canarias = Canarias
    .of = de la Comunidad Autónoma de Canarias
state-ES-cantabria = Cantabria
    .of = de la Comunidad Autónoma de Cantabria
state-ES-castilla-la-mancha = Castilla-La Mancha
    .of = de la Comunidad Autónoma de Castilla-La Mancha
state-ES-castilla-y-leon = Castilla y León
    .of = de la Comunidad Autónoma de Castilla y León
state-ES-cataluna = Cataluña
    .of = de la Comunidad Autónoma de Cataluña
state-ES-ceuta = Ceuta
    .of = de la Ciudad Autónoma de Ceuta
state-ES-comunidad-de-madrid = Comunidad de Madrid
    .of = de la Comunidad de Madrid
state-ES-comunidad-foral-de-navarra = Comunidad Foral de Navarra
    .of = de la Comunidad Foral de Navarra
state-ES-comunidad-valenciana = Comunidad Valenciana
    .of = de la Comunidad Valenciana
state-ES-comunitat-valenciana = Comunitat Valenciana
    .of = de la Comunitat Valenciana
state-ES-extremadura = Extremadura
    .of = de la Comunidad Autónoma de Extremadura
state-ES-galicia = Galicia
    .of = de la Comunidad Autónoma de Galicia
state-ES-illes-balears = Illes Balears
    .of = de la Comunidad Autónoma de las Illes Balears
state-ES-la-rioja = La Rioja
    .of = de la Comunidad Autónoma de La Rioja
state-ES-madrid = Madrid
    .of = de la Comunidad de Madrid
state-ES-melilla = Melilla
    .of = de la Ciudad Autónoma de Melilla
state-ES-murcia = Murcia
    .of = de la Región de Murcia
state-ES-navarra = Navarra
    .of = de la Comunidad Foral de Navarra
state-ES-pais-vasco = País Vasco
    .of = de la Comunidad Autónoma del País Vasco
state-ES-principado-de-asturias = Principado de Asturias
    .of = del Principado de Asturias
state-ES-region-de-murcia = Región de Murcia
    .of = de la Región de Murcia

## Provincias y territorios de Canadá

state-CA-alberta = Alberta
    .of = de la Provincia de Alberta
state-CA-british-columbia = Columbia Británica
    .of = de la Provincia de Columbia Británica
state-CA-manitoba = Manitoba
    .of = de la Provincia de Manitoba
state-CA-new-brunswick = Nuevo Brunswick
    .of = de la Provincia de Nuevo Brunswick
state-CA-newfoundland-and-labrador = Terranova y Labrador
    .of = de la Provincia de Terranova y Labrador
state-CA-northwest-territories = Territorios del Noroeste
    .of = de los Territorios del Noroeste
state-CA-nova-scotia = Nueva Escocia
    .of = de la Provincia de Nueva Escocia
state-CA-nunavut = Nunavut
    .of = de Nunavut
state-CA-ontario = Ontario
    .of = de la Provincia de Ontario
state-CA-prince-edward-island = Isla del Príncipe Eduardo
    .of = de la Provincia de la Isla del Príncipe Eduardo
state-CA-quebec = Quebec
    .of = de la Provincia de Quebec
state-CA-saskatchewan = Saskatchewan
    .of = de la Provincia de Saskatchewan
state-CA-yukon = Yukón
    .of = de Yukón

## Territorios de los Estados Unidos de América

state-US-american-samoa = Samoa Americana
    .of = del Territorio de Samoa Americana
state-US-guam = Guam
    .of = del Territorio de Guam
state-US-northern-mariana-islands = Islas Marianas del Norte
    .of = de la Mancomunidad de las Islas Marianas del Norte
state-US-puerto-rico = Puerto Rico
    .of = del Estado Libre Asociado de Puerto Rico
state-US-us-virgin-islands = Islas Vírgenes de los Estados Unidos
    .of = de las Islas Vírgenes de los Estados Unidos

## Ciudades cuyos nombres difieren entre las dos lenguas, o cuyos cargos tienen nombres propios

city-AR-buenos-aires = Buenos Aires
city-BR-brasilia = Brasilia
city-BR-rio-de-janeiro = Río de Janeiro
city-BZ-belize-city = Ciudad de Belice
    .as-city = la Ciudad de Belice
city-BZ-belmopan = Belmopán
city-CA-quebec-city = Quebec
    .as-city = la Ciudad de Quebec
city-CO-bogota = Bogotá
city-CU-havana = La Habana
city-ES-seville = Sevilla
city-GT-guatemala-city = Ciudad de Guatemala
    .as-city = la Ciudad de Guatemala
city-HT-port-au-prince = Puerto Príncipe
city-IL-jerusalem = Jerusalén
city-IL-nazareth = Nazaret
city-IL-tiberias = Tiberíades
city-MX-mexico-city = Ciudad de México
    .as-city = la Ciudad de México
city-PA-panama-city = Ciudad de Panamá
    .as-city = la Ciudad de Panamá
city-TT-port-of-spain = Puerto España
city-US-indianapolis = Indianápolis
city-US-los-angeles = Los Ángeles
city-US-new-orleans = Nueva Orleans
city-US-new-york = Nueva York
city-US-philadelphia = Filadelfia
city-US-santa-barbara = Santa Bárbara
city-US-santa-monica = Santa Mónica

## Países de Europa, África, Asia y Oceanía

country-AF = República Islámica de Afganistán
    .short = Afganistán
    .of = de la República Islámica de Afganistán
country-AT = República de Austria
    .short = Austria
    .of = de la República de Austria
country-AU = Australia
    .short = Australia
    .of = de Australia
country-BE = Reino de Bélgica
    .short = Bélgica
    .of = del Reino de Bélgica
country-BY = República de Belarús
    .short = Belarús
    .of = de la República de Belarús
country-CD = República Democrática del Congo
    .short = República Democrática del Congo
    .of = de la República Democrática del Congo
country-CF = República Centroafricana
    .short = República Centroafricana
    .of = de la República Centroafricana
country-CH = Confederación Suiza
    .short = Suiza
    .of = de la Confederación Suiza
country-CN = República Popular China
    .short = China
    .of = de la República Popular China
country-CY = República de Chipre
    .short = Chipre
    .of = de la República de Chipre
country-CZ = República Checa
    .short = Chequia
    .of = de la República Checa
country-DE = República Federal de Alemania
    .short = Alemania
    .of = de la República Federal de Alemania
country-DK = Reino de Dinamarca
    .short = Dinamarca
    .of = del Reino de Dinamarca
country-EG = República Árabe de Egipto
    .short = Egipto
    .of = de la República Árabe de Egipto
country-ER = Estado de Eritrea
    .short = Eritrea
    .of = del Estado de Eritrea
country-ET = República Democrática Federal de Etiopía
    .short = Etiopía
    .of = de la República Democrática Federal de Etiopía
country-FI = República de Finlandia
    .short = Finlandia
    .of = de la República de Finlandia
country-FR = República Francesa
    .short = Francia
    .of = de la República Francesa
country-GB = Reino Unido de Gran Bretaña e Irlanda del Norte
    .short = Reino Unido
    .of = del Reino Unido de Gran Bretaña e Irlanda del Norte
country-GH = República de Ghana
    .short = Ghana
    .of = de la República de Ghana
country-GR = República Helénica
    .short = Grecia
    .of = de la República Helénica
country-HU = Hungría
    .short = Hungría
    .of = de Hungría
country-IE = Irlanda
    .short = Irlanda
    .of = de Irlanda
country-IN = República de la India
    .short = India
    .of = de la República de la India
country-IR = República Islámica de Irán
    .short = Irán
    .of = de la República Islámica de Irán
country-IT = República Italiana
    .short = Italia
    .of = de la República Italiana
country-JO = Reino Hachemita de Jordania
    .short = Jordania
    .of = del Reino Hachemita de Jordania
country-JP = Japón
    .short = Japón
    .of = de Japón
country-KE = República de Kenia
    .short = Kenia
    .of = de la República de Kenia
country-KH = Reino de Camboya
    .short = Camboya
    .of = del Reino de Camboya
country-KP = República Popular Democrática de Corea
    .short = Corea del Norte
    .of = de la República Popular Democrática de Corea
country-KR = República de Corea
    .short = Corea del Sur
    .of = de la República de Corea
country-LB = República Libanesa
    .short = Líbano
    .of = de la República Libanesa
country-LY = Estado de Libia
    .short = Libia
    .of = del Estado de Libia
country-MA = Reino de Marruecos
    .short = Marruecos
    .of = del Reino de Marruecos
country-MM = República de la Unión de Myanmar
    .short = Myanmar
    .of = de la República de la Unión de Myanmar
country-NL = Reino de los Países Bajos
    .short = Países Bajos
    .of = del Reino de los Países Bajos
country-NO = Reino de Noruega
    .short = Noruega
    .of = del Reino de Noruega
country-NZ = Nueva Zelandia
    .short = Nueva Zelanda
    .of = de Nueva Zelandia
country-PH = República de Filipinas
    .short = Filipinas
    .of = de la República de Filipinas
country-PL = República de Polonia
    .short = Polonia
    .of = de la República de Polonia
country-PT = República Portuguesa
    .short = Portugal
    .of = de la República Portuguesa
country-RO = Rumania
    .short = Rumania
    .of = de Rumania
country-RU = Federación de Rusia
    .short = Rusia
    .of = de la Federación de Rusia
country-SD = República del Sudán
    .short = Sudán
    .of = de la República del Sudán
country-SE = Reino de Suecia
    .short = Suecia
    .of = del Reino de Suecia
country-SN = República del Senegal
    .short = Senegal
    .of = de la República del Senegal
country-SO = República Federal de Somalia
    .short = Somalia
    .of = de la República Federal de Somalia
country-SS = República de Sudán del Sur
    .short = Sudán del Sur
    .of = de la República de Sudán del Sur
country-SY = República Árabe Siria
    .short = Siria
    .of = de la República Árabe Siria
country-TH = Reino de Tailandia
    .short = Tailandia
    .of = del Reino de Tailandia
country-TR = República de Türkiye
    .short = Turquía
    .of = de la República de Türkiye
country-TW = Taiwán
    .short = Taiwán
    .of = de Taiwán
country-UA = Ucrania
    .short = Ucrania
    .of = de Ucrania
country-VN = República Socialista de Vietnam
    .short = Vietnam
    .of = de la República Socialista de Vietnam
country-ZA = República de Sudáfrica
    .short = Sudáfrica
    .of = de la República de Sudáfrica
country-ZW = República de Zimbabwe
    .short = Zimbabwe
    .of = de la República de Zimbabwe

# Formas breves de palabras en los nombres de lugares, cada una con una palabra que puede abreviar; mayúsculas, acentos y
# puntos dan igual. Un nombre se escribe completo si así es el de un solo lugar; las de `.kept` quedan en los nombres
short-in-places = Cd. Juárez
    .accepted = Cd. = Ciudad, Nvo. = Nuevo, Nva. = Nueva, N. = Nuevo, N. = Nueva, Gral. = General, Gnral. = General, Sta. = Santa, Sto. = Santo, Sn. = San, S. = San, S. = Santa, S. = Santo, Pto. = Puerto, Pta. = Punta, Pue. = Pueblo, Hda. = Hacienda, H. = Heroica, Vlla. = Villa, V. = Villa, Dr. = Doctor, Fco. = Francisco, Ma. = María, Gpe. = Guadalupe, Ntra. = Nuestra, Sra. = Señora, Cap. = Capitán, Cnel. = Coronel, Ing. = Ingeniero, Lic. = Licenciado, Mte. = Monte
    .kept = St. = Saint
