"""The folder that was meant when another one was chosen to stand for a server's ``/``."""

import os
from itertools import islice
from pathlib import Path

_MOST_LOOKED_AT = 200


def meant_root(chosen: Path) -> Path | None:
    """Return the folder near a chosen one that has ``etc/asterisk`` in it, None where the chosen one has, or none has.

    People choose Asterisk's own folder, the ``etc`` above it, or the folder a copy was unpacked into.
    """
    try:
        if _is_root(chosen):
            return None
        real = chosen.resolve()
        if real.name in ("asterisk", "etc"):
            return next((above for above in list(real.parents)[:2] if _is_root(above)), None)
        with os.scandir(real) as entries:
            inside = [Path(e.path) for e in islice(entries, _MOST_LOOKED_AT) if e.is_dir(follow_symlinks=False)]
        roots = [folder for folder in inside if _is_root(folder)]
    except (OSError, RuntimeError, ValueError):
        return None
    return roots[0] if len(roots) == 1 else None


def _is_root(folder: Path) -> bool:
    try:
        return (folder / "etc" / "asterisk").is_dir()
    except OSError:
        return False
