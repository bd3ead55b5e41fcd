import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from socket import SHUT_RDWR, create_server

import pytest

from wizard.cli.main import run
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.site import KeyKind

HOST = "pbx.example.test"
NOW = datetime.now(UTC)
ROOT_KEY, KEY = make_key(KeyKind.EC_P256), make_key(KeyKind.EC_P256)
ROOT = make_authority("Test", ROOT_KEY, NOW)
LEAF = issue_server_certificate(ROOT, ROOT_KEY, HOST, (), KEY, 90, NOW)
SITE = """
format = 1
name = "Ex"
[server]
host = "{host}"
[certificate]
authority = "{authority}"
organization = "Ex"
chain = "fullchain.pem"
[transport]
bind = "0.0.0.0:{port}"
protocol = "{protocol}"
[destination]
kind = "folder"
path = "server"
[provisioning]
route = "xml"
[[phones]]
mac = "00:0f:d3:aa:bb:01"
model = "D65"
firmware = "2_9_19"
extension = "101"
root_loaded = true
[[phones]]
mac = "00:0f:d3:aa:bb:02"
model = "D80"
firmware = "1_12_1"
extension = "102"
root_loaded = {loaded}
"""


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A TLS server with the certificate above that never says a word of SIP."""
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    file.write_bytes(key_to_pem(KEY, None) + chain_to_pem((LEAF,)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    with serving(context) as number:
        yield number


@contextmanager
def serving(context: ssl.SSLContext) -> Iterator[int]:
    listener = create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(5)
                with context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(4096)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(SHUT_RDWR)
    listener.close()
    thread.join(10)


def site(tmp_path: Path, port: int, **changed: str) -> Path:
    values = {"host": HOST, "authority": "private", "protocol": "tls", "loaded": "true"} | changed
    (tmp_path / "site.toml").write_text(SITE.format(port=port, **values))
    (tmp_path / "authority").mkdir()
    (tmp_path / "authority/ca.crt").write_bytes(chain_to_pem((ROOT,)))
    (tmp_path / "authority/server.crt").write_bytes(chain_to_pem((LEAF,)))
    # Not in order, as people have them.
    (tmp_path / "fullchain.pem").write_bytes(chain_to_pem((ROOT, LEAF)))
    return tmp_path


def rows(capsys: pytest.CaptureFixture[str], *words: str, status: int = 1) -> list[dict[str, str]]:
    assert run(["check", *words, "--json"]) == status
    found = json.loads(capsys.readouterr().out)
    assert all(list(row) == ["id", "status", "evidence", "cause", "fix"] for row in found)
    assert isinstance(found, list)
    return found


def statuses(found: list[dict[str, str]]) -> list[tuple[str, str]]:
    return [(row["id"], row["status"]) for row in found]


def test_a_site_is_judged_for_each_of_its_phones(tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, str(site(tmp_path, port)), "--address", "127.0.0.1")
    assert statuses(found) == [
        ("server-files", "skip"),
        ("endpoints", "skip"),
        ("console", "skip"),
        ("dns", "skip"),
        ("clock", "skip"),
        ("tcp", "pass"),
        ("tls-handshake", "pass"),
        ("tls-versions", "pass"),
        ("ciphers", "pass"),
        ("served-chain", "pass"),
        ("judge", "pass"),
        ("judge", "pass"),
        ("name", "pass"),
        ("form", "warn"),  # its key is on an elliptic curve
        ("fingerprint", "pass"),
        ("sip-options", "fail"),
        ("sip-register", "skip"),
        ("dates", "pass"),
        ("sip-call", "skip"),
        ("mdns", "skip"),
        ("phone-error", "skip"),
    ]
    assert [row["evidence"] for row in found if row["id"] == "judge"] == [
        "D65 2_9_19 accepts it",
        "D80 1_12_1 accepts it",
    ]


def test_a_phone_not_known_to_hold_the_root_is_doubtful(
    tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = site(tmp_path, port, loaded="false")
    words = (str(folder / "site.toml"), "--address", "127.0.0.1")
    judged = [row["status"] for row in rows(capsys, *words) if row["id"] == "judge"]
    assert judged == ["pass", "warn"]
    explicit = rows(capsys, *words, "--trust", str(folder / "authority/ca.crt"))
    assert [row["status"] for row in explicit if row["id"] == "judge"] == ["pass", "pass"]


def test_a_model_given_by_hand_is_the_only_one(tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]) -> None:
    words = (str(site(tmp_path, port)), "--address", "127.0.0.1", "--model", "D65", "--firmware", "2_8_1")
    judged = [row for row in rows(capsys, *words) if row["id"] == "judge"]
    assert [row["evidence"] for row in judged] == ["D65 2_8_1 does not look at it"]


def test_a_public_sites_file_may_be_in_any_order(tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]) -> None:
    words = (str(site(tmp_path, port, authority="public")), "--address", "127.0.0.1")
    found = {row["id"]: row for row in rows(capsys, *words)}
    assert found["fingerprint"]["status"] == "pass"
    assert found["judge"]["status"] == "fail", "its root is not among the public ones"
    assert "0x00000022" in found["judge"]["evidence"]


def test_a_server_by_name(tmp_path: Path, port: int, capsys: pytest.CaptureFixture[str]) -> None:
    ca = tmp_path / "ca.crt"
    ca.write_bytes(chain_to_pem((ROOT,)))
    found = rows(capsys, f"{HOST}:{port}", "--address", "127.0.0.1", "--trust", str(ca))
    assert ("judge", "pass") in statuses(found)
    assert ("fingerprint", "skip") in statuses(found)
    local = rows(capsys, f"127.0.0.1:{port}", "--trust", str(ca))
    assert "0x40000000" in next(row["evidence"] for row in local if row["id"] == "judge")


def test_words_for_people(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", f"127.0.0.1:{port}"]) == 1
    out = capsys.readouterr().out
    assert f"✓ tcp            127.0.0.1:{port} answers" in out
    assert "✕ sip-options" in out


@pytest.mark.parametrize(
    "target",
    [
        "",
        ":5061",
        "pbx.example.net:0",
        "pbx.example.net:99999",
        "pbx.example.net:",
        "pbx.example.net:sip",
        "pbx.example.net:٣",
        "[::1",
        "[::1]x",
        "a b",
        "a" * 5000,
        "no\0name",
        "\x1b[31m",
        "-pbx.example.net",
    ],
)
def test_what_is_neither_site_nor_server(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--", target]) in (1, 2)
    printed = capsys.readouterr()
    assert "neither a site nor a server" in printed.err
    assert all(line.isprintable() for line in printed.err.splitlines())


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"protocol": "udp"}, "does without TLS"), ({"host": ""}, "does not say where its server is")],
)
def test_a_site_that_cannot_be_checked(
    tmp_path: Path, changed: dict[str, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(site(tmp_path, 5061, **changed))]) == 1
    assert said in capsys.readouterr().err


def test_a_site_without_its_authority_is_planned_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = site(tmp_path, 5061)
    (folder / "authority/ca.crt").unlink()
    assert run(["check", str(folder)]) == 1
    assert "secure-calling plan" in capsys.readouterr().err


def test_an_address_is_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "pbx.example.net", "--address", "elsewhere"]) == 1
    assert "elsewhere is no IP address" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--call", "600"), "needs an extension to call from"),
        (("--user", "101"), "password of 101 is needed"),
        (("--user", "1 01", "--password-file", "FILE"), "1 01 is no extension"),
        (("--password-file", "FILE"), "- is no extension"),
        (("--user", "101", "--password-file", "nowhere"), "nowhere cannot be read"),
        (("--user", "101", "--password-file", "FILE", "--call", "6 00"), "6 00 is no number"),
        (("--dns", "pbx"), "pbx is no IP address"),
        (("--interface", "no-such-0"), "no interface no-such-0"),
    ],
)
def test_what_cannot_be_asked_for(
    tmp_path: Path, words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "FILE").write_text("hunter-two\n")
    given = [str(tmp_path / word) if word == "FILE" else word for word in words]
    assert run(["check", "127.0.0.1:1", *given]) == 1
    printed = capsys.readouterr()
    assert said in printed.err
    assert "hunter" not in printed.out + printed.err


def test_the_number_a_phone_shows(port: int, capsys: pytest.CaptureFixture[str]) -> None:
    found = {row["id"]: row for row in rows(capsys, f"127.0.0.1:{port}", "--phone-shows", "0x22")}
    assert found["phone-error"]["status"] == "fail"
    assert found["phone-error"]["evidence"] == "0x00000022: EUNTRUSTED, EISSUER_MISMATCH"
    assert found["phone-error"]["fix"]
    strange = {row["id"]: row for row in rows(capsys, "127.0.0.1:1", "--phone-shows", "four")}
    assert (strange["phone-error"]["status"], strange["phone-error"]["fix"]) == ("skip", "")
