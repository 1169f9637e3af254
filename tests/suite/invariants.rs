//! The promises of ARCHITECTURE.md about the sources, the locales and the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use alternat::finding::Rule;
use alternat::locale::Locale;
use alternat::localize::{Catalog, Messages, Shape};
use alternat::resources::Resources;

use crate::support::root;

/// The modules of the library in the order of the pipeline. Each may import only those before it.
const MODULES: [&str; 25] = [
    "locale",
    "digest",
    "files",
    "finding",
    "grammar",
    "spec",
    "model",
    "alternat",
    "document",
    "attachment",
    "edition",
    "localize",
    "check",
    "family",
    "template",
    "typeset",
    "export",
    "render",
    "proof",
    "book",
    "resources",
    "press",
    "report",
    "work",
    "lib",
];

/// Each service crate, and the modules that may use it.
const HOMES: [(&str, &[&str]); 48] = [
    ("serde_yaml", &["spec"]),
    ("jsonschema", &["spec"]),
    ("schemars", &["spec"]),
    ("csv", &["spec"]),
    ("calamine", &["spec"]),
    ("rust_xlsxwriter", &["spec"]),
    ("zip", &["spec"]),
    ("strsim", &["finding"]),
    ("encoding_rs", &["check"]),
    ("spellbook", &["check"]),
    ("fluent", &["localize", "report", "bin::cli"]),
    ("fluent_syntax", &["localize"]),
    ("tera", &["template", "render"]),
    ("base64", &["render"]),
    ("typst", &["typeset", "export", "render"]),
    ("typst_as_lib", &["typeset"]),
    ("typst_layout", &["typeset"]),
    ("data_url", &["typeset"]),
    ("imagesize", &["typeset"]),
    ("roxmltree", &["typeset", "spec"]),
    ("typst_pdf", &["export"]),
    ("hayro_syntax", &["export", "proof", "book"]),
    ("hayro_cmap", &["proof"]),
    ("flate2", &["proof", "typeset"]),
    ("usvg", &["typeset"]),
    ("pdf_writer", &["export", "book"]),
    ("sha2", &["digest", "book"]),
    ("xmp_writer", &["book"]),
    ("thiserror", &["book", "spec"]),
    ("typst_render", &["export"]),
    ("typst_svg", &["export"]),
    ("serde_json", &["spec", "report", "bin::cli"]),
    ("tempfile", &["bin::output"]),
    ("rust_embed", &["resources"]),
    ("clap", &["bin::cli", "bin::input"]),
    ("clap_complete", &["bin::cli"]),
    ("clap_mangen", &["bin::cli"]),
    ("annotate_snippets", &["report"]),
    ("textwrap", &["bin::cli"]),
    ("notify", &["bin::watch"]),
    ("rustyline", &["bin::cli"]),
    ("ctrlc", &["bin::cli"]),
    ("glob", &["bin::cli"]),
    ("indicatif", &["bin::cli"]),
    ("rayon", &["bin::cli"]),
    ("mimalloc", &["bin::wall"]),
    ("cap", &["bin::wall"]),
    ("rustix", &["bin::wall"]),
];

/// The modules of the binary, which alone access the system, in the order of their imports.
const BINARY: [&str; 7] =
    ["bin::terminal", "bin::wall", "bin::input", "bin::output", "bin::watch", "bin::cli", "bin::main"];

/// Every source file with its module, without its tests and comments.
fn sources() -> Vec<(String, PathBuf, String)> {
    let folder = root().join("src");
    let mut sources = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let within = path.strip_prefix(&folder).unwrap();
            let module = |within: &Path| {
                within.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned()
            };
            let module = match within.strip_prefix("bin/alternat") {
                Ok(within) => format!("bin::{}", module(within)),
                Err(_) => module(within),
            };
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            let code = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect::<Vec<_>>()
                .join("\n");
            sources.push((module, path, code));
        }
    }
    assert!(sources.len() > 20);
    sources
}

/// True if a word is the beginning of a path in code, as in `word::`.
fn names_crate(code: &str, name: &str) -> bool {
    let path = format!("{name}::");
    code.match_indices(&path).any(|(start, _)| {
        !code[..start].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
    })
}

