"""A plain window for now: open a site, see its plan. It writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wizard.core.plan.difference import difference
from wizard.core.plan.plan import Plan
from wizard.ui.alerts import show_error
from wizard.ui.task import Task

MakePlan = Callable[[Path, str], Plan]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    path: Path
    plan: Plan


class PlanWindow(QMainWindow):
    """Shows the plan of one site; ``make_plan`` gets the site's path and its passphrase."""

    def __init__(self, make_plan: MakePlan) -> None:
        super().__init__()
        self._make_plan = make_plan
        self.setWindowTitle("Secure Calling Wizard")
        self.resize(1024, 640)
        self.lead = QLabel("Open a site folder to see every change its server would get. Nothing is written here.")
        self.lead.setWordWrap(True)
        self.open_button = QPushButton("&Open a site…")
        self.open_button.clicked.connect(self._choose)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("The plan")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText("No site is open.")
        top = QHBoxLayout()
        top.addWidget(self.lead, 1)
        top.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        content = QWidget()
        content.setLayout(layout)
        self.setCentralWidget(content)

    def open_site(self, path: Path, passphrase: str) -> None:
        """Plan a site off the GUI thread and show the outcome."""
        self.open_button.setEnabled(False)
        self.lead.setText(f"Reading the server of {path.name}…")
        task = Task(lambda: _Shown(path=path, plan=self._make_plan(path, passphrase)))
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        task.start()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Open a site folder")
        if not folder:
            return
        passphrase, is_given = QInputDialog.getText(
            self, "Passphrase", "Passphrase of the site:", QLineEdit.EchoMode.Password
        )
        if is_given:
            self.open_site(Path(folder), passphrase)

    def _show(self, shown: _Shown) -> None:
        plan = shown.plan
        problems = [f"{p.severity.value}: {p.message}" + (f"\n    {p.fix}" if p.fix else "") for p in plan.problems]
        steps = [f"{s.command}\n    {s.reason}" for s in plan.restart]
        parts = [*problems, *(difference(c) for c in plan.changes), *steps]
        self.text.setPlainText("\n".join(parts) or "Nothing to change.")
        self.lead.setText(f"{shown.path.name}: {len(plan.changes)} files would be written.")
        self.open_button.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self.lead.setText("The site could not be planned.")
        self.open_button.setEnabled(True)
        show_error(self, error)
