"""Windows, from the sources to a setup that was installed by Wine, tried there and removed. Wine is not Windows."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers.environment import ROOT, SPEC, BuildError, cache, python, told
from installers.folder import NAME, changed_at, refuse_unresolved
from installers.screen import TITLE, take_picture
from installers.sizes import Row, on_disk, record, write_checksums
from installers.smoke import SmokeError, try_all
from installers.windows.cpython import windows_python
from installers.windows.origins import refuse_strangers
from installers.windows.package import portable, setup
from installers.windows.signing import signer
from installers.windows.wine import Wine, windows_path
from tests.desktop.desktop import Desktop
from tests.peers.unpack import DESKTOP, peer

OUT = ROOT / "dist"
APP = "Secure Calling Wizard"
PLACES = {
    "CurrentUser": "users/*/AppData/Local/Programs/Secure Calling Wizard",
    "AllUsers": "Program Files/Secure Calling Wizard",
}
OPENING_S = 120


def release() -> None:
    """Build the packages for Windows by Wine, and try them.

    Raises:
        BuildError: something could not be built, or did not work when it was installed.
    """
    interpreter = windows_python()
    with new_windows() as (work, desktop, wine):
        folder = build(wine, interpreter, work)
        print(f"[build] Windows: {refuse_strangers(folder, interpreter)} programs and libraries, all accounted for")
        pack(folder, work, desktop, wine)


def pack_folder(folder: Path) -> None:
    """Sign, pack and try a folder that was built on a Windows; its programs become signed.

    Raises:
        BuildError: something could not be made, or did not work when it was installed.
    """
    with new_windows() as (work, desktop, wine):
        pack(folder, work, desktop, wine)


@contextmanager
def new_windows() -> Iterator[tuple[Path, Desktop, Wine]]:
    """Give a folder to work in, a screen, and a Windows on it."""
    with tempfile.TemporaryDirectory(dir=cache()) as name, Desktop(peer(DESKTOP), Path(name) / "desktop") as desktop:
        wine = Wine(Path(name), desktop.environment["DISPLAY"])
        try:
            yield Path(name), desktop, wine
        finally:
            wine.close()


def pack(folder: Path, work: Path, desktop: Desktop, wine: Wine) -> None:
    """Sign, pack and try a folder."""
    OUT.mkdir(exist_ok=True)
    icons = work / "icons"
    told(python(), "-m", "installers.icons", icons)
    who = signer(work)
    for program in folder.glob("*.exe"):
        who.sign(program)
    made = (setup(folder, icons, work, OUT, who), portable(folder, OUT))
    write_checksums(made)
    print(f"[build] Windows: signed {'for a test only' if who.is_test else 'for release'}", flush=True)
    for mode in PLACES:
        try_installed(wine, desktop, made[0], work / mode, mode)
    size = on_disk(folder)
    record(
        [
            Row(name="Windows x64, setup", download=made[0].stat().st_size, on_disk=size),
            Row(name="Windows x64, portable zip", download=made[1].stat().st_size, on_disk=size),
        ]
    )


def build(wine: Wine, interpreter: Path, work: Path) -> Path:
    """Return the programs' folder."""
    icons = work / "icons"
    told(python(), "-m", "installers.icons", icons)
    folders = ("--distpath", work / "dist", "--workpath", work / "work")
    log = wine.run(
        *(interpreter / "python.exe", "-m", "PyInstaller", "--noconfirm", "--clean", *folders, SPEC),
        SECURE_CALLING_ICONS=windows_path(icons),
        PYINSTALLER_CONFIG_DIR=windows_path(work / "config"),
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=changed_at(),
    )
    refuse_unresolved(log, {file.name for file in (work / "dist").rglob("*")})
    return work / "dist" / NAME


def try_installed(wine: Wine, desktop: Desktop, package: Path, work: Path, mode: str) -> None:
    """Install for one person or for all, over itself too; try everything; remove it, and look for what is left.

    Raises:
        BuildError: something did not work, or was left behind.
    """
    work.mkdir()
    before = wine.files()
    wine.run(package, "/S", f"/{mode}", "/FIREWALL")
    (folder,) = wine.drive.glob(PLACES[mode])
    stale = folder / "_internal" / "of-an-older-version.txt"
    stale.touch()
    wine.run(package, "/S", f"/{mode}")
    if stale.exists() or APP not in wine.registry():
        raise BuildError("the upgrade left the older version's files, or is not registered")
    if not any(path.endswith(f"{APP}.lnk") for path in wine.files() - before):
        raise BuildError("there is nothing in the Start menu")
    try:
        installed = wine.package(folder)
        # The files are the same either way: once is enough for what takes minutes by Wine.
        tried = try_all(installed, work) if mode == "CurrentUser" else [installed.run("--version").strip()]
        for line in tried:
            print(f"[build] Wine, {mode}: {line}", flush=True)
        window_opens(wine, desktop, folder)
    except (SmokeError, AssertionError) as error:
        raise BuildError(str(error)) from error
    print(f"[build] Wine, {mode}: the window opens and closes")
    wine.run(folder / "uninstall.exe", "/S", f"/{mode}")
    wine.settle()
    left = {path for path in wine.files() - before if "secure" in path.lower().replace(" ", "-")}
    # Where a person's settings are is theirs.
    left = {path for path in left if "AppData/Local/secure-calling-wizard" not in path}
    if left or f"{APP}.lnk" in wine.registry() or "SecureCallingWizard" in wine.registry():
        raise BuildError(f"left behind: {', '.join(sorted(left)) or 'keys in the registry'}")
    print(f"[build] Wine, {mode}: removed, nothing left", flush=True)


def window_opens(wine: Wine, desktop: Desktop, folder: Path) -> None:
    """Open the installed window on Wine's screen, take its picture, close it."""
    # Python under Wine starts only with pipes.
    piped = ("bash", "-o", "pipefail", "-c", ': | wine "$1" 2>&1 | cat', "wine")
    program = desktop.start(*piped, windows_path(folder / "secure-calling-wizard.exe"), environment=wine.environment)
    window = desktop.wait_for_window(TITLE, timeout_s=OPENING_S)
    take_picture(desktop, window, OUT / "window-windows.png")
    desktop.close_window(window)
    if status := program.wait(OPENING_S):
        raise BuildError(f"the window ended with {status}:\n{program.output}")
