"""A small web server for a while: so many connections at once and no more, and not a word about strangers."""

import socket
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import BoundedSemaphore
from typing import Any


class QuietServer(ThreadingHTTPServer):
    """Keeps to ``most_at_once`` connections; one more waits for ``patience_s``, then it is closed unheard."""

    daemon_threads = True
    block_on_close = False

    def __init__(
        self,
        place: tuple[str, int],
        handler: type[BaseHTTPRequestHandler],
        *,
        most_at_once: int,
        patience_s: float = 0.0,
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in place[0] else socket.AF_INET
        self.request_queue_size = 2 * most_at_once
        self._free = BoundedSemaphore(most_at_once)
        self._patience_s = patience_s
        super().__init__(place, handler)

    def server_bind(self) -> None:
        """Listen, for both versions where that is possible; the computer's name is not looked up."""
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        TCPServer.server_bind(self)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, if one is free."""
        if self._free.acquire(timeout=self._patience_s) if self._patience_s else self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer, and be free again."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a stranger who goes away in the middle."""
