"""Which versions of TLS the server accepts, one by one, and which ciphers it has in common with phones."""

import ssl
from collections.abc import Sequence

from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.deadline import Deadline, deadline
from wizard.system.check.reachability import Place
from wizard.system.check.target import Target
from wizard.system.check.tls_connection import PHONE_CIPHERS, PHONE_VERSIONS, Shown, TlsConnection
from wizard.system.check.tls_handshake import server_name

VERSIONS_ID, CIPHERS_ID = "tls-versions", "ciphers"

VERSIONS = (
    (ssl.TLSVersion.TLSv1, "TLS 1.0"),
    (ssl.TLSVersion.TLSv1_1, "TLS 1.1"),
    (ssl.TLSVersion.TLSv1_2, "TLS 1.2"),
    (ssl.TLSVersion.TLSv1_3, "TLS 1.3"),
)
_OUTDATED = frozenset({"TLS 1.0", "TLS 1.1"})
"""Not to be used any more (RFC 8996); phones can do TLS 1.2."""

_FOR_PHONES = frozenset(name for _, name in VERSIONS[:3])
_MOST_CIPHERS = 8
_MOST_SHOWN = 3
# Without a certificate or without encryption: in Asterisk's own sample, and in no phone's list since firmware 2_3_9.
_UNPROTECTED = "aNULL:eNULL:@SECLEVEL=0"


def versions(target: Target, place: Place) -> Check:
    """Return the row about the versions of TLS."""
    accepted = _accepted(target, place)
    evidence = Text("the server accepts {accepted}", accepted=", ".join(accepted) or Text("none alone"))
    if not _FOR_PHONES & set(accepted):
        return Check(
            id=VERSIONS_ID,
            status=Status.FAIL,
            evidence=evidence,
            cause=Text("The server offers no TLS version the phones know (1.0 to 1.2)."),
            fix=Text("Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk."),
        )
    if _OUTDATED & set(accepted):
        return Check(
            id=VERSIONS_ID,
            status=Status.WARN,
            evidence=evidence,
            cause=Text("The server accepts versions of TLS that are no longer safe (RFC 8996)."),
            fix=Text("Set method=tlsv1_2 on the transport, then restart Asterisk."),
        )
    return Check(id=VERSIONS_ID, status=Status.PASS, evidence=evidence)


def _accepted(target: Target, place: Place) -> tuple[str, ...]:
    """The versions the server takes when a client knows no other; stops where the server falls silent."""
    found = []
    for version, name in VERSIONS:
        with TlsConnection(place, server_name(target), deadline(), (version, version)) as connection:
            error = connection.shown.error
        if error is None:
            found.append(name)
        elif isinstance(error, TimeoutError):
            break
    return tuple(found)


def ciphers(target: Target, place: Place, shown: Shown) -> Check:
    """Return the row about the ciphers; ``shown`` is what came of a phone's handshake."""
    end = deadline()
    unprotected = _chosen(target, place, _UNPROTECTED, end)
    common = _in_common(target, place, shown.cipher, end)
    more = " …" if len(common) > _MOST_SHOWN else ""
    evidence = Text("the server takes {ciphers}", ciphers=", ".join(common[:_MOST_SHOWN]) + more)
    if unprotected:
        return Check(
            id=CIPHERS_ID,
            status=Status.FAIL,
            evidence=Text("{cipher} is accepted", cipher=unprotected),
            cause=Text("The server accepts ciphers without a certificate or without encryption."),
            fix=Text("Remove cipher from the transport, then restart Asterisk."),
        )
    return Check(id=CIPHERS_ID, status=Status.PASS, evidence=evidence)


def _in_common(target: Target, place: Place, first: str, end: Deadline) -> Sequence[str]:
    """The ciphers the server picks when those it picked before are not offered any more."""
    found = [first]
    while len(found) < _MOST_CIPHERS:
        # A server without Diffie-Hellman parameters breaks off where it would pick DHE (Asterisk 22.10: measured).
        without = ":".join((PHONE_CIPHERS, "!kDHE", *(f"!{cipher}" for cipher in found)))
        chosen = _chosen(target, place, without, end)
        if not chosen or chosen in found:
            break
        found.append(chosen)
    return found


def _chosen(target: Target, place: Place, offered: str, end: Deadline) -> str:
    """The cipher the server picks of some up to TLS 1.2; "" where it takes none, or time is up."""
    try:
        with TlsConnection(place, server_name(target), end, PHONE_VERSIONS, offered) as connection:
            return connection.shown.cipher if connection.shown.error is None else ""
    except ssl.SSLError:  # this computer's OpenSSL has none of them
        return ""
