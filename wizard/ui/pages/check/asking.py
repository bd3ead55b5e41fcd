"""What only a person can want asked: an extension's password, and a call. Nothing of it is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from wizard.core.sip.digest import Account
from wizard.core.sip.request import is_extension, is_number
from wizard.system.check.target import Asked
from wizard.ui.widgets.panel import label

_WIDTH = 92
_LONGEST = 200


class Asking(QWidget):
    """``changed`` says that something was typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.extension, self.password, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.wrong = label("", "bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 6)
        row.setSpacing(8)
        named = (
            (
                self.extension,
                self.tr("Ask as &extension"),
                self.tr("Nothing is registered; left empty, nobody is asked"),
            ),
            (self.password, self.tr("its &password"), self.tr("Tried once; it is not kept")),
            (self.number, self.tr("and c&all"), self.tr("Called off at the first ring; left empty, no phone rings")),
        )
        for line, name, hint in named:
            line.setFixedWidth(_WIDTH)
            line.setMaxLength(_LONGEST)
            line.setToolTip(hint)
            line.setAccessibleName(name.replace("&", ""))
            line.textChanged.connect(self._on_changed)
            buddy = QLabel(name)
            buddy.setBuddy(line)
            row.addWidget(buddy)
            row.addWidget(line)
        row.addWidget(self.wrong, 1)

    @property
    def asked(self) -> Asked:
        """What is wanted; nothing where the lines are empty, or wrong."""
        user, password = self.extension.text().strip(), self.password.text()
        if self.fault or not user:
            return Asked()
        return Asked(account=Account(user=user, password=password), number=self.number.text().strip())

    @property
    def fault(self) -> str:
        """What is wrong with what was typed, "" where nothing is."""
        user, number = self.extension.text().strip(), self.number.text().strip()
        if user and not is_extension(user):
            return self.tr("This is no extension.")
        if number and not is_number(number):
            return self.tr("This is no number.")
        if user and not self.password.text():
            return self.tr("Its password is missing.")
        if number and not user:
            return self.tr("An extension has to call.")
        return ""

    def clear(self) -> None:
        """Forget everything."""
        for line in (self.extension, self.password, self.number):
            line.clear()

    def _on_changed(self) -> None:
        self.wrong.setText(f"✕ {self.fault}" if self.fault else "")
        self.changed.emit()
