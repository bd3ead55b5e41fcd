"""The Start page itself."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wizard.core.problem import Severity
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.memory import without_recent
from wizard.system.template_file import is_template
from wizard.ui.fields.form import Form
from wizard.ui.page import Action, Page
from wizard.ui.pages.start.new_site import NewSitePanel
from wizard.ui.pages.start.open_site import OpenSitePanel
from wizard.ui.pages.start.recent import RecentPanel
from wizard.ui.services import Services
from wizard.ui.widgets.busy_row import BusyRow
from wizard.ui.widgets.drops import Drops
from wizard.ui.widgets.error_decoder import ErrorDecoder
from wizard.ui.widgets.panel import Panel
from wizard.ui.words import counted
from wizard.ui.work import Work

_LONGEST_NAME = 28
_MOSTLY_OPEN_MS = 400


class StartPage(Page):
    """Three things at a glance: a new site, a site to open, and a phone's error number."""

    step = Step.START

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.open_site, self.new_site, self.recent = OpenSitePanel(services), NewSitePanel(services), RecentPanel()
        self.decoder = ErrorDecoder()
        self.form = Form(self, (self.open_site.name,))
        number = Panel(self.tr("A phone shows an error number"))
        number.add(self.decoder)
        row = QHBoxLayout()
        row.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.open_site)
        left.addWidget(self.new_site, 1)
        left.addStretch()
        row.addLayout(left, 1)
        row.addWidget(self.recent, 1)
        self.opening = BusyRow(self.tr("The site is being opened…"), after_ms=_MOSTLY_OPEN_MS)
        self.body.addWidget(self.opening)
        self.body.addLayout(row)
        self.body.addWidget(number)
        self.body.addStretch(1)
        self.new_site.changed.connect(self.refresh_lead)
        services.session.opening.connect(self._on_opening)
        self.recent.chosen.connect(services.session.open)
        self.recent.removed.connect(self._on_removed)
        self.recent.looked_at.connect(self.new_site.template.show_sites)
        self.decoder.grown.connect(lambda: self.reveal(number))
        drops = Drops(self)
        drops.dropped.connect(self._on_dropped)

    def show_work(self, work: Work) -> None:
        """Show the open site first, if there is one."""
        super().show_work(work)
        self.open_site.show_work(work)
        self.new_site.show_beside(is_open=work.folder is not None)
        if work.folder is not None:
            self.form.show_work(work)

    def enter(self) -> None:
        """Look at what is in the sites opened lately."""
        recent = self.services.session.memory.recent
        self.recent.show_folders([folder for folder in recent if folder != self.work.folder])

    def lead(self) -> str:
        """Say which site is open, or what a site is."""
        if self.work.folder is None:
            return self.tr("A site is one customer's server with its phones. Nothing on a server changes before Write.")
        count = len(self.work.site.phones)
        host = self.work.site.server.host or self.tr("no server named yet")
        return counted(
            count,
            Text("{host}, {count} phone. Go on with it, or turn to another site.", host=host),
            Text("{host}, {count} phones. Go on with it, or turn to another site.", host=host),
        )

    def action(self) -> Action:
        """Go on with the open site, else make the new one."""
        if self.work.folder is None:
            return self.new_site.action()
        name = self.work.site.name
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
        text = self.tr("Go on with %1").replace("%1", short.replace("&", "&&")) if name else self.tr("Go on")
        is_wrong = any(p.severity is Severity.ERROR for p in self.work.problems_of("name"))
        needs = self.tr("The site's name cannot stand like this.") if is_wrong else ""
        return Action(text=text, needs=needs, field="name")

    def act(self) -> None:
        """Make the new site, which opens it, or go on."""
        if self.work.folder is None:
            self.new_site.make()
        else:
            self.finished.emit()

    def go_to(self, field: str) -> None:
        """Lead to the open site's name, or to a line of the new one."""
        if self.work.folder is not None:
            self.form.go_to("name")
        else:
            line = self.new_site.folder.field.line if field == "folder" else self.new_site.name.line
            line.setFocus()

    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        if is_template(paths[0]):
            self.new_site.begin_with(paths[0])
        else:
            self.services.session.open(paths[0])

    def _on_opening(self, is_opening: bool) -> None:
        self.opening.show_busy(is_busy=is_opening)

    def _on_removed(self, folder: Path) -> None:
        self.services.session.memory = without_recent(self.services.session.memory, folder)
        self.enter()
