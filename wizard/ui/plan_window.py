"""A plain window for now: open a site, see its plan. It writes nothing on a server."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wizard.core.errors import WizardError
from wizard.core.plan.difference import difference
from wizard.core.plan.plan import Plan
from wizard.core.text import Text
from wizard.system.passphrase import is_unsealed
from wizard.ui.alerts import show_error
from wizard.ui.task import Task


class PlanWindow(QMainWindow):
    """Shows the plan of one site; ``make_plan`` gets the site's path and its passphrase."""

    def __init__(self, make_plan: Callable[[Path, str], Plan]) -> None:
        super().__init__()
        self._make_plan = make_plan
        self._path = Path()
        self.setWindowTitle("Secure Calling Wizard")
        self.resize(1024, 640)
        self.lead = QLabel("Open a site folder to see every change its server would get. Nothing is written there.")
        self.lead.setWordWrap(True)
        self.open_button = QPushButton("&Open a site…")
        self.open_button.clicked.connect(self._choose)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("The plan")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        content = QWidget()
        layout = QVBoxLayout(content)
        for widget in (self.open_button, self.lead, self.text):
            layout.addWidget(widget)
        self.setCentralWidget(content)

    def open_site(self, path: Path, passphrase: str) -> None:
        """Plan a site off the GUI thread and show the outcome."""
        self._path = path
        self.open_button.setEnabled(False)
        self.lead.setText(f"Reading the server of {path.name}…")
        task = Task(lambda: self._make_plan(path, passphrase))
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        task.start()

    def ask_and_open(self, path: Path) -> None:
        """Ask for a site's passphrase, a new one twice, and open the site."""
        passphrase = self._asked("Passphrase of the site:")
        if passphrase is None:
            return
        if is_unsealed(path if path.is_dir() else path.parent) and self._asked("The same again:") != passphrase:
            differ = Text("The two passphrases differ."), Text("Nothing was made."), Text("Type the same one twice.")
            show_error(self, WizardError(*differ))
        else:
            self.open_site(path, passphrase)

    def _asked(self, prompt: str) -> str | None:
        text, is_given = QInputDialog.getText(self, "Passphrase", prompt, QLineEdit.EchoMode.Password)
        return text if is_given else None

    def _choose(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, "Open a site folder"):
            self.ask_and_open(Path(folder))

    def _show(self, plan: Plan) -> None:
        problems = [f"{p.severity.value}: {p.message}" + (f"\n    {p.fix}" if p.fix else "") for p in plan.problems]
        instructions = [f"By hand: {i.title}\n    {i.detail}\n{i.snippet}" for i in plan.instructions]
        steps = [f"{s.command}\n    {s.reason}" for s in plan.restart]
        parts = [*problems, *(difference(c) for c in plan.changes), *instructions, *steps]
        self.text.setPlainText("\n".join(parts) or "Nothing to change.")
        outcome = f"{len(plan.changes)} files would be written." if plan.is_applicable else "nothing can be written."
        self.lead.setText(f"{self._path.name}: {outcome}")
        self.open_button.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self.text.clear()
        self.lead.setText("The site could not be planned.")
        self.open_button.setEnabled(True)
        show_error(self, error)
