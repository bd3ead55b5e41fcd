"""A network with somebody in it who means harm; one of its own, for it would be in the way of other tests."""

import tracemalloc

import pytest

from tests.peers.namespaces import Namespaces
from tests.system.mdns_packets import LOOPBACK, crowd_packets, send
from wizard.core.announcement import AnnouncedServer
from wizard.system.discovery import MOST_SERVERS, discover

pytestmark = pytest.mark.peer

CROWD, PACKETS_AT_ONCE = 10_000, 30
MOST_BYTES = 48 * 1024 * 1024


def test_ten_thousand_servers_are_bounded_and_the_first_stays(ours: Namespaces) -> None:
    packets = crowd_packets(f"Crowd {number}" for number in range(CROWD))
    batches = [packets[i : i + PACKETS_AT_ONCE] for i in range(0, len(packets), PACKETS_AT_ONCE)]
    left = iter([crowd_packets(["Honest"]), *batches])
    heard: list[str] = []

    def is_over() -> bool:
        """Asked ten times a second: so slowly that nothing is lost on the way."""
        batch = next(left, None)
        send(*(batch or ()))
        return batch is None

    def note(server: AnnouncedServer) -> None:
        heard.append(server.name)

    tracemalloc.start()
    with ours.network():
        found = discover(20, [LOOPBACK], note, is_over)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "Honest" in [server.name for server in found]
    assert len(found) == MOST_SERVERS
    assert len(heard) == MOST_SERVERS
    assert peak < MOST_BYTES
