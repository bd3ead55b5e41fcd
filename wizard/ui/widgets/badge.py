"""A sign on a small round ground: how something came out, never by its colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wizard.ui.signs import PLAIN, SIGNS
from wizard.ui.theme import Theme

_SIZE = 22


class Badge(QWidget):
    """Good, warn or bad; a quiet dot for all else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = ""
        self.setFixedSize(_SIZE, _SIZE)
        theme.changed.connect(self.update)

    def show_kind(self, kind: str) -> None:
        """Show how it came out."""
        self._kind = kind
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ground and the sign."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._kind in SIGNS:
            painter.setBrush(QColor(getattr(colours, f"{self._kind}_soft")))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(self.rect())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(getattr(colours, self._kind or "quiet")))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, SIGNS.get(self._kind, PLAIN))
        painter.end()
