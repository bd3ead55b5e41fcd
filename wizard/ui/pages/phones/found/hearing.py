"""The servers a phone would hear beside a search for phones: more than one is an alarm."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.core.announcement import AnnouncedServer
from wizard.ui.services import Discover
from wizard.ui.task import Task

_GATHERED_MS = 100


@dataclass(frozen=True, slots=True)
class _Sign:
    """A server that came, changed or went."""

    server: AnnouncedServer
    is_gone: bool = False


class ServerHearing(QObject):
    """``heard`` brings the servers as they come and go, a few times a second. What fails here fails the search too."""

    heard = Signal()

    def __init__(self, discover: Discover, parent: QObject) -> None:
        super().__init__(parent)
        self._discover = discover
        self._task: Task | None = None
        self._servers: dict[tuple[str, str], AnnouncedServer] = {}
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_GATHERED_MS)
        self._news.timeout.connect(self.heard)

    @property
    def servers(self) -> tuple[AnnouncedServer, ...]:
        """The servers heard in the last search."""
        return tuple(self._servers.values())

    def begin(self, seconds: float, chosen: Sequence[str]) -> None:
        """Listen anew."""
        self.forget()
        task = self._task = Task(partial(_listen, self._discover, seconds, chosen))
        task.found.connect(self._on_sign)
        task.start()

    def end(self) -> None:
        """Listen no longer; what was heard stays so."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def forget(self) -> None:
        """Listen no longer, and forget what was heard."""
        self.end()
        self._servers.clear()
        self.heard.emit()

    def _on_sign(self, sign: _Sign) -> None:
        if self.sender() is not self._task:
            return
        place = (sign.server.interface, sign.server.instance)
        if sign.is_gone:
            self._servers.pop(place, None)
        else:
            self._servers[place] = sign.server
        # Hundreds may come at once, or thousands from somebody who means harm.
        if not self._news.isActive():
            self._news.start()


def _listen(discover: Discover, seconds: float, chosen: Sequence[str], task: Task) -> None:
    discover(
        seconds,
        chosen,
        lambda server: task.report(_Sign(server)),
        task.is_cancelled,
        on_removed=lambda server: task.report(_Sign(server, is_gone=True)),
    )
