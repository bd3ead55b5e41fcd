"""A lossless model of one Asterisk configuration file: every byte kept, every line understood.

``str(parse(text)) == text`` for any text. What includes and templates make of several files is the
business of ``effective``; changing a file is the business of ``edit``.
"""

from dataclasses import dataclass, field
from enum import Enum
from sys import intern
from typing import NamedTuple

from wizard.core.asterisk.lexing import BLANKS, clipped, code_lines, encoded

DIRECTIVES = frozenset({"include", "tryinclude", "exec"})

NAME_SIZE_BYTES = 80
"""Asterisk's buffer for a section's name; what does not fit is cut off (main/config.c, struct ast_category)."""


class Kind(Enum):
    """What a line is to Asterisk (main/config.c, process_text_line)."""

    SECTION = "section"
    DIRECTIVE = "directive"
    OPTION = "option"
    IGNORED = "ignored"
    FAULT = "fault"


class Statement(NamedTuple):
    """One line that says something; blank lines and comments are none.

    ``name`` is a section's, directive's or option's name. ``value`` is an option's value, a directive's
    argument, or the character whose place or absence makes a fault. ``flags`` are the words between a
    section's parentheses. ``row`` counts lines from 0. ``is_appended`` marks ``+=``, whose ``value`` keeps its blanks.
    """

    kind: Kind
    row: int
    name: str = ""
    value: str = ""
    flags: tuple[str, ...] = ()
    is_appended: bool = False

    def __repr__(self) -> str:
        return f"Statement({self.kind}, row={self.row}, name={self.name!r})"  # the value may be a password


@dataclass(slots=True, frozen=True, kw_only=True)
class Section:
    """One ``[name]`` header and the statements up to the next; ``index`` counts the file's headers from 0."""

    index: int
    header: Statement
    statements: tuple[Statement, ...]

    @property
    def name(self) -> str:
        """The name between the brackets."""
        return self.header.name

    @property
    def is_template(self) -> bool:
        """Whether the header says ``(!)``."""
        return "!" in self.header.flags

    @property
    def is_addition(self) -> bool:
        """Whether the header says ``(+)``, adding to a section that is there already."""
        return any(flag.startswith("+") for flag in self.header.flags)

    @property
    def templates(self) -> tuple[str, ...]:
        """The sections it inherits from, in order."""
        return tuple(flag for flag in self.header.flags if flag != "!" and not flag.startswith("+"))


@dataclass(slots=True, frozen=True, kw_only=True)
class ConfFile:
    """A file as lines (each with its own end) and as statements.

    ``commented`` holds the rows of lines before or after which a block comment is open: no line
    may be put beside them or turned into a comment without changing what others mean.
    ``depth_after`` is how many block comments are open at the end (less than 0 after a stray close).
    ``is_alone``: it was read by itself, not as one of several files that one pattern includes together.
    """

    lines: tuple[str, ...] = field(repr=False)
    statements: tuple[Statement, ...] = field(repr=False)
    sections: tuple[Section, ...]
    commented: frozenset[int]
    depth_after: int
    is_alone: bool = True

    def __str__(self) -> str:
        return "".join(self.lines)


def split_lines(text: str) -> list[str]:
    """Return the lines of a text with their ends; a line ends at a line feed only."""
    lines = text.split("\n")
    last = lines.pop()
    whole = [line + "\n" for line in lines]
    if last:
        whole.append(last)
    return whole


def parse(text: str, depth: int = 0, *, is_first: bool = True) -> ConfFile:
    """Return the model of a file; never fails, in time linear in the text.

    ``depth`` and ``is_first`` are for files that one pattern includes together (``lexing.code_lines``).
    """
    lines = split_lines(text)
    is_alone = is_first and depth == 0
    statements: list[Statement] = []
    commented: set[int] = set()
    for row, code, before, depth in code_lines(lines, depth, is_first=is_first):  # noqa: B020 - it goes on from there
        if before or depth:
            commented.add(row)
        if code:
            statements.append(statement(code, row))
    return ConfFile(
        lines=tuple(lines),
        statements=tuple(statements),
        sections=_sections(statements),
        commented=frozenset(commented),
        depth_after=depth,
        is_alone=is_alone,
    )


def _sections(statements: list[Statement]) -> tuple[Section, ...]:
    starts = [i for i, s in enumerate(statements) if s.kind is Kind.SECTION]
    ends = [*starts[1:], len(statements)][: len(starts)]
    return tuple(
        Section(index=n, header=statements[start], statements=tuple(statements[start + 1 : end]))
        for n, (start, end) in enumerate(zip(starts, ends, strict=True))
    )


def statement(code: str, row: int) -> Statement:
    """Return what one line says, its comments and outer blanks taken off before."""
    if code[0] == "[":
        return _header(code, row)
    if code[0] == "#":
        return _directive(code[1:], row)
    return _option(code, row)


def _header(code: str, row: int) -> Statement:
    close = code.find("]")
    if close < 0:
        return Statement(Kind.FAULT, row, value="]")
    name, rest = clipped(code[1:close], NAME_SIZE_BYTES), code[close + 1 :]
    if not rest.startswith("("):
        return Statement(Kind.SECTION, row, name)
    end = rest.find(")")
    if end < 0:
        return Statement(Kind.FAULT, row, value=")")
    return Statement(Kind.SECTION, row, name, flags=tuple(rest[1:end].split(",")))


def _directive(code: str, row: int) -> Statement:
    end = next((i for i, c in enumerate(code) if not "!" <= c <= "\x7f"), len(code))
    name = code[:end].lower()
    # One byte is taken for the blank after the name, whatever it is.
    argument = encoded(code[end:])[1:].decode("utf-8", "surrogateescape").strip(BLANKS)
    if name not in DIRECTIVES or not argument:
        return Statement(Kind.IGNORED, row, f"#{name}")
    if (argument[0], argument[-1]) in (('"', '"'), ("<", ">")):
        argument = argument[1:-1]
    return Statement(Kind.DIRECTIVE, row, name, argument)


def _option(code: str, row: int) -> Statement:
    skipped = 0
    if code[0] == "\\":
        code = code[1:]
        if not code or not "!" <= code[0] <= "\x7f":
            return Statement(Kind.FAULT, row, value="\\")
        skipped = 1
    equals = code.find("=", skipped)
    if equals < 0:
        return Statement(Kind.IGNORED, row)
    if equals > skipped and code[equals - 1] == "+":
        return Statement(Kind.OPTION, row, code[: equals - 1].strip(BLANKS), code[equals + 1 :], is_appended=True)
    start = equals + 2 if code.startswith(">", equals + 1) else equals + 1
    # Thousands of lines name the same few options.
    name = intern(code[:equals].strip(BLANKS))
    return Statement(Kind.OPTION if name else Kind.IGNORED, row, name, code[start:].strip(BLANKS))
