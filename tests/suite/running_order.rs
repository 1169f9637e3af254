//! The running order has the words of the documents that are signed, and becomes sheets.

use alternat::document::{Columns, Text};
use alternat::family::running_order::{
    Keepers, ListedSigner, RunningOrder, Share, SignedText, SignerRow, Turn,
};
use alternat::finding::Rule;
use alternat::model::Paper;
use alternat::press::Press;
use alternat::spec::Ceremony;

use crate::reader;
use crate::support::{ceremony, press, running_order, spec, turn, turns};

/// The English and the Spanish text, with a bar between them.
fn both(columns: &Columns<Text>) -> String {
    format!("{} | {}", columns.left, columns.right).replace('\u{A0}', " ")
}

/// The description of a signer: number, city, capacity, name and office.
fn told(signer: Option<&ListedSigner>, turn: &Turn) -> String {
    let Some(signer) = signer else { return "nobody".to_owned() };
    let city = signer.city.map_or_else(String::new, |city| turn.cities[city].left.to_string());
    let name = signer.name.as_ref().map_or_else(|| "____".to_owned(), |name| name.text.to_string());
    let capacity = signer.capacity.as_ref().map_or_else(String::new, |capacity| capacity.left.to_string());
    let parts = [signer.number.to_string(), city, capacity, name];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ").replace('\u{A0}', " ")
}

/// The rows of a text that is signed, with `—` between left and right.
fn rows(signing: &SignedText, turn: &Turn) -> Vec<String> {
    let row = |row: &SignerRow| match row {
        SignerRow::Pair(pair) => {
            format!("{} — {}", told(pair.left.as_ref(), turn), told(pair.right.as_ref(), turn))
        }
        SignerRow::Alone(signer) => told(Some(signer), turn),
    };
    signing.rows.iter().map(row).collect()
}

/// The keepers of originals, as in `2 originals, kept by Northtown: 1, ____: 1`.
fn keepers(keepers: &Keepers, turn: &Turn) -> String {
    let share = |share: &Share| {
        let name = share.city.map_or_else(|| "____".to_owned(), |city| turn.cities[city].left.to_string());
        name + &share.count.map_or_else(String::new, |count| format!(": {count}"))
    };
    let shares = keepers.shares.iter().map(share).collect::<Vec<_>>().join(", ");
    format!("{} {shares}", keepers.label.left).replace('\u{A0}', " ")
}

fn kept(turn: &Turn) -> Vec<String> {
    turn.signings.iter().flat_map(|signing| &signing.keepers).map(|of| keepers(of, turn)).collect()
}

fn only(press: &Press, fixture: &str) -> Turn {
    turns(press, &[fixture]).remove(0)
}

#[test]
fn each_original_has_its_holder_on_the_left() {
    let turn = only(&press(), "friendship-agreement");
    assert_eq!(kept(&turn), ["Kept by Sampleton", "Kept by Villa Ejemplo"]);
    let [first, second] = &turn.signings[..] else { panic!("two originals") };
    assert_eq!(
        rows(first, &turn),
        ["1 Sampleton Alex Sample — 2 Villa Ejemplo Lic. Juana Muestra Inventada"]
    );
    assert_eq!(
        rows(second, &turn),
        ["1 Villa Ejemplo Lic. Juana Muestra Inventada — 2 Sampleton Alex Sample"]
    );
    assert_eq!(both(&turn.title), "Friendship City Agreement | Acuerdo de Ciudades Amigas");
}

#[test]
fn all_who_sign_are_told_in_their_order() {
    let turn = only(&press(), "ceremony-of-eight");
    let expected = [
        "1 Sampleton Robin Placeholder — 2 Villa Ejemplo ____",
        "nobody — 3 Villa Ejemplo Diego Muestra Inventado",
        "4 Sampleton Attest ____ — 5 Villa Ejemplo Attest Lic. Ana ____",
        "6 Sampleton Approved as to form Chris Example — nobody",
        "7 Witness of honor Pat Specimen — 8 Witness of honor Lucía Ficticia",
    ];
    assert_eq!(rows(&turn.signings[0], &turn), expected);
    assert!(turn.signings[0].is_numbered && turn.is_long);
    let SignerRow::Pair(pair) = &turn.signings[1].rows[0] else { panic!("a pair") };
    let proxy = pair.right.as_ref().unwrap();
    assert_eq!(both(proxy.office.as_ref().unwrap()), "Mayor Pro Tem | Alcaldesa Pro Tempore");
    assert_eq!(
        both(proxy.on_behalf_of.as_ref().unwrap()),
        "for and on behalf of Alex Sample, Mayor | en nombre y representación de Alex Sample, Alcaldesa"
    );
}

