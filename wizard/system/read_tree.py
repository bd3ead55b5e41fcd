"""What is on the server, read once into a value: Asterisk's files, those they include, phones' files, evidence."""

import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from wizard.core.asterisk.conf_file import Kind, parse
from wizard.core.errors import WizardError
from wizard.core.plan.names import Names
from wizard.core.plan.ownership import conf_files
from wizard.core.server_tree import FileState, ServerTree
from wizard.system.asterisk_folder import asterisk_folder
from wizard.system.collected import as_on_server
from wizard.system.owners import Owners, read_owners
from wizard.system.receipts import ours
from wizard.system.root import LARGEST_FILE, Root
from wizard.system.versions import is_running, read_versions

EVIDENCE = tuple(
    PurePosixPath(path)
    for path in (
        "/etc/freepbx.conf",  # FreePBX: its presence is the layout
        "/etc/amportal.conf",  # FreePBX up to 12
        "/etc/default/asterisk",  # Debian: AST_USER, AST_GROUP
        "/etc/sysconfig/asterisk",  # Red Hat: the like
        "/etc/systemd/system/asterisk.service",  # systemd.unit: the administrator's wins
        "/lib/systemd/system/asterisk.service",  # systemd.unit: the package's
        "/usr/lib/systemd/system/asterisk.service",
    )
)
"""Files outside Asterisk's folder that say how this server is kept."""

NETWORK_FILES = tuple(
    PurePosixPath(path)
    for path in ("/etc/dhcp/dhcpd.conf", "/etc/kea/kea-dhcp4.conf", "/etc/dnsmasq.conf")  # DHCP's option 66
)
NETWORK_FOLDERS = (
    (PurePosixPath("/etc/dnsmasq.d"), ("",)),
    (PurePosixPath("/etc/avahi/services"), (".service",)),  # announcements made by hand
)
"""How phones are told of their server, where that is done on the same machine."""

PHONE_FILES = (".cfg", ".xml")
LARGEST_TREE = 512 * 1024 * 1024
"""Bytes of all files together; what comes after is left out, pjsip.conf never."""

_MOST_FILES = 200_000
_DEEPEST = 32
_MOST_KEY_FILES = 100
_KEY_FILE = re.compile(rb"^[ \t]*(?:cert_file|priv_key_file)[ \t]*=>?[ \t]*([^\s;]+)", re.IGNORECASE | re.MULTILINE)
_INCLUDE = re.compile(rb"#\s*(?:try)?include", re.IGNORECASE)
_GLOB = re.compile(r"[*?\[]")
_TOP = PurePosixPath("/")


def read_tree(root: Path, *, folders: Sequence[PurePosixPath] = ()) -> ServerTree:
    """Return the server's files with modes and owners; ``folders`` are those the phones' files lie in.

    ``root`` stands for the server's ``/``. What is no regular file, too large or not readable is left
    out. Links are followed inside the root; a file is listed under the name it was found by.

    Raises:
        WizardError: There is no such root, or pjsip.conf is there and cannot be read.
    """
    there = Root.at(root)
    folder = asterisk_folder(there)
    reading = _Reading(there, read_owners(there), folder)
    reading.note_folder(_TOP)
    reading.add_required(Names(folder).pjsip)
    reading.walk(folder)
    for path in conf_files(folder):
        reading.add(path)
    for path in EVIDENCE:
        reading.add(path)
    for path in NETWORK_FILES:
        reading.add(path)
    for folder, suffixes in NETWORK_FOLDERS:
        reading.list_folder(folder, suffixes)
    for folder in folders:
        reading.list_folder(folder, PHONE_FILES)
    reading.follow_includes()
    reading.follow_key_files()
    versions = read_versions(there)
    tree = ServerTree(
        files=reading.files,
        folders=reading.folders,
        users=frozenset(reading.owners.users),
        groups=frozenset(reading.owners.groups),
        ours=ours(there),
        asterisk=versions.asterisk,
        openssl=versions.openssl,
        dpma=versions.dpma,
        is_running=is_running(there),
        asterisk_folder=reading.asterisk_folder,
    )
    return as_on_server(there, reading.owners, tree)


