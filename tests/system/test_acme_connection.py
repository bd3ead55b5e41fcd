"""ACME authorities that are none, or mean harm: every answer ends in words. Real ones: tests/peers/test_acme.py."""

import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.plan import sites
from tests.peers.acme_servers import own_https
from wizard.core.certificates.keys import make_key
from wizard.core.errors import Cancelled, WizardError
from wizard.core.site import AuthorityKind, Certificate, KeyKind
from wizard.system.acme_connection import AcmeServer, connected
from wizard.system.acme_order import order_certificate
from wizard.system.acme_proof import HttpProof
from wizard.system.cancelling import Cancelling
from wizard.system.site_file import SiteFolder, save_site

KEY = make_key(KeyKind.EC_P256)


@dataclass(frozen=True, slots=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


Answer = Callable[[str, str], Reply]
"""The reply to a method and a path."""


@dataclass(slots=True)
class Authority:
    url: str
    ca: Path
    answer: Answer

    @property
    def server(self) -> AcmeServer:
        return AcmeServer(directory=f"{self.url}/dir", ca=self.ca)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    folder = tmp_path_factory.mktemp("authority")
    certificate, key = own_https(folder / "ca.pem", folder)
    with web_server(certificate, key) as made:
        made.ca = folder / "ca.pem"
        yield made


@contextmanager
def web_server(certificate: Path, key: Path) -> Iterator[Authority]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 5
        protocol_version = "HTTP/1.1"

        def reply(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            found = made.answer(self.command, self.path)
            self.send_response(found.status)
            for name, value in found.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(found.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(found.body)

        def do_GET(self) -> None:
            self.reply()

        def do_POST(self) -> None:
            self.reply()

        def do_HEAD(self) -> None:
            self.reply()

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = Server(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    made = Authority(url=f"https://127.0.0.1:{server.server_address[1]}", ca=certificate, answer=lambda *_: Reply())
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def no_check() -> None:
    pass


def refusal(server: AcmeServer) -> str:
    with pytest.raises(WizardError) as refused, connected(server, KEY, no_check):
        pass
    return f"{refused.value.title} {refused.value.detail} {refused.value.next_step}"


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"<html>", b"null", b"[]", b"7", b'"x"', b"{}", b"\xff\xfe", b'{"meta": 7}', b"[" * 20_000),
        *(b'{"newNonce": 1, "newAccount": 2, "newOrder": 3}', b'{"newNonce": "x", "newAccount": "x"}'),
        b'{"meta": {"caaIdentities": 7}, "newNonce": "x", "newAccount": "x"}',
    ],
)
def test_what_is_no_directory_is_said(authority: Authority, body: bytes) -> None:
    authority.answer = lambda *_: Reply(body=body)
    assert "none of an ACME authority" in refusal(authority.server)


def test_an_answer_without_end_is_cut_off(authority: Authority) -> None:
    authority.answer = lambda *_: Reply(body=b" " * 5_000_000)
    assert "none of an ACME authority" in refusal(authority.server)


def test_nothing_ever_goes_over_plain_http(authority: Authority) -> None:
    authority.answer = lambda *_: Reply(status=302, headers=(("Location", "http://127.0.0.1:1/dir"),))
    assert "none of an ACME authority" in refusal(authority.server)
    assert "not the address" in refusal(AcmeServer(directory="http://127.0.0.1/dir"))


def test_whom_nobody_vouches_for_is_not_talked_to(authority: Authority, tmp_path: Path) -> None:
    authority.answer = lambda *_: pytest.fail("asked all the same")
    own_https(tmp_path / "other.pem", tmp_path)
    assert "does not vouch" in refusal(replace(authority.server, ca=tmp_path / "other.pem"))
    assert "No public authority vouches" in refusal(replace(authority.server, ca=None))
    assert "cannot be read" in refusal(replace(authority.server, ca=tmp_path / "missing.pem"))
    assert "cannot be reached" in refusal(replace(authority.server, directory="https://127.0.0.1:1/dir"))


def test_it_is_called_off_before_anything_is_sent(authority: Authority) -> None:
    authority.answer = lambda *_: pytest.fail("asked all the same")
    with pytest.raises(Cancelled), connected(authority.server, KEY, Cancelling(lambda: True).check):
        pass


def directory_of(authority: Authority) -> dict[str, object]:
    names = ("newNonce", "newAccount", "newOrder", "revokeCert", "keyChange")
    return {name: f"{authority.url}/{name}" for name in names} | {"meta": {"termsOfService": "https://x.example"}}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteFolder:
    folder = tmp_path_factory.mktemp("site")
    chosen = Certificate(authority=AuthorityKind.PUBLIC, key=KeyKind.EC_P256)
    empty = SiteFolder(folder=folder, site=None, problems=(), text="")
    return save_site(empty, replace(sites.site(), certificate=chosen))


def ordered(authority: Authority, site: SiteFolder, *, agrees: bool = True) -> None:
    order_certificate(
        site,
        lambda: "x",
        server=authority.server,
        proof=HttpProof(address="127.0.0.1", port=0),
        on_record=lambda _: None,
        agrees=lambda _: agrees,
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "status",
                    "authorizations",
                    "finalize",
                    "identifiers",
                    "challenges",
                    "type",
                    "url",
                    "token",
                    "error",
                    "detail",
                    "certificate",
                    "expires",
                    "identifier",
                    "subproblems",
                    "contact",
                    "key",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@given(
    bodies=st.lists(JSON, min_size=1, max_size=6),
    statuses=st.lists(st.sampled_from([200, 200, 200, 201, 204, 400, 403, 409, 429, 500]), min_size=1, max_size=6),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_answer_in_the_middle_of_an_order_breaks_it(
    authority: Authority, site: SiteFolder, bodies: list[object], statuses: list[int]
) -> None:
    turn = [0]

    def answer(method: str, path: str) -> Reply:
        if path == "/dir":
            return Reply(body=json.dumps(directory_of(authority)).encode())
        nonce = ("Replay-Nonce", "bm9uY2U")
        if method == "HEAD":
            return Reply(headers=(nonce,))
        turn[0] += 1
        body = json.dumps(bodies[turn[0] % len(bodies)]).encode()
        found = (("Location", f"{authority.url}/x"), ("Content-Type", "application/json"), nonce)
        return Reply(status=statuses[turn[0] % len(statuses)], body=body, headers=found)

    authority.answer = answer
    with pytest.raises(WizardError):
        ordered(authority, site)
    assert not (site.folder / "fullchain.pem").exists()


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (429, "rateLimited", "The authority's rate limit is reached. The authority says: retry after noon"),
        (403, "caa", f'({sites.HOST}. CAA 0 issue "ca.example")'),
        (400, "rejectedIdentifier", f"does not sign for {sites.HOST}"),
    ],
)
def test_what_an_order_is_refused_for_is_told_in_words(
    authority: Authority, site: SiteFolder, status: int, code: str, said: str
) -> None:
    directory = directory_of(authority) | {"meta": {"caaIdentities": ["ca.example"]}}
    refused = {"type": f"urn:ietf:params:acme:error:{code}", "detail": "retry after noon"}

    def answer(method: str, path: str) -> Reply:
        headers = (("Replay-Nonce", "bm9uY2U"), ("Location", f"{authority.url}/account"))
        if path == "/dir":
            return Reply(body=json.dumps(directory).encode())
        if path == "/newOrder":
            return Reply(status=status, body=json.dumps(refused).encode(), headers=headers)
        return Reply(body=b'{"status": "valid"}', headers=headers)

    authority.answer = answer
    with pytest.raises(WizardError) as found:
        ordered(authority, site)
    assert said in f"{found.value.title} {found.value.detail} {found.value.next_step}"


def test_terms_have_to_be_agreed_to_once(authority: Authority, site: SiteFolder) -> None:
    unknown = {"type": "urn:ietf:params:acme:error:accountDoesNotExist", "detail": "no"}

    def answer(method: str, path: str) -> Reply:
        if path == "/dir":
            return Reply(body=json.dumps(directory_of(authority)).encode())
        return Reply(
            status=200 if method == "HEAD" else 400,
            body=json.dumps(unknown).encode(),
            headers=(("Replay-Nonce", "bm9uY2U"),),
        )

    authority.answer = answer
    with pytest.raises(WizardError, match="terms were not agreed to") as refused:
        ordered(authority, site, agrees=False)
    assert "https://x.example" in str(refused.value.detail)
