"""What the console answers, pasted or written while commands are run, and what it means."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from wizard.core.console.expected import Expected, expected_of
from wizard.core.console.judge import judge_console
from wizard.core.console.questions import questions_of
from wizard.core.console.verdict import Verdict
from wizard.core.restart_run import RanStep, StepOutcome, verdicts_of
from wizard.core.site import Site
from wizard.system.console import ask_all
from wizard.ui.pages.restart.paste_edit import PasteEdit
from wizard.ui.pages.restart.running import can_run
from wizard.ui.pages.restart.verdict_list import VerdictList
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.work import Work


class AnswerPanel(Panel):
    """Judges what is pasted as soon as it is there; ``grown``: it needs more room now."""

    grown = Signal()
    failed = Signal(Exception)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._reaching, self._work = services.reaching, Work()
        self.expected = Expected()
        self._questions: tuple[str, ...] = ()
        self.text, self.verdicts, self.nothing = PasteEdit(), VerdictList(services.theme), label("", "quiet")
        self.clear = QPushButton(self.tr("C&lear"))
        self.asking = TaskButton(self.tr("As&k Asterisk"), self.tr("Asterisk is being asked"))
        self.asking.setToolTip(self.tr("Asks the server's Asterisk how it stands; nothing is changed"))
        self._task: Task | None = None
        self._is_stale = False
        name = QLabel(self.tr("Con&sole"))
        name.setProperty("role", "strong")
        name.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("What the console answered"))
        self.text.setPlaceholderText(self.tr("Paste what the console or the log says, of one command or of many."))
        self.text.textChanged.connect(self._on_text)
        self.clear.clicked.connect(self.text.clear)
        self.asking.pressed.connect(self._on_ask)
        self.asking.done.connect(self.text.setPlainText)
        self.asking.failed.connect(self.failed)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        row.addWidget(self.asking)
        row.addWidget(self.clear)
        self.rows.setSpacing(8)
        self.rows.addLayout(row)
        self.add(self.text, self.nothing, self.verdicts)
        self._show(())

    def show_work(self, work: Work) -> None:
        """Judge by what a site expects; where its server can be reached, it can be asked."""
        self._work = work
        self.expected, self._questions = expected_of(work.site), questions_of(work.site)
        self.asking.setVisible(can_run(work.site))

    def begin_run(self) -> None:
        """Make room for what commands answer that are about to be run."""
        self.asking.cancel()
        self.asking.setEnabled(False)
        self.text.setReadOnly(True)
        self.text.clear()
        self._show(())

    def show_ran(self, ran: Iterable[RanStep], *, newest: RanStep) -> None:
        """Show what the newest of the steps run so far answered, and what all of them come to."""
        if newest.output or newest.outcome is StepOutcome.DONE:
            self.text.write(f"# {newest.step.command}\n{newest.output.strip()}".rstrip())
        self._show(verdicts_of(ran))

    def end_run(self) -> None:
        """Let the person paste again."""
        self.text.setReadOnly(False)
        self.asking.setEnabled(True)

    def _on_ask(self) -> None:
        work = self._work
        self.asking.run(partial(_asked, self._reaching, work.site, work.folder or Path(), self._questions))

    def _on_text(self) -> None:
        if self.text.isReadOnly():
            return  # what is run is judged step by step
        if self._task is not None:
            self._is_stale = True
            return
        if not self.text.toPlainText().strip():
            self._show(())
            return
        self._task = Task(partial(_judged, self.text.toPlainText(), self.expected))
        self._task.done.connect(self._on_judged)
        self._task.start()

    def _on_judged(self, verdicts: tuple[Verdict, ...]) -> None:
        self._task = None
        is_stale, self._is_stale = self._is_stale, False
        if is_stale:
            self._on_text()
        elif not self.text.isReadOnly():
            self._show(verdicts)

    def _show(self, verdicts: tuple[Verdict, ...]) -> None:
        has_text = bool(self.text.toPlainText().strip())
        self.verdicts.show_verdicts(verdicts)
        self.clear.setVisible(has_text)
        unknown = self.tr("Nothing in it is known here. Copy a command above, run it, and paste the whole answer.")
        self.nothing.setText(unknown if has_text and not verdicts else "")
        self.nothing.setVisible(bool(self.nothing.text()))
        if has_text:
            self.grown.emit()


def _judged(text: str, expected: Expected, _: Task) -> tuple[Verdict, ...]:
    return judge_console(text, expected)


def _asked(reaching: Reaching, site: Site, folder: Path, questions: tuple[str, ...], task: Task) -> str:
    with reaching.at(site, folder, task) as server:
        return ask_all(questions, task.is_cancelled, server.asterisk().console)
