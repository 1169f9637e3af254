//! Pictures that would fill the memory, take long, or be printed differently from their look.

use std::fs;
use std::io::Write as _;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};

use super::{numbered, render};
use crate::support::root;

/// Renders a spec whose first party has a picture, and whose second has the same from another file.
#[track_caller]
fn with_picture(name: &str, content: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().unwrap();
    let party = |id: &str, file: &str, place: &str| {
        let logo = format!("{{ file: {file}, alternative: {{ en: Arms, es: Escudo }} }}");
        format!("  - {{ id: {id}, {place}, letterhead: {{ logo: {logo} }} }}\n")
    };
    let other = format!("other-{name}");
    let yaml = format!(
        "kind: friendship-agreement\nparties:\n{}{}",
        party("north", name, "city: Northtown, state: Texas, country: US"),
        party("south", &other, "city: Villa Sur, state: Coahuila, country: MX"),
    );
    fs::write(folder.path().join("spec.yaml"), yaml).unwrap();
    fs::write(folder.path().join(name), content).unwrap();
    // The second file has different bytes, so that no cached result of the first is reused.
    let appended = if name.ends_with("svg") { "<!-- -->" } else { " " };
    fs::write(folder.path().join(other), [content, appended.as_bytes()].concat()).unwrap();
    render(folder.path())
}

#[track_caller]
fn assert_picture_refused(rule: &str, name: &str, content: impl AsRef<[u8]>) {
    let (right, said) = with_picture(name, content.as_ref());
    assert!(!right && said.contains(&format!("error[{rule}]")), "{said}");
}

#[track_caller]
fn assert_picture_shown(name: &str, content: impl AsRef<[u8]>) {
    let (right, said) = with_picture(name, content.as_ref());
    assert!(right, "{said}");
}

fn svg(content: &str) -> String {
    let names = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    format!("<svg {names} width=\"100\" height=\"100\">{content}</svg>")
}

/// A picture of one color, which is much larger than its file.
fn png(side: u32, color: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut content = Vec::new();
    let mut encoder = png::Encoder::new(&mut content, side, side);
    encoder.set_color(color);
    encoder.set_depth(depth);
    encoder.set_compression(png::Compression::Fast);
    let line = vec![0; (side as usize * color.samples() * depth as usize).div_ceil(8)];
    let mut writer = encoder.write_header().unwrap();
    let mut lines = writer.stream_writer().unwrap();
    (0..side).for_each(|_| lines.write_all(&line).unwrap());
    lines.finish().unwrap();
    drop(writer);
    content
}

#[test]
fn pictures_that_grow() {
    let bomb = png(50_000, png::ColorType::Grayscale, png::BitDepth::One);
    assert!(bomb.len() < 2_000_000);
    assert_picture_refused("image-too-large", "arms.png", &bomb);
    let embedded = format!("<image href=\"data:image/png,{}\"/>", percent_encoded(&bomb[..40]));
    assert_picture_refused("drawing-too-complex", "arms.svg", svg(&embedded));
    let header = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xFF\xC0\0\x11\x08\xFF\xF0\xFF\xF0\x03\x01\x22\0\x02\x11\x01\x03\x11\x01";
    assert_picture_refused("image-too-large", "arms.jpg", header);
    assert_picture_refused("image-too-large", "arms.jpg", [&header[..], &b"\xFF\xDA".repeat(200)].concat());
    assert_picture_refused("image-too-large", "arms.svg", svg(&" ".repeat(6_000_000)));
    assert_picture_shown("arms.png", png(2_800, png::ColorType::Rgba, png::BitDepth::Sixteen));
}

fn percent_encoded(bytes: &[u8]) -> String {
    numbered(bytes.len(), |number| format!("%{:02X}", bytes[number]))
}

