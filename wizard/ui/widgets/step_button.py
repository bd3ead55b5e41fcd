"""A step in the side list: its number or the sign of its state, and its name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle

from wizard.core.steps import Step, StepState
from wizard.ui.icons import renderer
from wizard.ui.theme import Theme

_MARK = 22
_LEFT, _GAP, _HEIGHT = 8, 10, 30
_NUMBER_PIXELS = 11


class StepButton(QPushButton):
    """Leads to a step; the sign in the circle and the words for screen readers say how far it has come."""

    def __init__(self, theme: Theme, step: Step, number: int, name: str) -> None:
        super().__init__()
        self._theme, self._number, self._name = theme, number, name
        self.step = step
        self._state = StepState.NEXT
        self.setProperty("role", "step")
        self.setMinimumHeight(_HEIGHT)
        self.show_state(StepState.NEXT)

    def show_state(self, state: StepState) -> None:
        """Show how far the step has come."""
        self._state = state
        words = {
            StepState.DONE: self.tr("done"),
            StepState.NOW: self.tr("you are here"),
            StepState.NEXT: self.tr("to come"),
            StepState.LOOK_AGAIN: self.tr("look again"),
        }[state]
        self.setAccessibleName(f"{self._number}. {self._name}, {words}")
        self.setToolTip(self.tr("Something this step rests on has changed.") if state is StepState.LOOK_AGAIN else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the mark and the name."""
        return QSize(_LEFT + _MARK + _GAP + self.fontMetrics().horizontalAdvance(self._name) + _LEFT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button's ground, then the mark and the name."""
        super().paintEvent(event)
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        way, room = self.layoutDirection(), self.rect()
        mark = QRectF(QStyle.visualRect(way, room, QRect(_LEFT, (self.height() - _MARK) // 2, _MARK, _MARK)))
        ground = {StepState.DONE: colours.good, StepState.NOW: colours.accent, StepState.LOOK_AGAIN: colours.warn}
        if self._state in ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground[self._state]))
        else:
            painter.setPen(QPen(QColor(colours.idle), 1.6))
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        sign = {StepState.DONE: "check", StepState.LOOK_AGAIN: "look-again"}.get(self._state)
        if sign:
            renderer(sign, colours.panel).render(painter, mark.adjusted(5, 5, -5, -5))
        else:
            font = QFont(self.font())
            font.setPixelSize(_NUMBER_PIXELS)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.on_accent if self._state is StepState.NOW else colours.quiet))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(self._number))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self._state is StepState.NOW else QFont.Weight.Normal)
        painter.setFont(font)
        colour = {StepState.NOW: colours.accent, StepState.NEXT: colours.quiet}.get(self._state, colours.text)
        painter.setPen(QColor(colour if self.isEnabled() else colours.idle))
        words = QStyle.visualRect(way, room, room.adjusted(_LEFT + _MARK + _GAP, 0, -_LEFT, 0))
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | side, self._name)
        painter.end()
