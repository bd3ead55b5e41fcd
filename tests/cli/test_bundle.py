"""The folder to carry and its twin, from the command line: collected, planned, carried back, written."""

import hashlib
import json
import re
import stat
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.system.shells import shell_of
from tests.trees import folder as tree_folder
from wizard.cli.main import run

here = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for servers")


def members(file: Path) -> dict[str, bytes]:
    with ZipFile(file) as archive:
        return {info.filename.removeprefix("secure-calling/"): archive.read(info) for info in archive.infolist()}


def test_a_bundle_holds_the_plan_and_only_its_owner_may_read_it(site: Path, tmp_path: Path) -> None:
    out = tmp_path / "carried.zip"
    out.write_text("old")
    out.chmod(0o644)
    assert run(["bundle", str(site), "--out", str(out)]) == 0
    if sys.platform != "win32":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    found = members(out)
    assert {"README.txt", "install.sh", "changes", "after.txt", "after-undo.txt", "SHA256SUMS"} < set(found)
    assert b"PRIVATE KEY" in found["tree/etc/asterisk/keys/asterisk.key"]
    assert found["tree/etc/asterisk/pjsip.conf"].startswith(b"#tryinclude")
    for line in found["SHA256SUMS"].decode().splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256(found[name]).hexdigest() == digest
    assert not any(b"\r" in content for content in found.values())
    with ZipFile(out) as archive:
        modes = {info.filename: stat.S_IMODE(info.external_attr >> 16) for info in archive.infolist()}
    assert modes.pop("secure-calling/install.sh") == 0o700
    assert set(modes.values()) == {0o600}
    first = out.read_bytes()
    assert run(["bundle", str(site), "--out", str(out)]) == 0
    assert out.read_bytes() == first


@pytest.mark.parametrize("words", [["--unread"], ["--root", "nothing-there"]])
def test_a_server_that_was_not_read_gets_nothing_of_its_own(
    site: Path, tmp_path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nothing-there").mkdir()
    assert run(["bundle", str(site), "--out", str(tmp_path / "carried.zip"), *words]) == 0
    found = members(tmp_path / "carried.zip")
    assert "tree/etc/asterisk/pjsip_secure_calling.conf" in found
    assert not any(re.search(r"/(pjsip|res_digium_phone|pjsip_notify)\.conf$", name) for name in found)
    assert b"#tryinclude pjsip_secure_calling.conf" in found["after.txt"]


def test_nothing_to_carry_and_what_cannot_be_carried(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "carried.zip"
    assert run(["apply", str(site), "--yes"]) == 0
    assert run(["bundle", str(site), "--out", str(out)]) == 0
    assert "Nothing to change" in capsys.readouterr().out
    assert not out.exists()
    (tmp_path / "root/etc/asterisk/pjsip.conf").write_text("[a]\ntype=endpoint\n[a]\ntype=endpoint\n")
    assert run(["bundle", str(site), "--out", str(out)]) == 1
    assert not out.exists()
    assert run(["bundle", str(site)]) == 2


@here
@pytest.mark.parametrize("name", ["dash", "busybox"])
def test_collected_planned_carried_and_written(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """The plan made against what was collected is the one made on the server itself."""
    shell = shell_of(name, tmp_path / "tools")
    server = tmp_path / "server"
    subprocess.run(["cp", "-a", str(tree_folder("busy")), str(server)], check=True)
    (server / "etc/passwd").write_text("root:x:0:0:::\n")
    (server / "etc/group").write_text("root:x:0:\n")
    assert run(["collect", "--out", str(tmp_path / "collect.sh")]) == 0
    ended = shell.run(tmp_path / "collect.sh", "--root", str(server), str(tmp_path / "server.tar"))
    assert ended.returncode == 0, ended
    assert stat.S_IMODE((tmp_path / "server.tar").stat().st_mode) == 0o600
    with tarfile.open(tmp_path / "server.tar") as archive:
        archive.extractall(tmp_path / "collected", filter="data")
    assert run(["read", str(site), "--root", str(tmp_path / "collected")]) == 0
    plans = []
    for root in (server, tmp_path / "collected"):
        capsys.readouterr()
        assert run(["plan", str(site), "--root", str(root), "--json"]) == 0
        plans.append(json.loads(capsys.readouterr().out))
    assert plans[0]["digest"] == plans[1]["digest"]
    assert run(["apply", str(site), "--yes", "--root", str(tmp_path / "collected")]) == 1
    assert "a copy" in capsys.readouterr().err
    out = tmp_path / "carried.zip"
    assert run(["bundle", str(site), "--root", str(tmp_path / "collected"), "--out", str(out)]) == 0
    with ZipFile(out) as zipped:
        zipped.extractall(tmp_path / "unzipped")
    script = tmp_path / "unzipped/secure-calling/install.sh"
    ended = shell.run(script, "--root", str(server))
    assert ended.returncode == 0, ended
    assert "module reload res_pjsip.so" in ended.stderr
    capsys.readouterr()
    assert run(["plan", str(site), "--root", str(server), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["changes"] == []
    assert run(["roll-back", "--root", str(server)]) == 0
