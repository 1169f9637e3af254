"""Runs of `alternat batch`: starting one, stopping it at a moment, and looking at what it left."""

import hashlib
import json
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Batch:
    """A batch as it is called: the folder of the ceremony, the folder to write into, and more arguments."""

    program: Path
    ceremony: Path
    output: Path
    arguments: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    language: str = "en"
    tells: Path | None = None

    def start(self, *more: str) -> subprocess.Popen:
        """Starts it in a process group of its own; what it tells goes into a file."""
        batch = [self.program, "batch", "ceremony.yaml", "-o", self.output, "--lang", self.language]
        return self.start_as([*self.before, *batch, *self.arguments, *more])

    def start_as(self, command: list) -> subprocess.Popen:
        """Starts a command in the folder of the ceremony."""
        with open(self.told_in, "wb") as told:
            return subprocess.Popen(
                command, cwd=self.ceremony, stdin=subprocess.DEVNULL, stdout=told, stderr=told, start_new_session=True
            )

    def run(self, *more: str) -> int:
        """Runs it to its end, and gives its exit code."""
        return ended(self.start(*more))

    @property
    def told_in(self) -> Path:
        """The file of what the last run has told."""
        return self.tells or self.output.with_name(self.output.name + ".told")

    def told(self) -> str:
        """What the last run has told."""
        return self.told_in.read_text(encoding="utf-8", errors="replace")

    def journal(self) -> int:
        """How many agreements are whole by now."""
        try:
            return (self.output / ".alternat/journal.jsonl").read_bytes().count(b"\n")
        except OSError:
            return 0


def ended(process: subprocess.Popen) -> int:
    """Waits for the end of a process; one that hangs is an error of the program."""
    return process.wait(timeout=120)


def wait_until(process: subprocess.Popen, condition: Callable[[], bool]) -> bool:
    """Waits until something is so; false if the process ended before."""
    while not condition():
        if process.poll() is not None:
            return False
        time.sleep(0.0002)
    return True


def workers(process: subprocess.Popen) -> list[int]:
    """The workers that a batch has at the moment."""
    try:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        tasks = Path(f"/proc/{process.pid}/task").iterdir()
        texts = [children, *((task / "children").read_text() for task in tasks)]
    except OSError:
        return []
    return sorted({int(child) for text in texts for child in text.split()})


def minds_interrupts(process: subprocess.Popen) -> bool:
    """Whether a batch has begun to wait for Ctrl-C, which would end it at once before."""
    try:
        lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    except OSError:
        return False
    caught = next(int(line.split()[1], 16) for line in lines if line.startswith("SigCgt:"))
    return bool(caught >> (signal.SIGINT - 1) & 1)


def kill(process: subprocess.Popen, group: bool) -> bool:
    """Kills a batch, with all of its workers or alone; false if it had ended before."""
    if process.poll() is not None:
        return False
    (os.killpg if group else os.kill)(process.pid, signal.SIGKILL)
    return ended(process) == -signal.SIGKILL


# At whose coming a run is stopped, or whose going (with `-`): what takes too little time to be hit by chance.
PHASES = (
    ".alternat", ".alternat/before.jsonl", ".alternat/journal.jsonl", "-manifest.json", "-summary.txt", "book.pdf",
    ".alternat/0-1", ".alternat/0-0", "summary.txt", "manifest.json", "-.alternat/journal.jsonl", "-.alternat",
)  # fmt: skip


def wait_for_moment(process: subprocess.Popen, output: Path, usual: float, chance: random.Random) -> None:
    """Waits for a moment by chance: somewhere in the usual time, at an agreement, or at what is done in an instant."""
    sort = chance.choice(["time", "time", "agreement", "phase", "phase"])
    if sort == "time":
        time.sleep(chance.uniform(0, usual))
    elif sort == "agreement":
        files = chance.randrange(60)
        wait_until(process, lambda: sum(1 for _ in output.glob("*/*.pdf")) >= files)
    else:
        phase = chance.choice(PHASES)
        path, wanted = output / phase.lstrip("-"), not phase.startswith("-")
        # What is to go, or to come anew, may have to be there, or be gone, first.
        if wait_until(process, lambda: path.exists() != wanted or not wanted):
            wait_until(process, lambda: path.exists() == wanted)
        time.sleep(chance.choice([0, 0, chance.uniform(0, 0.003)]))


@dataclass
class Left:
    """What lies in the folder of a batch, but for its own folder while it works."""

    output: Path
    files: dict[str, str]
    manifest: bytes | None

    @classmethod
    def of(cls, output: Path) -> "Left":
        """Reads all that lies there."""
        files = {}
        for path in sorted(output.rglob("*")) if output.is_dir() else []:
            name = path.relative_to(output).as_posix()
            if path.is_file() and not name.startswith(".alternat"):
                files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
        manifest = output / "manifest.json"
        return cls(output, files, manifest.read_bytes() if manifest.is_file() else None)

    def entries(self) -> dict[str, dict]:
        """The agreements of the manifest by their ids."""
        return {entry["id"]: entry for entry in json.loads(self.manifest)["agreements"]} if self.manifest else {}

    def is_working(self) -> bool:
        """Whether the folder of a batch at work is there."""
        return any(path.name.startswith(".alternat") for path in self.output.glob(".alternat*"))

    def lies(self) -> list[str]:
        """What the manifest says and is not so, and what it does not say and is there."""
        if self.manifest is None:
            return []
        whole = json.loads(self.manifest)
        listed = [file for entry in whole["agreements"] for file in entry["files"]] + [whole.get("book")]
        listed = {file["path"]: file["sha256"] for file in listed if file}
        wrong = [f"{name} is not as the manifest says" for name, sha in listed.items() if self.files.get(name) != sha]
        wrong += [
            f"{entry['id']} is {entry['state']} with {len(entry['files'])} files"
            for entry in whole["agreements"]
            if (entry["state"] == "made") != bool(entry["files"])
        ]
        known = {*listed, "manifest.json", "summary.txt"}
        return wrong + [f"{name} is there and not in the manifest" for name in self.files if name not in known]

    def mixed(self, *wholes: "Left") -> list[str]:
        """Files that are in none of the undisturbed runs as they are here."""
        sheets = ("manifest.json", "summary.txt")
        known = {(name, sha) for whole in wholes for name, sha in whole.files.items()}
        return [f"{name} is not whole" for name, sha in self.files.items() if name not in sheets and (name, sha) not in known]

    def unlike(self, whole: "Left") -> list[str]:
        """In what it differs from an undisturbed run: in nothing, when a batch was taken up to its end."""
        names = sorted({*self.files, *whole.files})
        wrong = [f"{name} is not as undisturbed" for name in names if self.files.get(name) != whole.files.get(name)]
        return wrong + (["the folder of the batch at work is left"] if self.is_working() else [])
