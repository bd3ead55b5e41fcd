"""The one place that shows an error: title, detail and the next step, above the page, until it is put away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.core.errors import WizardError
from wizard.ui.words import said


class Alerts(QFrame):
    """A panel that is there only while there is an error to show; a later one takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bad")
        self.setProperty("role", "alert")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title, self.detail = QLabel(), QLabel()
        self.title.setProperty("role", "strong")
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        words = QVBoxLayout()
        for label in (self.title, self.detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(words, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape), self, self.hide, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.hide()

    def show_error(self, error: Exception) -> None:
        """Show an error a person can meet as it is, any other by its kind only (its text could hold a secret)."""
        if isinstance(error, WizardError):
            self.title.setText(said(error.title))
            self.detail.setText(f"{said(error.detail)}\n{said(error.next_step)}")
        else:
            self.title.setText(self.tr("Something unexpected happened."))
            detail = self.tr("It is a %1, and a fault of this program. What you typed is kept; please report it.")
            self.detail.setText(detail.replace("%1", type(error).__name__))
        self.setAccessibleName(f"{self.title.text()} {self.detail.text()}")
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
