//! The words for answers: names and choices, in every language.

use alternat::finding::nearest;
use alternat::localize::{Messages, kind_title, lexicon};
use alternat::model::Register;
use alternat::model::gazetteer::without_noun;
use alternat::model::vocabulary::{COUNTRY, KIND, slug};
use alternat::press::Press;
use alternat::report::{Complaint, Reporter};
use alternat::spec::{DateProblem, Gender, Lexicon, PartialDate, Sort, StarterParty};
use chrono::NaiveDate;

/// The words of every language, and those of the reader's.
pub struct Terms<'p> {
    press: &'p Press,
    reporter: &'p Reporter,
    lexicon: Lexicon,
}

/// One of the answers that a question takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The word for it in a spec.
    pub value: String,
    /// Its words for the reader.
    pub shown: String,
    /// The slugs of all words that mean it, in every language.
    pub accepted: Vec<String>,
}

/// A state and its country, each by its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub message: String,
    pub country: String,
}

impl<'p> Terms<'p> {
    /// The words for the reader of a reporter.
    pub fn new(press: &'p Press, reporter: &'p Reporter) -> Self {
        Self { press, reporter, lexicon: lexicon(press.catalog(), press.vocabulary()) }
    }

    /// The reader's own words.
    pub fn reporter(&self) -> &'p Reporter {
        self.reporter
    }

    /// The press, with the locales and the kinds.
    pub fn press(&self) -> &'p Press {
        self.press
    }

    /// The messages of every language, the reader's first.
    fn by_reader(&self) -> impl Iterator<Item = &'p Messages> {
        let languages = self.press.catalog().all().filter(|messages| messages.locale().region().is_none());
        let mut languages: Vec<_> = languages.collect();
        languages.sort_by_key(|messages| messages.locale().language() != self.reporter.language());
        languages.into_iter()
    }

    /// The texts of every language for a message, the reader's first.
    fn said(&self, say: impl Fn(&Messages) -> Option<String>) -> Vec<String> {
        let mut said: Vec<_> = self.by_reader().filter_map(say).collect();
        said.dedup();
        said
    }

    /// True if an answer is among the words that a language lists for a message, or is its value.
    pub fn means(&self, message: &str, written: &str) -> bool {
        self.accepted(message).contains(&slug(written))
    }

    fn accepted(&self, message: &str) -> Vec<String> {
        let lists = self.said(|messages| messages.plain(message, Some("accepted")));
        let words = lists.iter().flat_map(|list| list.split(',')).map(slug);
        words
            .chain(self.said(|messages| messages.plain(message, None)).iter().map(|word| slug(word)))
            .collect()
    }

    /// The head of a file of answers, in every language.
    pub fn heads_of_answers(&self) -> Vec<String> {
        self.said(|messages| messages.selected("answers-head", &[("argument", "")]))
    }

    /// A choice with the words of a message.
    pub fn choice(&self, value: &str, message: &str) -> Choice {
        let accepted = [vec![value.to_owned()], self.accepted(message)].concat();
        Choice { value: value.to_owned(), shown: self.reporter.label(message), accepted }
    }

    /// The kinds of agreement, by their titles.
    pub fn kinds(&self) -> Vec<Choice> {
        let registers = [Register::Binding, Register::NonBinding];
        let kinds = self.press.vocabulary().kinds.iter();
        let choice = |(kind, outline): (&String, &alternat::spec::Outline)| {
            let titled = |register| {
                self.said(|messages| {
                    messages.shapes().get(&format!("{KIND}{kind}"))?;
                    kind_title(messages, kind, outline.instruments.usual(register), register).ok()
                })
            };
            let shown = titled(outline.register).into_iter().next().unwrap_or_else(|| kind.clone());
            let words = registers.into_iter().flat_map(titled).map(|title| slug(&title));
            let words = words.chain([kind.clone()]).chain(self.said_for(Sort::Kind, kind));
            Choice { value: kind.clone(), shown, accepted: words.collect() }
        };
        kinds.map(choice).collect()
    }

    /// The genders, which the titles of offices agree with.
    pub fn genders(&self) -> Vec<Choice> {
        let choice = |gender: Gender| {
            let word = gender.to_string();
            let mut choice = self.choice(&word, &format!("answer-{gender}"));
            // *Alcaldesa* implies that the person is a woman.
            choice.accepted.extend(self.said_for(Sort::TitleOfGender, &word));
            choice
        };
        [Gender::Female, Gender::Male].map(choice).into()
    }

    /// The gender that an answer means.
    pub fn gender(&self, written: &str) -> Result<Gender, Complaint> {
        let picked = pick(&self.genders(), written)?;
        Ok(if picked.value == Gender::Female.to_string() { Gender::Female } else { Gender::Male })
    }

    /// The languages in which agreements are written.
    pub fn languages(&self) -> Vec<Choice> {
        let choice = |messages: &Messages| {
            let code = messages.locale().language().to_owned();
            let names = self.said(|messages| messages.plain(&format!("language-{code}"), None));
            let shown = names.first().cloned().unwrap_or_else(|| code.clone());
            Choice {
                accepted: names.iter().map(|name| slug(name)).chain([code.clone()]).collect(),
                value: code,
                shown,
            }
        };
        self.by_reader().map(choice).collect()
    }

    /// The nouns that a party may call itself by, worded for a city of a country.
    pub fn nouns(&self, city: &str, country: &str) -> Vec<Choice> {
        let country = format!("{COUNTRY}{country}");
        let worded = |message: &str, city: &str| {
            self.said(|messages| messages.selected(message, &[("city", city), ("country", &country)]))
        };
        let nouns = self.press.vocabulary().nouns.iter();
        let choice = |(noun, message): (&String, &String)| {
            // The noun alone is between its article and the preposition before the city.
            let bare = worded(message, "…").into_iter().filter_map(|words| {
                let words = slug(&words);
                Some(words.split_once('-')?.1.rsplit_once('-')?.0.to_owned())
            });
            let whole = worded(message, city);
            let accepted = whole.iter().map(|words| slug(words)).chain(bare).chain([noun.clone()]).collect();
            Choice { value: noun.clone(), shown: whole.join(" · "), accepted }
        };
        nouns.map(choice).collect()
    }

    /// The offices by their titles, in the place of a party and in the gender of the holder.
    pub fn offices(&self, party: &StarterParty, gender: Option<Gender>) -> Vec<Choice> {
        let vocabulary = self.press.vocabulary();
        let none = || "none".to_owned();
        let country = format!("{COUNTRY}{}", party.country);
        let state = party.state.as_ref().and_then(|state| vocabulary.state(&country, state));
        let state = state.cloned().unwrap_or_else(none);
        let city = vocabulary.city(&country, &party.city).cloned().unwrap_or_else(none);
        let noun = party.noun.as_ref().and_then(|noun| vocabulary.nouns.get(noun));
        let noun = noun.cloned().unwrap_or_else(none);
        let titles = |message: &str, gender: &str| {
            let variables = [
                ("country", country.as_str()),
                ("state", &state),
                ("city", &city),
                ("noun", &noun),
                ("gender", gender),
            ];
            self.said(|messages| messages.selected(message, &variables))
        };
        let own = gender.map_or_else(|| "unknown".to_owned(), |gender| gender.to_string());
        let offices = self.press.vocabulary().offices.iter();
        let choice = |(office, message): (&String, &String)| {
            let genders = ["female", "male", "unknown"];
            let all = genders.into_iter().flat_map(|gender| titles(message, gender));
            let accepted = all.map(|title| slug(&title)).chain([office.clone()]);
            let accepted = accepted.chain(self.said_for(Sort::Office, office)).collect();
            Choice { value: office.clone(), shown: titles(message, &own).join(" · "), accepted }
        };
        offices.map(choice).fold(Vec::new(), with_choice)
    }

    /// The message of a country, by its code or one of its names.
    pub fn country(&self, written: &str) -> Option<String> {
        self.press.vocabulary().country(written).cloned()
    }

    /// The states of this name, in every country that has one.
    pub fn states(&self, written: &str) -> Vec<State> {
        let states = self.press.vocabulary().states_named(written).into_iter();
        states.map(|region| State { message: region.state.into(), country: region.country.into() }).collect()
    }

    /// True if the states of a country, given by its code, are known.
    pub fn has_states(&self, country: &str) -> bool {
        self.press.vocabulary().has_states(&format!("{COUNTRY}{country}"))
    }

    /// The name of a country or a state that is nearest to the given one, in the reader's words.
    pub fn nearest_region(&self, written: &str) -> Option<String> {
        let vocabulary = self.press.vocabulary();
        let states = vocabulary.states.keys().map(|(_, state)| state.as_str());
        let countries = vocabulary.countries.keys().map(String::as_str);
        let meant = nearest(&slug(written), states.chain(countries))?;
        let state = self.states(meant).into_iter().next().map(|state| state.message);
        state.or_else(|| self.country(meant)).map(|message| self.name(&message))
    }

    /// The short name of a country or a state in the reader's language.
    pub fn name(&self, message: &str) -> String {
        let short = |messages: &Messages| messages.plain(message, Some("short"));
        let said = self.said(|messages| short(messages).or_else(|| messages.plain(message, None)));
        said.into_iter().next().unwrap_or_default()
    }

    /// The names of a country or a state in every language, short and in full.
    pub fn names(&self, message: &str) -> Vec<String> {
        let short = self.said(|messages| messages.plain(message, Some("short")));
        short.into_iter().chain(self.said(|messages| messages.plain(message, None))).collect()
    }

    /// The short name of a city, a state or a country in a language.
    pub fn name_in(&self, language: &str, message: &str) -> Option<String> {
        let messages = self.by_reader().find(|messages| messages.locale().language() == language)?;
        messages.plain(message, Some("short")).or_else(|| messages.plain(message, None))
    }

    /// A day, a month or a year, in any notation.
    pub fn date(&self, written: &str) -> Result<PartialDate, Complaint> {
        self.lexicon.date(written).map_err(|problem| match problem {
            DateProblem::NotADate => Complaint::new("not-a-day").with("written", written),
            DateProblem::NoSuchDay => Complaint::new("no-such-day").with("written", written),
            DateProblem::ShortYear => Complaint::new("short-year").with("written", written),
            DateProblem::OtherWeekday(day) => Complaint::new("other-weekday")
                .with("written", written)
                .with("day", self.reporter.day(day))
                .with("weekday", self.reporter.weekday(day)),
            DateProblem::Ambiguous(days) => {
                let worded = |day: &NaiveDate| format!("{day} ({})", self.reporter.day(*day));
                let days = days.iter().map(worded).collect::<Vec<_>>().join("; ");
                Complaint::new("ambiguous-day").with("written", written).with("known", days)
            }
        })
    }

    /// A date known to the day, in any notation.
    pub fn whole_day(&self, written: &str) -> Result<NaiveDate, Complaint> {
        let not_whole = || Complaint::new("not-a-whole-day").with("written", written);
        self.date(written)?.day().ok_or_else(not_whole)
    }

    /// The word for the city before its name, and the name without it.
    pub fn without_noun<'n>(&self, city: &'n str) -> Option<(&str, &'n str)> {
        without_noun(&self.lexicon, self.press.vocabulary(), city)
    }

    /// The words that people write in place of those of a spec.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The slugs of all words for a term of a sort, in any place.
    fn said_for(&self, sort: Sort, word: &str) -> Vec<String> {
        let said = self.lexicon.said(sort).filter(|(_, words)| words.len() == 1 && words.contains(word));
        said.map(|(said, _)| slug(said)).collect()
    }

    /// A day in the reader's words; a month or a year alone stays as it is written.
    pub fn day(&self, date: PartialDate) -> String {
        date.day().map_or_else(|| date.to_string(), |day| self.reporter.day(day))
    }
}

