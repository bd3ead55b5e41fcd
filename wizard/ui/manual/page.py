"""The page of the manual that is read: its text, the ways through it, and what is searched for in it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from wizard.ui.manual.links import Place, links_in
from wizard.ui.theme import Theme

_CONTENTS = QUrl("manual:contents")
_SHORTEST, _MOST_FOUND = 2, 500
_LINE = 12


class ManualPage(QTextBrowser):
    """Shows one text, and nothing that is not in it.

    Tab goes through the links that are seen, then on to what stands beside the page: there are hundreds in all.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._html, self._words = "", ""
        self._found: list[QTextCursor] = []
        self.at = -1
        self.setProperty("role", "manual")

    def show_html(self, html: str) -> None:
        """Show another text of the same form, at the place that was read."""
        self._html = html
        if self.source().isEmpty():
            self.setSource(_CONTENTS)
            return
        block = self.first_seen().block()
        number, hidden = block.blockNumber(), self.verticalScrollBar().value() - self._top_of(block)
        self.setHtml(html)
        self.verticalScrollBar().setValue(self._top_of(self.document().findBlockByNumber(number)) + hidden)
        self.search(self._words)

    def _top_of(self, block: QTextBlock) -> int:
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def go_to(self, anchor: str) -> None:
        """Show a place; "" is the beginning."""
        place = QUrl(_CONTENTS)
        place.setFragment(anchor)
        self.setSource(place)
        if not anchor:
            self.verticalScrollBar().setValue(0)

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

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the text itself: nothing else is ever fetched."""
        is_text = kind == QTextDocument.ResourceType.HtmlResource.value
        return self._html if is_text and QUrl(name).scheme() == _CONTENTS.scheme() else None

    @property
    def is_searched(self) -> bool:
        """Whether there are words enough to look for."""
        return len(self._words) >= _SHORTEST

    @property
    def count(self) -> int:
        """How often the words were found."""
        return len(self._found)

    def search(self, words: str) -> None:
        """Mark the places where the words stand, and show the first from here on."""
        self._words, self._found = words.strip(), []
        if self.is_searched:
            cursor = self.document().find(self._words)
            while not cursor.isNull() and len(self._found) < _MOST_FOUND:
                self._found.append(cursor)
                cursor = self.document().find(self._words, cursor)
        here = self.first_seen().position()
        self._show(next((n for n, cursor in enumerate(self._found) if cursor.selectionStart() >= here), 0))

    def search_on(self, step: int) -> None:
        """Show the next place, or with -1 the one before; after the last comes the first."""
        if self._found:
            self._show((self.at + step) % len(self._found))

    def first_seen(self) -> QTextCursor:
        """Return where the first line stands that is seen."""
        seen = self.viewport().rect()
        for y in range(0, seen.height(), _LINE):
            cursor = self.cursorForPosition(QPoint(_LINE, y))
            # Between the cells of a table nothing is hit, and the answer is the end of the text.
            if seen.intersects(self.cursorRect(cursor)):
                return cursor
        return self.textCursor()

    def _show(self, number: int) -> None:
        colours = self._theme.colours
        marks = []
        for at, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            if at == number:
                mark.format = _ground(colours.accent, colours.on_accent)
            else:
                mark.format = _ground(colours.warn_soft, colours.text)
            marks.append(mark)
        self.at = number if marks else -1
        if marks:
            shown = QTextCursor(self._found[number])
            shown.setPosition(shown.selectionStart())
            self.setTextCursor(shown)
            self.ensureCursorVisible()
        self.setExtraSelections(marks)


def _ground(ground: str, words: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(ground))
    made.setForeground(QColor(words))
    return made
