"""Holds the PDF of every fixture, a book of some, and a running order of all, against outside tools.

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
BIND = ROOT / "target/release/examples/book"
RUNNING_ORDER = ROOT / "target/release/examples/running_order"
OUTLOUD = Path(sys.executable).parent / "outloud"
PAPERS = ["letter", "legal", "a4", "tabloid"]
LAYOUTS = ["side-by-side", "sequential", "single"]
# These are held against the tools in every layout and on every paper, the others as they are.
THOROUGHLY = ["calexico-mexicali-2026", "el-paso-torreon", "el-paso-torreon-wide-scope"]
# In which order of the parties a copy in one language reads.
COPIES = {
    "calexico-mexicali-2026": {"en": "", "es": ""},
    "el-paso-torreon": {"en": ".el-paso", "es": ".torreon"},
    "el-paso-torreon-wide-scope": {"en": ".el-paso", "es": ".torreon"},
}
# The originals of a book: of several agreements, in both orders, with fields, files and other layouts.
BOUND = [
    "as-they-are/calexico-mexicali-2026",
    "fields/el-paso-torreon.el-paso",
    "fields/el-paso-torreon.torreon",
    "carrying/memorandum-of-understanding",
    "sequential-fields/el-paso-torreon-wide-scope.el-paso",
    "sequential-tabloid/el-paso-torreon-wide-scope.torreon",
]
# What is not to be signed has no fields.
DRAFTS = ["draft"]
# The languages of the fixtures that are not in those of most.
LANGUAGES = {"memorandum-of-understanding": ["en-US", "es-ES"]}
PROFILES = page.ValidationProfile


def archival(pdf):
    """The PDF/A that a file is to keep: with files in it, PDF/A-3a."""
    return PROFILES.PDF_A_3A if pdf.parent.name == "carrying" else PROFILES.PDF_A_2A


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def render(folder):
    """Renders every fixture, with fields and files, and some in every layout on every paper; gives the PDFs."""
    specs = sorted((ROOT / "fixtures").glob("*.yaml"))
    if len(specs) < 13:
        sys.exit(f"only {len(specs)} specs were found")
    signed = [spec for spec in specs if spec.stem not in DRAFTS]
    made = {
        "as-they-are": (specs, []),
        "fields": (signed, ["--fields"]),
        "carrying": (signed, ["--fields", "--embed-spec"]),
    }
    thoroughly = [ROOT / "fixtures" / f"{stem}.yaml" for stem in THOROUGHLY]
    for layout in LAYOUTS:
        for paper in PAPERS:
            made[f"{layout}-{paper}"] = (thoroughly, ["--layout", layout, "--paper", paper])
    made["sequential-fields"] = (thoroughly, ["--layout", "sequential", "--fields"])
    for name, (specs, options) in made.items():
        done = run(ALTERNAT, "render", *specs, *options, "-o", f"{folder}/{name}/")
        if done.returncode != 0:
            sys.exit(done.stderr)
    return sorted(Path(folder).glob("*/*.pdf"))


def bind(folder):
    """Binds some of the PDFs; gives the book."""
    book = Path(folder) / "book.pdf"
    done = run(BIND, book, *originals(book))
    if done.returncode != 0:
        sys.exit(done.stderr)
    return book


def originals(book):
    return [book.parent / f"{name}.pdf" for name in BOUND]


def languages_of(pdf):
    """The languages that the text of a PDF has: both, or that of a copy."""
    both = LANGUAGES.get(pdf.stem, ["en-US", "es-MX"])
    return [language for language in both if ".copy-" not in pdf.stem or f".copy-{language[:2]}" in pdf.stem]


def review_of(pdf):
    """The document as it was reviewed."""
    stem, _, copy = pdf.stem.partition(".copy-")
    return (ROOT / "tests/snapshots/documents" / f"{stem}{COPIES[stem][copy] if copy else ''}.txt").read_text()


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


def check_outloud(pdf, *options):
    done = run(OUTLOUD, "--fail-on", "warning", *options, pdf)
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


def put_in_order(folder):
    """Makes the running order of all fixtures."""
    order = Path(folder) / "order/running-order.pdf"
    order.parent.mkdir()
    done = run(RUNNING_ORDER, order, *sorted((ROOT / "fixtures").glob("*.yaml")))
    if done.returncode != 0:
        sys.exit(done.stderr)
    return order


def check_order_text(pdf):
    """The running order has the title of every agreement, and what its signature blocks say, in the order of
    the agreements."""
    text = plain(run("pdftotext", "-raw", pdf, "-").stdout).lower()
    missing = []
    for spec in sorted((ROOT / "fixtures").glob("*.yaml")):
        reviews = ROOT / "tests/snapshots/documents"
        review = sorted(reviews.glob(f"{spec.stem}.*"), key=lambda path: path.name)[0].read_text()
        start = text.find(plain(spec.stem))
        if start < 0:
            missing.append(spec.stem)
            continue
        text = text[start:]
        for line in review.splitlines():
            label, passage = line[:12].split(), line[14:]
            if label[:1] not in [["title"], ["office"], ["for"]]:
                continue
            if plain(passage).lower() not in text:
                missing.append(f"{spec.stem}: {passage}")
    return missing


def check_order_tags(pdf):
    """The running order has a heading for each agreement and heads over all columns, and says in which language
    its texts are."""
    with pikepdf.open(pdf) as document:
        found = []

        def walk(element):
            if isinstance(element, pikepdf.Array):
                for kid in element:
                    walk(kid)
            elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
                found.append((str(element.S), str(element.get("/Lang", ""))))
                walk(element.get("/K", pikepdf.Array()))

        walk(document.Root.StructTreeRoot.K)
        # Where a cell has texts in several languages, each says its own where it is drawn.
        drawn = [
            operands[1].Lang
            for page in document.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC" and "/Lang" in operands[1]
        ]
    tags = [tag for tag, _ in found]
    wanted = {"/Table": 1, "/TH": 4, "/H1": 1, "/H2": len(list((ROOT / "fixtures").glob("*.yaml")))}
    problems = [f"{tags.count(tag)} of {tag}" for tag, number in wanted.items() if tags.count(tag) != number]
    languages = {language for tag, language in found if tag in ["/TD", "/Span"]} | {str(of) for of in drawn}
    return problems + [f"no {language}" for language in ["en-US", "es", "es-MX", "es-ES"] if language not in languages]


def check_text(pdf):
    """Every passage of the reviewed document stands in the text, each language in its order."""
    # In the order of the tags, not of the places on the page.
    text = plain(run("pdftotext", "-raw", pdf, "-").stdout)
    missing = []
    unordered = ["name", "foot", "page", "cities", "blank", "across", "initials", "by"]
    # What a copy does not have, and the signatures, whose order follows the language in a sequence.
    elsewhere = ["original"] if ".copy-" in pdf.stem else []
    for language in [language[:2] for language in languages_of(pdf)]:
        rest = text
        for line in review_of(pdf).splitlines():
            label, passage = line[:12].strip(), line[14:]
            if not label.endswith(f" {language}") or label.split()[0] in unordered + elsewhere:
                continue
            if label.split()[0] in ["office", "party"] and not is_side_by_side(pdf):
                if plain(passage) not in text:
                    missing.append(f"{label}: {passage}")
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


def is_side_by_side(pdf):
    return not pdf.parent.name.startswith(("sequential", "single")) and pdf.stem not in DRAFTS


def check_languages(pdf):
    """Each cell of the table has the language of its column, of its own or from above; without a
    table, the text has its languages and no others."""
    problems = []
    with pikepdf.open(pdf) as document:
        columns = []
        found = set()

        def walk(element, language):
            if isinstance(element, pikepdf.Array):
                for kid in element:
                    walk(kid, language)
            elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
                language = str(element.get("/Lang", language))
                found.add(language)
                if element.S == "/TR":
                    columns.append([str(cell.get("/Lang", language)) for cell in element.K])
                walk(element.get("/K", pikepdf.Array()), language)

        walk(document.Root.StructTreeRoot.K, str(document.Root.Lang))
        expected = sorted(languages_of(pdf))
        if not is_side_by_side(pdf):
            # The letterhead of the other party keeps its own language.
            if columns or not found.issuperset(expected):
                problems.append(f"languages: {found}, rows of a table: {columns}")
        elif not columns or any(sorted(row) != expected or row != columns[0] for row in columns):
            problems.append(f"languages of the cells: {columns}")
    return problems


def check_metadata(pdf):
    info = run("pdfinfo", pdf).stdout
    wanted = ["Title: ", "Author: ", "CreationDate: ", "Tagged:          yes"]
    return [f"no {field}" for field in wanted if field not in info]


def check_pages(book):
    """A book has the text of its originals, and their pages pixel by pixel."""
    problems = []
    for command in (["pdftotext", "-raw", "{}", "-"], ["pdftoppm", "-r", "40", "{}"]):
        read = [
            subprocess.run([part.format(pdf) for part in command], capture_output=True).stdout
            for pdf in [book, *originals(book)]
        ]
        if not read[0] or read[0] != b"".join(read[1:]):
            problems.append(f"{command[0]} reads something else")
    return problems


def check_book(book):
    """Every original has a bookmark below that of its agreement, and its tags an element with its language."""
    with pikepdf.open(book) as document, document.open_outline() as outline:
        bookmarks = [kid for agreement in outline.root for kid in agreement.children]
        found = [str(bookmark.title) for bookmark in bookmarks]
        pages = [document.pages.index(pikepdf.Page(bookmark.destination[0])) for bookmark in bookmarks]
        parts = list(document.Root.StructTreeRoot.K.K)
        languages = [str(part.Lang) for part in parts if part.S == "/Part"]
    expected, first, wanted = [], 0, []
    for pdf in originals(book):
        expected.append(first)
        with pikepdf.open(pdf) as original:
            first += len(original.pages)
            wanted.append(str(original.Root.Lang))
    problems = []
    if found != [pdf.stem for pdf in originals(book)] or pages != expected:
        problems.append(f"bookmarks: {list(zip(found, pages))}")
    if languages != wanted:
        problems.append(f"languages: {languages}")
    return problems


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
    of_books = {name: checks[name] for name in ["PDF/UA-1", "PDF/A", "qpdf", "pdffonts"]}
    # What outloud takes for a running header are the letterheads of the originals.
    of_books["outloud"] = lambda pdf: check_outloud(pdf, "--skip", "PAG-001")
    of_books |= {"pages": check_pages, "bookmarks and parts": check_book}
    of_order = checks | {"pdftotext": check_order_text, "languages": check_order_tags}
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        pdfs = render(folder)
        if len(pdfs) < 9:
            sys.exit(f"only {len(pdfs)} PDFs were rendered")
        to_check = [(pdf, checks) for pdf in pdfs] + [(bind(folder), of_books), (put_in_order(folder), of_order)]
        for pdf, checks_of_pdf in to_check:
            for name, check in checks_of_pdf.items():
                problems = check(pdf)
                if problems:
                    failed += 1
                    print(f"{pdf.relative_to(folder)}: {name}", *problems, sep="\n  ")
                else:
                    passed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
