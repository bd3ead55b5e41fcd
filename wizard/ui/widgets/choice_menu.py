"""A small button that opens a menu of choices, of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton


class ChoiceMenu(QToolButton):
    """Shows which of some values holds now; ``chosen`` brings the one that shall."""

    chosen = Signal(object)

    def __init__(self, name: str, tip: str, choices: Sequence[tuple[object, str]], present: object) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._values: dict[QAction, object] = {}
        for value, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == present)
            group.addAction(action)
            self._values[action] = value
        group.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(self._values[action])
