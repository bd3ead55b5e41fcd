"""The folder with the two programs and everything they need: what every package for people holds."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installers.environment import ROOT, SPEC, BuildError, cache, digest, drop_older, locked, python, told

NAME = "secure-calling-wizard"
UNRESOLVED = re.compile(r"could not resolve '([^']+)', dependency of '([^']+)'")
# Parts of Windows itself, which PyInstaller looks for all the same.
OF_WINDOWS = re.compile(r"(api-ms-win-|ext-ms-)", re.IGNORECASE)

# By CycloneDX's own library, which is only where the package is built.
JUDGE = """
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(pathlib.Path(sys.argv[1]).read_text("utf-8"))
sys.exit(fault and str(fault))
"""


def program_folder() -> Path:
    """Return the folder, built first unless it was built from exactly these files.

    Raises:
        BuildError: it could not be built, or a library could not be resolved.
    """
    made_from = digest(inputs(), sys.version, sys.platform)
    with locked("folder"):
        made = cache() / f"folder-{made_from}"
        if not (made / NAME).exists():
            with tempfile.TemporaryDirectory(dir=cache()) as work:
                build(Path(work))
                shutil.rmtree(made, ignore_errors=True)
                (Path(work) / "dist").rename(made)
            drop_older("folder-")
    return made / NAME


def inputs() -> list[Path]:
    """Return the files that the folder is made from."""
    resources = [e for e in (ROOT / "resources").iterdir() if e.name != "manual" and e.suffix != ".md"]
    folders = [ROOT / "wizard", ROOT / "installers", ROOT / "LICENSE", *resources]
    files = {file for folder in folders for file in ([folder] if folder.is_file() else folder.rglob("*"))}
    return sorted(file for file in files if file.is_file() and file.suffix != ".pyc")


def build(work: Path) -> None:
    """Build into ``work/dist``, from nothing: what PyInstaller remembers would hide a library that is gone."""
    runner = python()
    told(runner, "-m", "installers.icons", work / "dist" / "icons")
    folders = ("--distpath", work / "dist", "--workpath", work / "work")
    log = told(
        *(runner, "-m", "PyInstaller", "--noconfirm", "--clean", *folders, SPEC),
        SECURE_CALLING_ICONS=str(work / "dist" / "icons"),
        PYINSTALLER_CONFIG_DIR=str(work / "config"),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=changed_at(),
    )
    refuse_unresolved(log, {file.name for file in (work / "dist").rglob("*")})
    bill = work / "dist" / NAME / "_internal" / "sbom.cdx.json"
    if bill.exists():  # in a bundle for macOS it lies elsewhere
        told(runner, "-c", JUDGE, bill)


def changed_at() -> str:
    """Return when these sources were committed: the time that everything in the package bears."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return asked.stdout.strip() or "1764028800"


def refuse_unresolved(log: str, names: set[str]) -> None:
    """Raise when PyInstaller, which only warns, found no library that something in the package needs.

    Raises:
        BuildError: one is missing; on the person's machine the program would not start.
    """
    missing = [
        f"{library} for {Path(asking).name}"
        for library, asking in UNRESOLVED.findall(log)
        if Path(asking.replace("\\", "/")).name in names and not OF_WINDOWS.match(library)
    ]
    if missing:
        raise BuildError(f"libraries are missing on this machine: {', '.join(missing)}")
