"""Programs that come with the system, asked for what only they know."""

import shutil
import subprocess
import sys

_LONGEST_S = 8
_LARGEST_BYTES = 1024 * 1024
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # subprocess.CREATE_NO_WINDOW


def printed(program: str, *arguments: str) -> str:
    """Return what a program of the system prints, "" where it is not there or takes too long."""
    found = shutil.which(program)
    if found is None:
        return ""
    try:
        done = subprocess.run(
            [found, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout[:_LARGEST_BYTES].decode("utf-8", "replace")
