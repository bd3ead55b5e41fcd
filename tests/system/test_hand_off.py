"""The hand-off server over real sockets: every phone its own file, and nothing else to anybody."""

import http.client
import re
import socket
import ssl
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from random import Random

import pytest

from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.errors import WizardError
from wizard.core.hand_off import Fetch, FetchOutcome, HandOff
from wizard.core.site import KeyKind
from wizard.system.hand_off import CertificateFiles, handing_off
from wizard.system.request_rate import RequestRate

AGENT = "Digium D65 2_9_19"
HOME = "127.0.0.1"


def name_of(number: int) -> str:
    return f"000fd3aa{number:04x}.cfg"


def content_of(number: int) -> bytes:
    return f'<config><account password="secret-{number}" /></config>\n'.encode() * 20


ROOT = b"-----BEGIN CERTIFICATE-----\n"
OFFERED = HandOff(files=(*((name_of(n), content_of(n)) for n in range(300)), ("ca.crt", ROOT)))


class Heard:
    """What the server tells, from whichever thread."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Fetch] = SimpleQueue()

    def __call__(self, fetch: Fetch) -> None:
        self._queue.put(fetch)

    def next(self) -> Fetch:
        return self._queue.get(timeout=30)

    @property
    def is_silent(self) -> bool:
        return self._queue.empty()


@pytest.fixture
def heard() -> Heard:
    return Heard()


def connected(port: int, source: str = HOME) -> socket.socket:
    return socket.create_connection((HOME, port), 30, source_address=(source, 0))


def request(path: str, method: str = "GET", more: str = "") -> bytes:
    return f"{method} {path} HTTP/1.1\r\nHost: {HOME}\r\nUser-Agent: {AGENT}\r\n{more}\r\n".encode("latin-1")


def rest_of(connection: socket.socket) -> bytes:
    parts = []
    try:
        while part := connection.recv(65536):
            parts.append(part)
    except ConnectionError:
        pass  # what was sent after the answer is refused
    return b"".join(parts)


def asked(port: int, raw: bytes, source: str = HOME) -> tuple[int, bytes]:
    """The status, 0 without an answer, and what came with it."""
    with connected(port, source) as connection:
        try:
            connection.sendall(raw)
        except ConnectionError:
            return 0, b""
        head, _, body = rest_of(connection).partition(b"\r\n\r\n")
    return int(head.split()[1]) if head.startswith(b"HTTP/") else 0, body


def test_a_phone_gets_its_file_and_is_told_of(heard: Heard, capfd: pytest.CaptureFixture[str]) -> None:
    before = datetime.now(UTC)
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        assert asked(port, request(f"/{name_of(7)}"), "127.0.0.7") == (200, content_of(7))
        fetch = heard.next()
        assert (fetch.name, fetch.address, fetch.outcome) == (name_of(7), "127.0.0.7", FetchOutcome.FETCHED)
        assert (fetch.mac_digits, fetch.agent) == ("000fd3aa0007", AGENT)
        assert before <= fetch.at <= datetime.now(UTC)
        connection = http.client.HTTPConnection(HOME, port, timeout=30)
        connection.request("HEAD", f"//{name_of(8)}")
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("Content-Length"), answer.read()) == (200, str(len(content_of(8))), b"")
        assert answer.getheader("Cache-Control") == "no-store"
        connection.close()
        assert heard.next().outcome is FetchOutcome.ASKED
        assert asked(port, request("/ca.crt")) == (200, ROOT)
        assert heard.next().mac_digits == ""
    assert capfd.readouterr() == ("", "")
    with pytest.raises(OSError, match="refused"):
        connected(port)


def test_three_hundred_phones_at_once_each_get_their_own(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        phones = [connected(port, f"127.0.{1 + n // 200}.{1 + n % 200}") for n in range(300)]
        for number, phone in enumerate(phones):
            phone.sendall(request(f"/{name_of(number)}"))
        for number, phone in enumerate(phones):
            with phone:
                assert rest_of(phone).endswith(b"\r\n\r\n" + content_of(number))
        told = {heard.next().name for _ in phones}
    assert told == {name_of(n) for n in range(300)}


HOSTILE_PATHS = (
    "/",
    "",
    "*",
    "/..",
    "/../etc/passwd",
    "/../../../../etc/shadow",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/....//....//etc/passwd",
    "/..\\..\\windows\\win.ini",
    "/C:/windows/win.ini",
    "file:///etc/passwd",
    f"http://{HOME}/{name_of(1)}",
    f"/{name_of(1)}/",
    f"/{name_of(1)}/..",
    f"/./{name_of(1)}",
    f"/x/../{name_of(1)}",
    f"/{name_of(1)}%00",
    f"/{name_of(1)}\0.txt",
    f"/{name_of(1)}?",
    f"/{name_of(1)}#",
    f"/{name_of(1)};x",
    f"/{name_of(1).upper()}",
    f"/{name_of(1)[:-4]}",
    "/*.cfg",
    "/ca.key",
    "/authority/ca.key",
    "/000fd3aa0001.cf\xf6",
)


def test_no_trick_of_a_path_leads_anywhere(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        for number, path in enumerate(HOSTILE_PATHS):
            status, body = asked(port, request(path), f"127.0.5.{1 + number}")
            assert status in (400, 404), path
            assert body == b"", path
    assert heard.is_silent


NO_REQUESTS: tuple[tuple[bytes, int], ...] = (
    (request(f"/{name_of(1)}", "POST"), 501),
    (request(f"/{name_of(1)}", "PUT"), 501),
    (request(f"/{name_of(1)}", "CONNECT"), 501),
    (request(f"/{name_of(1)}", "get"), 501),
    (f"GET /{name_of(1)}\r\n\r\n".encode(), 400),
    (f"GET /{name_of(1)} HTTP/0.9\r\n\r\n".encode(), 400),
    (f"GET /{name_of(1)} HTTP/2.0\r\n\r\n".encode(), 505),
    (f"GET /{name_of(1)} HTTP/x\r\n\r\n".encode(), 400),
    (f"GET /{name_of(1)} a b HTTP/1.1\r\n\r\n".encode(), 400),
    (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
    (b"\r\n\r\n", 0),
    (request("/ca.crt", more="X: " + "a" * 9000 + "\r\n"), 431),
    (request("/ca.crt", more="X: y\r\n" * 400), 431),
    (request("/" + "a" * 9000), 431),
    (b"a" * 20_000, 431),
    (request(f"/{name_of(1)}")[:-2], 0),
    (request(f"/{name_of(1)}")[:20], 0),
    (b"", 0),
)


def test_what_is_no_phones_request_gets_nothing(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        for number, (raw, status) in enumerate(NO_REQUESTS):
            with connected(port, f"127.0.6.{1 + number}") as connection:
                connection.sendall(raw)
                with suppress(OSError):  # it may have been closed already
                    connection.shutdown(socket.SHUT_WR)
                answer = rest_of(connection)
            # A connection that is closed with bytes unread may lose the answer on its way.
            assert answer.startswith(f"HTTP/1.0 {status} ".encode()) if answer else status in (0, 431), raw[:60]
            assert b"secret" not in answer
            assert b"BEGIN" not in answer
        assert asked(port, request("/ca.crt"))[0] == 200
        assert heard.next().name == "ca.crt"


def test_nothing_of_a_request_comes_back(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address=HOME, port=0) as port, connected(port) as connection:
        connection.sendall(b"GET /<script> and more words\r\n\r\n")
        assert b"script" not in rest_of(connection)


def test_a_phone_of_another_site_is_told_of_and_gets_nothing(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        assert asked(port, request("/000fd3aaffff.cfg")) == (404, b"")
        assert heard.next().outcome is FetchOutcome.NOT_OFFERED
        hostile = request("/000fd3aaffff.cfg").replace(AGENT.encode(), b"\x1b[31m" + b"x" * 500)
        assert asked(port, hostile)[0] == 404
        agent = heard.next().agent
        assert len(agent) <= 61
        assert agent.isprintable()


def test_five_thousand_requests_never_get_a_wrong_file(heard: Heard) -> None:
    """Hits and guesses mixed, from many addresses: who guesses is cut off, and a hit is always the file asked for."""
    random = Random(6)
    wanted = [random.choice((name_of(random.randrange(300)), f"0019150a{n:04x}.cfg", "x")) for n in range(5000)]
    files = dict(OFFERED.files)

    def ask(number: int) -> tuple[int, int, bytes]:
        status, body = asked(port, request(f"/{wanted[number]}"), f"127.0.3.{1 + number % 40}")
        return number, status, body

    with handing_off(OFFERED, lambda _: None, address=HOME, port=0) as port, ThreadPoolExecutor(8) as callers:
        seen = list(callers.map(ask, range(5000)))
    for number, status, body in seen:
        expected = files.get(wanted[number], b"")
        assert (status, body) in ((200 if expected else 404, expected), (429, b"")), wanted[number]
    statuses = [status for _, status, _ in seen]
    assert {200, 404, 429} == set(statuses)


def test_who_guesses_learns_nothing_more_even_of_a_file_that_is_there() -> None:
    rate = RequestRate()
    assert all(rate.takes("192.0.2.1", 0, is_guess=True) for _ in range(20))
    assert not rate.takes("192.0.2.1", 0, is_guess=True)
    assert not rate.takes("192.0.2.1", 0, is_guess=False)
    assert rate.takes("192.0.2.2", 0, is_guess=False)
    assert not rate.takes("192.0.2.1", 2.9, is_guess=True)
    assert rate.takes("192.0.2.1", 3.1, is_guess=True)
    assert not rate.takes("192.0.2.1", 3.1, is_guess=False)


def test_many_addresses_take_a_bounded_memory_and_the_newest_are_known() -> None:
    rate = RequestRate()
    for number in range(5000):
        for _ in range(20):
            rate.takes(f"2001:db8::{number:x}", 0, is_guess=True)
    assert len(rate._left) <= 4096
    assert not rate.takes("2001:db8::1387", 0, is_guess=True)


def test_slow_callers_are_cut_and_keep_no_phone_waiting(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.system.hand_off_request.REQUEST_S", 1.0)
    with handing_off(OFFERED, heard, address=HOME, port=0) as port:
        slow = [connected(port, "127.0.4.1") for _ in range(100)]
        for connection in slow:
            connection.sendall(b"GET /")
        assert asked(port, request(f"/{name_of(9)}"), "127.0.4.2") == (200, content_of(9))
        dripping = slow.pop(0)
        with dripping:  # each byte comes in time, the whole never
            for _ in range(10_000):
                try:
                    dripping.sendall(b"a")
                    dripping.settimeout(0.05)
                    if dripping.recv(1) == b"":
                        break
                except TimeoutError:
                    continue
                except ConnectionError:
                    break
            else:
                pytest.fail("a dripping caller is never cut")
        for connection in slow:
            with connection:
                assert rest_of(connection) == b""


def test_one_address_cannot_take_every_connection(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.system.hand_off_request.REQUEST_S", 60.0)
    with handing_off(OFFERED, heard, address=HOME, port=0) as port, ExitStack() as idle:
        crowd = [idle.enter_context(connected(port, "127.0.7.1")) for _ in range(300)]
        for late in crowd[64:]:
            assert rest_of(late) == b"", "it is closed unheard"
        assert asked(port, request(f"/{name_of(2)}"), "127.0.7.2")[0] == 200
        crowd[0].sendall(request(f"/{name_of(3)}"))
        assert rest_of(crowd[0]).endswith(content_of(3)), "those that came first are heard"


def test_what_is_under_way_is_cut_when_it_ends(heard: Heard) -> None:
    large = HandOff(files=((name_of(1), b"x" * 30_000_000),))
    with ExitStack() as serving:
        port = serving.enter_context(handing_off(large, heard, address=HOME, port=0))
        with connected(port) as connection:
            connection.sendall(request(f"/{name_of(1)}"))
            assert connection.recv(10).startswith(b"HTTP/1.0 2")
            serving.close()
            assert heard.next().outcome is FetchOutcome.CUT


def test_only_the_chosen_address_answers(heard: Heard) -> None:
    with handing_off(OFFERED, heard, address="127.0.0.2", port=0) as port:
        with socket.create_connection(("127.0.0.2", port), 30):
            pass
        with pytest.raises(OSError, match="refused"):
            connected(port)


@pytest.mark.parametrize(("address", "port"), [("192.0.2.1", 8080), (HOME, 70_000), ("no address", 8080)])
def test_a_place_that_is_not_to_be_had_is_said(heard: Heard, address: str, port: int) -> None:
    with pytest.raises(WizardError) as raised, handing_off(OFFERED, heard, address=address, port=port):
        pass
    assert f"{address}, port {port}" in str(raised.value.title)


def test_a_port_in_use_is_said(heard: Heard) -> None:
    with socket.create_server((HOME, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(WizardError) as raised, handing_off(OFFERED, heard, address=HOME, port=port):
            pass
    assert "another port" in str(raised.value.next_step)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[CertificateFiles, str]:
    folder = tmp_path_factory.mktemp("keys")
    now = datetime.now(UTC)
    authority_key, key = make_key(KeyKind.EC_P256), make_key(KeyKind.EC_P256)
    authority = make_authority("Example Dental", authority_key, now)
    chain = chain_to_pem((issue_server_certificate(authority, authority_key, "pbx.example.com", (), key, 90, now),))
    (folder / "asterisk.crt").write_bytes(chain)
    (folder / "asterisk.key").write_bytes(key_to_pem(key, None))
    (folder / "locked.key").write_bytes(key_to_pem(key, "correct horse"))
    return CertificateFiles(chain=folder / "asterisk.crt", key=folder / "asterisk.key"), chain_to_pem(
        (authority,)
    ).decode()


def test_over_https_the_servers_own_certificate_is_shown(
    heard: Heard, certificate: tuple[CertificateFiles, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.system.hand_off.REQUEST_S", 1.0)
    files, root = certificate
    context = ssl.create_default_context(cadata=root)
    with handing_off(OFFERED, heard, address=HOME, port=0, certificate=files) as port:
        with connected(port) as plain:
            plain.sendall(request("/ca.crt"))
            assert b"200" not in rest_of(plain)
        with connected(port) as silent:
            assert rest_of(silent) == b""
        with (
            connected(port) as connection,
            context.wrap_socket(connection, server_hostname="pbx.example.com") as secured,
        ):
            secured.sendall(request(f"/{name_of(3)}"))
            assert rest_of(secured).endswith(content_of(3))
    assert heard.next().outcome is FetchOutcome.FETCHED


def test_over_https_nothing_old_is_spoken(heard: Heard, certificate: tuple[CertificateFiles, str]) -> None:
    """TLS 1.2 and 1.3 with forward secrecy and authenticated encryption, whatever else a client would take."""
    files, root = certificate

    def spoken(version: ssl.TLSVersion) -> tuple[str, str, int] | None:
        context = ssl.create_default_context(cadata=root)
        context.set_ciphers("ALL:COMPLEMENTOFALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of the old versions: they are meant
            context.minimum_version, context.maximum_version = version, version
        try:
            with (
                connected(port) as connection,
                context.wrap_socket(connection, server_hostname="pbx.example.com") as secured,
            ):
                return secured.cipher()
        except OSError:
            return None

    with handing_off(OFFERED, heard, address=HOME, port=0, certificate=files) as port:
        assert spoken(ssl.TLSVersion.TLSv1) is None
        assert spoken(ssl.TLSVersion.TLSv1_1) is None
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            found = spoken(version)
            assert found is not None
            assert re.fullmatch(r"(ECDHE-ECDSA|TLS)[-_].*(GCM|CHACHA20).*", found[0]), found


@pytest.mark.parametrize("key", ["locked.key", "asterisk.crt", "gone.key"])
def test_a_certificate_that_cannot_be_used_is_said(
    heard: Heard, certificate: tuple[CertificateFiles, str], key: str
) -> None:
    files = CertificateFiles(chain=certificate[0].chain, key=Path(certificate[0].key).with_name(key))
    with (
        pytest.raises(WizardError, match="cannot be used here"),
        handing_off(OFFERED, heard, address=HOME, port=0, certificate=files),
    ):
        pass
