"""A window that is read from right to left: it is mirrored, and what is technical is not."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget

from tests.ui.audit.finding import Finding, found, visible
from wizard.ui.pages.preview.difference_view import DifferenceView
from wizard.ui.side import Side


def leftward(page: str, window: QWidget) -> Iterator[Finding]:
    """Return what stands or points as if it were read from left to right, and the other way round."""
    for side in visible(window, Side):
        if side.mapTo(window, QPoint(side.width(), 0)).x() < window.width():
            yield found(page, "not mirrored", side, "the side stands at the left")
    for button in visible(window, QPushButton):
        if "▸" in button.text():
            yield found(page, "not mirrored", button, "points to the right")
    for label in visible(window, QLabel):
        if label.property("role") == "code" and label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            yield found(page, "mirrored", label, "code is read from left to right")
    for view in visible(window, QListView):
        if isinstance(view, DifferenceView) and view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            yield found(page, "mirrored", view, "a file is read from left to right")
