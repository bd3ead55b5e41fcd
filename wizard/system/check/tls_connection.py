"""A TLS connection as a phone opens it, that trusts nothing and shows all; bounded in time and bytes."""

import socket
import ssl
import warnings
from dataclasses import dataclass, field
from types import TracebackType

from wizard.system.check.deadline import PROBE_S, Deadline
from wizard.system.check.handshake_messages import LARGEST_BYTES, HandshakeMessages
from wizard.system.check.reachability import Place, connect

PHONE_VERSIONS = (ssl.TLSVersion.MINIMUM_SUPPORTED, ssl.TLSVersion.TLSv1_2)
"""TLS 1.0 to 1.2 (vendor page, Signaling Ciphers)."""

_CHUNK = 16 * 1024
# No source has the phones' list any more; a PJSIP phone without one offers its OpenSSL's HIGH set. The security
# level is ours alone: with it, this computer would refuse what a phone may well accept.
PHONE_CIPHERS = "HIGH:!aNULL:!eNULL:!PSK:!SRP:@SECLEVEL=0"


class TooMuchError(OSError):
    """The server sent more than belongs into a handshake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a server showed, as far as the handshake came. ``error`` is None where it was completed."""

    version: str = ""
    cipher: str = ""
    certificates: tuple[bytes, ...] = field(default=(), repr=False)
    wants_certificate: bool = False
    error: OSError | ValueError | None = None


class TlsConnection:
    """Connected and handshaken inside a ``with``; ``shown`` says how that went, also where it failed.

    Every step ends at the deadline. Certificates are neither checked nor trusted: the judge does that.
    """

    def __init__(
        self,
        place: Place,
        server_name: str,
        end: Deadline,
        versions: tuple[ssl.TLSVersion, ssl.TLSVersion] = PHONE_VERSIONS,
        ciphers: str = PHONE_CIPHERS,
    ) -> None:
        self.shown = Shown()
        self._place = place
        self._server_name = server_name
        self._end = end
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context(versions, ciphers).wrap_bio(
            self._incoming, self._outgoing, server_hostname=self._server_name or None
        )
        self._messages = HandshakeMessages()
        self._received = 0
        self._socket: socket.socket | None = None

    def __enter__(self) -> "TlsConnection":
        error: OSError | ValueError | None = None
        try:
            self._socket = connect(self._place, self._end)
            self._shake_hands()
        except (OSError, ValueError) as reason:  # ssl.SSLError is an OSError
            error = reason
        cipher = self._tls.cipher()
        self.shown = Shown(
            version=self._tls.version() or "",
            cipher=cipher[0] if cipher else "",
            certificates=self._messages.certificates,
            wants_certificate=self._messages.wants_certificate,
            error=error,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            self._socket.close()

    @property
    def local(self) -> tuple[str, int]:
        """The address and port of our end; raises OSError where there is no connection."""
        if self._socket is None:
            raise ConnectionError("not connected")
        address, port = self._socket.getsockname()[:2]
        return str(address), int(port)

    def send(self, data: bytes) -> None:
        """Send bytes; raises OSError."""
        self._tls.write(data)
        self._flush()

    def receive(self, end: Deadline | None = None) -> bytes:
        """Return the next bytes, b"" at the end; raises OSError, TimeoutError at the deadline or an earlier one."""
        while True:
            try:
                return self._tls.read(_CHUNK)
            except ssl.SSLWantReadError:
                self._flush()
                self._take(end)
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    def _shake_hands(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush()
                self._messages.feed(self._take())
                if self._received > LARGEST_BYTES:
                    raise TooMuchError("more than belongs into a handshake") from None
            except ssl.SSLError:
                self._flush()  # the alert that tells the server why
                raise
            else:
                self._flush()
                return

    def _take(self, end: Deadline | None = None) -> bytes:
        if self._socket is None:
            raise ConnectionError("not connected")
        self._socket.settimeout(min(self._end.left_s(), end.left_s() if end else PROBE_S))
        data = self._socket.recv(_CHUNK)
        self._received += len(data)
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()
        return data

    def _flush(self) -> None:
        data = self._outgoing.read()
        if data and self._socket is not None:
            self._socket.settimeout(self._end.left_s())
            self._socket.sendall(data)


def context(versions: tuple[ssl.TLSVersion, ssl.TLSVersion], ciphers: str = PHONE_CIPHERS) -> ssl.SSLContext:
    """Return a client's context for these versions that trusts nothing and stops at no certificate.

    Raises:
        ssl.SSLError: This computer knows none of the ciphers.
    """
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname = False
    # The judge decides about the certificate; a handshake that stopped at it would show nothing.
    made.verify_mode = ssl.CERT_NONE
    made.set_ciphers(ciphers)
    with warnings.catch_warnings():
        # Old versions are what is looked for here.
        warnings.simplefilter("ignore", DeprecationWarning)
        made.minimum_version, made.maximum_version = versions
    return made
