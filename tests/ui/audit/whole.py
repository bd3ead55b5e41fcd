"""A whole site in the audited window, with something on every page."""

import os
import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.trees import folder as tree_folder
from tests.ui.audit.auditor import Auditor, System
from tests.ui.audit.world import Network, busy_network, check_all, other_sites
from tests.ui.walks import (
    begin,
    make_a_private_certificate,
    move_the_pilot,
    name_the_server,
    say_what_phones_they_are,
)
from wizard.core.steps import Step
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.translation import Translation

SHEETS = os.environ.get("AUDIT_SHEETS", "")
"""A folder for pictures of all that is looked at, for a person to look at too."""


def auditor(
    qtbot: QtBot,
    qapp: QApplication,
    place: Path,
    network: Network,
    name: str,
    translation: Translation | None = None,
) -> Auditor:
    system = System()
    theme = Theme(qapp, wants_dark=lambda: system.is_dark)
    session = Session(place / "memory.json")
    window = make_window(theme, session, check_all, network.find_phones, network.discover, translation=translation)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    return Auditor(qtbot, window, theme, system, name, sheets=Path(SHEETS) if SHEETS else None)


def report(found: Auditor) -> str:
    return "\n".join(dict.fromkeys(map(str, found.findings)))


def make_a_whole_site(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, translation: Translation | None = None, *, looks: bool = True
) -> Auditor:
    """Go from Start to Check, and look at each page on the way if wanted."""
    other_sites(tmp_path, tmp_path / "memory.json")
    root = tmp_path / "server"
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    walker = auditor(qtbot, qapp, tmp_path, busy_network(), "full", translation)
    walker.is_looking = looks
    walker.see("Harbour Hotel")
    begin(walker, tmp_path / "site", root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    say_what_phones_they_are(walker, 4)
    walker.picture("06-phones")
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)
    move_the_pilot(walker, "102")
    walker.go_to(Step.CHECK)
    walker.see("to fix")
    walker.picture("10-check")
    walker.is_looking = True
    return walker
