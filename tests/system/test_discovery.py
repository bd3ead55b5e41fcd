"""Servers announced on the loopback, good and hostile. Other tests may announce at the same time: names differ."""

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from zeroconf import ServiceInfo, Zeroconf

from tests.system.mdns_packets import immense_packet, packet, send
from wizard.core.announcement import SERVICE, AnnouncedServer
from wizard.core.errors import WizardError
from wizard.system.discovery import MOST_SERVERS, discover
from wizard.system.interfaces import Interface, interfaces

LOOPBACK = "127.0.0.1"
OURS = f"of {os.getpid()}"
TLS = "sip:proxy@pbx.example.com:5061;transport=tls"


@pytest.fixture
def network() -> Iterator[Zeroconf]:
    """Somebody else on the network."""
    zeroconf = Zeroconf(interfaces=[LOOPBACK])
    yield zeroconf
    zeroconf.close()


def service(name: str, **txt: str) -> ServiceInfo:
    return ServiceInfo(
        SERVICE,
        f"{name} {OURS}.{SERVICE}",
        5061,
        properties={"sipUrl": TLS, "serviceType": "asterisk"} | txt,
        server=f"{name.replace(' ', '-')}-{os.getpid()}.local.",
        addresses=[socket.inet_aton("192.0.2.10")],
    )


def answer(network: Zeroconf, *services: ServiceInfo) -> None:
    """Have services answer when asked; nothing is announced, which takes a second for each."""
    for one in services:
        network.registry.async_add(one)


def announce(network: Zeroconf, one: ServiceInfo) -> None:
    network.register_service(one, cooperating_responders=True)


def heard(seconds: float = 1.5, stop_at: int = 0) -> list[AnnouncedServer]:
    """What was heard of this test; ends early once there are so many."""
    found: set[str] = set()

    def note(server: AnnouncedServer) -> None:
        if OURS in server.name:
            found.add(server.name)

    servers = discover(seconds, [LOOPBACK], note, lambda: 0 < stop_at <= len(found))
    ours = sorted((s for s in servers if OURS in s.name), key=lambda s: s.name)
    assert {s.name for s in ours} <= found | {s.name for s in ours if not s.addresses}
    return ours


def test_a_server_is_found_as_it_announces_itself(network: Zeroconf) -> None:
    answer(network, service("Example PBX"))
    assert heard(5, stop_at=1) == [
        AnnouncedServer(
            name=f"Example PBX {OURS}",
            host=f"Example-PBX-{os.getpid()}.local",
            port=5061,
            addresses=("192.0.2.10",),
            transport="tls",
            service_type="asterisk",
            sip_url=TLS,
            interface=next(i.name for i in interfaces([LOOPBACK])),
        )
    ]


def test_none_of_many_is_missed(network: Zeroconf) -> None:
    answer(network, *(service(f"PBX {i}") for i in range(200)))
    assert len(heard(10, stop_at=200)) == 200


def test_one_that_comes_later_is_heard_at_once(network: Zeroconf) -> None:
    timer = threading.Timer(0.5, announce, (network, service("Late")))
    timer.start()
    began = time.monotonic()
    assert [s.name for s in heard(10, stop_at=1)] == [f"Late {OURS}"]
    assert time.monotonic() - began < 5
    timer.join()


def test_one_that_takes_its_leave_is_gone(network: Zeroconf) -> None:
    leaving = service("Leaving")
    answer(network, leaving, service("Staying"))
    threads: list[threading.Thread] = []
    gone: list[AnnouncedServer] = []

    def send_away(server: AnnouncedServer) -> None:
        if server.name == f"Leaving {OURS}" and not threads:
            threads.append(threading.Thread(target=network.unregister_service, args=(leaving,)))
            threads[0].start()

    found = discover(20, [LOOPBACK], send_away, lambda: any(OURS in s.name for s in gone), on_removed=gone.append)
    assert threads, "it was heard"
    threads[0].join()
    assert [s.name for s in gone if OURS in s.name] == [f"Leaving {OURS}"]
    assert f"Leaving {OURS}" not in [s.name for s in found]
    (as_it_was,) = (s for s in gone if OURS in s.name)
    assert (as_it_was.sip_url, as_it_was.port) == (TLS, 5061)


def test_one_that_comes_back_is_found_again(network: Zeroconf) -> None:
    restarting = service("Restarting")
    answer(network, restarting)
    heard_of: list[str] = []
    threads: list[threading.Thread] = []

    def start(work: Callable[[], None]) -> None:
        threads.append(threading.Thread(target=work))
        threads[-1].start()

    def found(server: AnnouncedServer) -> None:
        if server.name == f"Restarting {OURS}":
            heard_of.append("found")
            if len(threads) == 0:
                start(lambda: network.unregister_service(restarting))

    def removed(server: AnnouncedServer) -> None:
        if server.name == f"Restarting {OURS}":
            heard_of.append("gone")
            start(come_back)

    def come_back() -> None:
        threads[0].join()  # it says goodbye three times
        announce(network, service("Restarting"))

    servers = discover(30, [LOOPBACK], found, lambda: heard_of[-2:] == ["gone", "found"], on_removed=removed)
    for thread in threads:
        thread.join()
    assert heard_of[0] == "found"
    assert heard_of.count("gone") == 1
    assert f"Restarting {OURS}" in [s.name for s in servers]


