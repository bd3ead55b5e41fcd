"""A button that puts a text on the clipboard, and says for a moment that it has."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from wizard.ui.spoken import announce

_SAYS_SO_MS = 1500


class CopyButton(QPushButton):
    """``text`` is asked for when the button is pressed."""

    def __init__(self, words: str, text: Callable[[], str]) -> None:
        super().__init__(words)
        self._words, self._text = words, text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAYS_SO_MS)
        self._timer.timeout.connect(self._on_timeout)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self.setMinimumWidth(self.width())  # so that nothing beside it moves
        self.setText(self.tr("Copied"))
        announce(self, self.text())
        self._timer.start()

    def _on_timeout(self) -> None:
        self.setText(self._words)
        self.setMinimumWidth(0)
