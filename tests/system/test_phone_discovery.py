"""The whole search, on the loopback; with simulated phones that have MAC addresses it is in tests/peers."""

import json
import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import ifaddr
import pytest

from wizard.core.errors import WizardError
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import Evidence, Sighting
from wizard.system import phone_discovery
from wizard.system.phone_discovery import find_phones
from wizard.system.subnets import Subnet

LOOPBACK = "127.0.0.1"
PHONE = "127.83.71.5"
QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0\x0c_digiumproxy\x04_udp\x05local\0\0\x0c\0\1"
LEASE = """\
lease 192.168.50.50 {
  hardware ethernet 00:0f:d3:05:48:48;
  set vendor-class-identifier = "digium_D65_2_9_19";
}
"""


@pytest.fixture
def asking_phone() -> Iterator[None]:
    """A phone in factory state, which asks again and again."""
    stopped = threading.Event()

    def ask() -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(LOOPBACK))
            out.bind((PHONE, 0))
            while not stopped.wait(0.05):
                out.sendto(QUESTION, ("224.0.0.251", 5353))

    thread = threading.Thread(target=ask)
    thread.start()
    yield
    stopped.set()
    thread.join()


def with_lease(root: Path) -> Path:
    file = root / "var/lib/dhcp/dhcpd.leases"
    file.parent.mkdir(parents=True)
    file.write_text(LEASE)
    return root


def at_phone(seen: list[Sighting]) -> list[Sighting]:
    return [s for s in seen if s.address == PHONE]


def test_a_sign_is_told_when_it_is_seen_and_the_search_can_be_called_off(asking_phone: None, tmp_path: Path) -> None:
    told: list[Sighting] = []
    threads: set[threading.Thread] = set()

    def note(sighting: Sighting) -> None:
        told.append(sighting)
        threads.add(threading.current_thread())

    found = find_phones(600, [LOOPBACK], note, lambda: bool(at_phone(told)), root=tmp_path)
    assert list(found) == told
    (asked,) = at_phone(told)
    assert asked.evidence is Evidence.QUESTION
    assert threads == {threading.current_thread()}


def test_it_ends_by_itself(tmp_path: Path) -> None:
    (phone,) = (p for p in merge(find_phones(0.2, [LOOPBACK], root=with_lease(tmp_path))) if p.mac)
    assert (phone.address, phone.model, phone.firmware) == ("192.168.50.50", "D65", "2_9_19")


def test_registered_contacts_are_the_first_to_be_told(tmp_path: Path) -> None:
    contact = {"endpoint": "101", "uri": "sip:101@192.168.50.50:5060^3Bob", "user_agent": "Digium D65 2_9_19"}
    folder = tmp_path / "var/lib/asterisk"
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "astdb.sqlite3")) as database:
        database.execute("CREATE TABLE astdb(key VARCHAR(256), value VARCHAR(256), PRIMARY KEY(key))")
        database.execute("INSERT INTO astdb VALUES (?, ?)", ("/registrar/contact/101;@a", json.dumps(contact)))
        database.commit()
    first, *_ = merge(find_phones(0.1, [LOOPBACK], root=with_lease(tmp_path)))
    assert (first.mac, first.extensions, first.model) == ("00:0f:d3:05:48:48", ("101",), "D65")
    assert [s.evidence for s in first.sightings] == [Evidence.REGISTRATION, Evidence.LEASE]


def test_how_far_a_sweep_is_is_told_on_the_calling_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    near = Subnet(interface="lo", own=IPv4Address(LOOPBACK), network=IPv4Network("127.83.69.0/29"))
    monkeypatch.setattr(phone_discovery, "subnets", lambda chosen: (near,))
    told: list[tuple[int, int, threading.Thread]] = []

    def note(through: int, of: int) -> None:
        told.append((through, of, threading.current_thread()))

    find_phones(0.1, [LOOPBACK], sweeps=True, root=tmp_path, on_progress=note)
    assert {(of, thread) for _, of, thread in told} == {(6, threading.current_thread())}
    assert told[-1][0] == 6


def test_what_the_listener_raises_comes_out(asking_phone: None, tmp_path: Path) -> None:
    def fail(sighting: Sighting) -> None:
        raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="the window is gone"):
        find_phones(600, [LOOPBACK], fail, root=tmp_path)


def test_an_interface_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="no interface nonsense"):
        find_phones(600, ["nonsense"], root=tmp_path)


def test_a_computer_in_no_network_still_reads_its_leases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: ())
    assert len(find_phones(600, root=with_lease(tmp_path))) == 1


def test_ears_that_are_shut_take_no_other_sign_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = ifaddr.Adapter("eth9", "eth9", [ifaddr.IP("203.0.113.201", 30, "eth9")])
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: (gone,))
    with pytest.raises(WizardError, match="cannot be listened for"):
        find_phones(600, root=tmp_path)
    assert len(find_phones(600, root=with_lease(tmp_path))) == 1
