//! Reads and checks specs.

use std::path::Path;
use std::sync::Arc;

use super::references::References;
use super::{PageOptions, Workspace, read_spec};
use crate::finding::{Finding, Findings};
use crate::press::{Checked, Press};
use crate::report::{Examined, Failure, Sources, Usage};
use crate::spec::{self, Base, Layer, Reading, lay_over};

/// A spec that was read and checked, and the files for its check.
pub struct Inspection {
    /// The spec as it was read, if it could be.
    pub reading: Option<Reading>,
    /// The agreement, or every finding.
    pub result: Result<Checked, Findings>,
    /// The files that the spec refers to.
    pub references: References,
    /// The files that findings may be about.
    pub sources: Sources,
}

/// A spec as it is in its file.
#[derive(Clone, Copy)]
pub struct SpecFile<'a> {
    /// The path of the file.
    pub path: &'a Path,
    /// The content of the file.
    pub bytes: &'a [u8],
    /// The options that are laid over it.
    pub page: &'a PageOptions,
}

/// The values of a spec, and the layers that were laid over those of its file.
pub struct Laid {
    /// The values, unless the file could not be read as YAML.
    pub base: Result<Base, Finding>,
    /// The layers, the last on top.
    pub layers: Vec<Arc<Layer>>,
}

impl Inspection {
    /// Reads a spec and checks it.
    #[must_use]
    pub fn new(press: &Press, file: SpecFile<'_>, workspace: Workspace<'_>) -> Self {
        let base = spec::decode(file.bytes).and_then(Base::read);
        Self::of(press, file, Laid { base, layers: Vec::new() }, workspace)
    }

    /// Checks a spec whose values were read from its file, with the files that it refers to.
    #[must_use]
    pub fn of(
        press: &Press,
        file: SpecFile<'_>,
        Laid { base, mut layers }: Laid,
        workspace: Workspace<'_>,
    ) -> Self {
        let options = file.page.layers();
        // A `page` that cannot hold the options is a mistake that the spec's own check reports.
        let laid = base.map(|base| lay_over(&base, &options).unwrap_or(base));
        layers.extend(options);
        let sources = workspace.sources.clone().with_spec(file.path, file.bytes).with_laid_over(layers);
        match laid.map(Base::into_reading) {
            Ok(mut reading) => {
                let references = References::read(&mut reading, file.path, workspace);
                let sources = sources.with_cities(references.city_files());
                let result = press.check(&reading);
                Self { reading: Some(reading), result, references, sources }
            }
            Err(finding) => Self {
                reading: None,
                result: Err(finding.into()),
                references: References::default(),
                sources,
            },
        }
    }

    /// The findings: all of them, or only the warnings.
    #[must_use]
    pub fn examined(&self) -> Examined {
        let findings = match &self.result {
            Ok(checked) => checked.warnings.clone(),
            Err(findings) => findings.clone(),
        };
        Examined { findings, sources: self.sources.clone() }
    }
}

/// Finds the errors of a spec, and its doubtful points.
///
/// # Errors
///
/// The file cannot be read, or contains a ceremony.
pub fn inspect(press: &Press, path: &Path, workspace: Workspace<'_>) -> Result<Examined, Failure> {
    let bytes = read_spec(workspace.files, path)?;
    if spec::decode(&bytes).is_ok_and(spec::is_ceremony) {
        return Err(Failure::Usage(Usage::CeremonyAmongSpecs(path.to_owned())));
    }
    let file = SpecFile { path, bytes: &bytes, page: &PageOptions::default() };
    Ok(Inspection::new(press, file, workspace).examined())
}
