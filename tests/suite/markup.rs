//! The generated Typst of each fixture, and the treatment of hostile text in it.

use alternat::edition::Edition;

use crate::support::{
    all_documents, assert_snapshot, ceremony, documents, markup_of_running_order, press, snapshots, spec,
    turns,
};

#[test]
fn every_fixture_becomes_semantic_calls() {
    let press = press();
    for (name, document) in all_documents(&press) {
        let markup = press.fill(&document, Edition::default()).unwrap();
        assert_snapshot(markup.0, &snapshots("markup").join(format!("{name}.typ")));
    }
}

#[test]
fn a_ceremony_becomes_semantic_calls() {
    const FIXTURES: [&str; 5] = [
        "ceremony-of-eight",
        "calexico-mexicali-2026",
        "draft",
        "el-paso-torreon",
        "memorandum-of-understanding",
    ];
    let press = press();
    let ceremony = ceremony("date: 2026-04-15\nhost: { en: Sampleton, es: Villa Ejemplo }\n");
    let markup = markup_of_running_order(&press, &ceremony, &turns(&press, &FIXTURES));
    assert_snapshot(markup.0, &snapshots("markup").join("running-order.typ"));
}

#[test]
fn text_stays_inside_its_string() {
    let press = press();
    let name = r##"#read("/etc/passwd") \ *bold* $x$ @ref "]) {{ braces }}"##;
    let spec = spec(&format!(
        "signing: {{ place: {{ en: '{name}', es: '{name}' }} }}\nallow: [{{ rule: placeholder, reason: any text }}]\n"
    ));
    let (_, document) = documents(&press, &spec, "hostile").remove(0);
    let markup = press.fill(&document, Edition::default()).unwrap().0;
    assert!(
        markup.contains(r##"name("#read(\"/etc/passwd\") \\ *bold* $x$ @ref \"]) {{ braces }}")"##),
        "{markup}"
    );
}
