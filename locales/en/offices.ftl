### Offices and honorifics, by the customs of the country.
###
### Variables: $country, $state: the messages of country and state, or none;
### $gender: female, male or unknown.

# The highest official of a city. In a borough of Mexico City too.
office-mayor = Mayor
# Takes the mayor's place.
office-mayor-pro-tem = { $country ->
    [country-US] Mayor Pro Tem
    [country-MX] Acting Mayor
   *[other] Deputy Mayor
 }
# Appointed by the council to run the administration; where there is none, a council's custom decides.
office-city-manager = City Manager
office-council-president = President of the City Council
office-council-member = { $country ->
    [country-US] Council Member
   *[other] City Councilor
 }
# Attests the signature. In many cities of Texas the City Secretary does, in others, El Paso
# among them, the City Clerk; in Mexico and Spain the secretary of the ayuntamiento.
office-city-clerk = City Clerk
office-clerk = { $country ->
    [country-MX] Secretary of the Municipal Government
    [country-ES] Secretary General of the Municipal Government
    [country-US] { $state ->
        [state-US-texas] City Secretary
       *[other] City Clerk
     }
   *[other] Municipal Clerk
 }
# Approves as to form.
office-attorney = { $country ->
    [country-US] City Attorney
    [country-MX] Director of Legal Affairs
   *[other] Head of Legal Services
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
## An English block has none before the name.

# $honorific: what stands before the name, or none; $name
signatory-name = { $name }
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
