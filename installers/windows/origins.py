"""Where every program and library of the Windows package comes from: a wheel, CPython, or this build."""

import hashlib
from pathlib import Path

from installers.environment import BuildError
from installers.linux.package import PROGRAMS


def portable_executables(folder: Path) -> list[Path]:
    """Return the programs and libraries of Windows in a folder, by their first two bytes."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            with file.open("rb") as start:
                if start.read(2) == b"MZ":
                    found.append(file)
    return found


def refuse_strangers(folder: Path, *origins: Path) -> int:
    """Raise unless each is, byte for byte, one from the folders of CPython and the wheels, or ours; return how many.

    Raises:
        BuildError: with the names of those that came from elsewhere, such as from Wine.
    """
    known = {total(file) for origin in origins for file in portable_executables(origin)}
    found = portable_executables(folder)
    ours = {folder / f"{program}.exe" for program in PROGRAMS}
    if strangers := [file.name for file in found if file not in ours and total(file) not in known]:
        raise BuildError(f"nobody knows where these are from: {', '.join(strangers)}")
    if not ours <= set(found):
        raise BuildError("a program is missing")
    return len(found)


def total(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
