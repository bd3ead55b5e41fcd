"""The live check against servers that are not what they should be, all on loopback."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.check_result import Check, Status
from wizard.core.site import KeyKind
from wizard.system.check.run import Model, Target, run_checks

NOW = datetime.now(UTC)
HOST = "pbx.example.com"
D65 = Model(model="D65", firmware="2_9_19")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[x509.Certificate, Path]:
    """An authority, and a file with the key and chain of a server it signed."""
    root_key, key = make_key(KeyKind.EC_P256), make_key(KeyKind.RSA_2048)
    root = make_authority("Test", root_key, NOW)
    leaf = issue_server_certificate(root, root_key, HOST, (), key, 90, NOW)
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    file.write_bytes(key_to_pem(key, None) + chain_to_pem((leaf,)))
    return root, file


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve each connection of a port on loopback in a thread; the thread ends with the listener."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                with connection:
                    connection.settimeout(5)
                    serve(connection)
            except OSError:
                continue

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def checked(port: int, root: x509.Certificate | None = None, now: datetime = NOW) -> dict[str, Check]:
    target = Target(
        name=HOST,
        port=port,
        address="127.0.0.1",
        trusted=(root,) if root else (),
        models=(D65,),
        now=now,
    )
    return {row.id: row for row in run_checks(target)}


def tls_server(file: Path, answer: Callable[[bytes], bytes] | None) -> Callable[[socket.socket], None]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            data = secure.recv(4096)
            if data and answer:
                secure.sendall(answer(data))

    return serve


def header(request: bytes, name: str) -> str:
    return next(x.partition(": ")[2] for x in request.decode().split("\r\n") if x.startswith(f"{name}:"))


def sip_answer(request: bytes, **changed: str) -> bytes:
    headers = {
        "Via": header(request, "Via"),
        "Call-ID": header(request, "Call-ID"),
        "CSeq": header(request, "CSeq"),
        "Server": "Test PBX",
        "Content-Length": "0",
    } | {k.replace("_", "-"): v for k, v in changed.items()}
    lines = [f"{k}: {v}" for k, v in headers.items() if v]
    return ("SIP/2.0 200 OK\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode()


def test_a_healthy_server_passes_everything(authority: tuple[x509.Certificate, Path]) -> None:
    root, file = authority
    with listening(tls_server(file, sip_answer)) as port:
        rows = checked(port, root)
    assert {i: r.status for i, r in rows.items()} == {
        "tcp": Status.PASS,
        "tls-handshake": Status.PASS,
        "served-chain": Status.PASS,
        "judge": Status.PASS,
        "fingerprint": Status.SKIP,
        "sip-options": Status.PASS,
    }
    assert "Test PBX" in str(rows["sip-options"].evidence)


def test_an_unknown_root_and_a_past_end_are_the_phones_number(authority: tuple[x509.Certificate, Path]) -> None:
    root, file = authority
    with listening(tls_server(file, sip_answer)) as port:
        assert "0x00000022" in str(checked(port)["judge"].evidence)
        assert "0x00000004" in str(checked(port, root, NOW + timedelta(days=4000))["judge"].evidence)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda r: sip_answer(r, Call_ID="another@example.com"), "another Call-ID"),
        (lambda r: sip_answer(r, CSeq="9 OPTIONS"), "another CSeq"),
        (lambda r: sip_answer(r, Content_Length=""), "no Content-Length"),
        (lambda r: b"HTTP/1.1 400 Bad Request\r\n\r\n", "does not speak SIP"),
        (lambda r: b"SIP/2.0 200 OK\r\n" + b"X: " + b"y" * 100_000, "longer than"),
    ],
)
def test_an_odd_answer_is_one_row_that_says_so(
    authority: tuple[x509.Certificate, Path], answer: Callable[[bytes], bytes], said: str
) -> None:
    root, file = authority
    with listening(tls_server(file, answer)) as port:
        row = checked(port, root)["sip-options"]
    assert row.status is Status.FAIL
    assert said in str(row.evidence)


def test_a_folded_header_is_read(authority: tuple[x509.Certificate, Path]) -> None:
    root, file = authority
    with listening(tls_server(file, lambda r: sip_answer(r, Server="Test\r\n PBX"))) as port:
        assert checked(port, root)["sip-options"].status is Status.PASS


@pytest.mark.parametrize(
    ("serve", "cause"),
    [
        (lambda c: c.recv(1) and c.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "something else than TLS"),
        (lambda c: c.recv(1) and None, "cuts the connection"),
        (lambda c: [c.recv(4096), c.recv(4096)], "says nothing"),
    ],
)
def test_a_server_without_tls_says_why(serve: Callable[[socket.socket], None], cause: str) -> None:
    with listening(serve) as port:
        rows = checked(port)
    assert rows["tls-handshake"].status is Status.FAIL
    assert cause in str(rows["tls-handshake"].cause)
    assert rows["judge"].status is Status.SKIP


def test_only_tls_1_3_is_not_for_phones(authority: tuple[x509.Certificate, Path]) -> None:
    _, file = authority
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with listening(lambda c: context.wrap_socket(c, server_side=True).close()) as port:
        row = checked(port)["tls-handshake"]
    assert row.status is Status.FAIL
    assert "no TLS version the phones know" in str(row.cause)


def test_nobody_listens() -> None:
    with listening(lambda c: None) as port:
        pass
    rows = checked(port)
    assert "Nothing listens" in str(rows["tcp"].cause)
    assert {r.status for i, r in rows.items() if i != "tcp"} == {Status.SKIP}
