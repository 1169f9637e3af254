"""Inputs that grow: each case is one command, with the files that it is carried out on."""

import copy
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import drawings

# The limits of docs/spec.md.
MOST_BYTES = 250_000
MOST_OWN_CHARACTERS = 20_000
MOST_ENTRIES = 200


@dataclass
class Case:
    """A command with its files, and the same with half as much in them."""

    name: str
    files: dict[str, bytes]
    command: list[str]
    half: "Case | None" = None


PARTY = {"city": "Northtown", "state": "Texas", "country": "US"}
BASE = {
    "kind": "friendship-agreement",
    "parties": [
        {"id": "north", **PARTY, "signatory": {"name": "Ana Sample", "gender": "female"}},
        {"id": "south", "city": "Villa Sur", "state": "Coahuila", "country": "MX", "signatory": {"name": "Luis Sur"}},
    ],
    "signing": {"date": "2026-04-15", "place": "north"},
}

# What rules look for, or take apart: words, figures, dates, marks, names, variables.
SIGNS = [
    "W", "a ", "á", "a\u0301", "\u0301", "\u0336", "ñ", "Ж", "a\u0430 ", "中", "🤝", "\u00a0", "\u200b", "\u202e", "\t",
    "12 ", "1", "1,000 ", "1.000,5 ", "$5 ", "5 % ", "1st ", "2.º ", "MCMXCIX ", "May 5, 2020 ", "5 de mayo de 2020 ",
    "the fifth day of May, two thousand twenty ", "a los cinco días del mes de mayo de dos mil veinte ", "2020-05-05 ",
    "one hundred and twenty-one ", "ciento veintiuno ", "doscientas treinta mil ", "hundred ", "mil ", "y ", "and ", "-",
    "Northtown ", "Villa Sur ", "Ana Sample ", "Coahuila ", "the City of El Paso ", "la Ciudad de Torreón ", "Torreon ",
    "{ $parties } ", "{ $history } ", "{ $north } ", "{ ", "}", "{ $", "*a* ", "*", "_", "___ ", "___", "[name] ", "TBD ",
    "“a” ", "\"a\" ", "“", "\"", "'", "’s ", "«", "(", ")", "(a", "¿", "¿a? ", "?", "!", "...", "… ", ".", ". ", "a. ", "A. ",
    ", ", ";", ": ", "—", "– ", "/", "\\", "#", " #1", "&amp; ", "&", "<", "<<a>> ", "«a» ", "%", "@", "a@b.mx ",
    "https://a.mx/b?c ", "www.a.mx ", "=A1 ", "#REF! ", "Ã©", "â€™", "Jos? ", "�", "Mr. ", "C. ", "Lic. ", "EE. UU. ",
    "shall ", "deberá ", "del el ", "a el ", "de enero ", "Enero ", "monday ", "Lunes ", "que que ", "\n\n", "a\n\n", "\n",
    "a) ", "i. ", "• ", "Article 1 ", "Artículo 1 ", "the Parties ", "las Partes ", "Mayor ", "Alcaldesa ", "reunion ",
]  # fmt: skip

# Signs of unlike kinds, for every field.
FEW_SIGNS = ["W", "a ", "á", "\u0301", "1", "{ $history } ", "\"", "May 5, 2020 "]


def spec_file(spec: dict) -> bytes:
    """A spec as YAML, of which JSON is a part."""
    return json.dumps(spec, ensure_ascii=False).encode("utf-8", "surrogatepass")


def on_spec(name: str, spec: dict, files: dict[str, bytes] | None = None, command: str = "check") -> Case:
    """A command on one spec."""
    arguments = {"check": [], "render": ["-o", "made/"], "reaffirm": ["--date", "2027-04-15", "-o", "new.yaml"]}
    return Case(f"{command} {name}", {"spec.yaml": spec_file(spec), **(files or {})}, [command, "spec.yaml", *arguments[command]])


def put(spec: dict, path: tuple, value: object) -> dict:
    """A copy of a spec with a value at a path; lists and maps on the way are made."""
    spec = copy.deepcopy(spec)
    at = spec
    for step, below in zip(path[:-1], path[1:]):
        empty: object = [] if isinstance(below, int) else {}
        if isinstance(at, list):
            while len(at) <= step:
                at.append(copy.deepcopy(empty))
        elif not isinstance(at.get(step), (list, dict)):
            at[step] = empty
        at = at[step]
    if isinstance(at, list):
        at.append(value)
    else:
        at[path[-1]] = value
    return spec


