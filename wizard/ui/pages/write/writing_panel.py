"""What is about to be written, how far it has come, and the receipt when it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.summary import PlanSummary
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.planning import Planned
from wizard.system.receipts import RolledBack
from wizard.system.writing import Written
from wizard.ui.moments import minute
from wizard.ui.pace import Pace
from wizard.ui.pages.write.situation import Situation
from wizard.ui.pages.write.writer import Progress
from wizard.ui.pages.write.writing_facts import plan_facts, receipt_facts, roll_back_facts
from wizard.ui.preferences import prefers_stillness
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.facts import Facts
from wizard.ui.widgets.panel import Panel, label, set_role
from wizard.ui.words import counted, said


class WritingPanel(Panel):
    """``stop`` asks for the writing to be stopped."""

    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.facts, self.after = label("", "heading"), Facts(), label("", "quiet")
        self._path, self._pace = ElidedLabel("quiet"), Pace()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files written"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop, and put everything back as it was"))
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        row.addWidget(self.cancel)
        self.add(self.heading, self.bar)
        self.rows.addLayout(row)
        self.add(self.facts, self.after)

    def show_situation(
        self,
        now: Situation,
        planned: Planned | None,
        numbers: PlanSummary | None,
        outcome: Written | RolledBack | None,
        site: Site,
    ) -> None:
        """Show what is about to be done, or what was."""
        host = site.server.host
        if now is Situation.READY and planned is not None:
            self._show_plan(planned, numbers, site)
        elif now is Situation.WRITTEN and isinstance(outcome, Written):
            self._show_written(outcome, host)
        elif now is Situation.ROLLED_BACK and isinstance(outcome, RolledBack):
            self._show_rolled_back(outcome)
        elif now is Situation.NOTHING:
            self._show_words(self.tr("Nothing has to be written"), self.tr("The server is as this site says."))
        else:
            words = self.tr("The preview shows every file first, and what is still missing.")
            self._show_words(self.tr("Nothing is ready to be written yet"), words)

    def _show_plan(self, planned: Planned, numbers: PlanSummary | None, site: Site) -> None:
        """Say what is about to be written."""
        host = site.server.host
        self._show_bar(is_shown=False)
        self.heading.setText(
            counted(
                len(planned.plan.changes),
                Text("1 file is about to be written to {host}", host=host),
                Text("{count} files are about to be written to {host}", host=host),
            )
        )
        self._pace.end()
        self.facts.show_facts(plan_facts(planned, numbers, site.destination))
        self.after.setText(
            self.tr(
                "All of it is written, or nothing. Nothing is restarted here: calls go on. The steps that make server "
                "and phones take it up come next."
            )
        )

    def show_begun(self) -> None:
        """Say that the server is reached and its files compared, before the first one is written."""
        self.heading.setText(self.tr("Getting ready to write"))
        self.bar.setRange(0, 1 if prefers_stillness() else 0)
        self.bar.reset()
        self._path.say(self.tr("The server is reached, and its files are compared with the preview."))
        self.after.setText("")
        self._show_bar(is_shown=True, is_at_work=True)

    def show_progress(self, progress: Progress) -> None:
        """Say how far the writing has come."""
        self.heading.setText(
            said(Text("Writing file {number} of {total}", number=progress.done + 1, total=progress.total))
        )
        self.after.setText(self._pace.words(progress.done, progress.total))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._path.say(visible(progress.path))
        self._show_bar(is_shown=True, is_at_work=True)

    def _show_written(self, written: Written, host: str) -> None:
        """Show the receipt."""
        receipt, seconds = written.receipt, f"{max(0.1, written.seconds):.1f}"
        self.heading.setText(
            counted(
                len(receipt.changes),
                Text("1 file written to {host} in {seconds} s", host=host, seconds=seconds),
                Text("{count} files written to {host} in {seconds} s", host=host, seconds=seconds),
            )
        )
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self._show_bar(is_shown=True)
        self.facts.show_facts(receipt_facts(written))
        self.after.setText(
            self.tr(
                "Nothing has been restarted yet: the phones still work as before. The steps that make server and "
                "phones take it up come next."
            )
        )

    def _show_rolled_back(self, done: RolledBack) -> None:
        when = minute(done.receipt.created)
        self.heading.setText(said(Text("What was written on {when} is rolled back", when=when)))
        self._show_bar(is_shown=False)
        self.facts.show_facts(roll_back_facts(done))
        self.after.setText(
            self.tr(
                "Nothing has been reloaded yet: the steps that make the server take up the old files come next. A "
                "phone that was moved works as before only when it has fetched its configuration again."
            )
        )

    def _show_words(self, heading: str, after: str = "") -> None:
        """Say something else, without a plan."""
        self.heading.setText(heading)
        self._show_bar(is_shown=False)
        self.facts.show_facts(())
        self.after.setText(after)

    def _show_bar(self, *, is_shown: bool, is_at_work: bool = False) -> None:
        set_role(self.bar, "" if is_at_work else "good")
        self.bar.setVisible(is_shown)
        for widget in (self._path, self.cancel):
            widget.setVisible(is_at_work)