@dataclass(slots=True)
class _Reading:
    root: Root
    owners: Owners
    asterisk_folder: PurePosixPath
    files: dict[PurePosixPath, FileState] = field(default_factory=dict)
    folders: dict[PurePosixPath, tuple[int, str, str]] = field(default_factory=dict)
    bytes_left: int = LARGEST_TREE

    def add(self, path: PurePosixPath) -> None:
        """Read a file if that can be done."""
        try:
            self.add_required(path)
        except WizardError:
            return

    def add_required(self, path: PurePosixPath) -> None:
        """Read a file if it is there; a failure is raised."""
        if path in self.files or len(self.files) >= _MOST_FILES:
            return
        found = self.root.read(path, min(LARGEST_FILE, self.bytes_left))
        if found is None:
            return
        self.bytes_left -= len(found.content)
        self.files[path] = FileState(
            content=found.content,
            mode=found.mode,
            owner=self.owners.user(found.uid),
            group=self.owners.group(found.gid),
        )
        self.note_folder(path.parent)

    def note_folder(self, path: PurePosixPath) -> bool:
        """Note a folder and those above it; return whether it is there."""
        if path in self.folders:
            return True
        try:
            state = self.root.place(self.root.resolve(path)).stat()
        except (WizardError, OSError):
            return False
        if not stat.S_ISDIR(state.st_mode):
            return False
        mode, owner, group = state.st_mode, self.owners.user(state.st_uid), self.owners.group(state.st_gid)
        self.folders[path] = (stat.S_IMODE(mode), owner, group)
        if path != path.parent:
            self.note_folder(path.parent)
        return True

    def names(self, folder: PurePosixPath) -> list[str]:
        """The names in a folder, sorted; none where it cannot be listed."""
        try:
            with os.scandir(self.root.place(self.root.resolve(folder))) as entries:
                return sorted(entry.name for entry in entries)
        except (WizardError, OSError):
            return []

    def list_folder(self, folder: PurePosixPath, suffixes: tuple[str, ...]) -> None:
        """Read the files with one of the suffixes right in a folder."""
        if not folder.is_absolute() or not self.note_folder(folder):
            return
        for name in self.names(folder):
            if name.lower().endswith(suffixes):
                self.add(folder / name)

    def walk(self, top: PurePosixPath) -> None:
        """Read every file below a folder; a folder that links lead back to is read once."""
        waiting = [top]
        seen: set[PurePosixPath] = set()
        while waiting:
            folder = waiting.pop()
            try:
                real = self.root.resolve(folder)
            except WizardError:
                continue
            if real in seen or len(folder.parts) > len(top.parts) + _DEEPEST or not self.note_folder(folder):
                continue
            seen.add(real)
            for name in self.names(folder):
                path = folder / name
                if self._is_folder(path):
                    waiting.append(path)
                elif not name.startswith(".secure-calling-"):
                    self.add(path)

    def _is_folder(self, path: PurePosixPath) -> bool:
        try:
            return self.root.place(self.root.resolve(path)).is_dir()
        except (WizardError, OSError):
            return False

    def follow_includes(self) -> None:
        """Read what ``#include`` lines name, and what those files include in turn."""
        waiting = [p for p in self.files if self.asterisk_folder in p.parents and p.suffix == ".conf"]
        followed = set(waiting)
        while waiting:
            for pattern in _included(self.files[waiting.pop()], self.asterisk_folder):
                for path in self._matching(pattern):
                    self.add(path)
                    if path in self.files and path not in followed:
                        followed.add(path)
                        waiting.append(path)

    def follow_key_files(self) -> None:
        """Read the certificates and keys that transports name (Asterisk: cert_file, priv_key_file)."""
        texts = [state for path, state in self.files.items() if path.suffix == ".conf"]
        for name in dict.fromkeys(
            name for state in texts for name in _KEY_FILE.findall(state.content)[:_MOST_KEY_FILES]
        ):
            path = PurePosixPath(name.decode("utf-8", "surrogateescape"))
            if path.is_absolute() and "\0" not in str(path):
                self.add(path)

    def _matching(self, pattern: PurePosixPath) -> Iterable[PurePosixPath]:
        """The paths a pattern can mean; only components with a wildcard are looked up."""
        paths = [_TOP]
        for part in pattern.parts[1:]:
            if _GLOB.search(part):
                paths = [p / n for p in paths for n in self.names(p) if fnmatchcase(n, part)][:_MOST_FILES]
            else:
                paths = [p / part for p in paths]
        return paths


def _included(state: FileState, folder: PurePosixPath) -> Iterable[PurePosixPath]:
    """The names in a file's includes, relative ones from Asterisk's folder (Asterisk: main/config.c)."""
    if not _INCLUDE.search(state.content):
        return
    for statement in parse(state.text).statements:
        if statement.kind is Kind.DIRECTIVE and statement.name.lower() in ("include", "tryinclude"):
            name = statement.value
            if name and "\0" not in name:
                yield folder / name
