kind-sister-city-agreement = Accord de jumelage
kind-reaffirmation = Réaffirmation de l'{ $reaffirmed }
    .short = Réaffirmation
    .this = la présente Réaffirmation
    .words-of-agreement = Conviennent :
