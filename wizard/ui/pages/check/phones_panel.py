"""The phones: who is on TLS, who is not yet, and what was seen in calls."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.server_reading import ServerReading, read_server
from wizard.ui.page import Page
from wizard.ui.pages.check.phones_table import PhonesTable
from wizard.ui.seen import seen
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import counted, said
from wizard.ui.work import Work


class PhonesPanel(Panel):
    """Reads the server's contacts when it is asked to."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._is_asked = False
        self.heading, self.note, self.table = label("", "heading"), label("", "quiet"), PhonesTable()
        self.table.called.connect(self._on_called)
        self.read = TaskButton(self.tr("&Read again"), self.tr("Reading the server…"))
        self.read.pressed.connect(self._on_pressed)
        self.read.done.connect(self._on_read)
        self.read.failed.connect(self._on_failed)
        self.add(self.heading, self.table, self.note, self.read)

    def show_work(self, work: Work) -> None:
        """Show how far each phone has come."""
        known, phones = seen(work), work.site.phones
        on_tls = sum(phone.extension in known.on_tls for phone in phones)
        others = sum(phone.extension in known.contacts and phone.extension not in known.on_tls for phone in phones)
        count = counted(len(phones), Text("1 phone"), Text("{count} phones"))
        numbers = Text("{phones}: {tls} on TLS, {others} without", phones=count, tls=on_tls, others=others)
        self.heading.setText(said(numbers))
        self.table.show_work(work)
        self.note.setText(
            self.tr("The server has not been read, so no contact is known.")
            if work.reading is None
            else self.tr(
                "Contacts are those Asterisk's own database knows. Tick a phone when a call showed both shields."
            )
        )
        self.setVisible(bool(phones))

    def look(self) -> None:
        """Read the server by itself; that it cannot be read is no news then."""
        self._is_asked = False
        self._read()

    def _on_pressed(self) -> None:
        self._is_asked = True
        self._read()

    def _read(self) -> None:
        work = self._page.work
        if work.folder is not None:
            self.read.run(partial(_read, work.site, work.folder))

    def _on_read(self, reading: ServerReading) -> None:
        self._page.edit(lambda work: replace(work, reading=reading))

    def _on_failed(self, error: Exception) -> None:
        if self._is_asked:
            self._services.show_error(error)

    def _on_called(self, extension: str, is_seen: bool) -> None:
        self._page.edit(lambda work: work.with_call(extension, is_seen=is_seen))


def _read(site: Site, folder: Path, _: Task) -> ServerReading:
    return read_server(site, folder)
