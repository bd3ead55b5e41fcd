"""Where the site says otherwise than the server that shall be used: both shown, and asked which it shall be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.core.announced_answers import Disagreement, disagreements
from wizard.core.announcement import AnnouncedServer
from wizard.ui.widgets.panel import label
from wizard.ui.words import said
from wizard.ui.work import Work

_LONGEST = 28


class Differences(QWidget):
    """``typed`` brings a field and the text it shall have. What is not asked about stays as it was typed."""

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._server: AnnouncedServer | None = None
        self._shown: tuple[Disagreement, ...] = ()
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self.keep = QPushButton(self.tr("Keep what the site says"))
        self.keep.clicked.connect(self.put_away)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.keep)
        self._layout.addLayout(last)
        self.hide()

    def ask_about(self, server: AnnouncedServer) -> None:
        """Ask about a server wherever the site says otherwise."""
        self._server = server

    def put_away(self) -> None:
        """Ask no more: the site stays as it is."""
        self._server = None
        self._show(())

    def show_work(self, work: Work) -> None:
        """Show what is still otherwise."""
        drafts = dict(work.drafts)
        self._show(disagreements(work.site, self._server, drafts) if self._server is not None else ())

    def _show(self, found: tuple[Disagreement, ...]) -> None:
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for place, disagreement in enumerate(found):
            self._rows.append(self._row(disagreement))
            self._layout.insertWidget(place, self._rows[-1])

    def _row(self, disagreement: Disagreement) -> QWidget:
        offer = disagreement.offer
        words = self.tr("! %1: the site says %2, the server announces %3.")
        # One after another from the end, so that a value with "%1" in it is not filled in again.
        before, _, rest = words.partition("%1")
        middle, _, rest = rest.partition("%2")
        last, _, end = rest.partition("%3")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        text = f"{before}{said(offer.name)}{middle}{disagreement.present}{last}{offer.value}{end}"
        layout.addWidget(label(text, "warn"), 1)
        short = offer.value if len(offer.value) <= _LONGEST else f"{offer.value[:_LONGEST]}…"
        button = QPushButton(self.tr("Use %1").replace("%1", short.replace("&", "&&")))
        button.setAccessibleName(self.tr("Use %1").replace("%1", offer.value))
        button.clicked.connect(lambda: self.typed.emit(offer.field, offer.value))
        layout.addWidget(button)
        self.buttons.append(button)
        return row
