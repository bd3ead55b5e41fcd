"""What the package for Linux leaves to the system, and that it leaves nothing else."""

import re
import subprocess
from pathlib import Path

from installers.environment import BuildError

FROM_SYSTEM = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Graphics belong to the system's drivers. Wayland's are asked for by one plugin, which is passed over without them."""
C_LIBRARY = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "librt.so")
NEEDED = re.compile(r"^ +NEEDED +(\S+)", re.MULTILINE)
VERSIONED = re.compile(r"\bGLIBC_2\.(\d+)\b")


def elf_files(folder: Path) -> list[Path]:
    """Return the programs and libraries in a folder."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as start:
                if start.read(4) == b"\x7fELF":
                    found.append(file)
    return found


def headers(folder: Path) -> str:
    """Return what every program and library in a folder asks for, as objdump tells it."""
    asked = subprocess.run(["objdump", "-p", *elf_files(folder)], check=True, capture_output=True, text=True)
    return asked.stdout


def refuse_missing(folder: Path, told: str) -> None:
    """Raise when a library is neither in the folder nor one of those left to the system.

    Raises:
        BuildError: with the names of the missing.
    """
    present = {file.name for file in folder.rglob("*")} | FROM_SYSTEM.keys()
    missing = {name for name in NEEDED.findall(told) if name not in present and not name.startswith(C_LIBRARY)}
    if missing:
        raise BuildError(f"nobody brings {', '.join(sorted(missing))}")


def c_library(told: str) -> str:
    """Return the oldest version of glibc that everything runs with."""
    return f"2.{max(map(int, VERSIONED.findall(told)))}"
