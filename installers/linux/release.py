"""Linux, from the sources to packages that were installed into a new Debian, tried there and removed."""

import tempfile
from pathlib import Path

from installers.environment import ROOT, BuildError, cache
from installers.folder import program_folder
from installers.linux.installed import TRIED, clean_system
from installers.linux.package import archive, deb
from installers.opening import compare, told_apart
from installers.screen import window_opens
from installers.sizes import Row, on_disk, record, write_checksums
from installers.smoke import SmokeError, try_all

OUT = ROOT / "dist"


def release() -> None:
    """Build and try the packages for Linux.

    Raises:
        BuildError: something could not be built, or did not work when it was installed.
    """
    OUT.mkdir(exist_ok=True)
    folder = program_folder()
    with tempfile.TemporaryDirectory(dir=cache()) as name:
        work = Path(name)
        made = (deb(folder, folder.parent / "icons", work, OUT, "-Zxz", "-z6"), archive(folder, OUT))
        write_checksums(made)
        try_in_debian(made[0], work)
        for line in told_apart(*compare(folder, work)):
            print(f"[build] start: {line}")
    size = on_disk(folder)
    record(
        [
            Row(name="Linux x86-64, `.deb`", download=made[0].stat().st_size, on_disk=size),
            Row(name="Linux x86-64, `.tar.xz`", download=made[1].stat().st_size, on_disk=size),
        ]
    )


def measure_start() -> None:
    """Show how fast the window of the programs' folder opens.

    Raises:
        BuildError: it does not.
    """
    with tempfile.TemporaryDirectory(dir=cache()) as work:
        for line in told_apart(*compare(program_folder(), Path(work))):
            print(f"[build] start: {line}")


def try_in_debian(package: Path, work: Path) -> None:
    """Try the installed programs in a new Debian."""
    root = work / "debian"
    with clean_system(package, root) as installed:
        try:
            for line in try_all(installed, root / TRIED):
                print(f"[build] Debian: {line}", flush=True)
        except SmokeError as error:
            raise BuildError(str(error)) from error
        # Beside the programs' own there is no home in there.
        home = {"HOME": "/root", "XDG_CONFIG_HOME": "/root/.config", "XDG_RUNTIME_DIR": "/tmp", "PATH": "/usr/sbin"}
        picture = window_opens(installed.windowed, work, home)
        picture.replace(OUT / "window-linux.png")
        print("[build] Debian: the window opens and closes")
    print("[build] Debian: removed, nothing left")
