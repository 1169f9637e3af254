"""Fills in the sheet of `alternat roster new` as a spreadsheet program would, by openpyxl, and makes the ceremony.

Nothing but plain headings and what the lists offer is written into it; typed dates, formulas with and without a
result, and a second sheet are in it too.
"""

import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
CEREMONY = """
name: { en: Example, es: Ejemplo }
date: 2027-04-15
place: { en: 'Sampleton, Texas', es: 'Sampleton, Texas' }
agreements: [{ spec: pairs.yaml, roster: pairs.xlsx }]
"""
# Of each pair what an officer types, by headings in either language.
ROWS = [
    {
        "City 1": "Sampleton", "Estado 1": "Texas", "Country 1": "United States", "Firmante 1": "Ana Example",
        "Gender 1": "woman", "Office 1": "mayor", "Ciudad 2": "Villa Ejemplo", "State 2": "Sonora", "País 2": "México",
        "Fecha del acuerdo anterior": datetime.date(1990, 1, 31), "Earlier agreement": "sister-city-agreement",
    },
    {
        "City 1": "Northtown", "State 1": "Texas", "Country 1": "United States", "City 2": "Sur", "State 2": "Sonora",
        "Country 2": "México", "Date of signing": datetime.datetime(2027, 4, 16, 9, 30), "Notes": "by the river",
    },
    {"City 1": "Eastville", "State 1": "=B2", "Country 1": "United States", "City 2": "Oeste", "Country 2": "México"},
]


def run(folder, *arguments):
    return subprocess.run([str(ALTERNAT), *arguments], cwd=folder, capture_output=True, text=True)


def offered(book, sheet, column):
    """What the list of a column offers."""
    for validation in sheet.data_validations.dataValidation:
        if validation.type == "list" and sheet.cell(2, column).coordinate in validation.sqref:
            name, cells = validation.formula1.rsplit("!", 1)
            return [cell.value for (cell,) in book[name.strip("'")][cells.replace("$", "")]]
    return []


def fill(path):
    book = openpyxl.load_workbook(path)
    sheet = book.active
    columns = {}
    for cell in sheet[1]:
        for heading in cell.value.split(" · "):
            columns[heading] = cell.column
    for number, row in enumerate(ROWS, start=2):
        for heading, value in row.items():
            choices = offered(book, sheet, columns[heading])
            chosen = [choice for choice in choices if value in choice.split(" · ")]
            sheet.cell(number, columns[heading], chosen[0] if chosen else value)
    # An empty row with a format, and a sheet of somebody's own.
    sheet.cell(40, 1).font = openpyxl.styles.Font(bold=True)
    book.create_sheet("Presupuesto")["A1"] = "nothing of this"
    book.save(path)


def main():
    failures = []

    def check(name, holds, told=""):
        if not holds:
            failures.append(f"{name}: {told}")

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        check("roster new", run(folder, "roster", "new", "pairs.xlsx").returncode == 0)
        fill(folder / "pairs.xlsx")
        (folder / "pairs.yaml").write_text("kind: friendship-agreement\n", encoding="utf-8")
        (folder / "summit.yaml").write_text(CEREMONY, encoding="utf-8")
        made = run(folder, "batch", "summit.yaml", "-o", "out", "--running-order", "-q")
        manifest = json.loads((folder / "out/manifest.json").read_text(encoding="utf-8"))
        states = [(entry["id"], entry["state"]) for entry in manifest["agreements"]]
        expected = [("sampleton-villa-ejemplo", "made"), ("northtown-sur", "made"), ("eastville-oeste", "failed")]
        check("agreements", states == expected, f"{states}\n{made.stderr}")
        # No spreadsheet program has calculated the formula.
        check("formula", "cell B4: a formula whose result was not saved" in made.stderr, made.stderr)
        check("running order", (folder / "out/running-order.pdf").exists())
        text = subprocess.run(
            ["pdftotext", "-layout", str(folder / "out/northtown-sur/northtown-sur.northtown.pdf"), "-"],
            capture_output=True, text=True,
        ).stdout.replace("\u00a0", " ")
        check("typed date", "16th day of April, 2027" in " ".join(text.split()) or "16 de abril" in text, text)
        text = subprocess.run(
            ["pdftotext", str(folder / "out/sampleton-villa-ejemplo/sampleton-villa-ejemplo.sampleton.pdf"), "-"],
            capture_output=True, text=True,
        ).stdout
        check("signatory", "ANA EXAMPLE" in text.upper() and "Alcaldesa" in text, text)
    for failure in failures:
        print(failure)
    print(f"roster: 6 checked, {len(failures)} failed")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
