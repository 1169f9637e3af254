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


class Memory:
    """A file system in memory, which is full at so many kilobytes."""

    name = "tmpfs"

    def __init__(self, folder: Path, kilobytes: int):
        self.folder = folder
        folder.mkdir()
        self.is_there = mount("-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder)

    def make_room(self) -> None:
        """Makes it larger."""
        mount("-o", "remount,size=100m", self.folder)

    def end(self) -> None:
        """Takes it away."""
        subprocess.run(["umount", "--lazy", self.folder], check=False)


class Disk:
    """An ext4 file system in a file, which is full at so many kilobytes, for a ballast takes the rest."""

    name = "ext4"

    def __init__(self, folder: Path, kilobytes: int):
        self.folder = folder
        folder.mkdir()
        image = folder.with_suffix(".ext4")
        with open(image, "wb") as file:
            file.truncate(24 << 20)
        made = subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], capture_output=True).returncode == 0
        self.is_there = made and mount("-o", "loop", image, folder)
        self.ballast = folder / "ballast"
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
