"""A small office: one server that announces itself, its phones found on it. How much has to be decided until Write."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.trees import folder as tree_folder
from tests.ui.audit.world import Network, announcing, check_all
from tests.ui.walker import Walker
from tests.ui.walks import HOST, PASSPHRASE
from wizard.core.site import Stage
from wizard.core.steps import Step
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme

MOST = 6


class Deciding(Walker):
    """Counts whatever is done besides the footer's action, which only goes on."""

    decisions: tuple[str, ...] = ()

    def press(self, words: str) -> None:
        self.decisions += (words,)
        super().press(words)

    def write(self, name: str, text: str) -> None:
        self.decisions += (name,)
        super().write(name, text)

    def seal(self, passphrase: str) -> None:
        self.decisions += ("the passphrase",)
        super().seal(passphrase)


def test_six_decisions_from_start_to_write(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "server"
    shutil.copytree(tree_folder("busy"), root)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    monkeypatch.setattr("wizard.system.site_file.THIS_COMPUTER", root)
    monkeypatch.setattr("wizard.ui.pages.start.site_folder_field._documents", lambda: tmp_path)
    network = Network(servers=(announcing("Example PBX", HOST),))
    session = Session(tmp_path / "memory.json")
    window = make_window(Theme(qapp), session, check_all, network.find_phones, network.discover)
    qtbot.addWidget(window)
    window.show()
    walker = Deciding(qtbot, window)

    walker.write("Customer's name", "Example Dental")
    walker.until_action("Make the site")
    walker.act()
    walker.come_to(Step.SERVER)
    walker.press("Listen for servers")
    walker.press("Use this server")
    walker.press("Read what is there")
    walker.see("4 phones were found")
    walker.go_on(Step.AUTHORITY)
    walker.press("Private authority")
    walker.go_on(Step.CERTIFICATE)
    walker.until_action("Make the certificate")
    walker.act()
    walker.seal(PASSPHRASE)
    walker.until_action("Transport")
    for step in (Step.TRANSPORT, Step.PHONES, Step.PREVIEW):
        walker.go_on(step)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)

    assert len(walker.decisions) <= MOST, walker.decisions
    assert window.work.site.server.host == HOST
    assert {phone.stage for phone in window.work.site.phones} == {Stage.WAIT}, "nobody is moved unasked"
    assert window.work.planned is not None
    assert window.work.planned.plan.is_applicable
