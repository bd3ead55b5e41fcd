"""The manual as HTML that needs no script and fetches nothing: a page for browsers, or what the window's reader shows.

Every text is escaped; in explanations ``p``, ``b``, ``i`` and ``code`` stay what they are.
"""

import re
from collections.abc import Callable, Iterable
from html import escape

from wizard.core.manual.document import (
    Block,
    Cell,
    Chapter,
    Entry,
    Explanation,
    Link,
    Links,
    Manual,
    Paragraph,
    Picture,
    Points,
    Row,
    Table,
)
from wizard.core.manual.page_style import CSS
from wizard.core.report.document import Words
from wizard.core.text import Text

Say = Callable[[Text], str]
"""Puts a text into a language."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"
_TAGS = re.compile(r"&lt;(/?(?:p|b|i|code))&gt;")
_ALSO = Text("See also: {places}")


def manual_page(manual: Manual, say: Say = str, *, language: str = "en") -> str:
    """Return the manual as a page for browsers; its pictures lie beside it."""
    page = _Writer(say, has_pictures=True)
    title, lead, contents = (escape(say(words)) for words in (manual.title, manual.lead, manual.contents))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{title}</title>\n<style>{CSS}</style>\n</head>\n<body>\n"
        f'<div class="sheet">\n<header>\n<h1>{title}</h1>\n<p class="lead">{lead}</p>\n</header>\n'
        '<div class="columns">\n'
        f'<nav aria-label="{contents}">\n<h2>{contents}</h2>\n{page.contents(manual.chapters)}</nav>\n<main>\n'
        f"{''.join(map(page.chapter, manual.chapters))}</main>\n</div>\n</div>\n</body>\n</html>\n"
    )


def manual_text(manual: Manual, say: Say = str, *, chapter: str = "", css: str = "") -> str:
    """Return a chapter, or with "" the contents, for a reader that knows little CSS and shows no pictures.

    ``css`` is how it looks there.
    """
    page = _Writer(say, has_pictures=False, table=' width="100%" cellspacing="0" cellpadding="6"')
    body = "".join(page.chapter(found) for found in manual.chapters if found.anchor == chapter)
    if not chapter:
        body = (
            f'<h1>{escape(say(manual.title))}</h1><p class="lead">{escape(say(manual.lead))}</p>'
            f"{page.contents(manual.chapters)}"
        )
    return f"<html><head><style>{css}</style></head><body>{body}</body></html>"


class _Writer:
    """``table`` are attributes of every table."""

    def __init__(self, say: Say, *, has_pictures: bool, table: str = "") -> None:
        self._say, self._has_pictures, self._attributes = say, has_pictures, table

    def contents(self, chapters: Iterable[Chapter]) -> str:
        items = "".join(
            f"<li>{self._link(chapter.anchor, chapter.title)}{self._entries(chapter.entries)}</li>\n"
            for chapter in chapters
        )
        return f"<ul>\n{items}</ul>\n"

    def chapter(self, chapter: Chapter) -> str:
        entries = "".join(
            f'<h3 id="{escape(entry.anchor)}">{self._text(entry.title)}</h3>\n{"".join(map(self._block, entry.blocks))}'
            for entry in chapter.entries
        )
        title = f'<h2 id="{escape(chapter.anchor)}">{self._text(chapter.title)}</h2>\n'
        return f"<section>\n{title}{''.join(map(self._block, chapter.blocks))}{entries}</section>\n"

    def _entries(self, entries: Iterable[Entry]) -> str:
        items = "".join(f"<li>{self._link(entry.anchor, entry.title)}</li>\n" for entry in entries)
        return f"\n<ul>\n{items}</ul>\n" if items else ""

    def _text(self, words: Words) -> str:
        return escape(self._say(words) if isinstance(words, Text) else words)

    def _link(self, anchor: str, words: Words) -> str:
        return f'<a href="#{escape(anchor)}">{self._text(words)}</a>'

    def _links(self, links: Iterable[Link]) -> str:
        return ", ".join(self._link(link.anchor, link.words) for link in links)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return f"<p>{self._text(block.words)}</p>\n"
            case Explanation():
                return _TAGS.sub(r"<\1>", self._text(block.words)) + "\n"
            case Points():
                items = "".join(f"<li>{self._text(item)}</li>\n" for item in block.items)
                return f"<ul>\n{items}</ul>\n"
            case Picture():
                return self._picture(block) if self._has_pictures else ""
            case Table():
                return self._table(block)
            case Links():
                also = escape(self._say(_ALSO)).replace("{places}", self._links(block.links))
                return f'<p class="also">{also}</p>\n'

    def _picture(self, picture: Picture) -> str:
        def of(theme: str) -> str:
            return f"{picture.name}-{theme}-100.png 1x, {picture.name}-{theme}-200.png 2x"

        return (
            f'<picture><source media="(prefers-color-scheme: dark)" srcset="{of("dark")}"/>'
            f'<img src="{picture.name}-light-100.png" srcset="{of("light")}" alt="{self._text(picture.words)}" '
            f'width="{picture.width}" height="{picture.height}" loading="lazy"/></picture>\n'
        )

    def _table(self, table: Table) -> str:
        head = "".join(f'<th scope="col">{self._text(name)}</th>' for name in table.head)
        rows = "".join(self._row(row, has_name=table.has_names) for row in table.rows)
        return (
            f'<div class="wide"><table{self._attributes}>\n<thead><tr>{head}</tr></thead>\n'
            f"<tbody>\n{rows}</tbody>\n</table></div>\n"
        )

    def _row(self, row: Row, *, has_name: bool) -> str:
        first, *others = (self._cell(cell, "" if number else row.anchor) for number, cell in enumerate(row.cells))
        name = f'<th scope="row">{first}</th>' if has_name else f"<td>{first}</td>"
        return f"<tr>{name}{''.join(f'<td>{cell}</td>' for cell in others)}</tr>\n"

    def _cell(self, cell: Cell, anchor: str = "") -> str:
        lines = [self._text(words) for words in cell.words]
        if cell.is_code:
            lines = [f"<code>{line}</code>" for line in lines]
        if anchor:
            # Not on the row itself: a reader that knows little HTML finds only what stands around words.
            lines[0] = f'<span id="{escape(anchor)}">{lines[0]}</span>'
        if cell.links:
            lines.append(self._links(cell.links))
        return "".join(f"<div>{line}</div>" for line in lines)
