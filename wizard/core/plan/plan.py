"""The Plan: every change and every instruction, as one value that preview, apply and export share."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath

from wizard.core.problem import Problem, Severity
from wizard.core.text import Text


class Action(StrEnum):
    """What a change does to its file."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    PERMISSIONS = "permissions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a line of the new file stands there, and what that rests on; ``line`` counts from 1."""

    line: int
    reason: Text
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One file's step from what is there to what will be there.

    ``before`` is None where the file is new, ``after`` None where it goes. ``mode``, ``owner``
    and ``group`` (names, or numbers as text) are those of the new file. ``secrets`` are the texts in it that are
    masked when it is shown; ``is_secret`` says that all of it is (a private key).
    """

    path: PurePosixPath
    before: bytes | None = field(repr=False)
    after: bytes | None = field(repr=False)
    mode: int
    owner: str
    group: str
    reasons: tuple[Reason, ...] = ()
    secrets: tuple[str, ...] = field(default=(), repr=False)
    is_secret: bool = False

    @property
    def action(self) -> Action:
        """What happens to the file."""
        if self.before is None:
            return Action.CREATE
        if self.after is None:
            return Action.DELETE
        return Action.PERMISSIONS if self.before == self.after else Action.UPDATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """Something a person has to do by hand, with the exact steps or the exact text to enter.

    ``is_bulk``: FreePBX's Bulk Handler does it, with a file made from what it exports.
    """

    title: Text
    detail: Text
    snippet: str = ""
    field: str = ""
    is_bulk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionSetting:
    """One field of an extension's page in FreePBX, by Asterisk's option and by its column in the Bulk Handler."""

    extension: str
    option: str
    column: str
    value: str
    present: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartStep:
    """A command to run on the server's shell after writing, in order, and why.

    ``is_conditional``: only if what came before it shows the need.
    """

    command: str
    reason: Text
    is_conditional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Changes in the order they are written, what is left to a person, and what is wrong.

    ``by_hand`` are the extensions whose move is among the instructions; ``extension_settings`` are those fields of
    theirs that FreePBX's Bulk Handler can set.
    """

    changes: tuple[Change, ...] = ()
    instructions: tuple[Instruction, ...] = ()
    problems: tuple[Problem, ...] = ()
    restart: tuple[RestartStep, ...] = ()
    by_hand: tuple[str, ...] = ()
    extension_settings: tuple[ExtensionSetting, ...] = ()

    @property
    def is_applicable(self) -> bool:
        """Whether nothing of severity error stands in the way."""
        return not any(p.severity is Severity.ERROR for p in self.problems)

    @property
    def digest(self) -> str:
        """SHA-256 over every change, so that one can apply exactly what was previewed."""
        h = hashlib.sha256()
        for c in self.changes:
            for part in (str(c.path), c.mode, c.owner, c.group):
                h.update(f"{part}\0".encode("utf-8", "surrogateescape"))
            for content in (c.before, c.after):
                h.update(b"-" if content is None else hashlib.sha256(content).digest())
        return h.hexdigest()
