"""The checks themselves, off the GUI thread, each handed over as it is known."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.check_result import Check
from wizard.core.server_view import phone_folder
from wizard.core.site import DestinationKind, Site
from wizard.system.check.site_target import site_target
from wizard.system.check.target import Asked
from wizard.system.server_access import console_of
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    folder: Path
    site: Site
    address: str
    asked: Asked


class _Cancelled(Exception):
    """The person wants no more of it."""


class Checking(QObject):
    """``found`` brings each check, ``done`` all of them with the site they are of, ``failed`` why there are none."""

    found = Signal(object)
    done = Signal(object, object)
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._task: Task | None = None
        self._wanted: _Wanted | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether checks are running."""
        return self._task is not None

    def run(self, work: Work, address: str, asked: Asked) -> None:
        """Check the server of a work; ``address`` is where to connect instead of asking the DNS."""
        if work.folder is None or self.is_at_work:
            return
        self._wanted = _Wanted(folder=work.folder, site=work.site, address=address, asked=asked)
        self._task = Task(partial(_checked, self._wanted, self._services))
        self._task.found.connect(self._on_found)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def cancel(self) -> None:
        """Want no more of it: what comes in late is dropped."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    def _on_found(self, check: Check) -> None:
        if self.sender() is self._task:
            self.found.emit(check)

    def _on_done(self, checks: tuple[Check, ...]) -> None:
        if self.sender() is self._task and self._wanted is not None:
            self._task = None
            self.done.emit(self._wanted.site, checks)
            self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._task:
            self._task = None
            self.failed.emit(error)
            self.ended.emit()


def _checked(wanted: _Wanted, services: Services, task: Task) -> tuple[Check, ...]:
    def on_check(check: Check) -> None:
        if task.is_cancelled():
            raise _Cancelled
        task.report(check)

    target = partial(
        site_target, wanted.folder, wanted.site, address=wanted.address, now=services.now(), asked=wanted.asked
    )
    over_ssh = wanted.site.destination.kind is DestinationKind.SSH
    if not over_ssh or not services.reaching.is_open(wanted.site, wanted.folder):
        return services.run_checks(target(), on_check)
    with services.reaching.at(wanted.site, wanted.folder, task) as server:  # as long as its copy of the files is read
        root = server.files(phone_folder(wanted.site), task.is_cancelled)
        return services.run_checks(target(root=root, console=console_of(server)), on_check)
