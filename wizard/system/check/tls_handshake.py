"""The TLS handshake as a phone does it, with the name in its greeting and without."""

import ssl

from wizard.core.certificates.host import host_of
from wizard.core.check_result import Check, Status
from wizard.core.text import Text
from wizard.system.check.deadline import deadline
from wizard.system.check.reachability import Place
from wizard.system.check.target import Target
from wizard.system.check.tls_connection import Shown, TlsConnection, TooMuchError

ID = "tls-handshake"

_METHOD = Text("Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk.")
_CONFIGURED = Text("Remove cipher, require_client_cert and verify_client from the transport, then restart Asterisk.")
_LOG = Text("Look in Asterisk's log for 'Error adding private key' or 'Error loading certificate chain file'.")

REASONS = (
    (
        "WRONG_VERSION_NUMBER",
        Text("The server speaks something else than TLS on this port."),
        Text("Look which program listens there: ss -tlnp on the server."),
    ),
    ("PROTOCOL_VERSION", Text("The server offers no TLS version the phones know (1.0 to 1.2)."), _METHOD),
    ("UNSUPPORTED_PROTOCOL", Text("The server offers no TLS version the phones know (1.0 to 1.2)."), _METHOD),
    ("HANDSHAKE_FAILURE", Text("Server and phones have no cipher in common."), _CONFIGURED),
    ("INTERNAL_ERROR", Text("The server ends the handshake with an error of its own, often its certificate."), _LOG),
)
"""What OpenSSL's reason says of the server: reason, cause, fix (OpenSSL: sslerr.h; RFC 5246 7.2.2)."""


def server_name(target: Target) -> str:
    """Return the name a phone sends with its greeting; for an address none is sent (pjproject; Python's ssl too)."""
    try:
        return str(host_of(target.name))
    except ValueError:
        return ""


def shake_hands(target: Target, place: Place) -> tuple[Check, Shown]:
    """Return the row, and what was shown: certificates also where the handshake failed after them."""
    name = server_name(target)
    with TlsConnection(place, name, deadline()) as connection:
        shown = connection.shown
    if shown.error is not None:
        cause, fix = _explained(shown, shown.error)
        evidence = Text("{reason}", reason=said(shown.error))
        return Check(id=ID, status=Status.FAIL, evidence=evidence, cause=cause, fix=fix), shown
    evidence = Text("{version}, {cipher}", version=shown.version, cipher=shown.cipher)
    if name and _differs(place, shown):
        return (
            Check(
                id=ID,
                status=Status.WARN,
                evidence=evidence,
                cause=Text("Without the server's name in its greeting (SNI), a phone is shown another certificate."),
                fix=Text("Let the proxy before Asterisk show this certificate to everybody on this port."),
            ),
            shown,
        )
    return Check(id=ID, status=Status.PASS, evidence=evidence), shown


def _differs(place: Place, shown: Shown) -> bool:
    """Whether a greeting without a name is answered with another certificate; Asterisk does not look at it."""
    with TlsConnection(place, "", deadline()) as connection:
        other = connection.shown
    return other.error is None and other.certificates[:1] != shown.certificates[:1]


def is_about_versions(error: OSError | ValueError) -> bool:
    """Whether a handshake failed for the version of TLS."""
    reason = str(getattr(error, "reason", "") or "").upper()
    return "PROTOCOL_VERSION" in reason or "UNSUPPORTED_PROTOCOL" in reason


def said(error: Exception) -> Text | str:
    """Return an error in the words of the system or of OpenSSL, bounded."""
    if isinstance(error, TimeoutError):
        return Text("no answer in time")
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
    return str(reason)[:80]


def _explained(shown: Shown, error: OSError | ValueError) -> tuple[Text, Text]:
    """The cause and the one thing to do."""
    if isinstance(error, TimeoutError):
        return Text("The server accepts connections but says nothing."), Text("Restart Asterisk, then check again.")
    if isinstance(error, TooMuchError):
        return REASONS[0][1:]
    if isinstance(error, ConnectionRefusedError):
        return Text("The server took one connection and no other."), Text("Restart Asterisk, then check again.")
    if shown.wants_certificate:
        return (
            Text("The server wants a certificate of the phone, and phones have none."),
            Text("Remove require_client_cert and verify_client from the transport, then restart Asterisk."),
        )
    reason = str(getattr(error, "reason", "") or "").upper()
    for name, cause, fix in REASONS:
        if name in reason:
            return cause, fix
    if isinstance(error, ConnectionResetError | BrokenPipeError):
        return Text("The server, or a firewall between, cuts the connection during the handshake."), _LOG
    if isinstance(error, ssl.SSLEOFError) or "EOF" in reason:
        return Text("The server ends the handshake: often it could not load its certificate or key."), _LOG
    return Text("What the server says is no handshake a phone could complete."), _LOG
