//! From a spec to an agreement, with all problems of meaning reported at once.
//!
//! Each function returns a value of the model or, if it could not be made, nothing; the obstacle is then among the
//! findings.

mod history;
mod languages;
mod needs;
mod officer;
mod party;
mod place;
mod provision;
mod text;
mod unused;

use std::collections::{BTreeMap, HashSet};

use super::vocabulary::{OF_PARTY, REAFFIRMATION, VARIABLES};
use super::{Agreement, Needs, Page, Style, Term, Vocabulary};
use crate::finding::{Finding, Path, Rule, Severity};
use crate::locale::{Bilingual, Locale, Side};
use crate::spec::{self, City, DateSigned, Entry, Outline, PartialDate, Reading, Register, Spec};

pub use text::{code_of, unprintable};

/// Makes the agreement that a spec describes, unless there is an obstacle among the findings, which begin with those
/// about the structure of the spec.
#[must_use]
pub fn examine(reading: &Reading, vocabulary: &Vocabulary) -> (Option<Agreement>, Vec<Finding>) {
    let mut findings = reading.findings.clone();
    let languages = languages::languages(reading, vocabulary, &mut findings);
    let variables = variables(&reading.spec);
    let mut examiner = Examiner {
        vocabulary,
        cities: &reading.cities,
        languages,
        given: Needs::default(),
        variables,
        instruments: reading.spec.history.as_ref().map_or(0, Vec::len),
        citations: 0,
        is_draft: reading.spec.is_draft(),
        findings,
    };
    let agreement = examiner.agreement(&reading.spec);
    let findings = unique(examiner.findings);
    let is_possible =
        !findings.iter().any(|finding| finding.rule.is_obstacle() && finding.severity == Severity::Error);
    (agreement.filter(|_| is_possible), findings)
}

/// The findings without repetitions: both parties may be from one city's file.
fn unique(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    findings.into_iter().filter(|finding| seen.insert(finding.clone())).collect()
}

fn reaffirms(spec: &Spec) -> bool {
    spec.kind.as_deref() == Some(REAFFIRMATION)
}

fn variables(spec: &Spec) -> Vec<String> {
    let ids = spec.parties.iter().flatten().filter_map(|party| party.0.as_ref()?.id.as_ref());
    let of_parties = ids.flat_map(|id| OF_PARTY.map(|end| format!("{id}{end}")));
    let general = VARIABLES.iter().map(|(name, _)| (*name).to_owned());
    of_parties.chain(general).collect()
}

/// The years of agreements.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// The greatest number of signatures to one agreement.
const MOST_SIGNATURES: usize = 8;

/// The number of days before the end by which a party gives notice, unless the spec says otherwise.
const DEFAULT_NOTICE: u16 = 30;

struct Examiner<'a> {
    vocabulary: &'a Vocabulary,
    cities: &'a BTreeMap<String, City>,
    languages: Option<Bilingual<Locale>>,
    given: Needs,
    /// The variables that own words may use.
    variables: Vec<String>,
    /// The number of earlier instruments, and the number of times that own words cite one.
    instruments: usize,
    citations: usize,
    /// True if the spec is only a draft.
    is_draft: bool,
    findings: Vec<Finding>,
}

