//! Recitals and articles: clauses of the library, or own words.

use std::collections::{BTreeMap, BTreeSet};

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::model::{Clause, Needs, Provision, Words};
use crate::spec::{self, Article, Changes, Entry, Outline, Pair, Provisions, Recital, Spec};

/// Clauses of the library, by their ids.
type Library = BTreeMap<String, Clause>;

/// The recitals, or the articles, that an agreement can have.
struct Sort<'a> {
    library: &'a Library,
    /// Those of the kind, in their order.
    outline: &'a [String],
    /// Those that the kind cannot do without, among others.
    required: &'a [String],
    path: Path,
}

/// A provision as its author writes it.
struct Draft<'s> {
    clause: Option<&'s String>,
    heading: Option<&'s Pair>,
    text: Option<&'s Pair>,
    items: Option<&'s [Entry<Pair>]>,
    after: Option<&'s String>,
}

impl<'s> From<&'s Recital> for Draft<'s> {
    fn from(recital: &'s Recital) -> Self {
        let Recital { clause, text, after } = recital;
        Self {
            clause: clause.as_ref(),
            heading: None,
            text: text.as_ref(),
            items: None,
            after: after.as_ref(),
        }
    }
}

impl<'s> From<&'s Article> for Draft<'s> {
    fn from(article: &'s Article) -> Self {
        let Article { clause, heading, text, items, after } = article;
        Self {
            clause: clause.as_ref(),
            heading: heading.as_ref(),
            text: text.as_ref(),
            items: items.as_deref(),
            after: after.as_ref(),
        }
    }
}

