"""A change that was cut short: said, shown what recovering it does, and recovered when asked to."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.core.site import Site
from wizard.system.journal import Standing
from wizard.system.receipts import Recovered
from wizard.system.recover import unfinished
from wizard.ui.pages.server.recovery_facts import recovered_facts, unfinished_facts
from wizard.ui.reaching import Reaching
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.busy_row import BusyRow
from wizard.ui.widgets.facts import Fact, Facts
from wizard.ui.work import Work


class RecoveryPart(QWidget):
    """Shown only where it is needed, or has just been done. ``recovered``: the files are whole again."""

    recovered = Signal()
    failed = Signal(Exception)

    def __init__(self, reaching: Reaching) -> None:
        super().__init__()
        self._reaching, self._work = reaching, Work()
        self._root: Path | None = None
        self.banner = Banner("warn", self.tr("Show what recovering does"), self._on_show)
        self.facts = Facts()
        self.button = QPushButton(self.tr("Recover now"))
        self.button.clicked.connect(self._on_recover)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.banner)
        layout.addWidget(self.facts)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.busy = BusyRow(self.tr("The server's files are being recovered…"))
        layout.addWidget(self.busy)
        self.show_root(None)

    @property
    def is_done(self) -> bool:
        """Whether it says what was recovered."""
        return self._root is None and bool(self.facts.shown)

    def show_work(self, work: Work) -> None:
        """Take this work's server as the one to recover."""
        self._work = work

    def show_root(self, root: Path | None) -> None:
        """Offer to recover a server; None where there is nothing to recover, which leaves said what was done."""
        if root is None and not self.is_done:
            self.put_away()
        elif root is not None and root != self._root:
            self._root = root
            self._show_facts(())
            words = self.tr("A change of this server's files was cut short, or another wizard is writing them now.")
            self.banner.say(words, "warn")
            self.banner.button.show()
            self.show()

    def put_away(self) -> None:
        """Say nothing any more."""
        self._root = None
        self.banner.say("")
        self._show_facts(())
        self.hide()

    def _show_facts(self, facts: tuple[Fact, ...], *, is_ready: bool = False) -> None:
        self.facts.show_facts(facts)
        self.facts.setVisible(bool(facts))
        self.button.setVisible(is_ready)
        self.button.setEnabled(True)
        self.busy.show_busy(is_busy=False)

    def _on_show(self) -> None:
        if self._root is not None:
            task = Task(partial(_unfinished, self._root))
            task.done.connect(self._on_known)
            task.failed.connect(self.failed)
            task.start()

    def _on_known(self, standing: Standing) -> None:
        self._show_facts(tuple(unfinished_facts(standing)), is_ready=bool(standing.unfinished))
        self.banner.button.hide()
        if not self.button.isHidden():
            self.button.setFocus()

    def _on_recover(self) -> None:
        if self._root is not None:
            self.button.setEnabled(False)
            self.busy.show_busy(is_busy=True)
            task = Task(partial(_recover, self._reaching, self._work.site, self._work.folder or Path()))
            task.done.connect(self._on_recovered)
            task.failed.connect(self._on_failed)
            task.start()

    def _on_recovered(self, done: Recovered) -> None:
        self._root = None
        self.banner.button.hide()
        self.banner.say(self.tr("Recovered: the server's files are whole."), "good")
        self._show_facts(tuple(recovered_facts(done)))
        self.recovered.emit()

    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.busy.show_busy(is_busy=False)
        self.failed.emit(error)


def _unfinished(root: Path, _: Task) -> Standing:
    return unfinished(root)


def _recover(reaching: Reaching, site: Site, folder: Path, task: Task) -> Recovered:
    with reaching.at(site, folder, task) as server:
        return server.recover()
