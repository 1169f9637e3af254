date-cited = le { day } { month } { $year }
date-of-signing = { date-cited }
day = { $day ->
    [1] 1er
   *[other] { $day }
 }
month = { $month ->
    [4] avril
   *[other] { $month }
 }
