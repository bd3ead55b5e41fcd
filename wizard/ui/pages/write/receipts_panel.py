"""The receipts of a server, the newest first, and the way back from each."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wizard.core.errors import PhonesOnTls, RollBackRefused
from wizard.core.plan.receipt import Receipt
from wizard.core.steps import Step
from wizard.system.receipts import ChangedSince, RolledBack, WrittenLater
from wizard.ui.page import Page
from wizard.ui.pages.rolled_back import rolled_back
from wizard.ui.pages.write.changes_panel import ChangesPanel
from wizard.ui.pages.write.receipt_list import ReceiptList
from wizard.ui.pages.write.roll_back_words import refused_words, roll_back_words, written_later_words
from wizard.ui.pages.write.rolling_back import RollingBack
from wizard.ui.widgets.busy_row import BusyRow
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.question import Answer, Question


class ReceiptsPanel(Panel):
    """``begun`` says that files are being put back; ``rolled_back`` brings what was, ``failed`` the error."""

    begun = Signal()
    rolled_back = Signal(object)
    failed = Signal(Exception)

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("What has been written"))
        self._page = page
        self._root: Path | None = None
        self.list, self.why, self.question = ReceiptList(), label("", "quiet"), Question()
        self.changes = ChangesPanel(page.services.theme)
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
        self._rolling_back = RollingBack(page.services)
        self._rolling_back.begun.connect(self._on_begun)
        self._rolling_back.rolled_back.connect(self._on_done)
        self._rolling_back.failed.connect(self._on_failed)
        self.hide()

    @property
    def is_at_work(self) -> bool:
        """Whether files are being put back."""
        return self._rolling_back.is_at_work

    def show_receipts(self, root: Path, receipts: tuple[Receipt, ...]) -> None:
        """Show the receipts that stand on a server."""
        if (root, receipts) == (self._root, self.list.receipts):
            return
        self._root = root
        self.question.hide()
        self.changes.put_away()
        self.list.show_receipts(receipts)
        self.setVisible(bool(receipts))

    def _on_pressed(self) -> None:
        receipt = self.list.chosen
        if receipt is None:
            return
        answers: list[Answer] = [
            (self.tr("Roll back now"), partial(self._roll_back, receipt.id)),
            (self.tr("Leave it as it is"), _nothing),
        ]
        self._ask(roll_back_words(receipt), answers, "warn")

    def _roll_back(self, receipt_id: str, *, is_forced: bool = False, with_later: bool = False) -> None:
        if self._root is not None:
            self._rolling_back.roll_back(self._page.work, receipt_id, is_forced=is_forced, with_later=with_later)

    def _on_begun(self) -> None:
        self.button.setEnabled(False)
        self.busy.show_busy(is_busy=True)
        self.changes.put_away()
        self.begun.emit()

    def _end(self) -> None:
        self.button.setEnabled(True)
        self.busy.show_busy(is_busy=False)

    def _on_done(self, done: RolledBack) -> None:
        self._end()
        self.rolled_back.emit(done)
        gone = {done.receipt.id, *(later.id for later in done.later)}
        left = max((r.id for r in self.list.receipts if r.id not in gone), default="")
        self._page.edit(lambda work: rolled_back(work, done, left))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        receipt = self.list.chosen
        if isinstance(error, RollBackRefused) and receipt is not None:
            self._ask_again(error, receipt.id)
        elif isinstance(error, WrittenLater) and receipt is not None:
            self._ask_for_all(error, receipt.id)
        self.failed.emit(error)

    def _ask_again(self, error: RollBackRefused, receipt_id: str) -> None:
        """Only now can it be forced: the person has been told what speaks against it."""
        answers: list[Answer] = [
            (
                self.tr("Roll back anyway"),
                partial(self._roll_back, receipt_id, is_forced=True, with_later=self._rolling_back.with_later),
            ),
            (self.tr("Leave it as it is"), self.changes.put_away),
        ]
        if isinstance(error, ChangedSince):
            self.changes.show_changes(error.differences)
        if isinstance(error, PhonesOnTls):
            answers.insert(0, (self.tr("Go to the phones"), self._on_phones))
        self._ask(refused_words(error), answers, "bad")

    def _ask_for_all(self, error: WrittenLater, receipt_id: str) -> None:
        """What was written on top of a receipt goes with it, if that is wanted."""
        answers: list[Answer] = [
            (self.tr("Roll back all of it"), partial(self._roll_back, receipt_id, with_later=True)),
            (self.tr("Leave it as it is"), _nothing),
        ]
        self._ask(written_later_words(error), answers, "warn")

    def _ask(self, words: str, answers: list[Answer], kind: str) -> None:
        self.question.ask(words, answers, kind=kind)
        self._page.reveal(self.question)

    def _on_phones(self) -> None:
        self._page.wanted.emit(Step.PHONES.value)


def _nothing() -> None:
    """Leave everything as it is."""
