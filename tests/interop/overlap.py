"""Renders agreements at random, and looks in each finished page for words that are printed over one another, over a
picture or over a line, that come too near to the edge of the paper, or that are too small to read.

The names are real ones of cities, short and long, and made-up ones of officers; letterheads, offices, papers, manners
and layouts are any that a spec may have. The same seed gives the same agreements. The pages are read by pdfminer.six
(PyPI), which says where each letter stands. In these PDFs and in those of the fixtures, pdftotext (poppler-utils) must
find each word of letterheads and names whole, and in those of the fixtures pdfminer.six as well.

The program may be given as an argument. The last line counts what passed and failed.
"""

import json
import multiprocessing
import random
import re
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import namedtuple
from pathlib import Path

from pdfminer.converter import PDFPageAggregator
from pdfminer.high_level import extract_text
from pdfminer.layout import LTChar, LTCurve, LTFigure, LTImage, LTLine, LTRect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
SEED, COUNT = 20260505, 320

# In points: what no printer reaches, the smallest text, and how far boxes may reach into one another.
EDGE, SMALLEST, SLACK = 12, 6, 0.6
# In ems, how high the ink of a word surely reaches over its line, and how low below it.
OVER, BELOW = 0.62, 0.18
# A word of more letters may be divided, and so be found in two parts.
LONGEST = 20

