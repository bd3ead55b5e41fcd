"""A Windows of its own by Wine: its drive, its programs, and what they leave behind."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from installers.environment import HERE, BuildError, told
from installers.smoke import PASSPHRASE, Package

STAND_INS = HERE / "windows" / "stand_ins"
COMPILER = "x86_64-w64-mingw32-gcc"
OVERRIDES = "mscms,icuuc,bcryptprimitives=n,b;winemenubuilder.exe=;mscoree=;mshtml="
DEADLINE_S = 900


class Wine:
    """Wine with a drive made for it, as it is in a new Windows."""

    def __init__(self, folder: Path, display: str) -> None:
        self.drive = folder / "prefix" / "drive_c"
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.environment: Mapping[str, str] = kept | {
            "DISPLAY": display,
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
            "LANG": "C.UTF-8",
        }
        self.run("wineboot", "--update", "--init")
        for source in STAND_INS.glob("*.c"):
            library = self.drive / "windows" / "system32" / f"{source.stem}.dll"
            library.unlink(missing_ok=True)
            told(COMPILER, "-O2", "-s", "-shared", "-o", library, source, "-ladvapi32")

    def run(self, *command: str | Path, status: int = 0, **environment: str) -> str:
        """Run a program of Windows until it ends; return what it prints.

        Raises:
            BuildError: it ended with another status.
        """
        words = [windows_path(word) if isinstance(word, Path) else word for word in command]
        # Python under Wine starts only with pipes.
        done = subprocess.run(
            ["wine", *words],
            env={**self.environment, **environment},
            input=b"",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=DEADLINE_S,
        )
        text = done.stdout.decode("utf-8", errors="replace").replace("\r\n", "\n")
        if done.returncode != status:
            raise BuildError(f"{' '.join(words)} ended with {done.returncode}, not {status}:\n{text[-3000:]}")
        return text

    def settle(self) -> None:
        """Wait until every program of this Windows has ended: an uninstaller goes on in a copy of itself."""
        subprocess.run(["wineserver", "--wait"], env=dict(self.environment), check=True, timeout=DEADLINE_S)

    def package(self, folder: Path) -> Package:
        """Return the programs in a folder of this Windows."""
        return Package(
            console=("wine", windows_path(folder / "secure-calling.exe")),
            windowed=("wine", windows_path(folder / "secure-calling-wizard.exe")),
            environment={**self.environment, "SECURE_CALLING_PASSPHRASE": PASSPHRASE},
            path=windows_path,
        )

    def files(self) -> set[str]:
        """Return every file and folder on the drive, but what Windows keeps for itself."""
        paths = (path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*"))
        return {path for path in paths if "/Temp" not in path and not path.startswith("windows/temp")}

    def registry(self) -> str:
        """Return the registry of the machine and the person."""
        self.settle()
        folder = self.drive.parent
        return "".join((folder / name).read_text(errors="replace") for name in ("system.reg", "user.reg"))

    def close(self) -> None:
        """End every program of this Windows, and drop its drive."""
        subprocess.run(["wineserver", "--kill"], env=dict(self.environment))
        shutil.rmtree(self.drive.parent, ignore_errors=True)


def windows_path(path: Path) -> str:
    """Return a path of this machine as Wine's programs know it."""
    return "Z:" + str(path).replace("/", "\\")
