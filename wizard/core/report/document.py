"""A report as values: sections of paragraphs, facts, tables and commands, with nothing of any markup in it."""

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.text import Text

Words = Text | str
"""A text for a person, or a value that is no words: a name, a number, a path."""


class Tone(StrEnum):
    """What a value says of the state of things; each has a sign beside its colour."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value with what there is to add below it. ``is_code``: it is a text to be entered or compared."""

    words: Words
    more: tuple[Words, ...] = ()
    tone: Tone = Tone.PLAIN
    is_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Some sentences."""

    words: Words
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A name and its value."""

    name: Words
    cell: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Names and values, a row each."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of equal length under a head."""

    head: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command to enter, and what it does."""

    command: str
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """Commands in their order."""

    rows: tuple[Command, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list."""

    items: tuple[Text, ...]


Block = Paragraph | Facts | Table | Commands | Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the report under its title."""

    title: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One of the few things to be seen at a glance."""

    name: Text
    value: Words
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole report. ``name`` is the site's, ``lead`` the one sentence that says how things stand."""

    name: str
    subtitle: Text
    lead: Text
    tiles: tuple[Tile, ...]
    sections: tuple[Section, ...]
    foot: Text
