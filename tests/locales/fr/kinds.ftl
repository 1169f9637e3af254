kind-sister-city-agreement = Accord de jumelage
kind-reaffirmation = Réaffirmation de l'{ $reaffirmed }
    .short = Réaffirmation
    .words-of-agreement = Conviennent :
