//! The ways in which arguments can be inconsistent.

use std::path::PathBuf;

use fluent::FluentValue;

use super::{AgreementPlace, Complaint};
use crate::proof::Kind;
use crate::report::reasons::{Message, complaint_message, listed};
use crate::report::roster::of_two;
use crate::report::{quoted, short, shown};
use crate::spec::MOST_AGREEMENTS;

failures! {
    /// The ways in which arguments can be inconsistent.
    #[derive(Debug, Clone, PartialEq, Eq)]
    Usage
    2 {
        /// More than one file would be written to one place.
        ManyFilesInOne {
            /// The number of files.
            files: usize,
            /// The place.
            target: String,
        } = "many-files-in-one" ["files" = *files, "target" = target.clone()];
        /// Two files would have the same name.
        SameName(path: PathBuf) = "same-name" ["path" = shown(path)];
        /// A folder to lay over the built-in files contains none that has a place among them.
        NothingToLayOver(path: PathBuf) = "nothing-to-lay-over" ["path" = shown(path)];
        /// An argument is given twice for a party.
        Repeated {
            /// The argument.
            argument: &'static str,
            /// The id of the party.
            party: String,
        } = "repeated-for-party" ["argument" = *argument, "written" = short(party)];
        /// An argument is not accepted as the answer to a question.
        Answer(complaint: Complaint) => complaint_message(complaint);
        /// The value of an argument is needed, and there is no terminal to ask for it.
        NotSaid(argument: &'static str) = "not-said" ["argument" = *argument];
        /// An argument names a rule that does not exist.
        UnknownRule {
            /// The text of the argument.
            written: String,
            /// The rule nearest to the text, or `none`.
            suggestion: String,
        } = "no-such-rule" ["written" = written.clone(), "suggestion" = suggestion.clone()];
        /// An argument names a kind of agreement that does not exist.
        UnknownKind {
            /// The text of the argument.
            written: String,
            /// The existing kinds.
            known: String,
            /// The kind nearest to the text, or `none`.
            suggestion: String,
        } = "no-such-kind" [
            "written" = written.clone(),
            "known" = known.clone(),
            "suggestion" = suggestion.clone(),
        ];
        /// An argument names a clause that is not in the library, or not of the kind.
        UnknownClause {
            /// The text of the argument.
            written: String,
            /// The clause nearest to the text, or `none`.
            suggestion: String,
        } = "no-such-clause" ["written" = written.clone(), "suggestion" = suggestion.clone()];
        /// An argument names a party that the agreement does not have.
        UnknownParty {
            /// The text of the argument.
            written: String,
            /// The ids of the parties.
            known: String,
        } = "unknown-party" ["written" = written.clone(), "known" = known.clone()];
        /// An argument names an original that an agreement does not have.
        NoSuchOriginal {
            /// The spec of the agreement.
            spec: PathBuf,
            /// The text of the argument.
            written: String,
            /// The ids of the parties that have an original of their own.
            known: Vec<String>,
        } = "no-such-original" ["path" = shown(spec), "written" = written.clone(), "known" = listed(known)];
        /// A draft, or a reading copy, would get places for electronic signatures.
        NotToBeSigned(path: PathBuf) = "not-to-be-signed" ["path" = shown(path)];
        /// A file is not a PDF that can be read within bounds.
        UnreadablePdf(path: PathBuf, kind: Kind) = "unreadable-pdf" [
            "path" = shown(path),
            "kind" = kind.word(),
        ];
        /// A PDF is a book of originals, each of which is verified by itself.
        IsBook {
            /// The PDF.
            path: PathBuf,
            /// The number of its originals.
            originals: usize,
        } = "is-book" ["path" = shown(path), "originals" = *originals];
        /// A PDF, which may be a scan, carries no spec, and none is given.
        CarriesNoSpec {
            /// The PDF.
            path: PathBuf,
            /// True if its pages are pictures.
            is_scan: bool,
        } = "carries-no-spec" ["path" = shown(path), "scan" = if *is_scan { "yes" } else { "no" }];
        /// A PDF cannot carry a file by its name, because not every system could write it again.
        CannotCarry(name: String) = "cannot-carry" ["name" = short(name)];
        /// A PDF carries a file whose name leads out of its target folder.
        UnsafeName(name: String) = "unsafe-name" ["name" = short(name)];
        /// A PDF is to be signed in its own fields, and by a service that places them.
        FieldsAndAnchors = "fields-and-anchors" [];
        /// This option asks for something that only a PDF has.
        OnlyInPdf(option: &'static str) = "only-in-pdf" ["option" = *option];
        /// Files that follow their specs cannot go to the standard output.
        WatchToStandardOutput = "watch-to-standard-output" [];
        /// A pattern matches no file, or a folder has no specs.
        NothingMatches(pattern: String) = "nothing-matches" ["pattern" = short(pattern)];
        /// An argument for one spec is given for a pattern that matches several.
        ManySpecsForOne(pattern: String) = "many-specs-for-one" ["pattern" = short(pattern)];
        /// There are more agreements than a ceremony may have.
        TooManyAgreements = "too-many-agreements" ["most" = MOST_AGREEMENTS];
        /// A spreadsheet is given in place of a spec or a ceremony.
        SheetForSpec(path: PathBuf) = "sheet-for-spec" ["path" = shown(path)];
        /// A PDF is given in place of a spec.
        PdfForSpec(path: PathBuf) = "pdf-for-spec" ["path" = shown(path)];
        /// A ceremony is given among specs.
        CeremonyAmongSpecs(path: PathBuf) = "ceremony-among-specs" [
            "path" = shown(path),
            "argument" = quoted(path),
        ];
        /// Two agreements would have the same folder.
        SameFolder {
            /// The name of the folder.
            id: String,
            /// The places of both.
            places: Box<[AgreementPlace; 2]>,
        } = "same-folder" [..of_two(&places[0], &places[1]), "id" = short(id)];
        /// A file is not the manifest of a batch.
        NotAManifest(path: PathBuf) = "not-a-manifest" ["path" = shown(path)];
        /// A manifest is that of a whole batch, not of a part.
        NotAPart(path: PathBuf) = "not-a-part" ["path" = shown(path)];
        /// A manifest is that of another batch than the first, or of the same part as an earlier one.
        OtherBatch {
            /// The manifest.
            path: PathBuf,
            /// The first of those that were given.
            first: PathBuf,
        } = "other-batch" ["path" = shown(path), "first" = shown(first)];
        /// Parts of a batch, such as `2/4`, have no manifest among those given.
        MissingParts(parts: Vec<String>) = "missing-parts" [
            "parts" = parts.join(", "),
            "count" = parts.len(),
        ];
        /// A file is missing, or differs from the manifest.
        NotAsMade(path: PathBuf) = "not-as-made" ["path" = shown(path)];
        /// A file would overwrite one that it is made from.
        OverInput(path: PathBuf) = "over-input" ["path" = shown(path)];
        /// A file already exists that must not be replaced.
        AlreadyThere(path: PathBuf) = "already-there" ["path" = shown(path)];
    }
    1 {
        /// A file was changed while agreements were made from it.
        ChangedMeanwhile(path: PathBuf) = "changed-meanwhile" ["path" = shown(path)];
        /// Templates or locales were changed while agreements were made with them.
        ResourcesChanged = "resources-changed" [];
        /// The program was replaced while a batch ran.
        ProgramReplaced = "program-replaced" [];
    }
}
