"""Servers that announce themselves on this network: listened for, shown as they are heard, taken over."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.core.announcement import AnnouncedServer, diagnosis
from wizard.core.text import Text
from wizard.system.discovery import interfaces
from wizard.ui.pages.server.announced_row import AnnouncedRow
from wizard.ui.services import Discover
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import counted, said
from wizard.ui.work import Work

SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was heard in the whole time, and the interfaces listened on."""

    servers: tuple[AnnouncedServer, ...]
    interfaces: tuple[str, ...]


class ServersPanel(Panel):
    """``used`` brings the server that shall be this site's."""

    used = Signal(object)
    failed = Signal(Exception)

    def __init__(self, discover: Discover) -> None:
        super().__init__(self.tr("Servers that announce themselves"))
        self._discover = discover
        self._host = ""
        self.rows_heard: list[AnnouncedRow] = []
        self.button = TaskButton(self.tr("&Listen for servers"), "")
        self.diagnosis = Banner("info")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        words = self.tr("For 5 seconds: which servers offer themselves to phones on this network (multicast DNS).")
        self.add(label(words, "quiet"), self.button)
        self.rows.addLayout(self._list)
        self.add(self.diagnosis)
        self.button.pressed.connect(self._on_pressed)
        self.button.found.connect(self._on_found)
        self.button.done.connect(self._on_heard)
        self.button.failed.connect(self.failed)

    def show_work(self, work: Work) -> None:
        """Show which of the servers is the site's already."""
        self._host = work.site.server.host
        for row in self.rows_heard:
            row.show_host(self._host)

    def _on_pressed(self) -> None:
        self._show(())
        self.diagnosis.say("")
        self.button.run(partial(_listen, self._discover))
        self._say_count()

    def _on_found(self, server: AnnouncedServer) -> None:
        """Show a server, in the place of what was heard of it before."""
        known = [row.server for row in self.rows_heard if (row.server.interface, row.server.name) != _key(server)]
        self._show((*known, server))
        self._say_count()

    def _on_heard(self, heard: Heard) -> None:
        self._show(heard.servers)
        words = diagnosis(heard.servers, heard.interfaces, SECONDS)
        self.diagnosis.say("\n".join(map(said, words)), "warn" if heard.servers else "info")

    def _say_count(self) -> None:
        count = len(self.rows_heard)
        heard = counted(count, Text("one server heard"), Text("{count} servers heard"))
        self.button.say(f"{self.tr('Listening…')} {heard if count else ''}")

    def _show(self, servers: Sequence[AnnouncedServer]) -> None:
        kept = [row for row in self.rows_heard if row.server in servers]
        for row in self.rows_heard:
            if row not in kept:
                row.hide()
                row.deleteLater()
        for server in servers:
            if all(row.server != server for row in kept):
                kept.append(self._row(server))
        self.rows_heard = kept

    def _row(self, server: AnnouncedServer) -> AnnouncedRow:
        row = AnnouncedRow(server)
        row.used.connect(self.used)
        row.show_host(self._host)
        self._list.addWidget(row)
        return row


def _key(server: AnnouncedServer) -> tuple[str, str]:
    return server.interface, server.name


def _listen(discover: Discover, task: Task) -> Heard:
    looked_at = tuple(interface.name for interface in interfaces())
    return Heard(servers=discover(SECONDS, (), task.report, task.is_cancelled), interfaces=looked_at)
