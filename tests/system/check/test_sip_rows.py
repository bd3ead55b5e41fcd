"""REGISTER and INVITE over TLS, with servers on the loopback that are not what they should be."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from socket import socket

import pytest

from tests.core.sip.answers import CHALLENGE, answer_to, requests_in
from tests.system.test_check import listening, server_context
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.check_result import Check, Status
from wizard.core.sip.digest import Account
from wizard.core.site import KeyKind, Provisioning, Route, Site, Transport
from wizard.system.check import sip_call, sip_register
from wizard.system.check.reachability import Place
from wizard.system.check.run import run_checks
from wizard.system.check.target import Asked, Target

ACCOUNT = Account(user="101", password="hunter-two")
SECURE = "v=0\r\nm=audio 9 RTP/SAVP 0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:abc\r\n"

Request = dict[str, str]
Answer = Callable[[Request], bytes]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's key and certificate; nobody judges them here."""
    key, now = make_key(KeyKind.EC_P256), datetime.now(UTC)
    root = make_authority("Test", key, now)
    leaf = issue_server_certificate(root, key, "pbx.example.com", (), key, 90, now)
    made = tmp_path_factory.mktemp("tls") / "server.pem"
    made.write_bytes(key_to_pem(key, None) + chain_to_pem((leaf,)))
    return made


def talking(context: ssl.SSLContext, answer: Answer, seen: list[Request]) -> Callable[[socket], object]:
    """Answer every request of a connection; b"" is no answer, and the connection stays open."""

    def serve(connection: socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            while data := secure.recv(65536):
                for request in requests_in(data):
                    seen.append(request)
                    if reply := answer(request):
                        secure.sendall(reply)

    return serve


def method(request: Request) -> str:
    return request[""].partition(" ")[0]


def challenged(answer: Answer) -> Answer:
    """Ask for a password first."""
    return lambda r: (
        answer_to(r, "401 Unauthorized", CHALLENGE)
        if method(r) in ("REGISTER", "INVITE") and "Authorization" not in r
        else answer(r)
    )


def asked(file: Path, answer: Answer, number: str = "") -> tuple[Check, list[Request]]:
    """The row for a call to a number, for a registration where there is none, and what the server was asked."""
    seen: list[Request] = []
    with listening(talking(server_context(file), answer, seen)) as port:
        target = Target(
            name="pbx.example.com",
            port=port,
            now=datetime(2026, 11, 25, tzinfo=UTC),
            asked=Asked(account=ACCOUNT, number=number),
        )
        place = Place(address="127.0.0.1", port=port)
        row = sip_call.ask(target, place, ACCOUNT) if number else sip_register.ask(target, place, ACCOUNT)[0]
    return row, seen


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        (challenged(lambda r: answer_to(r, "200 OK")), Status.PASS, "nobody is registered as 101"),
        (
            challenged(lambda r: answer_to(r, "200 OK", "Contact: <sip:101@192.0.2.7:4000;transport=TLS>")),
            Status.PASS,
            "101 is registered over TLS",
        ),
        (
            challenged(lambda r: answer_to(r, "200 OK", "Contact: <sip:101@192.0.2.7:5060>")),
            Status.WARN,
            "sip:101@192.0.2.7:5060",
        ),
        (lambda r: answer_to(r, "401 Unauthorized", CHALLENGE), Status.FAIL, "101: 401 Unauthorized"),
        (challenged(lambda r: answer_to(r, "403 Forbidden")), Status.FAIL, "101: 403 Forbidden"),
        (challenged(lambda r: answer_to(r, "404 Not Found")), Status.FAIL, "101: 404 Not Found"),
        (lambda r: answer_to(r, "200 OK"), Status.FAIL, "200 OK without a password"),
        (lambda r: answer_to(r, "401 Unauthorized", "WWW-Authenticate: Basic x"), Status.FAIL, "way that is not known"),
        (lambda r: answer_to(r | {"Call-ID": "another"}, "200 OK"), Status.FAIL, "another Call-ID"),
        (lambda r: answer_to(r | {"CSeq": "9 REGISTER"}, "200 OK"), Status.FAIL, "another CSeq"),
        (lambda r: answer_to(r, "200 OK").replace(b"Content-Length: 0\r\n", b""), Status.FAIL, "no Content-Length"),
        (challenged(lambda r: answer_to(r, "200 OK", "Server: A\r\n folded PBX")), Status.PASS, "password is right"),
        (lambda r: b"HTTP/1.1 400 Bad Request\r\n\r\n", Status.FAIL, "does not speak SIP"),
        (lambda r: b"SIP/2.0 200 OK\r\nX: " + b"y" * 10_000_000, Status.FAIL, "longer than"),
        (lambda r: b"", Status.FAIL, "no answer in time"),
    ],
)
def test_a_registration(file: Path, answer: Answer, status: Status, said: str) -> None:
    row, seen = asked(file, answer)
    assert (row.status, said in str(row.evidence)) == (status, True), row
    assert bool(row.fix) == (status is not Status.PASS)
    assert sum("Authorization" in request for request in seen) <= 1, "a password is tried once"
    assert not any("Contact" in request for request in seen)


