"""What a screen reader says of its own accord: what changes on the screen while the keyboard is somewhere else."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say some words when it next pauses; without one, nothing happens.

    Qt 6.8 and later hand them on as a notification of UI Automation, of AppKit, and of AT-SPI 2.
    """
    if words and QAccessible.isActive() and widget.isVisible():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
