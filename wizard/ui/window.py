"""The window: it owns the work and knows which step is shown; pages show the work and report an edited one."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from wizard.core.steps import Step, step_of
from wizard.system.log import log_step
from wizard.system.log_ring import LogRing
from wizard.ui.alerts import Alerts
from wizard.ui.cut_short import look_for_cut_short
from wizard.ui.help import Help
from wizard.ui.page import Edit, Page
from wizard.ui.page_set import MakePage, PageSet
from wizard.ui.reaching import Reaching
from wizard.ui.session import Session
from wizard.ui.shell import Shell
from wizard.ui.task import no_garbage_collected
from wizard.ui.theme import Theme
from wizard.ui.unlocking import Unlocking
from wizard.ui.work import Work

SMALLEST = (1024, 640)

Making = Callable[[Unlocking, Reaching, Alerts], MakePage]
"""Is given what the window has for its pages; returns what makes a step's page, which is done when it is wanted."""


class WizardWindow(QMainWindow):
    """One window for ten steps. Nothing typed is ever lost: every edit is kept by the session."""

    language_chosen = Signal(object)

    def __init__(self, theme: Theme, session: Session, making: Making, log: LogRing | None = None) -> None:
        super().__init__()
        self.resize(*SMALLEST)
        self.restoreGeometry(QByteArray.fromBase64(session.memory.geometry.encode("ascii", "replace")))
        self.work, self.step = Work(), Step.START
        self._is_saved, self._leaves_unsaved, self._is_to_say_anew = True, False, False
        self._theme, self._session = theme, session
        self.alerts, self.unlocking, self.reaching = Alerts(), Unlocking(self), Reaching(self)
        self.help = Help(self, theme, log or LogRing(), self.alerts, lambda: self.step)
        self._make = making(self.unlocking, self.reaching, self.alerts)
        self._put_up()
        session.opened.connect(self._on_opened)
        session.failed.connect(self.alerts.show_error)
        session.saved.connect(self._on_saved)
        self.go(Step.START)

    def _put_up(self) -> None:
        """Make the shell, and room for the pages in it, in the language that is in use."""
        self.shell = Shell(self._theme, self._session.memory.language, self.alerts)
        self.setCentralWidget(self.shell)
        self.help.offer_in(self.shell)
        side, footer = self.shell.side, self.shell.footer
        side.chosen.connect(self.go)
        side.appearance_chosen.connect(self._theme.choose)
        side.appearance_chosen.connect(self._session.choose)
        side.language_chosen.connect(self._session.choose_language)
        side.language_chosen.connect(self.language_chosen)
        footer.back.connect(lambda: self.go(self.step.preceding))
        footer.acted.connect(lambda: self.page.act())
        footer.needed.connect(self.go_to)
        self.pages = PageSet(self._make, self.shell.stack)
        self.pages.edited.connect(self._on_edited)
        self.pages.changed.connect(self._on_changed)
        self.pages.wanted.connect(self.go_to)
        self.pages.finished.connect(self._on_finished)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages.of(self.step)

    def go(self, step: Step | None) -> None:
        """Show a step's page; a page at work that must not be left stays."""
        if step is None or self.page.is_holding:
            return
        if self._is_to_say_anew:
            self.say_anew()
        self.step = step
        log_step(step)
        self.alerts.leave()
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

    def say_anew(self) -> None:
        """Say everything in the language that is now in use; what was typed stays, and a page at work ends it first."""
        self._is_to_say_anew = True
        # Not here: what was pressed to choose the language is taken away with all the rest.
        QTimer.singleShot(0, self, self._say_anew)

    def _say_anew(self) -> None:
        if self.page.is_holding or not self._is_to_say_anew:
            return
        self._is_to_say_anew = False
        # Here: it asks for widgets of kinds that the first page does without.
        from wizard.ui.carrying import carry_over

        former, pages, is_why_open = self.shell, tuple(self.pages), self.shell.why.isVisible()
        self.takeCentralWidget()
        self._put_up()
        for page in pages:
            anew = self.pages.of(page.step)
            page.show_work(self.work)  # what it shows may be as old as when it was left
            anew.show_work(self.work)
            carry_over(page, anew)
        with no_garbage_collected():
            shiboken6.delete(former)
        self.shell.footer.why_button.setChecked(is_why_open)
        self.go(self.step)

    def _on_edited(self, edit: Edit) -> None:
        work = edit(self.work)
        if work != self.work:
            self.work = work
            self._show()
            self._session.keep(work, self.step)

    def _on_changed(self, page: Page) -> None:
        if page is self.page:
            self.shell.show_footer(self.page)

    def _on_finished(self, page: Page) -> None:
        if page is self.page:
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
            look_for_cut_short(work.site, work.folder, self._on_cut_short)

    def _on_cut_short(self, folder: Path) -> None:
        """Begin where a change that was cut short is told of, and recovered."""
        if folder == self.work.folder:
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