def test_what_is_raised_at_a_leave_comes_out(network: Zeroconf) -> None:
    leaving = service("Leaving loudly")
    answer(network, leaving)
    threads: list[threading.Thread] = []

    def send_away(server: AnnouncedServer) -> None:
        if server.name == f"Leaving loudly {OURS}" and not threads:
            threads.append(threading.Thread(target=network.unregister_service, args=(leaving,)))
            threads[0].start()

    def fail(server: AnnouncedServer) -> None:
        if OURS in server.name:
            raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="the window is gone"):
        discover(20, [LOOPBACK], send_away, on_removed=fail)
    threads[0].join()


def test_words_are_made_harmless(network: Zeroconf) -> None:
    answer(network, service("Evil\u202e", sipUrl="sip:proxy@x\r\nX: y\x1b[2J", serviceType="\x07firmware"))
    (found,) = heard(5, stop_at=1)
    for text in (found.name, found.sip_url, found.service_type, found.host):
        assert text.isprintable()
    assert found.transport == ""


def test_garbage_and_half_truths_take_nothing_away(network: Zeroconf) -> None:
    answer(network, service("Honest"))
    half = packet(f"Half {OURS}.{SERVICE}", txt=b"\x07a=\xff\xfe\xfd\xfc\xfb", server="half.local.")
    hostile = (
        b"",
        b"\0" * 12,
        os.urandom(500),
        b"\xff" * 8000,
        b"\0\0\x84\0\0\0\xff\xff\0\0\0\0" + b"\xc0\x0c" * 100,  # names that point at themselves
        packet(f"Nothing {OURS}.{SERVICE}"),
        packet(f"Damaged {OURS}.{SERVICE}", txt=b"\xff\xff\xff", server="x.local."),
        packet("not.the.service.local."),
        immense_packet(f"Immense {OURS}"),
        packet(f"Large {OURS}.{SERVICE}", txt=(b"\xffsipUrl=" + b"x" * 248) * 33, server="large.local."),
        half,
    )
    timer = threading.Timer(0.5, send, hostile)
    timer.start()
    names = [s.name for s in heard(1.5)]
    timer.join()
    assert f"Honest {OURS}" in names
    assert f"Half {OURS}" in names, "an instance without an address is shown with what is known"
    assert f"Nothing {OURS}" not in names
    assert f"Immense {OURS}" not in names, "more than a packet of multicast DNS may have (RFC 6762 17)"


def test_what_reads_like_another_is_one_more(network: Zeroconf) -> None:
    answer(network, service("Twin\u200b"), service("Twin\u200c", sipUrl="sip:proxy@192.0.2.66"))
    found: dict[str, AnnouncedServer] = {}

    def note(server: AnnouncedServer) -> None:
        if OURS in server.name:
            found[server.instance] = server

    discover(5, [LOOPBACK], note, lambda: len(found) == 2)
    one, other = found.values()
    assert one.name == other.name
    assert {one.sip_url, other.sip_url} == {TLS, "sip:proxy@192.0.2.66"}


def test_a_flood_is_bounded() -> None:
    packets = [packet(f"{i} {OURS}.{SERVICE}", txt=b"\x03a=b", server="flood.local.") for i in range(3 * MOST_SERVERS)]
    timer = threading.Timer(0.3, send, packets)
    timer.start()
    began = time.monotonic()
    assert 0 < len(heard(1.5)) <= MOST_SERVERS
    assert time.monotonic() - began < 10
    timer.join()


def test_interfaces_by_name_and_by_address() -> None:
    (by_address,) = interfaces([LOOPBACK])
    assert by_address.addresses == (LOOPBACK,)
    (by_name,) = interfaces([by_address.name])
    assert LOOPBACK in by_name.addresses
    assert not any(i.is_loopback for i in interfaces())
    with pytest.raises(WizardError, match="no interface nonsense"):
        interfaces([LOOPBACK, "nonsense"])


def test_loopback_is_told_by_all_of_its_addresses() -> None:
    assert Interface(name="lo", addresses=("127.0.0.1", "::1")).is_loopback
    assert not Interface(name="lo", addresses=("127.0.0.1", "192.0.2.1")).is_loopback


def test_what_the_listener_raises_comes_out(network: Zeroconf) -> None:
    def fail(server: AnnouncedServer) -> None:
        raise RuntimeError("the window is gone")

    answer(network, service("Any"))
    with pytest.raises(RuntimeError, match="the window is gone"):
        discover(10, [LOOPBACK], fail)
