from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.sip.answers import CHALLENGE, answer_to, requests_in
from wizard.core.sip.call import Call
from wizard.core.sip.digest import Account
from wizard.core.sip.reading import NotSipError
from wizard.core.sip.request import caller, is_extension, is_number
from wizard.core.sip.sdp import SECURE, SUITE, Audio

TOKEN = "0123456789abcdef0123"
OFFER = f"v=0\r\nm=audio 4000 {SECURE} 0\r\na=crypto:1 {SUITE} inline:abc\r\n"
ANSWER = f"v=0\r\nm=audio 16080 {SECURE} 0\r\na=crypto:1 {SUITE} inline:def\r\n"
CONTACT = "Contact: <sip:192.0.2.10:5061;transport=TLS>"


def call(number: str = "600") -> Call:
    return Call(
        caller("pbx.example.com", 5061, TOKEN, "101"),
        Account(user="101", password="hunter-two"),
        number,
        description=OFFER,
        reached_at="192.0.2.7:40000",
    )


@dataclass
class Server:
    """The other end: answers the newest INVITE, and keeps everything it was asked."""

    call: Call
    asked: list[dict[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.asked += requests_in(self.call.start())

    @property
    def methods(self) -> list[str]:
        return [request[""].partition(" ")[0] for request in self.asked]

    def last(self, method: str) -> dict[str, str]:
        return next(r for r in reversed(self.asked) if r[""].startswith(method + " "))

    def answers(self, first: str, *headers: str, to: str = "INVITE", body: str = "") -> None:
        self.asked += requests_in(self.call.feed(answer_to(self.last(to), first, *headers, body=body)))


@pytest.fixture
def server() -> Server:
    """A call whose password was asked for and given."""
    made = Server(call())
    made.answers("401 Unauthorized", CHALLENGE)
    return made


def test_a_refusal_of_the_password_is_acknowledged_and_answered_once(server: Server) -> None:
    assert server.methods == ["INVITE", "ACK", "INVITE"]
    first, acknowledged, second = server.asked
    assert acknowledged["Via"] == first["Via"], "RFC 3261 17.1.1.3"
    assert acknowledged["To"].endswith(";tag=theirs")
    assert "Authorization" in second
    assert second["body"] == OFFER
    assert second[""] == "INVITE sip:600@pbx.example.com:5061;transport=tls SIP/2.0"
    assert second["Contact"] == "<sip:101@192.0.2.7:40000;transport=tls>"
    server.answers("401 Unauthorized", CHALLENGE)
    assert server.methods[3:] == ["ACK"]
    assert server.call.is_over
    assert server.call.outcome.is_password_refused
    assert not server.call.outcome.is_accepted


def test_it_is_called_off_at_the_first_ring(server: Server) -> None:
    server.answers("100 Trying")
    assert server.methods == ["INVITE", "ACK", "INVITE"]
    server.answers("180 Ringing")
    assert server.methods[3:] == ["CANCEL"]
    cancel, invite = server.last("CANCEL"), server.last("INVITE")
    assert (cancel["Via"], cancel["To"]) == (invite["Via"], invite["To"])
    assert cancel["CSeq"] == "2 CANCEL"
    server.answers("200 OK", to="CANCEL")
    server.answers("180 Ringing")
    assert not server.call.is_over
    server.answers("487 Request Terminated")
    assert server.methods[3:] == ["CANCEL", "ACK"]
    assert server.call.is_over
    found = server.call.outcome
    assert (found.status, found.rang, found.answered, found.audio) == (180, True, False, None)


def test_what_is_answered_at_once_is_hung_up(server: Server) -> None:
    server.answers("200 OK", CONTACT, "Record-Route: <sip:one;lr>", "Record-Route: <sip:two;lr>", body=ANSWER)
    assert server.methods[3:] == ["ACK", "BYE"]
    for request, cseq in zip(server.asked[3:], ("2 ACK", "3 BYE"), strict=True):
        assert request[""].split()[1] == "sip:192.0.2.10:5061;transport=TLS"
        assert request["CSeq"] == cseq
        assert request["Route"] == "<sip:one;lr>"
    assert not server.call.is_over
    server.answers("200 OK", CONTACT, body=ANSWER)
    assert server.methods[5:] == ["ACK"], "the same answer once more"
    server.answers("200 OK", to="BYE")
    assert server.call.is_over
    found = server.call.outcome
    assert found.answered
    assert found.audio == Audio(profile=SECURE, suites=(SUITE,))
    assert found.contact == CONTACT.partition(": ")[2]


def test_an_answer_that_crosses_the_calling_off_is_hung_up(server: Server) -> None:
    server.answers("183 Session Progress", body=ANSWER)
    assert server.call.outcome.audio == Audio(profile=SECURE, suites=(SUITE,))
    server.answers("200 OK")
    assert server.methods[3:] == ["CANCEL", "ACK", "BYE"]
    assert server.last("BYE")[""].split()[1] == "sip:600@pbx.example.com:5061;transport=tls"
    server.answers("481 No Such Call", to="BYE")
    assert server.call.is_over


@pytest.mark.parametrize("status", ["488 Not Acceptable Here", "404 Not Found", "603 Decline", "302 Moved"])
def test_a_refusal(server: Server, status: str) -> None:
    server.answers(status)
    assert server.methods[3:] == ["ACK"]
    assert server.call.is_over
    assert server.call.outcome.shown_status == status
    assert not server.call.outcome.is_accepted


def test_what_neither_rings_nor_refuses_is_called_off() -> None:
    made = Server(call())
    assert made.call.call_off() == b"", "not before the server knows of it (RFC 3261 9.1)"
    made.answers("100 Trying")
    made.asked += requests_in(made.call.call_off())
    assert made.methods == ["INVITE", "CANCEL"]
    assert made.call.call_off() == b""
    made.answers("487 Request Terminated")
    assert made.call.is_over
    assert not made.call.outcome.is_accepted


def test_what_is_asked_of_us_is_answered(server: Server) -> None:
    bye = b"BYE sip:101@192.0.2.7 SIP/2.0\r\nVia: SIP/2.0/TLS pbx;branch=z9hG4bKx\r\nCSeq: 1 BYE\r\nl: 0\r\n\r\n"
    assert server.call.feed(bye).startswith(b"SIP/2.0 200 OK\r\nVia: SIP/2.0/TLS pbx;branch=z9hG4bKx\r\n")
    assert server.call.feed(bye.replace(b"BYE", b"UPDATE")).startswith(b"SIP/2.0 488 ")
    assert server.call.feed(bye.replace(b"BYE", b"ACK")) == b""


def test_an_answer_to_another_call_is_refused(server: Server) -> None:
    with pytest.raises(NotSipError, match="another Call-ID"):
        server.answers("180 Ringing\r\nCall-ID: another")


@pytest.mark.parametrize("text", ["", "1 2", "600\r\nX: y", "6@evil", "a" * 65, "<600>", "sip:600", "6;x=y", "٦"])
def test_what_cannot_be_called(text: str) -> None:
    assert not is_number(text)
    assert not is_extension(text)
    if text:
        with pytest.raises(ValueError, match="extension"):
            caller("pbx.example.com", 5061, TOKEN, text)


def test_a_hash_is_escaped() -> None:
    assert Server(call("*43#")).asked[0][""].split()[1] == "sip:*43%23@pbx.example.com:5061;transport=tls"
    assert is_number("*43#")


FIRST = requests_in(call().start())[0]
SECOND = FIRST | {"CSeq": "2 INVITE", "Via": FIRST["Via"].replace("1invite", "2invite")}
PIECES = st.sampled_from(
    [
        answer_to(FIRST, "100 Trying"),
        answer_to(FIRST, "401 Unauthorized", CHALLENGE),
        answer_to(SECOND, "401 Unauthorized", CHALLENGE),
        answer_to(SECOND, "183 Session Progress", body=ANSWER),
        answer_to(SECOND, "200 OK", CONTACT, body=ANSWER),
        answer_to(SECOND | {"CSeq": "2 CANCEL"}, "200 OK"),
        answer_to(SECOND, "487 Request Terminated"),
        b"BYE sip:101@192.0.2.7 SIP/2.0\r\nVia: x\r\nContent-Length: 0\r\n\r\n",
        b"\r\n",
    ]
)


@settings(max_examples=300)
@given(st.lists(PIECES | st.binary(max_size=10), max_size=8).map(b"".join), st.integers(1, 400))
def test_however_the_bytes_are_cut_the_outcome_is_the_same(data: bytes, step: int) -> None:
    results = []
    for size in (len(data) or 1, step):
        one, sent, fault = call(), b"", ""
        one.start()
        try:
            for start in range(0, len(data), size):
                sent += one.feed(data[start : start + size])
        except NotSipError as error:
            fault = str(error)
        results.append((one.outcome, one.is_over, sent if not fault else b"", fault))
        for request in requests_in(sent) if b"SIP/2.0 200" not in sent else ():
            assert request[""].endswith(" SIP/2.0")
    assert results[0] == results[1]
