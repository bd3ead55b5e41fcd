"""What a person has put into a page and no site knows of yet, carried over to the page that takes its place."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

Place = tuple[tuple[str, int], ...]
"""The way from a page to one of its widgets: the class of each on it, and its number among those of its class."""


def carry_over(former: QWidget, present: QWidget) -> None:
    """Put what stands in the editors of a page into those of another of the same class, as if typed there."""
    there = dict(_editors(present))
    for place, editor in _editors(former):
        match editor, there.get(place):
            case QLineEdit(), QLineEdit() as line if line.text() != editor.text():
                line.setText(editor.text())
                line.textEdited.emit(editor.text())
            case QPlainTextEdit(), QPlainTextEdit() as text if text.toPlainText() != editor.toPlainText():
                text.setPlainText(editor.toPlainText())
            case QCheckBox(), QCheckBox() as check:
                check.setChecked(editor.isChecked())
            case QComboBox(), QComboBox() as box if box.currentIndex() != editor.currentIndex() < box.count():
                box.setCurrentIndex(editor.currentIndex())
                box.activated.emit(box.currentIndex())


def _editors(widget: QWidget, place: Place = ()) -> Iterator[tuple[Place, QWidget]]:
    met: dict[str, int] = {}
    for child in widget.children():
        if not isinstance(child, QWidget):
            continue
        kind = type(child).__name__
        here = (*place, (kind, met.get(kind, 0)))
        met[kind] = met.get(kind, 0) + 1
        if isinstance(child, QLineEdit | QPlainTextEdit | QCheckBox | QComboBox):
            yield here, child
        elif not isinstance(child, QAbstractItemView):  # what is edited in a table is the site's, or is let go
            yield from _editors(child, here)
