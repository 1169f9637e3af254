"""Answers the questions of `alternat new` on a terminal, as a person would."""

import os
import pty
import select
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = Path("target/release/alternat").resolve()
DOWN, ENTER = b"\x1b[B", b"\r"
DEADLINE = 30


def converse(folder, arguments, answers):
    """Runs the program on a terminal of its own; each answer waits for the words before it."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.environ.update({"TERM": "xterm", "LC_ALL": "C"})
        os.execv(PROGRAM, [str(PROGRAM), *arguments])
    shown = ""
    for words, answer in answers:
        begun = len(shown)
        until = time.monotonic() + DEADLINE
        while words not in shown[begun:]:
            ready, _, _ = select.select([terminal], [], [], max(0, until - time.monotonic()))
            if not ready:
                raise SystemExit(f"prompts: “{words}” was not asked in {shown!r}")
            try:
                shown += os.read(terminal, 65536).decode(errors="replace")
            except OSError:
                raise SystemExit(f"prompts: ended before “{words}”: {shown!r}")
        os.write(terminal, answer)
    while True:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        if not more:
            break
        shown += more.decode(errors="replace")
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status), shown


ENGLISH = [
    ("Which kind of agreement?", ENTER),
    ("City 1", b"El Paso\r"),
    ("Country of El Paso", b"Atlantis\r"),
    ("this country is not known", b"\x7f" * 8 + b"US\r"),
    ("State of El Paso", b"Texas\r"),
    ("Who signs for El Paso?", ENTER),
    ("City 2", "Torreón\r".encode()),
    ("Country of Torreón", ENTER),
    ("State of Torreón", b"Coahuila\r"),
    ("Who signs for Torreón?", b"Juana Muestra\r"),
    ("The title of Juana Muestra", ENTER),
    ("Day of the signing", b"2026-02-30\r"),
    ("write year, month and day", b"\x7f" * 10 + b"2026-04-15\r"),
    ("Where is it signed?", DOWN + ENTER),
    ("File of the new spec", ENTER),
]
SPANISH = [
    ("Ciudad 1", b"Calexico\r"),
    ("País de Calexico", ENTER),
    ("Estado de Calexico", b"California\r"),
    ("¿Quién firma por Calexico?", ENTER),
    ("Ciudad 2", b"Mexicali\r"),
    ("País de Mexicali", ENTER),
    ("Estado de Mexicali", b"Baja California\r"),
    ("¿Quién firma por Mexicali?", ENTER),
    ("¿Cuándo se firmó", b"2006-04-28\r"),
    ("Día de la firma", ENTER),
    ("¿Dónde se firma?", DOWN + DOWN + ENTER),
]


def main():
    passed = 0
    with tempfile.TemporaryDirectory() as folder:
        code, shown = converse(folder, ["new"], ENGLISH)
        spec = (Path(folder) / "agreement.yaml").read_text()
        for expected in [
            "kind: sister-city-agreement",
            "city: El Paso",
            "country: US",
            "name: Juana Muestra",
            "gender: female",
            "date: 2026-04-15",
            "place: torreon",
        ]:
            if expected not in spec:
                raise SystemExit(f"prompts: {expected} is not in {spec}")
            passed += 1
        if code != 0 or "next: " not in shown:
            raise SystemExit(f"prompts: ended with {code}: {shown!r}")
    with tempfile.TemporaryDirectory() as folder:
        code, shown = converse(folder, ["new", "reaffirmation", "r.yaml", "--lang", "es"], SPANISH)
        spec = (Path(folder) / "r.yaml").read_text()
        for expected in ["kind: reaffirmation", "signed: 2006-04-28", "# date:", "# place:", "# name:"]:
            if expected not in spec:
                raise SystemExit(f"prompts: {expected} is not in {spec}")
            passed += 1
        if code != 0 or "siguiente: " not in shown:
            raise SystemExit(f"prompts: ended with {code}: {shown!r}")
        check = subprocess.run([PROGRAM, "check", "r.yaml", "--deny", "warnings"], cwd=folder, capture_output=True)
        if check.returncode != 0:
            raise SystemExit(f"prompts: {check.stderr.decode()}")
    print(f"prompts: {passed} answers arrived, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
