"""The Server page itself."""

import re
from dataclasses import replace

from wizard.core.announced_answers import with_offers
from wizard.core.announcement import AnnouncedServer
from wizard.core.problem import Severity
from wizard.core.server_findings import has_asterisk
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.fields.form import Form
from wizard.ui.page import Action, Page
from wizard.ui.pages.server.address import AddressPanel
from wizard.ui.pages.server.differences import Differences
from wizard.ui.pages.server.listening import ServersPanel
from wizard.ui.pages.server.read import Read
from wizard.ui.pages.server.reading import ReadingPanel
from wizard.ui.services import Services
from wizard.ui.words import counted
from wizard.ui.work import Work

_NEEDED = ("destination.path", "destination.target", "server.host", "server.addresses", "server.ntp")
"""Fields whose mistakes keep the page from being left; what is wrong with a version may be settled further on."""


class ServerPage(Page):
    """Read what is there, say how phones reach it, or take over a server that announces itself."""

    step = Step.SERVER

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.reading, self.address = ReadingPanel(services.reaching), AddressPanel()
        self.servers, self.differences = ServersPanel(services.discover, services.diagnose), Differences()
        self.form = Form(self, (self.reading.place.path, self.reading.place.target, *self.address.fields()))
        self.servers.add(self.differences)
        for panel in (self.reading, self.address, self.servers):
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self.reading.place.typed.connect(self.type_in)
        self.reading.read.connect(self._on_read)
        self.reading.lacks.connect(self._on_lacks)
        self.reading.failed.connect(services.show_error)
        self.servers.failed.connect(services.show_error)
        self.servers.used.connect(self._on_used)
        self.differences.typed.connect(self.type_in)

    def show_work(self, work: Work) -> None:
        """Show the server's files, its fields and the servers heard."""
        if work.folder != self.work.folder:
            self.differences.put_away()
        super().show_work(work)
        self.form.show_work(work)
        self.reading.show_work(work)
        self.address.show_work(work)
        self.servers.show_work(work)
        self.differences.show_work(work)

    def type_in(self, field: str, text: str) -> None:
        """Report what was typed; what was read in another place says nothing of this one."""
        super().type_in(field, text)
        if field.startswith("destination."):
            self.services.reaching.forget()
            self.edit(_without_old_reading)

    def lead(self) -> str:
        """Say what is known of the server."""
        reading, host = self.work.reading, self.work.site.server.host
        if reading is None:
            return self.tr("Read the server first: its phones and versions fill in what follows. Nothing is changed.")
        if not has_asterisk(reading.tree):
            return self.tr("No Asterisk was found there, so nothing could be filled in.")
        found = len(reading.view.phones)
        if found == 0:
            return self.tr("The server was read; neither its DPMA nor a file of a phone tells of phones.")
        if not host:
            return counted(
                found,
                Text("One phone was found. Now name the server as phones shall call it."),
                Text("{count} phones were found. Now name the server as phones shall call it."),
            )
        return counted(
            found,
            Text("One phone was found. Phones shall call the server {host}.", host=host),
            Text("{count} phones were found. Phones shall call the server {host}.", host=host),
        )

    def action(self) -> Action:
        """Go on once the server has a name; not having read it is said, and does not stop."""
        wrong = [p.field for p in self.work.problems if p.severity is Severity.ERROR]
        field = next((name for name in _NEEDED if any(_bare(f) == name for f in wrong)), "")
        needs = self.tr("Correct what is marked with ✕ to go on.") if field else ""
        if not self.work.site.server.host and not self.work.draft("server.host"):
            field, needs = "server.host", self.tr("Name the server's host to go on.")
        return Action(text=self.tr("Authority"), needs=needs, field=field)

    def go_to(self, field: str) -> None:
        """Lead to a field, unfolding what hides it."""
        name = _bare(field)
        self.address.unfold(name)
        if not self.form.go_to(name):
            self.reading.place.focus()

    def _on_read(self, read: Read) -> None:
        self.edit(read.filled_in)

    def _on_lacks(self, field: str) -> None:
        self.form.go_to(field)

    def _on_used(self, server: AnnouncedServer) -> None:
        self.differences.ask_about(server)

        def take_over(work: Work) -> Work:
            return work.with_site(with_offers(work.site, server, dict(work.drafts)))

        self.edit(take_over)
        self.differences.show_work(self.work)


def _without_old_reading(work: Work) -> Work:
    return replace(work, reading=None)


def _bare(field: str) -> str:
    """A field without the number of an entry in it: ``server.addresses[0]`` is one of ``server.addresses``."""
    return re.sub(r"\[\d+\]$", "", field)
