"""How far each phone has come, by what has been seen of it: from waiting to a call with both shields."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.server_view import ServerView
from wizard.core.site import Phone, Stage
from wizard.core.text import Text


class PhoneProgress(StrEnum):
    """One phone's state; the order is that of moving."""

    WAITS = "waits"
    READY = "ready"
    PLANNED = "planned"
    WRITTEN = "written"
    FETCHED = "fetched"
    REGISTERED = "registered"
    ON_TLS = "on-tls"
    SRTP_ON = "srtp-on"
    CALLED = "called"


PROGRESS_WORDS = {
    PhoneProgress.WAITS: Text("waits, and works as before"),
    PhoneProgress.READY: Text("made ready, and works as before"),
    PhoneProgress.PLANNED: Text("planned, not written yet"),
    PhoneProgress.WRITTEN: Text("written, not registered yet"),
    PhoneProgress.FETCHED: Text("has fetched its file, not registered yet"),
    PhoneProgress.REGISTERED: Text("registered, but not over TLS"),
    PhoneProgress.ON_TLS: Text("on TLS"),
    PhoneProgress.SRTP_ON: Text("on TLS, with SRTP in a call"),
    PhoneProgress.CALLED: Text("on TLS, both shields seen in a call"),
}

SRTP_WORDS = Text(
    "The server let a call of it through, which it does with SRTP only. On the phone, look for both shields."
)
"""What ``srtp-on`` rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Extensions by what was seen: SRTP in the server's files, a contact, a contact over TLS, a call with SRTP.

    ``srtp`` are those whose call the server saw, ``called`` those on which somebody saw both shields. ``fetched``
    holds the digits of the MAC addresses whose file was fetched, as ``Phone.mac_digits`` has them.
    """

    written: Collection[str] = ()
    fetched: Collection[str] = ()
    contacts: Collection[str] = ()
    on_udp: Collection[str] = ()
    on_tcp: Collection[str] = ()
    on_tls: Collection[str] = ()
    srtp: Collection[str] = ()
    called: Collection[str] = ()

    @property
    def encrypted(self) -> frozenset[str]:
        """The extensions with SRTP in a call, as the server or somebody beside the phone saw it."""
        return frozenset((*self.srtp, *self.called))

    def is_proven(self, phone: Phone) -> bool:
        """Whether something shows that a moved phone works: its contact over TLS, or a call somebody saw."""
        return any(phone.extension in those for those in (self.on_tls, self.encrypted))


def written_for(view: ServerView) -> frozenset[str]:
    """Return the extensions whose endpoint on the server offers SRTP (Asterisk: media_encryption=sdes)."""
    return frozenset(e.name for e in view.endpoints if e.media_encryption == "sdes")


def progress(phone: Phone, seen: Seen) -> PhoneProgress:
    """Return how far one phone has come."""
    if phone.stage is Stage.WAIT:
        return PhoneProgress.WAITS
    if phone.stage is Stage.READY:
        return PhoneProgress.READY
    if phone.extension in seen.called:
        return PhoneProgress.CALLED
    if phone.extension in seen.srtp:
        return PhoneProgress.SRTP_ON
    if phone.extension in seen.on_tls:
        return PhoneProgress.ON_TLS
    if phone.extension not in seen.written:
        return PhoneProgress.PLANNED
    if phone.extension in seen.contacts:
        return PhoneProgress.REGISTERED
    return PhoneProgress.FETCHED if phone.mac_digits in seen.fetched else PhoneProgress.WRITTEN
