"""Saves originals again with other programs, and reads what `alternat verify` and `extract` say of them.

Saved by qpdf, mutool (MuPDF), pikepdf and pymupdf in several ways, the pages must be what the spec gives, and the
spec must be extracted again; Ghostscript, which writes all that is drawn anew, must be recognized. Pages that are
taken away, turned, cut and stamped must be named. The last line counts what passed and failed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
import pymupdf

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
SPEC = ROOT / "fixtures/friendship-agreement.yaml"


def run(*arguments):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True)


def by_pikepdf(change=None, **options):
    def save(source, target):
        with pikepdf.open(source) as pdf:
            if change:
                change(pdf)
            pdf.save(target, **options)

    return save


def by_pymupdf(change=None, **options):
    def save(source, target):
        pdf = pymupdf.open(source)
        if change:
            change(pdf)
        pdf.save(target, **options)

    return save


def by_command(*command):
    return lambda source, target: run(*[{"IN": source, "OUT": target}.get(word, word) for word in command])


def take_first_away(pdf):
    del pdf.pages[0]


def turn(pdf):
    pdf.pages[1].Rotate = 180


def cut(pdf):
    pdf.pages[2].CropBox = [0, 0, 300, 300]


def stamp(pdf):
    annotation = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[50, 50, 300, 100], Contents="VOID"
    )
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(annotation)])


def paint(pdf):
    pdf.pages[1].contents_add(b"0 0 200 200 re f")


SAME = "has the text and the pages that its spec gives"
SAVED = {
    "qpdf": (by_command("qpdf", "IN", "OUT"), SAME),
    "qpdf, object streams": (by_command("qpdf", "--object-streams=generate", "IN", "OUT"), SAME),
    "qpdf, unpacked": (by_command("qpdf", "--qdf", "IN", "OUT"), SAME),
    "qpdf, linearized": (by_command("qpdf", "--linearize", "IN", "OUT"), SAME),
    "mutool": (by_command("mutool", "clean", "IN", "OUT"), SAME),
    "mutool, packed": (by_command("mutool", "clean", "-ggggz", "IN", "OUT"), SAME),
    "pikepdf": (by_pikepdf(), SAME),
    "pikepdf, object streams": (by_pikepdf(object_stream_mode=pikepdf.ObjectStreamMode.generate), SAME),
    "pymupdf": (by_pymupdf(garbage=4, deflate=True), SAME),
    "Ghostscript": (by_command("gs", "-q", "-sDEVICE=pdfwrite", "-o", "OUT", "IN"), "has saved it again"),
    "first page away": (by_pikepdf(take_first_away), "page 1 of what the spec gives is missing"),
    "second page away": (by_pymupdf(lambda pdf: pdf.delete_page(1)), "page 2 of what the spec gives is missing"),
    "turned": (by_pikepdf(turn), "page 2: the words are the same, but the page is turned"),
    "cut": (by_pikepdf(cut), "page 3: the words are the same, but the page has another size"),
    "stamped": (by_pikepdf(stamp), "page 1: its annotations or fields"),
    "painted over": (by_pikepdf(paint), "page 2: the words are the same, but what is drawn"),
}
# Ghostscript leaves out what a file carries.
CARRIES_NO_SPEC = ["Ghostscript"]


def problems_of(name, pdf):
    words = SAVED[name][1]
    calls = [["--spec", SPEC]] + ([] if name in CARRIES_NO_SPEC else [[]])
    for arguments in calls:
        done = run(ALTERNAT, "verify", pdf, *arguments)
        if done.returncode != 1 or words not in done.stderr:
            yield f"verify {arguments}: {done.returncode}: {done.stderr}"
    if name not in CARRIES_NO_SPEC and run(ALTERNAT, "extract", pdf).stdout != SPEC.read_text():
        yield "another spec is extracted"


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        run(ALTERNAT, "render", SPEC, "--fields", "--embed-spec", "-o", f"{folder}/")
        original = Path(folder) / "friendship-agreement.sampleton.pdf"
        for name, (save, _) in SAVED.items():
            saved = Path(folder) / "saved.pdf"
            save(original, saved)
            problems = list(problems_of(name, saved))
            failed += bool(problems)
            if problems:
                print(f"{name}: saved again", *problems, sep="\n  ")
            saved.unlink()
    print(f"{len(SAVED) - failed} saved again, {failed} failed")
    sys.exit(1 if failed else 0)


main()