#[test]
fn drawings_that_grow() {
    let refused = |content: String| assert_picture_refused("drawing-too-complex", "arms.svg", content);
    let entities =
        numbered(9, |level| format!("<!ENTITY a{} \"{}\">", level + 1, format!("&a{level};").repeat(10)));
    let laughs = format!("<!DOCTYPE svg [<!ENTITY a0 \"ha\">{entities}]>");
    refused(laughs + &svg("<text>&a9;</text>"));
    let long = format!("<!DOCTYPE svg [<!ENTITY a \"{}\">]>", "x".repeat(40_000));
    refused(long + &svg(&format!("<text>{}</text>", "&a;".repeat(40_000))));
    let uses = numbered(11, |level| {
        let uses = format!("<use xlink:href=\"#u{level}\"/>").repeat(10);
        format!("<g id=\"u{}\">{uses}</g>", level + 1)
    });
    refused(svg(&format!("<rect id=\"u0\" width=\"1\" height=\"1\"/>{uses}")));
    refused(svg(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000))));
    let part = "<rect width=\"1\" height=\"1\"/>".repeat(20_000);
    refused(svg(&format!("<mask id=\"m\">{part}</mask>{}", part.replace("rect", "rect mask=\"url(#m)\""))));
    // Each arc is drawn as two curves.
    refused(svg(&format!("<path d=\"M0 0{}\"/>", "a1 2 3 0 1 1 1".repeat(250_000))));
    refused(svg(&format!("<path d=\"M0 0{}\"/>", "t9e9 9e9".repeat(300_000))));
    let rules = "a{fill:red}".repeat(100_000);
    refused(svg(&format!("<style>{rules}</style>{part}")));
    let region = "x=\"-1e6\" y=\"-1e6\" width=\"1e9\" height=\"1e9\"";
    let blur = format!("<filter id=\"f\" {region}><feGaussianBlur stdDeviation=\"1000\"/></filter>");
    refused(svg(&format!("{blur}<rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>")));
    assert_picture_refused("not-an-image", "arms.svg", b"\x1F\x8B\x08\0\0\0\0\0\0\x03");
}

#[test]
fn drawings_that_are_large_but_fair() {
    let shown = |content: &str| assert_picture_shown("arms.svg", svg(content));
    shown(&"<rect width=\"1\" height=\"1\" fill=\"#123456\"/>".repeat(45_000));
    shown(&format!("<path d=\"M0 0{}\"/>", " L1 2".repeat(900_000)));
    shown(&format!("<path d=\"M0 0{}\"/>", "c1 1 2 2 3 0".repeat(240_000)));
    shown(&format!("<path d=\"M0 0{}\"/>", "a1 2 3 0 1 1 1".repeat(100_000)));
    shown("<rect width=\"1e30\" height=\"1e30\"/>");
    shown("<path stroke=\"black\" stroke-dasharray=\"0.00001\" d=\"M0 0 L1e6 1e6\"/>");
    let entity = "<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]>";
    assert_picture_shown(
        "arms.svg",
        entity.to_owned() + "<svg xmlns=\"&ns_svg;\" width=\"9\" height=\"9\"/>",
    );
}

/// A picture with a color profile of these bytes, compressed.
fn png_with_profile(profile: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(b"iCCPp\0\0".to_vec(), Compression::best());
    packed.write_all(profile).unwrap();
    let chunk = packed.finish().unwrap();
    let mut crc = Crc::new();
    crc.update(&chunk);
    let length = u32::try_from(chunk.len() - b"iCCP".len()).unwrap().to_be_bytes();
    let picture = png(9, png::ColorType::Rgb, png::BitDepth::Eight);
    // The head is the signature and the first chunk.
    let (head, rest) = picture.split_at(8 + 25);
    [head, &length, &chunk, &crc.sum().to_be_bytes(), rest].concat()
}

#[test]
fn color_profiles_that_are_huge_or_of_other_colors() {
    assert_picture_refused("image-too-large", "arms.png", png_with_profile(&vec![0; 50_000_000]));
    let mut profile = [0; 128];
    profile[16..20].copy_from_slice(b"CMYK");
    assert_picture_refused("not-an-image", "arms.png", png_with_profile(&profile));
    assert_picture_refused("not-an-image", "arms.png", png_with_profile(b""));
}

