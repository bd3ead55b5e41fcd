"""What is on the server: the transport that is used or added, those beside it, and what is taken over."""

from collections.abc import Iterable, Sequence
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from wizard.core.asterisk.transports import TransportView
from wizard.core.fault import shown
from wizard.core.plan.transport_choice import TransportUse
from wizard.core.text import Text
from wizard.core.transport_outlook import TransportOutlook
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import Panel, empty, label, set_role
from wizard.ui.words import counted, said

_MOST_OFFERED = 4
_MOST_LISTED = 12


class TherePanel(Panel):
    """``chosen`` brings a transport that is to be used in place of one of our own; ``wanted`` a step."""

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("On the server"))
        self._shown: object = None
        self.sentence, self.beside = label(""), label("", "quiet")
        self.read = QPushButton(self.tr("&Read the server"))
        self.read.clicked.connect(lambda: self.wanted.emit("server"))
        self.copied, self._copied_lines = label(""), label("", "code")
        self._offers, self._departures = QHBoxLayout(), QVBoxLayout()
        self._offers.setSpacing(8)
        self._departures.setSpacing(6)
        self.buttons: list[QPushButton] = []
        self.differs = Fold()
        self.differs.rows.addLayout(self._departures)
        self.add(self.sentence, self.beside)
        self.rows.addLayout(self._offers)
        read = QHBoxLayout()
        read.addWidget(self.read)
        read.addStretch(1)
        self.rows.addLayout(read)
        self.add(self.copied, self._copied_lines, self.differs)

    def show_outlook(self, outlook: TransportOutlook, usable: Sequence[TransportView]) -> None:
        """Show what a plan would do, and which transports could be used instead."""
        if (outlook, tuple(usable)) == self._shown:
            return
        self._shown = (outlook, tuple(usable))
        self.read.setVisible(not outlook.is_read)
        problem = outlook.problem
        if problem is not None:
            fix = said(problem.fix) if problem.fix else ""
            self._say(f"✕ {said(problem.message)} {fix}", "bad")
        elif not outlook.is_read:
            self._say(self.tr("The server was not read yet, so it is not known which transports it has."), "")
        else:
            self._say(said(outlook.sentence), "")
        # A transport that is added names those beside it in its sentence already.
        stays = outlook.beside if outlook.use is not TransportUse.ADDS else ()
        self.beside.setText(said(Text("Beside it stay as they are: {ids}", ids=_listed(map(shown, stays), ", "))))
        self.beside.setVisible(bool(stays))
        self._show_copied(outlook)
        self._show_offers(usable)
        self._show_departures(outlook.departures)

    def _say(self, words: str, role: str) -> None:
        self.sentence.setText(words)
        set_role(self.sentence, role)

    def _show_copied(self, outlook: TransportOutlook) -> None:
        if outlook.copied:
            source = shown(outlook.copied_from)
            self.copied.setText(said(Text("What {id} knows of the network around it is taken over:", id=source)))
        else:
            self.copied.setText(self.tr("No transport over UDP has settings for NAT, so none are taken over."))
        adds = outlook.is_read and outlook.use is TransportUse.ADDS
        self.copied.setVisible(bool(outlook.copied) or adds)
        self._copied_lines.setText(_listed((f"{s.name} = {shown(s.value)}" for s in outlook.copied), "\n"))
        self._copied_lines.setVisible(bool(outlook.copied))

    def _show_offers(self, usable: Sequence[TransportView]) -> None:
        empty(self._offers)
        self.buttons = []
        for transport in usable[:_MOST_OFFERED]:
            words = said(Text("Use {id} that is there, on port {port}", id=shown(transport.id), port=transport.port))
            button = QPushButton(words.replace("&", "&&"))
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, found=transport: self.chosen.emit(found))
            self._offers.addWidget(button)
            self.buttons.append(button)
        self._offers.addStretch(1)

    def _show_departures(self, departures: Sequence[Text]) -> None:
        empty(self._departures)
        for text in departures:
            self._departures.addWidget(label(said(text), "quiet"))
        one = Text("One thing is not as on the vendor's page")
        self.differs.say(counted(len(departures), one, Text("{count} things are not as on the vendor's page")))
        self.differs.setVisible(bool(departures))


def _listed(items: Iterable[str], between: str) -> str:
    found = tuple(islice(items, _MOST_LISTED + 1))
    return between.join(found[:_MOST_LISTED]) + (f"{between}…" if len(found) > _MOST_LISTED else "")
