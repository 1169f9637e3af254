"""Holds the PDF of every fixture against outside tools.

Each check fails with the file, the tool and what it said. The last line counts
what passed and what failed.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import page
import pikepdf

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
OUTLOUD = Path(sys.executable).parent / "outloud"
PAPERS = ["letter", "legal", "a4"]
# More folders of PDFs, with the options that make them.
EDITIONS = {"fields": ["--fields"], "carrying": ["--fields", "--embed-spec"]}
# The languages of the fixtures that are not in those of most.
LANGUAGES = {"memorandum-of-understanding": ["en-US", "es-ES"]}
PROFILES = page.ValidationProfile


def archival(pdf):
    """The PDF/A that a file is to keep: with files in it, PDF/A-3a."""
    return PROFILES.PDF_A_3A if pdf.parent.name == "carrying" else PROFILES.PDF_A_2A


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def render(folder):
    """Renders every fixture on every paper, and with fields and files, and gives the PDFs."""
    specs = sorted((ROOT / "fixtures").glob("*.yaml"))
    if len(specs) < 11:
        sys.exit(f"only {len(specs)} specs were found")
    for paper in PAPERS:
        done = run(ALTERNAT, "render", *specs, "--paper", paper, "-o", f"{folder}/{paper}/")
        if done.returncode != 0:
            sys.exit(done.stderr)
    for name, options in EDITIONS.items():
        done = run(ALTERNAT, "render", *specs, *options, "-o", f"{folder}/{name}/")
        if done.returncode != 0:
            sys.exit(done.stderr)
    return sorted(Path(folder).glob("*/*.pdf"))


def plain(text):
    """A text without spaces, line ends and the hyphens of divided words, its quotation marks straight."""
    text = re.sub("[“”«»]", '"', text).replace("’", "'")
    return re.sub(r"[\s\u00ad]", "", text)


def check_standard(pdf, profile):
    report = page.validate_pdf(str(pdf), profile=profile)
    failures = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    if failures and all(failure.startswith(MISREAD) for failure in failures) and lengths_are_right(pdf):
        return []
    if not report.is_compliant:
        failures.append("not compliant")
    return failures


# page-validation takes a carriage return that ends the data of a stream for a
# part of the line end behind it, and then finds the stream's length wrong.
MISREAD = ("PDFA2A-STREAM-LENGTH-001", "PDFA3A-STREAM-LENGTH-001")


def lengths_are_right(pdf):
    """Whether every stream ends where its length says, and the data of one with a carriage return."""
    data = pdf.read_bytes()
    ends = [
        match.end() + int(match.group(1))
        for match in re.finditer(rb"/Length (\d+)(?:[^>]|>(?!>\s*stream\r?\n))*>>\s*stream\r?\n", data)
    ]
    right = all(data[end:].startswith(b"\nendstream") for end in ends)
    return right and len(ends) == data.count(b"endstream") and any(data[end - 1 : end] == b"\r" for end in ends)


def check_outloud(pdf):
    done = run(OUTLOUD, "--fail-on", "warning", pdf)
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def check_syntax(pdf):
    done = run("qpdf", "--check", pdf)
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def check_fonts(pdf):
    rows = run("pdffonts", pdf).stdout.splitlines()[2:]
    if not rows:
        return ["no fonts"]
    # The columns from the right: object (two), unicode, subset, embedded.
    return [row for row in rows if row.split()[-5] != "yes" or row.split()[-3] != "yes"]


def check_text(pdf):
    """Every passage of the reviewed document stands in the text, each language in its order."""
    review = ROOT / "tests/snapshots/documents" / f"{pdf.stem}.txt"
    # In the order of the tags, not of the places on the page.
    text = plain(run("pdftotext", "-raw", pdf, "-").stdout)
    missing = []
    for language in ["en", "es"]:
        rest = text
        for line in review.read_text().splitlines():
            label, passage = line[:12].strip(), line[14:]
            if not label.endswith(f" {language}") or label.split()[0] in ["name", "foot", "page", "cities", "blank"]:
                continue
            for piece in filter(None, (plain(piece) for piece in passage.split("____"))):
                end = end_of(piece, rest)
                if end is None:
                    missing.append(f"{label}: {piece}")
                else:
                    rest = rest[end:]
    return missing


def end_of(passage, text, least=12):
    """Where a passage ends in a text, or its first part, if it goes on on the next page."""
    if passage in text:
        return text.index(passage) + len(passage)
    for cut in range(len(passage) - least, least, -1):
        start = text.find(passage[:cut])
        if start >= 0 and passage[cut:] in text[start + cut :]:
            return start + cut
    return None


def check_languages(pdf):
    """Each cell of the table has the language of its column, of its own or from above."""
    problems = []
    with pikepdf.open(pdf) as document:
        columns = []

        def walk(element, language):
            if isinstance(element, pikepdf.Array):
                for kid in element:
                    walk(kid, language)
            elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
                language = str(element.get("/Lang", language))
                if element.S == "/TR":
                    columns.append([str(cell.get("/Lang", language)) for cell in element.K])
                walk(element.get("/K", pikepdf.Array()), language)

        walk(document.Root.StructTreeRoot.K, str(document.Root.Lang))
        expected = sorted(LANGUAGES.get(pdf.stem, ["en-US", "es-MX"]))
        if not columns or any(sorted(row) != expected or row != columns[0] for row in columns):
            problems.append(f"languages of the cells: {columns}")
    return problems


def check_metadata(pdf):
    info = run("pdfinfo", pdf).stdout
    wanted = ["Title: ", "Author: ", "CreationDate: ", "Tagged:          yes"]
    return [f"no {field}" for field in wanted if field not in info]


def main():
    checks = {
        "PDF/UA-1": lambda pdf: check_standard(pdf, PROFILES.PDF_UA_1),
        "PDF/A": lambda pdf: check_standard(pdf, archival(pdf)),
        "outloud": check_outloud,
        "qpdf": check_syntax,
        "pdffonts": check_fonts,
        "pdftotext": check_text,
        "languages": check_languages,
        "pdfinfo": check_metadata,
    }
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        pdfs = render(folder)
        if len(pdfs) < 9:
            sys.exit(f"only {len(pdfs)} PDFs were rendered")
        for pdf in pdfs:
            for name, check in checks.items():
                problems = check(pdf)
                if problems:
                    failed += 1
                    print(f"{pdf.relative_to(folder)}: {name}", *problems, sep="\n  ")
                else:
                    passed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