/// The choice that an answer means: by its number, by the word for it in a spec, or by its words in any language.
pub fn pick(choices: &[Choice], written: &str) -> Result<Choice, Complaint> {
    let number = written.trim().trim_end_matches(['.', ')']).parse::<usize>().ok();
    if let Some(choice) = number.and_then(|number| choices.get(number.checked_sub(1)?)) {
        return Ok(choice.clone());
    }
    // A word without letters, such as the one for nothing, has no slug.
    let word = Some(slug(written)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| written.to_owned());
    let by_word =
        |word: &str| choices.iter().find(|choice| choice.accepted.iter().any(|other| other == word));
    let meant: Vec<_> = choices.iter().filter(|choice| choice.accepted.contains(&word)).collect();
    match meant[..] {
        [] => {}
        [choice] => return Ok(choice.clone()),
        _ => {
            let known: Vec<_> = meant.iter().map(|choice| choice.shown.as_str()).collect();
            let complaint = Complaint::new("ambiguous-choice").with("written", written);
            return Err(complaint.with("known", known.join("; ")));
        }
    }
    let all = || choices.iter().flat_map(|choice| choice.accepted.iter().map(String::as_str));
    let meant = holding(&word, all()).or_else(|| nearest(&word, all())).and_then(by_word);
    let known: Vec<_> = choices.iter().map(|choice| choice.shown.as_str()).collect();
    let complaint = Complaint::new("not-a-choice")
        .with("written", written)
        .with("known", known.join("; "))
        .with("suggestion", meant.map_or("none", |choice| choice.shown.as_str()));
    Err(complaint.proposing(meant.map(|choice| choice.shown.clone())))
}

/// Choices with another one; a choice with the words of an earlier one is merged into that.
fn with_choice(mut choices: Vec<Choice>, choice: Choice) -> Vec<Choice> {
    match choices.iter_mut().find(|earlier| earlier.shown == choice.shown) {
        Some(earlier) => earlier.accepted.extend(choice.accepted),
        None => choices.push(choice),
    }
    choices
}

/// The shortest of the slugs that have all words of another, except words of less than three letters.
fn holding<'s>(words: &str, slugs: impl Iterator<Item = &'s str>) -> Option<&'s str> {
    let words: Vec<_> = words.split('-').filter(|word| word.len() > 2).collect();
    let holds = |slug: &&str| words.iter().all(|word| slug.split('-').any(|other| other == *word));
    slugs.filter(|_| !words.is_empty()).filter(holds).min_by_key(|slug| slug.len())
}
