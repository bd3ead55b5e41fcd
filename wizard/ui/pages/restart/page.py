"""The Restart page: what is run on the server so that it and the phones take up what was written."""

from wizard.core.steps import Step
from wizard.ui.page import Action, Page
from wizard.ui.pages.restart.answer_panel import AnswerPanel
from wizard.ui.pages.restart.hand_off_panel import HandOffPanel
from wizard.ui.pages.restart.run_part import RunPart
from wizard.ui.pages.restart.running import can_run
from wizard.ui.pages.restart.sentences import firewall_sentence, phones_sentence, steps_sentence
from wizard.ui.pages.restart.steps_panel import StepsPanel
from wizard.ui.services import Services
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.panel import label
from wizard.ui.work import Work


class RestartPage(Page):
    """The steps of the last write or roll back, to be run by hand or here, and what the console answers."""

    step = Step.RESTART

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.phones = Banner("warn")
        self.nothing, self.port = label("", "quiet"), label("", "quiet")
        self.steps, self.answer = StepsPanel(services.theme), AnswerPanel(services)
        self.list, self.hand_off = self.steps.list, HandOffPanel(self, services)
        self.run = RunPart(self, self.steps, self.answer)
        for widget in (self.run.outcome, self.phones, self.nothing, self.run.question):
            self.body.addWidget(widget)
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.hand_off)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.port)
        self.body.addStretch(0)
        self.answer.grown.connect(self._on_grown)
        self.answer.failed.connect(services.show_error)
        self.run.changed.connect(self._show_run)

    def show_work(self, work: Work) -> None:
        """Show the steps; the same ones keep their ticks."""
        if work.folder != self.work.folder:
            self.run.forget()
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

    def action(self) -> Action:
        """Go on to the check."""
        return Action(text=self.tr("Check"), needs=self.tr("The commands are being run.") if self.is_holding else "")

    @property
    def is_holding(self) -> bool:
        """Whether commands are being run."""
        return self.run.is_at_work

    def ask_to_stop(self) -> None:
        """Ask whether the run shall stop."""
        self.run.ask_to_stop()

    def _show_run(self) -> None:
        self.steps.show_site(self.work.site)
        self.steps.show_run(can_run=can_run(self.work.site), is_running=self.is_holding)
        self.refresh_lead()

    def _on_grown(self) -> None:
        self.reveal(self.answer)
