"""TLS servers that only show a chain, and tell whether a client went on to speak SIP over it."""

import socket
import ssl
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

from cryptography import x509

from tests.core.certificates.making import key_of
from tests.peers.asterisk import wait_for
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem

Chain = Sequence[x509.Certificate]
_REQUESTS = (b"OPTIONS ", b"REGISTER ")


class ChainServers:
    """One server per chain, on the ports from ``first_port`` on, in the network it is made in, until ``close``."""

    def __init__(self, chains: Iterable[Chain], folder: Path, first_port: int) -> None:
        self._accepted: dict[int, bool] = {}
        self._sockets: list[socket.socket] = []
        for port, chain in enumerate(chains, first_port):
            file = folder / f"{port}.pem"
            file.write_bytes(key_to_pem(key_of(chain[0]), None) + chain_to_pem(chain))
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.set_ciphers("ALL:@SECLEVEL=0")  # shown is whatever there is; the client is to judge it
            context.load_cert_chain(file)
            listening = socket.create_server(("0.0.0.0", port))
            self._sockets.append(listening)
            Thread(target=self._serve, args=(listening, context, port), daemon=True).start()

    def has_accepted(self, port: int, seconds: float = 5) -> bool:
        """Wait until a client has come to this port; return whether it went on after the handshake."""
        assert wait_for(lambda: port in self._accepted, seconds), f"nobody came to port {port}"
        return self._accepted[port]

    def close(self) -> None:
        """Stop listening."""
        for listening in self._sockets:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listening.close()

    def _serve(self, listening: socket.socket, context: ssl.SSLContext, port: int) -> None:
        with suppress(OSError):  # closed under our feet: the end
            while True:
                connection, _ = listening.accept()
                connection.settimeout(5)
                has_spoken = False
                with suppress(OSError), context.wrap_socket(connection, server_side=True) as tls:
                    has_spoken = tls.recv(64).startswith(_REQUESTS)
                self._accepted[port] = has_spoken
