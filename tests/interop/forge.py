"""Forges signed PDFs, and holds what `alternat verify` says against what four viewers show.

The one property: whenever a viewer shows another page than the original's, the forgery is different for Alternat. A
signature may be seen in its own field. The viewers are pdftoppm (poppler-utils) and Ghostscript (Debian), MuPDF and
PDFium (pymupdf and pypdfium2, PyPI). pyHanko signs in all its ways: with a table and with a stream of objects, seen
and unseen, certified, twice, and with time stamps and what keeps a signature valid; all these must be accepted. Then
come published attacks by name, each of which some viewer must show, and random forgeries: mutations of what signing
appended, and revisions with quirks in how they are written. The same seed gives the same forgeries. The last line
counts what passed and failed.

A program that holds PDFs against an original may be given as an argument, and how many forgeries to make.
"""

import concurrent.futures
import datetime
import io
import logging
import random
import re
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import numpy
import pymupdf
import pypdfium2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko import stamp
from pyhanko.keys import load_cert_from_pemder, load_private_key_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target/release/examples/proof"
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
SPEC = ROOT / "fixtures/el-paso-torreon.yaml"
SEED = 20261129
DPI = 36
# What a page may show beside its signature field, in pixels: its edge is drawn softly.
SLACK = 1
logging.disable(logging.CRITICAL)
pymupdf.TOOLS.mupdf_display_errors(False)


# ---------------------------------------------------------------- the original, and what is signed

class Original:
    def __init__(self, content):
        self.content = content
        self.size = int(re.search(rb"/Size (\d+)", content[content.rindex(b"trailer"):])[1])
        self.table = int(re.search(rb"startxref\s+(\d+)", content[-60:])[1])
        self.root = int(re.search(rb"/Root (\d+)", content[content.rindex(b"trailer"):])[1])
        self.page, self.page_dict = self.find(rb"/Type/Page/")
        self.painted = int(re.search(rb"/Contents (\d+)", self.page_dict)[1])
        self.catalog = self.find(rb"/Type/Catalog")[1]
        self.field, self.widget = self.find(rb"/Subtype/Widget")
        document = pymupdf.open(stream=content)
        self.names = [widget.field_name for page in document for widget in page.widgets()]
        self.places = {
            widget.field_name: (page.number, tuple(widget.rect)) for page in document for widget in page.widgets()
        }

    def find(self, words):
        for match in re.finditer(rb"\n(\d+) 0 obj\n(.*?)\nendobj", self.content, re.S):
            if words in match[2] and b"stream" not in match[2]:
                return int(match[1]), match[2]
        raise ValueError(words)


def make_key(folder, name, subject, issuer, extensions, key=None):
    own = rsa.generate_private_key(65537, 2048)
    now = datetime.datetime.now(datetime.timezone.utc)
    to_name = lambda text: x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])
    builder = (
        x509.CertificateBuilder().subject_name(to_name(subject)).issuer_name(to_name(issuer))
        .public_key(own.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    paths = [str(folder / f"{name}.{part}") for part in ["key", "certificate"]]
    Path(paths[0]).write_bytes(own.private_bytes(pem, *plain))
    Path(paths[1]).write_bytes(builder.sign(key or own, hashes.SHA256()).public_bytes(pem))
    return own, paths


def signed_in_all_ways(original, folder):
    """The original signed in every way that a signing program has, by what the way is called."""
    usage = x509.KeyUsage(True, True, False, False, False, True, True, False, False)
    key, paths = make_key(folder, "signer", "Signer", "Signer", [usage, x509.BasicConstraints(True, None)])
    signer = signers.SimpleSigner.load(*paths)
    stamps = [
        x509.KeyUsage(True, False, False, False, False, False, False, False, False),
        x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.TIME_STAMPING]),
    ]
    _, (stamp_key, stamp_certificate) = make_key(folder, "stamper", "Stamper", "Signer", stamps, key)
    stamper = DummyTimeStamper(
        load_cert_from_pemder(stamp_certificate), load_private_key_from_pemder(stamp_key, None),
        certs_to_embed=SimpleCertificateStore(),
    )
    context = ValidationContext(
        trust_roots=[signer.signing_cert], allow_fetching=False, revocation_mode="soft-fail"
    )
    first, second = original.names[:2]

    def sign(content, field, style=None, streams=False, timestamper=None, **metadata):
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        writer.stream_xrefs = streams
        metadata = signers.PdfSignatureMetadata(field_name=field, **metadata)
        pdf_signer = signers.PdfSigner(metadata, signer, stamp_style=style, timestamper=timestamper)
        return pdf_signer.sign_pdf(writer).getvalue()

    long_term = {
        "embed_validation_info": True, "use_pades_lta": True, "subfilter": fields.SigSeedSubFilter.PADES,
        "validation_context": context, "timestamper": stamper,
    }
    text = stamp.TextStampStyle(stamp_text="Signed by %(signer)s\n%(ts)s", background=stamp.STAMP_ART_CONTENT)
    once = sign(original.content, first)
    return {
        "table": once,
        "stream": sign(original.content, first, streams=True),
        "twice": sign(once, second),
        "seen": sign(original.content, first, style=text),
        "certified": sign(original.content, first, certify=True, reason="agreed", location="El Paso"),
        "long-term": sign(original.content, first, **long_term),
        "added field": sign(original.content, "Unseen"),
    }


