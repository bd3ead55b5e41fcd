"""The server's files as they were read: the ``before`` of every plan."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

ASTERISK_FOLDER = PurePosixPath("/etc/asterisk")
"""Where Asterisk's files are unless the server says otherwise (Asterisk: configure, sysconfdir)."""

ASTERISK_FOLDERS = (ASTERISK_FOLDER, PurePosixPath("/usr/local/etc/asterisk"))
"""Folders an Asterisk may be built to look for asterisk.conf in (Asterisk: configure; FreeBSD's ports)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """One regular file: its bytes and who may read them. ``path`` is where a symlink led, if one did."""

    content: bytes = field(repr=False)
    mode: int
    owner: str
    group: str

    @property
    def text(self) -> str:
        """The content as Asterisk's files are decoded here: UTF-8, stray bytes kept."""
        return self.content.decode("utf-8", "surrogateescape")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTree:
    """What is there: files, folders with owner and group, names that resolve, files that are ours.

    ``files`` maps absolute paths on the server to their state. ``folders`` maps existing folders
    to (mode, owner, group). ``users`` and ``groups`` are the names of the server's own passwd and
    group. ``ours`` holds the paths whose present bytes a standing receipt wrote. ``asterisk``,
    ``openssl`` and ``dpma`` are versions found ("" unknown). ``is_running`` says whether Asterisk
    answered, None where it could not be asked. ``asterisk_folder`` is the folder its
    Asterisk reads (Asterisk: asterisk.conf, astetcdir).
    """

    files: Mapping[PurePosixPath, FileState]
    folders: Mapping[PurePosixPath, tuple[int, str, str]]
    users: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    ours: frozenset[PurePosixPath] = frozenset()
    asterisk: str = ""
    openssl: str = ""
    dpma: str = ""
    is_running: bool | None = None
    asterisk_folder: PurePosixPath = ASTERISK_FOLDER

    def text(self, path: PurePosixPath) -> str | None:
        """Return a file's text, or None where there is no such file."""
        state = self.files.get(path)
        return None if state is None else state.text

    def matching(self, pattern: str) -> Iterable[PurePosixPath]:
        """Return the files a glob in an ``#include`` matches, sorted as glob(3) sorts them."""
        from fnmatch import fnmatchcase

        depth = pattern.count("/")
        return sorted(p for p in self.files if str(p).count("/") == depth and fnmatchcase(str(p), pattern))
