"""``plan`` over a server of FreePBX: what is left to its pages, and the file for its Bulk Handler."""

import json
import shutil
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.plan.sites import phone
from tests.core.plan.sites import site as made_site
from tests.trees import folder as tree_folder
from wizard.cli.main import run
from wizard.core.site import Destination, DestinationKind, Route, Stage
from wizard.system.site_file import SiteFolder, save_site

EXPORT = b"""extension,name,tech,secret,outboundcid,transport,media_encryption,rewrite_contact
101,"Front Desk",pjsip,fpbx-secret-101,"=1+1",,no,yes
103,Storage,pjsip,fpbx-secret-103,,,dtls,no
"""


@pytest.fixture
def freepbx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site folder whose server is a copy of the made FreePBX."""
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "of the tests")
    root, folder = tmp_path / "root", tmp_path / "site"
    shutil.copytree(tree_folder("freepbx"), root)
    (root / "etc/passwd").write_text("root:x:0:0::/root:/bin/sh\nasterisk:x:985:985::/var/lib/asterisk:/bin/false\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    site = made_site(Route.DPMA, phone("101"), phone("102", Stage.WAIT))
    there = Destination(kind=DestinationKind.FOLDER, path="../root")
    save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), replace(site, destination=there))
    return folder


def test_its_pages_and_its_custom_file(freepbx: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["plan", str(freepbx), "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    paths = [change["path"] for change in plan["changes"] if change["path"].endswith(".conf")]
    assert paths == ["/etc/asterisk/pjsip.transports_custom.conf"]
    assert any("Media Encryption" in i["title"] for i in plan["instructions"])
    assert plan["restart"][0]["command"] == "fwconsole reload"
    assert run(["apply", str(freepbx), "--yes"]) == 0
    capsys.readouterr()
    assert run(["plan", str(freepbx), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["changes"] == []
    assert again["instructions"] == plan["instructions"], "nobody has told FreePBX yet"


def test_the_file_for_bulk_handler(freepbx: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export, target = tmp_path / "extensions.csv", tmp_path / "import.csv"
    export.write_bytes(EXPORT)
    assert run(["plan", str(freepbx), "--bulk-handler", str(export), str(target)]) == 0
    printed = capsys.readouterr()
    assert f"{target}: 1 extension to import" in printed.err
    assert "fpbx-secret" not in printed.out + printed.err
    rows = EXPORT.splitlines()
    assert target.read_bytes().splitlines() == [rows[0], rows[1].replace(b",no,", b",sdes,")]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert export.read_bytes() == EXPORT


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"mac,model\n", "not what Bulk Handler exports"),
        (EXPORT.replace(b"101,", b"201,"), "101 is not in this export"),
    ],
)
def test_an_export_that_cannot_be_used_is_one_clear_message(
    freepbx: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, said: str
) -> None:
    export, target = tmp_path / "extensions.csv", tmp_path / "import.csv"
    if content is not None:
        export.write_bytes(content)
    assert run(["plan", str(freepbx), "--bulk-handler", str(export), str(target)]) == 1
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_the_export_is_never_written_over_and_is_of_one_server(freepbx: Path, tmp_path: Path) -> None:
    export = tmp_path / "extensions.csv"
    export.write_bytes(EXPORT)
    assert run(["plan", str(freepbx), "--bulk-handler", str(export), str(export)]) == 1
    assert run(["plan", str(freepbx), str(tmp_path), "--bulk-handler", str(export), str(tmp_path / "x.csv")]) == 1
    assert export.read_bytes() == EXPORT
