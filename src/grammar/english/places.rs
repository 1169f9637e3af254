//! Places of a signing: the preposition that a name takes, and the article that it lacks.

/// Finds the preposition of a place by its name: *in* Calexico, *at* City Hall, *on* the Peace Bridge. A name
/// that has a preposition of its own takes no other.
///
/// A public building or an address is treated as a point, a bridge or a border as a line, and everything else as an
/// area.
#[must_use]
pub fn preposition_of_place(name: &str) -> Option<&'static str> {
    let head = Head::of(name);
    if head.is_one_of(&PREPOSITIONS) {
        return None;
    }
    let nouns = head.nouns();
    let is_definite = head.has_article() || head.is_numbered;
    let is_one_of = |[always, definite]: [&[&str]; 2]| {
        nouns
            .iter()
            .any(|noun| always.contains(&noun.as_str()) || (is_definite && definite.contains(&noun.as_str())))
    };
    Some(if is_one_of(LINES) || head.is_street() {
        "on"
    } else if is_one_of(POINTS) || head.is_address() {
        "at"
    } else {
        "in"
    })
}

/// Finds the article that the name of a place lacks: *World Trade Bridge* is *the World Trade Bridge*. A name that ends
/// in a number needs none, such as *International Bridge 2*.
#[must_use]
pub fn missing_article(name: &str) -> Option<&'static str> {
    let head = Head::of(name);
    let is_closed = head.has_article() || head.is_one_of(&PREPOSITIONS) || head.is_one_of(&DETERMINERS);
    let is_open = head.words.first().is_none_or(|word| word.starts_with('_'));
    let needs_one = || head.nouns().iter().any(|noun| WITH_ARTICLE.contains(&&**noun));
    (!is_closed && !is_open && !head.is_numbered && !head.is_spanish() && needs_one()).then_some("the")
}

/// The name of a place up to its first comma, as words in lower case.
struct Head {
    words: Vec<String>,
    /// True if its last words are a number, which is not among the words.
    is_numbered: bool,
}

impl Head {
    fn of(name: &str) -> Self {
        let place = name.split(',').next().unwrap_or_default().to_lowercase();
        let trimmed = |word: &str| {
            let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '#';
            word.trim_matches(is_mark).to_owned()
        };
        // Text behind a dash or in parentheses is an addition to the name.
        let is_own = |word: &&str| !word.starts_with(['(', '–', '—', '-']);
        let words = place.split_whitespace().take_while(is_own).map(trimmed);
        let mut words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let all = words.len();
        while words.len() > 1 && words.last().is_some_and(|word| is_number(word)) {
            words.pop();
        }
        Self { is_numbered: words.len() < all, words }
    }

    fn is_one_of(&self, words: &[&str]) -> bool {
        self.words.first().is_some_and(|first| words.contains(&&**first))
    }

    fn has_article(&self) -> bool {
        self.is_one_of(&["the"])
    }

    /// True if a Spanish noun comes before the name, so that its article is Spanish.
    fn is_spanish(&self) -> bool {
        self.is_one_of(&SPANISH_NOUNS) || self.is_one_of(&SHARED_NOUNS)
    }

    /// True if a house number comes first: *1110 Houston Street*.
    fn is_address(&self) -> bool {
        self.words.len() > 1 && self.words[0].starts_with(|first: char| first.is_ascii_digit())
    }

    /// True for a street without a house number: *Main Street*. A word alone is a city.
    fn is_street(&self) -> bool {
        self.words.len() > 1
            && !self.is_address()
            && self.words.last().is_some_and(|last| STREETS.contains(&&**last))
    }

    /// The nouns that may decide the preposition: the last word before *of*, *between* and the like, as in *the Palace
    /// of Fine Arts*; the last of all, as in *the Gateway to the Americas Bridge*; the first if it is Spanish, as in
    /// *Teatro Degollado*; and the last two words, as in *civic center*.
    fn nouns(&self) -> Vec<String> {
        let words: Vec<_> = self.words.iter().map(|word| &**word).skip_while(|word| *word == "the").collect();
        let end = words.iter().position(|word| BEHIND_NOUNS.contains(word)).unwrap_or(words.len());
        let (head, rest) = words.split_at(end);
        let first = head.first().filter(|noun| SPANISH_NOUNS.contains(noun) || SHARED_NOUNS.contains(noun));
        let last = head.last().filter(|noun| !SPANISH_NOUNS.contains(noun));
        let last_two = head.windows(2).last().map(|words| words.join(" "));
        // The words behind a known noun belong to it: *the Hall of the Bridge*, *the City of Bridge City*.
        let known = [LINES, POINTS].into_iter().flatten().chain([&REGIONS[..]]);
        let is_known = head.last().is_some_and(|noun| known.into_iter().any(|nouns| nouns.contains(noun)));
        let of_all = rest.last().filter(|_| !is_known);
        first.into_iter().chain(last).chain(of_all).map(|noun| (*noun).to_owned()).chain(last_two).collect()
    }
}

/// True for a word that numbers a place: a figure, a Roman one, a single letter, or a word before one.
fn is_number(word: &str) -> bool {
    let is_roman = |word: &str| word.chars().all(|letter| "ivx".contains(letter));
    let is_figure = word.trim_start_matches('#').chars().all(|letter| letter.is_ascii_digit());
    is_figure || is_roman(word) || word.chars().count() == 1 || NUMBERS.contains(&word)
}

/// Words that number a place, and those before the number.
const NUMBERS: [&str; 8] = ["five", "four", "no", "number", "one", "six", "three", "two"];