UNITED_STATES = [
    ("El Paso", "Texas"), ("San Antonio", "Texas"), ("Fort Worth", "Texas"), ("Corpus Christi", "Texas"),
    ("Santa Ana", "California"), ("Calexico", "California"), ("Chula Vista", "California"), ("Yuma", "Arizona"),
    ("Rancho Santa Margarita", "California"), ("San Juan Capistrano", "California"), ("San Francisco", "California"),
    ("Truth or Consequences", "New Mexico"), ("Lake Havasu City", "Arizona"), ("Winston-Salem", "North Carolina"),
    ("Coeur d'Alene", "Idaho"), ("Saint Paul", "Minnesota"), ("Fort Lauderdale", "Florida"), ("Opa-locka", "Florida"),
    ("Elko", "Nevada"), ("Albuquerque", "New Mexico"), ("North Richland Hills", "Texas"), ("Ysleta", "Texas"),
    ("Farmers Branch", "Texas"), ("Friendswood", "Texas"), ("Rancho Cucamonga", "California"),
    ("South San Francisco", "California"), ("Charlottesville", "Virginia"), ("Sault Ste. Marie", "Michigan"),
]
MEXICO = [
    ("Torreón", "Coahuila"), ("Guadalajara", "Jalisco"), ("Mexicali", "Baja California"), ("León", "Guanajuato"),
    ("San Francisco del Rincón", "Guanajuato"), ("San Pedro Tlaquepaque", "Jalisco"), ("Mérida", "Yucatán"),
    ("Dolores Hidalgo Cuna de la Independencia Nacional", "Guanajuato"), ("Coatzacoalcos", "Veracruz"),
    ("Heroica Ciudad de Huajuapan de León", "Oaxaca"), ("Tlajomulco de Zúñiga", "Jalisco"),
    ("Nuevo Parangaricutirimícuaro", "Michoacán"), ("San Luis Río Colorado", "Sonora"), ("Ciudad Juárez", "Chihuahua"),
    ("San Cristóbal de las Casas", "Chiapas"), ("Santiago Papasquiaro", "Durango"), ("Yahualica", "Hidalgo"),
    ("Tepatitlán de Morelos", "Jalisco"), ("Poza Rica de Hidalgo", "Veracruz"), ("Nogales", "Sonora"),
    ("Tlaxcala de Xicohténcatl", "Tlaxcala"), ("Encarnación de Díaz", "Jalisco"), ("Apatzingán", "Michoacán"),
    ("Tamazulápam del Espíritu Santo", "Oaxaca"), ("Santa María Tonameca", "Oaxaca"), ("Taxco", "Guerrero"),
    ("Ixtapan de la Sal", "Estado de México"), ("Nuevo Casas Grandes", "Chihuahua"),
]
SPAIN = [
    ("Santa Cruz de Tenerife", "Canarias"), ("Las Palmas de Gran Canaria", "Canarias"), ("Toledo", "Castilla-La Mancha"),
    ("L'Hospitalet de Llobregat", "Cataluña"), ("Vitoria-Gasteiz", "País Vasco"), ("Alcalá de Henares", "Madrid"),
    ("Jerez de la Frontera", "Andalucía"), ("Madrigal de las Altas Torres", "Castilla y León"),
    ("San Sebastián de los Reyes", "Madrid"), ("Rivas-Vaciamadrid", "Madrid"), ("Cáceres", "Extremadura"),
]
FIRST_NAMES = [
    "Ana", "José", "María Guadalupe", "Juan Fernando", "Christopher", "Maximiliano", "Alexandria", "Félix", "Yesenia",
    "Francisco Javier", "Bartholomew", "Montserrat", "Luz María de los Ángeles", "Jo", "Ruy", "Wilhelmina",
]
LAST_NAMES = [
    "Ruiz", "Prueba Villaseñor", "Sample", "Montgomery-Fitzgerald", "Etchegaray y Goicoechea", "Oyarzábal", "Li",
    "de la Garza y Treviño", "Witherspoon", "Covarrubias Arteaga", "O'Shaughnessy", "Nepomuceno Altamirano",
    "Wolfeschlegelsteinhausenberger", "Papadimitrakopoulos", "Torres", "Hermenegildo Yturralde", "Yáñez", "Fuentes",
]
OFFICES = [
    ("Mayor of the City and Chair of the Metropolitan Council", "Titular de la Alcaldía y de la Junta Metropolitana"),
    (
        "Deputy Director of International Cooperation, Protocol and Institutional Relations of the Government",
        "Titular de la Subdirección de Cooperación Internacional, Protocolo y Relaciones Institucionales del Gobierno",
    ),
    ("Commissioner", "Comisionada"),
    ("Intergovernmentalization Coordinator", "Responsable de Intergubernamentalización"),
]
KNOWN_OFFICES = ["mayor", "mayor-pro-tem", "council-president", "council-member"]
HONORIFICS = ["citizen", "licentiate", "engineer", "architect", "accountant", "doctor", "honorable", "excellency"]
ROLES = ["signatory", "cosignatory", "attestation", "approved-as-to-form"]
LINES = [
    "Where California and Mexico Meet", "Gobierno Municipal", "Office of the Mayor and City Council", "2025–2027",
    "Dirección General de Relaciones Internacionales y Hermanamientos", "Secretaría del Ayuntamiento",
    "300 North Campbell Street, El Paso, Texas 79901", "Electroencefalografía e Internacionalización",
]
PLAIN_LINES = ["CITY HALL", "PRESIDENCIA MUNICIPAL", "OFFICE OF THE MAYOR", "H. AYUNTAMIENTO CONSTITUCIONAL"]
KINDS = [
    "reaffirmation", "friendship-agreement", "letter-of-intent", "memorandum-of-understanding", "sister-city-agreement",
]


# ------------------------------------------------------------------ specs at random