#[test]
fn a_witness_of_neither_side_signs_in_the_middle() {
    let turn = turn(&press(), &spec("witnesses: [{ name: Pat Specimen }]\n"), "spec");
    assert_eq!(rows(&turn.signings[0], &turn)[1], "3 Witness of honor Pat Specimen");
}

#[test]
fn each_text_that_is_signed_for_itself_has_its_own_sides() {
    let turn = only(&press(), "draft");
    let [first, second] = &turn.signings[..] else { panic!("two texts") };
    let texts = [first, second].map(|signing| both(signing.text.as_ref().unwrap()));
    assert_eq!(texts, ["English text | Texto en inglés", "Spanish text | Texto en español"]);
    assert_eq!(rows(first, &turn)[0], "1 Sampleton ____ — 2 Villa Ejemplo ____");
    assert_eq!(rows(second, &turn)[0], "2 Villa Ejemplo ____ — 1 Sampleton ____");
    assert!(!first.is_second && second.is_second);
}

#[test]
fn originals_are_shared_out_and_what_is_left_over_is_written_by_hand() {
    let press = press();
    let kept = |precedence: &str, originals: u8| {
        let yaml = spec(&format!("signing: {{ originals: {originals} }}\n"));
        kept(&turn(&press, &yaml.replace("fixed", precedence), "spec"))
    };
    assert_eq!(kept("fixed", 1), ["Kept by ____"]);
    assert_eq!(kept("fixed", 2), ["2 originals, kept by Northtown: 1, Villa Sur: 1"]);
    assert_eq!(kept("by-language", 5), ["5 originals, kept by Northtown: 2, Villa Sur: 2, ____: 1"]);
    assert_eq!(kept("by-original", 3), ["2 originals, kept by Northtown: 1, ____: 1", "Kept by Villa Sur"]);
    assert_eq!(kept("by-original", 5)[0], "3 originals, kept by Northtown: 2, ____: 1");
    assert_eq!(kept("by-original", 4), ["2 originals, kept by Northtown", "2 originals, kept by Villa Sur"]);
}

#[test]
fn english_stands_on_the_left_whatever_the_spec_says_first() {
    let turn = turn(&press(), &spec("languages: [es-MX, en-US]\n"), "spec");
    assert_eq!([&turn.languages.left.code, &turn.languages.right.code], ["en", "es"]);
    assert_eq!(both(&turn.title), "Sister City Agreement | Acuerdo de Hermanamiento");
    let mayor = told_offices(&turn);
    assert_eq!(mayor, ["Mayor | Titular de la Alcaldía", "Mayor | Titular de la Presidencia Municipal"]);
}

fn told_offices(turn: &Turn) -> Vec<String> {
    let SignerRow::Pair(pair) = &turn.signings[0].rows[0] else { panic!("a pair") };
    let offices =
        [&pair.left, &pair.right].map(|signer| both(signer.as_ref().unwrap().office.as_ref().unwrap()));
    offices.to_vec()
}

#[test]
fn what_is_not_signed_is_told_and_not_counted() {
    let press = press();
    let mut turns = turns(&press, &["draft", "calexico-mexicali-2026"]);
    turns.push(turn(&press, &spec("page: { layout: single }\n"), "copy"));
    assert_eq!(both(&turns[0].note), "Draft: not to be signed | Borrador: no se firma");
    assert_eq!(both(&turns[2].note), "Reading copy: not to be signed | Copia para consulta: no se firma");
    assert_eq!(turns[2].signings, []);
    assert_eq!(kept(&turns[0]), [""; 0]);
    let order = order(&press, &ceremony(""), &turns);
    assert_eq!(
        order.counts.each_ref().map(both),
        ["1 agreement | 1 acuerdo", "2 originals to sign | 2 originales por firmar"]
    );
    assert_eq!(order.frame.paper, Paper::Letter);
}

