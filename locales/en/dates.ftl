### Dates. Variables: $day, $month, $year, all numbers. COMMA() closes a year behind a comma, as in
### "on April 28, 2006, in Calexico", unless a sign or the end follows.

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }

# The day of the week. $weekday: from 1 for Monday
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }

# The day an earlier instrument was signed: April 28, 2006
date-cited = { month }{"\u00A0"}{ $day },{"\u00A0"}{ $year }{ COMMA() }

# The month or the year, where no more is known: in November 1986, in 1961
month-cited = in { month }{"\u00A0"}{ $year }
year-cited = in{"\u00A0"}{ $year }

# The day of the signing: the 15th day of April, 2026
date-of-signing = the{"\u00A0"}{ NTH($day) }{"\u00A0"}day{"\u00A0"}of{"\u00A0"}{ month }, { $year }{ COMMA() }

# The same in words: the fifteenth day of April, two thousand twenty-six; nineteen hundred ninety-six
date-of-signing-in-words = the { ORDINAL($day) }{"\u00A0"}day{"\u00A0"}of{"\u00A0"}{ month }, { YEAR($year) }{ COMMA() }

# The same, to fill in by hand: every variable is a blank, or as much as is known
date-of-signing-blank = the{"\u00A0"}{ $day }{"\u00A0"}day{"\u00A0"}of{"\u00A0"}{ $month }, { $year }{ COMMA() }

# A day as findings tell it; it is printed in no agreement
day-told = { month } { $day }, { $year }
# A month as findings tell it
month-told = { month } { $year }

# The year of the signing where its day is not known: 2026, two thousand twenty-six
year-in-figures = { $year }
year-in-words = { YEAR($year) }

# The same in words, to fill in by hand
date-of-signing-blank-in-words = the { $day }{"\u00A0"}day{"\u00A0"}of{"\u00A0"}{ $month }, { $year }{ COMMA() }

# Words that may stand in a date beside its numbers and its month, and say nothing of it; capitals, accents and signs
# make no difference
beside-a-date = the
    .accepted = on, of, in, day
