collective = les Parties
ending = {""}
