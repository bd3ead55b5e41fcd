"""The run of the steps as a person meets it: asked for, asked back, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.core.console.expected import expected_of
from wizard.core.errors import RollBackRefused
from wizard.core.restart_run import RanStep, RestartQuestion
from wizard.core.steps import Step
from wizard.system.receipts import RolledBack
from wizard.system.safe_restart import Look
from wizard.ui.page import Page
from wizard.ui.pages.restart.answer_panel import AnswerPanel
from wizard.ui.pages.restart.running import Ended, RollBackQuestion, Running, Wanted
from wizard.ui.pages.restart.sentences import faults_sentence, rolled_back_sentence, run_sentence
from wizard.ui.pages.restart.steps_panel import StepsPanel
from wizard.ui.pages.rolled_back import rolled_back
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.question import Answer, Question
from wizard.ui.words import said


class RunPart(QObject):
    """Runs what is left of ``steps`` after a yes; ``changed``: it began, or came to its end.

    ``outcome`` and ``question`` have their places on the page. ``look`` takes the place of the server's
    own proof of what is up.
    """

    changed = Signal()

    def __init__(self, page: Page, steps: StepsPanel, answer: AnswerPanel) -> None:
        super().__init__()
        self._page, self._steps, self._answer = page, steps, answer
        self.outcome, self.question, self._running = Banner("info"), Question(), Running(page.services.reaching)
        self.look: Look | None = None
        self._ran: list[RanStep] = []
        steps.wanted.connect(self._on_wanted)
        steps.stopped.connect(self._running.stop)
        self._running.ran.connect(self._on_ran)
        self._running.asked.connect(self._on_asked)
        self._running.done.connect(self._on_done)
        self._running.failed.connect(self._on_failed)

    @property
    def is_at_work(self) -> bool:
        """Whether steps are being run."""
        return self._running.is_at_work

    def forget(self) -> None:
        """Say no more what came of the last run."""
        self.outcome.say("")

    def ask_to_stop(self) -> None:
        """Ask whether the run shall stop."""
        words = self.tr("Commands are being run on the server. Stop before the next one?")
        answers = ((self.tr("Stop"), self._running.stop), (self.tr("Go on"), self._page.setFocus))
        self._ask(words, answers, "warn")

    def _ask(self, words: str, answers: tuple[Answer, ...], kind: str) -> None:
        self.question.ask(words, answers, kind=kind)
        self._page.reveal(self.question)

    def _on_wanted(self) -> None:
        words = run_sentence(self._page.work.site, len(self._steps.left))
        self._ask(words, ((self.tr("Run"), self._run), (self.tr("Not now"), self._steps.list.setFocus)), "warn")

    def _run(self) -> None:
        self._ran = []
        self.forget()
        self._answer.begin_run()
        work = self._page.work
        self._running.run(
            Wanted(
                steps=self._steps.left,
                receipt=work.restart_of,
                site=work.site,
                folder=work.folder or Path(),
                expected=expected_of(work.site),
                look=self.look,
            )
        )
        self.changed.emit()

    def _on_ran(self, ran: RanStep) -> None:
        self._ran.append(ran)
        self._steps.show_ran(ran)
        self._answer.show_ran(self._ran, newest=ran)

    def _on_asked(self, question: RestartQuestion | RollBackQuestion) -> None:
        if isinstance(question, RestartQuestion):
            words, kind = " ".join(map(said, question.sentences)), "warn"
            yes, no = self.tr("Restart"), self.tr("Do not restart")
        else:
            words, kind = f"{faults_sentence(question.faults)} {self.tr('Roll back what was written?')}", "bad"
            yes, no = self.tr("Roll back now"), self.tr("Leave it as it is")
        answer = self._running.answer
        self._ask(words, ((yes, partial(answer, is_yes=True)), (no, partial(answer, is_yes=False))), kind)

    def _on_done(self, ended: Ended) -> None:
        self._end()
        run = ended.run
        if run.rolled_back is not None:
            self._take_back(run.rolled_back, ended.standing)
            for ran in run.ran:
                self._steps.show_ran(ran)
            self.outcome.say(rolled_back_sentence(run), "bad" if run.missing else "good")
        elif run.faults and not self._page.work.restart_of:
            self._lead_back(faults_sentence(run.faults))

    def _take_back(self, done: RolledBack, standing: str) -> None:
        """Show the steps of a roll back that was done, in place of those that did not do."""
        self._page.edit(lambda work: rolled_back(work, done, standing))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._page.services.show_error(error)
        if isinstance(error, RollBackRefused):
            self._lead_back(said(error.title))

    def _lead_back(self, words: str) -> None:
        """Offer the Write page, where receipts are, and what others did to the files is shown."""
        back = partial(self._page.wanted.emit, Step.WRITE.value)
        leave = self._steps.list.setFocus
        self._ask(words, ((self.tr("Go to the way back"), back), (self.tr("Leave it as it is"), leave)), "bad")

    def _end(self) -> None:
        self.question.hide()
        self._answer.end_run()
        self.changed.emit()
