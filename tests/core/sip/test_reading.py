from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.sip.reading import LARGEST_ANSWER_BYTES, Answer, AnswerReader, NotSipError
from wizard.core.sip.request import options_request

REQUEST = options_request("pbx.example.com", 5061, "0123456789abcdef")


def message(first: str = "SIP/2.0 200 OK", body: str = "", **changed: str) -> bytes:
    """An answer to REQUEST; a changed header of "" is left out."""
    headers = {
        "Via": f"SIP/2.0/TLS secure-calling.invalid;branch={REQUEST.branch};rport=5;received=127.0.0.1",
        "Call-ID": REQUEST.call_id,
        "CSeq": "1 OPTIONS",
        "Server": "Asterisk PBX 22.5.0",
        "Content-Length": str(len(body)),
    } | {name.replace("_", "-"): value for name, value in changed.items()}
    lines = [first, *(f"{name}: {value}" for name, value in headers.items() if value), "", body]
    return "\r\n".join(lines).encode()


def read(*pieces: bytes) -> Answer | str | None:
    """The answer, why it is none, or None while it is not whole."""
    reader = AnswerReader(REQUEST)
    try:
        for piece in pieces:
            if (answer := reader.feed(piece)) is not None:
                return answer
    except NotSipError as error:
        return str(error.reason)
    return None


def cut(data: bytes, places: Sequence[int]) -> list[bytes]:
    bounds = [0, *sorted(p % (len(data) + 1) for p in places), len(data)]
    return [data[a:b] for a, b in pairwise(bounds)]


def test_the_request_is_what_rfc_3261_asks_for() -> None:
    head, _, body = REQUEST.data.partition(b"\r\n\r\n")
    lines = head.decode("ascii").split("\r\n")
    assert lines[0] == "OPTIONS sip:pbx.example.com:5061;transport=tls SIP/2.0"
    names = [line.partition(":")[0] for line in lines[1:]]
    assert {"Via", "Max-Forwards", "From", "To", "Call-ID", "CSeq", "Content-Length"} <= set(names)
    assert REQUEST.branch.startswith("z9hG4bK")
    assert "Contact" not in names, "a check is never registered"
    assert body == b""


@pytest.mark.parametrize(
    ("host", "target"),
    [
        ("192.0.2.10", "192.0.2.10"),
        ("2001:db8::1", "[2001:db8::1]"),
        ("[2001:db8::1]", "[2001:db8::1]"),
        ("PBX.Example.com", "pbx.example.com"),
        ("zürich.example", "xn--zrich-kva.example"),
    ],
)
def test_hosts_as_they_stand_in_a_request(host: str, target: str) -> None:
    data = options_request(host, 5061, "0123456789abcdef").data
    assert data.startswith(f"OPTIONS sip:{target}:5061;transport=tls SIP/2.0\r\n".encode())


