"""One search on the network at a time: phones, the servers they would hear beside it, and why nothing came."""

from collections.abc import Callable, Sequence
from functools import partial
from ipaddress import IPv4Address, IPv6Address

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.announcement import AnnouncedServer
from wizard.core.network.diagnosis import Finding
from wizard.ui.pages.phones.found.batches import Batch, Batches
from wizard.ui.pages.phones.found.hearing import ServerHearing
from wizard.ui.services import Diagnose, FindPhones, Services
from wizard.ui.task import Task

LISTENING_S = 600.0
"""Listening ends when the list is left, and after this time."""
SWEEPING_S = 3.0
"""A sweep listens for so long at least; one of 254 addresses takes longer."""
EXPLAINED_AFTER_S = 5.0

Addresses = tuple[IPv4Address | IPv6Address, ...]


class PhoneSearch(QObject):
    """``seen`` brings what is new a few times a second, ``silent`` what explains silence.

    ``explains`` says whether silence is to be explained when it has lasted a while, and when a search ends.
    """

    begun = Signal()
    seen = Signal(Batch)
    silent = Signal(tuple)
    ended = Signal()
    failed = Signal(Exception)

    def __init__(self, services: Services, explains: Callable[[], bool]) -> None:
        super().__init__()
        self._services, self._explains = services, explains
        self._finding: Task | None = None
        self._diagnosing: Task | None = None
        self._chosen: tuple[str, ...] = ()
        self.hearing = ServerHearing(services.discover, self)
        self.addresses: Addresses = ()
        self.is_sweep = False
        self._time_up = QTimer(self)
        self._time_up.setSingleShot(True)
        self._time_up.setInterval(round(EXPLAINED_AFTER_S * 1000))
        self._time_up.timeout.connect(self._explain)

    @property
    def is_at_work(self) -> bool:
        """Whether phones are being looked for."""
        return self._finding is not None

    def begin(self, chosen: tuple[str, ...], *, sweeps: bool) -> None:
        """Listen on all interfaces or the chosen ones, until cancelled; a sweep ends by itself."""
        self.cancel()
        self._chosen, self.is_sweep = chosen, sweeps
        seconds = SWEEPING_S if sweeps else LISTENING_S
        self._finding = Task(partial(_find, self._services.find_phones, seconds, chosen, sweeps))
        self._finding.found.connect(self._on_seen)
        self._finding.done.connect(self._on_done)
        self._finding.failed.connect(self._on_failed)
        self._finding.start()
        self.hearing.begin(LISTENING_S, chosen)
        self._time_up.start()
        self.begun.emit()

    def cancel(self) -> None:
        """End the search; what was seen by then stays seen."""
        for task in (self._diagnosing, self._finding):
            if task is not None:
                task.cancel()
        if self._finding is not None:
            self._end()

    def _on_seen(self, batch: Batch) -> None:
        # Also what a search that was called off had gathered by then.
        self.seen.emit(batch)

    def _on_done(self) -> None:
        if self.sender() is self._finding:
            self._end()
            self._explain()

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._finding:
            self._end()
            self.failed.emit(error)

    def _end(self) -> None:
        self._time_up.stop()
        self.hearing.end()
        self._finding = None
        self.ended.emit()

    def _explain(self) -> None:
        """Find out why there is silence, while listening goes on."""
        if not self._explains():
            return
        work = partial(_diagnose, self._services.diagnose, self.hearing.servers, self._chosen, self.addresses)
        task = self._diagnosing = Task(work)
        task.done.connect(self._on_diagnosed)
        task.failed.connect(self.failed)
        task.start()

    def _on_diagnosed(self, findings: tuple[Finding, ...]) -> None:
        if self.sender() is self._diagnosing and self._explains():
            self.silent.emit(findings)


def _find(find: FindPhones, seconds: float, chosen: Sequence[str], sweeps: bool, task: Task) -> None:
    batches = Batches(task.report)

    def is_cancelled() -> bool:
        batches.turn()
        return task.is_cancelled()

    try:
        find(seconds, chosen, batches.add, is_cancelled, sweeps=sweeps, on_progress=batches.progress)
    finally:
        batches.end()


def _diagnose(
    diagnose: Diagnose,
    servers: Sequence[AnnouncedServer],
    chosen: Sequence[str],
    addresses: Addresses,
    task: Task,
) -> tuple[Finding, ...]:
    return diagnose(servers, EXPLAINED_AFTER_S, chosen, server_addresses=addresses, is_cancelled=task.is_cancelled)
