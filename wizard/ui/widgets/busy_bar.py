"""A bar that moves for as long as something is at work of which nobody knows how long it takes."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar

from wizard.ui.preferences import prefers_stillness


class BusyBar(QProgressBar):
    """Where the system asks for less motion it stands still, empty; words beside it say what is done."""

    def __init__(self, name: str, is_still: Callable[[], bool] = prefers_stillness) -> None:
        super().__init__()
        self._is_still = is_still
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        """Move or stand still, as the system asks now."""
        self.setRange(0, 1 if self._is_still() else 0)
        super().showEvent(event)
