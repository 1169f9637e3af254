### Countries and states, by the short names in common use; a spec gives the full
### name where an instrument needs it.
###
### The value of a country is its official name; .short is the one in common use,
### by which a spec may ask for it. The attribute .of has the preposition, as in
### a signature block.
###
### The id of a city has the slug of its English name. .as-city is how a city is named as
### a party whose name says already that it is one.

# A country that the spec names itself; $name: its official name; $article: that of the name in
# the spec, or none. NOUN(…) tells whether the name takes an article.
country = { $name }
    .of = { $article ->
        [none] { NOUN($name) ->
            [none] of { $name }
            [behind] of { $name }
           *[other] of the { $name }
         }
       *[other] of the { $name }
     }
# A state; $name: its name
state = { $name }
    .of = of the State of { $name }
# A state or province that the spec names itself and of which nothing says what it is, or its own
# name, as in Santa Fe Province; $name: its name; $article: that of the name in the spec, or none
province = { $name }
    .of = { $article ->
        [none] { NOUN($name) ->
            [none] of { $name }
            [behind] of { $name }
           *[other] of the { $name }
         }
       *[other] of the { $name }
     }

## What a state is: `state-noun` in a spec, or as its country has it. $name: its name; $article: the
## one that stands before the name, or none; $country: the message of the country

# $article: as above; $name
of-name = { $article ->
    [none] of { $name }
   *[other] of the { $name }
 }
division-autonomous-community = Autonomous Community { of-name }
    .of = of the Autonomous Community { of-name }
division-canton = Canton { of-name }
    .of = of the Canton { of-name }
division-county = County { of-name }
    .of = of the County { of-name }
division-department = Department { of-name }
    .of = of the Department { of-name }
division-district = District { of-name }
    .of = of the District { of-name }
# As the prefectures of Japan call themselves
division-prefecture = { $name } Prefecture
    .of = of { $name } Prefecture
division-province = Province { of-name }
    .of = of the Province { of-name }
division-region = Region { of-name }
    .of = of the Region { of-name }
division-state = State { of-name }
    .of = of the State { of-name }
division-territory = Territory { of-name }
    .of = of the Territory { of-name }

# The article before the name of a state, behind what it is. $state: the country's code with the
# slug of the name, as in CO-valle-del-cauca. English has none: Department of Valle del Cauca.
name-article = { $state ->
   *[other] none
 }

## Countries of the Americas, and others that cities there have sisters in

country-AG = Antigua and Barbuda
    .short = Antigua and Barbuda
    .of = of Antigua and Barbuda
country-AR = Argentine Republic
    .short = Argentina
    .of = of the Argentine Republic
country-BB = Barbados
    .short = Barbados
    .of = of Barbados
country-BO = Plurinational State of Bolivia
    .short = Bolivia
    .of = of the Plurinational State of Bolivia
country-BR = Federative Republic of Brazil
    .short = Brazil
    .of = of the Federative Republic of Brazil
country-BS = Commonwealth of The Bahamas
    .short = The Bahamas
    .of = of the Commonwealth of The Bahamas
country-BZ = Belize
    .short = Belize
    .of = of Belize
country-CA = Canada
    .short = Canada
    .of = of Canada
country-CL = Republic of Chile
    .short = Chile
    .of = of the Republic of Chile
country-CO = Republic of Colombia
    .short = Colombia
    .of = of the Republic of Colombia
country-CR = Republic of Costa Rica
    .short = Costa Rica
    .of = of the Republic of Costa Rica
country-CU = Republic of Cuba
    .short = Cuba
    .of = of the Republic of Cuba
country-DM = Commonwealth of Dominica
    .short = Dominica
    .of = of the Commonwealth of Dominica
country-DO = Dominican Republic
    .short = Dominican Republic
    .of = of the Dominican Republic
country-EC = Republic of Ecuador
    .short = Ecuador
    .of = of the Republic of Ecuador
country-ES = Kingdom of Spain
    .short = Spain
    .of = of the Kingdom of Spain
country-GD = Grenada
    .short = Grenada
    .of = of Grenada
country-GT = Republic of Guatemala
    .short = Guatemala
    .of = of the Republic of Guatemala
country-GY = Co-operative Republic of Guyana
    .short = Guyana
    .of = of the Co-operative Republic of Guyana
country-HN = Republic of Honduras
    .short = Honduras
    .of = of the Republic of Honduras
country-HT = Republic of Haiti
    .short = Haiti
    .of = of the Republic of Haiti
