"""A name server for a lab: A 127.0.0.1 for the names it is given, no such name for all others."""

import socket
import struct
from contextlib import suppress
from threading import Thread

# RFC 1035 section 4.1: header flags of an authoritative answer, without and with "no such name".
ANSWER, NO_SUCH_NAME = 0x8580, 0x8583
TYPE_A = 1


class NameServer:
    """Listens on 127.0.0.1:53 of the network it is made in, in a thread, until ``close``."""

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        # Closing a socket does not wake the thread that reads it; shutting it down does.
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        # The socket is shut down under our feet: that is the end, not an error.
        with suppress(OSError):
            while True:
                query, sender = self._socket.recvfrom(512)
                if not query:
                    return
                self._socket.sendto(self._answer(query), sender)

    def _answer(self, query: bytes) -> bytes:
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1 : at + 1 + query[at]].decode())
            at += 1 + query[at]
        kind = struct.unpack_from(">H", query, at + 1)[0]
        question = query[12 : at + 5]
        is_known = ".".join(labels).lower() in self.names
        has_address = is_known and kind == TYPE_A
        head = struct.pack(">HHHHH", ANSWER if is_known else NO_SUCH_NAME, 1, has_address, 0, 0)
        record = b"\xc0\x0c" + struct.pack(">HHIH", TYPE_A, 1, 60, 4) + socket.inet_aton("127.0.0.1")
        return query[:2] + head + question + (record if has_address else b"")
