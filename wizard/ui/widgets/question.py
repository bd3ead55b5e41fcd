"""A question in its place on the page, with the answers as buttons; it goes when it is answered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from wizard.ui.widgets.panel import label, set_role

Answer = tuple[str, Callable[[], None]]
"""What the button says, and what it does."""


class Question(QFrame):
    """Hidden until it is asked. The keyboard goes to the last answer, which is the one that changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("")
        self.buttons: list[QPushButton] = []
        self._answers: list[Callable[[], None]] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addLayout(self._row)
        self.hide()

    def ask(self, words: str, answers: Sequence[Answer], *, kind: str = "warn") -> None:
        """Ask; the last of the answers changes nothing."""
        set_role(self, kind, "ground")
        self.words.setText(words)
        self.setAccessibleName(words)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [QPushButton(text) for text, _ in answers]
        self._answers = [answer for _, answer in answers]
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            self._row.addWidget(button)
        self.show()
        self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape be the answer that changes nothing."""
        if event.key() == Qt.Key.Key_Escape and self.buttons:
            self.buttons[-1].click()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        answer = self._answers[next(i for i, button in enumerate(self.buttons) if button is self.sender())]
        self.hide()
        answer()