# ---------------------------------------------------------------- forgeries

def packed(content, entries=b""):
    data = zlib.compress(content)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


FORGED = b"1 1 1 rg 0 0 700 1300 re f 0 0 0 rg 100 100 200 200 re f"
QUIRKS = [
    "", "", "", "no table", "offset", "generation", "free", "short entries", "comment", "twice", "no end", "junk behind",
    "previous", "no previous", "hybrid", "root", "zero start", "escaped key", "hidden in stream", "gap", "header again",
    "table before", "unordered", "long entries", "carriage returns", "second end",
]


def revision(before, table, objects, size, root, quirk=""):
    """A file with a revision of these objects, written with a quirk."""
    out = bytearray(before)
    out += {"gap": b"\n" * 40, "header again": b"\n%PDF-1.7\n"}.get(quirk, b"\n")
    entries = []
    for number, content in objects:
        entries.append((number, len(out)))
        generation = 1 if quirk == "generation" else 0
        written = b"%d %d obj\n%s\nendobj\n" % (number, generation, content)
        if quirk == "comment":
            written = b"%" + written.replace(b"\n", b" ") + written
        if quirk == "hidden in stream":
            written = b"%d 0 obj\n%s\nendobj\n" % (size + 3, b"<</Length 9>>\nstream\nendstream\nendobj\n" + written)
        out += written
        if quirk == "twice":
            entries[-1] = (number, len(out))
            out += b"%d 0 obj\n<<>>\nendobj\n" % number
    start = len(out)
    lines = []
    for number, place in entries if quirk != "unordered" else reversed(entries):
        end = {"short entries": b"\n", "long entries": b" \r\n"}.get(quirk, b"\r\n")
        place += {"offset": 1}.get(quirk, 0)
        sort = b"f" if quirk == "free" else b"n"
        generation = 1 if quirk in ("generation", "free") else 0
        lines.append(b"%d 1\n%010d %05d %s%s" % (number, place, generation, sort, end))
    highest = max([number for number, _ in objects] + [size - 1]) + 1
    trailer = b"<</Size %d/Root %d 0 R" % (highest, 1 if quirk == "root" else root)
    if quirk != "no previous":
        trailer += b"/Prev %d" % (table + (1 if quirk == "previous" else 0))
    if quirk == "hybrid":
        trailer += b"/XRefStm %d" % entries[0][1]
    if quirk == "escaped key":
        trailer += b"/R#6fot 1 0 R"
    end = b"xref\n" + b"".join(lines) + b"trailer\n" + trailer + b">>\nstartxref\n%d\n%%%%EOF" % (
        {"zero start": 0, "table before": table}.get(quirk, start)
    )
    if quirk == "carriage returns":
        end = end.replace(b"\r\n", b"\n").replace(b"\n", b"\r")
    if quirk == "no table":
        end = b"trailer\n" + trailer + b">>\nstartxref\n%d\n%%%%EOF" % table
    out += end if quirk != "no end" else b""
    if quirk == "junk behind":
        out += b"\n%d 0 obj\n%s\nendobj\n" % objects[0]
    if quirk == "second end":
        out += b"\nstartxref\n%d\n%%%%EOF\n" % table
    return bytes(out)


