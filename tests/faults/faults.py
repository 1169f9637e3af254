#!/usr/bin/env python3
"""Disturbs `alternat batch` in every way that a machine or a person may, and looks at what is left.

    python3 tests/faults/faults.py PROGRAM [--kills N] [--seed S] [--only NAME]

Each check makes a ceremony of made-up pairs in a scratch folder, disturbs a run, and holds what lies there against an
undisturbed run: every file under its final name is whole; there is no manifest, or it is true; and `--resume` ends with
the very same folder. Mounts are made in a namespace of its own, and end with it. What the machine does not allow is
skipped, and that is told. The exit code is 1 if anything was not as it should be.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

# The folder of this script stays as it is.
sys.dont_write_bytecode = True

import ceremony
import machine
from batch import Batch, Left, ended, kill, minds_interrupts, wait_for_moment, wait_until, workers

PAIRS = 30


class Faults:
    """All checks, with what they share: the program, the scratch folder, the undisturbed runs."""

    def __init__(self, program: Path, scratch: Path, kills: int, seed: int):
        self.program, self.scratch, self.kills = program, scratch, kills
        self.chance = random.Random(seed)
        self.failed: list[str] = []
        self.checks = 0
        self.made = 0
        with_errors = ceremony.files(PAIRS, has_errors=True)
        contents = {
            "first": with_errors,
            "later": ceremony.other(with_errors, PAIRS),
            "flawless": ceremony.files(PAIRS, has_errors=False),
        }
        self.ceremonies = {name: ceremony.write(scratch / name, files) for name, files in contents.items()}
        self.code: dict[tuple, int] = {}
        self.time: dict[tuple, float] = {}
        self.undisturbed: dict[tuple, Left] = {}
        self.folders: dict[tuple, Path] = {}

    def check(self, what: str, wrong: list[str], told: str = "") -> None:
        """Notes whether something is as it should be, and tells what is not."""
        self.checks += 1
        if wrong:
            self.failed.append(what)
            print(f"FAILED  {what}: {'; '.join(wrong[:3])}{' …' if len(wrong) > 3 else ''}")
            if told:
                print("        it told: " + " | ".join(told.strip().splitlines()[-4:]))

    def say(self, what: str, failed_before: int) -> None:
        """One line for a check: whether all of it held."""
        state = "ok" if len(self.failed) == failed_before else "FAILED"
        print(f"{state:7} {what}", flush=True)

    def batch(self, name: str, *arguments: str, before: tuple[str, ...] = ()) -> Batch:
        """A batch of a ceremony into a folder that is not there yet."""
        self.made += 1
        return Batch(self.program, self.ceremonies[name], self.scratch / f"out-{self.made}", arguments, before)

    def whole(self, name: str, *arguments: str) -> Left:
        """What an undisturbed run of a ceremony leaves."""
        key = (name, *arguments)
        if key not in self.undisturbed:
            batch = self.batch(name, *arguments)
            begun = time.monotonic()
            self.code[key] = batch.run()
            self.time[key] = time.monotonic() - begun
            self.undisturbed[key] = left = Left.of(batch.output)
            self.folders[key] = batch.output
            wrong = left.lies() + ([] if left.manifest and self.code[key] in (0, 1) else ["it did not end well"])
            self.check(f"undisturbed run {' '.join(key)}", wrong, batch.told())
        return self.undisturbed[key]

    def resume(self, what: str, batch: Batch, name: str) -> None:
        """Takes a batch up to its end, and holds it against an undisturbed run."""
        whole = self.whole(name, *batch.arguments)
        batch.ceremony = self.ceremonies[name]
        code = batch.run("--resume")
        wrong = Left.of(batch.output).unlike(whole)
        if code != self.code[(name, *batch.arguments)]:
            wrong.append(f"it ended with {code}")
        self.check(what, wrong, batch.told())
        shutil.rmtree(batch.output, ignore_errors=True)

    def check_left(self, what: str, left: Left, *wholes: Left, told: str = "") -> None:
        """Holds what a disturbed run has left to what is promised of it."""
        self.check(what, left.lies() + left.mixed(*wholes), told)

    def killed(self) -> None:
        """Kills at any moment, again while it is taken up, and takes it up to its end at last."""
        failed = len(self.failed)
        states: Counter[str] = Counter()
        chains = 0
        while states.total() < self.kills:
            chains += 1
            # The book is of those where nothing fails; then the ceremony may have changed, or lost its book.
            name, later, book = self.chance.choice([
                ("first", "first", ()),
                ("first", "later", ()),
                ("flawless", "flawless", ("--book",)),
                ("flawless", "first", ("--book",)),
            ])  # fmt: skip
            batch = self.batch(name, *book)
            whole = self.whole(name, *book)
            usual = self.time[(name, *book)]
            again = []
            for number in range(self.chance.randint(1, 8)):
                process = batch.start(*again)
                wait_for_moment(process, batch.output, usual, self.chance)
                if kill(process, group=self.chance.random() < 0.5):
                    left = Left.of(batch.output)
                    states[state(left, whole)] += 1
                    self.check_left(f"kill {states.total()} of {name} ({state(left, whole)})", left, whole)
                elif batch.told().count("already exists"):
                    self.check("a batch that was killed is taken up", ["it is refused"], batch.told())
                again = ["--resume"] if self.chance.random() < 0.9 else []
            self.resume(f"taken up after kills in {name}, as {later}", batch, later)
        self.say(f"{states.total()} kills in {chains} batches: {dict(sorted(states.items()))}", failed)

    def stepped(self) -> None:
        """Kills a batch that has all but its end to do, before each of its first to last changes of the folder."""
        failed = len(self.failed)
        if not shutil.which("strace"):
            return self.skip("kills at each change of the folder", "strace is not there")
        whole = self.whole("flawless", "--book")
        before = self.batch("flawless", "--book")
        before.run()
        kills = 0
        for call in ("rename", "unlink", "unlinkat", "fsync", "mkdir", "rmdir"):
            for step in range(1, 100):
                batch = self.batch("flawless", "--book")
                shutil.copytree(before.output, batch.output)
                batch.before = ("strace", "-o", "/dev/null", "-e", f"inject={call}:signal=KILL:when={step}")
                code = batch.run("--resume")
                batch.before = ()
                if code >= 0:
                    self.check("run with strace", [] if code == 0 else [f"it ended with {code}"], batch.told())
                    break
                kills += 1
                self.check_left(f"killed at {call} {step}", Left.of(batch.output), whole)
                # Either the same again, or without the book.
                later = ("flawless", "first")[step % 2]
                self.resume(f"taken up as {later} after {call} {step}", batch, later)
        self.say(f"killed at each of the {kills} changes of the folder at begin and end", failed)

    def interrupted(self) -> None:
        """Stops runs as a terminal does, and takes them up: what is whole is not made again."""
        failed = len(self.failed)
        stopped: Counter[str] = Counter()
        whole = self.whole("first")
        while stopped.total() < 12:
            batch = self.batch("first")
            process = batch.start()
            wait_for_moment(process, batch.output, self.time[("first",)], self.chance)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
            code = ended(process)
            if code == self.code[("first",)] and "stopped" not in batch.told():
                shutil.rmtree(batch.output)
                continue
            left = Left.of(batch.output)
            what = f"Ctrl-C, exit code {code}"
            wrong = [] if code in (130, -signal.SIGINT) else [f"it ended with {code}"]
            if code == 130:
                # Before it has begun, there is nothing to end.
                is_clean = left.manifest or not left.files
                wrong += [] if is_clean and not left.is_working() else ["it has not ended cleanly"]
                wrong += ["it blames the templates"] if "templates or locales were changed" in batch.told() else []
            entries = left.entries()
            of_whole = whole.entries()
            wrong += [f"{id} differs" for id, entry in entries.items() if entry["state"] == "made" and entry != of_whole[id]]
            self.check(what, wrong + left.lies() + left.mixed(whole), batch.told())
            made = [file["path"] for entry in entries.values() for file in entry["files"]]
            stopped["before it began" if code < 0 else "some made" if made else "none made"] += 1
            kept = {name: (batch.output / name).stat() for name in made}
            code = batch.run("--resume")
            now = {name: (batch.output / name).stat() for name in made}
            again = [name for name in made if (kept[name].st_ino, kept[name].st_mtime_ns) != (now[name].st_ino, now[name].st_mtime_ns)]
            wrong = [f"{name} was made again" for name in again] + Left.of(batch.output).unlike(whole)
            self.check(what + ", taken up", wrong, batch.told())
            shutil.rmtree(batch.output)
        # While it makes its plan, it stops as well as later, and has touched nothing.
        rows = "".join(f"row-{number},Northtown\n" for number in range(9000))
        large = ceremony.write(self.scratch / "large", {
            "base.yaml": ceremony.files(1, has_errors=False)["base.yaml"],
            "rows.csv": "id,parties[0].city\n" + rows,
            "ceremony.yaml": "{ name: { en: Large, es: Grande }, agreements: [{ spec: base.yaml, roster: rows.csv }] }",
        })  # fmt: skip
        batch = Batch(self.program, large, self.scratch / "out-large")
        process = batch.start()
        wait_until(process, lambda: minds_interrupts(process))
        os.killpg(process.pid, signal.SIGINT)
        code = ended(process)
        wrong = [] if code == 130 and "stopped" in batch.told() else [f"it ended with {code}"]
        wrong += ["it has touched the folder"] if batch.output.exists() else []
        self.check("Ctrl-C while it plans", wrong, batch.told())
        self.say(f"Ctrl-C at {stopped.total()} moments: {dict(sorted(stopped.items()))}", failed)

    def worker_killed(self) -> None:
        """Kills a worker: only what it was at fails."""
        failed = len(self.failed)
        whole = self.whole("first")
        lost: Counter[int] = Counter()
        for number in range(8):
            batch = self.batch("first")
            process = batch.start()
            wait_until(process, lambda: len(workers(process)) > 0)
            if number > 2:
                least = self.chance.randrange(1, 25)
                wait_until(process, lambda: batch.journal() >= least)
            time.sleep(self.chance.uniform(0, 0.03))
            for worker in workers(process)[: 1 + number % 2]:
                os.kill(worker, signal.SIGKILL)
            code = ended(process)
            left = Left.of(batch.output)
            of_whole = whole.entries()
            other = [entry for id, entry in left.entries().items() if entry != of_whole[id]]
            wrong = [f"{entry['id']} is {entry['state']}" for entry in other if entry["state"] != "failed"]
            wrong += [] if code == 1 and left.manifest else [f"it ended with {code}"]
            wrong += [] if len(other) <= 1 + number % 2 else [f"{len(other)} were lost"]
            wrong += [f"{entry['spec']} is not told" for entry in other if entry["spec"] not in batch.told()]
            self.check("a worker was killed", wrong + left.lies() + left.mixed(whole), batch.told())
            lost[len(other)] += 1
            self.resume("taken up after a worker was killed", batch, "first")
        self.say(f"workers killed in {lost.total()} batches, agreements lost: {dict(sorted(lost.items()))}", failed)

    def never_at_work(self) -> None:
        """Kills every worker as soon as it is there: the batch gives up, and tells why."""
        failed = len(self.failed)
        batch = self.batch("flawless")
        process = batch.start("--jobs", "1")
        while process.poll() is None:
            send(workers(process), signal.SIGKILL)
        code, told, left = ended(process), batch.told(), Left.of(batch.output)
        wrong = [] if code == 3 else [f"it ended with {code}"]
        wrong += [] if "ended before it began to work" in told else ["it does not tell why"]
        wrong += ["it blames the templates"] if "templates or locales were changed" in told else []
        self.check("no worker lives", wrong + left.lies(), told)
        self.resume("taken up when workers live", batch, "flawless")
        self.say("all workers killed before they are at work", failed)

    def idle(self) -> None:
        """Takes up what is whole already: no worker is called, and every file is on the disk before the manifest tells of it."""
        failed = len(self.failed)
        if not shutil.which("strace"):
            return self.skip("what a batch calls", "strace is not there")
        whole = self.whole("flawless")
        for again in ((), ("--resume",)):
            batch = self.batch("flawless")
            if again:
                batch.run()
            calls = batch.output.with_name(batch.output.name + ".calls")
            batch.before = ("strace", "-f", "-o", str(calls), "-e", "trace=execve,openat,fdatasync,rename")
            code = batch.run(*again)
            traced = calls.read_text(encoding="utf-8", errors="replace").splitlines()
            wrong = [] if code == 0 else [f"it ended with {code}"]
            started = sum(" execve(" in line for line in traced)
            if again:
                wrong += [] if started == 1 else [f"{started - 1} workers were called"]
            end = next(number for number, line in enumerate(traced) if " rename(" in line and '/manifest.json"' in line)
            synced = sum("fdatasync" in line and "resumed" not in line for line in traced[:end])
            files = sum("/" in name for name in whole.files)
            wrong += [] if synced == files else [f"{synced} of {files} files were waited for"]
            self.check("what a batch calls", wrong + Left.of(batch.output).unlike(whole), batch.told())
        self.say("no worker without work, no manifest before the disk has what it tells of", failed)

    def altered(self) -> None:
        """Alters an original before the book is bound: it is told, and not bound."""
        failed = len(self.failed)
        batch = self.batch("flawless", "--book")
        process = batch.start("--jobs", "1")
        wait_until(process, lambda: batch.journal() >= 2)
        made = next(path for path in sorted(batch.output.glob("*/*.pdf")))
        name = str(made.relative_to(batch.output))
        made.write_bytes(made.read_bytes() + b"%")
        code, told, left = ended(process), batch.told(), Left.of(batch.output)
        wrong = [] if code == 1 else [f"it ended with {code}"]
        wrong += [] if f"{name}` is no longer the original" in told else ["it is not told"]
        wrong += ["the book is there"] if "book.pdf" in left.files else []
        self.check("an original was altered", wrong, told)
        # It may have been signed: nothing is written over it until it is somewhere else.
        altered = made.read_bytes()
        code = ended(batch.start("--resume"))
        wrong = [] if code == 1 else [f"it ended with {code}"]
        wrong += [] if made.read_bytes() == altered else ["it was written over"]
        self.check("taken up with an altered original in its place", wrong, batch.told())
        made.unlink()
        self.resume("taken up after an original was altered", batch, "flawless")
        self.say("an original altered before it is bound", failed)

    def both(self) -> None:
        """Starts a second batch into the same folder, at any moment of the first."""
        failed = len(self.failed)
        whole = self.whole("first")
        codes: Counter[int] = Counter()
        for number in range(16):
            first = self.batch("first")
            second = Batch(first.program, first.ceremony, first.output)
            process = first.start()
            wait_until(process, (first.output / ".alternat/lock").exists)
            if number > 3:
                wait_until(process, (first.output / "manifest.json").exists)
                time.sleep(self.chance.uniform(0, 0.002))
            elif number:
                time.sleep(self.chance.uniform(0, self.time[("first",)]))
            refused = subprocess.run(
                [second.program, "batch", "ceremony.yaml", "-o", second.output, "--lang", "en", "--resume"],
                cwd=second.ceremony, capture_output=True, text=True, timeout=120,
            )  # fmt: skip
            code = ended(process)
            codes[refused.returncode] += 1
            wrong = [] if code == 1 else [f"the first ended with {code}"]
            if refused.returncode == 3:
                wrong += [] if "another batch" in refused.stderr else ["the second was not refused for the first"]
            elif refused.returncode != 1 or number == 0:
                wrong.append(f"the second ended with {refused.returncode}")
            told = first.told() + refused.stderr
            self.check("two batches into one folder", wrong + Left.of(first.output).unlike(whole), told)
            shutil.rmtree(first.output)
        self.say(f"two batches into one folder, the second's exit codes: {dict(sorted(codes.items()))}", failed)

    def ending(self) -> None:
        """Begins a batch while another one ends in the same folder: nothing is taken away from the one that begins."""
        failed = len(self.failed)
        if not shutil.which("strace"):
            return self.skip("a batch that begins while another one ends", "strace is not there")
        whole = self.whole("first")
        begun: Counter[int] = Counter()
        for number in range(12):
            first = self.batch("first")
            first.run()
            # It has nothing but its end to do, and that takes long.
            first.before = ("strace", "-f", "-o", "/dev/null", "-e", "inject=unlink,unlinkat,rmdir:delay_enter=150000")
            first.tells = self.scratch / "told"
            process = first.start("--resume")
            wait_until(process, lambda: not (first.output / "manifest.json").exists())
            wait_until(process, (first.output / "manifest.json").exists)
            time.sleep(number * 0.05)
            second = Batch(first.program, first.ceremony, first.output)
            later = second.start()
            journal, manifest = first.output / ".alternat/journal.jsonl", first.output / "manifest.json"
            # From its beginning to its manifest, the second has its journal.
            robbed = False
            if wait_until(later, lambda: journal.exists() and not manifest.exists()):
                wait_until(later, lambda: not journal.exists() or manifest.exists())
                robbed = not journal.exists() and not manifest.exists()
            code = ended(later)
            ended(process)
            begun[code] += 1
            wrong = ["its journal is gone"] if robbed else []
            wrong += [] if code == 1 or (code == 3 and "another batch" in second.told()) else [f"it ended with {code}"]
            self.check("a batch begins while another one ends", wrong + Left.of(first.output).unlike(whole), second.told())
            shutil.rmtree(first.output)
        self.say(f"batches begun while another one ends, their exit codes: {dict(sorted(begun.items()))}", failed)

    def alike(self) -> None:
        """However the work is dealt out, the bytes are the same; parts together are the whole."""
        failed = len(self.failed)
        whole = self.whole("first")
        for jobs in ("1", "2", "5"):
            batch = self.batch("first", "--jobs", jobs)
            process = batch.start()
            while process.poll() is None:
                # A worker is held up now and then, so that others take its work.
                held = [worker for worker in workers(process) if self.chance.random() < 0.5]
                send(held, signal.SIGSTOP)
                time.sleep(0.02)
                send(held, signal.SIGCONT)
                time.sleep(0.02)
            self.check(f"--jobs {jobs}", Left.of(batch.output).unlike(whole), batch.told())
        parts = self.batch("first")
        for part in (2, 3, 1):
            parts.run("--shard", f"{part}/3")
        manifests = [parts.output / f"manifest.{part}-of-3.json" for part in (1, 2, 3)]
        merged = parts.start_as([self.program, "manifest", "merge", "--lang", "en", *manifests])
        code = ended(merged)
        for part in (1, 2, 3):
            for name in ("manifest", "summary"):
                suffix = "json" if name == "manifest" else "txt"
                (parts.output / f"{name}.{part}-of-3.{suffix}").unlink()
        wrong = [] if code == 1 else [f"merging ended with {code}"]
        self.check("parts merged", wrong + Left.of(parts.output).unlike(whole), parts.told())
        self.say("1, 2 and 5 workers held up now and then, and 3 parts merged, give the same", failed)

    def full(self) -> None:
        """Lets the disk be full at any point, makes room, and takes the batch up."""
        for kind in ("tmpfs", "ext4"):
            failed = len(self.failed)
            found: Counter[str] = Counter()
            for name, arguments in (("first", ()), ("flawless", ("--book",))):
                whole = self.whole(name, *arguments)
                size = sum((self.folders[(name, *arguments)] / file).stat().st_size for file in whole.files) // 1024
                for share in (0.005, 0.3, 0.8, 1.0):
                    batch = self.batch(name, *arguments)
                    # On the small file system lies the folder of the batch, beside nothing else.
                    place = machine.Full(kind, batch.output, int(size * share) + 16)
                    if not place.is_there:
                        return self.skip(f"full {kind}", "it cannot be mounted here")
                    batch.output = place.folder / "out"
                    batch.tells = self.scratch / "told"
                    code = batch.run()
                    left = Left.of(batch.output)
                    told = batch.told()
                    if code == self.code[(name, *arguments)]:
                        found["there was room enough"] += 1
                        self.check("with room enough", left.unlike(whole), told)
                    else:
                        found["manifest there" if left.manifest else "some originals" if left.files else "nothing"] += 1
                        wrong = [] if code == 3 else [f"it ended with {code}"]
                        wrong += [] if f"cannot write `{batch.output}" in told else ["it does not name the file"]
                        self.check(f"full {kind}", wrong + left.lies() + left.mixed(whole), told)
                    place.make_room()
                    self.resume(f"taken up when there is room on {kind}", batch, name)
                    place.end()
            self.say(f"full {kind} at {found.total()} sizes: {dict(sorted(found.items()))}", failed)

    def unwritable(self) -> None:
        """Lets the folder be one that nothing can be written into: from the start, and from some moment on."""
        failed = len(self.failed)
        whole = self.whole("first")
        batch = self.batch("first")
        batch.output.mkdir()
        if machine.is_apart() and machine.mount("--bind", batch.output, batch.output):
            machine.mount("-o", "remount,bind,ro", batch.output)
            code = batch.run()
            wrong = [] if code == 3 else [f"it ended with {code}"]
            wrong += [] if f"cannot write `{batch.output}" in batch.told() else ["it does not name the folder"]
            self.check("read-only from the start", wrong + list(Left.of(batch.output).files), batch.told())
            machine.mount("-o", "remount,bind,rw", batch.output)
            self.resume("taken up when it is writable", batch, "first")
            subprocess.run(["umount", "--lazy", batch.output], check=False)
        else:
            self.skip("read-only mount", "it cannot be mounted here")
        caller = machine.bound_by_permissions()
        if caller is None:
            return self.skip("a folder that becomes read-only", "permissions do not bind here")
        found: Counter[str] = Counter()
        for number in range(8):
            batch = self.batch("first", before=caller)
            # The folder itself, that of the batch at work, or both.
            folders = [batch.output, batch.output / ".alternat"][number % 3 // 2 :][: 1 + number % 3 % 2]
            process = batch.start()
            wait_until(process, (batch.output / ".alternat/journal.jsonl").exists)
            least = self.chance.randrange(0, 28)
            wait_until(process, lambda: batch.journal() >= least)
            for folder in folders:
                if folder.exists():
                    folder.chmod(0o555)
            code = ended(process)
            for folder in (batch.output, batch.output / ".alternat"):
                if folder.exists():
                    folder.chmod(0o755)
            left = Left.of(batch.output)
            found["manifest there" if left.manifest else "some originals" if left.files else "nothing"] += 1
            wrong = [] if code in (3, self.code[("first",)]) else [f"it ended with {code}"]
            if code == 3:
                wrong += [] if f"cannot write `{batch.output}" in batch.told() else ["it does not name the file"]
            self.check("read-only from some moment on", wrong + left.lies() + left.mixed(whole), batch.told())
            batch.before = ()
            self.resume("taken up when it is writable again", batch, "first")
        self.say(f"read-only from the start, and from {found.total()} moments on: {dict(sorted(found.items()))}", failed)

    def changed(self) -> None:
        """Changes each sort of input while originals are made from it: it is told, and nothing mixes both."""
        failed = len(self.failed)
        told_of: Counter[str] = Counter()
        before = ceremony.files(PAIRS // 2, has_errors=False)
        look = (Path(__file__).parents[2] / "templates/look.typ").read_text(encoding="utf-8")
        changes = {
            "base.yaml": before["base.yaml"].replace("2006-04-28", "2007-05-29"),
            "warned.yaml": "# Later.\n" + before["warned.yaml"],
            "pairs.csv": ceremony.roster([*range(2, PAIRS // 2), 60]),
            "ceremony.yaml": before["ceremony.yaml"].replace("2027-03-15", "2027-03-16"),
            "cities/sampleton.yaml": before["cities/sampleton.yaml"].replace("1f4e79", "7a1f1f"),
            "arms.svg": before["arms.svg"].replace("1f4e79", "7a1f1f"),
            "templates/look.typ": look + "// Later.\n",
        }
        for number, (name, text) in enumerate(changes.items()):
            arguments = ("--templates", "templates") if name.startswith("templates") else ()
            files = {**before, **({name: look} if arguments else {})}
            for state, content in (("before", files), ("after", {**files, name: text})):
                self.ceremonies[f"{number} {state}"] = ceremony.write(self.scratch / f"change-{number}-{state}", content)
            old, new = (self.whole(f"{number} {state}", *arguments) for state in ("before", "after"))
            # A worker that is called later finds the templates changed.
            for loses_worker in (False, True) if arguments else (number % 2 == 0,):
                batch = self.batch(f"{number} before", *arguments)
                batch.ceremony = ceremony.write(self.scratch / f"change-{self.made}", files)
                process = batch.start("--jobs", "2")
                least = self.chance.randrange(1, 10)
                wait_until(process, lambda: batch.journal() >= least)
                ceremony.write(batch.ceremony, {name: text})
                if loses_worker:
                    send(workers(process)[:1], signal.SIGKILL)
                code, told, left = ended(process), batch.told(), Left.of(batch.output)
                wrong = [] if code == 1 else [f"it ended with {code}"]
                expected = "templates or locales were changed" if arguments else f"{name}` was changed"
                wrong += [] if expected in told else ["the change is not told"]
                states = [old.entries(), new.entries()]
                wrong += [
                    f"{id} is of neither state"
                    for id, entry in left.entries().items()
                    if entry["state"] == "made" and not any(is_same(entry, state.get(id)) for state in states)
                ]
                wrong += [] if left.manifest else ["there is no manifest"]
                self.check(f"{name} changed while the batch ran", wrong + left.lies() + left.mixed(old, new), told)
                told_of[name] += 1
                self.resume(f"taken up after {name} was changed", batch, f"{number} after")
        self.say(f"inputs changed in {told_of.total()} runs: {', '.join(told_of)}", failed)

    def language(self) -> None:
        """Takes a batch up in the other language: all of it is told in that."""
        failed = len(self.failed)
        batch = self.batch("first")
        batch.language = "es"
        batch.run()
        whole = Left.of(batch.output)
        batch = self.batch("first")
        batch.run()
        batch.language = "es"
        batch.run("--resume")
        self.check("taken up in Spanish", Left.of(batch.output).unlike(whole), batch.told())
        self.say("taken up in the other language", failed)

    def limited(self) -> None:
        """Gives a batch few processes, threads and files: it makes do, or says in plain words that it cannot."""
        failed = len(self.failed)
        if os.geteuid() != 0 or not shutil.which("setpriv") or not shutil.which("prlimit"):
            return self.skip("few processes and files", "they bind only who is not root, and prlimit sets them")
        whole = self.whole("flawless", "--jobs", "8", "--book")
        ended_with: Counter[str] = Counter()
        self.scratch.chmod(0o777)
        for limit, counts, enough in (("nproc", (1, 2, 3, 4, 6, 9), 3), ("nofile", (8, 16, 24, 40, 80), 40)):
            for count in counts:
                nobody = ("setpriv", "--reuid", "65534", "--clear-groups", "prlimit", f"--{limit}={count}:{count}")
                batch = self.batch("flawless", "--jobs", "8", "--book", before=nobody)
                code = batch.run()
                told = batch.told()
                wrong = ["it panicked"] if "panicked" in told else []
                wrong += Left.of(batch.output).unlike(whole) if code == 0 else []
                wrong += [] if code == 0 or (code == 3 and count < enough and "hint:" in told) else [f"it ended with {code}"]
                self.check(f"{limit} {count}", wrong, told)
                ended_with["made" if code == 0 else "refused"] += 1
                shutil.rmtree(batch.output, ignore_errors=True)
        self.say(f"few processes, threads and files: {dict(ended_with)}", failed)

    def skip(self, what: str, reason: str) -> None:
        """Tells that something was not tried."""
        print(f"SKIPPED {what}: {reason}", flush=True)


def send(processes: list[int], signal_number: int) -> None:
    """Sends a signal to processes that may have ended."""
    for process in processes:
        try:
            os.kill(process, signal_number)
        except ProcessLookupError:
            pass


def is_same(entry: dict, other: dict | None) -> bool:
    """Whether an agreement was made of the same with the same outcome, wherever it stands in the order."""
    return other is not None and all(entry[field] == other[field] for field in ("sha256", "files", "title"))


def state(left: Left, whole: Left) -> str:
    """How far a run had come when it was killed."""
    files = [name for name in left.files if "/" in name]
    if left.manifest:
        return "6 manifest there, at work" if left.is_working() else "7 manifest there, at the end"
    if "summary.txt" in left.files:
        return "5 summary there"
    if "book.pdf" in left.files:
        return "4 book there"
    if files:
        return "3 all originals" if len(files) == sum("/" in name for name in whole.files) else "2 some originals"
    return "1 at work, no original" if left.is_working() else "0 nothing yet"


def main() -> int:
    """Reads the arguments, and carries out the checks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", help="the checks to do, by name")
    arguments = parser.parse_args()
    machine.go_apart()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="alternat-faults-") as scratch:
        program = shutil.copy(arguments.program, Path(scratch) / "alternat")
        faults = Faults(Path(program), Path(scratch), arguments.kills, arguments.seed)
        checks = [
            faults.killed, faults.stepped, faults.full, faults.unwritable, faults.changed, faults.interrupted,
            faults.worker_killed, faults.never_at_work, faults.idle, faults.altered, faults.both, faults.ending, faults.alike, faults.language,
            faults.limited,
        ]  # fmt: skip
        for check in checks:
            if not arguments.only or check.__name__ in arguments.only:
                check()
    took = time.monotonic() - begun
    print(f"{faults.checks} checks, {len(faults.failed)} failed, {took:.0f} s, seed {arguments.seed}")
    return 1 if faults.failed else 0


if __name__ == "__main__":
    sys.exit(main())
