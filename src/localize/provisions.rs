//! Recitals and articles, from the library or in the spec's own words.

use super::{DocumentWriter, Written, text};
use crate::document::{Article, Columns, Item, Text};
use crate::finding::{Finding, Path, Rule};
use crate::locale::Bilingual;
use crate::model::{Numbering, Prose, Provision, Words, is_ended};

/// The attribute of a clause that contains its heading.
pub(super) const HEADING: &str = "heading";

/// The most bytes that the words of both columns may have: about thirty pages.
const MOST_LENGTH: usize = 120_000;

/// The bytes of words that take as much work to typeset as a row of the table.
const ROW: usize = 150;

/// The number of bytes of texts in both columns, with their rows.
fn length<'t>(texts: impl IntoIterator<Item = &'t Columns<Text>>) -> usize {
    let row = |text: &Columns<Text>| ROW + text.left.to_string().len() + text.right.to_string().len();
    texts.into_iter().map(row).sum()
}

impl DocumentWriter<'_> {
    /// An article, counted from zero.
    pub(super) fn article(&self, number: usize, article: &Provision) -> Written<Article> {
        let numbering = self.original.agreement.numbering;
        Ok(Article {
            number: self.number(number, numbering)?,
            run_in: numbering == Numbering::Arabic,
            heading: self.heading(article)?,
            paragraphs: self.paragraphs(article)?,
            items: self.items(article)?,
        })
    }

    /// Refuses more words than can be typeset within a usual amount of memory.
    pub(super) fn check_length(&self, recitals: &[Vec<Columns<Text>>], articles: &[Article]) -> Written<()> {
        let agreement = self.original.agreement;
        let recitals = recitals.iter().map(length);
        let articles = articles.iter().map(|article| {
            let items: usize = article.items.iter().map(|item| length([&item.text])).sum();
            length(&article.heading) + length(&article.paragraphs) + items
        });
        let provisions = agreement.recitals.iter().chain(&agreement.articles);
        let mut so_far = 0;
        for (length, provision) in recitals.chain(articles).zip(provisions) {
            so_far += length;
            if so_far > MOST_LENGTH {
                return Err(Finding::at(Rule::AgreementTooLong, &provision.path).into());
            }
        }
        Ok(())
    }

    fn number(&self, number: usize, numbering: Numbering) -> Written<Option<Columns<Text>>> {
        let message = match numbering {
            Numbering::None => return Ok(None),
            Numbering::Roman => "numbered-in-roman",
            Numbering::Arabic => "numbered-in-arabic",
            Numbering::Ordinal => "numbered-in-ordinals",
        };
        self.both(|voice| Ok(text::text(&voice.numbered(message, number + 1)?))).map(Some)
    }

    fn heading(&self, article: &Provision) -> Written<Option<Columns<Text>>> {
        match &article.words {
            Words::Own { heading, .. } => heading
                .as_ref()
                .map(|heading| self.both(|voice| voice.own(heading.get(voice.side()))))
                .transpose(),
            Words::Clause(clause)
                if self.left.has_attribute(clause, HEADING) != self.right.has_attribute(clause, HEADING) =>
            {
                Err(self.unequal_clause(clause, &article.path).into())
            }
            // Articles without numbers form one sentence, which headings would break.
            Words::Clause(clause)
                if self.left.has_attribute(clause, HEADING)
                    && self.original.agreement.numbering != Numbering::None =>
            {
                self.both(|voice| Ok(text::text(&voice.clause(clause, Some(HEADING), &article.path)?)))
                    .map(Some)
            }
            Words::Clause(_) => Ok(None),
        }
    }

    pub(super) fn paragraphs(&self, provision: &Provision) -> Written<Vec<Columns<Text>>> {
        match &provision.words {
            Words::Own { paragraphs, .. } => paragraphs
                .iter()
                .map(|words| self.both(|voice| voice.own_sentences(words.get(voice.side()))))
                .collect(),
            Words::Clause(clause) => {
                let paragraphs =
                    self.both(|voice| Ok(voice.passages(&voice.clause(clause, None, &provision.path)?)))?;
                if paragraphs.left.len() != paragraphs.right.len() {
                    return Err(self.unequal_clause(clause, &provision.path).into());
                }
                let rows = paragraphs.left.into_iter().zip(paragraphs.right);
                Ok(rows.map(|(left, right)| Columns { left, right }).collect())
            }
        }
    }

    fn items(&self, article: &Provision) -> Written<Vec<Item>> {
        let texts = match &article.words {
            Words::Own { items, .. } => {
                let own = |item: &Bilingual<Prose>| self.both(|voice| voice.own(item.get(voice.side())));
                items.iter().map(own).collect::<Written<Vec<_>>>()?
            }
            Words::Clause(clause) => {
                let items = self.left.items(clause);
                if items != self.right.items(clause) {
                    return Err(self.unequal_clause(clause, &article.path).into());
                }
                let item = |attribute: &String| {
                    self.both(|voice| {
                        Ok(voice.passage(&voice.clause(clause, Some(attribute), &article.path)?))
                    })
                };
                items.iter().map(item).collect::<Written<Vec<_>>>()?
            }
        };
        let marked = |(number, text)| {
            let mark = self.both(|voice| Ok(text::text(&voice.numbered("item-mark", number)?)))?;
            Ok(Item { mark, text })
        };
        texts.into_iter().enumerate().map(marked).collect()
    }

    fn unequal_clause(&self, clause: &str, path: &Path) -> Finding {
        Finding::at(Rule::UnequalClause, path)
            .with("message", clause)
            .with("first", self.left.locale())
            .with("second", self.right.locale())
    }

    /// Ends the recitals as one series, and makes the first word of each its opening.
    pub(super) fn end_recitals(&self, recitals: &mut [Vec<Columns<Text>>]) -> Written<()> {
        let ends = recitals.iter_mut().filter_map(|recital| recital.last_mut());
        self.end_in_series(ends.collect(), "last-recital")?;
        for first in recitals.iter_mut().filter_map(|recital| recital.first_mut()) {
            for side in [&mut first.left, &mut first.right] {
                *side = text::opened(std::mem::take(side));
            }
        }
        Ok(())
    }

    /// Ends articles without numbers as one series, which excludes those of whole sentences.
    pub(super) fn end_articles(&self, articles: &mut [Article]) -> Written<()> {
        let provisions = &self.original.agreement.articles;
        let phrases = articles.iter_mut().zip(provisions).filter(|(_, own)| !self.is_sentence(own));
        self.end_in_series(phrases.filter_map(|(article, _)| end_of(article)).collect(), "last-article")
    }

    /// True if an article is a clause of whole sentences, which is one with a heading.
    fn is_sentence(&self, article: &Provision) -> bool {
        matches!(&article.words, Words::Clause(clause) if self.left.has_attribute(clause, HEADING))
    }

    /// Gives the ends of provisions the sign that their place in the series requires; only a sign that ends a sentence
    /// is kept.
    fn end_in_series(&self, mut ends: Vec<&mut Columns<Text>>, last: &str) -> Written<()> {
        for number in 0..ends.len() {
            let next = ends.get(number + 1).map(|next| (**next).clone());
            let message = match (&next, number + 2 == ends.len()) {
                (None, _) => last,
                (Some(_), true) => "provision-before-last",
                (Some(_), false) => "provision-goes-on",
            };
            let next = next.unwrap_or_default();
            let end = &mut *ends[number];
            for side in [&mut end.left, &mut end.right] {
                *side = text::unsigned(std::mem::take(side));
            }
            // If one text has a sign of its own, neither text gets another.
            if [&end.left, &end.right].into_iter().any(|text| is_ended(&text.to_string())) {
                continue;
            }
            end.left = self.left.ended(message, &end.left, &next.left)?;
            end.right = self.right.ended(message, &end.right, &next.right)?;
        }
        Ok(())
    }
}

/// The last passage of an article: its last item, or its last paragraph.
fn end_of(article: &mut Article) -> Option<&mut Columns<Text>> {
    match article.items.last_mut() {
        Some(item) => Some(&mut item.text),
        None => article.paragraphs.last_mut(),
    }
}
