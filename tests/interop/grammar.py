"""Holds the rows of examples/grammar.rs against outside tools, and explains every difference.

    cargo run --release --example grammar | target/interop/bin/python tests/interop/grammar.py

An outside tool that differs is put right by the corrections in KNOWN, each with its reason; what then
still differs fails, as do a correction that no row needed and a table that lacks rows.
"""

import re
import sys
from collections import Counter
from datetime import date
from typing import NamedTuple

import roman
from babel import Locale
from babel.dates import format_date
from num2words import num2words
from num2words.lang_ES import Num2Word_ES
from xlsxwriter.utility import xl_col_to_name

SUFFIXES = {"one": "st", "two": "nd", "few": "rd", "other": "th"}  # the ordinal categories of English
MASCULINE = Num2Word_ES()
FEMININE = Num2Word_ES()
FEMININE.gender_stem = "a"


def american(words):
    """num2words is British: American English has neither its "and" nor its commas."""
    return words.replace(" and ", " ").replace(",", "")


def english_figures(number):
    return f"{number}{SUFFIXES[Locale('en').ordinal_form(number)]}"


def counting(currency):
    """num2words counts nouns only if they are money: euros, or pounds, which are feminine."""
    noun = r" (?:euro|libra)s? con "
    return lambda number: re.split(noun, MASCULINE.to_currency(100 * number, currency))[0]


def english_day(pattern):
    """A day by Babel, with the ordinal that its English dates lack."""
    return lambda iso: pattern.format(
        babel=format_date(date.fromisoformat(iso), format="long", locale="en_US"),
        month=format_date(date.fromisoformat(iso), format="MMMM", locale="en_US"),
        nth=english_figures(date.fromisoformat(iso).day),
        ordinal=american(num2words(date.fromisoformat(iso).day, ordinal=True)),
        year=date.fromisoformat(iso).year,
        words=american(num2words(date.fromisoformat(iso).year)),
    )


def spanish_day(locale, pattern):
    """A day by Babel and num2words, with the words around it that a text needs."""

    def words(iso):
        day = date.fromisoformat(iso)
        return pattern.format(
            babel=format_date(day, format="long", locale=locale),
            month=format_date(day, format="MMMM", locale=locale),
            day=MASCULINE.to_cardinal(day.day),
            days=counting("EUR")(day.day),
            year=MASCULINE.to_cardinal(day.year),
        )

    return words


# What the tables hold, each with the tools that give the same.
OUTSIDE = {
    "letter": {"XlsxWriter": lambda number: xl_col_to_name(number).lower()},
    "roman": {"roman": roman.toRoman},
    "en-cardinal": {"num2words": lambda number: american(num2words(number))},
    "en-ordinal": {"num2words": lambda number: american(num2words(number, ordinal=True))},
    "en-ordinal-figures": {
        "num2words": lambda number: num2words(number, to="ordinal_num"),
        "Babel": english_figures,
    },
    "es-cardinal-alone": {"num2words": MASCULINE.to_cardinal},
    "es-cardinal-masculine": {"num2words": counting("EUR")},
    "es-cardinal-feminine": {"num2words": counting("GBP")},
    "es-ordinal-alone": {"num2words": MASCULINE.to_ordinal},
    "es-ordinal-masculine": {"num2words": MASCULINE.to_ordinal},
    "es-ordinal-feminine": {"num2words": FEMININE.to_ordinal},
    "es-ordinal-figures-alone": {"num2words": MASCULINE.to_ordinal_num},
    "es-ordinal-figures-masculine": {"num2words": MASCULINE.to_ordinal_num},
    "es-ordinal-figures-feminine": {"num2words": FEMININE.to_ordinal_num},
    "en-US date-cited": {"Babel": english_day("{babel}")},
    "en-US date-of-signing": {"Babel": english_day("the {nth} day of {month}, {year}")},
    "en-US date-of-signing-in-words": {"num2words": english_day("the {ordinal} day of {month}, {words}")},
    "es-MX date-cited": {"Babel": spanish_day("es_MX", "el {babel}")},
    "es-MX date-of-signing": {"Babel": spanish_day("es_MX", "el día {babel}")},
    "es-MX date-of-signing-in-words": {
        "num2words": spanish_day("es_MX", "a los {days} días del mes de {month} de {year}")
    },
    "es-ES date-cited": {"Babel": spanish_day("es_ES", "el {babel}")},
    "es-ES date-of-signing": {"Babel": spanish_day("es_ES", "el día {babel}")},
    "es-ES date-of-signing-in-words": {"num2words": spanish_day("es_ES", "a {day} de {month} de {year}")},
}
# How many rows a table has at least: cardinals go on to the largest numbers, and the Roman figures end before 4000.
CARDINALS, NUMBERS, ROMAN, DAYS = 17000, 9999, 3999, 36525


class Known(NamedTuple):
    """A class of differences: which words of which rows of num2words are put right, and why."""

    why: str
    rows: str
    wrong: str
    right: str


