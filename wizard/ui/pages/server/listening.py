"""Servers that announce themselves on this network: listened for, shown as they come and go, taken over."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Address, IPv6Address

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent

from wizard.core.announcement import AnnouncedServer
from wizard.core.network.diagnosis import Finding, of_servers
from wizard.core.rivals import STORED_ADDRESS, rivals
from wizard.core.text import Text
from wizard.ui.pages.server.announced_list import AnnouncedList
from wizard.ui.services import Diagnose, Discover
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import counted, said
from wizard.ui.work import Work

LONGEST_S = 600.0
"""Listening ends when the page is left, and after this time."""
DIAGNOSED_AFTER_S = 5.0
_GATHERED_MS = 50


@dataclass(frozen=True, slots=True)
class Sign:
    """A server that came, changed or went."""

    server: AnnouncedServer
    is_gone: bool = False


class ServersPanel(Panel):
    """Listens from when it is asked to until it is hidden; ``used`` brings the server that shall be this site's."""

    used = Signal(object)
    failed = Signal(Exception)

    def __init__(self, discover: Discover, diagnose: Diagnose) -> None:
        super().__init__(self.tr("Servers that announce themselves"))
        self._discover, self._diagnose = discover, diagnose
        self._host = ""
        self._addresses: tuple[IPv4Address | IPv6Address, ...] = ()
        self._diagnosing: Task | None = None
        self._servers: dict[tuple[str, str], AnnouncedServer] = {}
        self.button = TaskButton(self.tr("&Listen for servers"), "")
        self.alarm, self.diagnosis, self.list = Banner("bad"), Banner("info"), AnnouncedList()
        words = self.tr(
            "Which servers offer themselves to phones on this network (multicast DNS), as long as you look."
        )
        self.add(label(words, "quiet"), self.button, self.alarm, self.list, self.diagnosis)
        self._news, self._time_up = QTimer(self), QTimer(self)
        for timer, pause_ms, slot in (
            (self._news, _GATHERED_MS, self._show),
            (self._time_up, round(DIAGNOSED_AFTER_S * 1000), self._on_time_up),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause_ms)
            timer.timeout.connect(slot)
        self.button.pressed.connect(self._on_pressed)
        self.button.found.connect(self._on_sign)
        self.button.done.connect(self._on_done)
        self.button.ended.connect(self._time_up.stop)
        self.button.failed.connect(self.failed)
        self.list.used.connect(self.used)

    def show_work(self, work: Work) -> None:
        """Show which of the servers is the site's already, and which of rivals may go."""
        host, self._host = self._host, work.site.server.host
        self._addresses = work.site.server.addresses
        self.list.show_host(self._host)
        if host != self._host:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening when the page is left; a window made small still listens."""
        if not event.spontaneous():
            self.button.cancel()
        super().hideEvent(event)

    def _on_pressed(self) -> None:
        self._servers.clear()
        self._diagnosing = None
        self.diagnosis.say("")
        self.button.run(partial(_listen, self._discover))
        self._time_up.start()
        self._show()

    def _on_sign(self, sign: Sign) -> None:
        place = (sign.server.interface, sign.server.instance)
        if sign.is_gone:
            self._servers.pop(place, None)
        else:
            self._servers[place] = sign.server
        # Hundreds may come at once, or thousands from somebody who means harm.
        if not self._news.isActive():
            self._news.start()

    def _on_done(self) -> None:
        self._show()
        self._on_time_up()

    def _on_time_up(self) -> None:
        """Find out why there is silence, while listening goes on."""
        if self._servers:
            return
        task = self._diagnosing = Task(partial(_diagnose, self._diagnose, self._addresses))
        task.done.connect(self._on_diagnosed)
        task.failed.connect(self.failed)
        task.start()

    def _on_diagnosed(self, findings: Sequence[Finding]) -> None:
        if self.sender() is self._diagnosing and not self._servers:
            self._say(findings, "info")

    def _say(self, findings: Sequence[Finding], kind: str) -> None:
        words = (text for finding in findings for text in (finding.cause, finding.next_step))
        self.diagnosis.say("\n".join(map(said, words)), kind)

    def _show(self) -> None:
        self._news.stop()
        servers = tuple(self._servers.values())
        if not self.list.show_servers(self._servers):
            self._news.start()
        alarms = rivals(servers, host=self._host)
        lines = [said(text) for alarm in alarms for text in (alarm.title, alarm.detail, *alarm.turn_off)]
        self.alarm.say("\n".join([*lines, said(STORED_ADDRESS)] if lines else ()))
        if servers:
            self._say(of_servers(servers), "warn")
        heard = counted(len(servers), Text("one server heard"), Text("{count} servers heard"))
        self.button.say(f"{self.tr('Listening…')} {heard if servers else ''}")


def _listen(discover: Discover, task: Task) -> tuple[AnnouncedServer, ...]:
    return discover(
        LONGEST_S,
        (),
        lambda server: task.report(Sign(server)),
        task.is_cancelled,
        on_removed=lambda server: task.report(Sign(server, is_gone=True)),
    )


def _diagnose(diagnose: Diagnose, addresses: Sequence[IPv4Address | IPv6Address], task: Task) -> tuple[Finding, ...]:
    return diagnose((), DIAGNOSED_AFTER_S, server_addresses=addresses, is_cancelled=task.is_cancelled)
