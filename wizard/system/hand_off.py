"""The hand-off server: each phone's own file and the root, from this computer, as long as somebody watches."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from errno import EACCES, EADDRINUSE, EPERM
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from wizard.core.errors import WizardError
from wizard.core.hand_off import Fetch, HandOff
from wizard.core.text import Text
from wizard.system.hand_off_request import REQUEST_S, HandOffRequest, OfferingServer
from wizard.system.request_rate import RequestRate

_MOST_AT_ONCE = 256
_MOST_PER_ADDRESS = 64
_PATIENCE_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFiles:
    """A certificate chain and its key, neither under a passphrase."""

    chain: Path
    key: Path


@contextmanager
def handing_off(
    hand_off: HandOff,
    on_fetch: Callable[[Fetch], None],
    *,
    address: str,
    port: int,
    certificate: CertificateFiles | None = None,
) -> Iterator[int]:
    """Hand out files at one address of this computer as long as the context lasts; give the port.

    Over HTTPS where a certificate is given, else over HTTP. ``on_fetch`` is called from other threads, with each
    request for a phone's file. Once the context ends, what is under way is cut.

    Raises:
        WizardError: The address or port is not to be had, or the certificate cannot be used.
    """
    context = None if certificate is None else _tls(certificate)
    try:
        server = _Server(hand_off, on_fetch, (address, port), context)
    except (OSError, OverflowError) as error:
        raise _not_to_be_had(address, port, error) from error
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.end()


class _Server(OfferingServer):
    """Takes some connections of each address; what it gives is in memory, so that no path leads to a file."""

    def __init__(
        self,
        hand_off: HandOff,
        on_fetch: Callable[[Fetch], None],
        place: tuple[str, int],
        context: ssl.SSLContext | None,
    ) -> None:
        self.files = dict(hand_off.files)
        self.on_fetch = on_fetch
        self.rate = RequestRate()
        self._context = context
        self._lock = Lock()
        self._open: dict[socket.socket, str] = {}
        super().__init__(place, HandOffRequest, most_at_once=_MOST_AT_ONCE, patience_s=_PATIENCE_S)

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Whether one more connection of an address is taken."""
        caller: str = client_address[0]
        with self._lock:
            return sum(address == caller for address in self._open.values()) < _MOST_PER_ADDRESS

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer one connection in a thread; until it is closed it counts for its address."""
        with self._lock:
            self._open[request] = client_address[0]
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        with self._lock:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Answer one connection, after the handshake where it is over TLS."""
        if self._context is None:
            super().finish_request(request, client_address)
        else:
            self._finish_secured(self._context, request, client_address)

    def end(self) -> None:
        """Listen no more, and cut what is under way."""
        self.server_close()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def _finish_secured(self, context: ssl.SSLContext, request: socket.socket, client_address: Any) -> None:
        # Of a copy, so that the connection itself stays in our hands, to be cut.
        with request.dup() as copy:
            copy.settimeout(REQUEST_S)
            with context.wrap_socket(copy, server_side=True) as secured:
                super().finish_request(secured, client_address)


def _tls(certificate: CertificateFiles) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        # A key under a passphrase is refused, never asked for on a terminal.
        context.load_cert_chain(certificate.chain, certificate.key, password="")
    except (OSError, ssl.SSLError, ValueError) as error:
        raise WizardError(
            Text("The server's certificate cannot be used here."),
            Text("{file}: {reason}", file=certificate.chain, reason=getattr(error, "strerror", None) or str(error)),
            Text("Hand the files out without HTTPS, or run this as an administrator of the server."),
        ) from error
    return context


def _not_to_be_had(address: str, port: int, error: Exception) -> WizardError:
    reason = getattr(error, "strerror", None) or str(error)
    if getattr(error, "errno", None) == EADDRINUSE:
        step = Text("Choose another port: a program listens there already.")
    elif getattr(error, "errno", None) in (EACCES, EPERM):
        step = Text("Choose a port above 1023, or run this as an administrator.")
    else:
        step = Text("Choose an address this computer has now, and a port from 1 to 65535.")
    return WizardError(
        Text("Nothing can be handed out at {address}, port {port}.", address=address, port=port),
        Text("The system says: {reason}.", reason=reason),
        step,
    )
