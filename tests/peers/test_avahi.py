"""Servers announced by Avahi, which is not our implementation of mDNS, in networks of their own."""

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from tests.peers.avahi import TLS, AvahiLab, service
from tests.peers.links import cable, give_address, switch
from tests.peers.namespaces import Namespaces
from tests.peers.unpack import Peer
from wizard.core.announcement import AnnouncedServer
from wizard.system.discovery import discover

pytestmark = pytest.mark.peer

LONGEST_S = 20.0


class Announcing(Protocol):
    """Adds a machine that announces services, on a cable of ours."""

    def __call__(self, name: str, address: str, **services: str) -> AvahiLab: ...


@pytest.fixture
def announcing(ours: Namespaces, avahi_peer: Peer, tmp_path: Path) -> Iterator[Announcing]:
    with ExitStack() as stack:

        def make(name: str, address: str, **services: str) -> AvahiLab:
            made = stack.enter_context(AvahiLab(avahi_peer, tmp_path / name, services, host=f"pbx-{name}"))
            cable(ours, name, made.namespaces, "lan0")
            if address:
                give_address(made.namespaces, "lan0", address)
            return made

        yield make


def listened(
    ours: Namespaces,
    is_enough: Callable[[dict[str, AnnouncedServer]], bool],
    on_found: Callable[[AnnouncedServer], object] = bool,
) -> dict[str, AnnouncedServer]:
    """Listen on every interface of ours until what is there by name is enough; return it."""
    present: dict[str, AnnouncedServer] = {}

    def found(server: AnnouncedServer) -> None:
        present[server.name] = server
        on_found(server)

    def removed(server: AnnouncedServer) -> None:
        present.pop(server.name)

    with ours.network():
        discover(LONGEST_S, (), found, lambda: is_enough(present), on_removed=removed)
    assert is_enough(present), present
    return present


def test_a_server_is_found_on_its_interface_with_its_txt(ours: Namespaces, announcing: Announcing) -> None:
    office = announcing("office", "10.1.0.2", a=service("Büro & <PBX>", 5061))
    store = announcing("store", "10.2.0.2", b=service("Store", 80, sipUrl="http://10.2.0.2/fw", serviceType="Firmware"))
    for name in ("office", "store"):
        give_address(ours, name, f"10.{1 if name == 'office' else 2}.0.1")
    office.start()
    store.start()
    present = listened(ours, lambda found: len(found) == 2 and all("." in "".join(s.addresses) for s in found.values()))
    found = present["Büro & <PBX>"]
    assert found == AnnouncedServer(
        name="Büro & <PBX>",
        host="pbx-office.local",
        port=5061,
        transport="tls",
        addresses=found.addresses,
        service_type="asterisk",
        sip_url=TLS,
        interface="office",
    )
    assert "10.1.0.2" in found.addresses
    assert set(found.addresses) - {"10.1.0.2"} == {a for a in found.addresses if a.startswith("fe80::")}
    other = present["Store"]
    assert (other.interface, other.service_type, other.port) == ("store", "firmware", 80)
    assert not other.is_configuration_server


def test_a_server_is_found_where_there_is_nothing_but_ipv6(ours: Namespaces, announcing: Announcing) -> None:
    office = announcing("office", "", a=service("Example PBX"))
    office.start()
    present = listened(ours, lambda found: bool(found) and bool(found["Example PBX"].addresses))
    (address,) = present["Example PBX"].addresses
    assert address.startswith("fe80::")


def test_one_that_is_withdrawn_is_gone_and_the_other_stays(ours: Namespaces, announcing: Announcing) -> None:
    office = announcing("office", "10.1.0.2", a=service("Leaving"), b=service("Staying"))
    give_address(ours, "office", "10.1.0.1")
    office.start()
    both_seen: list[bool] = []

    def is_enough(found: dict[str, AnnouncedServer]) -> bool:
        if set(found) == {"Leaving", "Staying"} and not both_seen:
            both_seen.append(True)
            office.withdraw("a")
        return bool(both_seen) and set(found) == {"Staying"}

    listened(ours, is_enough)


def test_two_machines_announce_in_one_network_and_the_alarm_comes_up(
    ours: Namespaces, announcing: Announcing, tmp_path: Path
) -> None:
    old = announcing("port1", "10.1.0.2", a=service("Old PBX", sipUrl="sip:proxy@10.1.0.2:5060;transport=udp"))
    new = announcing("port2", "10.1.0.3", a=service("New PBX"))
    switch(ours, "office", "port1", "port2")
    give_address(ours, "office", "10.1.0.1")
    old.start()
    new.start()
    listened(ours, lambda found: set(found) == {"Old PBX", "New PBX"})
    command = (sys.executable, "-m", "wizard", "discover", "--seconds", "2", "--json", "--interface", "office")
    printed = ours.run(*command, "--server", "pbx.example.com").stdout
    said = json.loads(printed[printed.index("{\n") :])  # after what stderr has of the progress
    assert {s["name"] for s in said["servers"]} == {"Old PBX", "New PBX"}
    alarm, on_stored = said["diagnosis"]
    assert on_stored.startswith("A phone that has a config_server_url already goes by that alone")
    assert alarm.startswith("2 configuration servers answer on office: ")
    assert "Old PBX (10.1.0.2:5060): on pbx-port1.local, set service_discovery_enabled = no" in alarm
    assert "New PBX (pbx.example.com:5061): on" not in alarm, "it is the site's own"


def test_none_of_200_announced_at_once_is_missed(ours: Namespaces, announcing: Announcing) -> None:
    names = {f"PBX {number}" for number in range(200)}
    office = announcing("office", "10.1.0.2", **{name: service(name) for name in names})
    give_address(ours, "office", "10.1.0.1")
    with ThreadPoolExecutor(1) as pool:
        # They come up while one listens.
        listening = pool.submit(listened, ours, lambda found: set(found) == names)
        office.start()
        present = listening.result()
    assert {(s.sip_url, s.interface, s.port) for s in present.values()} == {(TLS, "office", 5061)}
