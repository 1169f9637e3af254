"""Small and unwritable file systems, as far as the machine allows."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

APART = "ALTERNAT_FAULTS_APART"


def go_apart() -> None:
    """Starts this script again where its mounts are its own, and end with it: in a namespace."""
    if APART in os.environ or not shutil.which("unshare"):
        return
    options = ["--mount", "--propagation", "private"] + ([] if os.geteuid() == 0 else ["--map-root-user", "--user"])
    if subprocess.run(["unshare", *options, "true"], capture_output=True).returncode == 0:
        os.environ[APART] = "yes"
        os.execvp("unshare", ["unshare", *options, sys.executable, *sys.argv])


def is_apart() -> bool:
    """Whether mounts are our own."""
    return APART in os.environ


def mount(*arguments: str | Path) -> bool:
    """Mounts something; false where the machine does not allow it."""
    return subprocess.run(["mount", *arguments], capture_output=True).returncode == 0


class Full:
    """A file system that is full at so many kilobytes: a ballast takes the rest, until room is made."""

    def __init__(self, kind: str, folder: Path, kilobytes: int):
        self.folder, self.ballast = folder, folder / "ballast"
        folder.mkdir()
        if kind == "tmpfs":
            self.is_there = mount("-t", "tmpfs", "-o", "size=24m", "tmpfs", folder)
        else:
            image = folder.with_suffix(f".{kind}")
            with open(image, "wb") as file:
                file.truncate(24 << 20)
            made = subprocess.run([f"mkfs.{kind}", "-q", "-m", "0", image], capture_output=True).returncode == 0
            self.is_there = made and mount("-o", "loop", image, folder)
        if self.is_there:
            free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize
            with open(self.ballast, "wb") as file:
                file.write(b"\1" * max(0, free - kilobytes * 1024))

    def make_room(self) -> None:
        """Takes the ballast away."""
        self.ballast.unlink()

    def end(self) -> None:
        """Takes it away."""
        subprocess.run(["umount", "--lazy", self.folder], check=False)


def bound_by_permissions() -> tuple[str, ...] | None:
    """How a program is called so that permissions bind it, whoever calls it; nothing if it cannot be."""
    if os.geteuid() != 0:
        return ()
    caller = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    works = shutil.which("setpriv") and subprocess.run([*caller, "true"], capture_output=True).returncode == 0
    return caller if works else None
