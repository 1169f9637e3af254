"""Measures how far the pages of every fixture and of 200 random specs are filled, by poppler's pdftotext.

`fill.py` holds `target/release/alternat` against the bounds below and fails when pages are emptier.
`fill.py BINARY…` prints the same of any other builds, before and after a change, and holds nothing.
"""

import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
SPECS = 200
# How far a page is filled at least that is not one of signatures, over what it holds.
FILLED = 0.8
# How many pages may be emptier: nearly all of specs whose text is too short for the pages that it needs beside its
# signatures. No page of signatures may be without a provision.
MOST_EMPTY = 41
MOST_BARE = 0

Page = namedtuple("Page", "filled signed bare")
Word = namedtuple("Word", "left top right bottom text")

PREFIX = "{http://www.w3.org/1999/xhtml}"
SIGNED = re.compile(r"(Signed|Firmad[oa]s?)\b")
FOLLOWING = (("Signatures follow", "Siguen firmas"), ("Text and signatures follow", "Siguen texto y firmas"))
FOLLOW = {words for pair in FOLLOWING for one, other in (pair, pair[::-1]) for words in (one, f"{one} · {other}")}
# From the foot of a page up to its text, in points on letter paper.
ABOVE_FOOT = 26


def main():
    binaries = [Path(binary).resolve() for binary in sys.argv[1:]]
    for binary in binaries or [ALTERNAT]:
        with tempfile.TemporaryDirectory() as folder:
            pages = measure(binary, Path(folder))
        empty = [(name, page) for name, page in pages if not page.signed and page.filled < FILLED]
        bare = [(name, page) for name, page in pages if page.signed and page.bare]
        for name, page in empty + bare:
            print(f"{name}: {'signatures without a provision' if page.signed else f'{page.filled:.0%} filled'}")
        filled = sorted(page.filled for _, page in pages if not page.signed)
        signed = sum(page.signed for _, page in pages)
        print(
            f"{binary.name}: of {len(filled)} pages before the signatures {len(empty)} are filled less than {FILLED:.0%}, "
            f"the tenth part at most {filled[len(filled) // 10]:.0%}; "
            f"of {signed} pages of signatures {len(bare)} have no provision"
        )
        if not binaries and (len(empty) > MOST_EMPTY or len(bare) > MOST_BARE):
            sys.exit(f"more pages are empty ({MOST_EMPTY}) or bare ({MOST_BARE}) than may be")