/// Checks that references from a style sheet are drawn as often as those from attributes.
#[test]
fn drawings_that_refer_by_style_sheets() {
    let selectors: [fn(usize) -> (String, String); 4] = [
        |level| (format!(".c{level}"), format!("class=\"a c{level}\"")),
        |level| (format!("g > rect.c{level}:first-child"), format!("class=\"c{level}\"")),
        |level| (format!("/* . */ .x .c{level}"), format!("class='c{level}'")),
        |level| (format!("@media all {{ [class=c{level}]"), format!("class=\"c{level}\"")),
    ];
    for selector in selectors {
        let rules = (0..9).map(|level| format!("{}{{mask:url('#m{level}')}}", selector(level).0));
        let masks = (0..9).map(|level| {
            let rect = format!("<rect {} width=\"9\" height=\"9\"/>", selector(level + 1).1);
            format!("<mask id=\"m{level}\">{}</mask>", rect.repeat(10))
        });
        let (rules, masks) = (rules.collect::<String>(), masks.collect::<String>());
        let shown = format!("<rect {} width=\"9\" height=\"9\"/>", selector(0).1);
        assert_picture_refused(
            "drawing-too-complex",
            "arms.svg",
            svg(&format!("<style>{rules}</style>{masks}{shown}")),
        );
    }
    // The many parts of a seal that are filled or clipped in the same way still count as few.
    let fill = "<linearGradient id=\"f\"><stop offset=\"0\"/><stop offset=\"1\" stop-color=\"red\"/></linearGradient>";
    let clip = "<clipPath id=\"c\"><rect width=\"9\" height=\"9\"/></clipPath>";
    let style = "<style>.a{fill:url(#f)}.b{clip-path:url(#c)}</style>";
    let parts = "<path class=\"a b\" d=\"M0 0 L9 9 L9 0 Z\"/>".repeat(3_000);
    assert_picture_shown("arms.svg", svg(&format!("{style}{fill}{clip}{parts}")));
}

/// Checks seals as designers export them: with unused definitions, markers, and the private data of a program.
#[test]
fn drawings_as_they_are_exported() {
    let shown = |content: &str| assert_picture_shown("arms.svg", svg(content));
    let line = "<path d=\"M0 0 L9 9\" stroke=\"black\"/>";
    let blur = "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>";
    let arrow = "<marker id=\"m\" orient=\"auto\"><path d=\"M0 0 L3 1\"/></marker>";
    shown(&format!("<defs>{blur}{arrow}</defs>{line}"));
    shown(&format!("{blur}{line}"));
    shown(&format!("<defs>{arrow}</defs>{}", line.replace("stroke", "style=\"marker-mid:url(#m)\" stroke")));
    shown(&format!(
        "<style>.a{{marker-end:url(#m)}}</style>{arrow}{}",
        line.replace("<path", "<path class=\"a\"")
    ));
    shown(&format!("<g marker-start=\"url(#m)\">{arrow}{line}<use href=\"#m\"/></g>"));
    shown(&format!("<defs><text>unused</text></defs><text> </text><text display=\"none\">a</text>{line}"));
    shown(&format!("<g style=\"fill:red; display: none\"><text>a</text></g><desc>seal</desc>{line}"));
    let private = format!(
        "<i:pgf xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\">{}</i:pgf>",
        "eJzs".repeat(100_000)
    );
    shown(&format!(
        "<switch><foreignObject width=\"1\" height=\"1\">{private}</foreignObject><g>{line}</g></switch>"
    ));
    shown(&format!("<metadata>{}</metadata>{line}", "x".repeat(200_000)));
    // Declarations before the drawing may be longer than the part of a file where its format is looked for, or absent.
    let declared = format!("<?xml version=\"1.0\"?><!-- {} -->{}", "x".repeat(5_000), svg(line));
    assert_picture_shown("arms.svg", declared);
    assert_picture_shown("arms.svg", format!("<svg viewBox=\"0 0 9 9\">{line}</svg>"));
}

