"""The footer: why, what is still needed, the way back, and the one action, named by what it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from wizard.ui.page import Action


class Footer(QWidget):
    """``needed`` brings the field that has to be answered before the action can be pressed."""

    why = Signal(bool)
    back = Signal()
    acted = Signal()
    needed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._field = ""
        self.why_button = QPushButton(self.tr("&Why?"))
        self.why_button.setCheckable(True)
        self.why_button.toggled.connect(self.why)
        self.needs = QPushButton()
        self.needs.setProperty("role", "link")
        kept = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves when nothing is needed
        self.needs.setSizePolicy(kept)
        self.needs.clicked.connect(self._on_needs)
        self.back_button = QPushButton(self.tr("&Back"))
        self.back_button.clicked.connect(self.back)
        self.action_button = QPushButton()
        self.action_button.setProperty("role", "go")
        self.action_button.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.why_button)
        layout.addWidget(self.needs, 1)
        layout.addWidget(self.back_button)
        layout.addWidget(self.action_button)

    def show_action(self, action: Action, *, has_back: bool, has_why: bool) -> None:
        """Show the page's action, and whether there is a page before it."""
        self._field = action.field
        self.needs.setText(action.needs)
        self.needs.setVisible(bool(action.needs))
        self.needs.setEnabled(bool(action.needs and action.field))
        self.back_button.setVisible(has_back)
        self.why_button.setVisible(has_why)
        self.action_button.setVisible(bool(action.text))
        self.action_button.setText(action.text)
        self.action_button.setEnabled(not action.needs)
        self.action_button.setAccessibleDescription(action.needs)

    def _on_needs(self) -> None:
        self.needed.emit(self._field)
