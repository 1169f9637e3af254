"""Ceremonies to disturb: a roster, a spec with a city's file and a picture, and some with mistakes."""

from pathlib import Path

BASE = """\
kind: reaffirmation
parties:
  - { country: US }
  - { country: MX }
history:
  - { kind: sister-city-agreement, signed: 2006-04-28 }
recitals:
  - clause: friendship-ties
articles:
  - clause: reaffirm-relation
signing: { date: 2026-04-15 }
"""

# Two warnings for each row: a month in Spanish has no capital.
WARNED = BASE.replace(
    "  - clause: friendship-ties\n",
    "  - text:\n"
    "      en: RECALLING the fair of October 12, 2024\n"
    "      es: RECORDANDO la feria del 12 de Octubre de 2024\n",
)

PICTURED = """\
kind: friendship-agreement
parties:
  - { id: sampleton, from: cities/sampleton.yaml }
  - id: torreon
    city: Torreón
    state: Coahuila
    country: MX
    letterhead:
      lines: [TORREÓN]
      arms: { file: arms.svg, alternative: { en: A blue field, es: Un campo azul } }
signing: { date: 2026-03-01 }
"""

CITY = """\
city: Sampleton
state: Texas
country: US
color: "#1f4e79"
letterhead: { lines: [CITY OF SAMPLETON] }
officers:
  - { name: Alex Sample, gender: female, from: 2025-01-07 }
"""

PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#1f4e79"/></svg>
"""

COLUMNS = "id,parties[0].id,parties[0].city,parties[0].state,parties[1].id,parties[1].city,parties[1].state"


def row(number: int, state: str = "Texas") -> str:
    """One pair of made-up cities."""
    return f"pair-{number},north,Sampleton {number},{state},south,Villa Ejemplo {number},Coahuila"


def roster(numbers: list[int], wrong: tuple[int, ...] = ()) -> str:
    """A sheet of pairs; the state of those that are `wrong` is in no country."""
    rows = [row(number, "Texos" if number in wrong else "Texas") for number in numbers]
    return "\n".join([COLUMNS, *rows]) + "\n"


def files(pairs: int, has_errors: bool) -> dict[str, str]:
    """The files of a ceremony of so many pairs and some agreements more, by their names."""
    extra = "  - wrong.yaml\n  - absent.yaml\n" if has_errors else ""
    ceremony = (
        "name: { en: A Ceremony to Disturb, es: Una ceremonia para estorbar }\n"
        "date: 2027-03-15\n"
        "agreements:\n"
        "  - { spec: base.yaml, roster: pairs.csv }\n"
        "  - pictured.yaml\n"
        "  - { spec: warned.yaml, roster: warned.csv }\n" + extra
    )
    numbers = list(range(1, pairs + 1))
    wrong = (3, pairs - 1) if has_errors else ()
    return {
        "ceremony.yaml": ceremony,
        "base.yaml": BASE,
        "pairs.csv": roster(numbers, wrong),
        "pictured.yaml": PICTURED,
        "cities/sampleton.yaml": CITY,
        "arms.svg": PICTURE,
        "warned.yaml": WARNED,
        "warned.csv": roster([101, 102, 103]),
        "wrong.yaml": BASE.replace("signing:", "sining:"),
    }


def other(files: dict[str, str], pairs: int) -> dict[str, str]:
    """The same ceremony a day later: rows are gone, added and mistaken, and what stays stands on other lines."""
    numbers = [*range(5, pairs + 1), 50]
    wrong = tuple(range(6, pairs, 5))
    return {
        **files,
        "ceremony.yaml": "# The day after.\n" + files["ceremony.yaml"],
        "pairs.csv": roster(numbers, wrong),
        "warned.yaml": "# The day after.\n" + files["warned.yaml"],
        "warned.csv": roster([100, 101, 102, 103]),
    }


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes a ceremony into a folder, and gives the folder."""
    for name, text in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return folder
