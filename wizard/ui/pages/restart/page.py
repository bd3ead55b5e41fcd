"""The Restart page: what is run on the server so that it and the phones take up what was written."""

from functools import partial
from pathlib import Path

from wizard.core.console.expected import expected_of
from wizard.core.restart_run import RanStep, RestartQuestion
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.safe_restart import Look, SafeRun
from wizard.ui.page import Action, Page
from wizard.ui.pages.restart.answer_panel import AnswerPanel
from wizard.ui.pages.restart.hand_off_panel import HandOffPanel
from wizard.ui.pages.restart.running import Running, Wanted, can_run
from wizard.ui.pages.restart.sentences import firewall_sentence, phones_sentence, run_sentence, steps_sentence
from wizard.ui.pages.restart.steps_panel import StepsPanel
from wizard.ui.services import Services
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.panel import label
from wizard.ui.widgets.question import Question
from wizard.ui.words import said
from wizard.ui.work import Work


class RestartPage(Page):
    """The steps of the last write or roll back, to be run by hand or here, and what the console answers."""

    step = Step.RESTART
    name = Text("Restart")

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.phones, self.question, self.running = Banner("warn"), Question(), Running(services.reaching)
        self.nothing, self.port = label("", "quiet"), label("", "quiet")
        self.steps, self.answer = StepsPanel(services.theme), AnswerPanel(services)
        self.list, self.hand_off = self.steps.list, HandOffPanel(self, services)
        self.look: Look | None = None
        self._ran: list[RanStep] = []
        self.body.addWidget(self.phones)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.question)
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.hand_off)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.port)
        self.body.addStretch(0)
        self.steps.wanted.connect(self._on_wanted)
        self.steps.stopped.connect(self.running.stop)
        self.answer.grown.connect(self._on_grown)
        self.answer.failed.connect(services.show_error)
        self.running.ran.connect(self._on_ran)
        self.running.asked.connect(self._on_asked)
        self.running.done.connect(self._on_done)
        self.running.failed.connect(self._on_failed)

    def show_work(self, work: Work) -> None:
        """Show the steps; the same ones keep their ticks."""
        super().show_work(work)
        steps = work.restart
        self.steps.show_steps(steps)
        self.answer.show_work(work)
        self.hand_off.show_work(work)
        self.steps.setVisible(bool(steps))
        self.nothing.setVisible(not steps)
        self.nothing.setText(self.tr("Steps appear here when files were written or rolled back."))
        self.phones.say(phones_sentence(work))
        firewall = firewall_sentence(work)
        self.port.setText(firewall)
        self.port.setVisible(bool(firewall))
        self._show_run()

    def lead(self) -> str:
        """Say how many commands there are, and whether Asterisk is restarted."""
        return steps_sentence(self.work) if self.work.restart else self.tr("Nothing has to be run on the server.")

    def why(self) -> str:
        """Explain why a reload comes first."""
        return self.tr(
            "<p><b>A reload first.</b> If a file cannot be read, a reload keeps the phones Asterisk knows, and says so "
            "in its log. A restart would lose them all. So the log is read before anything else is done.</p>"
            "<p><b>A restart waits</b> until no call is up; new calls go through meanwhile. Phones on TLS register "
            "again after it, within minutes. <code>core abort shutdown</code> calls it off.</p>"
            "<p><b>Phones last.</b> Once the server expects TLS from a phone, calls over its old line are refused "
            "until the phone has fetched its new configuration: as long as you take between the two commands.</p>"
            "<p><b>Files from here.</b> Phones that fetch a file can have it from this computer while this page is "
            "open: each its own, by its MAC address, and the root. No other file can be asked for, and who guesses is "
            "slowed down. The addresses in the files are the lasting ones, never this computer's.</p>"
            "<p>The ticks are for you alone; they are not kept.</p>"
        )

    def action(self) -> Action:
        """Go on to the check."""
        return Action(text=self.tr("Check"), needs=self.tr("The commands are being run.") if self.is_holding else "")

    @property
    def is_holding(self) -> bool:
        """Whether commands are being run."""
        return self.running.is_at_work

    def ask_to_stop(self) -> None:
        """Ask whether the run shall stop."""
        words = self.tr("Commands are being run on the server. Stop before the next one?")
        self.question.ask(words, ((self.tr("Stop"), self.running.stop), (self.tr("Go on"), self.setFocus)))
        self.reveal(self.question)

    def _show_run(self) -> None:
        self.steps.show_site(self.work.site)
        self.steps.show_run(can_run=can_run(self.work.site), is_running=self.is_holding)
        self.refresh_lead()

    def _on_wanted(self) -> None:
        words = run_sentence(self.work.site, len(self.steps.left))
        self.question.ask(words, ((self.tr("Run"), self._run), (self.tr("Not now"), self.list.setFocus)))
        self.reveal(self.question)

    def _run(self) -> None:
        self._ran = []
        self.answer.begin_run()
        site, folder = self.work.site, self.work.folder or Path()
        self.running.run(
            Wanted(steps=self.steps.left, site=site, folder=folder, expected=expected_of(site), look=self.look)
        )
        self._show_run()

    def _on_ran(self, ran: RanStep) -> None:
        self._ran.append(ran)
        self.steps.show_ran(ran)
        self.answer.show_ran(self._ran, newest=ran)

    def _on_asked(self, question: RestartQuestion) -> None:
        answers = ((self.tr("Restart"), self._on_yes), (self.tr("Do not restart"), self._on_no))
        self.question.ask(" ".join(map(said, question.sentences)), answers)
        self.reveal(self.question)

    def _on_yes(self) -> None:
        self.running.answer(is_yes=True)

    def _on_no(self) -> None:
        self.running.answer(is_yes=False)

    def _on_done(self, run: SafeRun) -> None:
        self._end()
        if run.faults:
            words = " ".join((self.tr("The server is not as well as before."), *map(said, run.faults)))
            back = partial(self.wanted.emit, Step.WRITE.value)
            answers = ((self.tr("Go to the way back"), back), (self.tr("Leave it as it is"), self.list.setFocus))
            self.question.ask(words, answers, kind="bad")
            self.reveal(self.question)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.services.show_error(error)

    def _end(self) -> None:
        self.question.hide()
        self.answer.end_run()
        self._show_run()

    def _on_grown(self) -> None:
        self.reveal(self.answer)
