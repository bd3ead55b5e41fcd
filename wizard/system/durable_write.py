"""Files and folders that are there, whole, after a power cut: every step is on the disk before the next.

A file is born 0600 under a name of its own, filled, given owner and mode, forced to the disk, and only
then takes the place of the old one. Links in the way of the name are never followed.
"""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from errno import EINVAL, ENOENT, ENOTEMPTY, EPERM
from pathlib import Path

from wizard.system.extended import Extended, put_extended

_OPENED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NEW_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OPENED
_AT_ONCE = 16
"""Files forced at once: a journalling file system writes its journal for all of them together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributes:
    """Mode and numeric owner and group a file or folder is to have; None leaves ours.

    ``extended`` are the extended attributes: an ACL there is the one it gets, and without one it has none.
    """

    mode: int
    uid: int | None = None
    gid: int | None = None
    extended: Extended = ()


def new_file(path: Path, content: bytes, attributes: Attributes, *, is_forced: bool = True) -> bool:
    """Write a file that is not there yet; return whether owner and group could be set.

    Not forced to the disk, it may be empty after a power cut. Nothing is left on failure but where we are killed.

    Raises:
        OSError: The system says no.
    """
    descriptor = os.open(path, _NEW_FLAGS, 0o600)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        is_owned = _give(descriptor, path, attributes)
        put_extended(descriptor, attributes.extended)
        # Last: chown clears the bits for set-user-ID, and an ACL lays a mask over the group's.
        _set_mode(descriptor, path, attributes.mode)
        if is_forced:
            os.fsync(descriptor)
    except BaseException:
        os.close(descriptor)
        with suppress(OSError):
            path.unlink()
        raise
    os.close(descriptor)
    return is_owned


def force(paths: Sequence[Path]) -> None:
    """Force files that were just written to the disk, which takes many at once as quickly as a few.

    Raises:
        OSError: The system says no to one of them.
    """
    if paths:
        with ThreadPoolExecutor(min(_AT_ONCE, len(paths))) as pool:
            for _ in pool.map(_force, paths):
                pass


def put_in_place(new: Path, path: Path, *, is_forced: bool = True) -> None:
    """Let a file written by ``new_file`` take the place of another, in one step that survives a power cut.

    Not forced to the disk, after a power cut there may be either; the next that is forced in the folder forces both.
    """
    new.replace(path)
    if is_forced:
        sync_folder(path.parent)


def write(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file of ours whole or not at all, over the one that was there.

    Raises:
        OSError: The system says no.
    """
    new = path.with_name(f".{path.name}.new")
    with suppress(FileNotFoundError):
        new.unlink()
    new_file(new, content, Attributes(mode=mode))
    put_in_place(new, path)


def remove(path: Path) -> None:
    """Take a file away, if it is there.

    Raises:
        OSError: The system says no.
    """
    with suppress(FileNotFoundError):
        path.unlink()
        sync_folder(path.parent)


def make_folder(path: Path, attributes: Attributes) -> bool:
    """Make a folder that may be there already; return whether owner and group of a new one could be set.

    Raises:
        OSError: The system says no.
    """
    try:
        path.mkdir(0o700)
    except FileExistsError:
        if not path.is_dir():
            raise
        return True
    is_owned = True
    if os.name != "nt":
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            is_owned = _give(descriptor, path, attributes)
            put_extended(descriptor, attributes.extended)
            os.fchmod(descriptor, attributes.mode)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    sync_folder(path.parent)
    return is_owned


def remove_empty_folder(path: Path) -> bool:
    """Take a folder away if nothing is in it; return whether it is gone.

    Raises:
        OSError: The system says no.
    """
    try:
        path.rmdir()
    except OSError as error:
        if error.errno == ENOENT:
            return True
        if error.errno == ENOTEMPTY or os.name == "nt":
            return False
        raise
    sync_folder(path.parent)
    return True


def sync_folder(path: Path) -> None:
    """Force the names in a folder to the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _force(path: Path) -> None:
    # Windows forces only what is open for writing.
    descriptor = os.open(path, (os.O_RDWR if os.name == "nt" else os.O_RDONLY) | _OPENED)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _give(descriptor: int, path: Path, attributes: Attributes) -> bool:
    """Set owner and group as far as it is permitted; return whether both are as wanted."""
    if attributes.uid is None or attributes.gid is None or not hasattr(os, "fchown"):
        return attributes.uid is None and attributes.gid is None
    state = os.fstat(descriptor)
    if (state.st_uid, state.st_gid) == (attributes.uid, attributes.gid):
        return True
    for uid, gid in ((attributes.uid, attributes.gid), (-1, attributes.gid)):
        try:
            os.fchown(descriptor, uid, gid)
        except OSError as error:
            # EINVAL: a number this user namespace (a container) does not have.
            if error.errno not in (EPERM, EINVAL):
                raise
        else:
            return uid != -1 or state.st_uid == attributes.uid
    return False


def _set_mode(descriptor: int, path: Path, mode: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, mode)
    else:
        path.chmod(mode)
