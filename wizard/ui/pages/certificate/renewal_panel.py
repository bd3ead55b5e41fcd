"""When the certificate ends and who makes the next one; what helps to remember it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wizard.core.text import Text
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said


class RenewalPanel(Panel):
    """``reminder`` asks for a calendar file, ``hook`` for the script of a server that renews by itself."""

    reminder = Signal()
    hook = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Who renews it"))
        self.words = label("")
        self.reminder_button = QPushButton(self.tr("Save a reminder for a calendar…"))
        self.reminder_button.clicked.connect(self.reminder)
        self.hook_button = QPushButton(self.tr("Save the deploy hook…"))
        self.hook_button.setToolTip(
            self.tr("A script for the server: it brings what certbot or FreePBX renewed to Asterisk, and checks it.")
        )
        self.hook_button.clicked.connect(self.hook)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.reminder_button, self.hook_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.add(self.words)
        self.rows.addLayout(buttons)
        self.hide()

    def show_advice(self, advice: Text | None, *, is_public: bool) -> None:
        """Show who renews the certificate that is there; hidden where there is none."""
        self.setVisible(advice is not None)
        self.words.setText("" if advice is None else said(advice))
        # The site's own authority signs here only, so there is nothing that a server could renew.
        self.hook_button.setVisible(is_public)