def attacks(original, ways):
    """Published attacks, by their names."""
    size, page = original.size, original.page
    forged_page = original.page_dict.replace(b"/Contents %d " % original.painted, b"/Contents %d " % size)
    twice = original.page_dict.replace(b"/Contents ", b"/Contents %d 0 R/Contents " % size)
    escaped = original.page_dict.replace(b"/Contents ", b"/C#6fntents %d 0 R/Contents " % size)
    annotated = lambda annotation: (
        page, re.sub(rb"/Annots\[", b"/Annots[" + annotation + b" ", original.page_dict)
        if b"/Annots[" in original.page_dict else original.page_dict[:-2] + b"/Annots[" + annotation + b"]>>"
    )
    drawing = packed(FORGED, b"/Type/XObject/Subtype/Form/BBox[0 0 612 1008]")
    shown = lambda entries: re.sub(rb"/AP<<.*?>>", b"/AP<</N %d 0 R>>" % size, original.widget)[:-2] + entries + b">>"
    replaced = [(original.painted, packed(FORGED))]
    signature = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Contents<3000>/ByteRange[0 1 2 3]>>"
    stamp_all = b"<</Type/Annot/Subtype/Stamp/F 4/Rect[0 0 612 1008]/AP<</N %d 0 R>>>>" % size
    lists = {
        "shadow: replace": replaced,
        "shadow: hide": [(page, original.page_dict.replace(b"/Contents %d 0 R" % original.painted, b""))],
        "shadow: hide and replace": [(page, forged_page), (size, packed(FORGED))],
        "key twice": [(page, twice), (size, packed(FORGED))],
        "key twice, escaped": [(page, escaped), (size, packed(FORGED))],
        "evil annotation": [annotated(b"%d 0 R" % (size + 1)), (size, drawing), (size + 1, stamp_all)],
        "sneaky signature": [
            annotated(b"%d 0 R" % (size + 1)), (size, drawing),
            (size + 1, b"<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/F 4/Rect[0 0 612 900]/AP<</N %d 0 R>>/V %d 0 R>>" % (
                size, size + 2)),
            (size + 2, signature),
        ],
        "field without signature": [(original.field, shown(b"")), (size, drawing)],
        "universal signature forgery": [
            (original.field, shown(b"/V<</Type/Sig>>").replace(b"/Rect[", b"/Rect[0 0 612 900]/Old[")), (size, drawing),
        ],
        "rotation": [(page, original.page_dict[:-2] + b"/Rotate 180>>")],
        "pages taken away": [original.find(rb"/Type/Pages")[:1] + (b"<</Type/Pages/Count 0/Kids[]>>",)],
    }
    files = {}
    for way in ["original", "table", "stream"]:
        before = ways.get(way, original.content)
        table = int(re.search(rb"startxref\s+(\d+)", before[-60:])[1])
        for name, objects in lists.items():
            # Numbers above those that signing has used are free in every file.
            files[f"{name} ({way})"] = revision(before, table, objects, original.size, original.root)
        for quirk in sorted(set(QUIRKS)):
            files[f"{quirk or 'plain'} ({way})"] = revision(before, table, replaced, size, original.root, quirk)
    # Incremental saving: objects alone, without a table.
    tail = b"\n%d 0 obj\n%s\nendobj\n" % replaced[0]
    files["incremental saving"] = ways["table"] + tail
    files["incremental saving, with a trailer"] = ways["table"] + tail + b"trailer\n<</Root %d 0 R>>\n" % original.root
    # Signature wrapping: what was signed is moved, and something else is in its place.
    way = ways["table"]
    gap = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", way)
    first, second, length = (int(number) for number in gap.groups())
    moved = b"/ByteRange [0 %d %d %d]" % (first, second + len(tail), length)
    wrapped = way[:second] + tail + way[second:]
    files["signature wrapping"] = wrapped.replace(gap[0], moved.ljust(len(gap[0]))[:len(gap[0])])
    return files


