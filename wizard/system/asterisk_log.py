"""Asterisk's log from a moment on: which lines a reload or a restart added."""

import os
import stat
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Protocol

from wizard.core.asterisk.log_files import log_files
from wizard.core.errors import WizardError
from wizard.core.plan.log_step import log_to_read
from wizard.core.server_tree import FileState, ServerTree
from wizard.system.asterisk_folder import asterisk_folder
from wizard.system.root import Root

MOST_ADDED = 400_000
"""Bytes of what was added to one log that are read: the end of it."""

_QUIET_S, _LONGEST_S, _LOOK_S = 0.4, 3.0, 0.1
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class LogFiles(Protocol):
    """The log files of a server, wherever they are."""

    def sizes(self, paths: Sequence[PurePosixPath]) -> tuple[int | None, ...]:
        """Return how long they are, None for what is no file or may not be read."""

    def read_from(self, path: PurePosixPath, begin: int) -> str:
        """Return what is in one from a byte on, all of it where it is shorter by now; at most ``MOST_ADDED`` bytes."""


class LogSince:
    """The log files with errors in them, from where they ended when this was made.

    ``root`` has the files that say where the logs are; ``files`` are the logs, those below ``root`` unless given.
    """

    def __init__(self, root: Root, files: LogFiles | None = None) -> None:
        self._files = files or _FilesBelow(root)
        tree = _settings(root)
        self.to_read = log_to_read(tree, of_freepbx=False)
        paths = log_files(tree)
        sizes = zip(paths, self._files.sizes(paths), strict=True)
        self._ends: Mapping[PurePosixPath, int] = {path: size for path, size in sizes if size is not None}

    @property
    def is_known(self) -> bool:
        """Whether there is a log that may be read at all."""
        return bool(self._ends)

    def settled(self) -> str:
        """Return what was added once nothing more comes: Asterisk writes its log from a thread of its own."""
        end = time.monotonic() + _LONGEST_S
        sizes, quiet_since = self._sizes(), time.monotonic()
        while time.monotonic() < min(end, quiet_since + _QUIET_S):
            time.sleep(_LOOK_S)
            if (now := self._sizes()) != sizes:
                sizes, quiet_since = now, time.monotonic()
        return self.added()

    def added(self) -> str:
        """Return what was added so far, each line once; the end of it where it is very long."""
        lines: dict[str, None] = {}
        for path, begin in self._ends.items():
            for line in self._files.read_from(path, begin).splitlines():
                lines.setdefault(line)
        return "\n".join(lines)

    def _sizes(self) -> tuple[int | None, ...]:
        return self._files.sizes(tuple(self._ends))


class _FilesBelow:
    """Logs of this computer."""

    def __init__(self, root: Root) -> None:
        self._root = root

    def sizes(self, paths: Sequence[PurePosixPath]) -> tuple[int | None, ...]:
        return tuple(_size(self._root, path) for path in paths)

    def read_from(self, path: PurePosixPath, begin: int) -> str:
        return _read_from(self._root, path, begin)


def _settings(root: Root) -> ServerTree:
    """The files that say where the logs are."""
    folder = asterisk_folder(root)
    files: dict[PurePosixPath, FileState] = {}
    for path in (folder / "logger.conf", folder / "asterisk.conf"):
        with suppress(WizardError):
            if (found := root.read(path)) is not None:
                files[path] = FileState(content=found.content, mode=found.mode, owner="", group="")
    return ServerTree(files=files, folders={}, asterisk_folder=folder)


def _size(root: Root, path: PurePosixPath) -> int | None:
    try:
        descriptor = _opened(root, path)
    except (OSError, WizardError, ValueError):
        return None
    try:
        return os.fstat(descriptor).st_size
    finally:
        os.close(descriptor)


def _read_from(root: Root, path: PurePosixPath, begin: int) -> str:
    try:
        descriptor = _opened(root, path)
    except (OSError, WizardError, ValueError):
        return ""
    try:
        size = os.fstat(descriptor).st_size
        start = begin if size >= begin else 0  # it was rotated meanwhile
        os.lseek(descriptor, max(start, size - MOST_ADDED), os.SEEK_SET)
        return os.read(descriptor, MOST_ADDED).decode("utf-8", "replace")
    finally:
        os.close(descriptor)


def _opened(root: Root, path: PurePosixPath) -> int:
    descriptor = os.open(root.place(root.resolve(path)), _FLAGS)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError("no regular file")
    return descriptor
