import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.options_probe import answering_agent, probe

TOKEN = "0123456789abcdef01234567"
CALL_ID = f"{TOKEN}@secure-calling.invalid"


def answer(first: str = "SIP/2.0 200 OK", *headers: str) -> bytes:
    return "\r\n".join([first, *(headers or (f"Call-ID: {CALL_ID}", "User-Agent: Digium D65 2_9_19")), "", ""]).encode()


def test_the_request_asks_and_registers_nothing() -> None:
    lines = probe("192.0.2.7", TOKEN, own_address="192.0.2.1", own_port=40000).decode("ascii").split("\r\n")
    assert lines[0] == "OPTIONS sip:192.0.2.7:5060 SIP/2.0"
    headers = dict(line.split(": ", 1) for line in lines[1:-2])
    assert headers["Call-ID"] == CALL_ID
    assert headers["Via"] == f"SIP/2.0/UDP 192.0.2.1:40000;branch=z9hG4bK{TOKEN};rport"
    assert "Contact" not in headers
    assert lines[-2:] == ["", ""]


@pytest.mark.parametrize("address", ["", "phone", "192.0.2.7\r\nX: y", "224.0.0.251"])
def test_only_an_address_can_be_asked(address: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        probe(address, TOKEN, own_address="192.0.2.1", own_port=40000)


@pytest.mark.parametrize(
    "datagram",
    [
        answer(),
        answer("SIP/2.0 404 Not Found"),
        answer("SIP/2.0 200 OK", f"i:{CALL_ID}", "server:Digium D65 2_9_19"),
        answer("SIP/2.0 200 OK", "USER-AGENT  :  Digium D65 2_9_19 ", f"call-id: {CALL_ID}", "Server: other"),
    ],
)
def test_who_answers(datagram: bytes) -> None:
    assert answering_agent(datagram, TOKEN) == "Digium D65 2_9_19"


def test_one_that_does_not_say_what_it_is() -> None:
    assert answering_agent(answer("SIP/2.0 200 OK", f"Call-ID: {CALL_ID}"), TOKEN) == ""


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        answer("SIP/2.0 100 Trying"),
        answer("OPTIONS sip:192.0.2.1 SIP/2.0"),
        answer("SIP/2.0 200 OK", "Call-ID: another", "User-Agent: Digium D65 2_9_19"),
        answer("SIP/2.0 200 OK", "User-Agent: Digium D65 2_9_19"),
        answer("SIP/2.0 200 OK", "X: 1", "", f"Call-ID: {CALL_ID}"),
        b"SIP/2.0 200 OK\r\n" + b"x" * 65_000,
    ],
)
def test_what_is_no_answer_to_it(datagram: bytes) -> None:
    assert answering_agent(datagram, TOKEN) is None


@given(st.binary(max_size=200).map(lambda b: answer().replace(b"Digium", b)) | st.binary(max_size=200))
def test_any_datagram(datagram: bytes) -> None:
    agent = answering_agent(datagram, TOKEN)
    assert agent is None or len(agent) <= 255
