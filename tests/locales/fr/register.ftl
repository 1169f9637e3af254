collective = les Parties
ending = {""}
each-party = chaque Partie
either-party = l'une des Parties
other-party = l'autre Partie
both-parties = les deux Parties
