//! The rules that findings are about, and the consequence of each.

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

/// The consequence of a finding for the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The agreement is not made.
    Error,
    /// It is reported, and the agreement is still made.
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

/// The weight of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// No agreement can be made while the rule is broken.
    Obstacle,
    /// The agreement can be made, but it should not be signed.
    Mistake,
    /// The agreement can be signed, but it should be reviewed.
    Doubt,
}

impl Rule {
    /// The rule of an id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }

    /// The severity of breaking the rule.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self.standing() {
            Standing::Obstacle | Standing::Mistake => Severity::Error,
            Standing::Doubt => Severity::Warning,
        }
    }

    /// True if only a final text must keep the rule: in a draft it is reported, and the draft is still made.
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

    /// True if no agreement can be made while the rule is broken, so that a spec cannot allow it.
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
        /// Values are nested too deeply.
        TooDeep = "too-deep",
        /// A file has more values than any agreement needs.
        TooManyValues = "too-many-values",
        /// A value has a tag, which no field takes.
        YamlTag = "yaml-tag",
        /// A field occurs twice in the same place.
        RepeatedField = "repeated-field",
        /// A comma within braces splits a text in two.
        SplitText = "split-text",
        /// A required field is missing.
        MissingField = "missing-field",
        /// A field is not part of a spec.
        UnknownField = "unknown-field",
        /// A value is of a type that its field does not take.
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
        /// A letter has more marks than in any language, or one that strikes it through.
        PiledMarks = "piled-marks",
        /// The kind of agreement is not known.
        UnknownKind = "unknown-kind",
        /// Instruments of the kind do not have the noun.
        UnknownInstrument = "unknown-instrument",
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
        /// There are more signatures than fit on one page.
        TooManySignatures = "too-many-signatures",
        /// The agreement has more words than can be typeset.
        AgreementTooLong = "agreement-too-long",
        /// A short name of a party could be mistaken for a variable.
        ReservedId = "reserved-id",
        /// A clause occurs twice, or is both replaced and left out.
        RepeatedClause = "repeated-clause",
        /// No year has passed since the relation began.
        NoAnniversary = "no-anniversary",
        /// The country is not known, and no names were given for it.
        UnknownCountry = "unknown-country",
        /// The country has no such state.
        UnknownState = "unknown-state",
        /// The noun for the state of a party is not known.
        UnknownStateNoun = "unknown-state-noun",
        /// The language of a party is not known.
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
        /// The noun by which the party calls itself is not known, and was not given in both languages.
        UnknownNoun = "unknown-noun",
        /// The language of the prevailing text is not one of the agreement's.
        UnknownPrevailing = "unknown-prevailing",
        /// The clause is not in the library.
        UnknownClause = "unknown-clause",
        /// A change refers to a clause that the kind does not have.
        NotInOutline = "not-in-outline",
        /// A text uses a variable that does not exist.
        UnknownVariable = "unknown-variable",
        /// A text that takes no variables has one.
        NoVariables = "no-variables",
        /// A variable is used in only one of the two texts.
        OneSidedVariable = "one-sided-variable",
        /// A clause mentions a year that is not known.
        MissingDate = "missing-date",
        /// A provision has neither a clause nor a text, or both.
        ClauseOrText = "clause-or-text",
        /// An agreement that is to be reaffirmed does not give the date on which it was signed.
        NotSigned = "not-signed",
        /// The place of signing is not that of a party, and no names were given for it.
        UnknownPlace = "unknown-place",
        /// A witness is to sign on the side of a party that does not exist.
        UnknownParty = "unknown-party",
        /// A clause mentions earlier instruments, but there are none.
        MissingHistory = "missing-history",
        /// The file of a city is missing.
        MissingCity = "missing-city",
        /// The file of a city is outside the folder that is open to the spec.
        CityOutside = "city-outside",
        /// Nobody is in the office on the day of the signing.
        NobodyInOffice = "nobody-in-office",
        /// More than one person is in the office on the day of the signing.
        TwoInOffice = "two-in-office",
        /// A term of office ends before it begins.
        TermBackwards = "term-backwards",
        /// An image is missing.
        MissingImage = "missing-image",
        /// An image is outside the folder of the spec.
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
        /// A message uses a variable, a message or a function that does not exist.
        UnknownReference = "unknown-reference",
        /// A clause has different attributes in the two locales.
        UnequalClause = "unequal-clause",
        /// A kind's file is not correct.
        BrokenKind = "broken-kind",
        /// A template cannot be filled in.
        BrokenTemplate = "broken-template",
        /// The look cannot be typeset.
        BrokenLook = "broken-look",
        /// A font's file is not a font.
        BrokenFont = "broken-font",
        /// The PDF would break a standard that it claims to meet.
        BrokenStandard = "broken-standard",
        /// A reaffirmation does not name an instrument that it reaffirms.
        ReaffirmationWithoutHistory = "reaffirmation-without-history",
        /// The state is in another country than the party.
        StateInOtherCountry = "state-in-other-country",
        /// A rule that is to be allowed does not exist.
        UnknownRule = "unknown-rule",
        /// A rule is to be allowed that every agreement must keep.
        UnallowableRule = "unallowable-rule",
    }
    Mistake {
        /// One text of a pair ends with a sign, the other does not.
        UnequalEnding = "unequal-ending",
        /// A clause that the kind requires is missing.
        RequiredClause = "required-clause",
        /// The noun of the instrument implies that it binds, or that it does not, against its register.
        InstrumentOfOtherForce = "instrument-of-other-force",
        /// A field has a value that nothing in the agreement mentions.
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
        /// A text still contains a placeholder.
        Placeholder = "placeholder",
        /// A text begins with a letter or a number that the program adds itself.
        TypedLetter = "typed-letter",
        /// A value is in quotation marks of a word processor.
        QuotedValue = "quoted-value",
        /// A text has letters that another program has damaged.
        GarbledText = "garbled-text",
        /// A date in figures can be read in two ways.
        AmbiguousDate = "ambiguous-date",
        /// The name of a city begins with a noun by which the city calls itself.
        NounInName = "noun-in-name",
        /// A text names a city that is not a party.
        OtherCity = "other-city",
        /// Two clauses contradict each other on when the agreement takes effect.
        ContradictingClauses = "contradicting-clauses",
        /// An agreement without a term has a renewal of its term.
        RenewalWithoutTerm = "renewal-without-term",
        /// A clause of whole sentences is among articles that form a series of phrases.
        SentenceInSeries = "sentence-in-series",
        /// A signer is only elected.
        OfficerElect = "officer-elect",
        /// A signer does not hold the office on the day of the signing.
        NotInOffice = "not-in-office",
        /// One person is to sign in two places.
        SignsTwice = "signs-twice",
        /// Cities of the country do not have the office.
        OfficeOfOtherCountry = "office-of-other-country",
        /// A letterhead names an administration of another time.
        StaleLabel = "stale-label",
        /// The text is approved after it is signed, and nothing mentions a ratification.
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
        /// A word is in no dictionary.
        Misspelled = "misspelled",
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
        /// A Spanish *y* or *o* comes before a word that begins with its sound.
        ConjunctionBeforeSound = "conjunction-before-sound",
        /// A Spanish *de* or *a* is not joined to the article behind it.
        SeparateArticle = "separate-article",
        /// A date does not have the form of dates in its language.
        DateForm = "date-form",
        /// A date is typed where a variable exists for it.
        TypedDate = "typed-date",
        /// A text gives the agreement a name of another kind.
        OtherInstrument = "other-instrument",
        /// An expression is copied from the other language.
        Calque = "calque",
        /// An anniversary does not fit the dates.
        WrongAnniversary = "wrong-anniversary",
        /// The article of a city's name is joined to a preposition.
        ContractedName = "contracted-name",
        /// The name of a place lacks its article.
        PlaceWithoutArticle = "place-without-article",
        /// The titles of an office do not mean the same in both languages.
        UnequalOffices = "unequal-offices",
        /// A text puts the city of a party into another state or country.
        CityElsewhere = "city-elsewhere",
        /// The gazetteer has the city in other states, but not in the given one.
        CityInOtherState = "city-in-other-state",
        /// The name of a city has short forms that mean one place in its state.
        AbbreviatedCity = "abbreviated-city",
        /// Nothing in the agreement mentions the earlier instruments.
        UnusedHistory = "unused-history",
        /// A name begins or ends with a title.
        TitleInName = "title-in-name",
        /// A name consists of the names of several persons.
        SeveralPersons = "several-persons",
        /// A name begins or ends with a word without a capital.
        SmallLetterInName = "small-letter-in-name",
        /// The surname of a person stands before a comma.
        SurnameFirst = "surname-first",
        /// A name is typed in capitals.
        NameInCapitals = "name-in-capitals",
        /// The name of a person has a figure or a sign that no name has.
        SignInName = "sign-in-name",
        /// A place stands where the name of a person belongs.
        PlaceAsName = "place-as-name",
        /// An honorific is given that no text prints.
        UnprintedHonorific = "unprinted-honorific",
        /// A name is spelled differently elsewhere.
        NearlyAlike = "nearly-alike",
        /// One party is named with its state, the other without.
        UnequalParties = "unequal-parties",
        /// The earlier instruments begin with a reaffirmation.
        HistoryWithoutAgreement = "history-without-agreement",
        /// The law of a state bars agreements with cities of the country.
        BarredCountry = "barred-country",
        /// A rule is allowed, but nothing breaks it.
        UnusedAllowance = "unused-allowance",
    }
}
