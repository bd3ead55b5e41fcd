"""The phones: who is on TLS, who is not yet, and what was seen in calls; looked at again as long as they are shown."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox

from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.phone_look import PhoneLook
from wizard.system.server_reading import ServerReading, read_at
from wizard.ui.page import Page
from wizard.ui.pages.check.phone_watch import PhoneWatch
from wizard.ui.pages.check.phones_table import PhonesTable, rows_of
from wizard.ui.reaching import Reaching
from wizard.ui.seen import seen
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import counted, said
from wizard.ui.work import Work


class PhonesPanel(Panel):
    """Reads the server when it is asked to, and looks at its contacts by itself."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._is_asked = False
        self.heading, self.note, self.table = label("", "heading"), label("", "quiet"), PhonesTable()
        self.table.called.connect(self._on_called)
        self.missing = QCheckBox()
        self.missing.toggled.connect(self._show_rows)
        self.watch = PhoneWatch(services.reaching)
        self.watch.looked.connect(self._on_looked)
        self.read = TaskButton(self.tr("&Read again"), self.tr("Reading the server…"))
        self.read.pressed.connect(self._on_pressed)
        self.read.done.connect(self._on_read)
        self.read.failed.connect(self._on_failed)
        self.add(self.heading, self.missing, self.table, self.note, self.read)

    def show_work(self, work: Work) -> None:
        """Show how far each phone has come."""
        known, phones = seen(work), work.site.phones
        on_tls = sum(phone.extension in known.on_tls for phone in phones)
        others = sum(phone.extension in known.contacts and phone.extension not in known.on_tls for phone in phones)
        count = counted(len(phones), Text("1 phone"), Text("{count} phones"))
        numbers = Text("{phones}: {tls} on TLS, {others} without", phones=count, tls=on_tls, others=others)
        self.heading.setText(said(numbers))
        self.watch.show_work(work)
        self._show_rows()
        self.note.setText(
            self.tr("The server has not been read, so no contact is known.")
            if work.reading is None
            else self.tr(
                "Contacts are those Asterisk's own database knows, looked at every few seconds. Tick a phone when a "
                "call showed both shields."
            )
        )
        self.setVisible(bool(phones))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the phones while they are seen."""
        self.watch.timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch them no longer."""
        self.watch.timer.stop()
        super().hideEvent(event)

    def look(self) -> None:
        """Read the server by itself; that it cannot be read is no news then."""
        self._is_asked = False
        if self._services.reaching.is_open(self._page.work.site, self._page.work.folder):
            self._read()

    def _on_pressed(self) -> None:
        self._is_asked = True
        self._read()

    def _read(self) -> None:
        work = self._page.work
        if work.folder is not None:
            self.read.run(partial(_read, self._services.reaching, work.site, work.folder))

    def _on_read(self, reading: ServerReading) -> None:
        self._page.edit(lambda work: replace(work, reading=reading))

    def _on_looked(self, root: Path, look: PhoneLook) -> None:
        work = self._page.work
        if _with_look(root, look, work) != work:
            self._page.edit(partial(_with_look, root, look))

    def _show_rows(self) -> None:
        """Show every phone, or those that are not on TLS yet."""
        rows = rows_of(self._page.work)
        missing = tuple(row for row in rows if not row.is_on_tls)
        self.missing.setText(
            counted(len(missing), Text("&Only the one not on TLS"), Text("&Only the {count} not on TLS"))
        )
        self.missing.setVisible(0 < len(missing) < len(rows))
        if not missing or len(missing) == len(rows):
            self.missing.setChecked(False)
        self.table.show_rows(missing if self.missing.isChecked() else rows)

    def _on_failed(self, error: Exception) -> None:
        if self._is_asked:
            self._services.show_error(error)

    def _on_called(self, extension: str, is_seen: bool) -> None:
        self._page.edit(lambda work: work.with_call(extension, is_seen=is_seen))


def _with_look(root: Path, look: PhoneLook, work: Work) -> Work:
    """The work with what was seen in a look at the server it is about."""
    reading = work.reading
    if reading is None or reading.root != root:
        return work
    for digits in look.fetched.difference(digits for digits, receipt in work.fetched if receipt == work.receipt):
        work = work.with_fetch(digits)
    if look.registrations != reading.registrations:
        work = replace(work, reading=replace(reading, registrations=look.registrations))
    return replace(work, srtp=(*work.srtp, *sorted(look.srtp.difference(work.srtp))))


def _read(reaching: Reaching, site: Site, folder: Path, task: Task) -> ServerReading:
    with reaching.at(site, folder, task) as server:
        return read_at(server, site, folder, task.is_cancelled)
