"""The command line in process, over made servers: exit codes, JSON, and that nothing is half-done."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trees import folder as tree_folder
from wizard.cli.main import COMMANDS, run


def answer(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> object:
    capsys.readouterr()
    found = run([*words, "--json"])
    printed = capsys.readouterr()
    assert found == status, printed
    return json.loads(printed.out)


def test_plan_apply_again_and_roll_back(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = answer(capsys, "plan", str(site))
    assert isinstance(plan, dict)
    assert set(plan) == {"digest", "changes", "instructions", "problems", "restart"}
    assert set(plan["changes"][0]) == {"path", "action", "mode", "owner", "group", "diff", "reasons"}
    assert not (tmp_path / "root/etc/asterisk/pjsip.conf").exists(), "plan writes nothing on the server"
    assert run(["apply", str(site), "--yes", "--expect", "0" * 64]) == 3
    applied = answer(capsys, "apply", str(site), "--yes", "--expect", plan["digest"])
    assert isinstance(applied, dict)
    assert applied["receipt"].startswith("/var/lib/secure-calling/")
    assert applied["restart"]
    again = answer(capsys, "apply", str(site), "--yes")
    assert again == {"receipt": None, "restart": []}
    root = str(tmp_path / "root")
    receipts = answer(capsys, "receipts", "--root", root)
    assert isinstance(receipts, list)
    assert len(receipts) == 1
    assert list((site / "receipts").iterdir())
    assert run(["recover", "--root", root]) == 0
    assert run(["roll-back", "--root", root]) == 0
    assert sorted(p.name for p in (tmp_path / "root/etc/asterisk").rglob("*")) == []
    assert not (tmp_path / "root/var").exists()


def test_no_secret_is_printed_unless_asked_for(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from wizard.core.credentials import unseal

    capsys.readouterr()
    assert run(["plan", str(site)]) == 0
    printed = capsys.readouterr()
    password = unseal((site / "credentials.enc").read_bytes(), "of the tests").password("120")
    assert password
    assert password not in printed.out + printed.err
    assert "PRIVATE KEY" not in printed.out
    assert run(["plan", str(site), "--show-secrets"]) == 0
    assert password in capsys.readouterr().out


def test_a_wrong_passphrase_is_one_clear_message(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(["plan", str(site)]) == 0
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "another")
    capsys.readouterr()
    assert run(["plan", str(site)]) == 1
    assert "passphrase" in capsys.readouterr().err.lower()


def test_apply_needs_a_terminal_or_yes(site: Path) -> None:
    assert run(["apply", str(site)]) == 2


def test_read_fills_in_what_is_there(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "read", str(site), "--root", str(tree_folder("busy")))
    assert isinstance(found, dict)
    assert set(found) == {"versions", "layout", "transports", "endpoints", "phones", "problems"}
    assert [p["extension"] for p in found["phones"]] == ["101", "102", "103", "104"]
    text = (site / "site.toml").read_text()
    assert text.count('stage = "wait"') == 4
    assert run(["stage", str(site), "secure", "102"]) == 0
    assert (site / "site.toml").read_text().count('stage = "wait"') == 3
    assert run(["stage", str(site), "secure", "999"]) == 1


def test_freepbx_without_a_custom_file_for_transports_is_refused_with_the_way_in_its_own_pages(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "root/etc/freepbx.conf").write_text("<?php\n")
    plan = answer(capsys, "plan", str(site), status=1)
    assert isinstance(plan, dict)
    assert not any("/pjsip" in change["path"] for change in plan["changes"])
    assert any("Asterisk SIP Settings" in problem["fix"] for problem in plan["problems"])


def test_a_link_out_of_the_root_is_never_followed(site: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    etc = tmp_path / "root/etc/asterisk"
    (etc / "keys").symlink_to(f"../../../../../../../../../..{outside}")
    run(["apply", str(site), "--yes"])
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("words", [["nonsense"], ["plan"], ["stage", "x", "nowhere", "101"], ["explain"]])
def test_wrong_use_is_2(words: list[str]) -> None:
    assert run(words) == 2


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        assert run([command.name, "--help"]) == 0
    assert run(["--help"]) == 0
    assert "roll-back" in capsys.readouterr().out


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    said = answer(capsys, "explain", "0x4000", "0022")
    assert isinstance(said, dict)
    assert set(said) == {"code", "flags", "unknown_bits", "misprint", "cause", "fix"}
    assert said["code"] == "0x40000022"
    assert set(said["flags"]) == {"EUNTRUSTED", "EISSUER_MISMATCH", "EIDENTITY_NOT_MATCH"}
    assert run(["explain", "zebra"]) == 1


def test_explain_loads_nothing_heavy() -> None:
    script = (
        "import sys; from wizard.cli.main import run; run(['explain', '0x40000022']);"
        "heavy = {'PySide6', 'lxml', 'cryptography', 'zeroconf', 'tomlkit'} & set(sys.modules); sys.exit(bool(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def test_certificate_import_and_judge(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["certificate", str(site), "new"]) == 0
    chain, ca = site / "authority/server.crt", site / "authority/ca.crt"
    words = ["judge", str(chain), "--host", "pbx.example.com", "--trust", str(ca)]
    verdict = answer(capsys, *words, "--model", "D65", "--firmware", "2_9_19")
    assert isinstance(verdict, dict)
    assert set(verdict) == {"accepted", "error", "also", "flags", "causes", "fix", "rfc5922"}
    assert (verdict["accepted"], verdict["error"]) == (True, "0x00000000")
    other = answer(capsys, "judge", str(chain), "--host", "other.example.com", status=1)
    assert isinstance(other, dict)
    assert other["error"] == "0x40000022"
    assert run(["certificate", str(site), "import", str(chain)]) == 1, "a chain without its key"


def test_a_public_certificate_is_taken_in_and_written(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from datetime import UTC, datetime

    from cryptography.hazmat.primitives.serialization import Encoding

    from wizard.core.certificates.authority import issue_server_certificate, make_authority
    from wizard.core.certificates.keys import key_to_pem, make_key
    from wizard.core.site import KeyKind

    now = datetime.now(UTC)
    root_key, key = make_key(KeyKind.RSA_2048), make_key(KeyKind.RSA_2048)
    root = make_authority("Public", root_key, now)
    leaf = issue_server_certificate(root, root_key, "pbx.example.com", (), key, 60, now)
    bought = tmp_path / "bought.pem"
    # The root first, Windows line ends, the key in between: as it comes.
    parts = (root.public_bytes(Encoding.PEM), key_to_pem(key, None), leaf.public_bytes(Encoding.PEM))
    bought.write_bytes(b"".join(parts).replace(b"\n", b"\r\n"))
    assert run(["certificate", str(site), "import", str(bought)]) == 0
    assert (site / "privkey.pem").stat().st_mode & 0o777 == 0o600
    assert (site / "fullchain.pem").read_bytes() == leaf.public_bytes(Encoding.PEM)
    plan = answer(capsys, "plan", str(site))
    assert isinstance(plan, dict)
    paths = [c["path"] for c in plan["changes"]]
    assert paths[:2] == ["/etc/asterisk/keys/asterisk.key", "/etc/asterisk/keys/asterisk.crt"]
    assert "/etc/asterisk/keys/ca.crt" not in paths
    assert run(["apply", str(site), "--yes"]) == 0
    written = tmp_path / "root/etc/asterisk/keys/asterisk.crt"
    assert written.read_bytes() == leaf.public_bytes(Encoding.PEM)
    # Renewal: the same names, another certificate; a reload or restart is among the steps.
    newer = issue_server_certificate(root, root_key, "pbx.example.com", (), key, 80, now)
    bought.write_bytes(newer.public_bytes(Encoding.PEM) + key_to_pem(key, None))
    assert run(["certificate", str(site), "import", str(bought)]) == 0
    applied = answer(capsys, "apply", str(site), "--yes")
    assert isinstance(applied, dict)
    assert applied["receipt"]
    assert any("reload res_pjsip.so" in s["command"] for s in applied["restart"])
    assert written.read_bytes() == newer.public_bytes(Encoding.PEM)
    assert run(["roll-back", "--root", str(tmp_path / "root")]) == 0
    assert written.read_bytes() == leaf.public_bytes(Encoding.PEM)


def test_a_mistyped_passphrase_never_seals_something_new_beside_what_is_sealed(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(["plan", str(site)]) == 0
    sealed = (site / "credentials.enc").read_bytes()
    for path in (site / "authority").iterdir():
        path.unlink()
    (site / "authority").rmdir()
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "mistyped")
    assert run(["plan", str(site)]) == 1
    assert not list(site.glob("authority/*"))
    assert (site / "credentials.enc").read_bytes() == sealed
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "of the tests")
    assert run(["plan", str(site)]) == 0
