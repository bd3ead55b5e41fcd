"""Words that are cut: a widget smaller than its words, or one that sticks out of what holds it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QTableView,
    QWidget,
)

from tests.ui.audit.finding import Finding, found, visible, words_of
from wizard.ui.widgets.elided import ElidedLabel

ISOLATES = "\u2068\u2069"
"""Around what stands by itself among words from right to left."""

SLACK = 1
"""Pixels: sizes are rounded."""


def clipped(page: str, window: QWidget) -> Iterator[Finding]:
    """Return every widget whose words are not to be seen whole."""
    for label in visible(window, QLabel):
        if label.text():
            yield from _label(page, label)
    for button in visible(window, QAbstractButton):
        if button.text() and not _is_shortened(button):
            yield from _smaller(page, button)
    for line in visible(window, QLineEdit):
        yield from _line(page, line)
    for box in visible(window, QComboBox):
        room, needs = box.width(), box.fontMetrics().horizontalAdvance(box.currentText()) + 8 + 22
        if needs > room + SLACK:
            yield found(page, "clipped", box, f"{box.currentText()!r} needs {needs}, has {room}")
    for table in visible(window, QTableView):
        yield from _header(page, table.horizontalHeader())
    for area in visible(window, QScrollArea):
        if (beyond := area.horizontalScrollBar().maximum()) > SLACK:
            yield found(page, "sticks out", area, f"its content is wider by {beyond}")
    for widget in visible(window, QWidget):
        if words_of(widget) or isinstance(widget, QComboBox):
            yield from _sticking_out(page, widget, window)


def _label(page: str, label: QLabel) -> Iterator[Finding]:
    if isinstance(label, ElidedLabel):
        if label.text().strip(ISOLATES) != label.whole and not label.toolTip():
            yield found(page, "clipped", label, "shortened, and its tool tip does not say it all")
        return
    room = label.contentsRect()
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + SLACK:
            yield found(page, "clipped", label, f"needs {needs} high, has {label.height()} in {label.width()}")
        widest = _widest_word(label)
        if widest > room.width() + SLACK:
            yield found(page, "clipped", label, f"a word needs {widest}, has {room.width()}")
    else:
        yield from _smaller(page, label)


def _widest_word(label: QLabel) -> int:
    text = label.text()
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(part) for word in text.split() for part in word.split("-")), default=0)


def _is_shortened(button: QAbstractButton) -> bool:
    return "…" in button.text() and bool(button.toolTip())


def _smaller(page: str, widget: QWidget) -> Iterator[Finding]:
    needs = widget.sizeHint()
    if needs.width() > widget.width() + SLACK or needs.height() > widget.height() + SLACK:
        yield found(page, "clipped", widget, f"needs {needs.toTuple()}, has {widget.size().toTuple()}")


def _line(page: str, line: QLineEdit) -> Iterator[Finding]:
    """A line may hold more than it shows, and moves with the keys; its example may not."""
    needs = line.fontMetrics().horizontalAdvance(line.placeholderText())
    room = line.contentsRect().width() - 4
    if not line.text() and needs > room:
        yield found(page, "clipped", line, f"its example {line.placeholderText()!r} needs {needs}, has {room}")
    if line.height() + SLACK < line.minimumSizeHint().height():
        yield found(page, "clipped", line, f"needs {line.minimumSizeHint().height()} high, has {line.height()}")


def _header(page: str, header: QHeaderView) -> Iterator[Finding]:
    if not header.isVisible():
        return
    model = header.model()
    margin = 2 * (header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header) + 1)
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        needs = header.fontMetrics().horizontalAdvance(words) + margin
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        is_told = words in str(tip or "")  # the one column that takes what room is left
        if not header.isSectionHidden(section) and needs > header.sectionSize(section) + SLACK and not is_told:
            yield found(page, "clipped", header, f"{words!r} needs {needs}, has {header.sectionSize(section)}; {tip}")


def _sticking_out(page: str, widget: QWidget, window: QWidget) -> Iterator[Finding]:
    """Only what scrolls may stick out, and only up and down."""
    above, inner = widget.parentWidget(), widget
    place = QRect(QPoint(0, 0), widget.size())
    while above is not None and inner is not window:
        place.translate(inner.pos())
        scrolls = isinstance(above.parentWidget(), QScrollArea) or above.objectName() == "qt_scrollarea_viewport"
        room = above.rect()
        if place.left() < room.left() - SLACK or place.right() > room.right() + SLACK:
            yield found(page, "sticks out", widget, f"{place.getRect()} of {type(above).__name__} {room.getRect()}")
            return
        if scrolls:
            return
        if place.top() < room.top() - SLACK or place.bottom() > room.bottom() + SLACK:
            yield found(page, "sticks out", widget, f"{place.getRect()} of {type(above).__name__} {room.getRect()}")
            return
        inner, above = above, above.parentWidget()