def random_forgery(rng, original, ways):
    """A mutation of what signing has appended, or a revision of random objects with a random quirk."""
    way = rng.choice(sorted(ways))
    content, kept = ways[way], len(original.content)
    if rng.random() < 0.4:
        table = int(re.search(rb"startxref\s+(\d+)", content[-60:])[1])
        base, base_table = rng.choice([(content, table), (original.content, original.table)])
        forged_page = re.sub(rb"/Contents \d+ 0 R", b"/Contents %d 0 R" % (original.size + 20), original.page_dict)
        choices = [
            (original.painted, packed(FORGED)), (original.page, forged_page), (original.size + 20, packed(FORGED)),
            (original.field, original.widget), (original.root, original.catalog), (original.page, original.page_dict),
            (original.page, original.page_dict[:-2] + b"/Rotate 90>>"), (original.size + 21, b"<<>>"),
            (original.root, original.catalog.replace(b"/SigFlags 0", b"/SigFlags 3")),
            (original.field, original.widget.replace(b"/F 4", b"/F 2")),
        ]
        objects = rng.sample(choices, rng.randint(1, 3))
        return revision(base, base_table, objects, original.size, original.root, rng.choice(QUIRKS))
    out = bytearray(content)
    tail = lambda: rng.randrange(kept, len(out))
    for _ in range(rng.choice([1, 1, 1, 2, 3, 8])):
        match rng.randrange(8):
            case 0:
                out[tail()] = rng.randrange(256)
            case 1:
                place = tail()
                del out[place:place + rng.randint(1, 30)]
            case 2:
                place, source = tail(), tail()
                out[place:place] = out[source:source + rng.randint(1, 200)]
            case 3:
                numbers = list(re.finditer(rb"\d+", bytes(out[kept:])))
                chosen, other = rng.choice(numbers), rng.choice(numbers)
                out[kept + chosen.start():kept + chosen.end()] = other[0]
            case 4:
                numbers = list(re.finditer(rb"\d+", bytes(out[kept:])))
                chosen = rng.choice(numbers)
                number = b"%d" % max(0, int(chosen[0]) + rng.choice([-1, 1, 10, -10]))
                out[kept + chosen.start():kept + chosen.end()] = number.zfill(len(chosen[0]))
            case 5:
                names = list(re.finditer(rb"/[A-Za-z]+", bytes(out[kept:])))
                chosen, other = rng.choice(names), rng.choice(names)
                out[kept + chosen.start():kept + chosen.end()] = other[0]
            case 6:
                numbers = list(re.finditer(rb"\n\d+ 0 obj", bytes(out[kept:])))
                if numbers:
                    chosen = rng.choice(numbers)
                    number = rng.choice([original.painted, original.page, original.root, 1])
                    out[kept + chosen.start():kept + chosen.end()] = b"\n%d 0 obj" % number
            case 7:
                snippets = [
                    b"\n%d 0 obj\n%s\nendobj\n" % (original.painted, packed(FORGED)), b"%%EOF\n", b"startxref\n0\n",
                    b"%", b"\0", b"<<", b">>", b"endobj\n", b"endstream\n", b"trailer\n<</Root 1 0 R>>\n", b"/Rotate 90",
                ]
                place = rng.choice([tail(), len(out)])
                out[place:place] = rng.choice(snippets)
    return bytes(out)


# ---------------------------------------------------------------- viewers

def by_mupdf(path):
    document = pymupdf.open(path)
    images = []
    for page in document:
        image = page.get_pixmap(dpi=DPI)
        images.append(numpy.frombuffer(image.samples, numpy.uint8).reshape(image.height, image.width, image.n))
    return images


def by_pdfium(path):
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    return [page.render(scale=DPI / 72, may_draw_forms=True).to_numpy().copy() for page in document]


def portable(content):
    """The pictures of a row of PPMs."""
    images = []
    while content:
        head = re.match(rb"P6\s+(?:#[^\n]*\n)?(\d+)\s+(\d+)\s+255\s", content)
        width, height = int(head[1]), int(head[2])
        end = head.end() + width * height * 3
        images.append(numpy.frombuffer(content[head.end():end], numpy.uint8).reshape(height, width, 3))
        content = content[end:]
    return images


def by_poppler(path):
    done = subprocess.run(["pdftoppm", "-r", str(DPI), str(path)], capture_output=True, timeout=60)
    return portable(done.stdout)


