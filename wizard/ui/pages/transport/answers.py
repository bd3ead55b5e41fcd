"""The answers about the transport."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.site import Method, Protocol
from wizard.core.text import Text
from wizard.core.transport_outlook import TransportOutlook
from wizard.ui.fields.choice import ChoiceField, FlagField
from wizard.ui.fields.field import Field
from wizard.ui.fields.line import LineField
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said
from wizard.ui.work import Work


class AnswersPanel(Panel):
    """Protocol, address, method and SRTP; the name and the ciphers behind a line, since they seldom matter."""

    def __init__(self) -> None:
        super().__init__()
        self.protocol = ChoiceField(
            "transport.protocol",
            self.tr("&Protocol"),
            (
                (Protocol.TLS.value, self.tr("TLS")),
                (Protocol.TCP.value, self.tr("TCP, no shields")),
                (Protocol.UDP.value, self.tr("UDP, no shields")),
            ),
        )
        self.bind = LineField(
            "transport.bind",
            self.tr("A&ddress and port it listens on"),
            hint=self.tr("0.0.0.0: every address it has."),
            example="0.0.0.0:5061",
        )
        self.method = ChoiceField(
            "transport.method",
            self.tr("&Method"),
            (
                (Method.AUTO.value, self.tr("auto: as the server needs it")),
                (Method.SSLV23.value, "sslv23"),
                (Method.TLSV1_2.value, "tlsv1_2"),
            ),
        )
        self.srtp = FlagField("transport.srtp", self.tr("Encrypt the &voice too (SRTP)"))
        self.id = LineField("transport.id", self.tr("&Name of the transport"), example="transport-tls")
        self.ciphers = LineField(
            "transport.ciphers",
            self.tr("&Ciphers"),
            hint=self.tr(
                "Empty is best: server and phone then agree on the strongest both know. The vendor's tables of what "
                "each firmware knows are lost."
            ),
            example="ECDHE-RSA-AES256-GCM-SHA384",
        )
        self._resolved = label("", "quiet")
        self.advanced = Fold()
        self.advanced.say(self.tr("Advanced: name and ciphers"))
        self.advanced.rows.addWidget(self.id)
        self.advanced.rows.addWidget(self.ciphers)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self.protocol, self.bind, self.method):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)
        self.add(self._resolved, self.srtp, self.advanced)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields, in reading order."""
        return (self.protocol, self.bind, self.method, self.srtp, self.id, self.ciphers)

    def show_outlook(self, work: Work, outlook: TransportOutlook) -> None:
        """Show what the method comes to, and only what the protocol leaves to answer."""
        is_tls = work.site.transport.protocol is Protocol.TLS
        self.method.setVisible(is_tls)
        self.ciphers.setVisible(is_tls)
        chosen = outlook.method
        self._resolved.setVisible(chosen is not None)
        if chosen is not None:
            text = Text("Method {method}: {reason}.", method=chosen.method, reason=said(chosen.reason))
            self._resolved.setText(said(text))

    def show_field(self, name: str) -> None:
        """Open what a field lies in."""
        if name in (self.id.name, self.ciphers.name):
            self.advanced.open()
