"""Drawings and pictures in which one feature is repeated, nested or large."""

import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
RECT = '<rect width="9" height="9"/>'


def svg(content: str, attributes: str = 'width="100" height="100"') -> bytes:
    """A drawing."""
    return f"<svg {NAMES} {attributes}>{content}</svg>".encode()


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(side: int, color: int = 2, depth: int = 8, before: bytes = b"", interlaced: bool = False, data: bytes | None = None) -> bytes:
    """A PNG of one color, with more chunks before its pixels."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[color]
    line = bytes(1 + (side * samples * depth + 7) // 8)
    pixels = zlib.compress(line * side * (2 if interlaced else 1), 9) if data is None else data
    palette = chunk(b"PLTE", bytes(768)) if color == 3 else b""
    head = struct.pack(">IIBBBBB", side, side, depth, color, 0, 0, int(interlaced))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + palette + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def chained(kind: str, link: str, levels: int, width: int, shown: str) -> str:
    """Elements of a kind, each of which refers to the next so often."""
    parts = [
        f'<{kind} id="e{level}">' + f'<rect width="9" height="9" {link.format(level + 1)}/>' * width + f"</{kind}>"
        for level in range(levels)
    ]
    return f"<defs>{''.join(parts)}<{kind} id=\"e{levels}\">{RECT}</{kind}></defs>" + f'<rect width="9" height="9" {shown.format(0)}/>'


REFERRING = {
    "mask": ("mask", 'mask="url(#e{})"'), "mask by style": ("mask", 'style="mask:url(#e{})"'), "clip": ("clipPath", 'clip-path="url(#e{})"'),
    "clip by style": ("clipPath", "style=\"clip-path: url( '#e{}' )\""), "pattern": ("pattern", 'fill="url(#e{})"'),
    "pattern of strokes": ("pattern", 'stroke="url(#e{})"'), "mask spelled otherwise": ("mask", 'style="MASK:URL(#e{})"'),
    "mask by an escape": ("mask", 'style="mask:url(\\23 e{})"'), "mask with important": ("mask", 'style="mask:url(#e{}) !important"'),
    "mask after a comment": ("mask", 'style="/* ; */mask:url(#e{})"'),
}  # fmt: skip


def references() -> Iterator[tuple[str, bytes]]:
    """Elements that refer to others, in every way that there is."""
    for name, (kind, link) in REFERRING.items():
        for levels, width in ((9, 10), (150, 2), (20_000, 1), (1, 50_000)):
            yield f"{name}, {levels} levels of {width}", svg(chained(kind, link, levels, width, link))
    for prefix, at in (("", "href"), ("xlink:", "xlink:href"), ("y:", 'xmlns:y="http://www.w3.org/1999/xlink" y:href')):
        uses = "".join(f'<g id="u{n}">' + f'<use {at}="#u{n + 1}"/>' * 10 + "</g>" for n in range(9))
        yield f"uses by {prefix or 'no prefix'}", svg(f'<defs>{uses}<g id="u9">{RECT}</g></defs><use {at}="#u0"/>')
    for namespace in ("http://www.w3.org/2000/svg", "http://a.b/c"):
        uses = "".join(f'<z:g id="u{n}">' + f'<z:use z:href="#u{n + 1}" xlink:href="#u{n + 1}"/>' * 10 + "</z:g>" for n in range(9))
        yield f"uses in {namespace}", svg(f'<g xmlns:z="{namespace}"><z:defs>{uses}<z:g id="u9">{RECT}</z:g></z:defs><z:use z:href="#u0" xlink:href="#u0"/></g>')
    sheet = "".join(f".c{n}{{mask:url(#e{n})}}" for n in range(9))
    masks = "".join(f'<mask id="e{n}">' + f'<rect class="c{n + 1}" width="9" height="9"/>' * 10 + "</mask>" for n in range(9))
    shown = '<rect class="c0" width="9" height="9"/>'
    for name, wrapped in {
        "a sheet": sheet, "a sheet with a comment": f"/*{'x' * 9}*/{sheet}", "a sheet of data": f"<![CDATA[{sheet}]]>",
        "a sheet for all": "@media all{" + sheet + "}", "a sheet of attributes": "".join(f'[class="c{n}"]{{mask:url(#e{n})}}' for n in range(9)),
        "a sheet of not": "".join(f"rect:not(.x).c{n}{{mask:url(#e{n})}}" for n in range(9)), "a sheet in capitals": sheet.replace("mask", "MASK"),
        "a sheet with escapes": sheet.replace("mask", "m\\61sk"),
    }.items():  # fmt: skip
        yield f"masks by {name}", svg(f"<style>{wrapped}</style><defs>{masks}<mask id=\"e9\">{RECT}</mask></defs>{shown}")
    stops = "".join(f'<linearGradient id="l{n}" href="#l{n + 1}" xlink:href="#l{n + 1}"/>' for n in range(50_000))
    yield "a chain of gradients", svg(f'<defs>{stops}</defs><rect width="9" height="9" fill="url(#l0)"/>')
    dots = f'<marker id="m" markerWidth="9" markerHeight="9">{RECT * 300}</marker>'
    corners = '<path d="M0 0' + " l1 1" * 50_000 + '" marker-mid="url(#m)" stroke="red"/>'
    for name, line in {"markers": corners, "markers by style": corners.replace('marker-mid="url(#m)"', 'style="marker:url(#m)"')}.items():
        yield name, svg(f"<defs>{dots}</defs>{line}")
    yield "markers of curves", svg(f'<defs>{dots}</defs><path d="M0 0{"a1 1 0 0 1 1 1" * 50_000}" marker-mid="url(#m)"/>')


FILTERS = [
    '<feGaussianBlur stdDeviation="9999"/>', '<feTurbulence baseFrequency="9" numOctaves="999999"/>', '<feMorphology radius="9999"/>',
    f'<feConvolveMatrix order="99" kernelMatrix="{"1 " * 9801}"/>', '<feImage href="#x"/>', "<feTile/>", '<feFlood flood-color="red"/>',
]


def effects() -> Iterator[tuple[str, bytes]]:
    """Filters, in every spelling."""
    for number, effect in enumerate(FILTERS):
        filtered = f'<filter id="f" x="-9" y="-9" width="999" height="999">{effect * 50}</filter>'
        for name, at in {
            "an attribute": 'filter="url(#f)"', "a style": 'style="filter:url(#f)"', "spaces": "style=\"filter : url( '#f' )\"", "capitals": 'style="FILTER:URL(#f)"',
            "functions": 'style="filter:blur(9999px) drop-shadow(9px 9px 999px red)"', "an attribute of functions": 'filter="blur(999)"',
        }.items():  # fmt: skip
            yield f"filter {number} by {name}", svg(f'{filtered}<rect id="x" width="100" height="100" {at}/>')
    yield "many filters", svg('<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>' + '<rect width="9" height="9" filter="url(#f)"/>' * 20_000)


def shapes() -> Iterator[tuple[str, bytes]]:
    """Much of one shape, and shapes of odd sizes."""
    for name, part in {
        "rects": RECT, "groups": "<g/>", "circles": '<circle r="9"/>', "lines": '<line x2="9" stroke="red"/>', "groups of one": f"<g>{RECT}</g>",
        "groups seen through": f'<g opacity=".5">{RECT}</g>', "blended groups": f'<g style="mix-blend-mode:multiply">{RECT}</g>', "titles": "<title>a</title>", "texts": "<text>a</text>",
        "rounded rects": '<rect width="9" height="9" rx="2" stroke="red" stroke-dasharray="1"/>', "polygons": '<polygon points="0 0 9 9 0 9"/>', "spaces": " \n" * 9,
    }.items():  # fmt: skip
        for count in (50_000, 190_000):
            yield f"{count} {name}", svg(part * count)[:4_900_000] if count * len(part) < 4_800_000 else svg(part * (4_800_000 // len(part)))
    for name, step in {"lines": "l1 1", "curves": "c1 1 2 2 3 0", "arcs": "a1 2 3 0 1 1 1", "smooth curves": "t1 1", "far smooth curves": "t9e9 9e9", "far curves": "c9e9 1 2e9 2 3e9 7", "level lines": "h9e9", "parts": "M0 0L9 9Z", "far lines": "l9e9 9e9", "back and forth": "h9h-9"}.items():
        whole = "M0 0" + step * (4_500_000 // len(step))
        yield f"a path of {name}", svg(f'<path d="{whole}"/>')
        yield f"a stroke of {name}", svg(f'<path d="{whole[:900_000]}" fill="none" stroke="red"/>')
        yield f"a stroke of {name} in dashes", svg(f'<path d="{whole[:900_000]}" fill="none" stroke="red" stroke-dasharray="0.001"/>')
    for length in ("1e3", "1e6", "1e9", "1e30"):
        for dash in ("1", "0.001", "1e-9", "1e-30", "0.0001 1e-30"):
            yield f"{length} in dashes of {dash}", svg(f'<path d="M0 0H{length}" stroke="red" stroke-dasharray="{dash}"/>')
    for tile in ("1", "0.01", "1e-6", "1e9"):
        pattern = f'<pattern id="p" width="{tile}" height="{tile}" patternUnits="userSpaceOnUse">{RECT}</pattern>'
        yield f"tiles of {tile}", svg(f'{pattern}<rect width="100" height="100" fill="url(#p)"/>')
        yield f"tiles of {tile} on much", svg(f'{pattern}<rect width="1e7" height="1e7" fill="url(#p)"/>', 'viewBox="0 0 1e7 1e7"')
    for size in ("1e-30", "1e-6", "1e6", "1e30", "0", "-1", "NaN", "1e400", "100%", "1e6em"):
        yield f"a width of {size}", svg(RECT, f'width="{size}" height="9"')
        yield f"a view of {size}", svg(RECT, f'viewBox="0 0 {size} 9"')
        yield f"a rect of {size}", svg(f'<rect width="{size}" height="{size}" stroke="red" stroke-width="{size}"/>')
        yield f"scaled by {size}", svg(f'<g transform="scale({size})">{RECT}</g>')
    yield "scaled often", svg('<g transform="scale(9)">' * 150 + RECT + "</g>" * 150)
    yield "transformed often", svg(f'<g transform="{"rotate(1)" * 400_000}">{RECT}</g>')
    yield "nested", svg("<g>" * 190 + RECT + "</g>" * 190)
    yield "nested too deep", svg("<g>" * 100_000)
    yield "nested drawings", svg("<svg>" * 150 + RECT + "</svg>" * 150)
    yield "switches", svg("<switch>" * 150 + RECT * 1_000 + "</switch>" * 150)
    stops = '<stop offset="0.5" stop-color="red"/>' * 100_000
    yield "stops", svg(f'<linearGradient id="l">{stops}</linearGradient><rect width="9" height="9" fill="url(#l)"/>')
    yield "stops, drawn often", svg(f'<linearGradient id="l">{stops[:40_000]}</linearGradient>' + '<rect width="9" height="9" fill="url(#l)"/>' * 30_000)
    yield "rules of a sheet", svg("<style>" + "".join(f".a{n}{{fill:red}}" for n in range(100_000)) + f"</style>{RECT}")
    yield "rules for many", svg("<style>" + ".a .b{fill:red}" * 900 + "</style>" + '<rect class="a b"/>' * 9_000)
    yield "selectors", svg("<style>" + "g " * 900_000 + f"{{fill:red}}</style>{RECT}")
    yield "deep selectors", svg("<style>" + ("g " * 60 + "{fill:red}") * 900 + "</style>" + "<g>" * 150 + RECT * 9_000 + "</g>" * 150)
    yield "classes", svg(f'<rect class="{"a " * 1_000_000}" width="9" height="9"/>' + "<style>" + ".a{fill:red}" * 900 + "</style>")
    yield "a long style", svg(f'<rect style="{"fill:red;" * 400_000}" width="9" height="9"/>')
    yield "names of spaces", svg("".join(f'<g xmlns:a{n}="b{n}"/>' for n in range(90_000)))
    yield "nested names of spaces", svg("".join(f'<g xmlns:a{n}="b{n}">' for n in range(190)) + "</g>" * 190)
    yield "attributes", svg("<g " + "".join(f'a{n}="b" ' for n in range(300_000)) + "/>")
    yield "entities", b"<!DOCTYPE svg [" + b"".join(b'<!ENTITY a%d "b">' % n for n in range(100_000)) + b"]>" + svg(RECT)
    yield "long entities", b'<!DOCTYPE svg [<!ENTITY a "' + b"b" * 40_000 + b'">]>' + svg("&a;" * 100_000)
    yield "comments", b"<!-- a -->" * 400_000 + svg(RECT)


def images() -> Iterator[tuple[str, bytes]]:
    """Pictures within drawings."""
    small = b64encode(png(1)).decode()
    large = b64encode(png(2_800)).decode()
    image = '<image width="9" height="9" href="data:image/png;base64,{}"/>'
    yield "many pictures", svg(image.format(small) * 20_000)
    yield "a large picture", svg(image.format(large))
    yield "large pictures", svg(image.format(large) * 20)
    uses = '<use href="#i"/>' * 2_000
    named = image.format(large).replace("<image", '<image id="i"')
    yield "a large picture, often", svg(f"<defs>{named}</defs>{uses}")
    within = b64encode(svg(RECT * 1_000)).decode()
    yield "a drawing in a drawing", svg(image.format(within).replace("png", "svg+xml"))
    yield "a profile in a drawing", svg(image.format(b64encode(png(1, before=profile(60_000_000))).decode()))


def profile(length: int) -> bytes:
    """A chunk with a color profile of so many bytes."""
    head = bytearray(min(length, 132))
    head[16:20] = b"RGB "
    return chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(head) + bytes(max(0, length - len(head))), 9))


def rasters() -> Iterator[tuple[str, str, bytes]]:
    """PNGs of every kind, with every sort of chunk, and JPEGs."""
    for color, depths in {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 8), 4: (8, 16), 6: (8, 16)}.items():
        for depth in depths:
            yield f"colors {color} of {depth} bits", "a.png", png(2_828, color, depth)
    yield "interlaced pixels", "a.png", png(2_828, 6, 16, interlaced=True)
    yield "too many pixels", "a.png", png(60_000, 0, 1)
    for length in (10, 132, 3_900_000, 4_100_000, 300_000_000):
        yield f"a profile of {length} bytes", "a.png", png(9, before=profile(length))
    text = b"a\0" + b"\0" + zlib.compress(bytes(300_000_000), 9)
    yield "packed text", "a.png", png(9, before=chunk(b"zTXt", text))
    yield "packed international text", "a.png", png(9, before=chunk(b"iTXt", b"a\0\1\0\0\0" + text[3:]))
    yield "many texts", "a.png", png(9, before=chunk(b"tEXt", b"a\0b") * 250_000)
    yield "a picture that moves", "a.png", png(9, before=chunk(b"acTL", struct.pack(">II", 99_999, 0)) + chunk(b"fcTL", bytes(26)) * 50_000)
    yield "more pixels than it says", "a.png", png(9, data=zlib.compress(bytes(300_000_000), 9))
    yield "no pixels", "a.png", png(2_828, data=b"")
    yield "a long chunk", "a.png", png(9)[:33] + b"\xff\xff\xff\xffIDAT" + bytes(1_000_000)
    head = b"\xff\xd8\xff\xc0\0\x11\x08\x0b\0\x0b\0\x03\x01\x22\0\x02\x11\x01\x03\x11\x01"
    yield "a JPEG without an end", "a.jpg", head + b"\xff\xda" + bytes(4_000_000)
    yield "a JPEG of many scans", "a.jpg", head.replace(b"\xc0", b"\xc2", 1) + b"\xff\xda\0\x08\x01\x01\0\0\0\0" * 400_000 + b"\xff\xd9"
    yield "a JPEG of many comments", "a.jpg", b"\xff\xd8" + b"\xff\xfe\0\x03a" * 900_000 + head[2:] + b"\xff\xd9"
    yield "a JPEG of fills", "a.jpg", b"\xff\xd8" + b"\xff" * 4_000_000 + head[2:] + b"\xff\xd9"
    segments = b"".join(b"\xff\xe2\xff\xffICC_PROFILE\0" + bytes((n, 70)) + bytes(65_519) for n in range(1, 71))
    yield "a JPEG with a large profile", "a.jpg", b"\xff\xd8" + segments + head[2:] + b"\xff\xd9"


def pictures() -> Iterator[tuple[str, str, bytes]]:
    """Every picture: what grows in it, the name of its file, and its bytes."""
    for drawings in (references(), effects(), shapes(), images()):
        for name, content in drawings:
            yield name, "a.svg", content
    yield from rasters()
