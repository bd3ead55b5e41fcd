"""The main job against real peers: a site becomes encrypted calls on a real Asterisk, and goes back again."""

import json
import re
import ssl
from pathlib import Path, PurePosixPath

import pytest

from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.baresip import Baresip
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import (
    BUSY_PASSWORDS,
    HOST,
    PASSPHRASE,
    MadeSite,
    copy_busy,
    make_site,
    phone,
    with_other_root,
)
from tests.peers.unpack import Peer
from wizard.core.asterisk.effective import read_effective
from wizard.core.site import Route, Stage
from wizard.system.check.run import IDS
from wizard.system.read_tree import read_tree

pytestmark = pytest.mark.peer

CALL_S = 1.3
TONE_101_HZ, TONE_102_HZ = 440, 700


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


def handshake(pbx: AsteriskLab, ca: Path) -> str:
    """Connect as a verifying client does; return the TLS version, or why it failed."""
    import socket

    context = ssl.create_default_context(cafile=str(ca))
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_STRICT
    try:
        with (
            pbx.network(),
            socket.create_connection(("127.0.0.1", 5061), 3) as plain,
            context.wrap_socket(plain, server_hostname=HOST) as secure,
        ):
            return secure.version() or ""
    except OSError as error:
        return f"failed: {error}"


def is_up(pbx: AsteriskLab, ca: Path) -> bool:
    return wait_for(lambda: handshake(pbx, ca).startswith("TLSv1."), 4)


def shown(pbx: AsteriskLab, extension: str, option: str) -> str:
    found = re.search(rf"^ {option} +: (.*)$", pbx.rx(f"pjsip show endpoint {extension}"), re.MULTILINE)
    return found[1].strip() if found else "?"


def started(lab: MakeLab, site: MadeSite, peer: Peer) -> AsteriskLab:
    pbx = lab(site.root, peer)
    pbx.resolve(HOST, "other.example.test")
    return pbx


def reload(pbx: AsteriskLab) -> None:
    """Reload as the restart steps say, and read the log for what a restart would turn into a dead system."""
    before = len(pbx.log)
    pbx.reload()
    fault = re.search(
        "cannot be parsed|could not be loaded|Category addition|Could not create|Error parsing", pbx.log[before:]
    )
    assert fault is None, pbx.log[before:]


def assert_secure_call(pbx: AsteriskLab, one: Baresip, two: Baresip, called: str) -> None:
    with pbx.wire() as wire:
        assert one.calls(called) == "", one.text
        assert wire.wait(seconds=CALL_S)
        one.hang_up()
        assert two.wait("terminated|closed")
    for party in (one, two):
        assert any(line.startswith("m=") for line in party.sdp)
        assert all("RTP/SAVP " in line for line in party.sdp if line.startswith("m=")), party.sdp
        assert sum("AES_CM_128_HMAC_SHA1_80" in line for line in party.sdp) >= 2, party.sdp
    assert wire.is_srtp, wire.sizes
    assert one.hears(TONE_102_HZ) > 0.8
    assert two.hears(TONE_101_HZ) > 0.8
    assert max(wire.share(TONE_101_HZ), wire.share(TONE_102_HZ)) < 0.05


@pytest.mark.parametrize("route", list(Route))
def test_bare_server_to_encrypted_call(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, route: Route, capsys: pytest.CaptureFixture[str]
) -> None:
    site = make_site(tmp_path, capsys, route, phone("101", Stage.SECURE, "Front Desk"), phone("102", Stage.SECURE))
    furnish(site.root, asterisk_peer)
    assert site.apply()
    assert site.apply() == "", "a second apply changes nothing"
    pbx = started(lab, site, asterisk_peer)

    assert is_up(pbx, site.ca), handshake(pbx, site.ca)
    for extension in ("101", "102"):
        assert shown(pbx, extension, "media_encryption") == "sdes"
        assert shown(pbx, extension, "rewrite_contact") == "true"
        assert shown(pbx, extension, "transport") == ""
    one = pbx.phone("101", site.password("101"), host=HOST, ca=site.ca, tone_hz=TONE_101_HZ)
    two = pbx.phone("102", site.password("102"), host=HOST, ca=site.ca, tone_hz=TONE_102_HZ, answers=True)
    assert one.registers(), one.text
    assert two.registers(), two.text
    assert pbx.registered_transports() == (("101", "tls"), ("102", "tls"))
    assert_secure_call(pbx, one, two, "102")
    with pbx.network():
        rows = json.loads(site.command("check", str(site.folder), "--address", "127.0.0.1", "--json"))
    # Nobody is asked, nothing is announced, and the lab has no time server.
    others = {"dns": "skip", "clock": "warn", "sip-register": "skip", "sip-call": "skip", "phone-error": "skip"}
    others["console"] = "skip"
    others["mdns"] = "skip" if route is Route.XML else "warn"
    assert [(row["id"], row["status"]) for row in rows] == [(name, others.get(name, "pass")) for name in IDS]

    one.stop()
    mistrusting = pbx.phone("101", site.password("101"), host=HOST, ca=with_other_root(site, tmp_path))
    assert not mistrusting.registers()
    assert mistrusting.refusal == "Register: Protocol error"
    plain = pbx.phone("101", site.password("101"), host=HOST, ca=site.ca, mediaenc="")
    assert plain.registers(), plain.text
    assert plain.calls("600") == "488 Not Acceptable Here"
    if route is not Route.XML:
        assert_read_alike(pbx, site, "res_digium_phone.conf")
    assert_read_alike(pbx, site, "pjsip.conf")


