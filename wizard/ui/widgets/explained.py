"""Where in the manual a widget is explained: F1 opens it there when the keyboard is in it."""

from PySide6.QtWidgets import QWidget

_PLACE = "manual"


def explain_at(widget: QWidget, anchor: str) -> None:
    """Let F1 lead from a widget, and from all in it that says nothing else, to a place of the manual."""
    widget.setProperty(_PLACE, anchor)


def place_of(widget: QWidget | None) -> str:
    """Return where a widget is explained, "" where neither it nor what it stands in says."""
    while widget is not None:
        if place := widget.property(_PLACE):
            return str(place)
        widget = widget.parentWidget()
    return ""