/// Prepositions with which the name of a place may begin.
const PREPOSITIONS: [&str; 9] = ["aboard", "at", "before", "in", "inside", "near", "on", "outside", "within"];

/// Words in the place of an article.
const DETERMINERS: [&str; 4] = ["a", "an", "our", "their"];

/// Words that may follow the main noun of a name.
const BEHIND_NOUNS: [&str; 19] = [
    "across", "at", "behind", "beside", "between", "by", "de", "del", "for", "in", "near", "of", "on",
    "opposite", "over", "that", "to", "which", "within",
];

/// Regions, which have names of any kind.
const REGIONS: [&str; 9] =
    ["borough", "city", "county", "district", "municipality", "province", "state", "town", "village"];

/// Streets, which are lines if they have a name.
const STREETS: [&str; 6] = ["avenue", "boulevard", "drive", "highway", "road", "street"];

/// Nouns of lines and surfaces, and those that are such only behind an article or with a number: *Rock Island* is a
/// city.
const LINES: [&[&str]; 2] = [
    &["bridge", "footbridge", "riverwalk"],
    &[
        "border",
        "boundary",
        "campus",
        "esplanade",
        "island",
        "lawn",
        "line",
        "pier",
        "promenade",
        "puente",
        "steps",
    ],
];

/// Nouns of public buildings, and those that are such only behind an article or with a number: *College Station* is a
/// city.
const POINTS: [&[&str]; 2] = [
    &[
        "amphitheater",
        "auditorium",
        "auditorio",
        "building",
        "capitol",
        "cathedral",
        "civic center",
        "community center",
        "consulate",
        "convention center",
        "courthouse",
        "cultural center",
        "embassy",
        "hall",
        "headquarters",
        "hotel",
        "library",
        "museo",
        "museum",
        "palace",
        "palacio",
        "stadium",
        "teatro",
        "theater",
        "theatre",
        "university",
    ],
    &[
        "airport",
        "arena",
        "center",
        "centre",
        "centro",
        "chapel",
        "church",
        "club",
        "college",
        "checkpoint",
        "crossing",
        "gate",
        "house",
        "institute",
        "monument",
        "office",
        "offices",
        "park",
        "plaza",
        "port",
        "residence",
        "school",
        "square",
        "station",
        "terminal",
    ],
];

/// Spanish nouns of places, which come before the name: *Gómez Palacio* is a city.
const SPANISH_NOUNS: [&str; 6] = ["auditorio", "centro", "museo", "palacio", "puente", "teatro"];

/// Nouns of places that English and Spanish share.
const SHARED_NOUNS: [&str; 2] = ["hotel", "plaza"];

/// Nouns whose names have an article: *the World Trade Bridge*, but *City Hall* and *Union Station*.
const WITH_ARTICLE: [&str; 19] = [
    "amphitheater",
    "auditorium",
    "border",
    "boundary",
    "bridge",
    "building",
    "capitol",
    "civic center",
    "community center",
    "consulate",
    "convention center",
    "courthouse",
    "cultural center",
    "embassy",
    "footbridge",
    "library",
    "museum",
    "theater",
    "theatre",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_areas_points_or_lines() {
        for (preposition, places) in [
            (
                "in",
                &[
                    "Calexico",
                    "the City of El Paso",
                    "the City of Bridge City",
                    "Bridge City, Texas",
                    "Gómez Palacio, Durango",
                    "Rock Island, Illinois",
                    "Street, Maryland",
                    "Room 204, City Hall",
                ][..],
            ),
            (
                "at",
                &[
                    "City Hall, El Paso, Texas",
                    "the Palace of Fine Arts",
                    "Hotel Lucerna",
                    "the Port of Entry",
                    "the Civic Center",
                    "the Hall of the Bridge",
                    "City Hall Building B",
                    "Terminal 3 (the old airport)",
                    "1110 Houston Street, Laredo, Texas",
                ][..],
            ),
            (
                "on",
                &[
                    "the Peace Bridge",
                    "the Bridge of the Americas",
                    "the Island of Cozumel",
                    "International Bridge 2",
                    "International Bridge No. 2",
                    "International Bridge II, Laredo, Texas",
                    "the World Trade Bridge between Laredo and Nuevo Laredo",
                    "the Bridge over the Río Bravo",
                    "the Gateway to the Americas Bridge",
                    "Juárez–Lincoln Bridge (Bridge 2)",
                    "the steps of City Hall",
                    "Main Street, Laredo, Texas",
                ][..],
            ),
        ] {
            for place in places {
                assert_eq!(preposition_of_place(place), Some(preposition), "{place}");
            }
        }
        assert_eq!(preposition_of_place("aboard the Star of India"), None);
    }

    #[test]
    fn a_name_that_needs_an_article_lacks_it() {
        for place in [
            "World Trade Bridge",
            "Bridge of the Americas, El Paso, Texas",
            "Gateway to the Americas Bridge",
            "Civic Center",
            "Consulate of Mexico",
        ] {
            assert_eq!(missing_article(place), Some("the"), "{place}");
        }
        for place in [
            "the World Trade Bridge",
            "International Bridge 2",
            "City Hall",
            "Union Station",
            "Teatro Degollado",
            "Hotel Museum",
            "___ Bridge",
            "on World Trade Bridge",
            "Bridge City, Texas",
            "El Paso, Texas",
            "",
        ] {
            assert_eq!(missing_article(place), None, "{place}");
        }
    }
}
