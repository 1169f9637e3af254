"""Holds the printed schemas against check-jsonschema (PyPI): it accepts every good file and refuses whatever breaks
the structure, as the findings beside the file tell.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
CHECK = Path(sys.executable).parent / "check-jsonschema"
# The rules that speak of the structure of a file, not of what it means.
STRUCTURAL = {
    "missing-field",
    "no-such-date",
    "out-of-range",
    "text-too-long",
    "unknown-field",
    "unknown-kind",
    "unknown-word",
    "wrong-count",
    "wrong-form",
    "wrong-type",
}
# What only the whole spec tells: how many originals there must be depends on who is named first.
OF_THE_WHOLE = {"one-original-each"}


def validate(schema, *files):
    command = [CHECK, "--schemafile", schema, "--base-uri", "urn:alternat", *files]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def rules(spec):
    """The rules that a spec breaks itself, and not the file of a city of its."""
    told = spec.with_suffix(".en.txt").read_text()
    findings = re.findall(r"^error\[(.+?)\]:.*\n *--> (.*?):\d+:\d+$", told, re.MULTILINE)
    return {rule for rule, file in findings if Path(file).name == spec.name}


def main():
    passed = failed = 0

    def note(holds, what, said):
        nonlocal passed, failed
        passed, failed = passed + holds, failed + (not holds)
        if not holds:
            print(f"{what}\n  {said}")

    with tempfile.TemporaryDirectory() as folder:
        schemas = {}
        for sort in ["spec", "city", "ceremony"]:
            schemas[sort] = Path(folder) / f"{sort}.schema.json"
            printed = subprocess.run([ALTERNAT, "schema", sort], capture_output=True, text=True, check=True)
            schemas[sort].write_text(printed.stdout)
        done = subprocess.run([CHECK, "--check-metaschema", *schemas.values()], capture_output=True, text=True)
        note(done.returncode == 0, "the schemas are no schemas", done.stdout + done.stderr)
        specs = sorted((ROOT / "fixtures").glob("*.yaml"))
        cities = sorted((ROOT / "fixtures/cities").glob("*.yaml"))
        for sort, files in [("spec", specs), ("city", cities)]:
            code, said = validate(schemas[sort], *files)
            note(code == 0 and len(files) > 5, f"a {sort} is not accepted", said)
        ceremony = ROOT / "fixtures/ceremony/ceremony.yaml"
        code, said = validate(schemas["ceremony"], ceremony)
        note(code == 0, "a ceremony is not accepted", said)
        wrong = Path(folder) / "wrong.yaml"
        wrong.write_text(ceremony.read_text() + "defaults: { page.papper: legal }\n")
        code, said = validate(schemas["ceremony"], wrong)
        note(code == 1, "a ceremony with an unknown path is accepted", said)
        broken = [spec for spec in sorted((ROOT / "fixtures/invalid").glob("*.yaml")) if rules(spec) & STRUCTURAL]
        broken = [spec for spec in broken if spec.stem not in OF_THE_WHOLE]
        if len(broken) < 20:
            sys.exit(f"only {len(broken)} specs break the structure")
        for spec in broken:
            code, said = validate(schemas["spec"], spec)
            note(code == 1, f"invalid/{spec.name} is accepted: {rules(spec) & STRUCTURAL}", said)
    print(f"schema: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
