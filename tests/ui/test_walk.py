"""The whole way through the window, on files only; with a real Asterisk behind it: tests/peers/test_window.py."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.trees import folder as tree_folder
from tests.ui.walker import Walker, at_the_window
from tests.ui.walks import (
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
from wizard.core.site import Route
from wizard.core.steps import Step


@pytest.fixture
def walker(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Walker:
    return at_the_window(qtbot, qapp, tmp_path / "memory.json")


def server(root: Path) -> Path:
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    return root


@pytest.mark.parametrize("route", list(Route))
def test_a_new_server_from_start_to_check(walker: Walker, tmp_path: Path, route: Route) -> None:
    root = server(tmp_path / "server")
    begin(walker, tmp_path / "site", root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    choose_the_route(walker, route)
    type_in_phones(
        walker,
        NewPhone(extension="101", name="Front Desk", mac="00:0f:d3:aa:bb:01"),
        NewPhone(extension="102", name="Waiting room", mac="00:0f:d3:aa:bb:02"),
    )
    walker.go_on(Step.PREVIEW)
    write_it(walker)
    walker.go_on(Step.CHECK)
    assert (root / "etc/asterisk/pjsip_secure_calling.conf").exists()


@pytest.mark.parametrize("route", list(Route))
def test_phones_in_service_one_first_then_the_rest(walker: Walker, tmp_path: Path, route: Route) -> None:
    root = server(tmp_path / "server")
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    begin(walker, tmp_path / "site", root)
    walker.see("4 phones were found")
    name_the_server(walker)
    make_a_private_certificate(walker)
    choose_the_route(walker, route)
    say_what_phones_they_are(walker, 4)
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write 5 files")
    walker.go_on(Step.WRITE)
    move_the_pilot(walker, "102")
    before = (root / "etc/asterisk/pjsip.conf").read_text()
    walker.go_to(Step.WRITE)
    walker.press("I saw both shields in a call on this phone")
    move_the_rest(walker, 3)
    assert (root / "etc/asterisk/pjsip.conf").read_text() != before
