### The sheet of a ceremony that says who signs what, in which order and on which side.
###
### These messages depend on no agreement; each says itself which variables it may use.

## The head of the sheet

running-order = Running order
# Its name among the properties of the file. $name: of the ceremony
running-order-of = Running order: { $name }

# The day of the ceremony. $weekday: from 1 for Monday; $day, $month, $year: numbers
ceremony-day = { weekday }, { month }{"\u00A0"}{ $day }, { $year }
# The same, to fill in by hand: each variable is a blank, or as much as is known
ceremony-day-blank = { $month } { $day }, { $year }
# Stands before who invites
host-label = At the invitation of

# How much is signed in all. $agreements, $originals: numbers
agreements-to-sign = { $agreements ->
    [one] { $agreements } agreement
   *[other] { $agreements } agreements
 }
originals-to-sign = { $originals ->
    [one] { $originals } original to sign
   *[other] { $originals } originals to sign
 }

# How the sheet is read
left-and-right = For guidance: nothing is signed on this sheet. Left and right are sides of the signature page as the signers see it, not seats at the table; parties may change sides from one original to the next.
# Added where more sign than one of each side
numbers-of-signers = Where names are numbered, the numbers give the order of signing.
# Added where agreements were not prepared. $agreements: how many
missing-agreements = { $agreements ->
    [one] Of { $agreements } agreement there are no originals yet: it keeps its place here, but cannot be signed.
   *[other] Of { $agreements } agreements there are no originals yet: they keep their places here, but cannot be signed.
 }

## The heads of the columns

number-head = No.
folder-head = Digital folder
left-head = Left
right-head = Right

## An agreement

# How many originals there are of it. $originals: a number
originals-of-agreement = { $originals ->
    [one] { $originals } original
   *[other] { $originals } originals in all
 }
# Stands over the names of those who keep the originals, each with how many. $originals: how many they are together
originals-for = { $originals ->
    [one] Kept by
   *[other] { $originals } originals, kept by
 }
# Which of two texts is signed, where each is signed for itself. $language: its name
text-to-sign = { CAPITAL($language) } text
# In place of the number of originals
draft-not-signed = Draft: not to be signed
copy-not-signed = Reading copy: not to be signed
# An agreement that was not prepared: stands behind the name of its folder, for its title, and for the number of originals
not-prepared = not prepared
no-originals = There are no originals of this agreement yet
missing-not-signed = Missing: not to be signed