#[test]
fn drawings_that_come_out_otherwise() {
    let refused = |rule: &str, content: &str| assert_picture_refused(rule, "arms.svg", svg(content));
    let blur = "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>";
    refused(
        "drawing-too-complex",
        &format!("{blur}<g style=\"filter:url(#f)\"><path d=\"M0 0 L9 9 L0 9\"/></g>"),
    );
    refused(
        "drawing-too-complex",
        &format!("<style>.a{{filter:url(#f)}}</style>{blur}<rect class=\"a\" width=\"9\" height=\"9\"/>"),
    );
    refused("drawing-letters", "<text x=\"9\" y=\"9\">CIUDAD</text>");
    refused("drawing-letters", "<g><text><tspan>1859</tspan></text></g>");
    refused("drawing-letters", "<defs><text id=\"t\">a</text></defs><use href=\"#t\"/>");
    refused(
        "drawing-letters",
        "<defs><clipPath id=\"c\"><text>a</text></clipPath></defs><rect clip-path=\"url(#c)\"/>",
    );
    refused("linked-image", "<image href=\"seal.png\" width=\"9\" height=\"9\"/>");
    refused("linked-image", "<image xlink:href=\"file:///seal.png\" width=\"9\" height=\"9\"/>");
    // A marker is drawn at each corner of a line, however the line gets it.
    let dots = format!("<marker id=\"m\">{}</marker>", "<rect width=\"1\" height=\"1\"/>".repeat(500));
    let line = format!("<path d=\"M0 0{}\"/>", " L1 2".repeat(1_000));
    for marked in [
        line.replace("<path", "<path marker-mid=\"url(#m)\""),
        line.replace("<path", "<path style=\"fill:none;marker-mid:url(#m)\""),
        format!("<g marker-mid=\"url(#m)\">{line}</g>"),
        format!("<style>path{{fill:none;marker-mid:url(#m)}}</style>{line}"),
        format!(
            "<defs>{}</defs><g marker-mid=\"url(#m)\"><use href=\"#l\"/></g>",
            line.replace("<path", "<path id=\"l\"")
        ),
    ] {
        refused("drawing-too-complex", &format!("{dots}{marked}"));
    }
}

/// Checks that a photograph is refused if it is truncated anywhere, or if its colors are those of a press.
#[test]
fn photographs() {
    let whole = fs::read(root().join("tests/art/south.jpg")).unwrap();
    assert_picture_shown("arms.jpg", &whole);
    // The thumbnail of a camera is a photograph within the photograph, with its own end.
    let thumbnail = [&[0xFF, 0xE1, 0, 8][..], &[0xFF, 0xD8, 0xFF, 0xD9, 0, 0]].concat();
    let with_thumbnail = [&whole[..2], &thumbnail, &whole[2..]].concat();
    assert_picture_shown("arms.jpg", &with_thumbnail);
    for kept in [with_thumbnail.len() - 2, with_thumbnail.len() * 7 / 8, with_thumbnail.len() / 2, 40] {
        assert_picture_refused("not-an-image", "arms.jpg", &with_thumbnail[..kept]);
    }
    let cmyk = fs::read(root().join("fixtures/invalid/pictures/cmyk.jpg")).unwrap();
    assert_picture_refused("cmyk-image", "arms.jpg", &cmyk);
    let data = percent_encoded(&cmyk);
    assert_picture_refused(
        "cmyk-image",
        "arms.svg",
        svg(&format!("<image href=\"data:image/jpeg,{data}\"/>")),
    );
}

#[test]
fn drawings_without_extent_or_without_end() {
    for attributes in
        ["width=\"1e-30\" height=\"9\"", "viewBox=\"0 0 1e-30 9\"", "width=\"1e30\" height=\"1e30\""]
    {
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><rect width=\"9\" height=\"9\"/></svg>"
        );
        assert_picture_refused("drawing-too-complex", "a.svg", drawing);
    }
    let rect = "<rect width=\"1e30\" height=\"1e30\" stroke=\"red\" stroke-width=\"1e30\"/>";
    assert_picture_refused("drawing-too-complex", "a.svg", svg(rect));
}

#[test]
fn tiles_that_are_larger_than_the_drawing() {
    let tiled = |side: &str| {
        let pattern =
            format!("<pattern id=\"p\" width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\">");
        let rect = "<rect width=\"9\" height=\"9\"/>";
        svg(&format!("{pattern}{rect}</pattern><rect width=\"100\" height=\"100\" fill=\"url(#p)\"/>"))
    };
    assert_picture_refused("drawing-too-complex", "a.svg", tiled("1e9"));
    assert_picture_shown("a.svg", tiled("150"));
}

#[test]
fn elements_with_many_attributes_or_declarations() {
    let attributes = numbered(20_000, |number| format!("a{number}='b' "));
    assert_picture_refused("drawing-too-complex", "a.svg", svg(&format!("<g {attributes}/>")));
    let styled =
        |count: usize| svg(&format!("<rect style = '{}' width='9' height='9'/>", "fill:red;".repeat(count)));
    assert_picture_refused("drawing-too-complex", "a.svg", styled(20_000));
    assert_picture_shown("a.svg", styled(1_000));
}