def picture(folder, name, width, height):
    """Writes a grey picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\x88" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    (folder / name).write_bytes(png)


class Chance(random.Random):
    """Chance that calls no two persons of an agreement alike."""

    def begin(self):
        self.names = [f"{first} {last}" for first, last in zip(self.sample(FIRST_NAMES, 14), self.sample(LAST_NAMES, 14))]


def person(chance, **more):
    """Someone who signs, whose name may be long, known in part or not known."""
    one = {"gender": chance.choice(["female", "male"])} | more
    known = chance.random()
    if known > 0.1:
        one["name"] = chance.names.pop()
    if known > 0.95:
        one["name"] = f"{one['name'].split()[0]} ___"
    if chance.random() < 0.3:
        one["honorific"] = chance.choice(HONORIFICS)
    return one


def office(chance):
    """An office that the program knows, or one in own words."""
    if chance.random() < 0.5:
        return chance.choice(KNOWN_OFFICES)
    english, spanish = chance.choice(OFFICES)
    return {"en": english, "es": spanish}


def letterhead(chance, city):
    head = {}
    for field in ["arms", "logo"]:
        if chance.random() < 0.5:
            file = chance.choice(["square.png", "wide.png", "high.png"])
            head[field] = {"file": file, "alternative": {"en": "Seal", "es": "Escudo"}}
    if chance.random() < 0.3:
        head["label"] = chance.choice(["Administración 2025–2027", "H. XXIV Ayuntamiento Constitucional", "Since 1848"])
    if chance.random() < 0.4:
        own = ["GOBIERNO DE {}", "CITY OF {}", "{}", "H. AYUNTAMIENTO CONSTITUCIONAL DE {}"]
        first = chance.choice(own if city.replace(" ", "").isalpha() and "Ciudad" not in city else PLAIN_LINES)
        head["lines"] = [first.format(city.upper()), *chance.sample(LINES, chance.randint(0, 3))]
    return head


def party(chance, id, country, cities):
    city, state = chance.choice(cities)
    one = {"id": id, "city": city, "state": state, "country": country}
    if country == "MX" and chance.random() < 0.4:
        one["noun"] = chance.choice(["municipality", "ayuntamiento"])
    one["letterhead"] = letterhead(chance, city)
    one["signatory"] = person(chance, office=office(chance))
    if chance.random() < 0.2:
        one["cosignatory"] = person(chance, office={"en": "Councilor", "es": "Regiduría"})
    if chance.random() < 0.3:
        one["attestation"] = person(chance)
    if chance.random() < 0.2:
        one["approved-as-to-form"] = person(chance)
    if chance.random() < 0.1 and "name" in one["signatory"]:
        one["signatory"]["on-behalf-of"] = {"name": chance.names.pop(), "gender": "female"}
    return one


def spec(chance):
    """A whole spec; of long kinds only the first and the last article, so that many can be read."""
    chance.begin()
    kind = chance.choice(KINDS)
    country, cities = chance.choice([("MX", MEXICO), ("MX", MEXICO), ("MX", MEXICO), ("ES", SPAIN)])
    parties = [party(chance, "north", "US", UNITED_STATES), party(chance, "south", country, cities)]
    one = {"kind": kind, "parties": parties, "precedence": chance.choice(["by-original", "by-language", "fixed"])}
    if country == "ES":
        one["languages"] = ["en-US", "es-ES"]
    if kind == "reaffirmation":
        one["history"] = [{"kind": "sister-city-agreement", "signed": "2006-04-28"}]
    if kind == "sister-city-agreement":
        one["articles"] = [{"clause": "objective"}, {"clause": "final-provisions"}]
    if chance.random() < 0.15:
        words = ["Cooperation", "Internationalization", "in", "Culture,", "Education", "and", "Tourism"]
        one["title"] = {"en": " ".join(chance.choices(words, k=chance.randint(2, 24))), "es": "Acuerdo de Cooperación"}
    page = {
        "paper": chance.choice(["letter", "letter", "legal", "a4", "tabloid"]),
        "style": chance.choice(["classical", "modern", "ceremonial"]),
        "layout": chance.choice(["side-by-side", "side-by-side", "side-by-side", "sequential", "single"]),
        "binding": {"side": chance.choice(["left", "right", "top"]), "margin": chance.choice([0, 6, 25])},
        "initials": chance.random() < 0.3,
        "line-numbers": chance.random() < 0.1,
    }
    one["page"] = page
    one["signing"] = {"date": "2026-05-05", "place": "north"}
    if chance.random() < 0.2:
        one["signing"] = {"by-hand": chance.choice([["date"], ["place"], ["date", "place"]])}
    signers = sum(role in party for party in parties for role in ROLES)
    witnesses = min(chance.choice([0, 0, 0, 1, 2]), 8 - signers)
    if witnesses:
        english, spanish = OFFICES[0]
        witness = {"office": {"en": english, "es": spanish}}
        one["witnesses"] = [{"name": chance.names.pop()} | person(chance) | witness for _ in range(witnesses)]
    if chance.random() < 0.1:
        one["status"] = "draft"
    return one


def render(program, folder):
    """Writes the specs and renders all of them at once."""
    folder.mkdir()
    for name, size in {"square.png": (60, 60), "wide.png": (240, 60), "high.png": (40, 100)}.items():
        picture(folder, name, *size)
    chance = Chance(SEED)
    specs = [folder / f"{number:03}.yaml" for number in range(COUNT)]
    for path in specs:
        path.write_text(json.dumps(spec(chance), ensure_ascii=False, indent=1), encoding="utf-8")
    fixtures = sorted((ROOT / "fixtures").glob("*.yaml"))
    for paths, root, output in [(specs, folder, "made"), (fixtures, ROOT / "fixtures", "fixtures")]:
        for form in ["pdf", "typ"]:
            command = [program, "render", *paths, "--root", root, "--format", form, "-o", f"{folder / output}/"]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                sys.exit(done.stderr)


# ---------------------------------------------------------------------- words on a page

Box = namedtuple("Box", "x0 y0 x1 y1")
Word = namedtuple("Word", "text box size")


def is_upright(char):
    return abs(char.matrix[1]) < 0.01 and char.matrix[0] > 0


def things_of(container):
    """All that a page draws: the letters in their order, pictures, and the lines and curves that are seen."""
    chars, pictures, lines = [], [], []

    def walk(of):
        for thing in of:
            if isinstance(thing, LTChar):
                chars.append(thing)
            elif isinstance(thing, LTImage):
                pictures.append(Box(*thing.bbox))
            elif isinstance(thing, LTFigure):
                walk(thing)
            elif isinstance(thing, (LTLine, LTRect, LTCurve)):
                lines.append(thing)

    walk(container)
    return chars, pictures, lines


def words_of(chars):
    """The words as they are drawn one after the other, each with the box that its ink surely fills."""
    words, run = [], []

    def close():
        if run:
            base, size = run[0].matrix[5], max(char.size for char in run)
            box = Box(min(c.x0 for c in run), base - BELOW * size, max(c.x1 for c in run), base + OVER * size)
            words.append(Word("".join(char.get_text() for char in run), box, min(char.size for char in run)))
            run.clear()

    for char in filter(is_upright, chars):
        if not char.get_text().strip():
            close()
            continue
        if run and not (abs(char.matrix[5] - run[-1].matrix[5]) < 0.1 and -0.3 < (char.x0 - run[-1].x1) / char.size < 0.3):
            close()
        run.append(char)
    close()
    return words


def meet(one, other, slack=SLACK):
    """Whether two boxes have more than the slack in common, in both directions."""
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide > slack and high > slack


def overlapping(words):
    """The pairs of words that meet."""
    ordered = sorted(words, key=lambda word: word.box.y0)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other.box.y0 >= one.box.y1:
                break
            if meet(one.box, other.box):
                yield one, other


def strokes_of(lines):
    """The straight lines that are seen, as thin boxes, and the circles, by their boxes."""
    straight, circles = [], []
    for line in lines:
        box = Box(*line.bbox)
        if not line.stroke:
            continue
        if isinstance(line, LTRect) and min(line.width, line.height) > 1:
            sides = [(0, 1, 2, 1), (0, 3, 2, 3), (0, 1, 0, 3), (2, 1, 2, 3)]
            straight += [Box(*(box[corner] for corner in side)) for side in sides]
        elif isinstance(line, LTLine) or min(line.width, line.height) <= 1:
            straight.append(box)
        elif abs(line.width - line.height) < 0.5:
            circles.append(box)
    return straight, circles


def crosses(stroke, word):
    """Whether a straight line goes through the middle of a word; one below it, as under a blank, does not."""
    box, size = word.box, word.size
    inner = Box(box.x0 + SLACK, box.y0 + BELOW * size + 0.06 * size, box.x1 - SLACK, box.y1 - 0.06 * size)
    return stroke.x0 < inner.x1 and stroke.x1 > inner.x0 and stroke.y0 < inner.y1 and stroke.y1 > inner.y0


def is_cut_by(circle, word):
    """Whether the ring of a circle goes through a word."""
    x, y, radius = (circle.x0 + circle.x1) / 2, (circle.y0 + circle.y1) / 2, (circle.x1 - circle.x0) / 2
    box = word.box
    near = max(box.x0 - x, 0, x - box.x1) ** 2 + max(box.y0 - y, 0, y - box.y1) ** 2
    far = max(abs(box.x0 - x), abs(box.x1 - x)) ** 2 + max(abs(box.y0 - y), abs(box.y1 - y)) ** 2
    return near < (radius - SLACK) ** 2 and far > (radius + SLACK) ** 2


def faults_of(page):
    """All that is wrong on a page."""
    chars, pictures, lines = things_of(page)
    words = words_of(chars)
    straight, circles = strokes_of(lines)
    for one, other in overlapping(words):
        yield f"overprinted: {one.text} and {other.text}"
    for word in words:
        box = word.box
        if box.x0 < EDGE or box.y0 < EDGE or box.x1 > page.width - EDGE or box.y1 > page.height - EDGE:
            yield f"off the page: {word.text}"
        if word.size < SMALLEST - 0.01:
            yield f"{word.size:.1f} points: {word.text}"
        if any(meet(box, picture) for picture in pictures):
            yield f"over a picture: {word.text}"
        if any(crosses(stroke, word) for stroke in straight):
            yield f"through a line: {word.text}"
        if any(is_cut_by(circle, word) for circle in circles):
            yield f"through a circle: {word.text}"
    for number, one in enumerate(pictures):
        if any(meet(one, other) for other in pictures[number + 1 :]):
            yield "a picture over another one"
        if one.x0 < EDGE or one.y1 > page.height - EDGE or one.x1 > page.width - EDGE:
            yield "a picture off the page"


def pages_of(pdf):
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    with open(pdf, "rb") as file:
        for page in PDFPage.get_pages(file):
            interpreter.process_page(page)
            yield device.get_result()


# ------------------------------------------------------------------------- whole words


def shown(markup):
    """The words of letterheads and known names, as the markup has them."""
    heads = re.findall(r"^  letterhead\(\n(.*?)^  \)", markup, re.MULTILINE | re.DOTALL)
    names = re.findall(r"^ +name: (.*)$", markup, re.MULTILINE)
    text = " ".join(re.sub(r"^ +(?:color|arms|logo): .*$", "", part, flags=re.MULTILINE) for part in heads + names)
    text = re.sub(r"blank\([^)]*\)", "", text)
    strings = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    return {word for string in strings for word in re.split(r"[\s\u00a0]+", string.replace("\\", "")) if len(word) > 1}


def plain_words(text):
    """The words of a text, each without its hyphens, which a reader leaves out at the end of a line."""
    text = re.sub(r"-\s*", "", text.lower().replace("’", "'"))
    return {word.strip(".'") for word in re.split(r"[^\w'.]+", text)}


def missing(expected, text):
    """Which words a reader does not find whole."""
    found = plain_words(text)
    return sorted(word for part in expected for word in plain_words(part) if len(word) > 1 and word not in found)


def check(pdf):
    """Reads a PDF, beside which its markup lies; gives what is wrong in it."""
    problems = [fault for page in pages_of(pdf) for fault in faults_of(page)]
    expected = {word for word in shown(pdf.with_suffix(".typ").read_text(encoding="utf-8")) if len(word) <= LONGEST}
    if not expected:
        problems.append("no letterhead")
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout
    problems += [f"pdftotext does not find {word}" for word in missing(expected, text)]
    if pdf.parent.name == "fixtures":
        problems += [f"pdfminer does not find {word}" for word in missing(expected, extract_text(pdf))]
    return problems


def main():
    program = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ALTERNAT
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder, multiprocessing.Pool() as pool:
        folder = Path(folder) / "specs"
        render(program, folder)
        pdfs = sorted(folder.glob("*/*.pdf"))
        if len(pdfs) < COUNT:
            sys.exit(f"only {len(pdfs)} PDFs were rendered")
        for pdf, problems in zip(pdfs, pool.imap(check, pdfs, chunksize=4)):
            if problems:
                failed += 1
                print(pdf.relative_to(folder), *problems, sep="\n  ")
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
