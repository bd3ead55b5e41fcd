"""The window: it owns the work and knows which step is shown; pages show the work and report an edited one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.core.steps import Step, step_of
from wizard.system.receipts import needs_recovery
from wizard.system.site_file import root_of
from wizard.ui.alerts import Alerts
from wizard.ui.page import Edit, Page
from wizard.ui.reaching import Reaching
from wizard.ui.session import Session
from wizard.ui.shell import Shell
from wizard.ui.task import Task
from wizard.ui.theme import Theme
from wizard.ui.unlocking import Unlocking
from wizard.ui.work import Work

SMALLEST = (1024, 640)


MakePage = Callable[[Step], Page]
Making = Callable[[Unlocking, Reaching, Alerts], MakePage]
"""Is given what the window has for its pages; returns what makes a step's page, which is done when it is wanted."""


class WizardWindow(QMainWindow):
    """One window for ten steps. Nothing typed is ever lost: every edit is kept by the session."""

    def __init__(self, theme: Theme, session: Session, making: Making) -> None:
        super().__init__()
        self.resize(*SMALLEST)
        self.restoreGeometry(QByteArray.fromBase64(session.memory.geometry.encode("ascii", "replace")))
        self.work, self.step = Work(), Step.START
        self._is_saved, self._leaves_unsaved = True, False
        self._session = session
        self.alerts, self.unlocking, self.reaching = Alerts(), Unlocking(self), Reaching(self)
        self._make = making(self.unlocking, self.reaching, self.alerts)
        self._pages: dict[Step, Page] = {}
        self.shell = Shell(theme, self.alerts)
        self.setCentralWidget(self.shell)
        side, footer = self.shell.side, self.shell.footer
        side.chosen.connect(self.go)
        side.appearance_chosen.connect(theme.choose)
        side.appearance_chosen.connect(session.choose)
        footer.back.connect(lambda: self.go(self.step.preceding))
        footer.acted.connect(lambda: self.page.act())
        footer.needed.connect(self.go_to)
        session.opened.connect(self._on_opened)
        session.failed.connect(self.alerts.show_error)
        session.saved.connect(self._on_saved)
        self.go(Step.START)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.page_of(self.step)

    def page_of(self, step: Step) -> Page:
        """Return a step's page, which is made when it is first asked for."""
        if step not in self._pages:
            page = self._pages[step] = self._make(step)
            page.edited.connect(self._on_edited)
            page.changed.connect(self._on_changed)
            page.wanted.connect(self.go_to)
            page.finished.connect(self._on_finished)
            self.shell.stack.addWidget(page)
        return self._pages[step]

    def go(self, step: Step | None) -> None:
        """Show a step's page; a page at work that must not be left stays."""
        if step is None or self.page.is_holding:
            return
        self.step = step
        self.alerts.hide()
        self._show()
        self._session.keep(self.work, step)
        self.page.enter()
        self.page.take_focus()

    def go_to(self, place: str) -> None:
        """Lead to a step by its name, or to a field of the site."""
        is_step = place in set(Step)
        step = Step(place) if is_step else step_of(place)
        if step is not None and step is not self.step:
            self.go(step)
        if not is_step:
            self.page.go_to(place)

    def _on_edited(self, edit: Edit) -> None:
        work = edit(self.work)
        if work != self.work:
            self.work = work
            self._show()
            self._session.keep(work, self.step)

    def _on_changed(self) -> None:
        if self.sender() is self.page:
            self.shell.show_footer(self.page)

    def _on_finished(self) -> None:
        if self.sender() is self.page:
            self._on_edited(lambda work: work.leaving(self.step))
            self.go(self.step.following)

    def _on_opened(self, work: Work, step: Step) -> None:
        if self.work.folder not in (None, work.folder):  # what was given with the start is for the first site
            self.unlocking.forget()
        if self.work.folder != work.folder:
            self.reaching.forget()
        self.work = work
        self.go(step)
        if work.folder is not None:
            task = Task(partial(_is_cut_short, work.site, work.folder))
            task.done.connect(partial(self._on_looked_at, work.folder))
            task.start()

    def _on_looked_at(self, folder: Path, is_cut_short: bool) -> None:
        """Begin where a change that was cut short is told of, and recovered."""
        if is_cut_short and folder == self.work.folder:
            self.go(Step.WRITE)

    def _on_saved(self, is_saved: bool) -> None:
        self._is_saved = is_saved
        self.shell.side.show_saved(is_saved=is_saved)

    def _show(self) -> None:
        self.setWindowTitle(
            " – ".join(filter(None, (self.work.site.name, self.page.title.text(), self.tr("Secure Calling Wizard"))))
        )
        self.shell.show_page(self.page, self.work, self.work.states(self.step), is_saved=self._is_saved)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing is half done and everything is on the disk; asked twice, also where it cannot be saved."""
        if self.page.is_holding:
            self.page.ask_to_stop()
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        if not self._session.close(geometry) and not self._leaves_unsaved:
            self._leaves_unsaved = True
            event.ignore()
            return
        self.reaching.forget()
        event.accept()


def _is_cut_short(site: Site, folder: Path, _: Task) -> bool:
    try:
        return needs_recovery(root_of(site, folder))
    except WizardError:  # it is not known yet where the server's files are
        return False
