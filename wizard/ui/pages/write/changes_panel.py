"""What others did to files since they were written: line by line, as the preview shows a plan."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.plan.difference_lines import DifferenceLines, difference_lines, visible
from wizard.core.plan.plan import Change
from wizard.core.text import Text
from wizard.ui.pages.preview.difference_view import DifferenceView
from wizard.ui.task import Task
from wizard.ui.theme import Theme
from wizard.ui.widgets.panel import label
from wizard.ui.words import said

_ROW_PIXELS, _MOST_ROWS = 24, 10


Drawn = tuple[Sequence[Change], DifferenceLines]
"""Some changes, and how the first of them reads."""


class ChangesPanel(QWidget):
    """Hidden until there is something to show: the first file, and how many more there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._changes: Sequence[Change] = ()
        self.words, self.view = label("", "quiet"), DifferenceView(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.view)
        self.hide()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show what was done to the first of some files, secrets masked."""
        self._changes = changes
        if changes:
            task = Task(partial(_drawn, changes))
            task.done.connect(self._on_drawn)
            task.start()

    def put_away(self) -> None:
        """Show nothing any more, also not what is still being drawn."""
        self._changes = ()
        self.hide()

    def _on_drawn(self, done: Drawn) -> None:
        changes, drawn = done
        if changes is not self._changes:
            return
        path = visible(str(changes[0].path))
        words = said(Text("What others did to {path} since:", path=path))
        if drawn.note:
            words = f"{words} {said(drawn.note)}"
        if len(changes) > 1:
            words = f"{words} {said(Text('{count} files in all were changed.', count=len(changes)))}"
        self.words.setText(words)
        self.view.show_lines(drawn.lines)
        self.view.setVisible(bool(drawn.lines))
        self.view.setFixedHeight(_ROW_PIXELS * min(_MOST_ROWS, len(drawn.lines)) + 4)
        self.show()


def _drawn(changes: Sequence[Change], _: Task) -> Drawn:
    return changes, difference_lines(changes[0])
