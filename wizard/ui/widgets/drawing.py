"""One of our drawings as a widget, in a colour of the theme."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.icons import renderer
from wizard.ui.theme import Theme


class Drawing(QWidget):
    """Shows an icon; ``colour`` is the name of one of the theme's colours."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._colour = "", "text"
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it as large as there is room."""
        if not self._name:
            return
        colours = self._theme.colours
        drawn = renderer(self._name, getattr(colours, self._colour), colours.panel)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn.render(painter, QRectF(self.rect()))
        painter.end()
