"""A web server for some seconds, which answers an ACME authority's question and no other (RFC 8555 8.3)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from errno import EACCES, EADDRINUSE, EPERM
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from threading import Thread

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.quiet_server import QuietServer

PATH = "/.well-known/acme-challenge/"
HTTP_PORT = 80
_MOST_AT_ONCE = 32
_REQUEST_S = 5.0


@contextmanager
def answering(answers: Mapping[str, str], address: str = "", port: int = HTTP_PORT) -> Iterator[int]:
    """Answer with ``answers`` (token: key authorization) as long as the context lasts; give the port.

    ``address`` "" means every address of this computer, of both versions. Nothing else is served, and nothing is
    logged.

    Raises:
        WizardError: The address or port is not to be had.
    """
    try:
        server = _server(answers, address, port)
    except (OSError, OverflowError) as error:
        raise _not_to_be_had(address, port, error) from error
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Server(QuietServer):
    """A server that knows some answers."""

    def __init__(self, answers: Mapping[str, str], place: tuple[str, int]) -> None:
        self.answers = answers
        super().__init__(place, _Handler, most_at_once=_MOST_AT_ONCE)


class _Handler(BaseHTTPRequestHandler):
    """Knows one path; everything else is not found."""

    timeout = _REQUEST_S
    server_version, sys_version = "acme-challenge", ""
    server: _Server

    def do_GET(self) -> None:
        """Give the answer to a token we were asked for."""
        token = self.path.removeprefix(PATH) if self.path.startswith(PATH) else ""
        answer = self.server.answers.get(token)
        if answer is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = answer.encode("ascii")
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep strangers' requests from the terminal."""


def _server(answers: Mapping[str, str], address: str, port: int) -> _Server:
    if address:
        return _Server(answers, (address, port))
    try:
        return _Server(answers, ("::", port))
    except OSError:
        # A computer without IPv6; if it is something else, it shows again.
        return _Server(answers, ("0.0.0.0", port))  # noqa: S104 - the authority comes from anywhere


def _not_to_be_had(address: str, port: int, error: Exception) -> WizardError:
    reason = getattr(error, "strerror", None) or str(error)
    place = f"{address}:{port}" if address else f"{port}"
    if getattr(error, "errno", None) == EADDRINUSE:
        step = Text("Stop the web server that listens there for the moment; or order with the DNS (--dns).")
    elif getattr(error, "errno", None) in (EACCES, EPERM):
        step = Text("Ports below 1024 need an administrator; run it as one, or order with the DNS (--dns).")
    else:
        step = Text("Give an address of this computer, and a free port; or order with the DNS (--dns).")
    return WizardError(
        Text("Nothing can listen at {place} for the authority.", place=place),
        Text("The system says: {reason}.", reason=reason),
        step,
    )
