"""Our own icons: SVG drawn in one colour, which a theme gives."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wizard.ui.resources import resource

_SIZES = (16, 24, 32, 48)


@cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text("utf-8")


def renderer(name: str, colour: str, on_colour: str = "none") -> QSvgRenderer:
    """Return a drawing in a colour, to be painted at any size; ``on_colour`` is for what lies on a filled shape."""
    coloured = _drawing(name).replace("currentColor", colour).replace("onColor", on_colour)
    return QSvgRenderer(QByteArray(coloured.encode("utf-8")))


def icon(name: str, colour: str) -> QIcon:
    """Return an icon in a colour, sharp at every usual scale."""
    drawn = renderer(name, colour)
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        drawn.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
