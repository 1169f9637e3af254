instrument-agreement = Accord
    .this = le présent Accord
instrument-declaration = Déclaration
    .this = la présente Déclaration
instrument-reaffirmation = Réaffirmation
    .this = la présente Réaffirmation
