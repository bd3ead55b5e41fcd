"""How phones reach the server, and the versions on it: the fields of the page."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.problem import Severity
from wizard.core.site import Layout
from wizard.ui.fields.choice import ChoiceField
from wizard.ui.fields.field import Field
from wizard.ui.fields.line import LineField
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import Panel
from wizard.ui.work import Work


class AddressPanel(Panel):
    """Host name, addresses and time server; versions and layout are folded away, for reading fills them in."""

    def __init__(self) -> None:
        super().__init__(self.tr("How phones reach it"))
        self.host = LineField(
            "server.host",
            self.tr("Host &name"),
            hint=self.tr("The one name every phone calls; it is in the certificate and in each phone's settings."),
            example="pbx.example.com",
        )
        self.addresses = LineField(
            "server.addresses",
            self.tr("&Addresses"),
            hint=self.tr("Where that name leads to; several with commas."),
            example="192.0.2.10",
        )
        self.ntp = LineField(
            "server.ntp",
            self.tr("&Time server (NTP)"),
            hint=self.tr("A phone with a wrong clock refuses a sound certificate."),
            example="192.0.2.5",
        )
        self.versions = (
            LineField("server.asterisk", self.tr("Asterisk"), example="22.5.0"),
            LineField("server.openssl", self.tr("OpenSSL"), example="3.0.15"),
            LineField("server.dpma", self.tr("DPMA"), example="3.6.10"),
            ChoiceField(
                "server.layout",
                self.tr("Its files are kept"),
                ((Layout.PLAIN.value, self.tr("by hand")), (Layout.FREEPBX.value, self.tr("by FreePBX"))),
            ),
        )
        self.fold = Fold()
        pair, four = QHBoxLayout(), QHBoxLayout()
        for row, fields in ((pair, (self.addresses, self.ntp)), (four, self.versions)):
            row.setSpacing(12)
            for field in fields:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)  # one may have more to say than its neighbour
        self.add(self.host)
        self.rows.addLayout(pair)
        self.fold.rows.addLayout(four)
        self.add(self.fold)

    def fields(self) -> Iterator[Field]:
        """Give every field."""
        yield from (self.host, self.addresses, self.ntp, *self.versions)

    def show_work(self, work: Work) -> None:
        """Say what is folded away, and unfold it where something is wrong with it."""
        server = work.site.server
        named = (("Asterisk", server.asterisk), ("OpenSSL", server.openssl), ("DPMA", server.dpma))
        words = ", ".join(f"{name} {version or self.tr('unknown')}" for name, version in named)
        kept = self.tr("kept by FreePBX") if server.layout is Layout.FREEPBX else self.tr("kept by hand")
        self.fold.say(self.tr("&Versions: %1").replace("%1", f"{words}, {kept}".replace("&", "&&")))
        wrong = {p.field for p in work.problems if p.severity is Severity.ERROR}
        if any(field.name in wrong for field in self.versions):
            self.fold.open()

    def unfold(self, name: str) -> None:
        """Unfold what hides a field."""
        if any(field.name == name for field in self.versions):
            self.fold.open()
