//! Places of a signing: the preposition that a name takes, and the article that it lacks.

/// Finds the preposition of a place by its name: *en*, unless the name has one of its own, as in *a bordo
/// del Star of India*.
#[must_use]
pub fn preposition_of_place(name: &str) -> Option<&'static str> {
    let first = name.split_whitespace().next().unwrap_or_default();
    (!PREPOSITIONS.contains(&first)).then_some("en")
}

/// Finds the article that the name of a place lacks: *Puente Internacional* is *el Puente Internacional*.
///
/// A name that begins with a common noun takes its article in running words (*Nueva gramática de la lengua
/// española*, 12.7).
#[must_use]
pub fn missing_article(name: &str) -> Option<&'static str> {
    let place = name.split(',').next().unwrap_or_default().to_lowercase();
    let noun = place.split_whitespace().next()?;
    let articles = [("el", &MASCULINE[..]), ("la", &FEMININE), ("los", &MASCULINES), ("las", &FEMININES)];
    articles.into_iter().find(|(_, nouns)| nouns.contains(&noun)).map(|(article, _)| article)
}

/// Prepositions with which the name of a place may begin.
const PREPOSITIONS: [&str; 6] = ["a", "ante", "en", "frente", "junto", "sobre"];

/// Nouns of places that take *el*.
const MASCULINE: [&str; 46] = [
    "aeropuerto",
    "archivo",
    "atrio",
    "auditorio",
    "aula",
    "ayuntamiento",
    "boulevard",
    "bulevar",
    "cabildo",
    "campus",
    "capitolio",
    "centro",
    "club",
    "colegio",
    "complejo",
    "congreso",
    "consulado",
    "convento",
    "cruce",
    "edificio",
    "estadio",
    "foro",
    "gimnasio",
    "hotel",
    "instituto",
    "jardín",
    "kiosco",
    "kiosko",
    "lobby",
    "malecón",
    "monumento",
    "muelle",
    "museo",
    "pabellón",
    "palacio",
    "parque",
    "paseo",
    "patio",
    "polideportivo",
    "puente",
    "quiosco",
    "recinto",
    "salón",
    "teatro",
    "templo",
    "zócalo",
];

/// Nouns of places that take *la*.
const FEMININE: [&str; 29] = [
    "aduana",
    "alcaldía",
    "avenida",
    "biblioteca",
    "calle",
    "capilla",
    "casa",
    "catedral",
    "cámara",
    "embajada",
    "escuela",
    "estación",
    "explanada",
    "frontera",
    "garita",
    "glorieta",
    "hacienda",
    "iglesia",
    "intendencia",
    "isla",
    "macroplaza",
    "oficina",
    "plaza",
    "presidencia",
    "residencia",
    "sala",
    "sede",
    "terminal",
    "universidad",
];

/// Nouns of places that take *los*.
const MASCULINES: [&str; 3] = ["arcos", "jardines", "salones"];

/// Nouns of places that take *las*.
const FEMININES: [&str; 3] = ["escalinatas", "instalaciones", "oficinas"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_needs_an_article_lacks_it() {
        for (place, article) in [
            ("Puente Internacional 2", "el"),
            ("Puente de las Américas, El Paso, Texas", "el"),
            ("Plaza de Armas", "la"),
            ("Sala de Cabildo", "la"),
            ("Instalaciones de la Feria", "las"),
            ("Jardines del Palacio", "los"),
        ] {
            assert_eq!(missing_article(place), Some(article), "{place}");
        }
        for place in
            ["el Puente de la Paz", "Torreón, Coahuila", "en la frontera", "a bordo del Star of India", ""]
        {
            assert_eq!(missing_article(place), None, "{place}");
        }
    }

    #[test]
    fn a_name_may_have_a_preposition_of_its_own() {
        assert_eq!(preposition_of_place("el Puente"), Some("en"));
        assert_eq!(preposition_of_place("a bordo del Star of India"), None);
        assert_eq!(preposition_of_place("frente al Palacio Municipal"), None);
    }
}
