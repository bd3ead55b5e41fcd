"""One server that announces itself, and the button that takes it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.core.announcement import AnnouncedServer
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.panel import label


class AnnouncedRow(QWidget):
    """Shows a server as it was heard; ``used`` brings it when it shall be this site's."""

    used = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.server: AnnouncedServer | None = None
        self._host = ""
        self.button = QPushButton(self.tr("Use this server"))
        self.button.clicked.connect(lambda: self.used.emit(self.server))
        self._is_taken = label(self.tr("✓ this site's host"), "good", wraps=False)
        self.name, self.place = ElidedLabel("strong"), ElidedLabel("quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.place)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self._is_taken)
        layout.addWidget(self.button)

    def show_server(self, server: AnnouncedServer) -> None:
        """Show a server as it is heard now."""
        if server == self.server:
            return
        self.server = server
        self.name.say(server.name)
        words = self._words(server)
        self.place.say(words)
        # Names may be alike: where they lead tells them apart.
        self.button.setAccessibleName(f"{self.tr('Use this server')}: {server.name}, {words}")
        self.show_host(self._host)

    def show_host(self, host: str) -> None:
        """Say whether this is the site's host already; what no phone could use cannot be taken over."""
        self._host = host
        if self.server is None:
            return
        leads_to = self.server.leads_to if self.server.is_configuration_server else None
        self._is_taken.setVisible(leads_to is not None and bool(host) and leads_to.host.lower() == host.lower())
        self.button.setVisible(leads_to is not None)

    def _words(self, server: AnnouncedServer) -> str:
        leads_to = server.leads_to
        where = self.tr("heard on %1").replace("%1", server.interface)
        if not server.is_configuration_server:
            return f"{self.tr('serves firmware only')}, {where}"
        if leads_to is None:
            return f"{self.tr('announces nothing a phone can use')}, {where}"
        host = f"[{leads_to.host}]" if ":" in leads_to.host else leads_to.host
        return f"{host}:{leads_to.port}, {leads_to.transport.value.upper()}, {where}"
