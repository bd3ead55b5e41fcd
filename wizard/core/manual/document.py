"""The manual as values: chapters of entries, each with an anchor that stays; nothing of any markup in them."""

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.report.document import Words
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way to another place of the manual, by its anchor."""

    anchor: str
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Some sentences."""

    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A text of ours with ``p``, ``b``, ``i`` and ``code`` in it, such as stands behind the window's "Why?"."""

    words: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One of the program's pages, by the name its picture begins with, in pixels at 100 %."""

    name: str
    words: Text
    width: int = 1024
    height: int = 640


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Some texts, each on its own line, then the ways from here. ``is_code``: to be entered or compared."""

    words: tuple[Words, ...] = ()
    links: tuple[Link, ...] = ()
    is_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; ``anchor`` where it can be led to."""

    cells: tuple[Cell, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of equal length under a head; ``has_names``: the first cell of a row names what the row is about."""

    head: tuple[Text, ...]
    rows: tuple[Row, ...]
    has_names: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Where more is said about it."""

    links: tuple[Link, ...]


Block = Paragraph | Explanation | Points | Picture | Table | Links


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One subject of a chapter."""

    anchor: str
    title: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter: what stands under its title, then its entries."""

    anchor: str
    title: Text
    blocks: tuple[Block, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def anchors(self) -> Iterator[str]:
        """All places in it that can be led to."""
        yield self.anchor
        yield from (entry.anchor for entry in self.entries)
        blocks = [*self.blocks, *(block for entry in self.entries for block in entry.blocks)]
        yield from (row.anchor for block in blocks if isinstance(block, Table) for row in block.rows if row.anchor)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manual:
    """The whole of it."""

    title: Text
    lead: Text
    contents: Text
    chapters: tuple[Chapter, ...]
