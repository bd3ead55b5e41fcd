"""The packages for Windows: the setup, and an archive of the same folder to carry on a stick."""

import zipfile
from pathlib import Path

from installers.environment import HERE, told
from installers.folder import NAME
from installers.windows.signing import Signer
from installers.windows.version_resource import NUMBERS
from wizard import __version__

SCRIPT = HERE / "windows" / "setup.nsi"
# The oldest date that a zip can hold: the same in every build.
DATE = (1980, 1, 1, 0, 0, 0)


def setup(folder: Path, icons: Path, work: Path, out: Path, signer: Signer) -> Path:
    """Make the setup, signed like the uninstaller in it."""
    made = out / f"{NAME}-{__version__}-windows-x64-setup.exe"
    given = {
        "SOURCE": folder,
        "VERSION": __version__,
        "NUMBERS": ".".join(map(str, NUMBERS)),
        "ICON": icons / "app.ico",
        "OUT": made,
        "SIGN": signer.script(work),
    }
    told("makensis", "-V2", *(f"-D{name}={value}" for name, value in given.items()), SCRIPT)
    signer.sign(made)
    return made


def portable(folder: Path, out: Path) -> Path:
    """Make the archive: to be unpacked anywhere, and run from there."""
    made = out / f"{NAME}-{__version__}-windows-x64-portable.zip"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            entry = zipfile.ZipInfo(f"{NAME}/{file.relative_to(folder).as_posix()}", DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return made