# In this order: the accent and the spaces are as num2words has them until a correction changes them.
KNOWN = [
    Known("num2words does not shorten uno before mil; RAE: veintiún mil.",
          r"es-cardinal-alone", r"veintiuno mil\b", "veintiún mil"),
    Known("num2words does not shorten uno before mil; RAE: treinta y un mil.",
          r"es-cardinal-alone", r"\buno mil\b", "un mil"),
    Known("num2words lets uno agree across mil; RAE leaves it free, and we choose veintiún mil.",
          r"es-cardinal-feminine", r"veintiuna mil\b", "veintiún mil"),
    Known("num2words lets uno agree across mil; RAE leaves it free, and we choose treinta y un mil.",
          r"es-cardinal-feminine", r"\buna mil\b", "un mil"),
    Known("num2words does not shorten uno before millones; RAE: veintiún millones.",
          r"es-cardinal-alone", r"veintiuno (?=[mb]illones\b)", "veintiún "),
    Known("num2words does not shorten uno before millones; RAE: treinta y un millones.",
          r"es-cardinal-alone", r"\buno (?=[mb]illones\b)", "un "),
    Known("num2words lets uno agree across millones, a masculine noun; RAE: veintiún millones.",
          r"es-cardinal-feminine", r"veintiuna (?=[mb]illones\b)", "veintiún "),
    Known("num2words lets uno agree across millones, a masculine noun; RAE: treinta y un millones.",
          r"es-cardinal-feminine", r"\buna (?=[mb]illones\b)", "un "),
    Known("num2words lets hundreds agree across millones, a masculine noun; RAE: doscientos millones.",
          r"es-cardinal-feminine", r"cientas\b(?=.*\b[mb]ill(?:ón|ones)\b)", "cientos"),
    Known("num2words forgets that quinientos agrees too, but for that of millones; RAE: quinientas libras.",
          r"es-cardinal-feminine", r"quinientos\b(?!.*\b[mb]ill(?:ón|ones)\b)", "quinientas"),
    Known("num2words writes the Latin quadragésimo; RAE: cuadragésimo.",
          r"es-ordinal-\w+", r"quadrag", "cuadrag"),
    Known("num2words lacks the n of cuadringentésimo (RAE).",
          r"es-ordinal-\w+", r"cuadrigent", "cuadringent"),
    Known("num2words lacks the n of septingentésimo (RAE).",
          r"es-ordinal-\w+", r"septigent", "septingent"),
    Known("num2words lacks the n of octingentésimo (RAE).",
          r"es-ordinal-\w+", r"octigent", "octingent"),
    Known("num2words joins décimo and primero but keeps the accent; RAE: undécimo, or decimoprimero.",
          r"es-ordinal-\w+", r"décim[oa]primer([oa])", r"undécim\1"),
    Known("num2words joins décimo and segundo but keeps the accent; RAE: duodécimo, or decimosegundo.",
          r"es-ordinal-\w+", r"décim[oa]segund([oa])", r"duodécim\1"),
    Known("num2words writes décimo octavo; RAE prefers one word, with a single o.",
          r"es-ordinal-\w+", r"décim[oa] octav", "decimoctav"),
    Known("num2words writes décimo tercero to décimo noveno in two words; RAE prefers one.",
          r"es-ordinal-\w+", r"décim[oa] (?=\w)", "decimo"),
    Known("num2words has no primer or tercer, which RAE demands before a masculine noun.",
          r"es-ordinal-masculine", r"(primer|tercer)o$", r"\1"),
    Known("num2words lacks the point of the abbreviation; RAE: 1.º, 1.ª.",
          r"es-ordinal-figures-\w+", r"(\d)([ºª])", r"\1.\2"),
    Known("num2words has no 1.er before a masculine noun, which RAE has for primer and tercer, not undécimo.",
          r"es-ordinal-figures-masculine", r"((?<!1)1|3)\.º", r"\1.er"),
    Known("Babel counts the first of the month; in the Americas it is the first: 1.º (RAE, Fundéu).",
          r"es-MX date-cited", r"^el 1 de", "el 1.º de"),
    Known("Babel counts the first of the month; in the Americas it is el día primero (RAE, Fundéu).",
          r"es-MX date-of-signing", r"^el día 1 de", "el día primero de"),
    Known("num2words counts days; of the first there is only one: al primer día.",
          r"es-MX date-of-signing-in-words", r"^a los un días", "al primer día"),
]


def corrected(what, words):
    """The words put right, and the numbers of the corrections that changed them."""
    used = []
    for index, known in enumerate(KNOWN):
        if re.fullmatch(known.rows, what):
            before, words = words, re.sub(known.wrong, known.right, words)
            used += [index] if words != before else []
    return words, used


def main():
    compared, same, known, unexplained = Counter(), Counter(), Counter(), []
    rows = [line.rstrip("\n").split("\t") for line in sys.stdin]
    for what, number, ours in rows:
        for tool, outside in OUTSIDE[what].items():
            theirs = outside(int(number) if number.isdigit() else number)
            compared[what, tool] += 1
            same[what, tool] += ours == theirs
            right, used = (theirs, []) if ours == theirs else corrected(what, theirs)
            known.update(used)
            if ours != right:
                unexplained.append(f"{what} {number}: {ours!r}, but {tool} {theirs!r}")
    for (what, tool), count in compared.items():
        print(f"{what:32}{tool:12}{count:6} compared, {same[what, tool]:6} the same")
    print(f"{len(rows)} rows, {compared.total()} comparisons, {same.total()} the same at once; the others:")
    for index, entry in enumerate(KNOWN):
        print(f"{known[index]:6}  {entry.why}")
    stale = [f"no row needs: {entry.why}" for index, entry in enumerate(KNOWN) if not known[index]]
    tables = Counter(row[0] for row in rows)
    by_word = {"date": DAYS, "roman": ROMAN, "cardinal": CARDINALS}
    least = {what: next((rows for word, rows in by_word.items() if word in what), NUMBERS) for what in OUTSIDE}
    missing = [f"only {tables[what]} rows: {what}" for what in OUTSIDE if tables[what] < least[what]]
    failures = unexplained + stale + missing
    print(*failures[:20], f"{len(failures)} failures", sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