def measure(binary, folder):
    """Renders fixtures and random specs; gives the pages of all, with their names."""
    fixtures = sorted((ROOT / "fixtures").glob("*.yaml"))
    specs = folder / "specs"
    specs.mkdir()
    for number in range(SPECS):
        (specs / f"random-{number:03}.yaml").write_text(spec(random.Random(number)))
    for files, into in [(fixtures, "fixtures"), (sorted(specs.glob("*.yaml")), "random")]:
        done = subprocess.run([binary, "render", *files, "-o", f"{folder}/{into}/"], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
    pdfs = sorted(folder.glob("*/*.pdf"))
    return [(f"{pdf.stem} {number}", page) for pdf in pdfs for number, page in enumerate(pages_of(pdf), 1)]


def pages_of(pdf):
    text = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = ElementTree.fromstring(text).iter(f"{PREFIX}page")
    return [page_of(page) for page in pages]


def page_of(page):
    """How far a page is filled, whether it is signed on, and whether nothing of the agreement stands there."""
    height, width = float(page.get("height")), float(page.get("width"))
    words = [
        Word(*(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")), word.text or "")
        for word in page.iter(f"{PREFIX}word")
    ]
    top_of_foot = min(word.top for word in words if word.top > 0.9 * height and word.text in ("Page", "Página"))
    foot = [word for word in words if word.top > top_of_foot - 2]
    left, right = min(word.left for word in foot) - 2, max(word.right for word in foot) + 2
    is_text = lambda word: (
        word.top <= top_of_foot - 2 and left <= word.left and word.right <= right and word.bottom - word.top < 40
    )
    lines = lines_of([word for word in words if is_text(word)])
    lines = [line for line in lines if line_text(line) not in FOLLOW]
    top = min(word.top for line in lines for word in line)
    bottom = top_of_foot - ABOVE_FOOT * (14 / 11 if width > 700 else 1)
    signed = [line for line in lines if SIGNED.match(line_text(line))]
    heads = ("ENGLISH", "ESPAÑOL", "English", "Español")
    above = [line for line in lines if signed and line[0].bottom < signed[0][0].top]
    above = [line for line in above if any(word.text not in heads for word in line)]
    deepest = max(word.bottom for line in lines for word in line)
    return Page((deepest - top) / (bottom - top), bool(signed), bool(signed) and not above)


def lines_of(words):
    """Words that stand on one line of a column."""
    lines = []
    for word in sorted(words, key=lambda word: (round(word.bottom), word.left)):
        line = lines[-1] if lines else None
        if line and abs(line[-1].bottom - word.bottom) < 3 and word.left - line[-1].right < 15:
            line.append(word)
        else:
            lines.append([word])
    return lines


def line_text(line):
    return " ".join(word.text for word in line)


SENTENCES = [
    ("The Parties shall hold a meeting of their working groups every year.",
     "Las Partes se comprometen a celebrar cada año una reunión de sus grupos de trabajo."),
    ("Each Party shall bear the costs of its own participation, subject to its budget.",
     "Cada Parte se compromete a cubrir los gastos de su propia participación, conforme a su presupuesto."),
    ("The museums, archives, and libraries of both cities are invited to take part.",
     "Se invita a participar a los museos, archivos y bibliotecas de ambas ciudades."),
    ("Students and teachers are received in the homes of families.",
     "Estudiantes y docentes son recibidos en los hogares de las familias."),
    ("The fire departments shall exchange their manuals of training and of prevention.",
     "Los cuerpos de bomberos se comprometen a intercambiar sus manuales de capacitación y de prevención."),
    ("The results are made known to the councils of both cities and to the public.",
     "Los resultados se dan a conocer a los cabildos de ambas ciudades y al público."),
]
ITEMS = [
    ("visits of artists;", "visitas de artistas;"),
    ("exchanges of students and of teachers;", "intercambios de estudiantes y de docentes;"),
    ("joint fairs of trade, tourism, and crafts in either of the two cities, with stands for small businesses;",
     "ferias conjuntas de comercio, turismo y artesanía en cualquiera de las dos ciudades, con puestos para pequeñas empresas;"),
    ("sports.", "deportes."),
]
KINDS = [
    "sister-city-agreement", "friendship-agreement", "letter-of-intent", "memorandum-of-understanding", "reaffirmation",
]


def spec(chance):
    """A random spec: kind, page, length, who signs."""
    party = lambda number: {
        "id": ("north", "south")[number],
        "city": (chance.choice(["Northtown", "Port Example", "Ridge"]), chance.choice(["Villa Sur", "Puerto Muestra"]))[number],
        "state": ("Texas", "Coahuila")[number],
        "country": ("US", "MX")[number],
        "signatory": signatory(chance),
        **({"cosignatory": signatory(chance)} if number and chance.random() < 0.2 else {}),
        **({"attestation": signatory(chance)} if chance.random() < 0.4 else {}),
        **({"approved-as-to-form": signatory(chance)} if chance.random() < 0.2 else {}),
    }
    kind = chance.choice(KINDS)
    lines = [f"kind: {kind}", "precedence: fixed", "parties:"]
    lines += [f"  - {flow(party(number))}" for number in range(2)]
    if kind == "reaffirmation":
        lines += ["history:", "  - { kind: sister-city-agreement, signed: 1999-05-14 }"]
    elif chance.random() < 0.7:
        lines += ["allow:", "  - { rule: required-clause, reason: made at random }", "articles:"]
        lines += [line for number in range(chance.randint(1, 14)) for line in article(chance, number)]
    for _ in range(chance.choice([0, 0, 0, 1, 2, 3])):
        lines += [] if "witnesses:" in lines else ["witnesses:"]
        lines += [f"  - {flow({**signatory(chance), 'office': {'en': 'Consul', 'es': 'Cónsul'}})}"]
    lines += ["signing: { date: 2027-04-15, place: north }"]
    page = {
        "layout": chance.choice(["side-by-side"] * 4 + ["sequential"]),
        "paper": chance.choice(["letter", "letter", "legal", "a4", "tabloid"]),
        "style": chance.choice(["classical", "classical", "modern", "ceremonial"]),
        "initials": chance.choice(["true", "false", "false"]),
        "line-numbers": chance.choice(["true", "false", "false", "false"]),
    }
    return "\n".join([*lines, f"page: {flow(page)}", ""])


def signatory(chance):
    """Who signs, known by name or not; the same name would be found to sign twice."""
    given = chance.choice(["Ana", "Robin", "María Fernanda", "Diego"])
    family = "".join(chance.choice(["ba", "lo", "mi", "ter", "son", "val"]) for _ in range(4)).capitalize()
    name = f"{given} {chance.choice(['', 'Ejemplo '])}{family}"
    return {"name": name, "gender": chance.choice(["female", "male"])} if chance.random() < 0.7 else {}


def article(chance, number):
    chosen = [chance.choice(SENTENCES) for _ in range(chance.choice([1, 2, 3, 4, 6, 9]))]
    english, spanish = (" ".join(sentence[side] for sentence in chosen) for side in (0, 1))
    lines = [f"  - heading: {{ en: Matter {number + 1}, es: Asunto {number + 1} }}", "    text:"]
    lines += [f'      en: "{english}"', f'      es: "{spanish}"']
    if chance.random() < 0.3:
        lines += ["    items:", *(f'      - {{ en: "{english}", es: "{spanish}" }}' for english, spanish in ITEMS)]
    return lines


def flow(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name}: {flow(entry)}" for name, entry in value.items()) + " }"
    return str(value)


if __name__ == "__main__":
    main()
