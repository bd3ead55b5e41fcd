"""The folder that was meant when another one was chosen to stand for a server's ``/``."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from wizard.core.server_tree import ASTERISK_FOLDERS

_MOST_LOOKED_AT = 200


def meant_root(chosen: Path) -> Path | None:
    """Return the folder near a chosen one that has Asterisk's folder in it, None where the chosen one has, or none has.

    People choose Asterisk's own folder, the ``etc`` above it, or the folder a copy was unpacked into.
    """
    try:
        if _is_root(chosen):
            return None
        real = chosen.resolve()
        if real.name in ("asterisk", "etc"):
            return next((above for above in _above(real) if _is_root(above)), None)
        with os.scandir(real) as entries:
            inside = [Path(e.path) for e in islice(entries, _MOST_LOOKED_AT) if e.is_dir(follow_symlinks=False)]
        roots = [folder for folder in inside if _is_root(folder)]
    except (OSError, RuntimeError, ValueError):
        return None
    return roots[0] if len(roots) == 1 else None


def _above(chosen: Path) -> Iterator[Path]:
    """What a folder would be below if it were Asterisk's or the one above, of the deeper ones first."""
    for place in reversed(ASTERISK_FOLDERS):
        for tail in (place.parts[1:], place.parts[1:-1]):
            if chosen.parts[-len(tail) :] == tail:
                yield Path(*chosen.parts[: -len(tail)])


def _is_root(folder: Path) -> bool:
    try:
        return any((folder / place.relative_to("/")).is_dir() for place in ASTERISK_FOLDERS)
    except OSError:
        return False
