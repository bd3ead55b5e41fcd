"""The list of steps, which are ticked off and copied one by one, or copied all together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from wizard.core.plan.after_writing import script
from wizard.ui.pages.restart.step_painter import StepPainter
from wizard.ui.pages.restart.steps_model import StepsModel
from wizard.ui.theme import Theme
from wizard.ui.words import said

_ROWS_SEEN = 4


class StepList(QListView):
    """Space ticks the step off, Ctrl+C copies its command."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.steps = StepsModel()
        self.setModel(self.steps)
        self.setItemDelegate(StepPainter(theme, self, self.steps))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Commands, in the order in which they are run"))
        self.steps.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    @property
    def command(self) -> str:
        """The command of the step the person is on."""
        row = self.currentIndex().row()
        return self.steps.steps[row].command if row >= 0 else ""

    @property
    def commands(self) -> str:
        """All commands to be pasted together; what restarts stands as a comment."""
        return script(self.steps.steps, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need as much room as a few steps do, whatever stands below the list; the rest scrolls."""
        super().resizeEvent(event)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        first = range(min(_ROWS_SEEN, len(self.steps.steps)))
        self.setMinimumHeight(sum(self.sizeHintForIndex(self.steps.index(row)).height() for row in first))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the system's own keys for it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.command)
            return
        super().keyPressEvent(event)

    def _on_reset(self) -> None:
        self.setCurrentIndex(self.steps.index(0))
        self._ask_for_room()
