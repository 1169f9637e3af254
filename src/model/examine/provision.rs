//! Recitals and articles: clauses of the library, or own words.

use std::collections::BTreeMap;

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::model::vocabulary::{ENTRY_INTO_FORCE, PARTIES_IN_COMMON, RATIFICATION};
use crate::model::{Clause, Provision, Words};
use crate::spec::{self, Article, Changes, Entry, Outline, Pair, Provisions, Recital, Spec};

/// Clauses of the library, by their ids.
type Library = BTreeMap<String, Clause>;

/// The recitals, or the articles, that an agreement can have.
struct Sort<'a> {
    library: &'a Library,
    /// Those of the kind, in their order.
    outline: &'a [String],
    /// The clauses that the kind requires, including those of the other sort.
    required: &'a [String],
    path: Path,
}

/// A provision as its author writes it.
struct Draft<'s> {
    clause: Option<&'s String>,
    stands_for: Option<&'s String>,
    heading: Option<&'s Pair>,
    text: Option<&'s Pair>,
    items: Option<&'s [Entry<Pair>]>,
    after: Option<&'s String>,
}

impl<'s> From<&'s Recital> for Draft<'s> {
    fn from(recital: &'s Recital) -> Self {
        let Recital { clause, text, stands_for, after } = recital;
        Self {
            clause: clause.as_ref(),
            stands_for: stands_for.as_ref(),
            heading: None,
            text: text.as_ref(),
            items: None,
            after: after.as_ref(),
        }
    }
}