country-IL = State of Israel
    .short = Israel
    .of = of the State of Israel
country-IQ = Republic of Iraq
    .short = Iraq
    .of = of the Republic of Iraq
country-JM = Jamaica
    .short = Jamaica
    .of = of Jamaica
country-KN = Federation of Saint Christopher and Nevis
    .short = Saint Kitts and Nevis
    .of = of the Federation of Saint Christopher and Nevis
country-LC = Saint Lucia
    .short = Saint Lucia
    .of = of Saint Lucia
country-MX = United Mexican States
    .short = Mexico
    .of = of the United Mexican States
country-NI = Republic of Nicaragua
    .short = Nicaragua
    .of = of the Republic of Nicaragua
country-PA = Republic of Panama
    .short = Panama
    .of = of the Republic of Panama
country-PE = Republic of Peru
    .short = Peru
    .of = of the Republic of Peru
country-PY = Republic of Paraguay
    .short = Paraguay
    .of = of the Republic of Paraguay
country-SR = Republic of Suriname
    .short = Suriname
    .of = of the Republic of Suriname
country-SV = Republic of El Salvador
    .short = El Salvador
    .of = of the Republic of El Salvador
country-TT = Republic of Trinidad and Tobago
    .short = Trinidad and Tobago
    .of = of the Republic of Trinidad and Tobago
country-US = United States of America
    .short = United States
    .of = of the United States of America
country-UY = Oriental Republic of Uruguay
    .short = Uruguay
    .of = of the Oriental Republic of Uruguay
country-VC = Saint Vincent and the Grenadines
    .short = Saint Vincent and the Grenadines
    .of = of Saint Vincent and the Grenadines
country-VE = Bolivarian Republic of Venezuela
    .short = Venezuela
    .of = of the Bolivarian Republic of Venezuela

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

## Autonomous communities and autonomous cities of the Kingdom of Spain

state-ES-andalucia = Andalusia
    .of = of the Autonomous Community of Andalusia
state-ES-aragon = Aragon
    .of = of the Autonomous Community of Aragon
state-ES-asturias = Asturias
    .of = of the Principality of Asturias
state-ES-baleares = Balearic Islands
    .of = of the Autonomous Community of the Balearic Islands
state-ES-canarias = Canary Islands
    .of = of the Autonomous Community of the Canary Islands
state-ES-cantabria = Cantabria
    .of = of the Autonomous Community of Cantabria
state-ES-castilla-la-mancha = Castilla-La Mancha
    .of = of the Autonomous Community of Castilla-La Mancha
state-ES-castilla-y-leon = Castile and León
    .of = of the Autonomous Community of Castile and León
state-ES-cataluna = Catalonia
    .of = of the Autonomous Community of Catalonia
state-ES-ceuta = Ceuta
    .of = of the Autonomous City of Ceuta
state-ES-comunidad-de-madrid = Community of Madrid
    .of = of the Community of Madrid
state-ES-comunidad-foral-de-navarra = Chartered Community of Navarre
    .of = of the Chartered Community of Navarre
state-ES-comunidad-valenciana = Valencian Community
    .of = of the Valencian Community
state-ES-comunitat-valenciana = Comunitat Valenciana
    .of = of the Comunitat Valenciana
state-ES-extremadura = Extremadura
    .of = of the Autonomous Community of Extremadura
state-ES-galicia = Galicia
    .of = of the Autonomous Community of Galicia
state-ES-illes-balears = Illes Balears
    .of = of the Autonomous Community of the Illes Balears
state-ES-la-rioja = La Rioja
    .of = of the Autonomous Community of La Rioja
state-ES-madrid = Madrid
    .of = of the Community of Madrid
state-ES-melilla = Melilla
    .of = of the Autonomous City of Melilla
state-ES-murcia = Murcia
    .of = of the Region of Murcia
state-ES-navarra = Navarre
    .of = of the Chartered Community of Navarre
state-ES-pais-vasco = Basque Country
    .of = of the Autonomous Community of the Basque Country
state-ES-principado-de-asturias = Principality of Asturias
    .of = of the Principality of Asturias
state-ES-region-de-murcia = Region of Murcia
    .of = of the Region of Murcia

## Provinces and territories of Canada

state-CA-alberta = Alberta
    .of = of the Province of Alberta
state-CA-british-columbia = British Columbia
    .of = of the Province of British Columbia
state-CA-manitoba = Manitoba
    .of = of the Province of Manitoba
