"""What the person has asked of the whole desktop: dark colours, more contrast, less motion. Only some systems tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def prefers_dark() -> bool:
    """Whether the system's own windows are dark."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def prefers_contrast() -> bool:
    """Whether the system asks for high contrast, as Windows does with a contrast theme and GNOME with its switch."""
    hints = QGuiApplication.styleHints()
    # Qt tells since 6.10; for macOS an older one is used.
    return hasattr(hints, "accessibility") and bool(hints.accessibility().contrastPreference().value)


def prefers_stillness() -> bool:
    """Whether the system asks for as little motion as can be."""
    hints = QGuiApplication.styleHints()
    return hasattr(hints, "accessibility") and bool(hints.accessibility().motionPreference().value)
