"""The environment that builds: pinned packages in the user's cache, apart from the project's own .venv."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dev import PROGRAMS, call

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
CONSTRAINTS = HERE / "constraints.txt"
SPEC = HERE / "secure-calling.spec"
KEPT = 2


class BuildError(Exception):
    """The package could not be built; the text says why."""


def cache() -> Path:
    """Return the folder of everything that need not be made anew each time."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    folder = Path(base) / "secure-calling-wizard" / "build"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def python() -> Path:
    """Return a Python with what builds the package, made first where it is not there.

    Raises:
        BuildError: the packages could not be had.
    """
    made_from = digest([CONSTRAINTS], sys.version, sys.base_prefix)
    folder = cache() / f"python-{made_from}"
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with locked("python"):
        if not (folder / "complete").exists():
            install = (PROGRAMS / "uv", "pip", "install", "--quiet", "--python", program, "--require-hashes")
            if call(sys.executable, "-m", "venv", "--clear", folder) or call(*install, "-r", CONSTRAINTS):
                raise BuildError("the packages that build could not be installed; see above")
            (folder / "complete").touch()
            drop_older("python-")
    return program


def digest(files: list[Path], *words: str) -> str:
    """Return a short name for what these files and words hold."""
    total = hashlib.sha256("\0".join(words).encode())
    for file in files:
        total.update(f"\0{file}\0".encode() + file.read_bytes())
    return total.hexdigest()[:16]


def drop_older(prefix: str) -> None:
    """Leave only the newest of what was made under a name."""
    made = sorted(cache().glob(f"{prefix}*"), key=lambda folder: folder.stat().st_mtime)
    for folder in made[:-KEPT]:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def locked(name: str) -> Iterator[None]:
    """Hold a lock between processes, where the system has such locks; the others wait."""
    with (cache() / f"{name}.lock").open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def told(*command: str | Path, **environment: str) -> str:
    """Run a program in the project's folder; return what it prints.

    Raises:
        BuildError: it failed; with the end of what it printed.
    """
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-3000:]}")
    return done.stdout
