"""Records looked up at name servers that do as they like; real ones are asked in tests/peers/test_acme.py."""

import random
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from wizard.core.acme import TxtRecord
from wizard.core.errors import Cancelled
from wizard.system.cancelling import Cancelling
from wizard.system.txt_lookup import NameServers, Propagation, propagation

NAME = "_acme-challenge.pbx.example.test."
RECORD = TxtRecord(name=NAME.removesuffix("."), value="v" * 300)

Answer = Callable[[dns.message.Message], bytes | None]
Zone = dict[tuple[str, str], str]

SOA = "ns.example.test. nobody.example.test. 1 3600 600 86400 5"
PLAIN: Zone = {
    ("example.test.", "SOA"): SOA,
    ("example.test.", "NS"): "ns.example.test.",
    ("ns.example.test.", "A"): "127.0.0.1",
}
WITH_RECORD: Zone = PLAIN | {(NAME, "TXT"): f'"{"v" * 255}" "{"v" * 45}"'}


@contextmanager
def name_server(answer: Answer, place: tuple[str, int] = ("127.0.0.1", 0)) -> Iterator[NameServers]:
    """A server for every zone on a port of the loopback, whichever is free unless one is given."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(place)

        def serve() -> None:
            with suppress(OSError):
                while True:
                    query, sender = listening.recvfrom(4096)
                    if not query:
                        return
                    if reply := answer(dns.message.from_wire(query)):
                        listening.sendto(reply, sender)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield NameServers(addresses=(place[0],), port=listening.getsockname()[1])
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def serving(zone: Zone) -> Answer:
    """Answer from a table: what is there, an alias, or nothing with the SOA of example.test."""

    def answer(query: dns.message.Message) -> bytes:
        asked = query.question[0]
        name, kind = asked.name.to_text(), dns.rdatatype.to_text(asked.rdtype)
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.AA | dns.flags.RA
        if data := zone.get((name, kind)):
            reply.answer.append(dns.rrset.from_text(name, 5, "IN", kind, data))
        elif alias := zone.get((name, "CNAME")):
            reply.answer.append(dns.rrset.from_text(name, 5, "IN", "CNAME", alias))
        else:
            if not any(there == name for there, _ in zone):
                reply.set_rcode(dns.rcode.NXDOMAIN)
            reply.authority.append(dns.rrset.from_text("example.test.", 5, "IN", "SOA", SOA))
        return reply.to_wire()

    return answer


def test_a_record_in_pieces_is_found_and_another_is_not_it() -> None:
    with name_server(serving(WITH_RECORD)) as servers:
        assert propagation(RECORD, servers) == Propagation(zone="example.test", having=1)
        other = TxtRecord(name=RECORD.name, value="other")
        assert propagation(other, servers) == Propagation(zone="example.test", lacking=1)
    with name_server(serving(PLAIN)) as servers:
        assert not propagation(RECORD, servers).is_there


def test_an_alias_is_followed_and_a_ring_of_them_ends() -> None:
    target = "abc.acme.example.test."
    zone = PLAIN | {(NAME, "CNAME"): target, (target, "TXT"): WITH_RECORD[(NAME, "TXT")]}
    with name_server(serving(zone)) as servers:
        assert propagation(RECORD, servers).is_there
    with name_server(serving(PLAIN | {(NAME, "CNAME"): target, (target, "CNAME"): NAME})) as servers:
        assert propagation(RECORD, servers) == Propagation()


def test_where_no_name_server_of_the_zone_can_be_asked_a_resolver_is() -> None:
    zone = WITH_RECORD | {("example.test.", "NS"): "nowhere.example.test."}
    with name_server(serving(zone)) as servers:
        assert propagation(RECORD, servers) == Propagation(zone="example.test", having=1, by_resolver=True)
    with name_server(serving(zone)) as servers:
        other = TxtRecord(name=RECORD.name, value="other")
        assert propagation(other, servers) == Propagation(zone="example.test", lacking=1, by_resolver=True)


def damaged(choose: random.Random, zone: Zone) -> Answer:
    """Answer right and then wrongly: cut, flipped, refused, of another question."""
    honest = serving(zone)

    def answer(query: dns.message.Message) -> bytes:
        wire = bytearray(honest(query) or b"")
        for _ in range(choose.randint(1, 8)):
            wire[choose.randrange(2, len(wire))] = choose.randrange(256)
        return bytes(wire[: choose.randint(2, len(wire))])

    return answer


@pytest.fixture
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.system.txt_lookup._LOOKUP_S", 0.2)
    monkeypatch.setattr("wizard.system.txt_lookup._ANSWER_S", 0.1)


@pytest.mark.parametrize("seed", range(12))
def test_damaged_answers_raise_nothing(seed: int, little_patience: None) -> None:
    with name_server(damaged(random.Random(seed), WITH_RECORD)) as servers:
        assert propagation(RECORD, servers).zone in ("", "example.test", "test", ".")


def test_names_no_dns_can_have_and_no_server_at_all(little_patience: None) -> None:
    nobody = NameServers(addresses=("127.0.0.1",), port=1)
    for name in ("_acme-challenge." + "a" * 70 + ".example", "a..b", "", "ä.example"):
        assert propagation(TxtRecord(name=name, value="x"), nobody) == Propagation()


def test_it_is_called_off_before_a_server_is_asked() -> None:
    with name_server(serving(WITH_RECORD)) as servers, pytest.raises(Cancelled):
        propagation(RECORD, servers, Cancelling(lambda: True).check)
    with pytest.raises(Cancelled):
        Cancelling(lambda: True).pause(60)
