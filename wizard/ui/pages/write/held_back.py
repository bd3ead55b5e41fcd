"""The phones that have to stay as they are: the first of them, why, and the way to them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.core.phone_list.pilot import held_back
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.widgets.panel import label
from wizard.ui.words import counted, said

_MOST_HELD = 4


class HeldBack(QWidget):
    """Hidden where no phone has to stay. ``wanted`` brings the field of the first one's problem."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._field = ""
        self.words, self.go = label("", "quiet"), QPushButton(self.tr("Go to the phones that stay"))
        self.go.clicked.connect(self._on_go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.words)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)

    def show_site(self, site: Site) -> None:
        """Show which phones of a site have to stay."""
        stays = held_back(site)
        lines = [f"{phone_name(held.phone)}: {said(held.problem.message)}" for held in stays[:_MOST_HELD]]
        head = counted(
            len(stays), Text("1 phone has to stay as it is:"), Text("{count} phones have to stay as they are:")
        )
        self.words.setText("\n".join([head, *lines, *(["…"] if len(stays) > _MOST_HELD else [])]))
        self._field = stays[0].problem.field if stays else ""
        self.setVisible(bool(stays))

    def _on_go(self) -> None:
        self.wanted.emit(self._field)
