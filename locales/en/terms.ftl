### Terms that differ by country in a language; a region's folder has its own.

# Of what funds may do for an agreement
subject-to-funds = subject to the availability and appropriation of funds
financing = financing
# What a party does not become for the other's personnel
successor-or-joint-employer = successor or joint employer
public-servants = public servants
training = training
firefighting = firefighting
land-use-planning = land-use planning
calendar-year = calendar year
# Stands behind a number of days: thirty (30) days in advance
in-advance = in advance