state-CA-new-brunswick = New Brunswick
    .of = of the Province of New Brunswick
state-CA-newfoundland-and-labrador = Newfoundland and Labrador
    .of = of the Province of Newfoundland and Labrador
state-CA-northwest-territories = Northwest Territories
    .of = of the Northwest Territories
state-CA-nova-scotia = Nova Scotia
    .of = of the Province of Nova Scotia
state-CA-nunavut = Nunavut
    .of = of Nunavut
state-CA-ontario = Ontario
    .of = of the Province of Ontario
state-CA-prince-edward-island = Prince Edward Island
    .of = of the Province of Prince Edward Island
state-CA-quebec = Quebec
    .of = of the Province of Quebec
state-CA-saskatchewan = Saskatchewan
    .of = of the Province of Saskatchewan
state-CA-yukon = Yukon
    .of = of Yukon

## Territories of the United States of America

state-US-american-samoa = American Samoa
    .of = of the Territory of American Samoa
state-US-guam = Guam
    .of = of the Territory of Guam
state-US-northern-mariana-islands = Northern Mariana Islands
    .of = of the Commonwealth of the Northern Mariana Islands
state-US-puerto-rico = Puerto Rico
    .of = of the Commonwealth of Puerto Rico
state-US-us-virgin-islands = U.S. Virgin Islands
    .of = of the United States Virgin Islands

## Cities whose names differ between the two languages, or whose officers have titles of their own

city-AR-buenos-aires = Buenos Aires
city-BR-brasilia = Brasília
city-BR-rio-de-janeiro = Rio de Janeiro
city-BZ-belize-city = Belize City
    .as-city = Belize City
city-BZ-belmopan = Belmopan
city-CA-quebec-city = Quebec City
    .as-city = Quebec City
city-CO-bogota = Bogotá
city-CU-havana = Havana
city-ES-seville = Seville
city-GT-guatemala-city = Guatemala City
    .as-city = Guatemala City
city-HT-port-au-prince = Port-au-Prince
city-IL-jerusalem = Jerusalem
city-IL-nazareth = Nazareth
city-IL-tiberias = Tiberias
city-MX-mexico-city = Mexico City
    .as-city = Mexico City
city-PA-panama-city = Panama City
    .as-city = Panama City
city-TT-port-of-spain = Port of Spain
city-US-indianapolis = Indianapolis
city-US-los-angeles = Los Angeles
city-US-new-orleans = New Orleans
city-US-new-york = New York
city-US-philadelphia = Philadelphia
city-US-santa-barbara = Santa Barbara
city-US-santa-monica = Santa Monica

## Countries of Europe, Africa, Asia and Oceania

country-AF = Islamic Republic of Afghanistan
    .short = Afghanistan
    .of = of the Islamic Republic of Afghanistan
country-AT = Republic of Austria
    .short = Austria
    .of = of the Republic of Austria
country-AU = Australia
    .short = Australia
    .of = of Australia
country-BE = Kingdom of Belgium
    .short = Belgium
    .of = of the Kingdom of Belgium
country-BY = Republic of Belarus
    .short = Belarus
    .of = of the Republic of Belarus
country-CD = Democratic Republic of the Congo
    .short = Democratic Republic of the Congo
    .of = of the Democratic Republic of the Congo
country-CF = Central African Republic
    .short = Central African Republic
    .of = of the Central African Republic
country-CH = Swiss Confederation
    .short = Switzerland
    .of = of the Swiss Confederation
country-CN = People's Republic of China
    .short = China
    .of = of the People's Republic of China
country-CY = Republic of Cyprus
    .short = Cyprus
    .of = of the Republic of Cyprus
country-CZ = Czech Republic
    .short = Czechia
    .of = of the Czech Republic
country-DE = Federal Republic of Germany
    .short = Germany
    .of = of the Federal Republic of Germany
country-DK = Kingdom of Denmark
    .short = Denmark
    .of = of the Kingdom of Denmark
country-EG = Arab Republic of Egypt
    .short = Egypt
    .of = of the Arab Republic of Egypt
country-ER = State of Eritrea
    .short = Eritrea
    .of = of the State of Eritrea
country-ET = Federal Democratic Republic of Ethiopia
    .short = Ethiopia
    .of = of the Federal Democratic Republic of Ethiopia
country-FI = Republic of Finland
    .short = Finland
    .of = of the Republic of Finland
country-FR = French Republic
    .short = France
    .of = of the French Republic
