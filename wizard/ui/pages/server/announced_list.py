"""The servers heard, a row for each in the order they came, as far as rows are of use."""

from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.announcement import AnnouncedServer
from wizard.core.text import Text
from wizard.ui.pages.server.announced_row import AnnouncedRow
from wizard.ui.widgets.panel import label
from wizard.ui.words import counted

MOST_ROWS = 30
_MADE_AT_ONCE = 5
"""Rows take some milliseconds each to make; the window is not to stand still for many."""


class AnnouncedList(QWidget):
    """``used`` brings the server that shall be this site's."""

    used = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._host = ""
        self._by_place: dict[tuple[str, str], AnnouncedRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._layout.addLayout(self._rows)
        self.more = label("", "quiet")
        self._layout.addWidget(self.more)
        self.show_servers({})

    @property
    def rows(self) -> tuple[AnnouncedRow, ...]:
        """The rows, from the top."""
        return tuple(self._by_place.values())

    def show_servers(self, servers: Mapping[tuple[str, str], AnnouncedServer]) -> bool:
        """Show servers by what stays the same of each; a row stays where it is while its server does.

        Return whether all that shall be shown are: of many new ones only some get their rows at once.
        """
        shown = dict(islice(servers.items(), MOST_ROWS))
        for place in self._by_place.keys() - shown.keys():
            row = self._by_place.pop(place)
            row.hide()
            row.deleteLater()
        new = [place for place in shown if place not in self._by_place]
        for place in new[:_MADE_AT_ONCE]:
            self._add(place)
        for place, row in self._by_place.items():
            row.show_server(shown[place])
        more = len(servers) - len(shown)
        self.more.setText(counted(more, Text("and one more"), Text("and {count} more")))
        self.more.setVisible(more > 0)
        self.setVisible(bool(shown))
        return len(new) <= _MADE_AT_ONCE

    def show_host(self, host: str) -> None:
        """Show which of the servers is the site's already."""
        self._host = host
        for row in self._by_place.values():
            row.show_host(host)

    def _add(self, place: tuple[str, str]) -> None:
        row = self._by_place[place] = AnnouncedRow()
        row.used.connect(self.used)
        row.show_host(self._host)
        self._rows.addWidget(row)
