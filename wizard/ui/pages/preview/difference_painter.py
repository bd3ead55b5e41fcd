"""How a line of a difference is painted: number, sign, text in the code font, and the reason at the end of the line."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.core.plan.difference_lines import DifferenceLine, LineKind
from wizard.core.problem import Problem
from wizard.ui.pages.preview.difference_model import TAB, DifferenceModel
from wizard.ui.pages.preview.difference_words import left_out, number, reason
from wizard.ui.pages.preview.entries import SEVERITIES
from wizard.ui.theme import Theme

_HEIGHT, _EDGE, _GAP, _SIGN, _LEAST_REASON = 24, 12, 16, 20, 60
_FRAME = 2
_SIGNS = {LineKind.ADDED: "+", LineKind.REMOVED: "-", LineKind.SAME: " ", LineKind.GAP: "…"}

Index = QModelIndex | QPersistentModelIndex


class DifferencePainter(QStyledItemDelegate):
    """One line. The reason keeps to the right edge of what is visible, and gives way to the text."""

    def __init__(self, theme: Theme, lines: DifferenceModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._lines, self._view = theme, lines, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the widest line, the same for every line."""
        cells = self._lines.digits + self._lines.longest
        return QSize(ceil(_EDGE + _GAP + _SIGN + cells * self._advance() + _EDGE), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line, or say how many are left out there."""
        line = self._lines.lines[index.row()]
        colours = self._theme.colours
        rect: QRect = option.rect
        centre = Qt.AlignmentFlag.AlignVCenter
        grounds = {LineKind.ADDED: colours.add, LineKind.REMOVED: colours.remove}
        painter.save()
        ground = colours.accent_soft if option.state & QStyle.StateFlag.State_Selected else grounds.get(line.kind)
        if ground:
            painter.fillRect(rect, QColor(ground))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), _FRAME))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setFont(self._theme.code_font)
        advance = self._advance()
        numbers = QRect(rect.left() + _EDGE, rect.top(), ceil(self._lines.digits * advance), rect.height())
        signs = QRect(numbers.right() + _GAP, rect.top(), _SIGN, rect.height())
        painter.setPen(QColor(colours.quiet))
        if line.kind is LineKind.GAP:
            painter.drawText(signs, centre, _SIGNS[line.kind])
            painter.setFont(self._view.font())
            painter.drawText(rect.adjusted(signs.right() - rect.left(), 0, 0, 0), centre, left_out(line))
            painter.restore()
            return
        painter.drawText(numbers, centre | Qt.AlignmentFlag.AlignRight, str(number(line)))
        state = {LineKind.ADDED: colours.good, LineKind.REMOVED: colours.bad}.get(line.kind, colours.quiet)
        painter.setPen(QColor(state))
        painter.drawText(signs, centre, _SIGNS[line.kind])
        painter.setPen(QColor(colours.text))
        edge = self._view.viewport().width()
        # No more than can be seen: a line may be as long as a file.
        most = max(0, edge - signs.right()) // max(1, int(advance)) + 1
        text = line.text[:most].expandtabs(TAB)[:most]
        room = QRect(signs.right(), rect.top(), max(0, edge - signs.right()), rect.height())
        painter.drawText(room, centre | Qt.TextFlag.TextSingleLine, text)
        end = signs.right() + painter.fontMetrics().horizontalAdvance(text)
        place = QRect(end + _GAP, rect.top(), edge - end - _GAP - _EDGE, _HEIGHT)
        self._paint_reason(painter, line, self._lines.problem_of(line), place)
        painter.restore()

    def _advance(self) -> float:
        return QFontMetricsF(self._theme.code_font).horizontalAdvance("0")

    def _paint_reason(self, painter: QPainter, line: DifferenceLine, problem: Problem | None, room: QRect) -> None:
        words = reason(line, problem)
        if not words or room.width() < _LEAST_REASON:
            return
        colour = "quiet"
        if problem is not None:
            sign, colour, _ = SEVERITIES[problem.severity]
            words = f"{sign} {words}"
        painter.setFont(self._view.font())
        painter.setPen(QColor(getattr(self._theme.colours, colour)))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