#[test]
fn a_module_imports_only_what_stands_above_it() {
    for (module, path, code) in sources() {
        let order = if module.starts_with("bin::") { &BINARY[..] } else { &MODULES };
        let Some(rank) = order.iter().position(|name| *name == module) else {
            panic!("{} is in no order", path.display());
        };
        assert!(!code.contains("crate::{"), "{} groups its imports, which hides them here", path.display());
        for later in order.iter().skip(rank + 1) {
            let later = later.trim_start_matches("bin::");
            let imports = [format!("crate::{later}::"), format!("crate::{later};")];
            assert!(
                !imports.iter().any(|import| code.contains(import)),
                "{} imports {later}",
                path.display()
            );
        }
    }
}

/// Checks that use cases and commands read and check a spec only in these places.
#[test]
fn specs_are_read_and_checked_in_few_places() {
    let places = |calls: &[&str]| {
        let is_use_case = |module: &str| module == "work" || module.starts_with("bin::");
        let counted =
            sources().into_iter().filter(|(module, ..)| is_use_case(module)).map(|(_, path, code)| {
                let calls: usize = calls.iter().map(|call| code.matches(call).count()).sum();
                let path = path.strip_prefix(root().join("src")).unwrap().display().to_string();
                (path.replace("bin/alternat/", ""), calls)
            });
        counted.filter(|(_, calls)| *calls > 0).collect::<BTreeMap<_, _>>()
    };
    let expected = |places: &[(&str, usize)]| {
        places.iter().map(|(path, calls)| ((*path).to_owned(), *calls)).collect::<BTreeMap<_, _>>()
    };
    // The conversation checks the spec that it would write after each answer.
    let checks = [("cli/new/dialog.rs", 1), ("work/inspect.rs", 1)];
    assert_eq!(places(&["press.check(", "press().check("]), expected(&checks));
    // `work/inputs.rs` finds the files to watch; a batch reads each spec once, and an empty one if it is broken.
    let reads = [
        ("cli/new/dialog.rs", 1),
        ("cli/batch/job.rs", 1),
        ("cli/batch/plan.rs", 1),
        ("work/inputs.rs", 1),
        ("work/inspect.rs", 1),
    ];
    assert_eq!(places(&["spec::read(", "Base::read"]), expected(&reads));
}

#[test]
fn each_service_crate_has_one_home() {
    for (module, path, code) in sources() {
        for (name, homes) in HOMES {
            let at_home = homes.contains(&module.as_str());
            assert!(at_home || !names_crate(&code, name), "{} uses {name}", path.display());
        }
    }
    for (name, homes) in HOMES {
        let used = sources()
            .iter()
            .any(|(module, _, code)| homes.contains(&module.as_str()) && names_crate(code, name));
        assert!(used, "{name} is not used where it has its home");
    }
}

#[test]
fn the_library_does_not_meet_the_outside() {
    const OUTSIDE: [&str; 12] = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::io::stdout",
        "std::io::stderr",
        "println!",
        "eprintln!",
        "SystemTime",
        "Instant",
        "Utc::now",
        "Local::now",
    ];
    for (module, path, code) in sources() {
        if BINARY.contains(&module.as_str()) {
            continue;
        }
        for word in OUTSIDE {
            assert!(!code.contains(word), "{} uses {word}", path.display());
        }
    }
}

/// Checks that another family of documents requires no change in the code that prints them.
#[test]
fn what_prints_documents_knows_no_family_but_agreements() {
    let families = ["family::running_order", "family::verification", "RunningOrder", "Verification"];
    for (module, path, code) in sources() {
        if ["template", "typeset", "export", "render", "press"].contains(&module.as_str()) {
            for name in families {
                assert!(!code.contains(name), "{} knows {name}", path.display());
            }
        }
    }
}

#[test]
fn no_clock_reaches_the_output() {
    for (_, path, code) in sources() {
        for word in ["SystemTime", "Utc::now", "Local::now"] {
            assert!(!code.contains(word), "{} asks the clock: {word}", path.display());
        }
    }
    let look = fs::read_to_string(root().join("templates/look.typ")).unwrap();
    let main = fs::read_to_string(root().join("templates/agreement.typ.tera")).unwrap();
    assert!(!format!("{look}{main}").contains("today"));
    assert!(
        main.trim_end().ends_with(')') && main.contains("#set document(\n"),
        "`set document` ends the main file"
    );
    assert!(main.rfind("#set document(").unwrap() > main.rfind("#closing(").unwrap());
    let order = fs::read_to_string(root().join("templates/running-order.typ.tera")).unwrap();
    assert!(order.trim_end().ends_with(')') && !order.contains("today"));
    assert!(order.rfind("#set document(\n").unwrap() > order.rfind("#turns(").unwrap());
}

