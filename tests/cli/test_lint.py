"""``lint`` over made servers: exit status, stable keys, places, and the site's own answers among the findings."""

import json
from pathlib import Path

import pytest

from tests.core.lint.servers import DPMA, FLOOR, PJSIP, TEXTS, Edit, line_of, server
from wizard.cli.main import run

KEYS = ["rule", "severity", "path", "line", "message", "fix", "source"]
NO_CONTACT: Edit = (FLOOR, "[101](d-series)\n", "[101](d-series)\nrewrite_contact=no\n")


def written(root: Path, *edits: Edit) -> Path:
    """Write the server's files where they can be read; its key as Asterisk's own user's."""
    for path, state in server(*edits).files.items():
        place = root.joinpath(*path.parts[1:])
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(state.content)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:0:0:::\n")
    (root / "etc/group").write_text("root:x:0:\n")
    (root / "etc/asterisk/keys/asterisk.key").chmod(0o600)
    (root / "etc/default/asterisk").write_text('AST_USER="root"\n')
    return root


def linted(capsys: pytest.CaptureFixture[str], *words: str, status: int) -> list[dict[str, object]]:
    capsys.readouterr()
    assert run(["lint", *words, "--json"]) == status
    said = json.loads(capsys.readouterr().out)
    assert isinstance(said, list)
    assert all(list(one) == KEYS for one in said)
    return said


def places(said: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [(one["rule"], one["severity"], one["path"], one["line"]) for one in said]


def test_a_sound_server_is_0_and_its_certificate_out_of_date_is_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The certificate of the made server ended in the spring of 2026.
    root = written(tmp_path / "root")
    said = linted(capsys, "--root", str(root), status=1)
    assert {one["rule"] for one in said} == {"L15"}
    unsecured = written(tmp_path / "bare", (PJSIP, "cert_file=", "; cert_file="))
    assert linted(capsys, "--root", str(unsecured), status=0) == []
    assert run(["lint", "--root", str(unsecured)]) == 0
    assert "Nothing was found" in capsys.readouterr().out


def test_a_finding_names_its_line_in_the_included_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = written(tmp_path / "root", NO_CONTACT, (PJSIP, "cert_file=", "; cert_file="))
    line = line_of(server(NO_CONTACT), FLOOR, "rewrite_contact=no")
    assert places(linted(capsys, "--root", str(root), status=1)) == [("L07", "error", FLOOR, line)]
    assert run(["lint", "--root", str(root)]) == 1
    printed = capsys.readouterr().out
    assert f"L07 {FLOOR}:{line}\n" in printed
    assert "Set rewrite_contact=yes" in printed
    assert printed.endswith("1 error\n")


def test_what_many_phones_share_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = "".join(f"[{n}](d-series)\nrewrite_contact=no\n" for n in range(300, 320))
    root = written(tmp_path / "root", (FLOOR, TEXTS[FLOOR], many), (PJSIP, "cert_file=", "; cert_file="))
    assert run(["lint", "--root", str(root)]) == 1
    printed = capsys.readouterr().out
    assert printed.count("L07 /etc") == 3
    assert "and 17 more like this (L07)" in printed
    assert printed.endswith("20 errors\n")


def test_what_asterisk_stumbles_over_is_told_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = (PJSIP, "[transport-udp]", "[transport-udp")
    root = written(tmp_path / "root", broken, (DPMA, "mdns_transport=tls\n", ""))
    said = linted(capsys, "--root", str(root), status=1)
    assert places(said) == [("", "error", PJSIP, line_of(server(broken), PJSIP, "[transport-udp"))]
    twice = (PJSIP, "[201]\ntype=endpoint", "[201]\ntype=endpoint\n[201]\ntype=endpoint")
    said = linted(
        capsys, "--root", str(written(tmp_path / "twice", twice, (PJSIP, "cert_file=", "; cert_file="))), status=1
    )
    assert "at the next restart" in str(said[0]["message"])


def test_a_sites_answers_are_judged_at_their_lines(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = written(tmp_path / "server", (PJSIP, "cert_file=", "; cert_file="))
    said = linted(capsys, "--site", str(site), "--root", str(root), status=0)
    assert said == []
    file = site / "site.toml"
    file.write_text(file.read_text().replace('firmware = "2_8_1"', 'firmware = "2_1_0"'))
    line = file.read_text().split("\n").index(next(x for x in file.read_text().split("\n") if "2_1_0" in x)) + 1
    said = linted(capsys, "--site", str(site), "--root", str(root), status=1)
    assert places(said) == [("L02", "error", str(file), line)]


def test_where_there_is_no_asterisk_nothing_is_called_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = linted(capsys, "--root", str(tmp_path), status=0)
    assert [one["severity"] for one in said] == ["warning"]
    assert "no files of Asterisk" in str(said[0]["message"])


def test_a_site_that_cannot_be_read_is_one_clear_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lint", "--site", str(tmp_path / "missing")]) == 1
    assert "There is no site" in capsys.readouterr().err
    assert run(["lint", "--root", str(tmp_path / "missing")]) == 1
    assert "There is no folder" in capsys.readouterr().err
