"""What each kind of phone can do with the transport, and what it needs for that."""

from collections.abc import Sequence

from wizard.core.phone_kinds import kind_name
from wizard.core.phone_outlook import PhoneOutlook
from wizard.core.site import Protocol
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_names
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.statements import Statement, Statements
from wizard.ui.words import said


class PhonePanel(Panel):
    """A row for each model and firmware, those that need something first."""

    def __init__(self) -> None:
        super().__init__(self.tr("What the phones can do with it"))
        self.phones = Statements()
        self._none = label(
            self.tr("The site has no phones yet. They are read from the server, or added on the page Phones."), "quiet"
        )
        self.add(self.phones, self._none)

    def show_outlooks(self, outlooks: Sequence[PhoneOutlook], protocol: Protocol) -> None:
        """Show other phones; without TLS there is one thing to say of all of them."""
        if protocol is Protocol.TLS:
            ordered = sorted(outlooks, key=lambda found: found.tls is True and not found.needs)
            self.phones.show_statements([_statement(found) for found in ordered])
        else:
            self.phones.show_statements(_without_tls(outlooks))
        self.phones.setVisible(bool(outlooks))
        self._none.setVisible(not outlooks)


def _without_tls(outlooks: Sequence[PhoneOutlook]) -> list[Statement]:
    every = [extension for found in outlooks for extension in found.extensions]
    return [
        Statement(kind="bad", title=reason, aside=phone_names(every))
        for reason in dict.fromkeys(said(found.reason) for found in outlooks)
    ]


def _statement(found: PhoneOutlook) -> Statement:
    kind = said(kind_name(found.model, found.firmware))
    source = said(Text("{reason} Source: {source}.", reason=said(found.reason), source=found.source))
    return Statement(
        kind={True: "warn" if found.needs else "good", False: "bad", None: "warn"}[found.tls],
        title=said(_ability(found, kind)),
        aside=phone_names(found.extensions),
        lines=(*((said(need), "") for need in found.needs), (source, "quiet")),
    )


def _ability(found: PhoneOutlook, kind: str) -> Text:
    """What these phones can do, in one sentence."""
    if found.tls is False:
        return Text("{kind}: no TLS, no SRTP", kind=kind)
    if found.tls is None:
        return Text("{kind}: whether it can do TLS is not known", kind=kind)
    looks = {
        True: Text("checks certificates"),
        False: Text("does not check certificates"),
        None: Text("may check certificates"),
    }[found.validates]
    shields = Text("TLS and SRTP") if found.srtp else Text("TLS, no SRTP")
    return Text("{kind}: {shields}; {looks}", kind=kind, shields=said(shields), looks=said(looks))
