"""Words that are not translated: under the pseudo-locale, all that is not data has letters of its own."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
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
from wizard.ui.widgets.elided import ElidedLabel

TAG = re.compile(r"<[^<>]+>|&[a-z]+;")
TECHNICAL = re.compile(
    r"asterisk -rx '[^']*'|grep -E '[^']*'|\btail\b"
    r"|\b(?:Asterisk|OpenSSL|DPMA|RSA|UTC)\b|\btransport-(?:udp|tls)\b|\b(?:wait|ready|secure|sealed)\b"
    r"|\S*[\d./_=@:\\$()]\S*"
)
"""Commands, product names, the stages of a site file, names of files, hosts, settings, codes: the same everywhere."""

VALUES = ("phones",)
"""What the cells of a table hold as it stands in the server's files."""

WORD = re.compile(r"(?<!\w)[A-Za-z]{2,}(?!\w)")
MOST_ROWS = 30
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def untranslated(page: str, window: QWidget, data: Sequence[str]) -> Iterator[Finding]:
    """Return what is shown, or told by a screen reader, in plain letters and is none of the words of the data."""
    if left := left_over(window.windowTitle(), data):
        yield found(page, "untranslated", window, left)
    for widget in visible(window, QWidget):
        if isinstance(widget, DifferenceView | ElidedLabel) or widget.property("role") == "code":
            continue  # a file's lines; a path or a name, which its parent tells in full
        for words in dict.fromkeys(texts(widget)):
            if left := left_over(words, data):
                yield found(page, "untranslated", widget, f"{left} in {words!r}")


def left_over(words: str, data: Sequence[str]) -> str:
    """Return the plain words of a text that are no data."""
    if words in VALUES:
        return ""
    plain = TAG.sub(" ", words).replace("&&", " ").replace("&", "")
    for phrase in data:
        plain = plain.replace(phrase, " ")
    return " ".join(WORD.findall(TECHNICAL.sub(" ", plain)))


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
            for section in range(min(widget.count(), MOST_ROWS)):
                for role in SHOWN:
                    yield str(model.headerData(section, widget.orientation(), role) or "")
        case QAbstractItemView():
            yield from _cells(widget.model())
    if isinstance(widget, QToolButton) and (menu := widget.menu()) is not None:
        yield from _entries(menu)


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is not None:
        for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
                for role in SHOWN:
                    yield str(model.index(row, column).data(role) or "")


def _entries(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield from (action.text(), action.toolTip())
        if isinstance(inner := action.menu(), QMenu):
            yield from _entries(inner)
