"""What collect.sh tells of a server beside its files: owners and modes, versions, registered phones.

It lies at the top of the folder the files were unpacked into: unpacking loses whose they were, and an
administrator of the server is not the user of this computer. Each line is a word and its values::

    secure-calling-collected 1
    time SECONDS                         when, since 1970
    file|folder MODE UID GID NAME        those on the server; NAME as ``shell_name`` spells it
    asterisk|openssl|dpma TEXT           what the program said
    running yes|no                       whether Asterisk answered
    contact TEXT                         a line of Asterisk's ``database show registrar/contact``
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from wizard.core.bundle.shell_name import plain_name
from wizard.core.errors import WizardError
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.text import Text
from wizard.system.given_file import EXECUTABLE, write_given
from wizard.system.owners import Owners
from wizard.system.resources import server_script
from wizard.system.root import Root
from wizard.system.versions import ANSWERS

COLLECTED = PurePosixPath("/secure-calling-collected")

_FIRST = b"secure-calling-collected 1\n"
_ENTRY = re.compile(r"(file|folder) ([0-7]{1,4}) (\d{1,10}) (\d{1,10}) (\S+)")
_TEXT = re.compile(r"(asterisk|openssl|dpma|contact) (\S+)")
_RUNNING = re.compile(r"running (yes|no)")
_TIME = re.compile(r"time (\d{1,11})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What was told; ``owners`` maps paths to mode, number of user and of group, ``time`` is in seconds since 1970."""

    time: int
    owners: Mapping[PurePosixPath, tuple[int, int, int]] = field(repr=False)
    versions: Mapping[str, str]
    contacts: tuple[str, ...] = field(repr=False)
    is_running: bool | None = None


def read_collected(root: Root) -> Collected | None:
    """Return what collect.sh told of a server, None where its files were not brought by it.

    Lines that cannot be read are passed over.
    """
    try:
        found = root.read(COLLECTED)
    except WizardError:
        return None
    if found is None or not found.content.startswith(_FIRST):
        return None
    time = 0
    owners: dict[PurePosixPath, tuple[int, int, int]] = {}
    said: dict[str, str] = {}
    contacts: list[str] = []
    is_running: bool | None = None
    for line in found.content.decode("ascii", "replace").split("\n"):
        if entry := _ENTRY.fullmatch(line):
            name = _plain(entry[5])
            if name.startswith("/"):
                owners[PurePosixPath(name)] = (int(entry[2], 8), int(entry[3]), int(entry[4]))
        elif text := _TEXT.fullmatch(line):
            if text[1] == "contact":
                contacts.append(_plain(text[2]))
            else:
                said.setdefault(text[1], _plain(text[2]))
        elif state := _RUNNING.fullmatch(line):
            is_running = state[1] == "yes"
        elif moment := _TIME.fullmatch(line):
            time = int(moment[1])
    return Collected(
        time=time, owners=owners, versions=_versions(said), contacts=tuple(contacts), is_running=is_running
    )


def save_collect_script(file: Path) -> None:
    """Write collect.sh, to be run on a server, over the file that was there.

    Raises:
        WizardError: It cannot be written.
    """
    write_given(file, server_script("collect.sh").encode("ascii"), EXECUTABLE)


def refuse_collected(root: Root) -> None:
    """Make sure that what is written reaches a server.

    Raises:
        WizardError: The files were brought out of a server by collect.sh.
    """
    if read_collected(root) is not None:
        raise WizardError(
            Text("These files are a copy."),
            Text("They were collected on the server; what is written here does not reach it."),
            Text("Save the plan as a bundle (secure-calling bundle), and write it there. Nothing was written."),
        )


def as_on_server(root: Root, owners: Owners, tree: ServerTree) -> ServerTree:
    """Return a tree with owners, modes and versions as collect.sh found them; the tree itself where it was not used."""
    told = read_collected(root)
    if told is None:
        return tree
    return replace(
        tree,
        files={path: _file(state, told.owners.get(path), owners) for path, state in tree.files.items()},
        folders={path: _folder(state, told.owners.get(path), owners) for path, state in tree.folders.items()},
        asterisk=told.versions.get("asterisk", tree.asterisk),
        openssl=told.versions.get("openssl", tree.openssl),
        dpma=told.versions.get("dpma", tree.dpma),
        is_running=told.is_running,
    )


def _file(state: FileState, told: tuple[int, int, int] | None, owners: Owners) -> FileState:
    if told is None:
        return state
    mode, uid, gid = told
    return replace(state, mode=mode, owner=owners.user(uid), group=owners.group(gid))


def _folder(state: tuple[int, str, str], told: tuple[int, int, int] | None, owners: Owners) -> tuple[int, str, str]:
    return state if told is None else (told[0], owners.user(told[1]), owners.group(told[2]))


def _versions(said: Mapping[str, str]) -> dict[str, str]:
    found = ((name, pattern.search(said.get(name, ""))) for name, _, pattern in ANSWERS)
    return {name: version[1] for name, version in found if version}


def _plain(word: str) -> str:
    try:
        return plain_name(word)
    except ValueError:
        return ""
