"""The window's real buttons lead to a real call on a real Asterisk, on a new server and with phones in service."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.peers.asterisk import AsteriskLab
from tests.peers.baresip import Baresip
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import BUSY_PASSWORDS
from tests.peers.test_scenarios import TONE_101_HZ, TONE_102_HZ, is_up, reload
from tests.peers.unpack import Peer
from tests.trees import folder as tree_folder
from tests.ui.walker import Walker, at_the_window
from tests.ui.walks import (
    HOST,
    PASSPHRASE,
    NewPhone,
    begin,
    choose_the_route,
    make_a_private_certificate,
    move_the_pilot,
    move_the_rest,
    name_the_server,
    say_what_phones_they_are,
    type_in_phones,
    write_it,
)
from wizard.core.credentials import unseal
from wizard.core.site import Route
from wizard.core.steps import Step

pytestmark = pytest.mark.peer

CALL_S = 1.3


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Walker:
    return at_the_window(qtbot, qapp, tmp_path / "memory.json")


def call(pbx: AsteriskLab, caller: Baresip, called: Baresip, extension: str) -> None:
    """Hold a call: both hear each other, the wire is SRTP."""
    with pbx.wire() as wire:
        assert caller.calls(extension) == "", caller.text
        assert wire.wait(seconds=CALL_S)
        caller.hang_up()
        assert called.wait("terminated|closed")
    assert wire.is_srtp, wire.sizes
    assert caller.hears(TONE_102_HZ) > 0.8
    assert called.hears(TONE_101_HZ) > 0.8


@pytest.mark.parametrize("route", list(Route))
def test_from_an_empty_server_to_an_encrypted_call(
    walker: Walker, lab: MakeLab, tmp_path: Path, asterisk22: Peer, route: Route
) -> None:
    root, folder = tmp_path / "server", tmp_path / "site"
    furnish(root, asterisk22)
    begin(walker, folder, root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    choose_the_route(walker, route)
    walker.window.resize(1400, 760)  # wide enough for the column of contexts
    type_in_phones(
        walker,
        NewPhone(extension="101", name="Front Desk", mac="00:0f:d3:aa:bb:01"),
        NewPhone(extension="102", name="Waiting room", mac="00:0f:d3:aa:bb:02"),
        context="phones",
    )
    walker.go_on(Step.PREVIEW)
    write_it(walker)

    pbx = lab(root, asterisk22)
    pbx.resolve(HOST)
    ca = folder / "authority" / "ca.crt"
    assert is_up(pbx, ca)
    credentials = unseal((folder / "credentials.enc").read_bytes(), PASSPHRASE)
    one = pbx.phone("101", credentials.password("101") or "", host=HOST, ca=ca, tone_hz=TONE_101_HZ)
    two = pbx.phone("102", credentials.password("102") or "", host=HOST, ca=ca, tone_hz=TONE_102_HZ, answers=True)
    assert one.registers(), one.text
    assert two.registers(), two.text
    call(pbx, one, two, "102")

    walker.go_on(Step.CHECK)
    walker.press_until("Read again", "2 on TLS")


@pytest.mark.parametrize("route", list(Route))
def test_phones_in_service_one_first_then_the_rest(
    walker: Walker, lab: MakeLab, tmp_path: Path, asterisk22: Peer, route: Route
) -> None:
    root, folder = tmp_path / "server", tmp_path / "site"
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    os.chmod(root / "etc/asterisk/pjsip.conf", 0o644)  # noqa: PTH101
    furnish(root, asterisk22)
    pbx = lab(root, asterisk22)
    pbx.resolve(HOST)
    third = pbx.phone("103", BUSY_PASSWORDS["103"], transport="udp")
    fourth = pbx.phone("104", BUSY_PASSWORDS["104"], transport="udp", answers=True)
    assert third.registers(), third.text
    assert fourth.registers(), fourth.text

    begin(walker, folder, root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    choose_the_route(walker, route)
    say_what_phones_they_are(walker, 4)
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)
    move_the_pilot(walker, "102")
    reload(pbx)
    ca = folder / "authority" / "ca.crt"
    assert is_up(pbx, ca)
    assert third.calls("104") == "", "phones that wait call each other"
    third.hang_up()
    pilot = pbx.phone("102", BUSY_PASSWORDS["102"], host=HOST, ca=ca, tone_hz=TONE_102_HZ, answers=True)
    assert pilot.registers(), pilot.text
    assert third.calls("102") == "", "a phone that waits calls the pilot"
    third.hang_up()

    # The pilot is seen on TLS, as soon as Asterisk has put it into its database: nobody has to say so.
    walker.go_to(Step.WRITE)
    walker.press_until("Look again", "on TLS")
    move_the_rest(walker, 3)
    reload(pbx)
    moved = pbx.phone("101", BUSY_PASSWORDS["101"], host=HOST, ca=ca, tone_hz=TONE_101_HZ)
    assert moved.registers(), moved.text
    call(pbx, moved, pilot, "102")