/// Checks that a build of the library alone includes nothing of the command: a crate used only there is optional.
#[test]
fn the_library_needs_nothing_of_the_command() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for (name, homes) in HOMES {
        let is_of_command = homes.iter().all(|home| home.starts_with("bin::"));
        let line = |name: &str| {
            let start = format!("{name} = ");
            manifest.lines().find(|line| line.starts_with(&start)).map(str::to_owned)
        };
        let dependency = line(name).or_else(|| line(&name.replace('_', "-"))).unwrap();
        assert_eq!(dependency.contains("optional = true"), is_of_command, "{dependency}");
        let feature = format!("\"dep:{}\"", name.replace('_', "-"));
        let is_of_feature = manifest.contains(&feature) || manifest.contains(&format!("\"dep:{name}\""));
        assert_eq!(is_of_feature, is_of_command, "{name}");
    }
}

#[test]
fn nothing_in_the_tree_fetches() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for name in ["reqwest", "ureq", "hyper", "native-tls", "rustls", "curl"] {
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name} is in the tree");
    }
    assert!(!lock.contains("source = \"git+"), "a dependency does not come by version");
}

fn locales() -> BTreeMap<String, String> {
    let text = |content: Vec<u8>| String::from_utf8(content).unwrap();
    Resources::built_in().locales.into_iter().map(|(name, content)| (name, text(content))).collect()
}

/// The files of each folder of the locales.
fn files_of_locales() -> BTreeMap<Locale, BTreeSet<String>> {
    let mut files: BTreeMap<Locale, BTreeSet<String>> = BTreeMap::new();
    for name in locales().keys() {
        let (locale, file) = name.split_once('/').unwrap();
        files.entry(locale.parse().unwrap()).or_default().insert(file.to_owned());
    }
    files
}

#[test]
fn every_language_has_the_same_files() {
    let files = files_of_locales();
    let languages: Vec<_> = files.keys().filter(|locale| locale.region().is_none()).collect();
    assert!(languages.len() >= 2);
    for language in &languages {
        assert_eq!(files[languages[0]], files[language], "{language}");
    }
    for (locale, names) in &files {
        assert!(names.is_subset(&files[&locale.general()]), "{locale} has files that its language has not");
    }
}

#[test]
fn a_region_says_only_what_its_language_says_too() {
    let all = locales();
    let catalog = Catalog::new(&all).unwrap();
    let regions: Vec<_> = files_of_locales().into_keys().filter(|locale| locale.region().is_some()).collect();
    assert!(!regions.is_empty());
    for region in regions {
        let own = all.iter().filter(|(name, _)| name.starts_with(&format!("{region}/")));
        let own = Catalog::new(&own.map(|(name, text)| (name.clone(), text.clone())).collect()).unwrap();
        let general = catalog.messages(&region.general()).unwrap();
        let own = own.messages(&region).unwrap();
        for (id, shape) in own.shapes() {
            let twin = &general.shapes().get(id).unwrap_or_else(|| panic!("{region} alone has {id}"));
            assert_eq!(shape.attributes, twin.attributes, "{id} in {region}");
            assert!(variables(own, id).is_subset(&variables(general, id)), "{id} in {region}");
        }
    }
}

/// Variables whose value is a whole phrase in one language and a part of one in the other.
const PHRASES: [[&str; 2]; 1] = [["country", "of-country"]];

/// Differences that agreement or custom causes in only one of the languages: messages by the beginning of their ids,
/// with the variable.
const AGREEING: [(&str, &str); 32] = [
    ("and-undertake", "register"),
    ("", "ending"),
    ("office-", "country"),
    ("office-", "state"),
    ("office-", "gender"),
    ("office-", "city"),
    ("office-", "noun"),
    ("mayor", "gender"),
    ("village-president", "gender"),
    ("head-of-city-and-state", "gender"),
    ("manager-of-town", "noun"),
    ("manager-of-town", "gender"),
    ("clerk-of-town", "noun"),
    ("clerk-of-town", "state"),
    ("clerk-of-town", "gender"),
    ("attorney-of-town", "noun"),
    ("attorney-of-town", "gender"),
    ("division-", "article"),
    ("division-", "country"),
    ("held-for-a-time", "gender"),
    ("honorific-", "gender"),
    ("noun-", "country"),
    ("signatory-name", "honorific"),
    ("signatory-name", "given"),
    ("provision-before-last", "next"),
    ("", "serial-comma"),
    ("kind-friendship-agreement", "instrument"),
    ("kind-sister-city-agreement", "instrument"),
    ("signed-on", "title"),
    ("reaffirmed-on", "title"),
    ("testimonium", "title"),
    ("preamble", "second-party-in-full"),
];

