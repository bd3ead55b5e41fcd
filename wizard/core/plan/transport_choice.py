"""Which transport the phones get: one that is there and fits, or one of our own; and with which TLS method."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.asterisk.transports import TransportView
from wizard.core.problem import Problem, Severity
from wizard.core.site import Method, Protocol, Site, Transport
from wizard.core.text import Text

VENDOR_METHOD = "sslv23"
"""What the vendor's page sets (vendor page, Asterisk TLS Transport)."""
ACCEPTABLE_METHODS = frozenset({"sslv23", "tlsv1_2"})
"""Methods a D-Series phone and a current OpenSSL agree on (measured; domain: TLS method)."""


class TransportUse(StrEnum):
    """What becomes of the transport a site asks for."""

    REUSES = "reuses"
    ADDS = "adds"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportChoice:
    """The choice; ``at`` is the index of the transport reused or in the way, ``problem`` what is wrong then."""

    use: TransportUse
    at: int | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenMethod:
    """A TLS method and why; ``is_kept``: the transport has it already."""

    method: str
    reason: Text
    is_kept: bool = False


def choose_transport(wanted: Transport, present: Sequence[TransportView]) -> TransportChoice:
    """Return which of the present transports is used, which one is in the way, or that one is added.

    The one of the wanted name comes first, then the one on the wanted port.
    """
    named = next((at for at, transport in enumerate(present) if transport.id == wanted.id), None)
    if named is not None and present[named].protocol != wanted.protocol.value:
        return _taken(present, named, Text("The transport {id} is there already with another protocol.", id=wanted.id))
    is_stream = wanted.protocol is not Protocol.UDP
    at = named
    if at is None:
        at = next((n for n, t in enumerate(present) if (t.is_stream, t.port) == (is_stream, wanted.port)), None)
    if at is None:
        return TransportChoice(use=TransportUse.ADDS)
    found = present[at]
    if found.protocol != wanted.protocol.value:
        return _taken(present, at, Text("Port {port} is taken by the transport {id}.", port=wanted.port, id=found.id))
    if found.port != wanted.port:
        message = Text(
            "The transport {id} listens on port {port}, the phones would be told {wanted}.",
            id=found.id,
            port=found.port,
            wanted=wanted.port,
        )
        return _taken(present, at, message)
    return TransportChoice(use=TransportUse.REUSES, at=at)


def _taken(present: Sequence[TransportView], at: int, message: Text) -> TransportChoice:
    problem = Problem(
        severity=Severity.ERROR,
        message=message,
        fix=Text("Set the transport's bind to the port that is there, or give it another id or another port."),
        field="transport.bind",
        path=present[at].path,
        line=present[at].line,
        source="Asterisk: transport",
    )
    return TransportChoice(use=TransportUse.TAKEN, at=at, problem=problem)


def network_model(present: Iterable[TransportView]) -> TransportView | None:
    """Return the transport whose network settings a new one takes over: the first over UDP."""
    return next((transport for transport in present if transport.protocol == "udp"), None)


def chosen_method(site: Site, *, openssl: str, asterisk: str, present: str = "") -> ChosenMethod:
    """Return the TLS method of the site's transport, and why; ``present`` is that of one which is reused.

    ``openssl`` and ``asterisk`` are the versions found on the server; those the site names count more. ``auto``
    never changes an acceptable method.

    Source: measured; OpenSSL 3 lets ``sslv23`` accept TLS 1.2 and 1.3 only, older ones TLS 1.0 as well.
    """
    wanted = site.transport.method
    present = present.strip().lower()
    if present in ACCEPTABLE_METHODS and wanted in (Method.AUTO, present):
        return ChosenMethod(method=present, reason=Text("as the transport has it already"), is_kept=True)
    if wanted is not Method.AUTO:
        return ChosenMethod(method=wanted.value, reason=Text("as the site asks"))
    if has_openssl_3(site, openssl=openssl, asterisk=asterisk):
        return ChosenMethod(
            method="sslv23",
            reason=Text("negotiates the newest version both sides know; nothing below TLS 1.2 with this OpenSSL"),
        )
    return ChosenMethod(
        method="tlsv1_2", reason=Text("with this OpenSSL sslv23 would still accept TLS 1.0; the phones know TLS 1.2")
    )


def has_openssl_3(site: Site, *, openssl: str, asterisk: str) -> bool:
    """Whether the server's OpenSSL is 3 or later; where it is not known, whether its Asterisk lets one expect that."""
    major = _major(site.server.openssl or openssl)
    return major >= 3 or (major == 0 and _major(site.server.asterisk or asterisk) >= 20)


def _major(version: str) -> int:
    digits = version.strip().partition(".")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else 0
