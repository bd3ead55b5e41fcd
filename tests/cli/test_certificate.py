"""``certificate`` and the passphrases it asks for."""

import io
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256

from tests.cli.conftest import MakeSite
from wizard.cli.main import run
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_from_pem, key_to_pem, make_key
from wizard.core.errors import WizardError
from wizard.core.site import KeyKind
from wizard.system.kept import is_unsealed
from wizard.system.own_process import VARIABLE
from wizard.system.passphrase import passphrase_from


@pytest.fixture
def bought(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate without its issuer, and its key under a passphrase of its own."""
    now = datetime.now(UTC)
    authority_key, key = make_key(KeyKind.EC_P256), make_key(KeyKind.EC_P256)
    authority = make_authority("Bought Here", authority_key, now)
    leaf = issue_server_certificate(authority, authority_key, "pbx.example.com", (), key, 90, now)
    (tmp_path / "chain.pem").write_bytes(chain_to_pem([leaf]))
    (tmp_path / "key.pem").write_bytes(key_to_pem(key, "of the key"))
    return tmp_path / "chain.pem", tmp_path / "key.pem"


def typed(*answers: str) -> Callable[[str], str]:
    waiting = iter(answers)
    return lambda prompt: next(waiting)


def test_import_asks_for_the_keys_own_passphrase(
    make_site: MakeSite,
    bought: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    site = make_site(authority="private")
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("wizard.system.passphrase.getpass", typed("of the key"))
    capsys.readouterr()
    assert run(["certificate", str(site), "import", *map(str, bought)]) == 0
    out = capsys.readouterr().out
    assert "issuer" in out
    assert "public authority now" in out
    assert stat.S_IMODE((site / "privkey.pem").stat().st_mode) == 0o600
    assert b"ENCRYPTED" not in (site / "privkey.pem").read_bytes()
    text = (site / "site.toml").read_text()
    assert 'chain = "fullchain.pem"' in text
    assert 'authority = "public"' in text


def test_import_with_another_passphrase_writes_nothing(site: Path, bought: tuple[Path, Path]) -> None:
    before = (site / "site.toml").read_bytes()
    assert run(["certificate", str(site), "import", *map(str, bought)]) == 1
    assert not (site / "privkey.pem").exists()
    assert (site / "site.toml").read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        *(["import"], ["new", "x.pem"], ["renewed"], ["csr", "x.pem"], ["acme", "x.pem"], ["renew", "x.pem"]),
        *(["csr", "--roll-over"], ["import", "a", "--new-key"], ["new", "--dns"], ["csr", "--reminder", "x"]),
        *(["acme", "--dns", "--http"], ["acme", "--account-id", "x"], ["renew", "--name-constraints"]),
    ],
)
def test_wrong_use(site: Path, words: list[str]) -> None:
    before = sorted(site.iterdir())
    assert run(["certificate", str(site), *words]) == 2
    assert sorted(site.iterdir()) == before


def test_a_request_goes_to_the_terminal_or_a_file_and_its_answer_comes_back(
    make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(authority="public")
    capsys.readouterr()
    assert run(["certificate", str(site), "csr"]) == 0
    printed = capsys.readouterr()
    asked = x509.load_pem_x509_csr(printed.out.encode())
    assert printed.out.startswith("-----BEGIN CERTIFICATE REQUEST-----\n")
    assert run(["certificate", str(site), "csr", "--host-only", "--out", str(tmp_path / "csr.pem")]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    again = x509.load_pem_x509_csr((tmp_path / "csr.pem").read_bytes())
    assert again.public_key() == asked.public_key()
    names = again.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert list(names) == [x509.DNSName("pbx.example.com")]
    assert run(["certificate", str(site), "csr", "--out", str(tmp_path)]) == 1

    authority = make_authority("Bought Here", key := make_key(KeyKind.EC_P256), now := datetime.now(UTC))
    answer = (
        x509.CertificateBuilder()
        .subject_name(asked.subject)
        .issuer_name(authority.subject)
        .public_key(asked.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now.replace(year=now.year + 1))
        .add_extension(names, critical=False)
        .sign(key, SHA256())
    )
    (tmp_path / "answer.pem").write_bytes(chain_to_pem([authority, answer]))
    assert run(["certificate", str(site), "import", str(tmp_path / "answer.pem")]) == 0
    own = key_from_pem((site / "privkey.pem").read_bytes(), None)
    assert own.public_key() == asked.public_key()


def end_of(site: Path) -> datetime:
    return x509.load_pem_x509_certificate((site / "authority/server.crt").read_bytes()).not_valid_after_utc


def test_renewal_keeps_the_key_unless_another_is_wanted(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["certificate", str(site), "renew"]) == 1, "there is nothing to renew yet"
    assert run(["certificate", str(site), "new", "--reminder", str(tmp_path / "end.ics")]) == 0
    reminder = (tmp_path / "end.ics").read_bytes()
    assert f"DTSTART:{end_of(site):%Y%m%dT%H%M%SZ}\r\n".encode() in reminder
    assert b"\n" not in reminder.replace(b"\r\n", b"")
    key, first = (site / "authority/server.key").read_bytes(), (site / "authority/server.crt").read_bytes()
    capsys.readouterr()
    assert run(["certificate", str(site), "renew"]) == 0
    assert "Who renews it: You, before" in capsys.readouterr().out
    assert (site / "authority/server.key").read_bytes() == key
    assert (site / "authority/server.crt").read_bytes() != first
    assert run(["certificate", str(site), "renew", "--new-key"]) == 0
    assert (site / "authority/server.key").read_bytes() != key


def test_an_authority_is_rolled_over_in_two_steps(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["certificate", str(site), "new"]) == 0
    assert run(["certificate", str(site), "renew", "--roll-over", "--yes"]) == 1
    capsys.readouterr()
    assert run(["certificate", str(site), "new", "--roll-over", "--name-constraints"]) == 0
    out = capsys.readouterr().out
    assert "ca.crt holds both roots" in out
    assert "take an authority with name constraints" in out
    for answer, status in (("n", 1), ("", 1), ("y", 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(answer))
        assert run(["certificate", str(site), "renew", "--roll-over"]) == status
        assert ("Nothing was changed." in capsys.readouterr().err) == bool(status)
    (root,) = x509.load_pem_x509_certificates((site / "authority/ca.crt").read_bytes())
    assert root.extensions.get_extension_for_class(x509.NameConstraints).critical
    x509.load_pem_x509_certificate((site / "authority/server.crt").read_bytes()).verify_directly_issued_by(root)


def test_what_is_not_verified_on_phones_is_said(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (site / "site.toml").read_text()
    (site / "site.toml").write_text(text.replace('key = "rsa-2048"', 'key = "ec-p256"'))
    capsys.readouterr()
    assert run(["certificate", str(site), "new", "--name-constraints"]) == 0
    out = capsys.readouterr().out
    assert "No source shows that D-Series phones take elliptic curve certificates." in out
    assert "No source shows whether D-Series phones take an authority with name constraints." in out
    assert run(["certificate", str(site), "new", "--name-constraints"]) == 1


def test_a_hook_is_written_and_nothing_ordered(make_site: MakeSite, tmp_path: Path) -> None:
    site = make_site(authority="public")
    assert run(["certificate", str(site), "acme", "--hook", str(tmp_path / "hook.sh")]) == 0
    assert stat.S_IMODE((tmp_path / "hook.sh").stat().st_mode) == 0o755
    assert (tmp_path / "hook.sh").read_text().startswith("#!/bin/sh\n")
    assert not (site / "acme.key").exists()


@pytest.mark.parametrize(
    "words", [["--http", "x"], ["--http", "1.2.3.4:0"], ["--http", ":x"], ["--directory", "http://a"], ["--ca", "/no"]]
)
def test_an_order_that_cannot_be_begun_is_said(
    make_site: MakeSite, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(authority="public")
    capsys.readouterr()
    assert run(["certificate", str(site), "acme", *words]) == 1
    assert capsys.readouterr().err.count("\n") == 3


def test_new_needs_a_private_authority(make_site: MakeSite) -> None:
    assert run(["certificate", str(make_site(authority="public")), "new"]) == 1


def test_a_new_passphrase_is_typed_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(WizardError, match="is needed"):
        passphrase_from(None, is_new=True)()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for answers, refusal in ((("a", "b"), "differ"), (("", ""), "empty")):
        monkeypatch.setattr("wizard.system.passphrase.getpass", typed(*answers))
        with pytest.raises(WizardError, match=refusal):
            passphrase_from(None, is_new=True)()
    monkeypatch.setattr("wizard.system.passphrase.getpass", typed("a", "a"))
    assert passphrase_from(None, is_new=True)() == "a"
    monkeypatch.setattr("wizard.system.passphrase.getpass", typed("a"))
    assert passphrase_from(None, is_new=False)() == "a"


@pytest.mark.parametrize(("content", "expected"), [(b"word\r\n", "word"), (b" a b\n", " a b"), (b"Zo\xc3\xab", "Zoë")])
def test_a_passphrase_file_goes_before_the_environment(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "p").write_bytes(content)
    assert passphrase_from(tmp_path / "p", is_new=True)() == expected


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff"])
def test_a_passphrase_file_that_holds_none_is_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "p").write_bytes(content)
    with pytest.raises(WizardError):
        passphrase_from(tmp_path / "p", is_new=False)()


def test_a_site_is_unsealed_until_something_is_kept(site: Path) -> None:
    assert is_unsealed(site)
    assert run(["plan", str(site)]) == 0
    assert not is_unsealed(site)


def test_an_authority_from_files_signs(make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site(authority="private")
    key, own = make_key(KeyKind.EC_P256), tmp_path / "own"
    authority = make_authority("Example Group", key, datetime.now(UTC))
    files = (tmp_path / "group.crt", tmp_path / "group.key")
    files[0].write_bytes(chain_to_pem([authority]))
    files[1].write_bytes(key_to_pem(key, "of the group"))
    own.write_text("mistyped")
    words = ["certificate", str(site), "new", "--authority", *map(str, files), "--authority-passphrase-file", str(own)]
    assert run(words) == 1
    assert not (site / "authority").exists()
    own.write_text("of the group\n")
    capsys.readouterr()
    assert run(words) == 0
    assert "under this site's passphrase" in capsys.readouterr().out
    made = x509.load_pem_x509_certificate((site / "authority/server.crt").read_bytes())
    made.verify_directly_issued_by(authority)
    assert run(words) == 1, "there is one already"
