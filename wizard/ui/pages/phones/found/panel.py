"""Phones on the network: offered after those of the server, with what says so, and added by Enter."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wizard.core.dhcp.boot_server import BootServer
from wizard.core.network.diagnosis import Finding
from wizard.core.rivals import STORED_ADDRESS
from wizard.core.sightings.silence import IN_SERVICE
from wizard.ui.pages.phones.found.arranging import Arranging, FoundRow
from wizard.ui.pages.phones.found.batches import Batch
from wizard.ui.pages.phones.found.found_list import FoundList
from wizard.ui.pages.phones.found.notices import Explanation, RivalAlarm
from wizard.ui.pages.phones.found.pasting import ReadText, TextReader
from wizard.ui.pages.phones.found.search import PhoneSearch
from wizard.ui.pages.phones.found.tools import FoundTools
from wizard.ui.services import Services
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said
from wizard.ui.work import Work


class FoundPanel(Panel):
    """``reading`` asks for the server's phones, ``opening`` for a file, ``left`` to be closed."""

    reading = Signal()
    opening = Signal()
    left = Signal()
    failed = Signal(Exception)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._work = Work()
        self._boot_servers: tuple[BootServer, ...] = ()
        self._has_swept = False
        self._progress = (0, 0)
        self.server = Banner("info", " ", self.reading.emit)
        self.alarm, self.diagnosis = RivalAlarm(), Explanation()
        self.tools, self.list = FoundTools(), FoundList(services.theme)
        self.search = PhoneSearch(services, self._is_silent)
        self.arranging, self.reader = Arranging(self), TextReader(self)
        self.done_button = QPushButton(self.tr("Done"))
        buttons = QHBoxLayout()
        self.stored = label(said(STORED_ADDRESS), "quiet")
        buttons.addWidget(self.stored, 1)
        buttons.addStretch()
        buttons.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.list.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.rows.setContentsMargins(12, 12, 12, 12)
        self.rows.setSpacing(8)
        self.add(self.server, self.tools, self.alarm, self.diagnosis)
        self.rows.addWidget(self.list, 1)
        self.rows.addStretch()
        self.rows.addLayout(buttons)
        self._connect()

    def show_work(self, work: Work) -> None:
        """Offer the server first, and show which of the phones are in the list."""
        if work.folder != self._work.folder:
            self.forget()
        self._work = work
        self.search.addresses = work.site.server.addresses
        is_read = work.reading is not None
        self.server.button.setText(self.tr("Phones of the &server…") if is_read else self.tr("Read the &server"))
        self.server.say(f"{said(IN_SERVICE)} {self.tr('The server knows them.')}")
        self.arranging.show_phones(work.site.phones)
        self._show_alarm()

    def begin(self) -> None:
        """Be shown. It is found out which networks there are; nobody is listened to or asked before that is wanted."""
        self.tools.begin(self._services.subnets)
        (self.list.table if self.list.count else self.server.button).setFocus()

    def forget(self) -> None:
        """Forget what was seen: another site is worked on now."""
        self.search.cancel()
        self._boot_servers, self._has_swept = (), False
        self.search.hearing.forget()
        self.reader.forget()
        self.arranging.forget()
        self.diagnosis.say("")

    def read_files(self, files: tuple[Path, ...]) -> None:
        """Read what a server printed, a lease file or a DHCP server's configuration."""
        self.reader.read_files(files)

    def paste(self) -> None:
        """Read what is on the clipboard."""
        self.reader.read_text(QGuiApplication.clipboard().text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking when the page is left; a window made small still looks."""
        if not event.spontaneous():
            self.search.cancel()
        super().hideEvent(event)

    def _connect(self) -> None:
        tools, search = self.tools, self.search
        tools.wanted.connect(self._begin)
        tools.cancelled.connect(search.cancel)
        tools.pasting.connect(self.paste)
        tools.opening.connect(self.opening)
        search.begun.connect(tools.show_begun)
        search.ended.connect(tools.show_ended)
        search.seen.connect(self._on_seen)
        search.hearing.heard.connect(self._show_alarm)
        search.silent.connect(self._on_silent)
        self.reader.read.connect(self._on_text)
        self.arranging.arranged.connect(self._on_arranged)
        for part in (tools, search, self.reader):
            part.failed.connect(self.failed)
        self.done_button.clicked.connect(self.left)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit, context=context)

    def _begin(self, sweeps: bool) -> None:
        self.diagnosis.say("")
        self._has_swept = self._has_swept or sweeps
        self._progress = (0, 0)
        self.search.begin(self.tools.chosen, sweeps=sweeps)
        self._say_progress()

    def _is_silent(self) -> bool:
        return not self.list.count

    def _on_seen(self, batch: Batch) -> None:
        self._progress = (batch.through, batch.of)
        self.arranging.take(batch.sightings)
        self._say_progress()

    def _say_progress(self) -> None:
        if self.search.is_at_work:
            self.tools.show_progress(self.list.count, *self._progress)

    def _show_alarm(self) -> None:
        self.alarm.show_servers(self.search.hearing.servers, self._boot_servers, self._work.site.server.host)
        self._show_stored()

    def _show_stored(self) -> None:
        """Say who ignores all this where somebody may wonder why a phone does."""
        self.stored.setVisible(self._is_silent() or not self.alarm.isHidden())

    def _on_silent(self, findings: tuple[Finding, ...]) -> None:
        has_heard = bool(self.search.hearing.servers)
        self.diagnosis.show_silence(findings, has_heard_server=has_heard, has_swept=self._has_swept)

    def _on_text(self, read: ReadText) -> None:
        self._boot_servers = tuple(dict.fromkeys((*self._boot_servers, *read.boot_servers)))
        self._show_alarm()
        self.arranging.take(read.sightings)
        if read.is_understood:
            self.diagnosis.say("")
        else:
            self.diagnosis.show_not_understood()

    def _on_arranged(self, rows: tuple[FoundRow, ...]) -> None:
        if rows and self._is_silent():
            self.diagnosis.say("")
        self.list.show_rows(rows, self._work.site.phones)
        self._say_progress()
        self._show_stored()
