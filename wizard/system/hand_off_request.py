"""One request of a phone: read within a time and a size, answered with a file that is offered or with nothing."""

import io
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler

from wizard.core.fault import shown
from wizard.core.hand_off import Fetch, FetchOutcome, asked_name, is_phone_file
from wizard.system.quiet_server import QuietServer
from wizard.system.request_rate import RequestRate

REQUEST_S = 5.0
ANSWER_S = 15.0
LARGEST_REQUEST = 8 * 1024

_END = re.compile(rb"\r?\n\r?\n")
_RETRY_S = "60"


class OfferingServer(QuietServer):
    """A server with the files that are offered, by name; ``on_fetch`` is called from the threads that answer."""

    files: Mapping[str, bytes]
    on_fetch: Callable[[Fetch], None]
    rate: RequestRate


class HandOffRequest(BaseHTTPRequestHandler):
    """Answers GET and HEAD, one request to a connection; nothing of a request is kept but the name it asks for."""

    server: OfferingServer
    server_version, sys_version = "secure-calling", ""
    error_message_format = ""
    default_request_version = "HTTP/1.0"

    def handle(self) -> None:
        """Read one whole request and answer it; whoever is slow, or goes away, is forgotten."""
        self.close_connection = True
        with suppress(OSError):
            head = self._head()
            if head is None:
                self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            elif head:
                self.connection.settimeout(ANSWER_S)
                self.rfile = io.BufferedReader(io.BytesIO(head))
                self.handle_one_request()

    def parse_request(self) -> bool:
        """Take a request of HTTP/1: HTTP/0.9 has no answer that says that something is not found."""
        if not super().parse_request():
            return False
        if self.request_version.startswith("HTTP/1.") and len(self.requestline.split()) == 3:
            return True
        self.request_version = self.protocol_version
        self.send_error(HTTPStatus.BAD_REQUEST)
        return False

    def do_GET(self) -> None:
        """Give a file that is offered."""
        self._answer(FetchOutcome.FETCHED)

    def do_HEAD(self) -> None:
        """Say how long a file is that is offered."""
        self._answer(FetchOutcome.ASKED)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Say that it is refused, and nothing of what was asked."""
        super().send_error(code)

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep strangers' requests from the terminal."""

    def _head(self) -> bytes | None:
        """The request to its empty line; b"" where it does not come to that, None where it is too large."""
        end, head = time.monotonic() + REQUEST_S, bytearray()
        while True:
            self.connection.settimeout(max(0.001, end - time.monotonic()))
            part = self.connection.recv(4096)
            if not part or time.monotonic() > end:
                return b""
            head += part
            if len(head) > LARGEST_REQUEST:
                return None
            if found := _END.search(head, max(0, len(head) - len(part) - 3)):
                return bytes(head[: found.end()])

    def _answer(self, outcome: FetchOutcome) -> None:
        name, address = asked_name(self.path), str(self.client_address[0])
        content = self.server.files.get(name)
        if not self.server.rate.takes(address, time.monotonic(), is_guess=content is None):
            self.send_response(HTTPStatus.TOO_MANY_REQUESTS)
            self.send_header("Retry-After", _RETRY_S)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif content is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            if is_phone_file(name):
                self._tell(name, address, FetchOutcome.NOT_OFFERED)
        else:
            self._give(name, address, content, outcome)

    def _give(self, name: str, address: str, content: bytes, outcome: FetchOutcome) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/xml" if is_phone_file(name) else "application/x-x509-ca-cert")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        try:
            self.end_headers()
            if outcome is FetchOutcome.FETCHED:
                self.wfile.write(content)
        except OSError:
            outcome = FetchOutcome.CUT
        self._tell(name, address, outcome)

    def _tell(self, name: str, address: str, outcome: FetchOutcome) -> None:
        agent = shown(self.headers.get("User-Agent", ""))
        fetch = Fetch(name=name, address=address, at=datetime.now(UTC), outcome=outcome, agent=agent)
        self.server.on_fetch(fetch)