impl Examiner<'_> {
    fn agreement(&mut self, spec: &Spec) -> Option<Agreement> {
        let kind = self.kind(spec);
        let noun = kind.as_ref().and_then(|(_, outline)| self.own_noun(spec, outline));
        let title = self.optional(spec.title.as_ref(), &spec::path(&["title"]), Self::pair);
        let parties = self.parties(spec);
        let history = self.history(spec);
        self.given = needs::given(spec, history.as_ref());
        let recitals = self.recitals(spec, kind.as_ref().map(|(_, outline)| outline));
        let articles = self.articles(spec, kind.as_ref().map(|(_, outline)| outline));
        let signing = self.signing(spec);
        let witnesses = self.witnesses(spec);
        let prevailing = self.prevailing(spec);
        self.order_of_history(spec);
        self.days(spec);
        if let (Some(recitals), Some(articles)) = (&recitals, &articles) {
            self.unused(spec, &[recitals.as_slice(), articles].concat());
        }
        let (kind, outline) = kind?;
        let agreement = Agreement {
            kind,
            noun: noun?,
            register: outline.register,
            collective: outline.collective || self.names_the_parties(recitals.as_ref()?, articles.as_ref()?),
            numbering: outline.numbering,
            style: style(spec),
            languages: self.languages.clone()?,
            prevailing: prevailing?,
            precedence: spec.precedence.unwrap_or_default(),
            title: title?,
            parties: parties?,
            history: history?,
            recitals: recitals?,
            articles: articles?,
            term: term(spec),
            year: spec.year.map(i32::from),
            signing: signing?,
            witnesses: witnesses?,
            status: spec.status.unwrap_or_default(),
            page: page(spec),
            prepared: spec.prepared,
        };
        self.precedence(&agreement);
        self.count_signatures(&agreement);
        Some(agreement)
    }

    /// Finds signatures too many for one page together with the words above them.
    fn count_signatures(&mut self, agreement: &Agreement) {
        let parties = agreement.parties.iter().map(|party| 1 + party.others.len());
        let count = parties.sum::<usize>() + agreement.witnesses.len();
        if count > MOST_SIGNATURES {
            let path = spec::path(&[if agreement.witnesses.is_empty() { "parties" } else { "witnesses" }]);
            let finding = Finding::at(Rule::TooManySignatures, &path);
            self.find(finding.with("count", count).with("most", MOST_SIGNATURES));
        }
    }

    /// Finds dates in years outside the range of agreements.
    fn days(&mut self, spec: &Spec) {
        let signing = spec.signing.as_ref().and_then(|signing| signing.date);
        let history = spec.history.iter().flatten().enumerate().map(|(number, instrument)| {
            let path = spec::path(&["history"]).entry(number).field("signed");
            let signed = instrument.0.as_ref().and_then(|instrument| instrument.signed);
            (signed.and_then(DateSigned::known), path, "date-signed")
        });
        let prepared = spec.prepared.map(PartialDate::Day);
        let own = [
            (signing, spec::path(&["signing", "date"]), "partial-date"),
            (prepared, spec::path(&["prepared"]), "date"),
        ];
        for (date, path, form) in own.into_iter().chain(history) {
            if let Some(date) = date.filter(|date| !YEARS.contains(&date.year())) {
                let form = if date.day().is_some() { "date" } else { form };
                self.find(Finding::at(Rule::NoSuchDate, &path).with("form", form).with("written", date));
            }
        }
    }

    /// The language of the text that prevails.
    #[expect(clippy::option_option, reason = "whether it could be made, and whether it was given")]
    fn prevailing(&mut self, spec: &Spec) -> Option<Option<Side>> {
        let Some(written) = &spec.prevailing else { return Some(None) };
        let languages = self.languages.clone()?;
        let side = languages.side(|locale| locale.language() == written);
        if side.is_none() {
            let known = [languages.first.language(), languages.second.language()].join(", ");
            let finding = Finding::at(Rule::UnknownPrevailing, &spec::path(&["prevailing"]));
            self.find(finding.with("written", written).with("known", known));
        }
        side.map(Some)
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Returns a given value as it is made, or `Some(None)` if none is given.
    #[expect(clippy::option_option, reason = "whether it could be made, and whether it was given")]
    fn optional<T, U>(
        &mut self,
        given: Option<&T>,
        path: &Path,
        make: impl FnOnce(&mut Self, &T, &Path) -> Option<U>,
    ) -> Option<Option<U>> {
        match given {
            Some(value) => make(self, value, path).map(Some),
            None => Some(None),
        }
    }

    /// All entries of a list, or nothing if one could not be made.
    fn each<T, U>(
        &mut self,
        entries: &[Entry<T>],
        path: &Path,
        mut make: impl FnMut(&mut Self, &T, &Path) -> Option<U>,
    ) -> Option<Vec<U>> {
        // The entries are all made first: a problem of one must not hide those of the next.
        let results: Vec<_> = entries
            .iter()
            .enumerate()
            .map(|(number, entry)| make(self, entry.0.as_ref()?, &path.entry(number)))
            .collect();
        results.into_iter().collect()
    }

    fn kind(&mut self, spec: &Spec) -> Option<(String, Outline)> {
        let written = spec.kind.as_ref()?;
        let (kind, mut outline) = self.known_kind(written, &spec::path(&["kind"]))?;
        let register = spec.register.unwrap_or(outline.register);
        if register == Register::NonBinding && outline.register == Register::Binding {
            let last = outline.articles.len().saturating_sub(1);
            outline.articles.splice(last..last, std::mem::take(&mut outline.non_binding));
        }
        Some((kind, Outline { register, ..outline }))
    }

    fn known_kind(&mut self, written: &str, path: &Path) -> Option<(String, Outline)> {
        let kinds = &self.vocabulary.kinds;
        let found = kinds.get(written).map(|outline| (written.to_owned(), outline.clone()));
        if found.is_none() {
            self.unknown(Rule::UnknownKind, path, written, kinds.keys());
        }
        found
    }

    /// The noun by which the agreement names itself.
    fn own_noun(&mut self, spec: &Spec, outline: &Outline) -> Option<String> {
        let Some(written) = &spec.instrument else {
            return Some(outline.instruments.usual(outline.register).to_owned());
        };
        let path = spec::path(&["instrument"]);
        let noun = self.known_noun(written, outline, &path)?;
        if !outline.instruments.of(outline.register).contains(&noun) {
            let finding = Finding::at(Rule::InstrumentOfOtherForce, &path).with("written", written);
            let finding = finding.with("register", outline.register);
            self.find(finding.with("known", outline.instruments.of(outline.register).join(", ")));
        }
        Some(noun)
    }

    /// A noun that instruments of a kind may have.
    fn known_noun(&mut self, written: &str, outline: &Outline, path: &Path) -> Option<String> {
        let nouns = outline.instruments.all();
        if nouns.iter().any(|noun| *noun == written) {
            return Some(written.to_owned());
        }
        self.unknown(Rule::UnknownInstrument, path, written, nouns.iter().copied());
        // An author may write the word of a language, such as *acuerdo*.
        let (words, written) = (&self.vocabulary.instruments, written.to_lowercase());
        let means_it = |noun: &str| words.get(noun).is_some_and(|words| words.contains(&written));
        let meant = nouns.into_iter().find(|noun| means_it(noun));
        if let (Some(meant), Some(finding)) = (meant, self.findings.last_mut()) {
            let suggestion = finding.arguments.iter_mut().filter(|(name, _)| *name == "suggestion");
            suggestion.for_each(|(_, suggestion)| meant.clone_into(suggestion));
        }
        None
    }

    fn unknown<'k>(
        &mut self,
        rule: Rule,
        path: &Path,
        written: &str,
        known: impl Iterator<Item = &'k String>,
    ) {
        let known: Vec<_> = known.map(String::as_str).collect();
        let finding = Finding::at(rule, path)
            .with("written", written)
            .with("known", known.join(", "))
            .suggesting(written, known);
        self.find(finding);
    }
}

