"""Asks for a site's passphrase: a present one once, a new one twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

SHORTEST_CHARACTERS = 8


class PassphraseDialog(QDialog):
    """A sheet over the window; ``given`` brings what was typed, which is kept nowhere here.

    ``lead`` says what the passphrase is of, where it is not the site's, ``name`` what it is called.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, *, is_new: bool, said_before: str = "", lead: str = "", name: str = "") -> None:
        super().__init__(parent)
        self._is_new = is_new
        name = name or self.tr("&Passphrase")
        self.setWindowTitle(name.replace("&", ""))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(lead or self._lead(is_new=is_new))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setMinimumWidth(380)
        self.first, self.second = QLineEdit(), QLineEdit()
        self.complaint = QLabel(said_before)
        self.complaint.setProperty("role", "bad")
        self.complaint.setWordWrap(True)
        self.complaint.setVisible(bool(said_before))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 16)
        layout.setSpacing(8)
        layout.addWidget(words)
        labels = (name, self.tr("The same &again"))
        for label, edit in zip(labels, (self.first, self.second), strict=True):
            named = QLabel(label)
            named.setBuddy(edit)
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setAccessibleName(label.replace("&", ""))
            layout.addWidget(named)
            layout.addWidget(edit)
            for widget in (named, edit):
                widget.setVisible(edit is self.first or is_new)
        layout.addWidget(self.complaint)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setProperty("role", "go")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _lead(self, *, is_new: bool) -> str:
        if not is_new:
            return self.tr("The passphrase of this site opens its keys and passwords. It is asked for once.")
        return self.tr(
            "Choose a passphrase for this site. It seals the keys and passwords in the site folder, and is asked "
            "for once each time you work on the site. It cannot be recovered: keep it where you keep the "
            "customer's other passwords."
        )

    def _accept(self) -> None:
        if complaint := self._wrong():
            self.complaint.setText(complaint)
            self.complaint.show()
            return
        self.given.emit(self.first.text())
        self.accept()

    def _wrong(self) -> str:
        if not self.first.text():
            return self.tr("Nothing has been typed yet.")
        if self._is_new and len(self.first.text()) < SHORTEST_CHARACTERS:
            return self.tr("Take at least eight characters; three or four words are good.")
        if self._is_new and self.first.text() != self.second.text():
            return self.tr("The two differ. Type the same one twice.")
        return ""
