"""The one kind of box there is: a panel on the page's ground. Panels do not stand in panels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget


class Panel(QFrame):
    """A panel whose content is added to ``rows``."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 14, 16, 14)
        self.rows.setSpacing(12)
        if heading:
            title = QLabel(heading)
            title.setProperty("role", "heading")
            self.rows.addWidget(title)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets below what is there."""
        for widget in widgets:
            self.rows.addWidget(widget)


def label(text: str, role: str = "", *, wraps: bool = True) -> QLabel:
    """Return a label that says what it is by its role: quiet, strong, heading, code, good, warn, bad.

    Its text is shown as it is, never as markup: it may come from a site or from a network.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    if role == "code":
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Let a widget look as another role does; ``name`` may be "ground" for what lies under its words."""
    if widget.property(name) != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
