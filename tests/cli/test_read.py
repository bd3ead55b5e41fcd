"""``read``: what a site is given from its server, and what it keeps."""

import json
from pathlib import Path, PurePosixPath

import pytest

from wizard.cli.main import run
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.server_view import filled_in, view
from wizard.core.site import Layout, Phone, Server, Site, Stage


def tree(text: str) -> ServerTree:
    state = FileState(content=text.encode(), mode=0o640, owner="asterisk", group="asterisk")
    return ServerTree(files={PurePosixPath("/etc/asterisk/res_digium_phone.conf"): state}, folders={})


def test_a_freepbx_site_stays_one_where_a_part_of_the_server_is_read(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = site / "site.toml"
    file.write_text(file.read_text().replace('layout = "plain"', 'layout = "freepbx"'))
    assert run(["read", str(site)]) == 0
    assert 'layout = "freepbx"' in file.read_text()


def test_freepbx_found_is_noted(site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "root/etc/freepbx.conf").write_text("<?php\n")
    capsys.readouterr()
    assert run(["read", str(site)]) == 0
    assert "server.layout: freepbx (was plain)" in capsys.readouterr().out
    assert 'layout = "freepbx"' in (site / "site.toml").read_text()


def test_the_line_is_the_extension_and_the_phone_waits() -> None:
    text = (
        "[D65-29](!)\n[fw]\ntype=firmware\nmodel=d65\nversion=2_9_19\n"
        "[desk]\ntype=phone\nmac=000FD3AABB31\nline=131\nline=132\nfull_name=Ada\nfirmware=fw\n"
        "[131]\ntype=line\n[bad]\ntype=phone\nmac=zz\nline=1\n[nameless]\ntype=phone\nline=2\n"
    )
    expected = Phone(
        mac="00:0f:d3:aa:bb:31", model="D65", firmware="2_9_19", extension="131", name="Ada", stage=Stage.WAIT
    )
    assert view(tree(text)).phones == (expected,)


def test_what_the_site_says_of_a_phone_stays() -> None:
    found = view(tree("[a]\ntype=phone\nmac=000fd3aabb31\nline=131\n[b]\ntype=phone\nmac=000fd3aabb32\nline=132\n"))
    known = Phone(mac="00:0f:d3:aa:bb:31", extension="131", name="Ada", stage=Stage.SECURE)
    site = Site(server=Server(layout=Layout.PLAIN, asterisk="22.5.0"), phones=(known,))
    filled = filled_in(site, found)
    assert filled.phones[0] == known
    assert [(p.extension, p.stage) for p in filled.phones[1:]] == [("132", Stage.WAIT)]
    assert filled.server.asterisk == "22.5.0", "an unknown version takes none away"
    assert filled_in(filled, found) == filled


def test_with_json_what_was_added_goes_to_stderr(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "[a]\ntype=phone\nmac=000fd3aabb31\nline=131\n"
    (tmp_path / "root/etc/asterisk/res_digium_phone.conf").write_text(text)
    capsys.readouterr()
    assert run(["read", str(site), "--json"]) == 0
    assert "131" in capsys.readouterr().err


def test_a_transports_json_keys_stay_as_they_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    conf = tmp_path / "etc/asterisk/pjsip.conf"
    conf.parent.mkdir(parents=True)
    conf.write_text("[u]\ntype=transport\nprotocol=UDP\nbind=0.0.0.0\ntos=cs3\nlocal_net=192.0.2.0/24\n")
    assert run(["read", "--root", str(tmp_path), "--json"]) == 0
    (transport,) = json.loads(capsys.readouterr().out)["transports"]
    assert transport == {"id": "u", "protocol": "udp", "bind": "0.0.0.0", "method": ""}
