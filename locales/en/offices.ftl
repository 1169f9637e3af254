### Offices and honorifics, by the customs of the country.
###
### Variables: $country, $state, $city, $noun: the messages of the party's country, state and
### city, and of what it calls itself, or none; $gender: female, male or unknown.
###
### Where a law or a constitution names an office, it stands as the source beside it. The last variant
### serves where no source is known.

# The highest official of a city. In a borough of Mexico City too. A village has a president in Illinois
# (65 ILCS 5/3.1-15-5) and in Wisconsin (Wis. Stat. 61.19), a mayor in New York (Village Law 4-400).
# Mexico City and Buenos Aires are governed as states are (sources in the Spanish file).
office-mayor = { $noun ->
    [noun-village] { $state ->
        [state-US-illinois] { village-president }
        [state-US-wisconsin] { village-president }
       *[other] { mayor }
     }
   *[other] { $city ->
        [city-MX-mexico-city] { head-of-city-and-state }
        [city-AR-buenos-aires] { head-of-city-and-state }
       *[other] { mayor }
     }
 }
mayor = Mayor
village-president = Village President
# The head of a city that is governed as a state is: its official title in English
head-of-city-and-state = Head of Government
# Takes the mayor's place.
office-mayor-pro-tem = { $country ->
    [country-US] Mayor Pro Tem
    [country-MX] Acting Mayor
   *[other] Deputy Mayor
 }
# Appointed by the council to run the administration; where there is none, a council's custom decides.
office-city-manager = { $noun ->
    [noun-town] { manager-of-town }
    [noun-village] { manager-of-town }
    [noun-borough] { manager-of-town }
    [noun-county] County Manager
   *[other] City Manager
 }
# Of a town, a village or a borough
manager-of-town = { $noun ->
    [noun-town] Town Manager
    [noun-village] Village Manager
   *[other] Borough Manager
 }
office-council-president = President of the City Council
office-council-member = { $country ->
    [country-US] Council Member
   *[other] City Councilor
 }
# Attests the signature. In many cities of Texas the City Secretary does, in others, El Paso
# among them, the City Clerk; in Mexico and Spain the secretary of the ayuntamiento. A town and
# a village have a clerk of their own: in New York by Town Law 30 and Village Law 4-402, in Wisconsin
# by Wis. Stat. 60.33 and 61.19.
office-city-clerk = City Clerk
office-clerk = { $country ->
    [country-MX] Secretary of the Municipal Government
    [country-ES] Secretary General of the Municipal Government
    [country-US] { $noun ->
        [noun-town] { clerk-of-town }
        [noun-village] { clerk-of-town }
        [noun-borough] { clerk-of-town }
        [noun-county] County Clerk
       *[other] { $state ->
            [state-US-texas] City Secretary
           *[other] { office-city-clerk }
         }
     }
   *[other] Municipal Clerk
 }
# Of a town, a village or a borough
clerk-of-town = { $noun ->
    [noun-town] { $state ->
        [state-US-texas] Town Secretary
       *[other] Town Clerk
     }
    [noun-village] Village Clerk
   *[other] Borough Clerk
 }
# Approves as to form.
office-attorney = { $country ->
    [country-US] { $noun ->
        [noun-town] { attorney-of-town }
        [noun-village] { attorney-of-town }
        [noun-borough] { attorney-of-town }
        [noun-county] County Attorney
       *[other] City Attorney
     }
    [country-MX] Director of Legal Affairs
   *[other] Head of Legal Services
 }
# Of a town, a village or a borough
attorney-of-town = { $noun ->
    [noun-town] Town Attorney
    [noun-village] Village Attorney
   *[other] Borough Attorney
 }
# Represents a municipality of Mexico in law; what the office is called differs by state.
office-syndic = { $gender ->
    [female] Municipal Trustee (Síndica)
   *[other] Municipal Trustee (Síndico)
 }
# The highest official of a county of Texas
office-county-judge = County Judge
# The highest official of a county council, or of a province
office-board-president = { $country ->
    [country-US] Chair of the Board
    [country-ES] President of the Provincial Council
   *[other] President of the Board
 }

# An office that is held until another takes it. $title
held-for-a-time = { $country ->
    [country-ES] Acting { $title }
   *[other] Interim { $title }
 }

# In whose place a proxy signs. $name; $title: of the office
on-behalf-of = for and on behalf of { $name }, { $title }

## Honorifics
##
## An English block has none before the name, unless the spec gives its words.

# $honorific: what stands before the name, or none; $given: yes if the spec gives its words, else no; $name
signatory-name = { $given ->
    [yes] { $honorific } { $name }
   *[no] { $name }
 }
honorific-citizen = Citizen
honorific-licentiate = Lic.
honorific-engineer = Eng.
honorific-architect = Arch.
honorific-accountant = CPA
honorific-doctor = Dr.
honorific-master = M.
honorific-professor = Prof.
honorific-honorable = Hon.
honorific-don = { $gender ->
    [female] Ms.
   *[other] Mr.
 }
honorific-excellency = H.E.

# Titles of persons that no word of a spec stands for: none of them is part of a name. Capitals, accents and signs make
# no difference
title-of-a-person = Mr.
    .accepted = Mrs., Ms., Mx., Miss, Madam, Gov., Governor, Lieutenant Governor, Lt. Gov., Lt. Governor, Senator, State Senator, Sen., U.S. Senator, Representative, State Representative, U.S. Representative, Rep., Congressman, Congresswoman, Congressperson, Congressmember, Assemblyman, Assemblywoman, Assemblymember, Delegate, Councilman, Councilmember, Councilwoman, Councilperson, Councilor, Councillor, City Councilman, City Councilwoman, Alderman, Alderwoman, Alderperson, Commissioner, County Commissioner, City Commissioner, Supervisor, Selectman, Deputy Mayor, Vice Mayor, Former Mayor, President, Vice President, Secretary, H., Hon., Honorable, The Honorable, Judge, Chief Justice, Magistrate, Sheriff, Constable, Police Chief, Chief of Police, Fire Chief, Chief, Ambassador, Consul, Consul General, Vice Consul, Father, Fr., Bishop, Archbishop, Cardinal, Monsignor, Msgr., Reverend, The Reverend, Rev., Rabbi, Imam, Sister, Brother, General, Gen., Colonel, Col., Captain, Capt., Lieutenant, Lt., Sergeant, Sgt., Admiral, Sir, Dame, Sec., Secretary of State, Amb., Cong., Congr., His Honor, Her Honor, City Secretary, City Clerk, Town Clerk, County Clerk

# Degrees and certificates in their short forms, as they stand behind a name without points: an agreement leaves them
# out. Capitals count
degree-of-a-person = PhD
    .accepted = AICP, CFO, CMC, CPA, CPM, DDS, DVM, EdD, Esq, esq, Esquire, ICMA-CM, JD, LLB, LLM, MBA, MD, MMC, MPA, MPH, MSc, PhD, PsyD, TRMC

# The last words of names, which distinguish a person from a parent. Signs and capitals make no difference
generation-in-name = Jr.
    .accepted = Sr., II, III, IV, V, 2nd, 3rd

# Words within names that begin small
particle-in-name = de
    .accepted = da, di, do, dos, du, la, le, van, von, der, den

# Titles that are names and initials too
title-or-name = Don
    .accepted = Don

# Phrases that hold the place of a text, wherever they stand
text-to-come = to be determined
    .accepted = insert name, lorem ipsum, tbd, to be confirmed, your text here

# Phrases that hold the place of a person's name
name-to-come = to be named
    .accepted = name pending, to be announced, to be appointed, to be designated, to be elected
