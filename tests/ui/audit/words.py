"""Words that are not translated: under the pseudo-locale, all that is not data has letters of its own."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.audit.finding import Finding, found, visible
from wizard.ui.pages.preview.difference_view import DifferenceView

TAG = re.compile(r"<[^<>]+>|&[a-z]+;")
TECHNICAL = re.compile(r"\S*[\d./_=@:\\$()]\S*|0x\S+")
"""File names, hosts, settings, commands, addresses, codes: no language has other ones."""

WORD = re.compile(r"[A-Za-z]{2,}")
MOST_ROWS = 30
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def untranslated(page: str, window: QWidget, data: frozenset[str]) -> Iterator[Finding]:
    """Return what is shown, or told by a screen reader, in plain letters and is none of the words of the data."""
    if left := left_over(window.windowTitle(), data):
        yield found(page, "untranslated", window, left)
    for widget in visible(window, QWidget):
        if isinstance(widget, DifferenceView) or widget.property("role") == "code":
            continue
        for words in dict.fromkeys(texts(widget)):
            if left := left_over(words, data):
                yield found(page, "untranslated", widget, f"{left} in {words!r}")


def left_over(words: str, data: frozenset[str]) -> str:
    """Return the plain words of a text that are no data."""
    plain = TAG.sub(" ", words).replace("&&", " ").replace("&", "")
    known = (word for word in WORD.findall(" ".join(TECHNICAL.sub(" ", plain).split())) if word not in data)
    return " ".join(known)


def texts(widget: QWidget) -> Iterator[str]:
    """Return all that a widget shows or tells."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QHeaderView():
            model = widget.model()
            for section in range(min(model.columnCount(), MOST_ROWS)):
                for role in SHOWN:
                    yield str(model.headerData(section, widget.orientation(), role) or "")
        case QAbstractItemView():
            yield from _cells(widget.model())
    if isinstance(widget, QToolButton) and (menu := widget.menu()) is not None:
        yield from _entries(menu)


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for column in range(model.columnCount()):
                for role in SHOWN:
                    yield str(model.index(row, column).data(role) or "")


def _entries(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield from (action.text(), action.toolTip())
        if isinstance(inner := action.menu(), QMenu):
            yield from _entries(inner)
