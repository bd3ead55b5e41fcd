"""What is about to be written, how far it has come, and the receipt when it is done."""

from os.path import normpath
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from wizard.core.plan.difference_lines import visible
from wizard.core.plan.plan import Action, Plan
from wizard.core.plan.summary import PlanSummary
from wizard.core.site import Destination, DestinationKind, Site
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.planning import Planned
from wizard.system.receipts import RolledBack
from wizard.system.site_file import THIS_COMPUTER
from wizard.system.writing import Written
from wizard.ui.moments import minute
from wizard.ui.pace import Pace
from wizard.ui.pages.preview.sentences import files_sentence, phones_sentence
from wizard.ui.pages.write.situation import Situation
from wizard.ui.pages.write.writer import Progress
from wizard.ui.preferences import prefers_stillness
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.facts import Fact, Facts
from wizard.ui.widgets.panel import Panel, label, set_role
from wizard.ui.words import counted, said

_MOST_NAMED = 6


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
        plan, host = planned.plan, site.server.host
        self._show_bar(is_shown=False)
        count = len(plan.changes)
        self.heading.setText(
            counted(
                count,
                Text("1 file is about to be written to {host}", host=host),
                Text("{count} files are about to be written to {host}", host=host),
            )
        )
        facts = [(self.tr("Where"), self._where(planned.root, site.destination), "")]
        if numbers is not None:
            facts += [
                (self.tr("Files"), files_sentence(numbers), ""),
                (self.tr("Phones"), phones_sentence(numbers), ""),
            ]
        facts.append((self.tr("Backed up"), _backed_up(plan) or self.tr("nothing: every file is new"), ""))
        self._pace.end()
        self.facts.show_facts([fact for fact in facts if fact[1]])
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
        self.facts.show_facts(self._receipt_facts(written))
        self.after.setText(
            self.tr(
                "Nothing has been restarted yet: the phones still work as before. The steps that make server and "
                "phones take it up come next."
            )
        )

    def _receipt_facts(self, written: Written) -> list[Fact]:
        receipt = written.receipt
        count = counted(
            len(receipt.changes),
            Text("1 file, read back and compared"),
            Text("{count} files, read back and compared"),
        )
        where = said(Text("{when}, {path}", when=minute(receipt.created), path=STATE / receipt.id))
        facts = [
            (self.tr("Backed up"), _backed_up(written.planned.plan) or self.tr("nothing: every file was new"), ""),
            (self.tr("Written"), count, ""),
        ]
        if written.unlike is None:
            facts[-1] = (self.tr("Not read back"), self.tr("the connection broke; look at the server again"), "warn")
        elif written.unlike:
            facts[-1] = (self.tr("Not as planned"), ", ".join(map(visible, written.unlike)), "bad")
        proven = self.tr("read as Asterisk reads them, they change only what the preview shows")
        facts += [(self.tr("Proven"), proven, ""), (self.tr("Receipt"), where, "")]
        if written.copy is not None:
            facts.append((self.tr("Copy of it"), visible(str(written.copy)), ""))
        elif written.copy_error is not None:
            facts.append((self.tr("Copy of it"), said(written.copy_error.title), "warn"))
        if receipt.manual_steps:
            words = counted(
                len(receipt.manual_steps),
                Text("1 change of owner; it is the first of the steps that follow"),
                Text("{count} changes of owner; they are the first of the steps that follow"),
            )
            facts.append((self.tr("Not permitted"), words, "warn"))
        return facts

    def _show_rolled_back(self, done: RolledBack) -> None:
        when = minute(done.receipt.created)
        self.heading.setText(said(Text("What was written on {when} is rolled back", when=when)))
        self._show_bar(is_shown=False)
        count = len(done.paths)
        facts = [(self.tr("Put back"), counted(count, Text("1 file"), Text("{count} files")), "")]
        facts += [(self.tr("Rolled back with it"), minute(later.created), "") for later in done.later]
        facts += [(self.tr("Changed by others, kept as"), visible(str(path)), "warn") for path in done.kept]
        facts += [(self.tr("Not permitted"), visible(step), "warn") for step in done.manual_steps]
        self.facts.show_facts(facts)
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

    def _where(self, root: Path, destination: Destination) -> str:
        if destination.kind is DestinationKind.SSH:
            return said(Text("{target}, over SSH", target=visible(destination.target)))
        return self.tr("this computer") if root == THIS_COMPUTER else visible(normpath(root))

    def _show_bar(self, *, is_shown: bool, is_at_work: bool = False) -> None:
        set_role(self.bar, "" if is_at_work else "good")
        self.bar.setVisible(is_shown)
        for widget in (self._path, self.cancel):
            widget.setVisible(is_at_work)


def _backed_up(plan: Plan) -> str:
    names = [visible(c.path.name) for c in plan.changes if c.action is not Action.CREATE]
    return ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")
