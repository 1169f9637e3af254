//! Numbers in words and in figures.

/// The form of a number, by its position next to the noun that it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Without a noun, or after it: *uno*, *veintiuno*, *primero*.
    Alone,
    /// Before a masculine noun: *un*, *veintiún*, *primer*, *vigésimo tercer*.
    Masculine,
    /// Before or after a feminine noun: *una*, *veintiuna*, *doscientas*, *primera*.
    Feminine,
}

/// Returns a number from 0 to 999 999 999 999 999 in words; a larger one stays in figures.
///
/// Hundreds must agree with a feminine noun even across *mil*; *uno* may, but
/// here it is always *un* before *mil*: *doscientas un mil toneladas* (RAE,
/// *Libro de estilo de la Justicia*, 14.3.1). *Millón* and *billón* are masculine nouns with which their own numbers agree,
/// whatever is counted: *doscientos un mil millones* (DPD, «cardinales»; the *billón* is a million millions).
#[must_use]
pub fn cardinal(number: u64, form: Form) -> String {
    match number {
        0 => "cero".to_owned(),
        1..=LARGEST => {
            let scaled = SCALES.map(|scale| scaled(number, scale));
            let [larger, smaller] = scaled.each_ref().map(String::as_str);
            let below = below_million(number % MILLION, form);
            joined(&[&joined(&[larger, smaller], " "), &below], " ")
        }
        _ => number.to_string(),
    }
}

/// Returns the ordinal of a number from 1 to 9999 in words; that of any other stays in figures.
///
/// Of the forms that the Academy admits, these are *undécimo*, *duodécimo*, one word from *decimotercero* to
/// *decimonoveno*, and separate words from *vigésimo primero* on, each of which agrees: *vigésima primera*. Before a
/// masculine noun *primero* and *tercero* lose their *o*, even in compounds: *decimotercer año* (DPD, «ordinales»).
#[must_use]
pub fn ordinal(number: u64, form: Form) -> String {
    if !(1..=9999).contains(&number) {
        return ordinal_figures(number, form);
    }
    let stems = ordinal_stems(number).into_iter().filter(|stem| !stem.is_empty());
    stems.map(|stem| agreeing(stem, form)).collect::<Vec<_>>().join(" ")
}

/// Returns the ordinal of a number in figures: *2.º*, *2.ª*, and *1.er* before a masculine noun.
///
/// The letters are the ending of the word, after the point of an abbreviation, and are to be raised. So *er* is written
/// for *primer* and *tercer* alone and in compounds, *13.er* and *21.er*, but *11.º* is *undécimo* (DPD, «ordinales»).
#[must_use]
pub fn ordinal_figures(number: u64, form: Form) -> String {
    let ending = match form {
        Form::Masculine if matches!(number % 10, 1 | 3) && number % 100 != 11 => "er",
        Form::Alone | Form::Masculine => "º",
        Form::Feminine => "ª",
    };
    format!("{number}.{ending}")
}

/// The nouns that count what follows them, from the largest to the smallest: for one, for several, and their values.
pub const SCALES: [(&str, &str, u64); 2] =
    [("billón", "billones", 1_000_000_000_000), ("millón", "millones", MILLION)];

/// The largest number that is written in words.
pub const LARGEST: u64 = 999_999_999_999_999;

const MILLION: u64 = 1_000_000;

/// The words of the numbers below thirty, without a noun; zero has none inside a number.
const SMALL: [&str; 30] = [
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];

/// The words of the tens; the first three are among [`SMALL`].
const TENS: [&str; 10] =
    ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

/// The words of the hundreds, without their ending *os* or *as*; *ciento* does not vary.
const HUNDRED_STEMS: [&str; 10] = [
    "",
    "",
    "doscient",
    "trescient",
    "cuatrocient",
    "quinient",
    "seiscient",
    "setecient",
    "ochocient",
    "novecient",
];

