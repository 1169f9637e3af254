"""Answers the questions of `alternat new` on a terminal, as people would: one who mistypes every second answer,
one who writes Spanish, one whose terminal goes away."""

import os
import pty
import re
import resource
import select
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = Path(os.environ.get("ALTERNAT", "target/release/alternat")).resolve()
ENTER, INTERRUPT, END = "", "\x03", "\x04"
DEADLINE = 30


def converse(folder, arguments, answers, is_full=False):
    """Runs the program on a terminal of its own; each answer waits for the words before it. Without a last answer
    the terminal is closed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        if is_full:
            # No file can be written, as on a full disk.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
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
        if answer is None:
            os.close(terminal)
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown
        is_key = answer in (INTERRUPT, END)
        if is_key:
            # Typed before the line is read, a key would be the terminal's own.
            time.sleep(0.5)
        os.write(terminal, answer.encode() + (b"" if is_key else b"\r"))
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


# An officer who mistypes every second answer: what she is asked or told, and what she types.
MISTYPED = [
    ("Which kind of agreement?", "sister town"),
    ("`sister town` is not one of the answers", "sister city agreement"),
    ("City 1:", ENTER),
    ("an answer is needed here", "same"),
    ("is an answer, not a name", "Laredo"),
    ("State and country of Laredo", "no"),
    ("`no` does not answer this question", "Texsa"),
    ("did you mean `Texas`?", "Laredo, TX"),
    ("= Laredo, Texas, US", None),
    ("What does Laredo call itself", "the town of Loredo"),
    ("is not one of the answers", "1"),
    ("Who signs for Laredo?", "TBD"),
    ("! ", "the mayor"),
    ("is an office, not the name of who holds it", "woman"),
    ("is an answer, not a name", "Alex Sample, M.D."),
    ("a degree is left out", "Alex Sample"),
    ("The title of Alex Sample", "<"),
    ("Who signs for Laredo?", "Ana Sample"),
    ("The title of Ana Sample", "mujre"),
    ("did you mean `feminine`?", "mujer"),
    ("In what office does Ana Sample sign", "presidenta"),
    ("is not one of the answers", "Mayor"),
    ("attest the signature for Laredo", "same"),
    ("is an answer, not a name", "Ada Sample"),
    ("The title of Ada Sample", "M"),
    ("can mean more than one of the answers", "woman"),
    ("In what office does Ada Sample attest", "secretary of war"),
    ("is not one of the answers", ENTER),
    ("approve the text as to its form for Laredo", "no"),
    ("City 2:", "Nuevo Laredo, Tamaulipas, México, Planeta Tierra"),
    ("cannot be read as a city", "N. Laredo, Tamaulipas"),
    ("did you mean “Nuevo Laredo”?", "Nuevo Laredo, Tamaulipas"),
    ("What does Nuevo Laredo call itself", "back"),
    ("City 2:", ENTER),
    ("What does Nuevo Laredo call itself", "Municipio"),
    ("Who signs for Nuevo Laredo?", "Juana Muestra"),
    ("The title of Juana Muestra", "m"),
    ("can mean more than one of the answers", "femenino"),
    ("In what office does Juana Muestra sign", "directora de turismo"),
    ("is not one of the answers", "presidente municipal"),
    ("attest the signature for Nuevo Laredo", "no"),
    ("approve the text as to its form for Nuevo Laredo", ENTER),
    ("Day of the signing", "yes"),
    ("`yes` does not answer this question", "4/15/26"),
    ("does not have four figures", "Friday, April 15 2026"),
    ("is a Wednesday", "04/05/2026"),
    ("2026-04-05 (April 5, 2026); 2026-05-04 (May 4, 2026)", "2026-02-30"),
    ("is not in the calendar", "15/04/2026"),
    ("= April 15, 2026", None),
    ("Where is it signed?", "3 de mayo"),
    ("does not say in which city and state", "nuevo laredo"),
    ("Witnesses of honor", "Pat and Luis Witness"),
    ("“Pat” and “Luis Witness”", "Pat Witness; Ana Ejemplo"),
    ("File of the new spec", "yes"),
    ("is an answer, not the name of a file", "agreement.pdf"),
    ("does not end like a spec", "our agreement's.yaml"),
    ("Is all of this right?", "no"),
    ("Type the numbers of the answers", "3"),
    ("What does Laredo call itself", "city"),
    ("Is all of this right?", ENTER),
]
SPANISH = [
    ("¿Qué tipo de acuerdo?", "Carta"),
    ("¿quiso decir `Carta de Intención`?", "Reafirmación de hermanamiento"),
    ("¿quiso decir `Reafirmación del Acuerdo de Hermanamiento`?", ENTER),
    ("Ciudad 1", "Calexico, California, Estados Unidos"),
    ("¿Cómo se llama", ENTER),
    ("¿Quién firma por Calexico?", "igual"),
    ("es una respuesta, no un nombre", "ana muestra"),
    ("empieza o termina sin mayúscula", "no sé"),
    ("es una respuesta, no un nombre", "-"),
    ("¿Con qué cargo firma", ENTER),
    ("¿Alguien da fe de la firma por Calexico", "sí"),
    ("¿Con qué cargo da fe de la firma por Calexico?", ENTER),
    ("¿Alguien aprueba la forma del texto por Calexico", "atrás"),
    ("¿Con qué cargo da fe de la firma por Calexico?", "atrás"),
    ("¿Alguien da fe de la firma por Calexico", "No"),
    ("¿Alguien aprueba la forma del texto por Calexico", "Si"),
    ("¿Con qué cargo aprueba el texto por Calexico?", ENTER),
    ("Ciudad 2", "Mexicali"),
    ("Estado y país de Mexicali", "Baja California, México"),
    ("¿Cómo se llama", "el Municipio de Mexicali"),
    ("¿Quién firma por Mexicali?", "Juana Muestra"),
    ("El cargo de Juana Muestra", "Femenina"),
    ("¿Con qué cargo firma", "Presidenta Municipal"),
    ("¿Alguien da fe de la firma por Mexicali", ENTER),
    ("¿Alguien aprueba la forma del texto por Mexicali", ENTER),
    ("¿Cuándo se firmó", "28 de abril de 2006"),
    ("Día de la firma", "lunes 15 de abril de 2026"),
    ("es miércoles", "15/4/26"),
    ("no tiene cuatro cifras", ENTER),
    ("¿Dónde se firma?", "aún no se sabe"),
    ("Testigos de honor", "2"),
    ("Archivo", "acuerdo"),
    ("¿Es correcto todo esto?", "sí"),
]
KIND = "friendship-agreement"
BEGUN = [("Which kind of agreement?", "Friendship Agreement"), ("City 1:", "Laredo, Texas"), ("call itself", ENTER)]
REST = [
    ("Who signs for Laredo?", ENTER),
    *[(words, ENTER) for words in ("In what office", "attest", "approve")],
    ("City 2:", "Torreón, Coahuila"),
    *[(words, ENTER) for words in ("call itself", "Who signs", "In what office", "attest", "approve")],
    *[(words, ENTER) for words in ("Day of the signing", "Where is it signed?", "Witnesses")],
]


def expect(condition, message):
    if not condition:
        raise SystemExit(f"prompts: {message}")
    return 1


def run_printed(shown, after, folder):
    """Runs the commands that the program printed, as a shell reads them."""
    commands = re.findall(r"`(alternat [^`]*)`", shown[shown.rindex(after):])
    expect(commands, f"no command after {after}: {shown!r}")
    for command in commands:
        words = shlex.split(command)
        done = subprocess.run([PROGRAM, *words[1:]], cwd=folder, capture_output=True)
        expect(done.returncode == 0, f"{command}: {done.stderr.decode()}")
    return len(commands)


def has_lines(spec, lines):
    for line in lines:
        expect(any(line == other.strip() for other in spec.splitlines()), f"{line!r} is not in {spec}")
    return len(lines)


def an_officer_who_mistypes_ends_with_her_pdf():
    with tempfile.TemporaryDirectory() as folder:
        code, shown = converse(folder, ["new"], [pair for pair in MISTYPED if pair[1] is not None])
        expect(code == 0, f"ended with {code}: {shown!r}")
        expect("type a number from 1 to" in shown and "choose one of these" not in shown, f"repeats a list: {shown!r}")
        expect("City 1: Laredo, Texas, US" in shown, f"reviews what is superseded: {shown!r}")
        expect("`office" not in shown and "allow the rule" not in shown, f"speaks of a spec: {shown!r}")
        for words, answer in MISTYPED:
            expect(answer is not None or words in shown, f"{words!r} is not in {shown!r}")
        spec = (Path(folder) / "our agreement's.yaml").read_text()
        passed = has_lines(
            spec,
            ["kind: sister-city-agreement", "city: Laredo", "state: Texas", "country: US", "name: Ana Sample",
             "gender: female", "attestation: { name: Ada Sample, gender: female }", "noun: municipality", "name: Juana Muestra", "country: MX",
             "date: 2026-04-15", "place: nuevo-laredo", "- { name: Pat Witness }"],
        )
        passed += run_printed(shown, "next: ", folder)
        files = sorted(path.name for path in Path(folder).iterdir())
        return passed + expect(
            files == ["agreement.schema.json", "our agreement's.laredo.pdf", "our agreement's.nuevo-laredo.pdf",
                      "our agreement's.yaml"],
            f"the folder has {files}",
        )


def spanish_words_are_understood():
    with tempfile.TemporaryDirectory() as folder:
        code, shown = converse(folder, ["new", "--lang", "es"], SPANISH)
        expect(code == 0, f"ended with {code}: {shown!r}")
        spec = (Path(folder) / "acuerdo.yaml").read_text()
        passed = has_lines(
            spec,
            ["kind: reaffirmation", "approved-as-to-form: {}", "noun: municipality", "gender: female", "- {}",
             "- { kind: sister-city-agreement, signed: 2006-04-28 }"],
        )
        passed += expect("attestation" not in spec and "# date:" in spec, spec)
        return passed + run_printed(shown, "siguiente: ", folder)


def no_answer_is_lost():
    """However a conversation ends, it is gone on with where it ended."""
    passed = 0
    for end in (INTERRUPT, END, None):
        with tempfile.TemporaryDirectory() as folder:
            code, shown = converse(folder, ["new"], [*BEGUN, ("Who signs for Laredo?", end)])
            expect(code != 0, f"ended with {code}: {shown!r}")
            kept = Path(folder) / "agreement.answers.yaml"
            expect(end is None or f"alternat new --answers {kept.name}" in shown, f"not told: {shown!r}")
            expect("city-1: Laredo, Texas" in kept.read_text(), kept.read_text())
            # Who begins anew is told of the answers that there are.
            left = f"left its answers in `{kept.name}`"
            code, shown = converse(folder, ["new"], [(left, INTERRUPT)])
            expect(code == 130 and kept.exists(), f"ended with {code}: {shown!r}")
            # What was mistyped is corrected in the file, or asked again.
            kept.write_text(kept.read_text().replace("Laredo, Texas", "Laredo, Tejass"))
            asked = [("did you mean", "Laredo, Texas"), *REST, ("File of the new spec", ENTER), ("Is all", ENTER)]
            code, shown = converse(folder, ["new", "--answers", kept.name], asked)
            expect(code == 0, f"ended with {code}: {shown!r}")
            passed += has_lines((Path(folder) / "agreement.yaml").read_text(), ["city: Laredo", "city: Torreón"])
            files = sorted(path.name for path in Path(folder).iterdir())
            passed += expect(files == ["agreement.schema.json", "agreement.yaml"], files)
    return passed


def what_cannot_be_written_is_asked_again():
    with tempfile.TemporaryDirectory() as folder:
        answers = [*BEGUN, *REST, ("File of the new spec", "nowhere/agreement.yaml"),
                   ("there is no such file or folder", ENTER), ("Is all", ENTER)]
        code, shown = converse(folder, ["new"], answers)
        expect(code == 0, f"ended with {code}: {shown!r}")
        passed = run_printed(shown, "next: ", folder)
    with tempfile.TemporaryDirectory() as folder:
        # Where the answers cannot be kept beside the spec, they are kept in the working folder.
        code, shown = converse(folder, ["new", KIND, "nowhere/a.yaml"], [("City 1:", "Laredo, Texas"), ("call", INTERRUPT)])
        expect(code == 130, f"ended with {code}: {shown!r}")
        passed += expect("city-1: Laredo, Texas" in (Path(folder) / "a.answers.yaml").read_text(), shown)
    with tempfile.TemporaryDirectory() as folder:
        answers = [*BEGUN, *REST, ("File", ENTER), ("Is all", ENTER), ("cannot write", ENTER), ("cannot write", INTERRUPT)]
        code, shown = converse(folder, ["new"], answers, is_full=True)
        expect(code == 130, f"ended with {code}: {shown!r}")
        passed += expect("could not be written" in shown and "city-2: Torreón, Coahuila" in shown, shown)
        return passed + expect(not list(Path(folder).iterdir()), "a file was written")


def what_contradicts_is_said_where_it_is_answered():
    with tempfile.TemporaryDirectory() as folder:
        answers = [
            ("City 1:", "Rio de Janeiro, Brasil"),
            ("Which of the two languages", "portugués"),
            ("is not one of the answers", "<"),
            ("City 1:", "Ft. Worth, Texas"),
            ("did you mean “Fort Worth”?", "Laredo, Webb County, TX"),
            ("call itself", ENTER),
            *REST[:4],
            ("City 2:", "Torreón, Sonora, US"),
            ("is not in the party's country", "Torreón, Coahuila"),
            *REST[5:10],
            ("earlier agreement signed", "2026-04-28"),
            ("Day of the signing", "2006-04-28"),
            ("does not precede", "<"),
            ("earlier agreement signed", "28 April 2006"),
            ("Day of the signing", "April 15, 2026"),
            *REST[11:],
            ("File", ENTER),
            ("Is all", ENTER),
        ]
        code, shown = converse(folder, ["new", "reaffirmation"], answers)
        expect(code == 0, f"ended with {code}: {shown!r}")
        return run_printed(shown, "next: ", folder)


def main():
    passed = sum(
        [an_officer_who_mistypes_ends_with_her_pdf(), spanish_words_are_understood(), no_answer_is_lost(),
         what_cannot_be_written_is_asked_again(), what_contradicts_is_said_where_it_is_answered()]
    )
    print(f"prompts: {passed} answers arrived, 0 failed")


if __name__ == "__main__":
    sys.exit(main())