#[test]
fn a_draft_has_neither_keepers_nor_lines_for_names() {
    let mut press = press();
    let turns = turns(&press, &["draft"]);
    let (pdf, _) = running_order(&mut press, &ceremony(""), &turns).unwrap();
    let text = reader::pages(&pdf).concat().replace('\u{A0}', " ").to_lowercase();
    assert!(text.contains("english text") && text.contains("villa ejemplo"), "{text}");
    assert!(!text.contains("name · nombre") && !text.contains("kept by"), "{text}");
}

fn order<'a>(press: &Press, ceremony: &Ceremony, turns: &'a [Turn]) -> RunningOrder<'a> {
    RunningOrder::of(ceremony, turns, press.catalog(), press.vocabulary()).unwrap()
}

#[test]
fn the_sheet_says_how_many_originals_there_are_in_all_and_which_lines_are_for_names() {
    let mut press = press();
    let turns = turns(&press, &["el-paso-torreon", "calexico-mexicali-2026"]);
    assert_eq!(both(&turns[1].note), "2 originals in all | 2 originales en total");
    let (pdf, _) = running_order(&mut press, &ceremony(""), &turns).unwrap();
    let text = reader::pages(&pdf).concat().replace('\u{A0}', " ").to_lowercase();
    // Two mayors, whose names are not known, sign each of two originals.
    assert_eq!(text.matches("name · nombre").count(), 4, "{text}");
    assert!(text.contains("calexico: 1") && text.contains("mexicali: 1"), "{text}");
}

#[test]
fn numbers_are_explained_where_there_are_any() {
    let press = press();
    let notes = |fixture| {
        let turns = turns(&press, &[fixture]);
        order(&press, &ceremony(""), &turns).notes.iter().map(both).collect::<Vec<_>>().concat()
    };
    assert!(notes("ceremony-of-eight").contains("names are numbered"));
    assert!(!notes("el-paso-torreon").contains("names are numbered"));
}

#[test]
fn an_agreement_is_named_over_both_sides_of_the_table() {
    let mut press = press();
    let turns = turns(&press, &["el-paso-torreon", "calexico-mexicali-2026"]);
    let (pdf, _) = running_order(&mut press, &ceremony(""), &turns).unwrap();
    let spans = pdf.windows(10).filter(|bytes| bytes == b"/ColSpan 2").count();
    assert_eq!(spans, turns.len());
}

#[test]
fn it_is_on_a4_where_all_agreements_are() {
    let press = press();
    let turns = [turn(&press, &spec("page: { paper: a4 }\n"), "spec")];
    assert_eq!(order(&press, &ceremony(""), &turns).frame.paper, Paper::A4);
    assert_eq!(order(&press, &ceremony(""), &[]).frame.paper, Paper::Letter);
}

#[test]
fn day_and_place_stay_lines_where_they_are_not_known_and_the_host_is_left_out() {
    let press = press();
    let day = |date: &str| {
        let ceremony = ceremony(&format!("date: {date}\n"));
        both(&order(&press, &ceremony, &[]).day.value)
    };
    assert_eq!(day("2026-04-01"), "Wednesday, April 1, 2026 | Miércoles 1.º de abril de 2026");
    assert_eq!(day("2026-04"), "April ____, 2026 | ____ de abril de 2026");
    assert_eq!(day("2026"), "____ ____, 2026 | ____ de ____ de 2026");
    let without = ceremony("");
    let without = order(&press, &without, &[]);
    assert_eq!(both(without.day.label.as_ref().unwrap()), "Date | Fecha");
    assert_eq!(both(without.place.label.as_ref().unwrap()), "Place | Lugar");
    assert_eq!(both(&without.place.value), "____ | ____");
    assert_eq!(without.host, None);
    let with =
        ceremony("place: { en: '___, Texas', es: '___, Texas' }\nhost: { en: Sampleton, es: Sampleton }\n");
    let with = order(&press, &with, &[]);
    assert_eq!(both(&with.place.value), "____, Texas | ____, Texas");
    assert_eq!(both(with.host.unwrap().label.as_ref().unwrap()), "At the invitation of | Por invitación de");
}

