"""The page of the manual that is read: a chapter, the ways to others, and what is searched for in all of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from wizard.ui.manual.links import Place, links_in
from wizard.ui.manual.marks import marked
from wizard.ui.theme import Theme

if TYPE_CHECKING:
    from wizard.ui.manual.book import Book

_SCHEME = "manual"
_SHORTEST, _MOST_FOUND = 2, 500
_LINE = 12


class ManualPage(QTextBrowser):
    """Shows the book's chapters, and nothing that is not in it.

    Tab goes through the links that are seen, then on to what stands beside the page.
    """

    def __init__(self, theme: Theme, book: "Book") -> None:
        super().__init__()
        self._theme, self._book = theme, book
        self._css, self._words = "", ""
        self._found: list[QTextCursor] = []
        self._counts: dict[str, int] = {}
        self._at = -1
        self.setProperty("role", "manual")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)

    @property
    def chapter(self) -> str:
        """The chapter that is shown."""
        return self.source().path()

    def show_in(self, css: str) -> None:
        """Show the chapter in other looks or in another language, at the place that was read."""
        self._css = css
        if self.source().isEmpty():
            self.go_to("")
            return
        block = self.first_seen().block()
        number, hidden = block.blockNumber(), self.verticalScrollBar().value() - self._top_of(block)
        self.setHtml(self._book.html(self.chapter, css))
        self.verticalScrollBar().setValue(self._top_of(self.document().findBlockByNumber(number)) + hidden)
        self._find()
        self._mark()

    def go_to(self, anchor: str) -> None:
        """Show a place; "" is the contents."""
        place = QUrl(f"{_SCHEME}:{self._book.chapter_of(anchor)}")
        place.setFragment(anchor)
        self.setSource(place)
        if anchor in ("", self.chapter):
            self.verticalScrollBar().setValue(0)
        self._find()
        self._mark()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a chapter of the book: nothing else is ever fetched."""
        place, is_text = QUrl(name), kind == QTextDocument.ResourceType.HtmlResource.value
        return self._book.html(place.path(), self._css) if is_text and place.scheme() == _SCHEME else None

    @property
    def is_searched(self) -> bool:
        """Whether there are words enough to look for."""
        return len(self._words) >= _SHORTEST

    @property
    def count(self) -> int:
        """How often the words stand in the whole manual."""
        return sum(self._counts.values())

    @property
    def at(self) -> int:
        """Which of all those places is shown, from 0; -1 for none."""
        before = self._book.chapters[: self._book.chapters.index(self.chapter)]
        return self._at if self._at < 0 else self._at + sum(self._counts.get(chapter, 0) for chapter in before)

    def search(self, words: str) -> None:
        """Mark the places where the words stand, and show the first from here on."""
        self._words = words.strip()
        self._count()
        self._find()
        here = self.first_seen().position()
        self._at = next((n for n, cursor in enumerate(self._found) if cursor.selectionStart() >= here), -1)
        if self._at < 0 and self.count:
            self._turn(1)
        self._mark()

    def search_on(self, step: int) -> None:
        """Show the next place, or with -1 the one before, in whichever chapter; after the last comes the first."""
        if 0 <= self._at + step < len(self._found):
            self._at += step
        elif self.count:
            self._turn(step)
        self._mark()

    def first_seen(self) -> QTextCursor:
        """Return where the first line stands that is seen."""
        seen = self.viewport().rect()
        for y in range(0, seen.height(), _LINE):
            cursor = self.cursorForPosition(QPoint(_LINE, y))
            # Between the cells of a table nothing is hit, and the answer is the end of the text.
            if seen.intersects(self.cursorRect(cursor)):
                return cursor
        return self.textCursor()

    def _turn(self, step: int) -> None:
        """Turn to the next chapter, or the one before, that has the words: to its first or its last place."""
        chapters = self._book.chapters
        here = chapters.index(self.chapter)
        order = [chapters[(here + step * n) % len(chapters)] for n in range(1, len(chapters) + 1)]
        self.go_to(next(chapter for chapter in order if self._counts[chapter]))
        # Qt and Python need not agree on what is the same letter: there may be none.
        self._at = min(0, len(self._found) - 1) if step > 0 else len(self._found) - 1

    def _count(self) -> None:
        words = self._words.lower()
        texts = ((chapter, self._book.plain(chapter)) for chapter in self._book.chapters if self.is_searched)
        self._counts = {chapter: min(text.lower().count(words), _MOST_FOUND) for chapter, text in texts}

    def _find(self) -> None:
        """Find the words in the chapter that is shown."""
        self._found, self._at = [], -1
        cursor = self.document().find(self._words) if self.is_searched else QTextCursor()
        while not cursor.isNull() and len(self._found) < _MOST_FOUND:
            self._found.append(cursor)
            cursor = self.document().find(self._words, cursor)

    def _mark(self) -> None:
        self.setExtraSelections(marked(self._found, self._at, self._theme.colours))
        if self._at >= 0:
            shown = QTextCursor(self._found[self._at])
            shown.setPosition(shown.selectionStart())
            self.setTextCursor(shown)
            self.ensureCursorVisible()

    def _top_of(self, block: QTextBlock) -> int:
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def _on_link(self, link: QUrl) -> None:
        self.go_to(link.fragment())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link that is seen, or out of the page where there is none."""
        at, links = self.textCursor(), list(self._links_seen())
        if at.hasSelection():
            here = at.selectionStart()
            links = [link for link in links if (link.start > here if forward else link.start < here)]
        if links:
            link = links[0 if forward else -1]
            at.setPosition(link.start)
            at.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(at)
            return True
        at.clearSelection()
        self.setTextCursor(at)
        return QTextEdit.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter follow the link that Tab has come to."""
        at = self.textCursor()
        target = at.charFormat().anchorHref() if at.hasSelection() else ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and target:
            self.go_to(target.removeprefix("#"))
        else:
            super().keyPressEvent(event)

    def _links_seen(self) -> Iterator[Place]:
        bar, layout = self.verticalScrollBar(), self.document().documentLayout()
        top, bottom = bar.value(), bar.value() + self.viewport().height()
        block = self.first_seen().block()
        while block.isValid() and layout.blockBoundingRect(block).top() < bottom:
            if layout.blockBoundingRect(block).bottom() > top:
                yield from links_in(block)
            block = block.next()
