"""A choice as a card: a title, perhaps a badge, and what speaks for and against it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets.panel import empty, label


class Card(QPushButton):
    """One of some cards of which one is chosen; the keyboard and screen readers meet a radio button's like."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setProperty("role", "card")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._badge = label("", "good", wraps=False)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        self._points = QVBoxLayout()
        self._points.setSpacing(8)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(10)
        self._layout.addLayout(head)
        self._layout.addLayout(self._points)
        self._layout.addStretch(1)

    def show_points(self, points: Sequence[tuple[str, str, str]], badge: str = "") -> None:
        """Show points as (sign, role of the sign, words)."""
        empty(self._points)
        for sign, role, words in points:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            mark = label(sign, role, wraps=False)
            mark.setFixedWidth(12)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words), 1)
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._points.addWidget(row)
        self._badge.setText(badge)
        self.setAccessibleName(" ".join(filter(None, (self._title, badge))))
        self.setAccessibleDescription(" ".join(words for _, _, words in points))

    def sizeHint(self) -> QSize:
        """Return the room its words need: a button's own hint knows only its text."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room without which its words are cut: they wrap where there is less than they would like."""
        return self._layout.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need in a width."""
        return self._layout.totalHeightForWidth(width)