#[test]
fn own_words_that_cannot_be_printed_are_told_with_their_place() {
    let mut ceremony = ceremony("");
    ceremony.host.clone_from(&ceremony.name);
    let name = ceremony.name.as_mut().unwrap();
    name.0.insert("es".to_owned(), "Día \u{E002} de las 龍".to_owned());
    let findings = running_order(&mut press(), &ceremony, &[]).unwrap_err();
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::UnprintableCharacter, Rule::MissingGlyph]);
    assert!(format!("{:?}", findings[0].place).contains("Ceremony"));
}

#[test]
fn many_agreements_make_pages_with_repeated_heads_and_none_is_torn() {
    let mut press = press();
    let some = turns(&press, &["friendship-agreement", "calexico-mexicali-2026", "el-paso-torreon"]);
    let many: Vec<_> = some.iter().cycle().take(200).cloned().collect();
    let (pdf, count) = running_order(&mut press, &ceremony("date: 2026-04-15\n"), &many).unwrap();
    let pages = reader::pages(&pdf);
    assert_eq!(pages.len(), count);
    assert!(count > 20);
    for page in &pages {
        assert!(page.contains("Izquierda") && page.contains("Carpeta"), "{page}");
        // All signers of an agreement are on the page that has its title.
        let letters: String = page.chars().filter(|character| !character.is_whitespace()).collect();
        let titles = letters.matches("Acuerdode").count();
        let mayors = letters.matches("Mayor·").count();
        let by_language = letters.matches("2originals,keptby").count();
        assert_eq!(mayors, 4 * titles - 2 * by_language, "{page}");
    }
}

#[test]
fn the_same_ceremony_gives_the_same_bytes() {
    let make = || {
        let mut press = press();
        let turns = turns(&press, &["draft", "ceremony-of-eight"]);
        running_order(&mut press, &ceremony("date: 2026-04-15\n"), &turns).unwrap().0
    };
    assert!(make() == make());
}

#[test]
fn long_names_stay_on_the_sheet() {
    let mut press = press();
    let name = "Maximiliana ".repeat(40);
    let office = "Secretary of Everything ".repeat(20);
    let witness =
        |number: usize| format!("{{ name: '{name}{number}', office: {{ en: '{office}', es: '{office}' }} }}");
    let witnesses = (0..4).map(witness).collect::<Vec<_>>().join(", ");
    let yaml = spec(&format!("witnesses: [{witnesses}]\n"));
    let turns = [turn(&press, &yaml, &"a_long_name_of_a_folder".repeat(3))];
    assert!(turns[0].signings[0].is_long);
    let (pdf, _) = running_order(&mut press, &ceremony(""), &turns).unwrap();
    let text = reader::pages(&pdf).concat();
    assert_eq!(text.matches("Maximiliana").count(), 160);
    // An office that is the same in both languages is printed once.
    assert_eq!(text.matches("Everything").count(), 80);
}

#[test]
fn an_agreement_has_its_own_day_and_place_where_they_are_not_those_of_the_ceremony() {
    let press = press();
    let added = "date: 2027-04-15\nplace: { en: Sampleton, es: Sampleton }\n";
    let ceremony = ceremony(added);
    let note = |signing: &str| {
        let turns = [turn(&press, &spec(&format!("signing: {signing}\n")), "spec")];
        let order = RunningOrder::of(&ceremony, &turns, press.catalog(), press.vocabulary()).unwrap();
        both(&order.turn_notes[0])
    };
    let own = note("{ date: 2027-05-02, place: { en: Elsewhere, es: Otra parte } }");
    assert!(own.contains("Sunday, May 2, 2027 · Elsewhere | "), "{own}");
    assert!(own.contains("2 de mayo de 2027 · Otra parte"), "{own}");
    let common = note("{ date: 2027-04-15, place: { en: Sampleton, es: Sampleton } }");
    assert!(!common.contains('·'), "{common}");
}
