"""Servers of other layouts against a real Asterisk: files FreePBX makes, and Asterisk's folder somewhere else."""

import os
import shutil
from pathlib import Path

import pytest

from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.conftest import MakeLab
from tests.peers.furnish import ASTERISK_ID, furnish
from tests.peers.made_site import HOST, PASSPHRASE, make_site, phone
from tests.peers.test_scenarios import handshake, reload, shown
from tests.peers.unpack import Peer
from tests.trees import folder as tree_folder
from wizard.core.site import Route, Stage

pytestmark = pytest.mark.peer

TONE_S = 1.0


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


def owned_by_asterisk(root: Path) -> None:
    for path in (root / "etc/asterisk").rglob("*"):
        os.chown(path, ASTERISK_ID, ASTERISK_ID)


def is_up(pbx: AsteriskLab, ca: Path) -> bool:
    return wait_for(lambda: handshake(pbx, ca).startswith("TLSv1."), 4)


def test_beside_what_freepbx_makes(
    lab: MakeLab, tmp_path: Path, asterisk22: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path, capsys, Route.DPMA, phone("101", Stage.SECURE), phone("104", Stage.WAIT))
    etc = site.root / "etc/asterisk"
    shutil.copytree(tree_folder("freepbx"), site.root)
    (etc / "extensions.conf").write_text("[from-internal]\nexten => 600,1,Answer()\n same => n,Milliwatt()\n")
    transports = etc / "pjsip.transports.conf"  # the lab's phones are on no network of the made server
    transports.write_text(transports.read_text().replace("local_net=", "local_net=127.0.0.0/8\nlocal_net="))
    furnish(site.root, asterisk22)
    owned_by_asterisk(site.root)
    before = {path: path.read_bytes() for path in etc.glob("*.conf")}
    pbx = lab(site.root, asterisk22)
    pbx.resolve(HOST)
    waiting = pbx.phone("104", "fpbx-secret-104", host=HOST, transport="udp")
    assert waiting.registers(), waiting.text

    assert site.apply()
    changed = {path.name for path, content in before.items() if path.read_bytes() != content}
    assert changed == {"pjsip.transports_custom.conf"}
    key = (etc / "keys/asterisk.key").stat()
    assert (key.st_uid, key.st_gid, key.st_mode & 0o777) == (ASTERISK_ID, ASTERISK_ID, 0o640)
    assert site.apply() == "", "a second apply changes nothing"

    # What the instruction says, as FreePBX writes it at Apply Config.
    endpoints = etc / "pjsip.endpoint.conf"
    head, mark, rest = endpoints.read_text().partition("[101]\n")
    endpoints.write_text(head + mark + rest.replace("media_encryption=no", "media_encryption=sdes", 1))
    reload(pbx)
    assert is_up(pbx, site.ca), handshake(pbx, site.ca)
    assert shown(pbx, "101", "media_encryption") == "sdes"
    moved = pbx.phone("101", "fpbx-secret-101", host=HOST, ca=site.ca)
    assert moved.registers(), moved.text
    assert pbx.registered_transports() == (("101", "tls"), ("104", "udp"))
    with pbx.wire() as wire:
        assert moved.calls("600") == "", moved.text
        assert wire.wait(seconds=TONE_S)
        moved.hang_up()
    assert wire.is_srtp, wire.sizes
    assert waiting.calls("600") == "", waiting.text


def test_a_folder_that_asterisk_conf_names(
    lab: MakeLab, tmp_path: Path, asterisk22: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path, capsys, Route.XML, phone("101", Stage.SECURE))
    furnish(site.root, asterisk22)
    usual, elsewhere = site.root / "etc/asterisk", site.root / "etc/pbx"
    conf = (usual / "asterisk.conf").read_text().replace("astetcdir => /etc/asterisk", "astetcdir => /etc/pbx")
    shutil.move(usual, elsewhere)
    usual.mkdir()
    (elsewhere / "asterisk.conf").unlink()
    (usual / "asterisk.conf").write_text(conf)
    (elsewhere / "pjsip.d").mkdir()
    (elsewhere / "pjsip.conf").write_text("#include pjsip.d/*.conf\n")
    (elsewhere / "pjsip.d/udp.conf").write_text("[udp]\ntype=transport\nprotocol=udp\nbind=0.0.0.0:5060\n")

    assert site.apply()
    assert sorted(path.name for path in usual.iterdir()) == ["asterisk.conf"]
    assert (elsewhere / "keys/asterisk.crt").exists()
    pbx = lab(site.root, asterisk22)
    pbx.resolve(HOST)
    assert is_up(pbx, site.ca), handshake(pbx, site.ca)
    one = pbx.phone("101", site.password("101"), host=HOST, ca=site.ca)
    assert one.registers(), one.text
    assert site.apply() == "", "a second apply changes nothing"