/// The first nineteen ordinals, without the vowel at their end.
const ORDINAL_STEMS: [&str; 20] = [
    "",
    "primer",
    "segund",
    "tercer",
    "cuart",
    "quint",
    "sext",
    "séptim",
    "octav",
    "noven",
    "décim",
    "undécim",
    "duodécim",
    "decimotercer",
    "decimocuart",
    "decimoquint",
    "decimosext",
    "decimoséptim",
    "decimoctav",
    "decimonoven",
];

/// The ordinals of the tens; the first is among [`ORDINAL_STEMS`].
const TENTH_STEMS: [&str; 10] = [
    "",
    "",
    "vigésim",
    "trigésim",
    "cuadragésim",
    "quincuagésim",
    "sexagésim",
    "septuagésim",
    "octogésim",
    "nonagésim",
];

/// The ordinals of the hundreds.
const HUNDREDTH_STEMS: [&str; 10] = [
    "",
    "centésim",
    "ducentésim",
    "tricentésim",
    "cuadringentésim",
    "quingentésim",
    "sexcentésim",
    "septingentésim",
    "octingentésim",
    "noningentésim",
];

/// The ordinals of the thousands, which are single words (DPD, «ordinales»).
const THOUSANDTH_STEMS: [&str; 10] = [
    "",
    "milésim",
    "dosmilésim",
    "tresmilésim",
    "cuatromilésim",
    "cincomilésim",
    "seismilésim",
    "sietemilésim",
    "ochomilésim",
    "nuevemilésim",
];

/// The part of a number that a scale counts, with the word of the scale; nothing if there is none.
fn scaled(number: u64, (one, several, scale): (&str, &str, u64)) -> String {
    match number / scale % MILLION {
        0 => String::new(),
        1 => format!("un {one}"),
        count => format!("{} {several}", below_million(count, Form::Masculine)),
    }
}

/// The words of a number below a million; zero has none.
fn below_million(number: u64, form: Form) -> String {
    joined(&[&thousands(number / 1000, form), &below_thousand(number % 1000, form, form)], " ")
}

/// A number of thousands, below a thousand: a single one is not counted, and zero has no words.
fn thousands(count: u64, form: Form) -> String {
    match count {
        0 => String::new(),
        1 => "mil".to_owned(),
        _ => format!("{} mil", below_thousand(count, form, Form::Masculine)),
    }
}

/// The words of a number below a thousand; its hundreds may have another form than its *uno*.
fn below_thousand(number: u64, form: Form, form_of_one: Form) -> String {
    match number {
        100 => "cien".to_owned(),
        _ => joined(&[&hundreds(number / 100, form), &below_hundred(number % 100, form_of_one)], " "),
    }
}

/// A number of hundreds, from 0 to 9, in the form that begins a longer number.
fn hundreds(count: u64, form: Form) -> String {
    match (count, form) {
        (0, _) => String::new(),
        (1, _) => "ciento".to_owned(),
        (_, Form::Feminine) => format!("{}as", entry(&HUNDRED_STEMS, count)),
        (_, Form::Alone | Form::Masculine) => format!("{}os", entry(&HUNDRED_STEMS, count)),
    }
}

/// The words of a number below a hundred; *uno* takes its form even at the end of a compound.
fn below_hundred(number: u64, form: Form) -> String {
    match (number, form) {
        (1, Form::Masculine) => "un".to_owned(),
        (1, Form::Feminine) => "una".to_owned(),
        (21, Form::Masculine) => "veintiún".to_owned(),
        (21, Form::Feminine) => "veintiuna".to_owned(),
        (0..30, _) => entry(&SMALL, number).to_owned(),
        _ => joined(&[entry(&TENS, number / 10), &below_hundred(number % 10, form)], " y "),
    }
}

/// The stems of an ordinal from 1 to 9999, some of which are empty.
fn ordinal_stems(number: u64) -> [&'static str; 4] {
    let [thousands, hundreds, below_hundred] = [number / 1000, number / 100 % 10, number % 100];
    let [tens, ones] =
        if below_hundred < 20 { [0, below_hundred] } else { [below_hundred / 10, number % 10] };
    [
        entry(&THOUSANDTH_STEMS, thousands),
        entry(&HUNDREDTH_STEMS, hundreds),
        entry(&TENTH_STEMS, tens),
        entry(&ORDINAL_STEMS, ones),
    ]
}

