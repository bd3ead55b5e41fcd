"""The window: it owns the work and knows which step is shown; pages show the work and report an edited one."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.core.steps import Step, step_of
from wizard.system.log import log_step
from wizard.system.log_ring import LogRing
from wizard.system.site_file import root_of
from wizard.ui.alerts import Alerts
from wizard.ui.page import Edit, Page
from wizard.ui.reaching import Reaching
from wizard.ui.session import Session
from wizard.ui.shell import Shell
from wizard.ui.task import Task, no_garbage_collected
from wizard.ui.theme import Theme
from wizard.ui.unlocking import Unlocking
from wizard.ui.work import Work

if TYPE_CHECKING:
    from wizard.ui.manual import Manual
    from wizard.ui.support import Support

SMALLEST = (1024, 640)


MakePage = Callable[[Step], Page]
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
        self._is_saved, self._leaves_unsaved = True, False
        self._session, self._log = session, log or LogRing()
        self.alerts, self.unlocking, self.reaching = Alerts(), Unlocking(self), Reaching(self)
        self._make = making(self.unlocking, self.reaching, self.alerts)
        self._pages: dict[Step, Page] = {}
        self._theme = theme
        self._is_to_say_anew = False
        self.alerts.report_wanted.connect(lambda causes: self.support.show_fault(causes))
        self.alerts.trace_wanted.connect(lambda trace: self.support.show_crash(trace))
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, lambda: self.manual.show_here(self.step))
        self.shell = self._made_shell()
        session.opened.connect(self._on_opened)
        session.failed.connect(self.alerts.show_error)
        session.saved.connect(self._on_saved)
        self.go(Step.START)

    def _made_shell(self) -> Shell:
        shell = Shell(self._theme, self._session.memory.language, self.alerts)
        self.setCentralWidget(shell)
        side, footer = shell.side, shell.footer
        side.chosen.connect(self.go)
        side.appearance_chosen.connect(self._theme.choose)
        side.appearance_chosen.connect(self._session.choose)
        side.language_chosen.connect(self._session.choose_language)
        side.language_chosen.connect(self.language_chosen)
        side.help.add(self.tr("&Manual (F1)"), lambda: self.manual.show_here(self.step))
        side.help.add(self.tr("&What the program did…"), lambda: self.support.show_log())
        side.help.add(self.tr("&About…"), lambda: self.support.show_about())
        shell.why.more.connect(lambda: self.manual.show_at_page(self.step))
        footer.back.connect(lambda: self.go(self.step.preceding))
        footer.acted.connect(lambda: self.page.act())
        footer.needed.connect(self.go_to)
        return shell

    @cached_property
    def support(self) -> "Support":
        """The log, the report of a fault and About, each in a window of its own."""
        # Here, because most windows do without.
        from wizard.ui.support import Support

        return Support(self, self._log, lambda: self.step)

    @cached_property
    def manual(self) -> "Manual":
        """The manual, in a window of its own."""
        # Likewise.
        from wizard.ui.manual import Manual

        return Manual(self, self._theme, self.alerts.show_error)

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

        pages, is_why_open = self._pages, self.shell.why.isVisible()
        former, self._pages = self.shell, {}
        self.takeCentralWidget()
        self.shell = self._made_shell()
        for step, page in pages.items():
            page.show_work(self.work)  # what it shows may be as old as when it was left
            self.page_of(step).show_work(self.work)
            carry_over(page, self.page_of(step))
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
    # Here, off the GUI thread: the first page is to stand before this is loaded.
    from wizard.system.receipts import needs_recovery

    try:
        return needs_recovery(root_of(site, folder))
    except WizardError:  # it is not known yet where the server's files are
        return False
