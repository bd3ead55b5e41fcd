"""The live check against servers that are not what they should be, all on loopback."""

import random
import socket
import ssl
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import PrivateKey, key_to_pem, make_key
from wizard.core.check_result import Check, Status
from wizard.core.site import KeyKind
from wizard.system.check.clocks import dates
from wizard.system.check.public_roots import public_roots
from wizard.system.check.run import IDS, Model, Target, run_checks
from wizard.system.check.served_chain import chain_rows, read_chain
from wizard.system.check.served_leaf import form, is_expected, name, sha256_digits

NOW = datetime.now(UTC)
HOST = "pbx.example.com"
D65 = Model(model="D65", firmware="2_9_19")
OLD_D65 = Model(model="D65", firmware="2_8_1")

OPTIONAL = ("server-files", "endpoints", "console", "dns", "clock", "sip-register", "sip-call", "mdns", "phone-error")
"""Rows nothing can be said in where only a server is named, and its address given."""

LOOKED_AT = tuple(i for i in IDS if i not in OPTIONAL)
AFTER_HANDSHAKE = tuple(i for i in LOOKED_AT if i not in ("tcp", "tls-handshake"))

Serve = Callable[[socket.socket], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A private authority, a server certificate of its, and a file with the server's key and chain."""

    root: x509.Certificate
    root_key: PrivateKey
    leaf: x509.Certificate
    key: bytes
    file: Path

    def file_with(self, *chain: x509.Certificate) -> Path:
        file = self.file.with_name(f"{len(list(self.file.parent.iterdir()))}.pem")
        file.write_bytes(self.key + chain_to_pem(chain))
        return file


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Served:
    root_key, key = make_key(KeyKind.EC_P256), make_key(KeyKind.RSA_2048)
    root = make_authority("Test", root_key, NOW)
    leaf = issue_server_certificate(root, root_key, HOST, (), key, 90, NOW)
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    pem = key_to_pem(key, None)
    file.write_bytes(pem + chain_to_pem((leaf,)))
    return Served(root=root, root_key=root_key, leaf=leaf, key=pem, file=file)


@contextmanager
def listening(serve: Serve, address: str = "127.0.0.1") -> Iterator[int]:
    """Serve each connection of a port on loopback in a thread of its own; all end with the listener."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, 0), family=family)
    opened: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def answer(connection: socket.socket) -> None:
        with connection, suppress(OSError, ValueError):
            connection.settimeout(5)
            serve(connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            opened.append(connection)
            threads.append(threading.Thread(target=answer, args=(connection,), daemon=True))
            threads[-1].start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)
        for connection in opened:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for other in threads:
            other.join(10)


def rows_of(
    port: int,
    root: x509.Certificate | None = None,
    now: datetime = NOW,
    models: tuple[Model, ...] = (D65,),
    expected: str = "",
    expected_start: datetime | None = None,
) -> tuple[Check, ...]:
    trusted = (root,) if root else ()
    return run_checks(
        Target(
            name=HOST,
            port=port,
            address="127.0.0.1",
            trusted=trusted,
            models=models,
            now=now,
            expected_sha256=expected,
            expected_start=expected_start,
        )
    )


def checked(port: int, root: x509.Certificate | None = None, **more: object) -> dict[str, Check]:
    return {row.id: row for row in rows_of(port, root, **more)}  # type: ignore[arg-type]


def server_context(file: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def tls_server(made: Path | ssl.SSLContext, answer: Callable[[bytes], bytes] | None = None) -> Serve:
    context = server_context(made) if isinstance(made, Path) else made

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            data = secure.recv(4096)
            if data and answer:
                secure.sendall(answer(data))

    return serve


def header(request: bytes, name: str) -> str:
    return next(x.partition(": ")[2] for x in request.decode().split("\r\n") if x.startswith(f"{name}:"))


def sip_answer(request: bytes, first: str = "SIP/2.0 200 OK", **changed: str) -> bytes:
    headers = {
        "Via": header(request, "Via"),
        "Call-ID": header(request, "Call-ID"),
        "CSeq": header(request, "CSeq"),
        "Server": "Test PBX",
        "Content-Length": "0",
    } | {k.replace("_", "-"): v for k, v in changed.items()}
    lines = [f"{k}: {v}" for k, v in headers.items() if v]
    return (first + "\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode()


# A good server, and what is wrong with its certificates


def test_a_healthy_server_passes_everything(served: Served) -> None:
    names: list[str | None] = []

    def note_name(connection: object, name: str | None, context: object) -> None:
        names.append(name)

    context = server_context(served.file)
    context.sni_callback = note_name
    with listening(tls_server(context, sip_answer)) as port:
        rows = rows_of(port, served.root, expected=sha256_digits(served.leaf))
    left_out = [(i, Status.SKIP) if i in OPTIONAL else (i, Status.PASS) for i in IDS]
    assert [(row.id, row.status) for row in rows] == left_out
    assert [row.id for row in rows if row.is_optional] == list(OPTIONAL)
    assert all(row.cause is None and row.fix is None for row in rows)
    evidence = {row.id: str(row.evidence) for row in rows}
    assert "Test PBX" in evidence["sip-options"]
    assert "TLSv1.2" in evidence["tls-handshake"]
    assert evidence["tls-versions"] == "the server accepts TLS 1.2, TLS 1.3"
    assert "GCM" in evidence["ciphers"]
    assert evidence["form"] == "X.509 v3, RSA 2048, SHA256, serverAuth"
    assert set(names) == {HOST, None}, "the name goes out as a phone sends it, and one handshake does without"
    assert names.count(None) == 1


def test_rows_are_told_as_they_are_known(served: Served) -> None:
    told: list[str] = []
    with listening(tls_server(served.file, sip_answer)) as port:
        target = Target(name="127.0.0.1", port=port, models=(D65, OLD_D65), now=NOW)
        rows = run_checks(target, lambda row: told.append(row.id))
    judged = IDS.index("judge")
    assert told == [row.id for row in rows] == [*IDS[:judged], "judge", "judge", *IDS[judged + 1 :]]


def test_an_unknown_root_and_a_past_end_are_the_phones_number(served: Served) -> None:
    with listening(tls_server(served.file, sip_answer)) as port:
        unknown = checked(port)["judge"]
        late = checked(port, served.root, now=NOW + timedelta(days=4000))["judge"]
    assert (unknown.status, late.status) == (Status.FAIL, Status.FAIL)
    assert str(unknown.evidence) == "D65 2_9_19 would show 0x00000022"
    assert str(late.evidence) == "D65 2_9_19 would show 0x00000004"
    assert unknown.cause
    assert unknown.fix


def test_each_phone_has_its_own_verdict(served: Served) -> None:
    other_series = Model(model="P315", firmware="")
    without_root = Model(model="D65", firmware="2_9_19", lacks_root=True)
    with listening(tls_server(served.file, sip_answer)) as port:
        rows = rows_of(port, served.root, models=(D65, OLD_D65, without_root, other_series))
    judged = [(row.status, str(row.evidence)) for row in rows if row.id == "judge"]
    assert judged == [
        (Status.PASS, "D65 2_9_19 accepts it"),
        (Status.PASS, "D65 2_8_1 does not look at it"),
        (Status.WARN, "D65 2_9_19 accepts it if it holds the private root, else it would show 0x00000022"),
        (Status.FAIL, "P315 cannot use TLS"),
    ]


def test_another_certificate_than_the_sites_was_not_taken_up(served: Served) -> None:
    with listening(tls_server(served.file, sip_answer)) as port:
        row = checked(port, served.root, expected="ab" * 32)["fingerprint"]
    assert row.status is Status.FAIL
    assert "another certificate" in str(row.cause)


def test_a_newer_certificate_than_the_sites_was_renewed_there(served: Served) -> None:
    start = served.leaf.not_valid_before_utc
    with listening(tls_server(served.file, sip_answer)) as port:
        older = start - timedelta(days=1)
        row = checked(port, served.root, expected="ab" * 32, expected_start=older)["fingerprint"]
        same = checked(port, served.root, expected="ab" * 32, expected_start=start)["fingerprint"]
    assert row.status is Status.WARN
    assert "was renewed there" in str(row.cause)
    assert "Import its files" in str(row.fix)
    assert same.status is Status.FAIL


@pytest.mark.parametrize(("order", "cause"), [("lr", "root is sent along"), ("ll", "sent twice"), ("lxr", "order")])
def test_order_and_number_of_the_chain(served: Served, order: str, cause: str) -> None:
    other = make_authority("Other", make_key(KeyKind.EC_P256), NOW)
    chain = [{"l": served.leaf, "r": served.root, "x": other}[letter] for letter in order]
    with listening(tls_server(served.file_with(*chain), sip_answer)) as port:
        rows = checked(port, served.root)
    row = rows["served-chain"]
    assert str(row.evidence).startswith(f"{len(order)} certificates: {HOST}")
    assert row.status is Status.WARN
    assert cause in str(row.cause)
    assert rows["judge"].status is Status.PASS, "OpenSSL, which phones have, finds its way"


# SIP


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda r: sip_answer(r, Call_ID="another@example.com"), "another Call-ID"),
        (lambda r: sip_answer(r, CSeq="9 OPTIONS"), "another CSeq"),
        (lambda r: sip_answer(r, Content_Length=""), "no Content-Length"),
        (lambda r: b"HTTP/1.1 400 Bad Request\r\n\r\n", "does not speak SIP"),
        (lambda r: b"SIP/2.0 200 OK\r\n" + b"X: " + b"y" * 10_000_000, "longer than"),
        (lambda r: b"", "without an answer"),
        (lambda r: sip_answer(r)[:-1], "without an answer"),
    ],
)
def test_an_odd_answer_is_one_row_that_says_so(served: Served, answer: Callable[[bytes], bytes], said: str) -> None:
    with listening(tls_server(served.file, answer)) as port:
        rows = checked(port, served.root)
    assert rows["sip-options"].status is Status.FAIL
    assert said in str(rows["sip-options"].evidence)
    others = set(LOOKED_AT) - {"sip-options", "fingerprint"}
    assert {rows[i].status for i in others} == {Status.PASS}


def test_a_folded_header_is_read(served: Served) -> None:
    with listening(tls_server(served.file, lambda r: sip_answer(r, Server="Test\r\n PBX"))) as port:
        assert checked(port, served.root)["sip-options"].status is Status.PASS


@pytest.mark.parametrize(("first", "status"), [("401 Unauthorized", Status.PASS), ("503 Busy", Status.WARN)])
def test_a_refusal_is_an_answer(served: Served, first: str, status: Status) -> None:
    with listening(tls_server(served.file, lambda r: sip_answer(r, f"SIP/2.0 {first}"))) as port:
        row = checked(port, served.root)["sip-options"]
    assert (row.status, str(row.evidence)) == (status, f"{first}, from Test PBX")


def test_an_answer_that_drips_is_not_waited_for(served: Served) -> None:
    context = server_context(served.file)

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            if secure.recv(4096):
                for letter in b"SIP/2.0 200 OK\r\n" + b"X: y\r\n" * 1000:
                    secure.sendall(bytes([letter]))
                    threading.Event().wait(0.1)

    with listening(serve) as port:
        began = time.monotonic()
        row = checked(port, served.root)["sip-options"]
        took_s = time.monotonic() - began
    assert (row.status, str(row.evidence)) == (Status.FAIL, "no answer in time")
    assert took_s < 6


# Handshakes


def reset(connection: socket.socket) -> None:
    connection.recv(1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def drip(connection: socket.socket) -> None:
    connection.sendall(b"\x16\x03\x03\x40\x00")  # the start of a TLS record that never becomes whole
    for _ in range(50):
        connection.sendall(b"\0")
        threading.Event().wait(0.1)


@pytest.mark.parametrize(
    ("serve", "cause"),
    [
        (lambda c: c.recv(4096) and c.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "something else than TLS"),
        (lambda c: c.sendall(b"220 mail.example.com ESMTP\r\n" * 100), "something else than TLS"),
        (lambda c: c.sendall(b"\0" * 10_000_000), "something else than TLS"),
        (lambda c: c.recv(4096) and None, "ends the handshake"),
        (reset, "cuts the connection"),
        (lambda c: [c.recv(4096), c.recv(4096)], "says nothing"),
        (lambda c: c.sendall((b"\x16\x03\x03\x10\x00" + b"\x0b\xff\xff\xff" * 1024) * 2000), "no handshake"),
    ],
    ids=["http", "smtp", "10-mb", "ends", "resets", "silent", "endless-handshake"],
)
def test_a_server_without_tls_says_why(serve: Serve, cause: str) -> None:
    with listening(serve) as port:
        began = time.monotonic()
        rows = checked(port)
        took_s = time.monotonic() - began
    assert rows["tls-handshake"].status is Status.FAIL
    assert cause in str(rows["tls-handshake"].cause)
    assert rows["tls-handshake"].fix
    assert {rows[i].status for i in AFTER_HANDSHAKE} == {Status.SKIP}
    assert not any(rows[i].is_optional for i in AFTER_HANDSHAKE)
    assert took_s < 5


def test_a_handshake_that_drips_is_not_waited_for() -> None:
    with listening(drip) as port:
        began = time.monotonic()
        rows = checked(port)
        took_s = time.monotonic() - began
    assert "says nothing" in str(rows["tls-handshake"].cause)
    assert 1.9 < took_s < 5


def test_only_tls_1_3_is_not_for_phones(served: Served) -> None:
    context = server_context(served.file)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    with listening(tls_server(context)) as port:
        rows = checked(port)
    for row in (rows["tls-handshake"], rows["tls-versions"]):
        assert row.status is Status.FAIL
        assert "no TLS version the phones know" in str(row.cause)
    assert str(rows["tls-versions"].evidence) == "the server accepts TLS 1.3"


def test_outdated_versions_are_doubtful(served: Served) -> None:
    context = server_context(served.file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with listening(tls_server(context, sip_answer)) as port:
        rows = checked(port, served.root)
    assert rows["tls-handshake"].status is Status.PASS
    assert rows["tls-versions"].status is Status.WARN
    assert str(rows["tls-versions"].evidence).endswith("accepts TLS 1.0")
    assert rows["sip-options"].status is Status.PASS, "a phone can use it all the same"


def test_no_common_cipher(served: Served) -> None:
    context = server_context(served.file)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("aNULL:@SECLEVEL=0")
    with listening(tls_server(context)) as port:
        row = checked(port)["tls-handshake"]
    assert row.status is Status.FAIL
    assert "no cipher in common" in str(row.cause)


def test_a_server_that_wants_a_certificate_is_judged_all_the_same(served: Served) -> None:
    context = server_context(served.file)
    context.verify_mode = ssl.CERT_REQUIRED
    with listening(tls_server(context)) as port:
        rows = checked(port, served.root, expected=sha256_digits(served.leaf))
    assert rows["tls-handshake"].status is Status.FAIL
    assert "wants a certificate of the phone" in str(rows["tls-handshake"].cause)
    unknown = ("tls-versions", "ciphers", "sip-options")
    assert {i: rows[i].status for i in AFTER_HANDSHAKE} == {
        i: Status.SKIP if i in unknown else Status.PASS for i in AFTER_HANDSHAKE
    }


def test_a_key_phones_refuse(served: Served) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    made = certificate_for(served, key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    file = served.file_with(made)
    file.write_bytes(key_to_pem(key, None) + chain_to_pem((made,)))
    context.load_cert_chain(file)
    with listening(tls_server(context, sip_answer)) as port:
        rows = checked(port, served.root)
    assert rows["tls-handshake"].status is Status.PASS, "it is shown for the judge to refuse"
    assert (rows["judge"].status, rows["form"].status) == (Status.FAIL, Status.FAIL)
    assert "too short" in str(rows["judge"].cause)
    assert "shorter than RSA with 2048 bits" in str(rows["form"].cause)


def certificate_for(served: Served, key: rsa.RSAPrivateKey) -> x509.Certificate:
    """The server's certificate again, for another key."""
    builder = x509.CertificateBuilder(
        issuer_name=served.leaf.issuer,
        subject_name=served.leaf.subject,
        public_key=key.public_key(),
        serial_number=served.leaf.serial_number,
        not_valid_before=NOW - timedelta(days=1),
        not_valid_after=NOW + timedelta(days=90),
        extensions=list(served.leaf.extensions),
    )
    return builder.sign(served.root_key, SHA256())


# Reaching it


def test_a_server_on_ipv6_only(served: Served) -> None:
    context = server_context(served.file)
    with listening(tls_server(context, sip_answer), "::1") as port:
        target = Target(name=HOST, port=port, address="::1", trusted=(served.root,), models=(D65,), now=NOW)
        rows = {row.id: row for row in run_checks(target)}
    assert str(rows["tcp"].evidence) == f"[::1]:{port} answers"
    assert {rows[i].status for i in LOOKED_AT} == {Status.PASS, Status.SKIP}
    assert [i for i in LOOKED_AT if rows[i].status is Status.SKIP] == ["fingerprint"]


def test_nobody_listens() -> None:
    with listening(lambda c: None) as port:
        pass
    rows = checked(port)
    assert "Nothing listens" in str(rows["tcp"].cause)
    assert {r.status for i, r in rows.items() if i != "tcp"} == {Status.SKIP}


@pytest.mark.parametrize("name", ["no-such-host.invalid", "a" * 70 + ".example", "a..b"])
def test_a_name_nobody_knows(name: str) -> None:
    rows = run_checks(Target(name=name, port=5061, now=NOW))
    assert {row.id: row.status for row in rows} == {i: Status.FAIL if i == "dns" else Status.SKIP for i in IDS}
    (said,) = (str(row.evidence) for row in rows if row.id == "dns")
    assert "no address for" in said or "no answer from the DNS" in said


# Whatever is served


def test_damaged_certificates_are_rows_too(served: Served) -> None:
    der, choose = served.leaf.public_bytes(Encoding.DER), random.Random(5)
    target = Target(name=HOST, port=5061, trusted=(served.root,), models=(D65,), now=NOW)
    readable = 0
    for _ in range(400):
        damaged = bytearray(der)
        for _ in range(choose.randint(1, 4)):
            damaged[choose.randrange(len(damaged))] = choose.randrange(256)
        served_ders = [bytes(damaged), der][: choose.randint(1, 2)]
        rows = tuple(chain_rows(target, served_ders))
        assert [row.id for row in rows] == ["served-chain", "judge"]
        readable += rows[1].status is not Status.SKIP
        chain = read_chain(served_ders)
        if chain:
            more = (name(target, chain[0]), form(target, chain), dates(target, chain, ()))
            assert all(str(row.evidence).isprintable() for row in more)
        assert is_expected(target, served_ders[0], "", chain[0] if chain else None).status is Status.SKIP
    assert 0 < readable < 400
    assert [row.status for row in chain_rows(target, [])] == [Status.FAIL, Status.SKIP]
    assert is_expected(target, b"", "", None).status is Status.SKIP


def test_this_computers_roots_are_readable() -> None:
    roots = public_roots()
    assert len(roots) == len(set(roots))
    assert all(root.subject for root in roots)
