"""A sentence that matters on a page, with at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wizard.ui.signs import PLAIN, SIGNS
from wizard.ui.spoken import announce
from wizard.ui.widgets.panel import label, set_role


class Banner(QFrame):
    """Good, warn, bad or info: a ground, a sign and words. It is hidden until it has something to say."""

    def __init__(self, kind: str = "info", button: str = "", pressed: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._sign, self._words = label("", "strong", wraps=False), label("")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(button)
        if not button:  # what is told to be shown without a parent is a window of its own
            self.button.hide()
        if pressed is not None:
            self.button.clicked.connect(pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        # The sign stands beside the first line of the words, wherever a taller button puts these.
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        layout.setAlignment(said, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._kind = kind
        self.hide()

    def say(self, words: str, kind: str = "") -> None:
        """Show a sentence, or nothing where there are no words."""
        is_news = words != self._words.text()
        self._kind = kind or self._kind
        set_role(self, self._kind, "ground")
        set_role(self._words, self._kind if self._kind in SIGNS else "")
        self._sign.setText(SIGNS.get(self._kind, PLAIN))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if is_news and self._kind != "info":
            announce(self, words)
