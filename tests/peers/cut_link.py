"""A link that is cut after so many bytes: what has come through by then has come through, and not a byte more."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from tests.peers.ssh_server import HOST, PORT

_CHUNK = 4096


class CutLink:
    """Leads from ``port`` to the server; made inside the server's network.

    Once armed, the bytes that come from clients are counted; the connection that brings the last one is cut there, and
    those after it hold again.
    """

    def __init__(self) -> None:
        self.sent = 0
        self.was_cut = False
        self._budget: int | None = None
        self._counting = threading.Lock()
        self._listening = socket.create_server((HOST, 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def arm(self, budget: int | None) -> None:
        """Count anew, and cut after so many bytes; with None, only count."""
        with self._counting:
            self.sent, self.was_cut, self._budget = 0, False, budget

    def close(self) -> None:
        """Take no more connections."""
        # Only a shutdown wakes who waits in accept.
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client = self._listening.accept()[0]
                server = socket.create_connection((HOST, PORT))
                threading.Thread(target=_pass, args=(client, server, self._let_through), daemon=True).start()
                threading.Thread(target=_pass, args=(server, client, len), daemon=True).start()

    def _let_through(self, chunk: bytes) -> int:
        """How many of these bytes get through."""
        with self._counting:
            left = len(chunk) if self._budget is None or self.was_cut else max(self._budget - self.sent, 0)
            self.sent += len(chunk)
            self.was_cut = self.was_cut or left < len(chunk)
            return min(left, len(chunk))


def _pass(source: socket.socket, sink: socket.socket, let_through: Callable[[bytes], int]) -> None:
    with suppress(OSError):
        while chunk := source.recv(_CHUNK):
            count = let_through(chunk)
            sink.sendall(chunk[:count])
            if count < len(chunk):
                break
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