country-GB = United Kingdom of Great Britain and Northern Ireland
    .short = United Kingdom
    .of = of the United Kingdom of Great Britain and Northern Ireland
country-GH = Republic of Ghana
    .short = Ghana
    .of = of the Republic of Ghana
country-GR = Hellenic Republic
    .short = Greece
    .of = of the Hellenic Republic
country-HU = Hungary
    .short = Hungary
    .of = of Hungary
country-IE = Ireland
    .short = Ireland
    .of = of Ireland
country-IN = Republic of India
    .short = India
    .of = of the Republic of India
country-IR = Islamic Republic of Iran
    .short = Iran
    .of = of the Islamic Republic of Iran
country-IT = Republic of Italy
    .short = Italy
    .of = of the Republic of Italy
country-JO = Hashemite Kingdom of Jordan
    .short = Jordan
    .of = of the Hashemite Kingdom of Jordan
country-JP = Japan
    .short = Japan
    .of = of Japan
country-KE = Republic of Kenya
    .short = Kenya
    .of = of the Republic of Kenya
country-KH = Kingdom of Cambodia
    .short = Cambodia
    .of = of the Kingdom of Cambodia
country-KP = Democratic People's Republic of Korea
    .short = North Korea
    .of = of the Democratic People's Republic of Korea
country-KR = Republic of Korea
    .short = South Korea
    .of = of the Republic of Korea
country-LB = Lebanese Republic
    .short = Lebanon
    .of = of the Lebanese Republic
country-LY = State of Libya
    .short = Libya
    .of = of the State of Libya
country-MA = Kingdom of Morocco
    .short = Morocco
    .of = of the Kingdom of Morocco
country-MM = Republic of the Union of Myanmar
    .short = Myanmar
    .of = of the Republic of the Union of Myanmar
country-NL = Kingdom of the Netherlands
    .short = Netherlands
    .of = of the Kingdom of the Netherlands
country-NO = Kingdom of Norway
    .short = Norway
    .of = of the Kingdom of Norway
country-NZ = New Zealand
    .short = New Zealand
    .of = of New Zealand
country-PH = Republic of the Philippines
    .short = Philippines
    .of = of the Republic of the Philippines
country-PL = Republic of Poland
    .short = Poland
    .of = of the Republic of Poland
country-PT = Portuguese Republic
    .short = Portugal
    .of = of the Portuguese Republic
country-RO = Romania
    .short = Romania
    .of = of Romania
country-RU = Russian Federation
    .short = Russia
    .of = of the Russian Federation
country-SD = Republic of the Sudan
    .short = Sudan
    .of = of the Republic of the Sudan
country-SE = Kingdom of Sweden
    .short = Sweden
    .of = of the Kingdom of Sweden
country-SN = Republic of Senegal
    .short = Senegal
    .of = of the Republic of Senegal
country-SO = Federal Republic of Somalia
    .short = Somalia
    .of = of the Federal Republic of Somalia
country-SS = Republic of South Sudan
    .short = South Sudan
    .of = of the Republic of South Sudan
country-SY = Syrian Arab Republic
    .short = Syria
    .of = of the Syrian Arab Republic
country-TH = Kingdom of Thailand
    .short = Thailand
    .of = of the Kingdom of Thailand
country-TR = Republic of Türkiye
    .short = Turkey
    .of = of the Republic of Türkiye
country-TW = Taiwan
    .short = Taiwan
    .of = of Taiwan
country-UA = Ukraine
    .short = Ukraine
    .of = of Ukraine
country-VN = Socialist Republic of Viet Nam
    .short = Vietnam
    .of = of the Socialist Republic of Viet Nam
country-ZA = Republic of South Africa
    .short = South Africa
    .of = of the Republic of South Africa
country-ZW = Republic of Zimbabwe
    .short = Zimbabwe
    .of = of the Republic of Zimbabwe

# Short forms of words in the names of places, each with a word that it can be short for; capitals, accents and points make
# no difference. A name is spelled out where it is then that of one place; those of `.kept` stand in names as they are
short-in-places = Ft. Worth
    .accepted = Ft. = Fort, Mt. = Mount, Mtn. = Mountain, Pt. = Port, Pt. = Point, N. = North, No. = North, S. = South, So. = South, E. = East, W. = West, Spgs. = Springs, Spg. = Spring, Hts. = Heights, Bch. = Beach, Jct. = Junction, Lk. = Lake, Vly. = Valley, Ctr. = Center, Twp. = Township, Pk. = Park
    .kept = St. = Saint, Ste. = Sainte
