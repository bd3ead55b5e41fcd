"""Reaching a server: a TCP connection, and a TLS handshake that shows what is served without trusting it."""

import contextlib
import hashlib
import socket
import ssl
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

PROBE_S = 2.0
"""No single probe waits longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What a handshake showed: the protocol, the cipher, and the chain in the server's own order."""

    version: str
    cipher: str
    chain: tuple[x509.Certificate, ...] = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the first certificate, as hexadecimal digits."""
        return hashlib.sha256(self.chain[0].public_bytes(Encoding.DER)).hexdigest() if self.chain else ""


def connect(host: str, port: int) -> socket.socket:
    """Return a connection; raises OSError with the reason."""
    return socket.create_connection((host, port), timeout=PROBE_S)


@contextlib.contextmanager
def handshaken(host: str, port: int, server_name: str) -> Iterator[ssl.SSLSocket]:
    """Give a TLS connection as a phone opens it: TLS 1.0 to 1.2, SNI for names, nothing trusted yet.

    Raises OSError (ssl.SSLError among them) with the reason.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    # The judge decides about the certificate; a handshake that stopped at it would show nothing.
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with warnings.catch_warnings():
        # Old versions are what is looked for here: phones speak TLS 1.0 to 1.2 (vendor page, Signaling Ciphers).
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
    with connect(host, port) as plain, context.wrap_socket(plain, server_hostname=server_name or None) as secure:
        yield secure


def served(secure: ssl.SSLSocket) -> Served:
    """Return what a connection was served; the chain is empty where this Python cannot show it."""
    cipher = secure.cipher()
    return Served(version=secure.version() or "", cipher=cipher[0] if cipher else "", chain=_chain(secure))


def _chain(secure: ssl.SSLSocket) -> tuple[x509.Certificate, ...]:
    """The chain as sent. Python shows it publicly from 3.13 on, inside its object since 3.10."""
    public = getattr(secure, "get_unverified_chain", None)
    inner = getattr(getattr(secure, "_sslobj", None), "get_unverified_chain", None)
    found = public() if public else inner() if inner else None
    if not found:
        leaf = secure.getpeercert(binary_form=True)
        found = [leaf] if leaf else []
    der = [c if isinstance(c, bytes) else ssl.PEM_cert_to_DER_cert(c.public_bytes()) for c in found[:20]]
    return tuple(x509.load_der_x509_certificate(c) for c in der)
