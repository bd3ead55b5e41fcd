"""``export ansible``: the project's files, what it refuses, and that the site folders stay as they are."""

import re
import stat
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import MakeSite
from wizard.cli.main import run


@pytest.fixture
def password(tmp_path: Path) -> list[str]:
    (tmp_path / "vault-password").write_text("of the vault\n")
    return ["--vault-password-file", str(tmp_path / "vault-password")]


def test_the_project_names_the_sites_and_is_written_anew(
    make_site: MakeSite, tmp_path: Path, password: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = make_site("one", "root-one"), make_site("two", "root-two")
    before = {path: path.read_bytes() for path in (*first.rglob("*"), *second.rglob("*")) if path.is_file()}
    out = tmp_path / "made/project"
    words = ["export", "ansible", str(first), str(second), str(first / "site.toml"), "--out", str(out), *password]
    capsys.readouterr()
    assert run(words) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"2 sites in {out}: one, two"
    assert {p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()} == {
        *("README.md", "ansible.cfg", "inventory.yml", "roll-out.yml", "take-up.yml", "put-back.yml", "roll-back.yml"),
        *("action_plugins/secure_calling.py", "files/collect.sh", "files/install.sh", "files/health.sh"),
        *("files/restart.sh", "host_vars/one/site.yml", "host_vars/one/vault.yml"),
        *("host_vars/two/site.yml", "host_vars/two/vault.yml"),
    }
    assert '"../../one"' in (out / "host_vars/one/site.yml").read_text()
    for path in out.rglob("*"):
        assert not path.is_file() or not re.search(rb"of the (tests|vault)", path.read_bytes()), path
    assert {path: path.read_bytes() for path in before} == before
    (out / "host_vars/one/mine.yml").write_text("mine: 1\n")
    (out / "roll-out.yml").write_text("")
    vault = (out / "host_vars/one/vault.yml").read_text()
    assert run(words) == 0
    assert (out / "roll-out.yml").read_text()
    assert (out / "host_vars/one/mine.yml").read_text() == "mine: 1\n"
    assert (out / "host_vars/one/vault.yml").read_text() != vault, "a salt was used twice"


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_the_vault_is_its_owners_only(site: Path, tmp_path: Path, password: list[str]) -> None:
    assert run(["export", "ansible", str(site), "--out", str(tmp_path / "out"), *password]) == 0
    assert stat.S_IMODE((tmp_path / "out/host_vars/ex/vault.yml").stat().st_mode) == 0o600


def test_a_passphrase_that_does_not_open_the_site_is_refused(
    site: Path, tmp_path: Path, password: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["plan", str(site)]) == 0  # seals what it makes
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "another")
    assert run(["export", "ansible", str(site), "--out", str(tmp_path / "out"), *password]) == 1
    assert "another" not in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_one_bad_site_and_nothing_is_written(site: Path, tmp_path: Path, password: list[str]) -> None:
    out = tmp_path / "out"
    assert run(["export", "ansible", str(site), str(tmp_path / "gone"), "--out", str(out), *password]) == 1
    assert not out.exists()


@pytest.mark.parametrize("kind", ["missing", "empty", "program"])
def test_a_vault_password_that_is_none_is_refused(
    site: Path, tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "password"
    if kind != "missing":
        file.write_text("" if kind == "empty" else "#!/bin/sh\necho secret\n")
    if kind == "program":
        if sys.platform == "win32":
            pytest.skip("no file is a program by its mode")
        file.chmod(0o700)
    words = ["export", "ansible", str(site), "--out", str(tmp_path / "out"), "--vault-password-file", str(file)]
    assert run(words) == 1
    assert str(file) in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_without_a_terminal_the_vault_needs_its_file(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "ansible", str(site), "--out", str(tmp_path / "out")]) == 1
    assert "--vault-password-file" in capsys.readouterr().err
