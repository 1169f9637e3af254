#!/usr/bin/env python3
"""Lets inputs grow to their limits, and measures what `alternat` takes for them.

    python3 tests/faults/growth.py PROGRAM [--only WORD] [--every N] [--seconds N] [--worst N]

Each field and list of a spec, as the printed JSON Schema has them, is repeated up to its limit; each sign and phrase that
rules look for is repeated in own words, up to the limit of a file; each feature of drawings and pictures is repeated or
nested; rosters and manifests are as large as they may be. No command may take more memory or time than is documented, say
more than a person reads, or end otherwise than with its own exit codes. Twice the input may take no more than about twice
the time. What the time does not suffice for is skipped, and that is told. The exit code is 1 if anything was not as it
should be.

All inputs take some half an hour: `--seconds 3600` measures them all. `.ci/run` measures a sample, every so many-th input and
those that cost most when all were measured.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

# The folder of this script stays as it is.
sys.dont_write_bytecode = True

import inputs
from inputs import Case

# What docs/performance.md promises.
MOST_KILOBYTES = 300_000
MOST_SECONDS = 10.0
# The first fifty findings, each with the line that it is on.
MOST_SAID = 2_000_000
# The exit codes of findings, wrong use, and files that cannot be read or written.
CODES = {0, 1, 2, 3}
# Times below this say nothing of growth.
TELLING_SECONDS = 1.0
MOST_GROWTH = 3.0


class Measured:
    """What a command took and said."""

    def __init__(self, code: int, seconds: float, kilobytes: int, said: bytes):
        self.code, self.seconds, self.kilobytes, self.said = code, seconds, kilobytes, said

    def wrong(self) -> list[str]:
        """What is not as it should be."""
        wrong = [] if self.code in CODES else [f"it ended with {self.code}"]
        wrong += [f"{self.kilobytes // 1000} MB"] if self.kilobytes > MOST_KILOBYTES else []
        wrong += [f"{self.seconds:.1f} s"] if self.seconds > MOST_SECONDS else []
        wrong += [f"{len(self.said)} bytes are said"] if len(self.said) > MOST_SAID else []
        return wrong + (["it panicked"] if b"panicked at" in self.said else [])


# Those that cost most, of each command.
COSTLY = [
    "check a larger file", "check  190000 rounded rects", "check fields", "check texts of ' #1'", "check  a long style", "check  attributes",
    "reaffirm anchors", "manifest merge of large parts", "manifest merge of zeros", "batch of one spec, listed often",
    "batch of a roster with empty rows", "render -o made/ a path of arcs", "render -o made/ 50000 circles", "render a history with titles",
    "render --format png -o made/ a width of 1e-30", "render --format png -o made/ tiles of 1e9 on much",
    "render --format png -o made/ a rect of 1e30", "render 3 texts of 9000 'The Parties exchange teachers. ', side-by-side",
]  # fmt: skip

# A small process between this one and the command: the memory of a process counts as that of what it starts.
BETWEEN = """
import json, os, resource, signal, subprocess, sys, time
result, seconds, *command = sys.argv[1:]
# A command that takes far too much ends before it takes the machine down.
resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
begun = time.monotonic()
process = subprocess.Popen(command, stdin=subprocess.DEVNULL, env={}, start_new_session=True)
signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
signal.alarm(int(float(seconds)))
_, status, usage = os.wait4(process.pid, 0)
took = time.monotonic() - begun
code = os.waitstatus_to_exitcode(status)
open(result, "w").write(json.dumps([code, took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss]))
"""


def measure(program: Path, case: Case) -> Measured:
    """Carries out a command in a scratch folder with its files."""
    with tempfile.TemporaryDirectory(prefix="alternat-growth-") as scratch:
        for name, content in case.files.items():
            path = Path(scratch, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        with open(Path(scratch, "said.txt"), "wb") as said:
            result = Path(scratch, "result.json")
            between = [sys.executable, "-I", "-S", "-c", BETWEEN, result, str(6 * MOST_SECONDS)]
            subprocess.run([*between, program, *case.command], cwd=scratch, stdout=said, stderr=said, check=True)
        code, took, of_processor, kilobytes = json.loads(result.read_text())
        said = Path(scratch, "said.txt").read_bytes()
        # A terminal or two of work beside this one makes a command slower, but takes none of its own time.
        return Measured(code, min(took, of_processor), kilobytes, said)


def measure_all(program: Path, case: Case) -> tuple[Case, Measured, list[str]]:
    """Measures a case, and half of it where it takes long enough to tell how it grows."""
    whole = measure(program, case)
    wrong = whole.wrong()
    if case.half and whole.seconds > TELLING_SECONDS:
        half = measure(program, case.half)
        if whole.seconds > MOST_GROWTH * half.seconds:
            wrong.append(f"{half.seconds:.1f} s become {whole.seconds:.1f} s with twice as much")
    return case, whole, wrong


class Growth:
    """The cases that are measured, by several threads, each made when its turn comes: together they are gigabytes."""

    def __init__(self, program: Path, only: str, every: int, end: float):
        self.program, self.only, self.every, self.end = program, only, every, end
        self.cases = enumerate(inputs.all_cases(program))
        self.lock = threading.Lock()
        self.taken: list[tuple[Case, Measured]] = []
        self.failed = self.skipped = 0

    def next(self) -> Case | None:
        """The next case, as long as there is time for it."""
        with self.lock:
            for number, case in self.cases:
                if self.only not in case.name or (number % self.every and case.name not in COSTLY):
                    continue
                if time.monotonic() < self.end:
                    return case
                self.skipped += 1
            return None

    def work(self) -> None:
        """Measures one case after the other."""
        while case := self.next():
            _, taken, wrong = measure_all(self.program, case)
            case.files, case.half = {}, None
            with self.lock:
                self.taken.append((case, taken))
                self.failed += bool(wrong)
            if wrong:
                print(f"FAILED  {case.name}: {'; '.join(wrong)}", flush=True)


def main() -> int:
    """Reads the arguments, and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--only", default="", help="measure the cases with this word in their names")
    parser.add_argument("--every", type=int, default=1, help="measure every so many-th case, and the costly ones")
    parser.add_argument("--seconds", type=float, default=180, help="the time for all")
    parser.add_argument("--worst", type=int, default=3, help="how many of each command are listed")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    measured = Growth(program, arguments.only, arguments.every, time.monotonic() + arguments.seconds)
    threads = [threading.Thread(target=measured.work) for _ in range(os.cpu_count() or 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    failed, skipped, taken_by = measured.failed, measured.skipped, measured.taken
    for command in sorted({case.command[0] for case, _ in taken_by}):
        of_command = [(case, taken) for case, taken in taken_by if case.command[0] == command]
        print(f"{command}: {len(of_command)} inputs")
        for word, key in (("memory", lambda one: one[1].kilobytes), ("time", lambda one: one[1].seconds)):
            for case, taken in sorted(of_command, key=key, reverse=True)[: arguments.worst]:
                print(f"    most {word}: {taken.kilobytes // 1000:4} MB {taken.seconds:5.1f} s  {case.name}")
    if skipped:
        print(f"SKIPPED {skipped} inputs: the time was over")
    print(f"{len(taken_by)} inputs, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
