"""How a step is drawn: a tick, a number, the command in the code font over its reason, and a way to copy it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.core.plan.difference_lines import visible
from wizard.core.restart_run import StepOutcome
from wizard.ui.icons import renderer
from wizard.ui.pages.restart.steps_model import Index, StepsModel
from wizard.ui.theme import Theme
from wizard.ui.words import said

_EDGE, _TICK, _NUMBER, _GAP, _COPY = 12, 16, 28, 8, 20
_PAD = 9
_STATES = {StepOutcome.FAILED: ("bad", "✕"), StepOutcome.HELD: ("warn", "!"), StepOutcome.NOT_RUN: ("quiet", "–")}
"""What a step that was not done came to: its colour and its sign."""

_WRAPS = Qt.TextFlag.TextWrapAnywhere
_WORDS = Qt.TextFlag.TextWordWrap


class StepPainter(QStyledItemDelegate):
    """One step; its height is what its command and its reason need in the width there is."""

    def __init__(self, theme: Theme, view: QListView, steps: StepsModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._steps = theme, view, steps
        self._heights: dict[tuple[object, int], int] = {}
        steps.modelReset.connect(self._heights.clear)
        theme.changed.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width there is, and the height a step needs in it."""
        width = self._view.viewport().width()
        command, reason = self._rooms(QRect(0, 0, width, 0), index)
        return QSize(width, max(_COPY, command.height() + reason.height() + 2) + 2 * _PAD)

    def _rooms(self, rect: QRect, index: Index) -> tuple[QRect, QRect]:
        """Where the command and the reason stand in a row."""
        step, words = self._steps.steps[index.row()], self._steps.words(index.row())
        left = rect.left() + _EDGE + _TICK + _NUMBER + _GAP
        room = QRect(left, rect.top() + _PAD, max(40, rect.right() - left - _EDGE - _COPY - _GAP), 100_000)
        command = self._height_of_command(visible(step.command), room)
        reason = self._height_of_words(said(words), room)
        return (
            QRect(room.left(), room.top(), room.width(), command),
            QRect(room.left(), room.top() + command + 2, room.width(), reason),
        )

    def _height_of_command(self, command: str, room: QRect) -> int:
        # Three hundred phones make three hundred commands: in a font of one width those of one length stand alike.
        font = self._theme.code_font
        is_alike = command.isascii() and QFontInfo(font).fixedPitch()
        key = (len(command) if is_alike else command, room.width())
        if key not in self._heights:
            self._heights[key] = QFontMetrics(font).boundingRect(room, _WRAPS, command).height()
        return self._heights[key]

    def _height_of_words(self, words: str, room: QRect) -> int:
        # Apart from a command's text by the flags they are wrapped by.
        key = ((_WORDS, words), room.width())
        if key not in self._heights:
            self._heights[key] = self._view.fontMetrics().boundingRect(room, _WORDS, words).height()
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a step as it stands: chosen, ticked off, or what it came to."""
        colours, rect = self._theme.colours, option.rect
        steps, row = self._steps, index.row()
        step, is_done, outcome = steps.steps[row], row in steps.done, steps.outcome(row)
        state = getattr(colours, _STATES[outcome][0]) if outcome in _STATES else colours.quiet
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        command, reason = self._rooms(rect, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(QColor(colours.accent_soft))
            painter.setPen(QColor(colours.accent) if has_keyboard else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(2, 1, -3, -2), 6, 6)
        way = self._view.layoutDirection()
        command, reason = QStyle.visualRect(way, rect, command), QStyle.visualRect(way, rect, reason)
        self._paint_tick(painter, _tick(rect, way), is_done=is_done, outcome=outcome)
        painter.setFont(self._view.font())
        painter.setPen(QColor(colours.quiet))
        number = QStyle.visualRect(
            way, rect, QRect(rect.left() + _EDGE + _TICK, command.top(), _NUMBER, command.height())
        )
        trailing = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignRight)
        painter.drawText(number, trailing | Qt.AlignmentFlag.AlignTop, str(row + 1))
        painter.setPen(QColor(state))
        leading = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(reason.adjusted(0, 0, 0, 2), int(leading) | _WORDS, said(steps.words(row)))
        painter.setFont(self._theme.code_font)
        painter.setPen(QColor(colours.quiet if is_done else colours.text))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a command is, in every language
        painter.drawText(command, _WRAPS, visible(step.command))
        renderer("copy", colours.accent if is_chosen else colours.quiet).render(painter, QRectF(_copy(rect, way)))
        painter.restore()

    def _paint_tick(self, painter: QPainter, box: QRect, *, is_done: bool, outcome: StepOutcome | None) -> None:
        colours = self._theme.colours
        name, sign = _STATES.get(outcome, ("control", "")) if outcome else ("control", "")
        state = QColor(getattr(colours, name))
        painter.setPen(QPen(QColor(colours.accent) if is_done else state, 1))
        painter.setBrush(QColor(colours.accent if is_done else colours.panel))
        painter.drawRoundedRect(box, 4, 4)
        if is_done:
            renderer("check", colours.on_accent).render(painter, QRectF(box.adjusted(2, 2, -2, -2)))
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick off or copy where the mouse says so; Space ticks off."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            self._steps.toggle(index.row())
            return True
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            where = event.position().toPoint()
            way = self._view.layoutDirection()
            if _tick(option.rect, way).adjusted(-6, -6, 6, 6).contains(where):
                self._steps.toggle(index.row())
                return True
            if _copy(option.rect, way).adjusted(-6, -6, 6, 6).contains(where):
                QGuiApplication.clipboard().setText(self._steps.steps[index.row()].command)
                return True
        return False


def _tick(rect: QRect, way: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(way, rect, QRect(rect.left() + _EDGE, rect.top() + _PAD, _TICK, _TICK))


def _copy(rect: QRect, way: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(way, rect, QRect(rect.right() - _EDGE - _COPY, rect.top() + _PAD - 2, _COPY, _COPY))
