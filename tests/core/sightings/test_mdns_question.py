import pytest
from hypothesis import given
from hypothesis import strategies as st
from zeroconf import const
from zeroconf._dns import DNSPointer, DNSQuestion
from zeroconf._protocol.incoming import DNSIncoming
from zeroconf._protocol.outgoing import DNSOutgoing

from wizard.core.announcement import SERVICE
from wizard.core.sightings.mdns_question import LARGEST_PACKET, asks_for_server

ONE_QUESTION = b"\0\0\0\0\0\1\0\0\0\0\0\0"
NAME = b"\x0c_digiumproxy\x04_udp\x05local\0"


def query(*names: str, kind: int = const._TYPE_PTR, known: bool = False) -> bytes:
    made = DNSOutgoing(const._FLAGS_QR_QUERY)
    for name in names:
        made.add_question(DNSQuestion(name, kind, const._CLASS_IN))
    if known:
        pointer = DNSPointer(SERVICE, const._TYPE_PTR, const._CLASS_IN, 120, f"Known.{SERVICE}")
        made.add_answer_at_time(pointer, 0)
    return made.packets()[0]


@pytest.mark.parametrize(
    "packet",
    [
        query(SERVICE),
        query(SERVICE.upper()),
        query(SERVICE, known=True),
        query(SERVICE, kind=const._TYPE_ANY),
        query("_http._tcp.local.", "_sip._udp.local.", SERVICE),  # the last name points into the one before
        ONE_QUESTION + NAME + b"\0\x0c\x80\1",  # asks for a unicast answer
    ],
)
def test_a_question_for_configuration_servers(packet: bytes) -> None:
    assert asks_for_server(packet)


def test_an_answer_is_no_question() -> None:
    made = DNSOutgoing(const._FLAGS_QR_RESPONSE | const._FLAGS_AA)
    made.add_question(DNSQuestion(SERVICE, const._TYPE_PTR, const._CLASS_IN))
    assert not asks_for_server(made.packets()[0])


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        query("_http._tcp.local."),
        query("_digiumproxy._tcp.local."),
        query(f"Example.{SERVICE}"),
        query(SERVICE, kind=const._TYPE_SRV),
        query(SERVICE)[:-1],
        ONE_QUESTION + b"\xc0\x0c\0\x0c\0\1",  # a name that points at itself
        ONE_QUESTION + b"\xc0",
        ONE_QUESTION + b"\x3f" * 200,
        ONE_QUESTION + NAME + b"\0\x0c\0\1" + b"\0" * LARGEST_PACKET,
        b"\0\0\0\0\xff\xff\0\0\0\0\0\0" + b"".join(b"\xc0" + bytes([n]) for n in range(12, 200, 2)),
    ],
)
def test_everything_else(packet: bytes) -> None:
    assert not asks_for_server(packet)


@given(st.binary(max_size=120) | st.binary(max_size=60).map(lambda rest: ONE_QUESTION + rest + NAME))
def test_any_bytes_are_read_as_zeroconf_reads_them(packet: bytes) -> None:
    asks = asks_for_server(packet)
    if asks:
        questions = DNSIncoming(packet).questions
        assert any(q.name.lower() == SERVICE for q in questions)
