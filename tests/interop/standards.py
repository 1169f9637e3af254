"""Holds what is claimed of files against validators that are not ours.

A batch of every fixture claims standards in its manifest, and each PDF claims them in its own metadata, as does the report of a
verification. Both must be the same, and each is confirmed by page-validation, PDF/UA-1 also by pdfua. veraPDF, which knows more rules than
both, is in no registry of packages that this script may rely on; where it is on the PATH, it confirms them too. A file that is no PDF may
claim nothing.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import page
import pikepdf

from check import ALTERNAT, DRAFTS, ROOT, check_standard

PROFILES = page.ValidationProfile
CLAIMS = {"PDF/A-2a": PROFILES.PDF_A_2A, "PDF/A-3a": PROFILES.PDF_A_3A, "PDF/UA-1": PROFILES.PDF_UA_1}
FLAVOURS = {"PDF/A-2a": "2a", "PDF/A-3a": "3a", "PDF/UA-1": "ua1"}
PDFUA = Path(sys.executable).parent / "pdfua"
VERAPDF = shutil.which("verapdf")


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def claimed_within(pdf):
    """The standards that a PDF claims in its own metadata."""
    with pikepdf.open(pdf) as document:
        metadata = document.Root.Metadata.read_bytes().decode()
    value = lambda name: (re.search(rf"{name}(?:=\"|>)([^\"<]+)", metadata) or [None, None])[1]
    part, level, accessible = value("pdfaid:part"), value("pdfaid:conformance"), value("pdfuaid:part")
    archival = [f"PDF/A-{part}{level.lower()}"] if part and level else []
    return archival + ([f"PDF/UA-{accessible}"] if accessible else [])


def problems_of(pdf, standard):
    """What validators say against a standard."""
    if standard not in CLAIMS:
        return [f"no validator is known for {standard}"]
    problems = [f"page-validation: {failure}" for failure in check_standard(pdf, CLAIMS[standard])]
    if standard == "PDF/UA-1":
        done = run(PDFUA, "check", pdf)
        problems += [f"pdfua: {done.stdout}{done.stderr}"] if done.returncode else []
    if VERAPDF:
        done = run(VERAPDF, "--flavour", FLAVOURS[standard], "--format", "text", pdf)
        problems += [] if done.stdout.startswith("PASS") else [f"veraPDF: {done.stdout}{done.stderr}"]
    return problems


def batches(folder):
    """What batches of all fixtures claim: each file with its standards."""
    specs = sorted((ROOT / "fixtures").glob("*.yaml"))
    signed = [spec for spec in specs if spec.stem not in DRAFTS]
    made = {
        "plain": (specs, ["--running-order", "--book"]),
        "fields": (signed, ["--fields"]),
        "carrying": (signed, ["--embed-spec"]),
        "pictures": (specs[:1], ["--format", "png"]),
    }
    for name, (specs, options) in made.items():
        output = folder / name
        done = run(ALTERNAT, "batch", *specs, *options, "-q", "-o", output)
        if done.returncode:
            sys.exit(done.stderr)
        manifest = json.loads((output / "manifest.json").read_text())
        sheets = [manifest[sheet] for sheet in ("book", "running_order") if manifest.get(sheet)]
        for file in [file for agreement in manifest["agreements"] for file in agreement["files"]] + sheets:
            yield output / file["path"], file["standards"]


def report(folder):
    """The report of a verification, which claims what the papers of the program claim."""
    pdf = sorted((folder / "carrying").glob("*/*.pdf"))[0]
    done = run(ALTERNAT, "verify", pdf, "--report", folder / "report.pdf")
    if done.returncode:
        sys.exit(done.stderr)
    return folder / "report.pdf", ["PDF/A-2a", "PDF/UA-1"]


def main():
    failed = checked = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for file, standards in [*batches(folder), report(folder)]:
            problems = []
            if file.suffix != ".pdf":
                problems += [f"{file.suffix} claims {standards}"] if standards else []
            else:
                within = claimed_within(file)
                if not standards or sorted(within) != sorted(standards):
                    problems.append(f"the manifest claims {standards}, the file {within}")
                problems += [problem for standard in standards for problem in problems_of(file, standard)]
            checked += 1
            failed += bool(problems)
            for problem in problems:
                print(f"FAILED  {file.relative_to(folder)}: {problem}")
    print(f"standards: {checked} files, {failed} failed" + ("" if VERAPDF else "; veraPDF is not on the PATH"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
