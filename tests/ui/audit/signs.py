"""Colour as the only sign: whatever is good, doubtful or bad says so by a sign too."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget

from tests.ui.audit.finding import Finding, found, visible
from wizard.ui.pages.phones.cell_roles import ROLE_OF_COLOUR
from wizard.ui.widgets.badge import Badge

SIGNS = ("✓", "!", "✕")
COLOURED = ("good", "warn", "bad")
MOST_ROWS = 20


def only_coloured(page: str, window: QWidget) -> Iterator[Finding]:
    """Return what is told by its colour alone."""
    for label in visible(window, QLabel):
        if label.property("role") in COLOURED and label.text() and not _has_sign(label):
            yield found(page, "only coloured", label, str(label.property("role")))
    for line in visible(window, QLineEdit):
        if line.property("state") in COLOURED and not any(map(_shows_sign, _beside(line))):
            yield found(page, "only coloured", line, str(line.property("state")))
    for table in visible(window, QTableView):
        model = table.model()
        for row in range(min(MOST_ROWS, model.rowCount())):
            cells = [model.index(row, column) for column in range(model.columnCount())]
            words = " ".join(str(cell.data(Qt.ItemDataRole.DisplayRole) or "") for cell in cells)
            if any(cell.data(ROLE_OF_COLOUR) in COLOURED for cell in cells) and not any(s in words for s in SIGNS):
                yield found(page, "only coloured", table, f"row {row}: {words}")


def _has_sign(label: QLabel) -> bool:
    return _shows_sign(label) or any(map(_shows_sign, _beside(label)))


def _beside(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    yield from above.findChildren(QLabel) if above is not None else ()
    yield from above.findChildren(Badge) if above is not None else ()


def _shows_sign(widget: QWidget) -> bool:
    if isinstance(widget, Badge):
        return widget.isVisible()
    return isinstance(widget, QLabel) and widget.isVisible() and any(sign in widget.text() for sign in SIGNS)
