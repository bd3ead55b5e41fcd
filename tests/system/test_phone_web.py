"""Web pages of phones, and of what only seems to be one."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress

import pytest

from wizard.core.sightings.sighting import Certainty, Sighting
from wizard.system.phone_web import ask_web

PAGE = (
    b'<response><firmware version="1_0_0_44308"/><config><setting id="phone_model" value="D70" conflict="freeze"/>'
    b"</config></response>"
)
OK = b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n"

Serve = Callable[[socket.socket], None]


class Pages:
    """Web servers on one port of many addresses, each for one request."""

    def __init__(self) -> None:
        self._opened = ExitStack()
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.port = 0

    def add(self, last: int, serve: Serve) -> str:
        address = f"127.83.70.{last}"
        server = self._opened.enter_context(socket.socket(socket.AF_INET, socket.SOCK_STREAM))
        server.bind((address, self.port))
        self.port = server.getsockname()[1]
        server.listen()
        thread = threading.Thread(target=self._serve, args=(server, serve))
        thread.start()
        self._threads.append(thread)
        return address

    def _serve(self, server: socket.socket, serve: Serve) -> None:
        connection, _ = server.accept()
        with connection, suppress(ConnectionError):
            self.requests.append(connection.recv(4096))
            serve(connection)

    def close(self) -> None:
        for thread in self._threads:
            thread.join()
        self._opened.close()


@pytest.fixture
def pages() -> Iterator[Pages]:
    made = Pages()
    yield made
    made.close()


def send(*parts: bytes) -> Serve:
    return lambda connection: connection.sendall(b"".join(parts))


def drip(connection: socket.socket) -> None:
    """One byte after the other until the other side has gone."""
    connection.settimeout(0.02)
    while True:
        connection.sendall(b" ")
        with suppress(TimeoutError):
            if not connection.recv(1):
                return


def pour(connection: socket.socket) -> None:
    connection.sendall(OK)
    while True:
        connection.sendall(b"<" * 65536)


def asked(pages: Pages, *addresses: str) -> list[Sighting]:
    found: list[Sighting] = []
    ask_web(addresses, found.append, port=pages.port)
    return sorted(found, key=lambda s: s.address or "")


def test_a_phone_names_its_model_and_firmware(pages: Pages) -> None:
    address = pages.add(2, send(OK, PAGE))
    (found,) = asked(pages, address, "127.83.70.200")
    assert (found.address, found.model, found.firmware) == (address, "D70", "1_0_0_44308")
    assert found.certainty is Certainty.SURE
    assert pages.requests == [
        f"GET /cgi-bin/prefetch.cgi HTTP/1.0\r\nHost: {address}\r\nConnection: close\r\n\r\n".encode()
    ]


def test_everything_else_names_none_and_ends(pages: Pages) -> None:
    good = pages.add(2, send(OK, PAGE))
    others = [
        pages.add(3, send(b"HTTP/1.0 404 Not Found\r\n\r\n", PAGE)),
        pages.add(4, send(OK, b"<html>Welcome</html>")),
        pages.add(5, send(b"\xff" * 1000)),
        pages.add(6, drip),
        pages.add(7, pour),
        pages.add(8, send()),
    ]
    assert [s.address for s in asked(pages, *others, good)] == [good]


def test_it_stops_when_called_off(pages: Pages) -> None:
    waiting = pages.add(2, drip)
    asked_so_often: list[None] = []

    def is_cancelled() -> bool:
        asked_so_often.append(None)
        return len(asked_so_often) > 2

    ask_web([waiting], lambda sighting: pytest.fail("it names nothing"), is_cancelled, port=pages.port)
    assert len(asked_so_often) == 3
