"""What is in a bundle: the new files as a tree, the table of changes, checksums, the script that writes them.

``changes`` has a line for each file in the order of writing, removals last::

    BEFORE AFTER SIZE MODE OWNER GROUP MEMBER NAME

BEFORE and AFTER are SHA-256 digests, ``-`` for no file; SIZE and MODE (octal), OWNER and GROUP are of the new
file, MEMBER is where it lies in the bundle; NAME is its path on the server. Names are spelled by ``shell_name``.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from wizard.core.bundle.shell_name import shell_name
from wizard.core.plan.after_writing import script, steps_after_roll_back
from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import Change, Plan, RestartStep
from wizard.core.plan.receipt import digest

AS_ASTERISK = "~"
"""Stands for an owner or group that only the server knows: that of pjsip.conf there. No name is spelled so."""

FOLDER = "secure-calling"
"""The one folder everything is unpacked into."""

SECRET, RUNNABLE = 0o600, 0o700

# What every system a bundle is unpacked on can have as a name; Windows cannot have a dot at the end.
_PORTABLE = re.compile(r"(?:/[A-Za-z0-9_][A-Za-z0-9._-]*(?<!\.))+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file of a bundle, named from the folder it is unpacked into."""

    name: str
    content: bytes = field(repr=False)
    mode: int = SECRET


def bundle_members(plan: Plan, installer: str, *, is_unread: bool = False) -> tuple[Member, ...]:
    """Return the files of a plan's bundle, the same ones for the same plan; all lines end with LF.

    ``installer`` is the text of install.sh. ``is_unread``: the server was not read, so the script gives the files to
    whom pjsip.conf belongs there.

    Raises:
        ValueError: The plan has errors or changes nothing: there is nothing to carry.
    """
    if not plan.is_applicable or not plan.changes:
        raise ValueError("a bundle needs changes that can be written")
    ordered = sorted(plan.changes, key=lambda change: change.after is None)  # as apply does: removals last
    places = _places(ordered)
    table = "".join(_line(change, place, is_unread=is_unread) for change, place in zip(ordered, places, strict=True))
    members = (
        Member(name="README.txt", content=_readme(plan, is_unread=is_unread).encode("utf-8", "replace")),
        Member(name="install.sh", content=installer.encode("utf-8"), mode=RUNNABLE),
        Member(name="changes", content=table.encode("ascii")),
        Member(name="after.txt", content=_after(plan).encode("utf-8", "replace")),
        Member(name="after-undo.txt", content=_after_undo(plan).encode("utf-8", "replace")),
        *(
            Member(name=place, content=change.after)
            for change, place in zip(ordered, places, strict=True)
            if change.after is not None
        ),
    )
    sums = "".join(f"{digest(member.content)}  {member.name}\n" for member in members)
    return (*members, Member(name="SHA256SUMS", content=sums.encode("ascii")))


def _places(changes: Iterable[Change]) -> list[str]:
    """Where each new file lies: as on the server, where every system can have such a name and no other like it."""
    places: list[str] = []
    seen: set[str] = set()
    for number, change in enumerate(changes):
        name = str(change.path)
        if _PORTABLE.fullmatch(name) and name.lower() not in seen and len(name) < 150:
            places.append(f"tree{name}")
        else:
            places.append(f"odd-names/{number}")
        seen.add(name.lower())
    return places


def _line(change: Change, place: str, *, is_unread: bool) -> str:
    before = "-" if change.before is None else digest(change.before)
    if change.after is None:
        return f"{before} - - - - - - {shell_name(str(change.path))}\n"
    owner, group = (AS_ASTERISK,) * 2 if is_unread else (_word(change.owner), _word(change.group))
    words = (before, digest(change.after), str(len(change.after)), f"{change.mode:o}", owner, group, place)
    return f"{' '.join(words)} {shell_name(str(change.path))}\n"


def _word(name: str) -> str:
    """An empty name is no word of a table: it stays a name no server has."""
    return shell_name(name) or "="


def _readme(plan: Plan, *, is_unread: bool) -> str:
    files = "".join(f"  {change.action.value:11} {_shown(change.path)}\n" for change in plan.changes)
    unread = _UNREAD if is_unread else ""
    return _README.format(files=files, digest=plan.digest, unread=unread)


def _shown(path: PurePosixPath) -> str:
    return visible(str(path))


def _after(plan: Plan) -> str:
    """What is left to a person once the files are there: by hand first, then the commands."""
    parts: list[str] = []
    for instruction in plan.instructions:
        lines = [f"By hand: {instruction.title}", *str(instruction.detail).splitlines()]
        lines += [f"    {line}" for line in instruction.snippet.splitlines()]
        parts.append("".join(f"{visible(line)}\n" for line in lines))
    if plan.restart:
        parts.append(_commands(plan.restart))
    return "\n".join(parts)


def _after_undo(plan: Plan) -> str:
    steps = steps_after_roll_back((change.path for change in plan.changes), ())
    return _commands(steps) if steps else ""


def _commands(steps: Sequence[RestartStep]) -> str:
    lines = ("On the server, in this order:", *script(steps).splitlines())
    return "".join(f"{visible(line)}\n" for line in lines)


_UNREAD = """
The server was not read when this was made. So nothing of its own files is in here: the wizard's files are written,
and what has to be added to the server's own is told by install.sh when it is done (it is in after.txt).
"""

_README = """Secure Calling Wizard: files for one server

Keys and passwords are in here, in clear. Carry it on nothing you would not carry keys on, and delete it when it is
written.

Copy this folder to the server, and run there as root:

  sh install.sh --check    whether it can be written; nothing is touched
  sh install.sh            writes all of it or nothing, and shows what has to be restarted
  sh install.sh --undo     puts back exactly what was there
  sh install.sh --recover  after a power cut: puts back what was begun

The server's old files are kept there in /var/lib/secure-calling. If one of its files is another one than when this
was made, nothing is written.
{unread}
Files:
{files}
Plan: {digest}
"""
