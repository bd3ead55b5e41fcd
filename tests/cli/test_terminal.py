"""What a terminal is given: nothing of a site, a server's files or a certificate moves its cursor or adds a line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from tests.core.certificates.making import certificate
from tests.strategies import hostile
from wizard.cli.main import run
from wizard.core.site_reading import parse_site
from wizard.core.site_writing import render_site

ESCAPES = "\x1b[2J\x1b]0;x\x07\x9b\u202e\u2028\x85\r\x0b{name}%n"
ONE_LINE = "<script>=CMD()'\"`id`$(id)${SHELL(id)};--[x]{name}%n\\"

# A server whose files say such things wherever they are read; a file of Asterisk's ends its lines at a line feed only.
PJSIP = f"""[transport-udp]
type=transport
protocol=udp
bind=0.0.0.0{ESCAPES}
[{ESCAPES}]
type=endpoint
context={ESCAPES}
callerid="{ESCAPES}" <{ESCAPES}>
media_encryption={ESCAPES}
transport={ESCAPES}
"""
REFUSED = f"{PJSIP}[{ESCAPES}](missing{ESCAPES})\nnonsense {ESCAPES}\n#include {ESCAPES}\n"
DPMA = f"[{ESCAPES}]\ntype=phone\nmac={ESCAPES}\nline={ESCAPES}\nfull_name={ESCAPES}\nnetwork={ESCAPES}\n"


@pytest.fixture
def spoilt(site: Path, tmp_path: Path) -> Path:
    conf = tmp_path / "root/etc/asterisk"
    (conf / "pjsip.conf").write_text(PJSIP, "utf-8", newline="")
    (conf / "res_digium_phone.conf").write_text(DPMA, "utf-8", newline="")
    file = site / "site.toml"
    made = parse_site(file.read_text("utf-8")).site
    assert made is not None
    named = replace(made, name=ONE_LINE, phones=tuple(replace(phone, name=ONE_LINE) for phone in made.phones))
    file.write_text(render_site(named), "utf-8")
    return site


def printed(capsys: pytest.CaptureFixture[str], *words: str | Path) -> Iterator[str]:
    capsys.readouterr()
    run(list(map(str, words)))
    said = capsys.readouterr()
    yield from (said.out + said.err).split("\n")


@pytest.mark.parametrize("pjsip", [PJSIP, REFUSED], ids=["read", "refused"])
def test_no_command_hands_an_escape_of_a_server_to_the_terminal(
    spoilt: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], pjsip: str
) -> None:
    root = tmp_path / "root"
    (root / "etc/asterisk/pjsip.conf").write_text(pjsip, "utf-8", newline="")
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("read", "--root", root),
        ("read", spoilt),
        ("lint", spoilt),
        ("plan", spoilt),
        ("plan", spoilt, "--show-secrets"),
        ("bundle", spoilt, "--out", tmp_path / "bundle.zip"),
        ("report", spoilt, "--out", tmp_path / "report.html"),
        ("apply", spoilt, "--yes"),
        ("receipts", "--root", root),
        ("roll-back", "--root", root),
        ("recover", "--root", root),
    )
    seen = ""
    for command in commands:
        lines = list(printed(capsys, *command))
        assert len(lines) > 1, command
        for line in lines:
            assert line.replace("\t", "").isprintable(), (command, line)
        seen += "".join(lines)
    assert "[2J" in seen or "stops reading" in seen, "either the values were shown, or where Asterisk stops is"


def test_json_is_ascii_and_holds_them_escaped(spoilt: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("read", "lint", "plan"):
        text = "\n".join(printed(capsys, command, spoilt, "--json"))
        assert text.replace("\n", "").isprintable()
        assert text.isascii()


def test_no_name_in_a_certificate_adds_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts = set()
    for value in ("plain", *hostile.PIECES):
        name = f"a{value}b".encode("utf-8", "replace").decode()
        made = certificate(name, name, key_name="ec", issuer_key="ec", names=[x509.DNSName("pbx.example.com")])
        file = tmp_path / "chain.pem"
        file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        lines = list(printed(capsys, "judge", file, "--host", "pbx.example.com"))
        assert all(line.isprintable() for line in lines), value
        counts.add(len(lines))
    assert len(counts) == 1
