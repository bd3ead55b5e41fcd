"""Where things stand in a TOML text: the line of each key, the span of each value.

``tomllib`` says what a file means; this says where, so that a problem can name its line and one value
can be changed without touching a byte beside it. It takes whatever ``tomllib`` takes, judges nothing,
and stops at what it does not understand.
"""

import re
import tomllib
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

_DEEPEST = 32

_BLANK = re.compile(r"[ \t]*")
_GAP = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''', re.DOTALL
)
_BARE_VALUE = re.compile(r"[^,\]}#\r\n]+")
_REST_OF_LINE = re.compile(r"[^\n]*\n?")


class TooDeepError(ValueError):
    """Keys or brackets are nested deeper than any site file needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One ``key = value``: its line, and the span of its value."""

    path: Path
    line: int
    start: int
    end: int


@dataclass(slots=True, kw_only=True)
class Table:
    """One table: the span of its header line, and where another key can be put into it.

    ``start`` is where the header begins; ``insert_at`` lies behind the last key. In an inline table
    ``is_inline`` is true, and ``has_keys`` says whether a comma has to stand before another one.
    """

    path: Path
    line: int
    start: int
    insert_at: int
    is_inline: bool = False
    has_keys: bool = False


@dataclass(slots=True)
class Layout:
    """All entries and tables of a text, in its order; the first table is the root."""

    entries: list[Entry] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def lines(self) -> dict[Path, int]:
        """Return the first line on which each path stands."""
        lines: dict[Path, int] = {}
        items: list[Table | Entry] = [*self.tables[1:], *self.entries]
        for item in items:
            for depth in range(len(item.path), 0, -1):
                lines.setdefault(item.path[:depth], item.line)
        return lines


def layout_of(text: str) -> Layout:
    """Return the layout of a TOML text; of a broken one, the part before the fault.

    Linear in the text. Raises TooDeepError where nesting would cost more than reading.
    """
    reader = _Reader(text)
    reader.read()
    return reader.layout


class _BrokenError(Exception):
    """The text stops being TOML here."""


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.layout = Layout(tables=[Table(path=(), line=1, start=0, insert_at=0)])
        self.counts: dict[Path, int] = {}
        self.position = 0
        self.line = 1
        self.line_known_at = 0

    def read(self) -> None:
        table = self.layout.tables[0]
        try:
            while True:
                self.position = self._skip(_GAP, self.position)
                if self.position >= len(self.text):
                    return
                if self.text[self.position] == "[":
                    table = self._header()
                else:
                    self._entry(table, 0)
                    self._rest_of_line()
                    table.insert_at = self.position
        except _BrokenError:
            return

    def _header(self) -> Table:
        start = self.position
        is_array = self.text.startswith("[[", start)
        self.position += 2 if is_array else 1
        keys = self._keys()
        closing = "]]" if is_array else "]"
        if not self.text.startswith(closing, self.position):
            raise _BrokenError
        self.position += len(closing)
        path: Path = ()
        for depth, key in enumerate(keys, 1):
            path += (key,)
            if is_array and depth == len(keys):
                self.counts[path] = self.counts.get(path, 0) + 1
            if path in self.counts:
                path += (self.counts[path] - 1,)
        line = self._line_of(start)
        self._rest_of_line()
        table = Table(path=path, line=line, start=start, insert_at=self.position)
        self.layout.tables.append(table)
        return table

    def _entry(self, table: Table, depth: int) -> None:
        line = self._line_of(self.position)
        path = (*table.path, *self._keys())
        if not self.text.startswith("=", self.position):
            raise _BrokenError
        self.position = start = self._skip(_BLANK, self.position + 1)
        self._value(path, depth)
        self.layout.entries.append(Entry(path=path, line=line, start=start, end=self.position))
        table.has_keys = True

    def _keys(self) -> tuple[str, ...]:
        keys = []
        while True:
            self.position = self._skip(_BLANK, self.position)
            found = _KEY.match(self.text, self.position)
            if found is None:
                raise _BrokenError
            keys.append(_plain(found[0]))
            if len(keys) > _DEEPEST:
                raise TooDeepError
            self.position = self._skip(_BLANK, found.end())
            if not self.text.startswith(".", self.position):
                return tuple(keys)
            self.position += 1

    def _value(self, path: Path, depth: int) -> None:
        if depth > _DEEPEST:
            raise TooDeepError
        first = self.text[self.position : self.position + 1]
        if first == "[":
            self._array(path, depth)
        elif first == "{":
            self._inline_table(path, depth)
        else:
            found = (_STRING if first in ("'", '"') else _BARE_VALUE).match(self.text, self.position)
            if found is None:
                raise _BrokenError
            self.position += len(found[0].rstrip(" \t"))

    def _array(self, path: Path, depth: int) -> None:
        self.position += 1
        index = 0
        while True:
            self.position = self._skip(_GAP, self.position)
            if self.text.startswith("]", self.position):
                break
            self._value((*path, index), depth + 1)
            index += 1
            self.position = self._skip(_GAP, self.position)
            if self.text.startswith(",", self.position):
                self.position += 1
            elif not self.text.startswith("]", self.position):
                raise _BrokenError
        self.position += 1

    def _inline_table(self, path: Path, depth: int) -> None:
        start = self.position
        table = Table(path=path, line=self._line_of(start), start=start, insert_at=start + 1, is_inline=True)
        self.layout.tables.append(table)
        self.position += 1
        while True:
            self.position = self._skip(_GAP, self.position)
            if self.text.startswith("}", self.position):
                break
            self._entry(table, depth + 1)
            table.insert_at = self.position
            self.position = self._skip(_GAP, self.position)
            if self.text.startswith(",", self.position):
                self.position += 1
            elif not self.text.startswith("}", self.position):
                raise _BrokenError
        self.position += 1

    def _rest_of_line(self) -> None:
        self.position = self._skip(_REST_OF_LINE, self.position)

    def _skip(self, pattern: re.Pattern[str], position: int) -> int:
        found = pattern.match(self.text, position)
        return position if found is None else found.end()

    def _line_of(self, position: int) -> int:
        self.line += self.text.count("\n", self.line_known_at, position)
        self.line_known_at = position
        return self.line


def _plain(key: str) -> str:
    if key[0] == "'":
        return key[1:-1]
    if key[0] != '"':
        return key
    try:
        return next(iter(tomllib.loads(f"{key} = 0")))
    except tomllib.TOMLDecodeError:
        raise _BrokenError from None
