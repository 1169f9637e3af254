//! From markup to laid-out pages, by Typst.

mod arrangement;
mod drawing;
mod drawn;
mod ending;
mod faults;
mod flow;
mod image;
mod measure;
mod search;
mod sight;
mod written;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontStyle};
use typst::{World, WorldExt as _, comemo};
use typst_as_lib::TypstEngine;
use typst_as_lib::file_resolver::FileResolver;
use typst_layout::PagedDocument;

use crate::attachment::Attachment;
use crate::finding::{FileName, Finding, Findings, Rule};
use crate::template::Markup;

use arrangement::Arrangement;
pub use image::{Image, MOST_IMAGE_BYTES, MOST_PIXELS};
use search::LaidOut;

/// The generated main file. Its name never changes, so that Typst can reuse the common parts of two agreements.
const MAIN: &str = "/main.typ";
const LOOK: &str = ".typ";
/// The generated file with the arrangement of the pages.
const ARRANGEMENT: &str = "/arrangement.typ";

/// The number of bytes of markup, about a dozen short agreements, after which Typst discards the results that it has
/// not used since the last time. To look for these after each agreement would cost about as much as it saves.
const MEMORY: usize = 80_000;

/// Laid-out pages.
#[derive(Debug)]
pub struct Typeset(pub PagedDocument);

/// Typst with our look and fonts, ready to lay out one agreement after another.
pub struct Typesetter {
    engine: TypstEngine,
    desk: Arc<RwLock<Desk>>,
    remembered: Remembered,
}

/// The files that change from one agreement to the next.
#[derive(Default)]
struct Desk {
    main: Option<Source>,
    arrangement: Option<Source>,
    images: HashMap<FileId, Bytes>,
    /// The files that the PDF is to carry.
    attached: HashMap<FileId, Bytes>,
}

/// The layouts since Typst last discarded results.
#[derive(Default)]
struct Remembered {
    documents: usize,
    /// The bytes of markup, counted for each layout.
    bytes: usize,
}

impl Remembered {
    /// Makes room for a document: at least both originals of the previous agreement stay in memory.
    fn make_room(&mut self) {
        if self.documents >= 2 && self.bytes >= MEMORY {
            comemo::evict(1);
            *self = Self::default();
        }
        self.documents += 1;
    }

    /// Counts a document that is laid out. If it alone reaches the limit, its earlier arrangements are discarded.
    fn add(&mut self, markup: &Markup, arrangement: &Arrangement) {
        let size = markup.0.len();
        if size >= MEMORY && *arrangement != Arrangement::default() {
            comemo::evict(0);
        }
        self.bytes += size;
    }
}

/// Gives Typst the files that are on the desk.
struct DeskFiles(Arc<RwLock<Desk>>);

/// The fonts of agreements.
pub struct Fonts(Vec<Font>);

impl Fonts {
    /// Reads fonts from their files, given by name.
    ///
    /// # Errors
    ///
    /// A finding for each file that is not a font.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, Findings> {
        let mut fonts = Vec::new();
        let mut findings = Findings::default();
        for (name, content) in files {
            let before = fonts.len();
            fonts.extend(Font::iter(Bytes::new(content)));
            if fonts.len() == before {
                findings.push(Finding::in_file(Rule::BrokenFont, FileName::Template(name), 0..0));
            }
        }
        findings.or(Self(fonts))
    }

    /// True if a character can be shown upright as well as in italics.
    #[must_use]
    pub fn cover(&self, character: char) -> bool {
        [FontStyle::Normal, FontStyle::Italic].into_iter().all(|style| {
            let faces = self.0.iter().map(Font::info).filter(|info| info.variant.style == style);
            faces.into_iter().any(|info| info.coverage.contains(character.into()))
        })
    }
}

impl Typesetter {
    /// Prepares Typst with the look, every file whose name ends with `.typ`, and the fonts. The plain arrangement among
    /// them is for users who run Typst on the markup; here it is replaced by that of each document.
    #[must_use]
    pub fn new(look: &BTreeMap<String, String>, fonts: &Fonts) -> Self {
        let desk = Arc::new(RwLock::new(Desk::default()));
        let look = look
            .iter()
            .filter(|(name, _)| name.ends_with(LOOK) && name.as_str() != &ARRANGEMENT[1..])
            .filter_map(|(name, text)| Some(Source::new(file_id(&format!("/{name}"))?, text.clone())));
        let engine = TypstEngine::builder()
            .fonts(fonts.0.iter().cloned())
            .with_static_source_file_resolver(look)
            .add_file_resolver(DeskFiles(Arc::clone(&desk)))
            .comemo_evict_max_age(None)
            .build();
        Self { engine, desk, remembered: Remembered::default() }
    }

    /// Lays out an agreement with the pictures of its letterheads, by the ids of the parties.
    ///
    /// # Errors
    ///
    /// Findings about the look or a template if Typst cannot make pages of them.
    pub fn typeset(
        &mut self,
        markup: &Markup,
        images: &BTreeMap<String, Image>,
    ) -> Result<Typeset, Findings> {
        self.typeset_with(markup, images, &[])
    }

