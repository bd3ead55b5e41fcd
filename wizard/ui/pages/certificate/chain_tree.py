"""A certificate's chain as a small tree: the root above, the server's own below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.core.certificates.card import ChainRow, Role
from wizard.ui.moments import date
from wizard.ui.widgets.panel import empty, label

_INDENT, _DEEPEST = 3, 12


class ChainTree(QWidget):
    """Each certificate with its part in the chain and the day it ends on."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ChainRow, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_chain(self, chain: Sequence[ChainRow]) -> None:
        """Show another chain, given with the server's own certificate first."""
        if tuple(chain) == self._shown:
            return
        self._shown = tuple(chain)
        empty(self._grid)
        parts = {
            Role.ROOT: self.tr("root"),
            Role.INTERMEDIATE: self.tr("intermediate"),
            Role.SERVER: self.tr("this server"),
        }
        for depth, row in enumerate(reversed(self._shown)):
            lead = f"{' ' * _INDENT * min(depth - 1, _DEEPEST)}└ " if depth else ""
            ends = self.tr("until %1").replace("%1", date(row.ends))
            name = label(lead + row.name, "strong" if row.role is Role.SERVER else "")
            name.setAccessibleName(f"{parts[row.role]}: {row.name}, {ends}")
            self._grid.addWidget(name, depth, 0)
            for column, words in enumerate((parts[row.role], ends), 1):
                self._grid.addWidget(label(words, "quiet", wraps=False), depth, column, Qt.AlignmentFlag.AlignTop)
