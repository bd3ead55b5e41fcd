"""An NTP server for a lab: tells the time it is told to, on port 123 of the network it is made in, until ``close``."""

import socket
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from threading import Thread

# RFC 4330 4: no warning, version 4, server; then stratum, poll, precision.
HEAD = bytes([0x24, 2, 6, 0xEC])
EPOCH = datetime(1900, 1, 1, tzinfo=UTC)


class TimeServer:
    """``ahead`` is by how much its clock is."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("0.0.0.0", 123))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                question, sender = self._socket.recvfrom(512)
                if not question:
                    return
                seconds = int((datetime.now(UTC) + self.ahead - EPOCH).total_seconds()) % 2**32
                now = seconds.to_bytes(4) + bytes(4)
                answer = HEAD + bytes(8) + b"LOCL" + now + question[40:48] + now + now
                self._socket.sendto(answer, sender)
