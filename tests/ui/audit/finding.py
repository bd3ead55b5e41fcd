"""What an audit finds: where, and what is wrong there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``page`` is how the audit calls what was on the screen."""

    page: str
    rule: str
    widget: str
    detail: str

    def __str__(self) -> str:
        return f"{self.page}: {self.rule}: {self.widget}: {self.detail}"


def found(page: str, rule: str, widget: QWidget, detail: str) -> Finding:
    return Finding(page=page, rule=rule, widget=named(widget), detail=detail)


def named(widget: QWidget) -> str:
    """Return what a person would call a widget, with its place in the window."""
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words[:60]!r} in {' in '.join(parents)}"


def visible(window: QWidget, kind: type[W]) -> Iterator[W]:
    """Return the widgets of a kind that are shown, the window's own and not those of Qt's inner parts."""
    for widget in window.findChildren(kind):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield widget


def words_of(widget: QWidget) -> str:
    """Return the words a widget shows."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""
