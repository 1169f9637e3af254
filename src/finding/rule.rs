//! The rules that findings are about, and how much depends on each.

macro_rules! rules {
    ($($standing:ident { $($(#[doc = $text:literal])+ $rule:ident = $id:literal,)+ })+) => {
        /// A rule that a finding can be about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($($(#[doc = $text])+ $rule,)+)+
        }

        impl Rule {
            /// Every rule, in the order in which they are documented.
            pub const ALL: &[Self] = &[$($(Self::$rule),+),+];

            /// The name of the rule, which does not change with the language.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $($(Self::$rule => $id,)+)+
                }
            }

            fn standing(self) -> Standing {
                match self {
                    $($(Self::$rule => Standing::$standing,)+)+
                }
            }
        }
    };
}

/// What a finding means for the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is made of the spec.
    Error,
    /// It is told, and the agreement is made.
    Warning,
}

impl Severity {
    /// The name of the severity, which does not change with the language.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What stands or falls with a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Without it there is no agreement at all.
    Obstacle,
    /// The agreement can be made, but it should not be signed.
    Mistake,
    /// The agreement can be signed, but it should be looked at.
    Doubt,
}

impl Rule {
    /// The rule of an id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// What it means when the rule is broken.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self.standing() {
            Standing::Obstacle | Standing::Mistake => Severity::Error,
            Standing::Doubt => Severity::Warning,
        }
    }

    /// Whether only a final text must keep the rule: of a draft it is told, and the draft is made.
    #[must_use]
    pub fn may_wait(self) -> bool {
        matches!(
            self,
            Self::RequiredClause
                | Self::SameText
                | Self::Placeholder
                | Self::OfficerElect
                | Self::NobodyInOffice
                | Self::NotInOffice
                | Self::StaleLabel
                | Self::ApprovalAfterSigning
        )
    }

    /// Whether no agreement can be made while the rule is broken, so that a spec cannot allow it.
    #[must_use]
    pub fn is_obstacle(self) -> bool {
        self.standing() == Standing::Obstacle
    }
}

