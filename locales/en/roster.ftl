### The sheet of a roster: its headings, and what a spreadsheet says at their cells.
###
### $number is that of a party, 1 or 2. Reading a sheet, capitals, accents and signs make no difference.

# The name of the sheet, of at most 13 characters
column-sheet = Agreements
# The name of the hidden sheet with the words to choose from
column-lists = Lists
# Stands in parentheses behind a heading
column-kept = empty: as in the spec
# A row with this alone, or with one of these words and figures, sums up others and is no agreement
row-total = total
    .accepted = total, totals, subtotal, subtotals, grand total, sum, count, total agreements, total pairs, total cities, total rows
# What a row sums up, and words between: *GRAND TOTAL: 3 pairs*
row-counted = agreements
    .accepted = agreement, agreements, pair, pairs, city, cities, row, rows, reaffirmations, sister cities, signatures, of, in, all

# Titles that sheets have for an office besides those that are printed, separated by commas: of either gender,
# or of one alone
titles-mayor = { "" }
    .either = City Mayor, Municipal President, Constitutional Mayor
    .female = Mayoress
    .male = { "" }
titles-syndic = { "" }
    .either = Municipal Trustee, Trustee
    .female = { "" }
    .male = { "" }

column-city = City { $number }
    .help = The name of the city, as it is written on its own papers.
column-state = State { $number }
    .help = Its state, province or department. Leave it empty where there is none.
column-country = Country { $number }
    .help = Choose the country, or write its code.
column-noun = Kind of party { $number }
    .help = What the party calls itself. Empty: a city.
column-signatory = Signatory { $number }
    .help = The name of the person who signs, without title. Empty: a line to write it on.
column-office = Office { $number }
    .help = The office of the person who signs. Empty: mayor.
column-gender = Gender { $number }
    .help = That of the person who signs: the Spanish title agrees with it.
column-gender-female = woman
column-gender-male = man
column-honorific = Honorific { $number }
    .help = Stands before the name in Spanish.
column-attested-by = Attested by { $number }
    .help = The name of the clerk who attests the signature. Empty: nobody attests.
column-office-of-attester = Office of who attests { $number }
    .help = The office of the person who attests. Empty: the clerk.
column-gender-of-attester = Gender of who attests { $number }
    .help = That of the person who attests: the Spanish title agrees with it.
column-earlier-kind = Earlier agreement
    .help = The kind of the agreement that this one stands on. Empty: there is none.
column-earlier-date = Date of earlier agreement
    .help = Write the day as 1990-01-31.
column-signing-date = Date of signing
    .help = Write the day as 2027-04-15. Empty: the day of the ceremony.
column-signing-place-english = Place of signing in English
    .help = Empty: the place of the ceremony.
column-signing-place-spanish = Place of signing in Spanish
    .help = Empty: the place of the ceremony.
column-folder = Folder
    .help = The name of the folder for the files. Empty: the names of both cities.
column-notes = Notes
    .help = For yourself: nothing here is printed.