def by_ghostscript(path):
    options = ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=ppmraw", f"-r{DPI}", "-sOutputFile=-"]
    done = subprocess.run(["gs", *options, "-sstdout=%stderr", str(path)], capture_output=True, timeout=60)
    return portable(done.stdout)


VIEWERS = {"MuPDF": by_mupdf, "PDFium": by_pdfium, "poppler": by_poppler, "Ghostscript": by_ghostscript}


def shown(viewer, path):
    try:
        return VIEWERS[viewer](path)
    except Exception:  # What a viewer refuses it does not show.
        return []


def differs(images, originals, masks):
    """Whether a viewer shows other pages, but for the fields that may be filled in."""
    if [image.shape for image in images] != [image.shape for image in originals]:
        return True
    for number, (image, original) in enumerate(zip(images, originals)):
        changed = (image != original).any(axis=2)
        for x0, y0, x1, y1 in masks.get(number, []):
            changed[y0:y1, x0:x1] = False
        if changed.any():
            return True
    return False


class Jury:
    """The viewers, and the pages of the original as each shows them."""

    def __init__(self, original, path):
        self.originals = {viewer: shown(viewer, path) for viewer in VIEWERS}
        scale = DPI / 72
        self.masks = {}
        for page, (x0, y0, x1, y1) in original.places.values():
            box = (int(x0 * scale) - SLACK, int(y0 * scale) - SLACK, int(x1 * scale) + 1 + SLACK, int(y1 * scale) + 1 + SLACK)
            self.masks.setdefault(page, []).append(box)
        if any(not images for images in self.originals.values()):
            sys.exit("a viewer does not show the original")

    def against(self, path, masks=None):
        """The viewers that show another page than the original's."""
        masks = self.masks if masks is None else masks
        return [viewer for viewer in VIEWERS if differs(shown(viewer, path), self.originals[viewer], masks)]


# ---------------------------------------------------------------- the trial

class Verdicts:
    """The program, which says what each file is."""

    def __init__(self, folder):
        self.path = folder / "original.pdf"
        command = [PROGRAM, SPEC, self.path]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if self.of(None) != "same":
            sys.exit("the original is not the same as itself")

    def of(self, path):
        if path is None:
            # The program has written the original before it reads the first line.
            path = self.path
        self.program.stdin.write(f"{path}\n")
        self.program.stdin.flush()
        return self.program.stdout.readline().strip()


def main():
    failed = 0
    rng = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        verdicts = Verdicts(folder)
        original = Original(verdicts.path.read_bytes())
        jury = Jury(original, verdicts.path)
        ways = signed_in_all_ways(original, folder)

        def write(name, content):
            path = folder / f"{re.sub('[^a-z0-9]+', '-', name.lower())}.pdf"
            path.write_bytes(content)
            return path

        for name, content in ways.items():
            path = write(name, content)
            verdict, against = verdicts.of(path), jury.against(path)
            if verdict != "extended" or against:
                failed += 1
                print(f"signed: {name}: {verdict}, another page for {against}")
        forgeries, unseen = attacks(original, ways), []
        for name, content in forgeries.items():
            path = write(name, content)
            verdict, against = verdicts.of(path), jury.against(path)
            if verdict != "different" and against:
                failed += 1
                print(f"attack: {name}: {verdict}, another page for {against}")
            if not against:
                unseen.append(name)
        # Without forgeries that are seen, nothing would have been tried.
        if len(unseen) * 2 > len(forgeries):
            failed += 1
            print("most attacks are seen by no viewer:", *unseen, sep="\n  ")
        accepted = []
        for number in range(COUNT):
            path = write(f"random-{number}", random_forgery(rng, original, ways))
            if verdicts.of(path) != "different":
                accepted.append(path)
            else:
                path.unlink()
        with concurrent.futures.ProcessPoolExecutor(initializer=quiet) as pool:
            for path, against in zip(accepted, pool.map(jury.against, accepted, chunksize=8)):
                if against:
                    failed += 1
                    print(f"{path.name}: another page for {against}")
    tried = len(ways) + len(forgeries) + COUNT
    print(f"{tried - failed} forgeries and signatures as they should be, {failed} failed; "
          f"{len(accepted)} of {COUNT} at random were accepted, and show the original's pages")
    sys.exit(1 if failed else 0)


def quiet():
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)


if __name__ == "__main__":
    main()