rules! {
    Obstacle {
        /// The spec is not UTF-8 text.
        NotUtf8 = "not-utf-8",
        /// The spec is not YAML.
        NotYaml = "not-yaml",
        /// A file is larger than any agreement needs.
        FileTooLarge = "file-too-large",
        /// Values stand too deep in one another.
        TooDeep = "too-deep",
        /// A file has more values than any agreement needs.
        TooManyValues = "too-many-values",
        /// A value has a tag, which no field takes.
        YamlTag = "yaml-tag",
        /// A field stands twice in the same place.
        RepeatedField = "repeated-field",
        /// A comma within braces cuts a text in two.
        SplitText = "split-text",
        /// A field that must be there is not.
        MissingField = "missing-field",
        /// A field is not part of a spec.
        UnknownField = "unknown-field",
        /// A value is of another type than its field takes.
        WrongType = "wrong-type",
        /// A value is not one of the words that its field takes.
        UnknownWord = "unknown-word",
        /// A number is too small or too large.
        OutOfRange = "out-of-range",
        /// A list has too few or too many entries.
        WrongCount = "wrong-count",
        /// A value does not have the form of a date or of an id.
        WrongForm = "wrong-form",
        /// A date is not in the calendar.
        NoSuchDate = "no-such-date",
        /// A text is longer than its field takes.
        TextTooLong = "text-too-long",
        /// A text is empty.
        EmptyText = "empty-text",
        /// A text has a character that cannot be printed.
        UnprintableCharacter = "unprintable-character",
        /// A text has a character that no font here can show.
        MissingGlyph = "missing-glyph",
        /// A letter has more marks than any language gives it, or one that strikes it through.
        PiledMarks = "piled-marks",
        /// The kind of agreement is not known.
        UnknownKind = "unknown-kind",
        /// A language is not one of the locales.
        UnknownLocale = "unknown-locale",
        /// The two languages of the agreement are the same.
        SameLanguage = "same-language",
        /// A text lacks one of the two languages.
        MissingText = "missing-text",
        /// A text is given in a language that the agreement does not have.
        ForeignText = "foreign-text",
        /// The two texts of a pair differ in their number of paragraphs.
        UnequalParagraphs = "unequal-paragraphs",
        /// More are to sign than there is room for on one page.
        TooManySignatures = "too-many-signatures",
        /// The words of the agreement are more than can be set.
        AgreementTooLong = "agreement-too-long",
        /// A short name of a party would be taken for a variable.
        ReservedId = "reserved-id",
        /// A clause stands twice, or is both replaced and left out.
        RepeatedClause = "repeated-clause",
        /// No year has passed since the relation began.
        NoAnniversary = "no-anniversary",
        /// The country is not known, and no names were given for it.
        UnknownCountry = "unknown-country",
        /// The country has no such state.
        UnknownState = "unknown-state",
        /// What the state of a party is said to be is not known.
        UnknownStateNoun = "unknown-state-noun",
        /// It cannot be told which language is a party's own.
        UnknownPartyLanguage = "unknown-party-language",
        /// Both parties have the same language, but the order follows the language.
        SharedLanguage = "shared-language",
        /// Two parties have the same id.
        RepeatedParty = "repeated-party",
        /// Both parties are the same city.
        SameCity = "same-city",
        /// The office is not known, and no titles were given for it.
        UnknownOffice = "unknown-office",
        /// The honorific is not known, and no forms were given for it.
        UnknownHonorific = "unknown-honorific",
        /// What the party calls itself is not known, and was not given in both languages.
        UnknownNoun = "unknown-noun",
        /// The language of the prevailing text is not one of the agreement's.
        UnknownPrevailing = "unknown-prevailing",
        /// The clause is not in the library.
        UnknownClause = "unknown-clause",
        /// A change is to a clause that the kind does not have.
        NotInOutline = "not-in-outline",
        /// A text uses a variable that does not exist.
        UnknownVariable = "unknown-variable",
        /// A text that takes no variables has one.
        NoVariables = "no-variables",
        /// A variable stands in one of the two texts only.
        OneSidedVariable = "one-sided-variable",
        /// A clause speaks of a year that is not known.
        MissingDate = "missing-date",
        /// A provision has neither a clause nor a text, or both.
        ClauseOrText = "clause-or-text",
        /// An agreement that is to be reaffirmed does not say when it was signed.
        NotSigned = "not-signed",
        /// The place of signing is no party, and no names were given for it.
        UnknownPlace = "unknown-place",
        /// A witness is to sign on the side of a party that there is not.
        UnknownParty = "unknown-party",
        /// A clause speaks of earlier instruments, but there are none.
        MissingHistory = "missing-history",
        /// The file of a city is not there.
        MissingCity = "missing-city",
        /// The file of a city lies outside the folder that is open to the spec.
        CityOutside = "city-outside",
        /// Nobody is in the office on the day of the signing.
        NobodyInOffice = "nobody-in-office",
        /// More than one is in the office on the day of the signing.
        TwoInOffice = "two-in-office",
        /// A term of office ends before it begins.
        TermBackwards = "term-backwards",
        /// An image is not there.
        MissingImage = "missing-image",
        /// An image lies outside the folder of the spec.
        ImageOutside = "image-outside",
        /// A file is not an image that can be shown.
        NotAnImage = "not-an-image",
        /// An image has too many bytes or pixels.
        ImageTooLarge = "image-too-large",
        /// A photograph is in the colors of printing presses.
        CmykImage = "cmyk-image",
        /// A drawing has letters whose font is not in the file.
        DrawingLetters = "drawing-letters",
        /// A drawing shows a picture that is in another file.
        LinkedImage = "linked-image",
        /// A drawing has too many parts, or effects that print cannot keep.
        DrawingTooComplex = "drawing-too-complex",
        /// A locale's file is not Fluent.
        NotFluent = "not-fluent",
        /// A message is missing from a locale.
        MissingMessage = "missing-message",
        /// A message uses a variable, a message or a function that is not there.
        UnknownReference = "unknown-reference",
        /// A clause has other attributes in one locale than in the other.
        UnequalClause = "unequal-clause",
        /// A kind's file is not as it should be.
        BrokenKind = "broken-kind",
        /// A template cannot be filled in.
        BrokenTemplate = "broken-template",
        /// The look cannot be typeset.
        BrokenLook = "broken-look",
        /// A font's file is not a font.
        BrokenFont = "broken-font",
        /// The PDF would break a standard it promises to keep.
        BrokenStandard = "broken-standard",
        /// A reaffirmation names nothing that it reaffirms.
        ReaffirmationWithoutHistory = "reaffirmation-without-history",
        /// The state lies in another country than the party.
        StateInOtherCountry = "state-in-other-country",
        /// A rule that is to be allowed does not exist.
        UnknownRule = "unknown-rule",
        /// A rule is to be allowed without which no agreement can be made.
        UnallowableRule = "unallowable-rule",
    }
    Mistake {
        /// One text of a pair ends with a sign, the other does not.
        UnequalEnding = "unequal-ending",
        /// A clause that the kind cannot do without is missing.
        RequiredClause = "required-clause",
        /// A field says what nothing in the agreement speaks of.
        UnusedField = "unused-field",
        /// Earlier instruments are not in the order of their dates.
        HistoryOutOfOrder = "history-out-of-order",
        /// An earlier instrument is not dated before the signing.
        HistoryAfterSigning = "history-after-signing",
        /// A color is too pale to be read on paper.
        PaleColor = "pale-color",
        /// The two texts of a pair differ in their figures.
        UnequalFigures = "unequal-figures",
        /// A number in words and the same in figures differ.
        ContradictingFigures = "contradicting-figures",
        /// A clause binds in one text of a pair otherwise than in the other.
        UnequalForce = "unequal-force",
        /// The two texts of a pair differ in their dates.
        UnequalDates = "unequal-dates",
        /// The two texts of a pair differ in the names of parties.
        UnequalNames = "unequal-names",
        /// One text of a pair uses a variable more often than the other.
        UnequalVariables = "unequal-variables",
        /// One text of a pair has more lines to fill in by hand than the other.
        UnequalBlanks = "unequal-blanks",
        /// Both texts of a pair are the same.
        SameText = "same-text",
        /// A text still has what holds the place of something else.
        Placeholder = "placeholder",
        /// A text begins with a letter or a number that the program writes itself.
        TypedLetter = "typed-letter",
        /// A value stands within quotation marks of a word processor.
        QuotedValue = "quoted-value",
        /// A text has letters that another program has damaged.
        GarbledText = "garbled-text",
        /// A date in figures can be read in two ways.
        AmbiguousDate = "ambiguous-date",
        /// The name of a city begins with what the city calls itself.
        NounInName = "noun-in-name",
        /// A text names a city that is no party.
        OtherCity = "other-city",
        /// Two clauses contradict each other on when the agreement takes effect.
        ContradictingClauses = "contradicting-clauses",
        /// A term can be renewed that the agreement does not have.
        RenewalWithoutTerm = "renewal-without-term",
        /// A clause of whole sentences stands within the series of phrases that a kind has as its articles.
        SentenceInSeries = "sentence-in-series",
        /// Who is only elected is to sign.
        OfficerElect = "officer-elect",
        /// Who is to sign does not hold the office on the day of the signing.
        NotInOffice = "not-in-office",
        /// One person is to sign in two places.
        SignsTwice = "signs-twice",
        /// Cities of the country do not have the office.
        OfficeOfOtherCountry = "office-of-other-country",
        /// A letterhead names an administration of another time.
        StaleLabel = "stale-label",
        /// The text is approved after it is signed, and nothing speaks of a ratification.
        ApprovalAfterSigning = "approval-after-signing",
    }
    Doubt {
        /// A word mixes letters of scripts that look alike.
        MixedScripts = "mixed-scripts",
        /// A part of a text is read as a comment.
        LostText = "lost-text",
        /// The two texts of a pair name different things of one sort.
        UnequalTerms = "unequal-terms",
        /// Another party or person acts in one text of a pair than in the other.
        ExchangedNames = "exchanged-names",
        /// A list has more items in one text of a pair than in the other.
        UnequalLists = "unequal-lists",
        /// A text says another thing than the spec.
        ContraryToSpec = "contrary-to-spec",
        /// A text binds in an agreement that does not bind.
        OtherRegister = "other-register",
        /// A text refers to an article that is not there, or by another heading.
        WrongReference = "wrong-reference",
        /// A title does not have the gender of whoever bears it.
        WrongGender = "wrong-gender",
        /// A text calls someone by an office whose term is over.
        FormerOfficer = "former-officer",
        /// Words or a sentence stand twice.
        RepeatedWords = "repeated-words",
        /// A sign or a space is out of place.
        StraySign = "stray-sign",
        /// Words break the grammar of their language.
        GrammarSlip = "grammar-slip",
        /// The two texts of a pair differ in their number of sentences.
        UnequalSentences = "unequal-sentences",
        /// The two texts of a pair differ in their number of quoted terms.
        UnequalQuotations = "unequal-quotations",
        /// A provision ends a sentence in the middle of a series.
        RaggedSeries = "ragged-series",
        /// A text is in the other language.
        OtherLanguage = "other-language",
        /// A Spanish month has a capital letter.
        CapitalMonth = "capital-month",
        /// A Spanish word lacks its accent.
        MissingAccent = "missing-accent",
        /// A Spanish participle does not agree with the parties.
        Participle = "participle",
        /// A Spanish list has a comma before its last item.
        CommaBeforeConjunction = "comma-before-conjunction",
        /// A Spanish *y* or *o* stands before a word that begins with its sound.
        ConjunctionBeforeSound = "conjunction-before-sound",
        /// A Spanish *de* or *a* is not joined to the article behind it.
        SeparateArticle = "separate-article",
        /// A date is not written as its language writes dates.
        DateForm = "date-form",
        /// A date is typed where a variable stands for it.
        TypedDate = "typed-date",
        /// A text names the agreement otherwise than its kind.
        OtherInstrument = "other-instrument",
        /// An expression is copied from the other language.
        Calque = "calque",
        /// An anniversary does not fit the dates.
        WrongAnniversary = "wrong-anniversary",
        /// The article of a city's name is joined to a preposition.
        ContractedName = "contracted-name",
        /// The name of a place lacks its article.
        PlaceWithoutArticle = "place-without-article",
        /// The titles of an office do not say the same in both languages.
        UnequalOffices = "unequal-offices",
        /// A text puts the city of a party into another state or country.
        CityElsewhere = "city-elsewhere",
        /// The gazetteer knows the city in other states, but not in the one that is given.
        CityInOtherState = "city-in-other-state",
        /// The name of a city has short forms that stand for one place of its state.
        AbbreviatedCity = "abbreviated-city",
        /// Earlier instruments are listed that nothing in the agreement speaks of.
        UnusedHistory = "unused-history",
        /// A name begins or ends with a title.
        TitleInName = "title-in-name",
        /// A name names several persons.
        SeveralPersons = "several-persons",
        /// A name begins or ends with a word without a capital.
        SmallLetterInName = "small-letter-in-name",
        /// A name is spelt otherwise than elsewhere.
        NearlyAlike = "nearly-alike",
        /// One party is named with its state, the other without.
        UnequalParties = "unequal-parties",
        /// The earlier instruments begin with a reaffirmation.
        HistoryWithoutAgreement = "history-without-agreement",
        /// The law of a state bars agreements with cities of the country.
        BarredCountry = "barred-country",
        /// A rule is allowed that nothing breaks.
        UnusedAllowance = "unused-allowance",
    }
}