impl<'s> From<&'s Article> for Draft<'s> {
    fn from(article: &'s Article) -> Self {
        let Article { clause, heading, text, items, stands_for, after } = article;
        Self {
            clause: clause.as_ref(),
            stands_for: stands_for.as_ref(),
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
            // The changes to an unknown kind cannot be checked.
            _ if outline.is_none() => return None,
            Some(Provisions::Changes(changes)) => self.changed(sort, changes)?,
            None => {
                let path = spec::path(&["kind"]);
                let clauses: Vec<_> =
                    sort.outline.iter().map(|id| self.clause(sort.library, id, &path)).collect();
                clauses.into_iter().collect::<Option<_>>()?
            }
        };
        if !matches!(written, Some(Provisions::Changes(_))) {
            self.required(sort, &provisions);
        }
        self.repeated(&provisions);
        Some(provisions)
    }

    fn list<T>(&mut self, sort: &Sort<'_>, entries: &[Entry<T>]) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        self.each(entries, &sort.path, |examiner, entry, path| {
            let draft = Draft::from(entry);
            examiner.refuse_after(&draft, path);
            examiner.provision(sort.library, &draft, path)
        })
    }

    /// Finds the field `after` where only provisions added to those of the kind may have it.
    fn refuse_after(&mut self, draft: &Draft<'_>, path: &Path) {
        if draft.after.is_some() {
            let finding = Finding::at_field_name(Rule::UnknownField, &path.field("after"));
            let finding = finding.with("field", "after").with("suggestion", "none");
            self.find(finding.with("known", "clause, heading, text, items, as"));
        }
    }

    /// The provisions of the kind with the changes, which may not remove a clause that the kind requires.
    fn changed<T>(&mut self, sort: &Sort<'_>, changes: &Changes<T>) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        let provisions = self.with_changes(sort, changes);
        let dropped = changes.drop.iter().flatten().enumerate();
        let dropped =
            dropped.filter_map(|(number, id)| Some((id.0.as_ref()?, sort.path.field("drop").entry(number))));
        // Own words stand for what they replace, unless they name another clause.
        let is_gone = |id: &str, Draft { clause, stands_for, .. }: Draft<'_>| {
            clause.is_some() || stands_for.is_some_and(|other| other != id)
        };
        let replaced = changes.replace.iter().flatten();
        let replaced = replaced.filter(|(id, provision)| is_gone(id, Draft::from(*provision)));
        let replaced = replaced.map(|(id, _)| (id, sort.path.field("replace").field(id)));
        for (id, path) in dropped.chain(replaced) {
            let is_there = || provisions.as_ref().is_some_and(|provisions| has(sort, provisions, id));
            if sort.required.contains(id) && !is_there() {
                self.find(Finding::at(Rule::RequiredClause, &path).with("clause", id));
            }
        }
        provisions
    }

    /// The provisions of the kind with those that are dropped, replaced and added.
    fn with_changes<T>(&mut self, sort: &Sort<'_>, changes: &Changes<T>) -> Option<Vec<Provision>>
    where
        for<'s> Draft<'s>: From<&'s T>,
    {
        let Changes { drop, replace, add } = changes;
        let dropped = drop.as_deref().unwrap_or_default();
        let dropped = self.each(dropped, &sort.path.field("drop"), |examiner, id, path| {
            examiner.in_outline(sort, id, path).then(|| id.clone())
        });
        let path = sort.path.field("replace");
        let mut replaced = BTreeMap::new();
        for (id, provision) in replace.iter().flatten() {
            let place = path.field(id);
            let known = self.in_outline(sort, id, &place);
            let draft = Draft::from(provision);
            self.refuse_after(&draft, &place);
            if dropped.iter().flatten().any(|dropped| dropped == id) {
                self.find(Finding::at(Rule::RepeatedClause, &place).with("clause", id));
            }
            let provision = self.provision(sort.library, &draft, &place).filter(|_| known);
            replaced.insert(id, provision.map(|provision| in_place_of(sort.library, id, provision)));
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

    /// True if provisions, of the library or in own words, use a variable.
    pub(super) fn uses<'p>(&self, mut provisions: impl Iterator<Item = &'p Provision>, name: &str) -> bool {
        provisions.any(|provision| match &provision.words {
            Words::Clause(message) => {
                self.clause_of(message).is_some_and(|clause| clause.variables.contains(name))
            }
            Words::Own { .. } => provision.words.uses(name),
        })
    }

    /// The clause that a message holds.
    fn clause_of(&self, message: &str) -> Option<&Clause> {
        let mut clauses = self.vocabulary.recitals.values().chain(self.vocabulary.articles.values());
        clauses.find(|clause| clause.message == message)
    }

    /// True if a provision refers to the parties by their common name.
    pub(super) fn names_the_parties(&self, recitals: &[Provision], articles: &[Provision]) -> bool {
        recitals.iter().chain(articles).any(|provision| match &provision.words {
            Words::Clause(message) => self.clause_of(message).is_some_and(|clause| clause.names_parties),
            Words::Own { .. } => PARTIES_IN_COMMON.iter().any(|name| provision.words.uses(name)),
        })
    }

    /// Finds clauses that occur twice, by themselves or by own words that stand for them.
    fn repeated(&mut self, provisions: &[Provision]) {
        for (number, provision) in provisions.iter().enumerate() {
            if let Some(message) = provision.clause()
                && provisions[..number].iter().any(|before| before.serves_as(message))
            {
                let id = message.split_once('-').map_or(message, |(_, id)| id);
                self.find(Finding::at(Rule::RepeatedClause, &provision.path).with("clause", id));
            }
        }
    }

    /// Finds the clauses that the kind requires and that are missing.
    fn required(&mut self, sort: &Sort<'_>, provisions: &[Provision]) {
        if provisions.is_empty() {
            return;
        }
        for id in sort.required {
            if sort.library.contains_key(id) && !has(sort, provisions, id) {
                self.find(Finding::at(Rule::RequiredClause, &sort.path).with("clause", id));
            }
        }
    }

    fn provision(&mut self, library: &Library, draft: &Draft<'_>, path: &Path) -> Option<Provision> {
        match (draft.clause, draft.text) {
            (Some(id), None) => {
                if draft.heading.is_some() || draft.items.is_some() || draft.stands_for.is_some() {
                    self.find(Finding::at(Rule::ClauseOrText, path));
                }
                self.clause(library, id, &path.field("clause"))
            }
            (None, Some(text)) => self.own(library, draft, text, path),
            _ => {
                // A wrong field was reported already.
                let is_below = |finding: &Finding| finding.path().is_some_and(|place| place.is_below(path));
                if !self.findings.iter().any(is_below) {
                    self.find(Finding::at(Rule::ClauseOrText, path));
                }
                None
            }
        }
    }

    fn own(&mut self, library: &Library, draft: &Draft<'_>, text: &Pair, path: &Path) -> Option<Provision> {
        let stands_for = self.optional(draft.stands_for, &path.field("as"), |examiner, id, path| {
            examiner.known_clause(library, id, path).map(|clause| clause.message.clone())
        });
        let heading = self.optional(draft.heading, &path.field("heading"), Self::prose);
        let paragraphs = self.paragraphs(text, &path.field("text"));
        let items = self.each(draft.items.unwrap_or_default(), &path.field("items"), Self::prose);
        let words = Words::Own { heading: heading?, paragraphs: paragraphs?, items: items? };
        Some(Provision { words, stands_for: stands_for?, path: path.field("text") })
    }

    fn clause(&mut self, library: &Library, id: &str, path: &Path) -> Option<Provision> {
        let clause = self.known_clause(library, id, path)?;
        let unmet = self.unmet(clause.needs, path, id);
        self.findings.extend(unmet);
        let words = Words::Clause(clause.message.clone());
        Some(Provision { words, stands_for: None, path: path.clone() })
    }

    fn known_clause<'l>(&mut self, library: &'l Library, id: &str, path: &Path) -> Option<&'l Clause> {
        let clause = library.get(id);
        if clause.is_none() {
            self.unknown(Rule::UnknownClause, path, id, library.keys());
        }
        clause
    }
}

/// A provision in place of a clause of the kind: own words stand for that clause unless they name another.
fn in_place_of(library: &Library, id: &str, provision: Provision) -> Provision {
    match provision.words {
        Words::Clause(_) => provision,
        Words::Own { .. } => {
            let replaced = library.get(id).map(|clause| clause.message.clone());
            Provision { stands_for: provision.stands_for.or(replaced), ..provision }
        }
    }
}

/// True if a clause, or every part of which it is made, is among the provisions, by itself or by own words that stand for
/// it: a ratification says when the agreement takes effect, as the entry into force does.
fn has(sort: &Sort<'_>, provisions: &[Provision], id: &str) -> bool {
    let Some(clause) = sort.library.get(id) else { return false };
    let is_there = |message: &str| provisions.iter().any(|provision| provision.serves_as(message));
    let is_met = |part: &String| is_there(part) || (part == ENTRY_INTO_FORCE && is_there(RATIFICATION));
    is_there(&clause.message) || (!clause.parts.is_empty() && clause.parts.iter().all(is_met))
}