def assert_read_alike(pbx: AsteriskLab, site: MadeSite, name: str) -> None:
    """The effective view the plan rests on is what the running Asterisk reads of the same files."""
    view = read_effective(PurePosixPath("/etc/asterisk") / name, read_tree(site.root))
    found = [(s.name, s.options) for s in pbx.ami_get_config(name) if not s.is_template]
    assert [(s.name, tuple((o.name, o.value) for o in s.options)) for s in view.sections if not s.is_template] == found


SHOWN = (("context", "default"), ("transport", ""), ("media_encryption", "no"))
SHOWN_AS_BOOLEAN = (("rewrite_contact", "no"), ("direct_media", "yes"), ("rtp_symmetric", "no"), ("force_rport", "yes"))
"""What ``pjsip show endpoint`` shows, with Asterisk's default."""


def assert_endpoints_alike(pbx: AsteriskLab, site: MadeSite) -> None:
    """Every endpoint the running Asterisk has is the effective view's, option by option."""
    view = read_effective(PurePosixPath("/etc/asterisk/pjsip.conf"), read_tree(site.root))
    endpoints = [s for s in view.of_type("endpoint") if not s.is_template]
    assert len(endpoints) >= 5
    for endpoint in endpoints:
        for name, default in SHOWN:
            assert shown(pbx, endpoint.name, name) == (endpoint.get(name) or default), (endpoint.name, name)
        for name, default in SHOWN_AS_BOOLEAN:
            is_on = (endpoint.get(name) or default) == "yes"
            assert shown(pbx, endpoint.name, name) == str(is_on).lower(), (endpoint.name, name)


@pytest.mark.parametrize("route", list(Route))
def test_pilot_first_then_the_rest_and_all_the_way_back(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, route: Route, capsys: pytest.CaptureFixture[str]
) -> None:
    everyone = [phone(e, Stage.WAIT) for e in ("101", "102", "103", "104")]
    site = make_site(tmp_path, capsys, route, *everyone, asterisk=asterisk_peer.version if route is Route.XML else "")
    copy_busy(site.root)
    furnish(site.root, asterisk_peer)
    before = site.states()
    pbx = started(lab, site, asterisk_peer)
    third = pbx.phone("103", BUSY_PASSWORDS["103"], transport="udp")
    fourth = pbx.phone("104", BUSY_PASSWORDS["104"], transport="udp", answers=True)
    assert third.registers(), third.text
    assert fourth.registers(), fourth.text

    def waiting_phones_call() -> None:
        assert third.calls("104") == "", third.text
        third.hang_up()

    waiting_phones_call()

    # The pilot.
    site.stage(Stage.SECURE, "101")
    first = site.apply()
    assert first
    waiting_phones_call()
    reload(pbx)
    assert is_up(pbx, site.ca), handshake(pbx, site.ca)
    assert [shown(pbx, e, "media_encryption") for e in ("101", "102", "103", "104")] == ["sdes", "no", "no", "no"]
    assert [shown(pbx, e, "transport") for e in ("101", "102", "103", "104")] == ["", *["transport-udp"] * 3]
    assert_endpoints_alike(pbx, site)
    pilot = pbx.phone("101", BUSY_PASSWORDS["101"], host=HOST, ca=site.ca, tone_hz=TONE_101_HZ, answers=True)
    assert pilot.registers(), pilot.text
    waiting_phones_call()
    assert third.calls("101") == "", "a phone that waits calls one that was moved"
    third.hang_up()

    # The rest, then a restart.
    site.stage(Stage.SECURE, "102")
    second = site.apply()
    assert second != first
    reload(pbx)
    pbx.restart()
    assert is_up(pbx, site.ca), handshake(pbx, site.ca)
    if route is not Route.XML:
        assert_read_alike(pbx, site, "res_digium_phone.conf")
    pilot.reboot()
    moved = pbx.phone("102", BUSY_PASSWORDS["102"], host=HOST, ca=site.ca, tone_hz=TONE_102_HZ)
    for party in (pilot, moved):
        assert party.registers(), party.text
    waiting_phones_call()
    assert third.calls("101") == "", "a phone that waits still calls one that was moved"
    third.hang_up()
    assert moved.calls("104") == "", "and one that was moved calls one that waits"
    moved.hang_up()
    assert_secure_call_from(pbx, moved, pilot)
    assert site.apply() == ""

    # Back: refused while phones are on TLS, then forced, newest first.
    root = str(site.root)
    site.command("roll-back", "--root", root, status=1)
    pilot.stop()
    moved.stop()
    site.command("roll-back", "--root", root, "--force")
    reload(pbx)
    waiting_phones_call()
    site.command("roll-back", "--root", root, "--force")
    assert site.states() == before
    pbx.restart()
    waiting_phones_call()
    again = pbx.phone("101", BUSY_PASSWORDS["101"], transport="udp", answers=True)
    assert again.registers(), again.text
    assert third.calls("101") == "", "the pilot is back on UDP"
    third.hang_up()
    waiting_phones_call()


def assert_secure_call_from(pbx: AsteriskLab, caller: Baresip, called: Baresip) -> None:
    with pbx.wire() as wire:
        assert caller.calls("101") == "", caller.text
        assert wire.wait(seconds=CALL_S)
        caller.hang_up()
        assert called.wait("terminated|closed")
    assert wire.is_srtp, wire.sizes
    assert caller.hears(TONE_101_HZ) > 0.8
