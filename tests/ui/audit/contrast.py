"""How well words can be told from their ground, measured on the pixels that are drawn."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from tests.ui.audit.finding import Finding, found, visible, words_of
from tests.ui.contrast import contrast

LEAST = 4.5
"""WCAG 2.2, 1.4.3."""

SHARPNESS = 2
"""Words are drawn this much larger, so that their strokes have a pixel of their full colour."""

ROUNDING = 0.1


def faint(page: str, window: QWidget) -> Iterator[Finding]:
    """Return words that cannot be read well; a button that cannot be pressed may be faint, unless it tells why."""
    image = drawn(window)
    for widget in visible(window, QWidget):
        has_words = isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and words_of(widget)
        if has_words and (widget.isEnabled() or widget.property("role") == "link"):
            seen = _in_sight(widget, window)
            if seen.width() > 8 and seen.height() > 8:
                measured = _measured(image, seen)
                if measured < LEAST - ROUNDING:
                    yield found(page, "faint", widget, f"{measured:.2f}:1")


def drawn(window: QWidget) -> QImage:
    """Return a picture of the window."""
    image = QImage(window.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    window.render(image)
    return image


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            place &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return place.adjusted(2, 2, -2, -2)  # without the border


def _measured(image: QImage, place: QRect) -> float:
    part = image.copy(QRect(place.topLeft() * SHARPNESS, place.size() * SHARPNESS))
    pixels = Counter(memoryview(part.constBits()).cast("B").cast("I").tolist())
    ground = _colour(pixels.most_common(1)[0][0])
    strokes = [colour for colour, count in pixels.items() if count >= 2]
    return max((contrast(_colour(stroke), ground) for stroke in strokes), default=21.0)


def _colour(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"
