"""``report``: the page and the calendar file beside it, over made servers; and that no secret is in either."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import MakeSite
from wizard.cli.main import run
from wizard.core.credentials import unseal

PASSPHRASE = "of the tests"


def reported(site: Path, file: Path, *more: str) -> str:
    assert run(["report", str(site), "--out", str(file), *more]) == 0
    return file.read_text("utf-8")


def secrets_of(site: Path, root: Path) -> set[str]:
    """Every secret of a site and its server: passwords, PINs, keys line by line, the passphrase."""
    credentials = unseal((site / "credentials.enc").read_bytes(), PASSPHRASE)
    found = {password for _, password in credentials.passwords} | {pin for _, pin in credentials.pins}
    keys = (*site.rglob("*.key"), *root.rglob("*.key"))
    found |= {line for key in keys for line in key.read_text().split("\n") if len(line) > 20}
    found |= set(re.findall(r"password\s*=\s*(\S+)", (root / "etc/asterisk/pjsip.conf").read_text()))
    return {secret for secret in found if secret} | {PASSPHRASE, "PRIVATE KEY"}


def test_a_page_and_a_calendar_file_are_written_and_hold_no_secret(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pjsip = tmp_path / "root/etc/asterisk/pjsip.conf"
    pjsip.write_text(
        "[200]\ntype=endpoint\nauth=200\nmedia_encryption=sdes\n"
        "[200]\ntype=auth\nusername=200\npassword=Of-Another-Phone\n"
    )
    assert run(["apply", str(site), "--yes"]) == 0
    secrets = secrets_of(site, tmp_path / "root")
    assert len(secrets) > 20
    assert "Of-Another-Phone" in secrets
    capsys.readouterr()
    text = reported(site, tmp_path / "hand-over.html")
    calendar = tmp_path / "hand-over.ics"
    printed = capsys.readouterr()
    assert printed.out.split() == [str(tmp_path / "hand-over.html"), str(calendar)]
    assert printed.err == ""
    assert calendar.read_text().startswith("BEGIN:VCALENDAR")
    for said in (text, calendar.read_text(), printed.out):
        assert [secret for secret in secrets if secret in said] == []
    for words in ("pbx.example.com", "Front Desk", "secure-calling roll-back", "never tried", "pjsip_secure_calling"):
        assert words in text
    assert "written, not registered yet" in text
    assert "rewrite_contact" in text, "what lint finds on the server is told as open"


def test_checks_are_run_where_they_are_asked_for(site: Path, tmp_path: Path) -> None:
    assert run(["apply", str(site), "--yes"]) == 0
    assert "None were run for this report" in reported(site, tmp_path / "a.html")
    checked = reported(site, tmp_path / "a.html", "--check", "--address", "127.0.0.1", "--called", "120")
    assert "None were run for this report" not in checked
    assert "Reaching the server" in checked
    assert "to fix" in checked, "nothing listens on 5061 of this computer"
    assert "both shields seen in a call" in checked


def test_checks_made_elsewhere_are_reported(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = tmp_path / "checks.json"
    given.write_text('[{"id": "tcp", "status": "fail", "evidence": "<b>refused", "cause": "", "fix": "Start it."}]')
    text = reported(site, tmp_path / "r.html", "--checks", str(given))
    assert "&lt;b&gt;refused" in text
    assert "Start it." in text
    given.write_text("[" * 9999)
    assert run(["report", str(site), "--out", str(tmp_path / "r.html"), "--checks", str(given)]) == 1
    assert "holds no checks" in capsys.readouterr().err


def test_a_server_that_cannot_be_read_is_told_and_the_report_made(
    make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site()
    text = reported(site, tmp_path / "r.html", "--root", str(tmp_path / "missing"))
    assert "The server was not read for this report" in text
    assert "The report goes without the server" in capsys.readouterr().err
    assert not (tmp_path / "r.ics").exists(), "there is no certificate yet"
    assert "This site has no certificate yet." in text


def test_what_cannot_be_written_is_one_clear_message(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", str(site), "--out", str(tmp_path / "no/such/r.html")]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert run(["report", str(site), "--out", str(tmp_path / "r.ics")]) == 1
    assert "written over" in capsys.readouterr().err
    assert not (tmp_path / "r.ics").exists()
    assert run(["report", str(tmp_path / "missing"), "--out", str(tmp_path / "r.html")]) == 1
    assert not (tmp_path / "r.html").exists()
