"""Where a public authority's certificate is imported: by the button, or by a drop anywhere on the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from wizard.ui.widgets.panel import Panel, label


class PublicPanel(Panel):
    """``chosen`` asks for the files."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("&Import files"))
        self.button.clicked.connect(self.chosen)
        self._words = label("")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.add(
            self._words,
            label(
                self.tr(
                    "PEM, DER, PKCS#7 and PKCS#12 are understood, in any order and in one file or several; a root "
                    "that came along is left out. A key under a passphrase is asked for it."
                ),
                "quiet",
            ),
        )
        self.rows.addLayout(row)

    def show_state(self, *, has_certificate: bool) -> None:
        """Say what is to be imported."""
        self._words.setText(
            self.tr(
                "Import the renewed certificate with its key, or drop the files anywhere on this page. They take the "
                "place of those that are there."
            )
            if has_certificate
            else self.tr(
                "Import what the authority sent, the certificate and its intermediates, together with the private "
                "key; or drop the files anywhere on this page."
            )
        )

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is imported."""
        self.button.setEnabled(not is_busy)
