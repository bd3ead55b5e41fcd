"""The buttons that begin a search, where it is to look, and how far it has come."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.core.text import Text
from wizard.system.subnets import Subnet
from wizard.ui.pace import Pace
from wizard.ui.task import Task
from wizard.ui.widgets.panel import label
from wizard.ui.words import counted, said


class FoundTools(QWidget):
    """``wanted`` asks for a search, with or without a sweep, ``cancelled`` for its end.

    ``pasting`` and ``opening`` ask for what a server prints or keeps.
    """

    wanted = Signal(bool)
    cancelled = Signal()
    failed = Signal(Exception)
    pasting = Signal()
    opening = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._subnets: tuple[Subnet, ...] = ()
        self._looking: Task | None = None
        self.network = QComboBox()
        self.network.setAccessibleName(self.tr("Network"))
        self.network.currentIndexChanged.connect(self._say_idle)
        self.network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.listen_button = QPushButton(self.tr("&Listen"))
        self.sweep_button = QPushButton(self.tr("Ask e&very address"))
        self.paste_button = QPushButton(self.tr("&Paste"))
        self.open_button = QPushButton(self.tr("&File…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.words = label("", "quiet")
        for button, pressed in (
            (self.listen_button, partial(self.wanted.emit, False)),
            (self.sweep_button, partial(self.wanted.emit, True)),
            (self.paste_button, self.pasting),
            (self.open_button, self.opening),
            (self.cancel_button, self.cancelled),
        ):
            button.clicked.connect(pressed)
        name = QLabel(self.tr("on"))
        name.setBuddy(self.network)
        row, below = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        below.setSpacing(10)
        for widget in (self.listen_button, self.sweep_button, name, self.network):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.paste_button, self.open_button):
            row.addWidget(button)
        below.addWidget(self.cancel_button)
        below.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addLayout(below)
        self._pace = Pace()
        self.show_subnets(())
        self.show_ended()

    @property
    def chosen(self) -> tuple[str, ...]:
        """What the search is bound to: an own address in one network, or nothing for all of them."""
        at = self.network.currentIndex()
        return (str(self._subnets[at - 1].own),) if at > 0 else ()

    def begin(self, subnets: Callable[[], tuple[Subnet, ...]]) -> None:
        """Find out which networks this computer is in."""
        task = self._looking = Task(lambda _: subnets())
        task.done.connect(self._on_subnets)
        task.failed.connect(self.failed)
        task.start()

    def _on_subnets(self, subnets: tuple[Subnet, ...]) -> None:
        if self.sender() is self._looking:
            self.show_subnets(subnets)

    def show_subnets(self, subnets: Sequence[Subnet]) -> None:
        """Offer the networks this computer is in; what was chosen stays so."""
        before, self._subnets = self.chosen, tuple(subnets)
        self.network.clear()
        self.network.addItem(self.tr("all networks"))
        self.network.addItems([f"{s.interface}, {s.network}" for s in self._subnets])
        owns = [str(s.own) for s in self._subnets]
        self.network.setCurrentIndex(owns.index(before[0]) + 1 if before and before[0] in owns else 0)
        self._say_idle()

    def show_begun(self) -> None:
        """Offer to cancel; the keyboard goes from the button that began it to the one that ends it."""
        had_focus = self.listen_button.hasFocus() or self.sweep_button.hasFocus()
        self.cancel_button.show()
        if had_focus:
            self.cancel_button.setFocus()
        for widget in (self.listen_button, self.sweep_button, self.network):
            widget.setEnabled(False)
        self._pace.end()
        self.words.setText(self.tr("Looking…"))

    def show_ended(self) -> None:
        """Offer to begin again."""
        for widget in (self.listen_button, self.sweep_button, self.network):
            widget.setEnabled(True)
        if self.cancel_button.hasFocus():
            self.listen_button.setFocus()
        self.cancel_button.hide()
        self._say_idle()

    def show_progress(self, found: int, through: int, of: int) -> None:
        """Say how far a search has come."""
        count = counted(found, Text("1 phone found."), Text("{count} phones found."))
        asked = said(Text("{through} of {of} addresses are through.", through=through, of=of)) if of else ""
        doing = asked or self.tr("Listening: restart a new phone now.")
        left = self._pace.words(through, of) if of else ""
        self.words.setText(" ".join(filter(None, (doing, left, count))))

    def _say_idle(self) -> None:
        if not self.cancel_button.isHidden():
            return
        at = self.network.currentIndex()
        chosen = self._subnets if at <= 0 else self._subnets[at - 1 : at]
        count = sum(max(0, subnet.network.num_addresses - 3) for subnet in chosen)
        listens = self.tr("Listening hears new phones when they start.")
        asks = counted(
            count,
            Text("Asking sends one SIP question to 1 address and changes nothing there."),
            Text("Asking sends a SIP question to each of {count} addresses and changes nothing there."),
        )
        self.words.setText(f"{listens} {asks if count else ''}".strip())