def ended(request: Request) -> bytes:
    """The end of a call: nothing for an ACK, and for a CANCEL the INVITE's own end too."""
    if method(request) == "ACK":
        return b""
    if method(request) == "BYE":
        return answer_to(request, "200 OK")
    invite = request | {"CSeq": request["CSeq"].replace("CANCEL", "INVITE")}
    return answer_to(request, "200 OK") + answer_to(invite, "487 Request Terminated")


def taken(request: Request) -> bytes:
    """A server with SRTP that answers a call at once."""
    if method(request) == "INVITE":
        return answer_to(request, "200 OK", body=SECURE) if "crypto" in request["body"] else refused(request)
    return ended(request)


def refused(request: Request) -> bytes:
    return answer_to(request, "488 Not Acceptable Here")


def only(secure: str, plain: str, body: str = "") -> Answer:
    """Answer the offer with SRTP so, and the one without so."""

    def answer(request: Request) -> bytes:
        if method(request) != "INVITE":
            return ended(request)
        is_secure = "crypto" in request["body"]
        return answer_to(request, secure if is_secure else plain, body=body if is_secure else "")

    return challenged(answer)


NO = "488 Not Acceptable Here"


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        (challenged(taken), Status.PASS, f"600 answered with AES_CM_128_HMAC_SHA1_80; without SRTP: {NO}"),
        (only("180 Ringing", NO), Status.PASS, "600 rings"),
        (only(NO, NO), Status.FAIL, f"with SRTP: {NO}; without: {NO}"),
        (only(NO, "180 Ringing"), Status.FAIL, "without it is taken"),
        (only("180 Ringing", "180 Ringing"), Status.FAIL, "with and without SRTP it is taken"),
        (only("404 Not Found", "404 Not Found"), Status.WARN, "404 Not Found"),
        (only("486 Busy Here", NO), Status.WARN, "486 Busy Here"),
        (only("200 OK", NO, SECURE.replace("_80", "_32")), Status.FAIL, "AES_CM_128_HMAC_SHA1_32"),
        (only("200 OK", NO, SECURE.replace("RTP/SAVP", "RTP/AVP")), Status.FAIL, "RTP/AVP"),
        (only("180 Ringing", "500 Oh"), Status.WARN, "without: 500 Oh"),
        (
            lambda r: answer_to(r, "401 Unauthorized", CHALLENGE) if method(r) == "INVITE" else b"",
            Status.FAIL,
            "401 Unauthorized",
        ),
        (lambda r: b"SIP/2.0 nonsense\r\n\r\n", Status.FAIL, "does not begin as"),
    ],
)
def test_a_call(file: Path, answer: Answer, status: Status, said: str) -> None:
    row, seen = asked(file, answer, "600")
    assert (row.status, said in str(row.evidence)) == (status, True), row
    assert bool(row.fix) == (status is not Status.PASS)
    methods = [method(request) for request in seen]
    assert ("CANCEL" in methods) == any(word in said for word in ("rings", "taken", "500"))
    assert sum("Authorization" in request for request in seen) <= 2, "one password for each call"
    assert all("hunter" not in str(request) for request in seen)


def test_a_call_that_never_rings_is_called_off(file: Path) -> None:
    def answer(request: Request) -> bytes:
        if method(request) == "INVITE" and "crypto" in request["body"]:
            return answer_to(request, "100 Trying")
        return refused(request) if method(request) == "INVITE" else b""

    row, seen = asked(file, challenged(answer), "600")
    assert row.status is Status.WARN
    assert "did not ring in time" in str(row.cause)
    assert "CANCEL" in [method(request) for request in seen]


def test_the_list_asks_no_more_than_it_was_told_to(file: Path) -> None:
    seen: list[Request] = []
    site = Site(transport=Transport(srtp=False), provisioning=Provisioning(route=Route.XML))
    with listening(talking(server_context(file), challenged(taken), seen)) as port:

        def row(asked: Asked, of: Site | None = None) -> tuple[Status, bool]:
            target = Target(
                name="pbx.example.com", port=port, address="127.0.0.1", now=datetime.now(UTC), asked=asked, site=of
            )
            (found,) = [row for row in run_checks(target) if row.id == "sip-call"]
            return found.status, found.is_optional

        assert row(Asked()) == (Status.SKIP, True)
        assert row(Asked(number="600")) == (Status.SKIP, True)
        assert row(Asked(account=ACCOUNT)) == (Status.SKIP, True)
        assert row(Asked(account=ACCOUNT, number="600"), site) == (Status.SKIP, True)
        assert "INVITE" not in map(method, seen)
        assert row(Asked(account=ACCOUNT, number="600"))[0] is Status.PASS


def test_after_a_wrong_password_nothing_more_is_tried(file: Path) -> None:
    seen: list[Request] = []
    refusing = talking(server_context(file), lambda r: answer_to(r, "401 Unauthorized", CHALLENGE), seen)
    with listening(refusing) as port:
        target = Target(
            name="pbx.example.com",
            port=port,
            address="127.0.0.1",
            now=datetime.now(UTC),
            asked=Asked(account=ACCOUNT, number="600"),
        )
        rows = {row.id: row for row in run_checks(target)}
    assert (rows["sip-register"].status, rows["sip-call"].status) == (Status.FAIL, Status.SKIP)
    assert not rows["sip-call"].is_optional
    assert sum("Authorization" in request for request in seen) == 1
    assert {request["From"].partition(";")[0] for request in seen} == {"<sip:101@pbx.example.com>"}