def repeated(sign: str, length: int) -> str:
    """A sign as often as a text has room for it."""
    return (sign * (length // len(sign) + 1))[:length]


def fields(program: Path) -> Iterator[tuple[tuple, dict]]:
    """Every field that the printed schema has, by its path, with what it takes."""
    printed = subprocess.run([program, "schema"], capture_output=True, check=True, env={}).stdout
    schema = json.loads(printed)

    def forms(at: object) -> Iterator[dict]:
        if not isinstance(at, dict):
            return
        if "$ref" in at:
            yield from forms(schema["$defs"][at["$ref"].rsplit("/", 1)[1]])
        yield at
        for part in ("anyOf", "oneOf", "allOf"):
            for form in at.get(part, []):
                yield from forms(form)

    def walk(at: dict, path: tuple) -> Iterator[tuple[tuple, dict]]:
        if len(path) > 9:
            return
        for form in forms(at):
            yield path, form
            for name, below in form.get("properties", {}).items():
                yield from walk(below, (*path, name))
            if isinstance(form.get("additionalProperties"), dict):
                for name in ("en", "es"):
                    yield from walk(form["additionalProperties"], (*path, name))
            if isinstance(form.get("items"), dict):
                yield from walk(form["items"], (*path, 0))

    seen = set()
    for path, form in walk(schema, ()):
        key = (path, json.dumps(form.get("type")), form.get("maxLength"))
        if path and key not in seen:
            seen.add(key)
            yield path, form


def is_of(form: dict, name: str) -> bool:
    """Whether values of a type belong there."""
    of = form.get("type", [])
    return name == of or name in of


def grown_fields(program: Path) -> Iterator[Case]:
    """Each field with its longest text, and each list with its most entries."""
    seen = set()
    for number, (path, form) in enumerate(fields(program)):
        name = ".".join(str(step) for step in path)
        names = [step for step in path if isinstance(step, str)]
        alike = (tuple(names[-2:]), json.dumps(form.get("type")))
        if alike in seen:
            continue
        seen.add(alike)
        if is_of(form, "string") and "enum" not in form:
            most = form.get("maxLength", 500)
            for sign in ("W", FEW_SIGNS[1 + number % (len(FEW_SIGNS) - 1)]):
                yield on_spec(f"{name} of {sign!r}", put(BASE, path, repeated(sign, most)))
        if is_of(form, "array"):
            for entry in ({}, "a", {"en": "a", "es": "b"}, {"text": {"en": "A.", "es": "A."}}):
                yield on_spec(f"{name} of {entry!r}", put(BASE, path, [entry] * form.get("maxItems", MOST_ENTRIES)))
        if is_of(form, "integer"):
            yield on_spec(f"{name}", put(BASE, path, 10**18))


def with_texts(texts: list[tuple[str, str]], **more: object) -> dict:
    """A spec with articles in own words."""
    articles = [{"heading": {"en": "A", "es": "B"}, "text": {"en": en, "es": es}} for en, es in texts]
    return {**BASE, **more, "articles": articles}


def grown_texts() -> Iterator[Case]:
    """Own words of each sign, up to the limit of a text and of a file: in both languages, and in one alone."""
    for sign in SIGNS:
        size = len(json.dumps(sign, ensure_ascii=False).encode()) - 2
        text = repeated(sign, min(MOST_OWN_CHARACTERS, 100_000 * len(sign) // size))
        most = max(1, int(110_000 / (len(text) * size / len(sign))))
        cases = [on_spec(f"texts of {sign!r}", with_texts([(text, text)] * count)) for count in (most, max(1, most // 2))]
        cases[0].half = cases[1] if most > 1 else None
        yield cases[0]
        yield on_spec(f"a text of {sign!r} and another", with_texts([(text, "Las Partes.")]))
        short = repeated(sign, 20)
        yield on_spec(f"many texts of {sign!r}", with_texts([(short, short)] * MOST_ENTRIES))


def grown_lists() -> Iterator[Case]:
    """Lists within lists, histories, witnesses, officers: as many as there may be."""
    items = [{"en": "a;", "es": "b;"}] * MOST_ENTRIES
    yield on_spec("items", {**BASE, "articles": [{"text": {"en": "A:", "es": "B:"}, "items": items}] * 20})
    history = [{"kind": "sister-city-agreement", "signed": "1950-01-01"}]
    history += [{"kind": "reaffirmation", "signed": f"{1951 + n // 12}-{1 + n % 12:02}-01"} for n in range(MOST_ENTRIES - 1)]
    of_place = [{**instrument, "place": {"en": "North", "es": "Norte"}, "title": {"en": "T" * 200, "es": "T" * 200}} for instrument in history]
    for command in ("check", "render", "reaffirm"):
        yield on_spec("a history", {**BASE, "kind": "reaffirmation", "history": history}, command=command)
        yield on_spec("a history with titles", {**BASE, "kind": "reaffirmation", "history": of_place}, command=command)
    cited = with_texts([("{ $history } " * 4, "{ $history } " * 4)], history=of_place)
    yield on_spec("a history with titles, cited", cited, command="render")
    witnesses = [{"name": "Ana Sample", "office": {"en": "W" * 500, "es": "W" * 500}}] * MOST_ENTRIES
    yield on_spec("witnesses", {**BASE, "witnesses": witnesses})
    yield on_spec("six witnesses", {**BASE, "witnesses": witnesses[:6]}, command="render")
    allow = [{"rule": "other-city", "reason": "r" * 500, "at": f"articles[{n}]"} for n in range(MOST_ENTRIES)]
    yield on_spec("allowed rules", {**BASE, "allow": allow})
    officers = [{"name": f"Ana {n}", "from": f"{1800 + n}-01-01", "until": f"{1801 + n}-01-01"} for n in range(MOST_ENTRIES)]
    city = json.dumps({**PARTY, "officers": officers}).encode()
    with_city = put(BASE, ("parties",), [{"id": "north", "from": "city.yaml"}, BASE["parties"][1]])
    for command in ("check", "render", "reaffirm"):
        yield on_spec("officers", with_city, {"city.yaml": city}, command)


def grown_agreements() -> Iterator[Case]:
    """Agreements of some thirty pages, and longer ones, in every layout."""
    sentences = [("The Parties exchange teachers. ", "Las Partes intercambian docentes. "), ("W ", "W "), ("WWWW", "WWWW"), ("a b ", "á ñ ")]
    for layout in ("side-by-side", "sequential", "single"):
        for en, es in sentences:
            for length, count in ((500, 60), (9_000, 3), (20_000, 6)):
                texts = [(repeated(en, length), repeated(es, length))] * count
                yield on_spec(f"{count} texts of {length} {en!r}, {layout}", with_texts(texts, page={"layout": layout}), command="render")
    broken = "A line.\n" * 2_000
    yield on_spec("lines", with_texts([(broken[:16_000], broken[:16_000])]), command="render")
    one = put(BASE, ("page",), {"style": "ceremonial", "initials": True, "line-numbers": True, "binding": {"margin": 30}})
    yield on_spec("a ceremonial page", {**one, **with_texts([("The Parties meet. " * 300, "Las Partes se reúnen. " * 300)] * 4), "page": one["page"]}, command="render")


def grown_yaml() -> Iterator[Case]:
    """Files that are no specs: nested, aliased, commented, quoted, of one sign."""
    texts = {
        "comments": "kind: a\n" + "# x: y\n" * 35_000, "lost comments": "title: a" + " #1" * 80_000,
        "anchors": "".join(f"a{n}: &a{n} 1\n" for n in range(9_000)), "aliases": "a: &a [1]\n" + "b: *a\n" * 2,
        "colons": ":" * 240_000, "dashes": "- " * 120_000, "questions": "? " * 120_000, "bars": "a: |\n" + " \n" * 110_000,
        "quotes": "a: \"" + "\\u0061" * 40_000 + "\"", "open": "a: \"" + "x" * 240_000, "braces": "{" * 240_000, "fields": "".join(f"f{n}: 1\n" for n in range(19_000)),
        "breaks": "\n" * 240_000, "tabs": "\t" * 240_000, "documents": "---\n" * 60_000, "directives": "%YAML 1.2\n" * 24_000,
        "zeros": "\0" * 240_000, "tags": "a: !!str x\n" * 20_000, "long fields": f"{'x' * 100_000}: 1\n{'y' * 100_000}: 2\n",
        "merges": "a: &a {b: 1}\n" + "c: {<<: *a}\n" * 9_000, "folds": "a: >\n" + " a\n" * 80_000, "blocks": "".join(" " * n + "a:\n" for n in range(680)),
        "lines of a text": "title:\n  en: " + "a\n   " * 60_000, "numbers": "term: { years: " + "9" * 240_000 + " }",
    }  # fmt: skip
    for name, text in texts.items():
        for command in ("check", "reaffirm"):
            case = on_spec(name, {}, command=command)
            case.files["spec.yaml"] = text.encode()[:MOST_BYTES]
            yield case
    yield Case("check a larger file", {"spec.yaml": b"a: 1\n" * 20_000_000}, ["check", "spec.yaml"])


def grown_answers() -> Iterator[Case]:
    """Arguments and answers of `new`, as long as an argument may be."""
    for sign in FEW_SIGNS:
        # An argument has no more than 128 kB.
        long = repeated(sign, 100_000 // len(sign.encode()))
        parties = ["--party", f"{long}, Texas, US", "--party", f"Villa Sur, {long}, MX"]
        yield Case(f"new of {sign!r}", {}, ["new", "friendship-agreement", "new.yaml", *parties])
        names = [part for n in range(1_000) for part in ("--witness", repeated(sign, 100))]
        places = ["--party", "Northtown, Texas, US", "--party", "Torreón, Coahuila, MX"]
        yield Case(f"new with witnesses of {sign!r}", {}, ["new", "friendship-agreement", "new.yaml", *places, *names])
        answers = {"answers.yaml": f"kind: {long}\n".encode() + b"a: b\n" * 20_000}
        yield Case(f"new with answers of {sign!r}", answers, ["new", "--answers", "answers.yaml", "new.yaml"])


def grown_overlays() -> Iterator[Case]:
    """Locales and templates of one's own, as large as they may be."""
    texts = {
        "messages": "".join(f"m{n} = a\n" for n in range(80_000)), "braces": "m = " + "{ " * 400_000, "long": "m = " + "a" * 990_000,
        "selectors": "m = { $a ->\n" + "    [a] b\n" * 90_000 + "   *[c] d\n }\n", "references": "".join(f"m{n} = {{ m{n + 1} }}\n" for n in range(40_000)),
        "junk": "=\n" * 400_000, "attributes": "m = a\n" + "    .b = c\n" * 80_000,
    }  # fmt: skip
    for name, text in texts.items():
        files = {"locales/en/dates.ftl": text.encode()[:1_000_000]}
        yield Case(f"check with locales of {name}", {"spec.yaml": spec_file(BASE), **files}, ["check", "spec.yaml", "--locales", "locales"])
    for name, text in {"braces": "{{ " * 300_000, "loops": "{% for a in b %}" * 50_000, "text": "a" * 990_000}.items():
        files = {"templates/agreement.typ.tera": text.encode()[:1_000_000]}
        yield Case(f"check with templates of {name}", {"spec.yaml": spec_file(BASE), **files}, ["check", "spec.yaml", "--templates", "templates"])
    fonts = {f"templates/fonts/{n}.otf": b"OTTO" + bytes(12_000_000) for n in range(4)}
    yield Case("check with fonts", {"spec.yaml": spec_file(BASE), **fonts}, ["check", "spec.yaml", "--templates", "templates"])


def on_picture(name: str, file: str, content: bytes, command: list[str]) -> Case:
    """A command on a spec whose parties show a picture."""
    spec = copy.deepcopy(BASE)
    for party in spec["parties"]:
        party["letterhead"] = {"arms": {"file": file, "alternative": {"en": "Arms", "es": "Escudo"}}}
    return Case(f"{command[0]} {' '.join(command[2:])} {name}", {"spec.yaml": spec_file(spec), file: content}, command)


def grown_pictures() -> Iterator[Case]:
    """Every feature of drawings and pictures."""
    for name, file, content in drawings.pictures():
        yield on_picture(name, file, content, ["check", "spec.yaml"])
        yield on_picture(name, file, content, ["render", "spec.yaml", "-o", "made/"])
        yield on_picture(name, file, content, ["render", "spec.yaml", "--format", "png", "-o", "made/"])


def grown_batches() -> Iterator[Case]:
    """Rosters of one agreement each, of which all else is as large as it may be."""
    ceremony = b"{ name: { en: A, es: B }, agreements: [{ spec: base.yaml, roster: r.csv }] }"
    base = b"kind: friendship-agreement\nparties: [{ country: US }, { country: MX }]\n"
    heads = "parties[0].city,parties[1].city,parties[0].state,parties[1].state"
    row = "North,South,Texas,Coahuila"
    texts = [f"articles[{n // 2}].text.{('en', 'es')[n % 2]}" for n in range(76)]
    rosters = {
        "columns": f"{heads},{','.join(texts)}\n{row},{','.join(['The Parties meet.'] * 76)}\n",
        "a long cell": f"{heads},{texts[0]}\n{row},{'a ' * 110_000}\n", "an open cell": f"{heads}\n\"{row}\n" + f"{row}\n" * 500_000,
        "empty rows": f"{heads}\n{row}\n" + "\n" * 10_000_000, "separators": f"{heads}\n{row}\n" + "," * 10_000_000, "quotes": "\"" * 10_000_000,
        "headings": ",".join(f"h{n}" for n in range(1_000_000)), "heading": "x" * 10_000_000, "other bytes": "\x80" * 10_000_000,
    }  # fmt: skip
    for name, roster in rosters.items():
        files = {"ceremony.yaml": ceremony, "base.yaml": base, "r.csv": roster.encode("utf-8")[:20_000_000]}
        yield Case(f"batch of a roster with {name}", files, ["batch", "ceremony.yaml", "-o", "out", "-j", "1"])
    many = json.dumps({"name": {"en": "A", "es": "B"}, "agreements": ["base.yaml"] * 10_000}).encode()
    yield Case("batch of one spec, listed often", {"ceremony.yaml": many, "base.yaml": base}, ["batch", "ceremony.yaml", "-o", "out"])
    entry = {"spec": "base.yaml", "id": "a", "with": {f"articles[{n}].text.en": "a" for n in range(2_000)}}
    wide = json.dumps({"name": {"en": "A", "es": "B"}, "agreements": [entry] * 3}).encode()
    yield Case("batch with many values", {"ceremony.yaml": wide, "base.yaml": base}, ["batch", "ceremony.yaml", "-o", "out"])


def grown_manifests() -> Iterator[Case]:
    """Manifests of parts, as many and as large as they may be."""
    made_with = {"alternat": "0.1.0", "templates": "a", "locales": "b", "options": {}}

    def entry(number: int, findings: int) -> dict:
        finding = {"rule": "r", "severity": "warning", "file": "f", "line": 1, "column": 1, "path": "p", "message": "m" * 900, "hint": "h" * 900}
        return {"number": number, "id": f"a{number}", "title": "t", "spec": "s", "state": "failed", "files": [], "findings": [finding] * findings}

    def part(number: int, of: int, entries: list[dict]) -> bytes:
        whole = {"made-with": made_with, "shard": {"number": number, "of": of}, "plan": "p", "agreements": entries}
        return json.dumps(whole).encode()

    two = {f"{n}.json": part(n, 2, [entry(n + 2 * at, 1) for at in range(5_000)]) for n in (1, 2)}
    yield Case("manifest merge of two parts", two, ["manifest", "merge", "1.json", "2.json", "-o", "m.json"])
    large = {f"{n}.json": part(n, 2, [entry(n + 2 * at, 3) for at in range(5_000)]) for n in (1, 2)}
    yield Case("manifest merge of large parts", large, ["manifest", "merge", "1.json", "2.json", "-o", "m.json"])
    many = {f"{n}.json": part(n, 2_000, [entry(n, 1)]) for n in range(1, 2_001)}
    yield Case("manifest merge of many parts", many, ["manifest", "merge", *many, "-o", "m.json"])
    for name, content in {"brackets": b"[" * 60_000_000, "zeros": bytes(63_000_000), "a larger one": b" " * 70_000_000}.items():
        yield Case(f"manifest merge of {name}", {"1.json": content}, ["manifest", "merge", "1.json", "-o", "m.json"])


def all_cases(program: Path) -> Iterator[Case]:
    """Every case, those first that have cost most."""
    groups = [
        grown_texts(), grown_pictures(), grown_agreements(), grown_lists(), grown_batches(), grown_manifests(), grown_overlays(),
        grown_yaml(), grown_answers(), grown_fields(program),
    ]  # fmt: skip
    for group in groups:
        yield from group
