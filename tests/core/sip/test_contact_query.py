from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.sip.answers import CHALLENGE, answer_to, requests_in
from wizard.core.sip.contact_query import ContactQuery, Registered
from wizard.core.sip.digest import Account
from wizard.core.sip.reading import NotSipError
from wizard.core.sip.request import caller

TOKEN = "0123456789abcdef0123"
ACCOUNT = Account(user="101", password="hunter-two")


def query() -> ContactQuery:
    return ContactQuery(caller("pbx.example.com", 5061, TOKEN, "101"), ACCOUNT)


def asked(sent: bytes) -> dict[str, str]:
    (request,) = requests_in(sent)
    return request


def ended(*answers: tuple[str, ...]) -> tuple[Registered, list[dict[str, str]]]:
    """Answer a query with these, each (first line, *headers); return what came of it and what was asked."""
    one = query()
    requests = [asked(one.start())]
    for first, *headers in answers:
        assert not one.is_over
        if sent := one.feed(answer_to(requests[-1], first, *headers)):
            requests.append(asked(sent))
    assert one.outcome is not None
    return one.outcome, requests


def test_it_only_asks() -> None:
    (first, second) = ended(("401 Unauthorized", CHALLENGE), ("200 OK",))[1]
    for number, request in enumerate((first, second), 1):
        assert request[""] == "REGISTER sip:pbx.example.com:5061;transport=tls SIP/2.0"
        assert request["CSeq"] == f"{number} REGISTER"
        assert request["To"] == "<sip:101@pbx.example.com>"
        assert request["From"].startswith("<sip:101@pbx.example.com>;tag=")
        assert not {"Contact", "m", "Expires"} & request.keys(), "a Contact would push the phone's out"
    assert "Authorization" not in first
    assert 'username="101"' in second["Authorization"]
    assert first["Via"] != second["Via"]
    assert "hunter" not in str(second)


def test_what_is_registered_and_the_servers_clock() -> None:
    contacts = 'Contact: <sip:101@192.0.2.7:40000;transport=TLS;ob>;expires=59, "D65" <sip:101@192.0.2.8>'
    date = "Date: Wed, 25 Nov 2026 09:13:31 GMT"
    found, _ = ended(("401 Unauthorized", CHALLENGE), ("200 OK", contacts, "m: sip:a@b", date, "Server: Asterisk"))
    assert found.contacts == ("sip:101@192.0.2.7:40000;transport=TLS;ob", "sip:101@192.0.2.8", "sip:a@b")
    assert found.date == datetime(2026, 11, 25, 9, 13, 31, tzinfo=UTC)
    assert (found.status, found.was_challenged, found.is_refused) == (200, True, False)


def test_a_wrong_password_is_tried_once() -> None:
    found, requests = ended(("401 Unauthorized", CHALLENGE), ("401 Unauthorized", CHALLENGE))
    assert found.is_refused
    assert len(requests) == 2


def test_a_stale_nonce_is_answered_once_more() -> None:
    stale = CHALLENGE.replace('"1/a"', '"2/b"') + ",stale=true"
    found, requests = ended(("401 Unauthorized", CHALLENGE), ("401 Unauthorized", stale), ("401 Unauthorized", stale))
    assert len(requests) == 3
    assert 'nonce="2/b"' in requests[2]["Authorization"]
    assert found.is_refused


def test_a_server_that_asks_for_nothing() -> None:
    found, _ = ended(("200 OK",))
    assert not found.was_challenged


@pytest.mark.parametrize(
    "text", ["", "yesterday", "Wed, 99 Nov 2026 09:13:31 GMT", "x" * 9000, "Mon, 1 Jan 0000000001"]
)
def test_a_date_that_is_none(text: str) -> None:
    assert ended(("200 OK", f"Date: {text}"))[0].date is None


def test_requests_of_the_server_and_provisional_answers_are_passed_over() -> None:
    one = query()
    request = asked(one.start())
    options = b"OPTIONS sip:101@192.0.2.7 SIP/2.0\r\nVia: x\r\nContent-Length: 0\r\n\r\n"
    assert one.feed(options + answer_to(request, "100 Trying") + options) == b""
    one.feed(answer_to(request, "403 Forbidden"))
    assert one.outcome is not None
    assert one.outcome.is_refused


def test_an_answer_to_something_else_is_refused() -> None:
    one = query()
    request = asked(one.start())
    with pytest.raises(NotSipError, match="another CSeq"):
        one.feed(answer_to(request | {"CSeq": "7 REGISTER"}, "200 OK"))


PIECES = st.sampled_from(
    [
        answer_to(asked(query().start()), "401 Unauthorized", CHALLENGE),
        answer_to(asked(query().start()), "200 OK", "Contact: <sip:a@b>"),
        answer_to(asked(query().start()) | {"CSeq": "2 REGISTER"}, "200 OK"),
        b"OPTIONS sip:a SIP/2.0\r\nContent-Length: 3\r\n\r\nabc",
        b"\r\n\r\n",
        b"SIP/2.0",
    ]
)


@given(st.lists(PIECES | st.binary(max_size=10), max_size=6).map(b"".join), st.integers(1, 300))
def test_however_the_bytes_are_cut_the_outcome_is_the_same(data: bytes, step: int) -> None:
    results = []
    for size in (len(data) or 1, step):
        one, sent, fault = query(), b"", ""
        one.start()
        try:
            for start in range(0, len(data), size):
                sent += one.feed(data[start : start + size])
                if one.is_over:
                    break
        except NotSipError as error:
            fault = str(error)
        results.append((one.outcome, sent if not fault else b"", fault))
    assert results[0] == results[1]
