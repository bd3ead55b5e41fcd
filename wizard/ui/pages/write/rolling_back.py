"""The rolling back itself, off the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.system.receipts import RolledBack
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


class RollingBack(QObject):
    """``rolled_back`` brings what was, ``failed`` its error. ``with_later``: also what was written later was meant."""

    begun = Signal()
    rolled_back = Signal(object)
    failed = Signal(Exception)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.is_at_work = self.with_later = False

    def roll_back(self, work: Work, receipt_id: str, *, is_forced: bool = False, with_later: bool = False) -> None:
        """Roll a receipt of this work's server back."""
        if self.is_at_work:
            return
        self.is_at_work, self.with_later = True, with_later
        site, folder, reaching = work.site, work.folder or Path(), self._services.reaching

        def rolled_back(task: Task) -> RolledBack:
            with reaching.at(site, folder, task) as server:
                return server.roll_back(receipt_id, force=is_forced, with_later=with_later)

        task = Task(rolled_back)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self.begun.emit()
        task.start()

    def _on_done(self, done: RolledBack) -> None:
        self.is_at_work = False
        self.rolled_back.emit(done)

    def _on_failed(self, error: Exception) -> None:
        self.is_at_work = False
        self.failed.emit(error)
