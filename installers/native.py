"""What a system builds of itself: the programs' folder, on macOS the app bundle; tried here, put into dist/."""

import shutil
import sys
import tempfile
from pathlib import Path

from installers.environment import ROOT, BuildError, python
from installers.folder import NAME, program_folder
from installers.smoke import SmokeError, package_in, try_all
from installers.windows.origins import refuse_strangers

OUT = ROOT / "dist"
APP = "Secure Calling Wizard.app"


def release() -> None:
    """Build for this system, and try it.

    Raises:
        BuildError: something could not be built, or does not work.
    """
    folder = program_folder()
    if sys.platform == "win32":
        print(f"[build] {refuse_strangers(folder, Path(sys.base_prefix), python().parents[1])} programs and libraries")
    product = folder.parent / APP if sys.platform == "darwin" else folder
    try_programs(product / "Contents" / "MacOS" if sys.platform == "darwin" else product)
    made = OUT / product.name
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(product, made, symlinks=True)
    print(f"[build] {made}")


def try_programs(folder: Path) -> None:
    """Try the programs in a folder.

    Raises:
        BuildError: something does not work.
    """
    if not any(folder.glob("secure-calling*")):
        raise BuildError(f"there is no {NAME} in {folder}")
    with tempfile.TemporaryDirectory() as work:
        try:
            for line in try_all(package_in(folder), Path(work).resolve()):
                print(f"[build] {line}", flush=True)
        except SmokeError as error:
            raise BuildError(str(error)) from error
