//! Pictures: checks that one may be shown, before anything is decoded.
//!
//! A picture may come from any source, and a small file can be made to fill any memory: therefore its size is read from
//! its header, and a drawing's parts are counted as often as they are drawn.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

use super::{drawing, drawn};
use crate::finding::Rule;

/// The most bytes that a picture may have.
pub const MOST_IMAGE_BYTES: usize = 5_000_000;

/// The most pixels that a picture may have.
pub const MOST_PIXELS: usize = 8_000_000;

/// The most times that a JPEG may go over its pixels.
const MOST_SCANS: usize = 100;

/// A picture that is known to be fit to show.
#[derive(Debug, Clone)]
pub struct Image {
    /// The bytes of its file.
    file: Bytes,
    /// The same picture in a form that Typst recognizes.
    pub(super) shown: Bytes,
}

impl Image {
    /// Checks the bytes of a picture, which must be an SVG, a PNG or a JPEG.
    ///
    /// # Errors
    ///
    /// The rule that the picture breaks.
    pub fn new(bytes: Vec<u8>) -> Result<Self, Rule> {
        if bytes.len() > MOST_IMAGE_BYTES {
            return Err(Rule::ImageTooLarge);
        }
        let file = Bytes::new(bytes);
        let shown = match ExchangeFormat::detect(&file) {
            Some(format @ (ExchangeFormat::Png | ExchangeFormat::Jpg)) => {
                if pixels(&file).ok_or(Rule::NotAnImage)? > MOST_PIXELS {
                    return Err(Rule::ImageTooLarge);
                }
                check_photograph(&file)?;
                check_profile(&file)?;
                RasterImage::plain(file.clone(), format).map_err(|_| Rule::NotAnImage)?;
                file.clone()
            }
            Some(_) => return Err(Rule::NotAnImage),
            None => {
                let shown = Bytes::new(drawing::recognizable(drawing::check(&file)?).into_owned());
                let drawing = SvgImage::new(shown.clone()).map_err(|_| Rule::NotAnImage)?;
                // Effects are drawn in as many pixels as they ask for.
                if !drawing.tree().filters().is_empty() || !drawn::is_drawn_soon(drawing.tree()) {
                    return Err(Rule::DrawingTooComplex);
                }
                shown
            }
        };
        Ok(Self { file, shown })
    }
}

impl Image {
    /// The bytes of the picture.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.file
    }

    /// The bytes that are shown: those of a drawing in plain text.
    pub(crate) fn shown(&self) -> &[u8] {
        &self.shown
    }

    /// The media type of the bytes that are shown.
    pub(crate) fn media_type(&self) -> &'static str {
        match ExchangeFormat::detect(&self.file) {
            Some(ExchangeFormat::Png) => "image/png",
            Some(_) => "image/jpeg",
            None => "image/svg+xml",
        }
    }
}

/// The number of pixels that a PNG or a JPEG would have in memory, by its header; those of a JPEG with very many scans
/// count as too many.
pub(super) fn pixels(bytes: &[u8]) -> Option<usize> {
    let size = imagesize::blob_size(bytes).ok()?;
    let is_scan = |marker: &&[u8]| **marker == [0xFF, 0xDA];
    let is_png = bytes.starts_with(b"\x89PNG");
    if !is_png && bytes.windows(2).filter(is_scan).count() > MOST_SCANS {
        return Some(usize::MAX);
    }
    Some(size.width.saturating_mul(size.height))
}

/// Refuses a JPEG that cannot be printed as intended: one in the colors of printing presses, which PDF/A does not
/// allow, or a truncated one, of which only a part would be shown. A PNG passes.
pub(super) fn check_photograph(bytes: &[u8]) -> Result<(), Rule> {
    const CMYK: u8 = 4;
    if !bytes.starts_with(&[0xFF, START]) {
        return Ok(());
    }
    match Jpeg::read(bytes) {
        Jpeg { components: CMYK, .. } => Err(Rule::CmykImage),
        Jpeg { is_whole: false, .. } => Err(Rule::NotAnImage),
        Jpeg { .. } => Ok(()),
    }
}

/// The most bytes that the color profile of a picture may have.
const MOST_PROFILE_BYTES: u64 = 4_000_000;

/// Refuses a PNG whose color profile, which is compressed, would fill the memory, or does not fit its colors (PNG,
/// third edition, 11.3.2.3; ICC.1, 7.2.6). A JPEG passes.
pub(super) fn check_profile(bytes: &[u8]) -> Result<(), Rule> {
    const HEAD: usize = 8;
    const COLORS: std::ops::Range<usize> = 16..20;
    let Some(mut rest) = bytes.strip_prefix(b"\x89PNG\r\n\x1A\n") else { return Ok(()) };
    let mut is_gray = false;
    while let Some((head, behind)) = rest.split_first_chunk::<HEAD>() {
        let [a, b, c, d, kind @ ..] = *head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).map_err(|_| Rule::NotAnImage)?;
        let content = behind.get(..length).ok_or(Rule::NotAnImage)?;
        match &kind {
            b"IHDR" => is_gray = content.get(9).is_some_and(|colors| matches!(colors, 0 | 4)),
            b"iCCP" => {
                let name = content.iter().position(|byte| *byte == 0).ok_or(Rule::NotAnImage)?;
                let packed = content.get(name + 2..).ok_or(Rule::NotAnImage)?;
                let mut profile = Vec::new();
                let most = MOST_PROFILE_BYTES + 1;
                ZlibDecoder::new(packed)
                    .take(most)
                    .read_to_end(&mut profile)
                    .map_err(|_| Rule::NotAnImage)?;
                if profile.len() as u64 == most {
                    return Err(Rule::ImageTooLarge);
                }
                let colors: &[u8] = if is_gray { b"GRAY" } else { b"RGB " };
                return if profile.get(COLORS) == Some(colors) { Ok(()) } else { Err(Rule::NotAnImage) };
            }
            b"IDAT" => return Ok(()),
            _ => {}
        }
        rest = behind.get(length + 4..).unwrap_or_default();
    }
    Ok(())
}

/// The properties of a JPEG by its segments (ITU-T T.81, annex B).
struct Jpeg {
    /// The number of color components.
    components: u8,
    /// True if its end marker is present.
    is_whole: bool,
}

const START: u8 = 0xD8;
const END: u8 = 0xD9;

impl Jpeg {
    fn read(bytes: &[u8]) -> Self {
        let mut jpeg = Self { components: 0, is_whole: false };
        let mut rest = bytes;
        // Any bytes that are not a marker may lie between two markers: the pixels of a scan, or padding.
        while let Some(at) = rest.windows(2).position(|pair| pair[0] == 0xFF && is_mark(pair[1])) {
            let mark = rest[at + 1];
            rest = &rest[at + 2..];
            match mark {
                END => {
                    jpeg.is_whole = true;
                    break;
                }
                START | 0x01 => continue,
                // The length of a frame, its depth, height and width come before the number of components.
                0xC0..=0xCF if ![0xC4, 0xC8, 0xCC].contains(&mark) => {
                    jpeg.components = rest.get(7).copied().unwrap_or_default();
                }
                _ => {}
            }
            let length = rest.get(..2).map_or(2, |length| u16::from_be_bytes([length[0], length[1]]));
            rest = rest.get(usize::from(length)..).unwrap_or_default();
        }
        jpeg
    }
}

/// True if a byte after 0xFF forms a marker with it, and belongs to neither a pixel nor the start of a section of a
/// scan.
fn is_mark(byte: u8) -> bool {
    !matches!(byte, 0x00 | 0xFF | 0xD0..=0xD7)
}
