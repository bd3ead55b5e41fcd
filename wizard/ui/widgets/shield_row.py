"""One of the two shields, with its name and the line that says what is missing."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.core.shields import Shield, ShieldState
from wizard.ui.theme import Theme
from wizard.ui.widgets.drawing import Drawing
from wizard.ui.words import said

_COLOURS = {ShieldState.EMPTY: "idle", ShieldState.OUTLINED: "accent", ShieldState.SOLID: "good"}
_SIZE = 32


class ShieldRow(QWidget):
    """Shows a shield empty, outlined or solid; words say the same."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._name = name
        self._shield = Drawing(theme, _SIZE)
        title, self._line = QLabel(name), QLabel()
        title.setProperty("role", "strong")
        self._line.setProperty("role", "quiet")
        self._line.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._shield)
        layout.addLayout(words, 1)

    def show_shield(self, shield: Shield) -> None:
        """Show the shield as it stands."""
        self._shield.show_icon(f"shield-{shield.state.value}", _COLOURS[shield.state])
        self._line.setText(said(shield.line))
        self.setAccessibleName(f"{self._name}: {said(shield.line)}")
