//! Recitals and articles: clauses of the library, or own words.

use std::collections::BTreeMap;

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::model::{Clause, Provision, Words};
use crate::spec::{self, Outline, Pair, Spec};

/// Clauses of the library, by their ids.
pub(super) type Library = BTreeMap<String, Clause>;

/// Whose words a provision has.
pub(super) enum Source<'s> {
    Clause(&'s String),
    Text(&'s Pair),
}

impl Examiner<'_> {
    pub(super) fn recitals(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let library = &self.vocabulary.recitals;
        let path = spec::path(&["recitals"]);
        let Some(recitals) = &spec.recitals else {
            return self.outlined(library, &outline?.recitals, spec);
        };
        self.each(recitals, &path, |examiner, recital, path| {
            match examiner.clause_or_text(recital.clause.as_ref(), recital.text.as_ref(), path)? {
                Source::Clause(id) => examiner.clause(library, id, &path.field("clause"), spec),
                Source::Text(text) => {
                    let paragraphs = examiner.paragraphs(text, &path.field("text"))?;
                    let words = Words::Own { heading: None, paragraphs, items: Vec::new() };
                    Some(Provision { words, path: path.field("text") })
                }
            }
        })
    }

    pub(super) fn articles(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let library = &self.vocabulary.articles;
        let path = spec::path(&["articles"]);
        let Some(articles) = &spec.articles else {
            return self.outlined(library, &outline?.articles, spec);
        };
        self.each(articles, &path, |examiner, article, path| {
            match examiner.clause_or_text(article.clause.as_ref(), article.text.as_ref(), path)? {
                Source::Clause(id) => {
                    if article.heading.is_some() || article.items.is_some() {
                        examiner.find(Finding::at(Rule::ClauseOrText, path));
                    }
                    examiner.clause(library, id, &path.field("clause"), spec)
                }
                Source::Text(text) => examiner.own_article(article, text, path),
            }
        })
    }

    /// The provisions of the kind, where the spec names none.
    pub(super) fn outlined(
        &mut self,
        library: &Library,
        ids: &[String],
        spec: &Spec,
    ) -> Option<Vec<Provision>> {
        let path = spec::path(&["kind"]);
        let provisions: Vec<_> = ids.iter().map(|id| self.clause(library, id, &path, spec)).collect();
        provisions.into_iter().collect()
    }

    pub(super) fn own_article(
        &mut self,
        article: &spec::Article,
        text: &Pair,
        path: &Path,
    ) -> Option<Provision> {
        let heading = self.optional(article.heading.as_ref(), &path.field("heading"), Self::pair);
        let paragraphs = self.paragraphs(text, &path.field("text"));
        let items = article.items.as_deref().unwrap_or_default();
        let items = self.each(items, &path.field("items"), Self::pair);
        let words = Words::Own { heading: heading?, paragraphs: paragraphs?, items: items? };
        Some(Provision { words, path: path.field("text") })
    }

    pub(super) fn clause_or_text<'s>(
        &mut self,
        clause: Option<&'s String>,
        text: Option<&'s Pair>,
        path: &Path,
    ) -> Option<Source<'s>> {
        match (clause, text) {
            (Some(clause), None) => Some(Source::Clause(clause)),
            (None, Some(text)) => Some(Source::Text(text)),
            _ => {
                self.find(Finding::at(Rule::ClauseOrText, path));
                None
            }
        }
    }

    pub(super) fn clause(
        &mut self,
        library: &Library,
        id: &str,
        path: &Path,
        spec: &Spec,
    ) -> Option<Provision> {
        let Some(clause) = library.get(id) else {
            self.unknown(Rule::UnknownClause, path, id, library.keys());
            return None;
        };
        if clause.cites_history && spec.history.iter().flatten().next().is_none() {
            self.find(Finding::at(Rule::MissingHistory, path).with("clause", id));
        }
        Some(Provision { words: Words::Clause(clause.message.clone()), path: path.clone() })
    }
}
