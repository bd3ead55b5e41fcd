"""A signing request: made with a key that stays in the site folder, to be given to any authority."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QPushButton

from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import Panel, label

_ROWS = 8


class RequestPanel(Panel):
    """``wanted`` asks for a request, for the host alone or not; ``saved`` for its text to be put into a file."""

    wanted = Signal(bool)
    saved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.host_only = QCheckBox(self.tr("For the host alone, without addresses and sip: URI, which some refuse"))
        self.button = QPushButton(self.tr("Make the re&quest"))
        self.button.clicked.connect(lambda: self.wanted.emit(self.host_only.isChecked()))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "code")
        self.text.setAccessibleName(self.tr("The request"))
        self.text.setFixedHeight(_ROWS * self.text.fontMetrics().lineSpacing())
        self.copy = CopyButton(self.tr("Copy the request"), self.text.toPlainText)
        self.save = QPushButton(self.tr("Save it as a file…"))
        self.save.clicked.connect(lambda: self.saved.emit(self.text.toPlainText()))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for widget in (self.button, self.copy, self.save):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        self.add(
            label(
                self.tr(
                    "Give the request to the authority of your choice, and import its answer here: the key belongs to "
                    "it, stays in the site folder under the site's passphrase, and is found again by itself."
                ),
                "quiet",
            ),
            self.host_only,
            self.text,
        )
        self.rows.addLayout(buttons)
        self.show_request("")

    def show_request(self, pem: str) -> None:
        """Show a request that was made."""
        self.text.setPlainText(pem)
        for widget in (self.text, self.copy, self.save):
            widget.setVisible(bool(pem))

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is made."""
        self.button.setEnabled(not is_busy)
