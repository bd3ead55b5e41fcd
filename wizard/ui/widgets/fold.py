"""Something that is seldom needed, folded away behind the line that says what is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


class Fold(QWidget):
    """A line that opens and closes what is below it; content is added to ``rows``."""

    def __init__(self, *, indent: int = 16) -> None:
        super().__init__()
        self.button, self._content = QPushButton(), QWidget()
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self._on_clicked)
        self._words = ""
        self.rows = QVBoxLayout(self._content)
        self.rows.setContentsMargins(indent, 0, 0, 0)
        self.rows.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button)
        layout.addWidget(self._content)
        self._content.hide()

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return not self._content.isHidden()

    def say(self, words: str) -> None:
        """Name what is in it."""
        self._words = words
        is_leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sign = "▾" if self.is_open else "◂" if is_leftward else "▸"
        self.button.setText(f"{sign}  {words}")
        self.button.setAccessibleName(words.replace("&", ""))
        state = self.tr("open") if self.is_open else self.tr("closed")
        self.button.setAccessibleDescription(state)

    def open(self, *, is_open: bool = True) -> None:
        """Show or hide its content."""
        self._content.setVisible(is_open)
        self.say(self._words)

    def _on_clicked(self) -> None:
        self.open(is_open=not self.is_open)
