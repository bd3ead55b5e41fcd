"""One wizard at a time: a lock on a file, which the system lets go of however its holder ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.text import Text

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_TRIES = 100


@contextmanager
def exclusive(file: Path) -> Iterator[None]:
    """Hold a lock for as long as the block runs; the file is made for it and taken away after it.

    Raises:
        WizardError: Another wizard holds it.
        OSError: The file cannot be made.
    """
    descriptor = _locked(file)
    try:
        yield
    finally:
        # Taken away while still held: one who waits on the old file finds out in _locked. Windows
        # cannot take away an open file.
        if os.name == "nt":
            os.close(descriptor)
        with suppress(OSError):
            file.unlink()
        if os.name != "nt":
            os.close(descriptor)


def _locked(file: Path) -> int:
    for _ in range(_TRIES):
        descriptor = os.open(file, _FLAGS, 0o600)
        try:
            if not _try(descriptor):
                raise _busy(file)
            if _is_at(descriptor, file):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
    raise _busy(file)


def _try(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _is_at(descriptor: int, file: Path) -> bool:
    """Whether the file locked still has its name, rather than having been taken away by its last holder."""
    try:
        named = file.stat(follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(descriptor), named)


def _busy(file: Path) -> WizardError:
    return WizardError(
        Text("Another wizard is at work here."),
        Text("It holds the lock {file}.", file=file),
        Text("Wait until it is done, then try again."),
    )