/// The message that other words agree with: it is empty in some languages.
const AGREEMENT: &str = "ending";

#[test]
fn every_locale_has_the_same_messages_attributes_and_variables() {
    let catalog = Catalog::new(&locales()).unwrap();
    let mut all = catalog.all();
    let first = all.next().unwrap();
    for other in all {
        let ids = |shapes: &BTreeMap<String, Shape>| shapes.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(first.shapes()), ids(other.shapes()), "{} and {}", first.locale(), other.locale());
        let wanting = first.shapes().iter().filter(|(id, _)| *id != AGREEMENT);
        for (id, shape) in wanting {
            assert_eq!(shape.attributes, other.shapes()[id].attributes, "{id} in {}", other.locale());
            assert_eq!(variables(first, id), variables(other, id), "{id} in {}", other.locale());
        }
    }
}

/// The variables that a message uses, directly or through those that it includes.
fn variables(messages: &Messages, id: &str) -> BTreeSet<String> {
    let same = |variable: &str| {
        let phrase = PHRASES.iter().find(|phrase| phrase.contains(&variable));
        phrase.map_or(variable, |phrase| phrase[0]).to_owned()
    };
    let agrees = |variable: &&str| {
        AGREEING.iter().any(|(prefix, agreeing)| id.starts_with(prefix) && variable == agreeing)
    };
    messages.variables_of(id).into_iter().filter(|variable| !agrees(variable)).map(same).collect()
}

#[test]
fn every_language_has_the_same_terms() {
    let terms = |language: &str| -> BTreeSet<String> {
        let files = locales().into_iter().filter(|(name, _)| name.starts_with(&format!("{language}/")));
        let lines = files.flat_map(|(_, text)| text.lines().map(str::to_owned).collect::<Vec<_>>());
        lines.filter_map(|line| Some(line.strip_prefix('-')?.split_once('=')?.0.trim().to_owned())).collect()
    };
    assert_eq!(terms("en"), terms("es"));
}

/// The attributes that a finding may have besides its hint.
const OTHER_HINTS: [&str; 4] = ["asked", "cell", "told-of-answer", "told-of-cell"];

#[test]
fn every_rule_is_told_in_every_language() {
    let catalog = Catalog::new(&locales()).unwrap();
    for messages in catalog.all() {
        for rule in Rule::ALL {
            let shape = messages.shapes().get(&format!("finding-{}", rule.id()));
            let shape = shape.unwrap_or_else(|| panic!("{} does not tell {}", messages.locale(), rule.id()));
            // Some have other words for the case that the value is asked for, or is in a cell of a sheet.
            let hints =
                shape.attributes.iter().filter(|attribute| !OTHER_HINTS.contains(&attribute.as_str()));
            assert_eq!(hints.collect::<Vec<_>>(), ["hint"], "{} in {}", rule.id(), messages.locale());
        }
        let told = messages.with_prefix("finding-").map(|(_, id)| id.to_owned()).collect::<BTreeSet<_>>();
        let rules = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(told, rules, "{} tells rules that are not there", messages.locale());
    }
}

#[test]
fn templates_hold_no_wording() {
    const WORDS: [&str; 10] = [
        "Signed",
        "Firmado",
        "Article",
        "Artículo",
        "Page ",
        "Página",
        "English",
        "Español",
        "Mayor",
        "Alcald",
    ];
    for file in [
        "agreement.typ.tera",
        "agreement.html.tera",
        "look.typ",
        "running-order.typ.tera",
        "running-order.typ",
    ] {
        let path = root().join("templates").join(file);
        assert_words_nothing(&path, &fs::read_to_string(&path).unwrap(), &WORDS);
    }
}

#[test]
fn sources_hold_no_wording() {
    // The names of types in code, such as `Article`, do not count.
    const WORDS: [&str; 8] =
        ["Signed on", "Firmado", "Artículo", "Página", "Hereby", "Acuerdan", "Alcald", "authentic"];
    for (_, path, code) in sources() {
        assert_words_nothing(&path, &code, &WORDS);
    }
}

fn assert_words_nothing(path: &Path, text: &str, words: &[&str]) {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<String>();
    for word in words {
        assert!(!code.contains(word), "{} words {word}", short(path));
    }
}

#[test]
fn every_file_is_of_a_size_to_read() {
    for (_, path, code) in sources() {
        let lines = code.lines().count();
        assert!(lines <= 350, "{} has {lines} lines: two topics in one room?", short(&path));
    }
}

fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}