/// The entry of a table for a number, which the table has.
fn entry(table: &[&'static str], number: u64) -> &'static str {
    usize::try_from(number).map_or("", |number| table[number])
}

/// The stem of an ordinal with its ending; *primer* and *tercer* have none before a masculine noun.
fn agreeing(stem: &str, form: Form) -> String {
    match form {
        Form::Masculine if stem.ends_with("er") => stem.to_owned(),
        Form::Alone | Form::Masculine => format!("{stem}o"),
        Form::Feminine => format!("{stem}a"),
    }
}

/// Two words with the separator between them, or the one that is not empty.
fn joined(words: &[&str; 2], separator: &str) -> String {
    match words {
        [word, ""] | ["", word] => (*word).to_owned(),
        _ => words.join(separator),
    }
}

#[cfg(test)]
mod tests {
    use super::Form::{Alone, Feminine, Masculine};
    use super::{Form, LARGEST, cardinal, ordinal, ordinal_figures};

    /// Checks a function against a table of numbers and their words in every form.
    #[track_caller]
    fn assert_forms<const ROWS: usize>(
        function: impl Fn(u64, Form) -> String,
        table: [(u64, [&str; 3]); ROWS],
    ) {
        for (number, words) in table {
            assert_eq!([Alone, Masculine, Feminine].map(|form| function(number, form)), words, "{number}");
        }
    }

    #[test]
    fn one_takes_its_form_in_every_compound() {
        assert_forms(
            cardinal,
            [
                (1, ["uno", "un", "una"]),
                (21, ["veintiuno", "veintiún", "veintiuna"]),
                (31, ["treinta y uno", "treinta y un", "treinta y una"]),
                (101, ["ciento uno", "ciento un", "ciento una"]),
                (1001, ["mil uno", "mil un", "mil una"]),
            ],
        );
    }

    #[test]
    fn hundreds_agree_except_for_cien() {
        assert_forms(
            cardinal,
            [
                (100, ["cien", "cien", "cien"]),
                (116, ["ciento dieciséis", "ciento dieciséis", "ciento dieciséis"]),
                (200, ["doscientos", "doscientos", "doscientas"]),
                (521, ["quinientos veintiuno", "quinientos veintiún", "quinientas veintiuna"]),
                (700, ["setecientos", "setecientos", "setecientas"]),
                (900, ["novecientos", "novecientos", "novecientas"]),
            ],
        );
    }

    #[test]
    fn the_twenties_have_their_accents() {
        let numbers = [0, 16, 20, 22, 23, 26, 29, 32, 99];
        let words = [
            "cero",
            "dieciséis",
            "veinte",
            "veintidós",
            "veintitrés",
            "veintiséis",
            "veintinueve",
            "treinta y dos",
            "noventa y nueve",
        ];
        assert_eq!(numbers.map(|number| cardinal(number, Alone)), words);
    }

    #[test]
    fn one_is_short_before_mil_and_hundreds_agree_across_it() {
        assert_forms(
            cardinal,
            [
                (1000, ["mil", "mil", "mil"]),
                (2026, ["dos mil veintiséis", "dos mil veintiséis", "dos mil veintiséis"]),
                (21_000, ["veintiún mil", "veintiún mil", "veintiún mil"]),
                (31_000, ["treinta y un mil", "treinta y un mil", "treinta y un mil"]),
                (100_000, ["cien mil", "cien mil", "cien mil"]),
                (101_000, ["ciento un mil", "ciento un mil", "ciento un mil"]),
                (200_000, ["doscientos mil", "doscientos mil", "doscientas mil"]),
                (
                    201_201,
                    [
                        "doscientos un mil doscientos uno",
                        "doscientos un mil doscientos un",
                        "doscientas un mil doscientas una",
                    ],
                ),
            ],
        );
    }

    #[test]
    fn millions_are_masculine_whatever_they_count() {
        assert_forms(
            cardinal,
            [
                (1_000_000, ["un millón"; 3]),
                (21_000_000, ["veintiún millones"; 3]),
                (1_000_000_000, ["mil millones"; 3]),
                (201_000_000_000, ["doscientos un mil millones"; 3]),
                (1_000_000_000_000, ["un billón"; 3]),
                (1_001_000, ["un millón mil"; 3]),
                (
                    2_200_201,
                    [
                        "dos millones doscientos mil doscientos uno",
                        "dos millones doscientos mil doscientos un",
                        "dos millones doscientas mil doscientas una",
                    ],
                ),
            ],
        );
        let largest = "novecientos noventa y nueve billones novecientos noventa y nueve mil novecientos noventa y \
                       nueve millones novecientos noventa y nueve mil novecientos noventa y nueve";
        assert_eq!(cardinal(LARGEST, Alone), largest);
    }

    #[test]
    fn first_and_third_lose_their_o_before_a_masculine_noun() {
        assert_forms(
            ordinal,
            [
                (1, ["primero", "primer", "primera"]),
                (3, ["tercero", "tercer", "tercera"]),
                (13, ["decimotercero", "decimotercer", "decimotercera"]),
                (21, ["vigésimo primero", "vigésimo primer", "vigésima primera"]),
                (33, ["trigésimo tercero", "trigésimo tercer", "trigésima tercera"]),
                (113, ["centésimo decimotercero", "centésimo decimotercer", "centésima decimotercera"]),
                (1001, ["milésimo primero", "milésimo primer", "milésima primera"]),
            ],
        );
    }

    #[test]
    fn other_ordinals_keep_their_o() {
        assert_forms(
            ordinal,
            [
                (2, ["segundo", "segundo", "segunda"]),
                (10, ["décimo", "décimo", "décima"]),
                (11, ["undécimo", "undécimo", "undécima"]),
                (12, ["duodécimo", "duodécimo", "duodécima"]),
                (18, ["decimoctavo", "decimoctavo", "decimoctava"]),
                (111, ["centésimo undécimo", "centésimo undécimo", "centésima undécima"]),
            ],
        );
    }

    #[test]
    fn tens_hundreds_and_thousands_have_their_own_ordinals() {
        let numbers = [20, 40, 50, 100, 200, 400, 500, 600, 700, 800, 900, 1000, 2000];
        let words = [
            "vigésimo",
            "cuadragésimo",
            "quincuagésimo",
            "centésimo",
            "ducentésimo",
            "cuadringentésimo",
            "quingentésimo",
            "sexcentésimo",
            "septingentésimo",
            "octingentésimo",
            "noningentésimo",
            "milésimo",
            "dosmilésimo",
        ];
        assert_eq!(numbers.map(|number| ordinal(number, Alone)), words);
    }

    #[test]
    fn every_word_of_an_ordinal_agrees() {
        let words = "nuevemilésima noningentésima nonagésima novena";
        assert_eq!(ordinal(9999, Feminine), words);
    }

    #[test]
    fn figures_end_as_their_words_do() {
        assert_forms(
            ordinal_figures,
            [
                (1, ["1.º", "1.er", "1.ª"]),
                (2, ["2.º", "2.º", "2.ª"]),
                (3, ["3.º", "3.er", "3.ª"]),
                (11, ["11.º", "11.º", "11.ª"]),
                (13, ["13.º", "13.er", "13.ª"]),
                (21, ["21.º", "21.er", "21.ª"]),
                (111, ["111.º", "111.º", "111.ª"]),
            ],
        );
        for number in 1..=9999 {
            let [words, figures] = [ordinal, ordinal_figures].map(|function| function(number, Masculine));
            assert_eq!(words.ends_with("er"), figures.ends_with("er"), "{number}");
        }
    }

    #[test]
    fn numbers_out_of_reach_stay_in_figures() {
        assert_eq!(cardinal(LARGEST + 1, Feminine), "1000000000000000");
        assert_eq!(ordinal(0, Alone), "0.º");
        assert_eq!(ordinal(10_001, Masculine), "10001.er");
    }
}