@pytest.mark.parametrize(
    ("host", "port", "token"),
    [
        ("a b", 5061, "0123456789abcdef"),
        ("a\r\nX: y", 5061, "0123456789abcdef"),
        ("pbx>", 5061, "0123456789abcdef"),
        ("pbx", 0, "0123456789abcdef"),
        ("pbx", 5061, "short"),
        ("pbx", 5061, "with blank and\r\n"),
    ],
)
def test_nothing_smuggles_itself_into_a_request(host: str, port: int, token: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        options_request(host, port, token)


def test_an_answer() -> None:
    assert read(message()) == Answer(status=200, reason="OK", user_agent="Asterisk PBX 22.5.0")
    assert read(message("SIP/2.0 404 Not Found")) == Answer(
        status=404, reason="Not Found", user_agent="Asterisk PBX 22.5.0"
    )
    assert isinstance(read(message("SIP/2.0 200 ")), Answer), "the reason may be empty"


def test_provisional_answers_and_keep_alives_are_passed_over() -> None:
    trying = message("SIP/2.0 100 Trying", body="four")
    found = read(b"\r\n\r\n" + trying + b"\r\n" + trying + message("SIP/2.0 503 Busy"))
    assert isinstance(found, Answer)
    assert found.status == 503


def test_compact_and_folded_headers_are_read() -> None:
    text = message(Via="", Call_ID="", Content_Length="", Server="Asterisk\r\n\tPBX").decode()
    compact = f"v: SIP/2.0/TLS x\r\n ;branch={REQUEST.branch}\r\ni: {REQUEST.call_id}\r\nl:\r\n 0\r\n"
    found = read(text.replace("CSeq", compact + "CSeq").encode())
    assert isinstance(found, Answer)
    assert found.user_agent == "Asterisk PBX"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "does not speak SIP"),
        (b"220 smtp", "does not speak SIP"),
        (b"SIP/2.0 999 Odd\r\n\r\n", "does not begin as"),
        (b"SIP/2.0 200 OK\r\nno header\r\n\r\n", "no header"),
        (b"SIP/2.0 200 OK\r\n: nameless\r\n\r\n", "no header"),
        (message(Content_Length=""), "no Content-Length"),
        (message(Content_Length="-1"), "Content-Length is no length"),
        (message(Content_Length="9" * 6000), "Content-Length is no length"),
        (message(Content_Length="99999999"), "Content-Length is no length"),
        (message(Content_Length="٣"), "Content-Length is no length"),
        (message(l="5"), "more than one Content-Length"),
        (message(Call_ID="another@example.com"), "another Call-ID"),
        (message(CSeq="2 OPTIONS"), "another CSeq"),
        (message(CSeq="1 INVITE"), "another CSeq"),
        (message(CSeq=""), "another CSeq"),
        (message(Via="SIP/2.0/TLS x;branch=z9hG4bKother"), "another Via branch"),
        (message(Via=f"SIP/2.0/TLS x;branch={REQUEST.branch}x"), "another Via branch"),
        (message(Via=""), "another Via branch"),
        (b"SIP/2.0 200 OK\r\nX: " + b"y" * LARGEST_ANSWER_BYTES, "longer than"),
        (message("SIP/2.0 100 Trying") * 1000, "longer than"),
    ],
)
def test_what_is_no_answer_says_why(data: bytes, reason: str) -> None:
    said = read(data)
    assert isinstance(said, str)
    assert reason in said


def test_what_is_not_whole_is_waited_for() -> None:
    assert read(b"") is None
    assert read(b"\r") is None
    assert read(b"SIP/") is None
    assert read(message()[:-1]) is None
    assert read(message(body="v=0")[:-1]) is None


def test_what_the_server_says_is_harmless() -> None:
    found = read(message("SIP/2.0 200 \x1b[31mred" + "x" * 500, Server="\x07\u202eevil" + "y" * 9000))
    assert isinstance(found, Answer)
    for text in (found.reason, found.user_agent):
        assert text.isprintable()
        assert len(text) < 100


ODD = st.sampled_from(
    [b"SIP/2.0 ", b"200 OK", b"\r\n", b"\r\n\r\n", b"\r\n ", b"Content-Length: 3\r\n", b"l: 0\r\n", b":", b"Via: "]
)


@settings(max_examples=300)
@given(st.lists(ODD | st.binary(max_size=20) | st.just(message()) | st.just(message("SIP/2.0 100 T")), max_size=8))
def test_no_bytes_make_anything_else_than_an_answer_or_a_refusal(pieces: list[bytes]) -> None:
    assert isinstance(read(*pieces), Answer | str | None)


@settings(max_examples=200)
@given(st.lists(ODD | st.just(message()) | st.just(message("SIP/2.0 183 T")), max_size=6), st.lists(st.integers(0)))
def test_it_does_not_matter_where_the_stream_is_cut(parts: list[bytes], places: list[int]) -> None:
    data = b"".join(parts)
    assert read(*cut(data, places)) == read(*(data[i : i + 1] for i in range(len(data)))) == read(data)