fn style(spec: &Spec) -> Style {
    let style = spec.style.as_ref();
    Style {
        dates: style.and_then(|style| style.dates).unwrap_or_default(),
        serial_comma: style.and_then(|style| style.serial_comma).unwrap_or(true),
    }
}

/// The number of millimetres by which the margin of the bound edge is wider, unless the spec says otherwise.
const DEFAULT_BINDING_MARGIN: u8 = 6;

fn page(spec: &Spec) -> Page {
    let blank = spec::Page::default();
    let page = spec.page.as_ref().unwrap_or(&blank);
    let binding = page.binding.as_ref();
    Page {
        layout: page.layout.unwrap_or_default(),
        paper: page.paper.unwrap_or_default(),
        style: page.style.unwrap_or_default(),
        bound: binding.and_then(|binding| binding.side).unwrap_or_default(),
        binding_margin: binding.and_then(|binding| binding.margin).unwrap_or(DEFAULT_BINDING_MARGIN),
        initials: page.initials.unwrap_or_default(),
        line_numbers: page.line_numbers.unwrap_or_default(),
    }
}

fn term(spec: &Spec) -> Term {
    let term = spec.term.as_ref();
    Term {
        years: term.and_then(|term| term.years),
        notice: term.and_then(|term| term.notice).unwrap_or(DEFAULT_NOTICE),
    }
}
