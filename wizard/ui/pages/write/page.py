"""The Write page: one phone first, then what was previewed, with a receipt and the way back."""

from dataclasses import replace
from functools import partial

from wizard.core.errors import Cancelled, RecoveryNeeded, RollBackRefused, StalePlan
from wizard.core.steps import Step
from wizard.system.receipts import RolledBack, WrittenLater
from wizard.system.writing import Written
from wizard.ui.page import Action, Page
from wizard.ui.pages.plan_numbers import PlanNumbers
from wizard.ui.pages.write.parts import WriteParts
from wizard.ui.pages.write.server_state import ServerState, read_state
from wizard.ui.pages.write.situation import Situation, action_of, situation
from wizard.ui.pages.write.writer import Progress, Writer
from wizard.ui.services import Services
from wizard.ui.words import said
from wizard.ui.work import Work


class WritePage(Page):
    """Nothing is written that was not in the preview."""

    step = Step.WRITE

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._outcome: Written | RolledBack | None = None
        self.numbers, self.writer = PlanNumbers(), Writer(services)
        parts = self.parts = WriteParts(self)
        self.body.addWidget(parts)
        self.body.addStretch(1)
        for signal, slot in (
            (self.numbers.ready, self._show),
            (self.writer.progressed, self._on_progress),
            (self.writer.written, self._on_written),
            (self.writer.failed, self._on_failed),
            (parts.writing.stop, self.writer.stop),
            (parts.pilot.look.pressed, self._read),
            (parts.pilot.look.done, self._on_state),
            (parts.receipts.begun, self._show),
            (parts.receipts.rolled_back, self._on_rolled_back),
            (parts.receipts.failed, self._on_failed),
            (parts.recovery.recovered, self._read),
            (parts.recovery.failed, services.show_error),
        ):
            signal.connect(slot)

    def show_work(self, work: Work) -> None:
        """Show what is about to be written, or the receipt of what was; and the phones that come next."""
        if work.folder != self.work.folder:
            self._outcome = None
            self.parts.banner.say("")
        self.numbers.show(work.planned, work.site)
        super().show_work(work)
        self._show()

    def enter(self) -> None:
        """Look at the server anew, where nobody has to be asked for that: its receipts, and who is on TLS."""
        if self.services.reaching.is_open(self.work.site, self.work.folder):
            self._read()

    def take_focus(self) -> None:
        """Put the keyboard on none of the buttons: nothing here is to be pressed by chance."""
        self.setFocus()

    def lead(self) -> str:
        """Say what happens here now."""
        return said(self._situation.value)

    def action(self) -> Action:
        """Write what was previewed; before that lead to the preview, afterwards to the restart steps."""
        return action_of(self._situation, self.work)

    def act(self) -> None:
        """Do what the action says."""
        match self._situation:
            case Situation.READY:
                self.parts.banner.say("")
                self._outcome = None
                self.writer.write(self.work)
                self.parts.writing.show_begun()
                self._show()
            case Situation.UNSEEN:
                self.wanted.emit(Step.PREVIEW.value)
            case Situation.NOTHING if not self.work.with_steps_due().restart:
                self.edit(lambda work: work.leaving(Step.WRITE))
                self.wanted.emit(Step.CHECK.value)
            case _:
                self.edit(Work.with_steps_due)
                self.finished.emit()

    @property
    def is_holding(self) -> bool:
        """Whether files are being written or put back."""
        return self.writer.is_at_work or self.parts.receipts.is_at_work

    def ask_to_stop(self) -> None:
        """Ask whether the writing shall stop; a roll back is done in a moment, and cannot."""
        if not self.writer.is_at_work:
            self.parts.banner.say(self.tr("The files are being put back. That is done in a moment."), "info")
            return
        self.parts.question.ask(
            self.tr("Files are being written. Stop, and put everything back as it was?"),
            ((self.tr("Stop and put everything back"), self.writer.stop), (self.tr("Keep writing"), self.setFocus)),
        )
        self.reveal(self.parts.question)

    @property
    def _situation(self) -> Situation:
        if self.writer.is_at_work:
            return Situation.AT_WORK
        if self.parts.receipts.is_at_work:
            return Situation.GOING_BACK
        return situation(self.work, self._outcome)

    def _show(self) -> None:
        self.parts.show_situation(self._situation, self.work, self.numbers.summary, self._outcome)
        self.refresh_lead()

    def _read(self) -> None:
        if self.work.folder is not None:
            self.parts.pilot.look.run(partial(read_state, self.services.reaching, self.work.site, self.work.folder))

    def _on_state(self, state: ServerState) -> None:
        self.parts.show_state(state)
        self.edit(lambda work: replace(work, reading=state.reading or work.reading))

    def _on_progress(self, progress: Progress) -> None:
        self.parts.writing.show_progress(progress)

    def _on_written(self, written: Written) -> None:
        self._outcome = written
        self._end()
        now_there, receipt, steps = written.reading, written.receipt.id, written.restart
        self.edit(
            lambda work: replace(
                work.with_steps(steps, receipt), planned=None, receipt=receipt, reading=now_there or work.reading
            )
        )
        self._read()

    def _on_rolled_back(self, done: RolledBack) -> None:
        self._outcome = done
        self._end()
        self._read()

    def _end(self) -> None:
        """The work is over: nothing is asked any more, and the keyboard is on the page, where Enter goes on."""
        self.parts.question.hide()
        self.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.parts.banner.say(self.tr("Stopped. Everything is back as it was; nothing was written."), "info")
        elif not isinstance(error, RollBackRefused | WrittenLater):  # these are asked about in their place
            self.services.show_error(error)
        if isinstance(error, StalePlan):
            self.parts.banner.say(
                self.tr("The server's files are other ones now. Plan again, and look at that."), "warn"
            )
            self.edit(lambda work: replace(work, planned=None))
        self._show()
        if isinstance(error, RecoveryNeeded):
            self._read()