    /// Lays out an agreement whose file is to carry attachments.
    ///
    /// # Errors
    ///
    /// Findings about the look or a template if Typst cannot make pages of them.
    pub fn typeset_with(
        &mut self,
        markup: &Markup,
        images: &BTreeMap<String, Image>,
        attachments: &[Attachment],
    ) -> Result<Typeset, Findings> {
        let lines = attachments.iter().map(|file| format!("{} {}", file.sort.word(), file.name));
        let list = lines.collect::<Vec<_>>().join("\n").into_bytes();
        let numbered = attachments.iter().enumerate();
        let files = numbered.map(|(number, file)| (number.to_string(), file.content.clone()));
        let files = files.chain([("list".to_owned(), list)]);
        let files = files.map(|(name, content)| (format!("/attached/{name}"), Bytes::new(content)));
        let attached = files.filter_map(|(name, content)| Some((file_id(&name)?, content))).collect();
        self.put_on_desk(markup, images, attached);
        let found = search::arrange(|arrangement| {
            self.remembered.add(markup, &arrangement);
            let document = self.with_arrangement(&arrangement, |world| {
                let output = typst::compile::<PagedDocument>(world).output;
                output.map_err(|errors| explain(world, &errors))
            })?;
            let texts = measure::measure(&document, &arrangement);
            Ok::<_, Findings>(LaidOut::new(document, texts, arrangement))
        })?;
        Ok(Typeset(found.document))
    }

    /// Puts an agreement on the desk and calls a function with the world that Typst then sees.
    ///
    /// # Errors
    ///
    /// Any error of the function.
    pub fn with_world<T>(
        &mut self,
        markup: &Markup,
        images: &BTreeMap<String, Image>,
        call: impl FnOnce(&dyn World) -> Result<T, Findings>,
    ) -> Result<T, Findings> {
        self.put_on_desk(markup, images, HashMap::new());
        self.with_arrangement(&Arrangement::default(), call)
    }

    fn put_on_desk(
        &mut self,
        markup: &Markup,
        images: &BTreeMap<String, Image>,
        attached: HashMap<FileId, Bytes>,
    ) {
        self.remembered.make_room();
        let mut desk = self.desk.write().unwrap_or_else(PoisonError::into_inner);
        desk.main = file_id(MAIN).map(|id| Source::new(id, markup.0.clone()));
        desk.images = images
            .iter()
            .filter_map(|(name, image)| Some((file_id(&format!("/arms/{name}"))?, image.shown.clone())))
            .collect();
        desk.attached = attached;
    }

    /// Calls a function with the files on the desk, in an arrangement.
    fn with_arrangement<T>(
        &self,
        arrangement: &Arrangement,
        call: impl FnOnce(&dyn World) -> Result<T, Findings>,
    ) -> Result<T, Findings> {
        let source = file_id(ARRANGEMENT).map(|id| Source::new(id, arrangement.to_string()));
        self.desk.write().unwrap_or_else(PoisonError::into_inner).arrangement = source;
        let broken = || Err(broken_look(LOOK_FILE, 0..0, "none").into());
        let Some(main) = file_id(MAIN) else { return broken() };
        self.engine.with_world(main, |world| call(world)).unwrap_or_else(|_| broken())
    }
}

/// The file of the look, used if no better place is known.
const LOOK_FILE: &str = "look.typ";

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl FileResolver for DeskFiles {
    fn resolve_binary(&self, id: FileId) -> FileResult<Cow<'_, Bytes>> {
        let desk = self.0.read().unwrap_or_else(PoisonError::into_inner);
        desk.images
            .get(&id)
            .or_else(|| desk.attached.get(&id))
            .cloned()
            .map(Cow::Owned)
            .ok_or_else(|| not_on_the_desk(id))
    }

    fn resolve_source(&self, id: FileId) -> FileResult<Cow<'_, Source>> {
        let desk = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let sources = desk.main.iter().chain(&desk.arrangement);
        let source = sources.into_iter().find(|source| source.id() == id).cloned();
        source.map(Cow::Owned).ok_or_else(|| not_on_the_desk(id))
    }
}

fn not_on_the_desk(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

/// Turns Typst's errors into findings with the file and the bytes that they are about.
fn explain(world: &dyn World, errors: &[SourceDiagnostic]) -> Findings {
    let finding = |error: &SourceDiagnostic| {
        let file = error.span.id().map(|id| id.vpath().get_without_slash().to_owned());
        let range = world.range(error.span);
        match (file, range) {
            (Some(file), Some(range)) => broken_look(&file, range, &error.message),
            _ => broken_look(LOOK_FILE, 0..0, &error.message),
        }
    };
    errors.iter().map(finding).collect()
}

fn broken_look(file: &str, span: std::ops::Range<usize>, reason: &str) -> Finding {
    Finding::in_file(Rule::BrokenLook, FileName::Template(file.to_owned()), span).with("reason", reason)
}
