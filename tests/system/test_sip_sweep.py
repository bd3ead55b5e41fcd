"""A sweep of addresses of the loopback, with good and hostile answers."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from ipaddress import IPv4Address, IPv4Network

import pytest

from wizard.system.sip_sweep import ANSWER_S, MOST_IN_FLIGHT, sweep
from wizard.system.subnets import Subnet

NETWORK = IPv4Network("127.83.67.0/27")
SUBNET = Subnet(interface="lo", own=IPv4Address("127.0.0.1"), network=NETWORK)

Reply = Callable[[bytes], list[bytes]]


def answer(agent: str, status: str = "200 OK") -> Reply:
    def reply(request: bytes) -> list[bytes]:
        kept = [
            line for line in request.decode().split("\r\n")[1:] if line.startswith(("Via", "From", "To", "Call-ID"))
        ]
        return ["\r\n".join([f"SIP/2.0 {status}", *kept, f"User-Agent: {agent}", "", ""]).encode()]

    return reply


class Network:
    """SIP users on one port of many addresses."""

    def __init__(self) -> None:
        self._opened = ExitStack()
        self._threads: list[threading.Thread] = []
        self.asked: list[str] = []
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("127.83.67.30", 0))
            self.port: int = free.getsockname()[1]

    def add(self, last: int, reply: Reply) -> str:
        address = f"127.83.67.{last}"
        opened = self._opened.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        opened.bind((address, self.port))
        thread = threading.Thread(target=self._serve, args=(opened, address, reply))
        thread.start()
        self._threads.append(thread)
        return address

    def _serve(self, opened: socket.socket, address: str, reply: Reply) -> None:
        while True:
            request, sender = opened.recvfrom(4096)
            if not request:
                return
            self.asked.append(address)
            for datagram in reply(request):
                opened.sendto(datagram, sender)

    def close(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            for number in range(1, 31):
                last.sendto(b"", (f"127.83.67.{number}", self.port))
        for thread in self._threads:
            thread.join()
        self._opened.close()


@pytest.fixture
def network() -> Iterator[Network]:
    made = Network()
    yield made
    made.close()


def swept(network: Network, is_cancelled: Callable[[], bool] = lambda: False) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    sweep([SUBNET], lambda address, agent: found.append((address, agent)), is_cancelled, port=network.port)
    return sorted(found)


def test_everybody_who_answers_is_told_of_once(network: Network) -> None:
    first = network.add(3, answer("Digium D65 2_9_19"))
    second = network.add(7, answer("Asterisk PBX 22.5.0", "401 Unauthorized"))
    assert swept(network) == [(first, "Digium D65 2_9_19"), (second, "Asterisk PBX 22.5.0")]
    assert network.asked.count(first) == 1, "who has answered is not asked again"


def test_one_that_missed_the_first_request_is_asked_again(network: Network) -> None:
    heard: list[bytes] = []

    def late(request: bytes) -> list[bytes]:
        heard.append(request)
        return answer("Digium D65 2_9_19")(request) if len(heard) == 2 else []

    address = network.add(3, late)
    assert swept(network) == [(address, "Digium D65 2_9_19")]
    assert heard[0] == heard[1]


def test_only_answers_to_the_question_count(network: Network) -> None:
    network.add(2, lambda request: [b"", b"\xff" * 60_000, b"SIP/2.0 200 OK\r\n\r\n", request])
    network.add(3, answer("Digium D65 2_9_19", "100 Trying"))
    network.add(4, lambda request: answer("Digium D65 2_9_19")(request.replace(b"@secure-calling", b"@somebody")))
    twice = network.add(5, lambda request: [*answer("first")(request), *answer("second")(request)])
    assert swept(network) == [(twice, "first")]


def test_a_flood_ends_with_the_time_of_its_address(network: Network) -> None:
    good = network.add(20, answer("Digium D65 2_9_19"))
    stopped = threading.Event()
    sent: list[int] = []

    def flood(request: bytes) -> list[bytes]:
        sender = request.split(b"UDP ")[1].split(b";")[0].decode().split(":")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.bind(("127.83.67.6", 0))
            while not stopped.is_set():
                out.sendto(b"SIP/2.0 180 Ringing\r\n" + b"x" * 1000, (sender[0], int(sender[1])))
                sent.append(1)
        return []

    network.add(6, flood)
    try:
        assert (good, "Digium D65 2_9_19") in swept(network)
        assert len(sent) > MOST_IN_FLIGHT
    finally:
        stopped.set()


def test_it_stops_when_called_off(network: Network) -> None:
    network.add(3, answer("Digium D65 2_9_19"))
    found: list[str] = []
    sweep([SUBNET] * 1000, lambda address, agent: found.append(address), lambda: bool(found), port=network.port)
    assert len(found) == 1


def test_no_more_than_so_many_are_waited_for_at_once() -> None:
    """Nobody there: the requests that have gone out before the first can have been given up."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as anybody:
        anybody.bind(("0.0.0.0", 0))
        anybody.settimeout(ANSWER_S * 4)
        asked: set[bytes] = set()
        whole = Subnet(interface="lo", own=IPv4Address("127.0.0.1"), network=IPv4Network("127.83.68.0/24"))
        stopped = threading.Event()
        port = anybody.getsockname()[1]
        sweeping = threading.Thread(
            target=sweep, args=([whole], lambda a, b: None, stopped.is_set), kwargs={"port": port}
        )
        sweeping.start()
        first_again = None
        while first_again is None:
            request = anybody.recv(4096)
            first_again = request if request in asked else None
            asked.add(request)
        stopped.set()
        sweeping.join()
    assert len(asked) == MOST_IN_FLIGHT


def test_an_address_that_went_away_is_passed_over() -> None:
    gone = Subnet(interface="eth9", own=IPv4Address("203.0.113.200"), network=NETWORK)
    sweep([gone], lambda address, agent: pytest.fail("nobody can be asked"))


def test_it_tells_how_many_addresses_are_through(network: Network) -> None:
    network.add(3, answer("Digium D65 2_9_19"))
    told: list[int] = []
    sweep([SUBNET, SUBNET], lambda address, agent: None, port=network.port, on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 2 * len(list(SUBNET.others()))
