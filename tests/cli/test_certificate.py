"""``certificate`` and the passphrases it asks for."""

import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import MakeSite
from wizard.cli.main import run
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import key_to_pem, make_key
from wizard.core.errors import WizardError
from wizard.core.site import KeyKind
from wizard.system.passphrase import VARIABLE, is_unsealed, passphrase_from


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


@pytest.mark.parametrize("words", [["import"], ["new", "x.pem"], ["renewed"]])
def test_wrong_use(site: Path, words: list[str]) -> None:
    assert run(["certificate", str(site), *words]) == 2


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