impl Examiner<'_> {
    pub(super) fn recitals(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let sort = Sort {
            library: &self.vocabulary.recitals,
            outline: outline.map_or(&[], |outline| &outline.recitals),
            required: outline.map_or(&[], |outline| &outline.required),
            path: spec::path(&["recitals"]),
        };
        self.provisions(&sort, spec.recitals.as_ref(), outline)
    }

    pub(super) fn articles(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let sort = Sort {
            library: &self.vocabulary.articles,
            outline: outline.map_or(&[], |outline| &outline.articles),
            required: outline.map_or(&[], |outline| &outline.required),
            path: spec::path(&["articles"]),
        };
        let articles = self.provisions(&sort, spec.articles.as_ref(), outline)?;
        if articles.is_empty() {
            let finding = Finding::at(Rule::WrongCount, &sort.path);
            self.find(finding.with("least", 1).with("most", "none").with("exact", "no"));
        }
        Some(articles)
    }

    fn provisions<T>(
        &mut self,
        sort: &Sort<'_>,
        written: Option<&Provisions<T>>,
        outline: Option<&Outline>,
    ) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        let provisions = match written {
            Some(Provisions::List(entries)) => self.list(sort, entries)?,
            // Of a kind that is not known it cannot be told what would change.
            _ if outline.is_none() => return None,
            Some(Provisions::Changes(changes)) => self.changed(sort, changes)?,
            None => {
                let path = spec::path(&["kind"]);
                let clauses: Vec<_> =
                    sort.outline.iter().map(|id| self.clause(sort.library, id, &path)).collect();
                clauses.into_iter().collect::<Option<_>>()?
            }
        };
        self.required(sort, &provisions);
        Some(provisions)
    }

    fn list<T>(&mut self, sort: &Sort<'_>, entries: &[Entry<T>]) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        self.each(entries, &sort.path, |examiner, entry, path| {
            let draft = Draft::from(entry);
            if draft.after.is_some() {
                let known = ["clause", "heading", "text", "items"];
                let finding = Finding::at_field_name(Rule::UnknownField, &path.field("after"));
                let finding = finding.with("field", "after").with("suggestion", "none");
                examiner.find(finding.with("known", known.join(", ")));
            }
            examiner.provision(sort.library, &draft, path)
        })
    }

    /// The provisions of the kind with what is dropped, replaced and added.
    fn changed<T>(&mut self, sort: &Sort<'_>, changes: &Changes<T>) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        let Changes { drop, replace, add } = changes;
        let dropped = drop.as_deref().unwrap_or_default();
        let dropped = self.each(dropped, &sort.path.field("drop"), |examiner, id, path| {
            if sort.required.contains(id) {
                examiner.find(Finding::at(Rule::RequiredClause, path).with("clause", id));
            }
            examiner.in_outline(sort, id, path).then(|| id.clone())
        });
        let path = sort.path.field("replace");
        let mut replaced = BTreeMap::new();
        for (id, provision) in replace.iter().flatten() {
            let place = path.field(id);
            let known = self.in_outline(sort, id, &place);
            let provision = self.provision(sort.library, &Draft::from(provision), &place);
            replaced.insert(id, provision.filter(|_| known));
        }
        let added = add.as_deref().unwrap_or_default();
        let added = self.each(added, &sort.path.field("add"), |examiner, entry, path| {
            let draft = Draft::from(entry);
            let known = draft.after.is_none_or(|id| examiner.in_outline(sort, id, &path.field("after")));
            let provision = examiner.provision(sort.library, &draft, path);
            Some((draft.after.cloned(), provision.filter(|_| known)?))
        });
        let (dropped, added) = (dropped?, added?);
        let mut provisions = Vec::new();
        for id in sort.outline {
            match replaced.remove(id) {
                Some(provision) => provisions.push(provision?),
                None if dropped.contains(id) => {}
                None => provisions.push(self.clause(sort.library, id, &spec::path(&["kind"]))?),
            }
            let here = added.iter().filter(|(after, _)| after.as_ref() == Some(id));
            provisions.extend(here.map(|(_, provision)| provision.clone()));
        }
        let last = added.into_iter().filter(|(after, _)| after.is_none());
        provisions.extend(last.map(|(_, provision)| provision));
        Some(provisions)
    }

    fn in_outline(&mut self, sort: &Sort<'_>, id: &str, path: &Path) -> bool {
        let known = sort.outline.iter().any(|known| known == id);
        if !known {
            self.unknown(Rule::NotInOutline, path, id, sort.outline.iter());
        }
        known
    }

    /// Finds what the spec says that no clause speaks of.
    pub(super) fn unused(&mut self, spec: &Spec, provisions: &[Provision]) {
        let vocabulary = self.vocabulary;
        let library = || vocabulary.recitals.values().chain(vocabulary.articles.values());
        let used = provisions.iter().filter_map(|provision| match &provision.words {
            Words::Clause(message) => library().find(|clause| clause.message == *message),
            Words::Own { .. } => None,
        });
        let used: BTreeSet<_> = used.flat_map(|clause| &clause.variables).map(String::as_str).collect();
        let own = |name: &str| provisions.iter().any(|provision| provision.words.uses(name));
        let term = spec.term.as_ref();
        let given = [
            (["term", "years"], term.is_some_and(|term| term.years.is_some()), "term"),
            (["term", "notice"], term.is_some_and(|term| term.notice.is_some()), "notice"),
            (["year", ""], spec.year.is_some(), "program-year"),
        ];
        for ([field, below], given, variable) in given {
            if given && !used.contains(variable) && !own(variable) {
                let path = spec::path(&[field]);
                let path = if below.is_empty() { path } else { path.field(below) };
                self.find(Finding::at(Rule::UnusedField, &path));
            }
        }
    }

    /// Finds the clauses that the kind cannot do without. Own words may say
    /// the same, which only their author can tell.
    fn required(&mut self, sort: &Sort<'_>, provisions: &[Provision]) {
        if provisions.is_empty()
            || provisions.iter().any(|provision| matches!(provision.words, Words::Own { .. }))
        {
            return;
        }
        for id in sort.required {
            let Some(clause) = sort.library.get(id) else { continue };
            let words = Words::Clause(clause.message.clone());
            let is_told = self.findings.iter().any(|finding| {
                finding.rule == Rule::RequiredClause && finding.arguments == [("clause", id.clone())]
            });
            if !is_told && !provisions.iter().any(|provision| provision.words == words) {
                self.find(Finding::at(Rule::RequiredClause, &sort.path).with("clause", id));
            }
        }
    }

    fn provision(&mut self, library: &Library, draft: &Draft<'_>, path: &Path) -> Option<Provision> {
        match (draft.clause, draft.text) {
            (Some(id), None) => {
                if draft.heading.is_some() || draft.items.is_some() {
                    self.find(Finding::at(Rule::ClauseOrText, path));
                }
                self.clause(library, id, &path.field("clause"))
            }
            (None, Some(text)) => self.own(draft, text, path),
            _ => {
                self.find(Finding::at(Rule::ClauseOrText, path));
                None
            }
        }
    }

    fn own(&mut self, draft: &Draft<'_>, text: &Pair, path: &Path) -> Option<Provision> {
        let heading = self.optional(draft.heading, &path.field("heading"), Self::prose);
        let paragraphs = self.paragraphs(text, &path.field("text"));
        let items = self.each(draft.items.unwrap_or_default(), &path.field("items"), Self::prose);
        let words = Words::Own { heading: heading?, paragraphs: paragraphs?, items: items? };
        Some(Provision { words, path: path.field("text") })
    }

    fn clause(&mut self, library: &Library, id: &str, path: &Path) -> Option<Provision> {
        let Some(clause) = library.get(id) else {
            self.unknown(Rule::UnknownClause, path, id, library.keys());
            return None;
        };
        let unmet = self.unmet(clause.needs, path, id);
        self.findings.extend(unmet);
        Some(Provision { words: Words::Clause(clause.message.clone()), path: path.clone() })
    }

    /// What the agreement does not have that a clause or a variable speaks of.
    pub(super) fn unmet(&self, needs: Needs, path: &Path, what: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        if needs.history && !self.given.history {
            findings.push(Finding::at(Rule::MissingHistory, path).with("clause", what));
        }
        if (needs.date && !self.given.date) || (needs.year && !self.given.year) {
            findings.push(Finding::at(Rule::MissingDate, path).with("clause", what));
        }
        findings
    }
}
