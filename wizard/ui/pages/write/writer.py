"""The writing itself, off the GUI thread: how far it has come, and stopped when that is asked for."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from wizard.core.site import Site
from wizard.system.planning import Planned
from wizard.system.site_file import SiteFolder
from wizard.system.writing import Written, write_plan
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """``done`` of ``total`` files are written; ``path`` is next."""

    done: int
    total: int
    path: str


class Writer(QObject):
    """``written`` brings a Written, ``failed`` its error: Cancelled where the person stopped it."""

    progressed = Signal(object)
    written = Signal(object)
    failed = Signal(Exception)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._task: Task | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether files are being written."""
        return self._task is not None

    def write(self, work: Work) -> None:
        """Write the plan of a work."""
        if work.planned is None or self.is_at_work:
            return
        site_folder = self._services.session.shown(work)
        self._task = Task(partial(_write, work.planned, site_folder, work.site, self._services))
        self._task.found.connect(self.progressed)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def stop(self) -> None:
        """Stop before the next file and put everything back."""
        if self._task is not None:
            self._task.cancel()

    def _on_done(self, written: Written) -> None:
        self._task = None
        self.written.emit(written)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)


def _write(planned: Planned, site_folder: SiteFolder, site: Site, services: Services, task: Task) -> Written:
    def progress(done: int, total: int, path: str) -> None:
        task.report(Progress(done=done, total=total, path=path))

    with services.reaching.at(site, site_folder.folder, task) as server:
        return write_plan(
            planned,
            site_folder,
            server=server,
            now=services.now,
            progress=progress,
            is_cancelled=task.is_cancelled,
        )
