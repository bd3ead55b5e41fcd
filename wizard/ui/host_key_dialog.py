"""Shows the key of a server that is not known yet, and how it is compared; accepted only by the person."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.core.host_key_file import public_key_file
from wizard.core.text import Text
from wizard.system.ssh.asking import HostKey
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import label
from wizard.ui.words import said

_MARGIN, _SPACE, _WIDTH = 28, 8, 516


class HostKeyDialog(QDialog):
    """A sheet over the window; Enter and Escape accept nothing."""

    def __init__(self, parent: QWidget, key: HostKey) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Key of the server"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = f"{key.host}:{key.port}" if ":" not in key.host else f"[{key.host}]:{key.port}"
        self.heading = label(said(Text("Is this the key of {name}?", name=name)), "heading")
        about = label(
            self.tr(
                "This computer has not met the server yet. Somebody who stands between could show a key of their own, "
                "and read every password that goes there. Compare before you accept."
            )
        )
        self.fingerprint = label(f"{key.algorithm}\n{key.fingerprint}", "code")
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the key"))
        self.command = f"ssh-keygen -lf {public_key_file(key.algorithm)}"
        how = label(self.tr("On the server's own console, or asked of whoever keeps it, this shows the same:"), "quiet")
        command, copy = label(self.command, "code"), CopyButton(self.tr("&Copy"), lambda: self.command)
        copy.setAccessibleName(self.tr("Copy the command"))
        row = QHBoxLayout()
        row.addWidget(command, 1)
        row.addWidget(copy)
        self.go, self.stop = QPushButton(self.tr("It is the same: &accept it")), QPushButton(self.tr("&Do not connect"))
        self.go.clicked.connect(self.accept)
        self.stop.clicked.connect(self.reject)
        self.go.setAutoDefault(False)
        copy.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 16)
        layout.setSpacing(_SPACE)
        for widget in (self.heading, about, self.fingerprint, how):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addSpacing(_SPACE)
        layout.addLayout(buttons)
        self._layout = layout
        self.stop.setDefault(True)
        self.stop.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as its wrapped words need; a layout alone reckons with fewer lines."""
        super().showEvent(event)
        self.setFixedSize(_WIDTH, self._layout.totalHeightForWidth(_WIDTH))
