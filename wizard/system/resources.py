"""Where the program's own files are: icons, fonts, licences, the scripts for servers."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
# In a wheel and in a packaged program they lie inside the package, in a checkout beside it.
_FOLDER = next((f for f in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if f.is_dir()), _PACKAGE)


def resource(name: str) -> Path:
    """Return the path of one of the program's own files, such as ``icons/check.svg``."""
    return _FOLDER / name


def server_script(name: str) -> str:
    """Return the text of a script for servers; its lines end with LF, whatever this system is used to."""
    return resource(f"server/{name}").read_bytes().decode("ascii").replace("\r\n", "\n")
