"""What the footer's "Why?" opens: a few short paragraphs about the page's choice, offline."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout


class WhyPanel(QFrame):
    """A panel above the footer, closed until asked for. ``more``: the manual is wanted."""

    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "info")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(self._words)
        more = QPushButton(self.tr("More in the manual"))
        more.setProperty("role", "link")
        more.clicked.connect(self.more)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show a page's words; they are ours, never a site's."""
        self._words.setText(words)
        self.setAccessibleName(self.tr("Why?"))
