"""The receipts of a server, the newest first, and the way back from each."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from wizard.core.errors import PhonesOnTls, RollBackRefused
from wizard.core.plan.after_writing import steps_after_roll_back
from wizard.core.plan.receipt import Receipt
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.receipts import ChangedSince, RolledBack, WrittenLater
from wizard.ui.moments import minute
from wizard.ui.page import Page
from wizard.ui.pages.write.changes_panel import ChangesPanel
from wizard.ui.task import Task
from wizard.ui.widgets.busy_row import BusyRow
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.question import Answer, Question
from wizard.ui.words import counted, said

_ROW_PIXELS, _MOST_ROWS = 30, 5


class ReceiptsPanel(Panel):
    """``begun`` says that files are being put back; ``rolled_back`` brings what was, ``failed`` the error."""

    begun = Signal()
    rolled_back = Signal(object)
    failed = Signal(Exception)

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("What has been written"))
        self._page = page
        self._root: Path | None = None
        self._receipts: tuple[Receipt, ...] = ()
        self.is_at_work = self._with_later = False
        self.list, self.why, self.question = QListWidget(), label("", "quiet"), Question()
        self.changes = ChangesPanel(page.services.theme)
        self.list.setAccessibleName(self.tr("Receipts, the newest first"))
        self.button = QPushButton(self.tr("&Roll back…"))
        self.button.clicked.connect(self._on_pressed)
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self.list)
        self.rows.addLayout(row)
        self.busy = BusyRow(self.tr("The files are being put back…"))
        self.add(self.busy, self.changes, self.question)
        self.why.setText(self.tr("Rolling back puts every file back exactly as it was, and removes what was new."))
        self.hide()

    def show_receipts(self, root: Path, receipts: tuple[Receipt, ...]) -> None:
        """Show the receipts that stand on a server."""
        if (root, receipts) == (self._root, self._receipts):
            return
        self._root, self._receipts = root, receipts
        self.question.hide()
        self.changes.put_away()
        self.list.clear()
        for receipt in reversed(receipts):
            item = QListWidgetItem(_line(receipt))
            item.setData(Qt.ItemDataRole.UserRole, receipt.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(_ROW_PIXELS * min(_MOST_ROWS, max(1, len(receipts))) + 4)
        self.setVisible(bool(receipts))

    @property
    def chosen(self) -> Receipt | None:
        """The receipt the person is on."""
        item = self.list.currentItem()
        wanted = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((r for r in self._receipts if r.id == wanted), None)

    def _on_pressed(self) -> None:
        receipt = self.chosen
        if receipt is None:
            return
        new = sum(c.before is None for c in receipt.changes)
        kept = len(receipt.changes) - new
        parts = [
            said(Text("Roll back what was written on {when}?", when=minute(receipt.created))),
            counted(kept, Text("1 file goes back to what it was."), Text("{count} files go back to what they were."))
            if kept
            else "",
            counted(new, Text("1 new one is removed."), Text("{count} new ones are removed.")) if new else "",
            self.tr("A phone that was moved works as before only when it has fetched its configuration again."),
        ]
        answers: list[Answer] = [
            (self.tr("Roll back now"), partial(self._roll_back, receipt.id)),
            (self.tr("Leave it as it is"), _nothing),
        ]
        self._ask(" ".join(filter(None, parts)), answers, "warn")

    def _roll_back(self, receipt_id: str, *, is_forced: bool = False, with_later: bool = False) -> None:
        if self._root is None or self.is_at_work:
            return
        self.is_at_work = True
        self.button.setEnabled(False)
        self.busy.show_busy(is_busy=True)
        self.changes.put_away()
        self._with_later = with_later
        site, folder, reaching = self._page.work.site, self._page.work.folder or Path(), self._page.services.reaching

        def rolled_back(task: Task) -> RolledBack:
            with reaching.at(site, folder, task) as server:
                return server.roll_back(receipt_id, force=is_forced, with_later=with_later)

        task = Task(rolled_back)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self.begun.emit()
        task.start()

    def _end(self) -> None:
        self.is_at_work = False
        self.button.setEnabled(True)
        self.busy.show_busy(is_busy=False)

    def _on_done(self, done: RolledBack) -> None:
        self._end()
        self.rolled_back.emit(done)
        steps = steps_after_roll_back(done.paths, done.manual_steps)
        gone = {done.receipt.id, *(later.id for later in done.later)}
        left = max((r.id for r in self._receipts if r.id not in gone), default="")
        self._page.edit(lambda work: replace(work.with_steps(steps), planned=None, receipt=left))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        receipt = self.chosen
        if isinstance(error, RollBackRefused) and receipt is not None:
            self._ask_again(error, receipt.id)
        elif isinstance(error, WrittenLater) and receipt is not None:
            self._ask_for_all(error, receipt.id)
        self.failed.emit(error)

    def _ask_again(self, error: RollBackRefused, receipt_id: str) -> None:
        """Only now can it be forced: the person has been told what speaks against it."""
        words = " ".join((said(error.title), said(error.detail)))
        answers: list[Answer] = [
            (
                self.tr("Roll back anyway"),
                partial(self._roll_back, receipt_id, is_forced=True, with_later=self._with_later),
            ),
            (self.tr("Leave it as it is"), self.changes.put_away),
        ]
        if isinstance(error, ChangedSince):
            self.changes.show_changes(error.differences)
        if isinstance(error, PhonesOnTls):
            words = " ".join(
                (
                    words,
                    self.tr(
                        "Phones first, files after: let the phones wait again and write that, so that they fetch it "
                        "while the server still knows them. Put back now, these phones are cut off until each has "
                        "fetched its configuration by hand."
                    ),
                )
            )
            answers.insert(0, (self.tr("Go to the phones"), self._on_phones))
        else:
            words = f"{words} {self.tr('A copy of the file as it is now would be kept beside the receipts.')}"
        self._ask(words, answers, "bad")

    def _ask_for_all(self, error: WrittenLater, receipt_id: str) -> None:
        """What was written on top of a receipt goes with it, if that is wanted."""
        times = ", ".join(minute(later.created) for later in error.later)
        words = counted(
            len(error.later),
            Text("What was written on {times} stands on this one: it goes back too.", times=times),
            Text("{count} later writes stand on this one: they go back too, those of {times}.", times=times),
        )
        answers: list[Answer] = [
            (self.tr("Roll back all of it"), partial(self._roll_back, receipt_id, with_later=True)),
            (self.tr("Leave it as it is"), _nothing),
        ]
        self._ask(f"{said(error.title)} {words}", answers, "warn")

    def _ask(self, words: str, answers: list[Answer], kind: str) -> None:
        self.question.ask(words, answers, kind=kind)
        self._page.reveal(self.question)

    def _on_phones(self) -> None:
        self._page.wanted.emit(Step.PHONES.value)


def _line(receipt: Receipt) -> str:
    files = counted(len(receipt.changes), Text("1 file"), Text("{count} files"))
    new = sum(c.before is None for c in receipt.changes)
    parts = (minute(receipt.created), files, counted(new, Text("1 new"), Text("{count} new")) if new else "")
    return ", ".join(filter(None, parts))


def _nothing() -> None:
    """Leave everything as it is."""
