"""Two builds from nothing, and the package of each, held against each other: what differs is named."""

import tempfile
from pathlib import Path

from installers.environment import BuildError, cache
from installers.folder import NAME, build
from installers.linux.package import deb


def build_twice() -> int:
    """Build the programs' folder and its .deb twice, in folders of other names; return how many files are the same.

    Raises:
        BuildError: something could not be built, or the two differ.
    """
    with tempfile.TemporaryDirectory(dir=cache()) as name:
        one, other = Path(name) / "one", Path(name) / "the-other"
        for work in (one, other):
            work.mkdir()
            build(work)
            deb(work / "dist" / NAME, work / "dist" / "icons", work, work / "dist", "-Znone")
        if found := differences(one / "dist", other / "dist"):
            raise BuildError("\n".join(("two builds differ:", *found)))
        return sum(1 for path in (one / "dist").rglob("*") if path.is_file())


def differences(one: Path, other: Path) -> list[str]:
    """Return what only one of two folders holds, and what they hold with another content, mode or target."""
    first, second = holding(one), holding(other)
    return sorted(place for place in first.keys() | second.keys() if first.get(place) != second.get(place))


def holding(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return everything below a folder: its mode, and its bytes or where it leads."""
    return {
        path.relative_to(folder).as_posix(): (path.lstat().st_mode, content(path)) for path in sorted(folder.rglob("*"))
    }


def content(path: Path) -> bytes:
    """Return a file's bytes, a link's target, nothing of a folder."""
    if path.is_symlink():
        return str(path.readlink()).encode()
    return path.read_bytes() if path.is_file() else b""
