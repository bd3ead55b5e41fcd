"""Every page in every theme and scale, empty and full: named, reachable, legible, whole, by more than colour."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit.clipping import clipped
from tests.ui.audit.whole import auditor, make_a_whole_site, report
from tests.ui.audit.world import busy_network
from wizard.core.errors import WizardError
from wizard.core.steps import STEPS, Step
from wizard.core.text import Text
from wizard.system.memory import Appearance, Language
from wizard.ui.pages.phones import PhonesPage
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.support.text_window import TextWindow
from wizard.ui.translation import Translation

SCALE = "QT_SCALE_FACTOR"


def test_pages_that_are_full(qtbot: QtBot, qapp: QApplication, translation: Translation, tmp_path: Path) -> None:
    walker = make_a_whole_site(qtbot, qapp, tmp_path, translation)
    if SCALE not in os.environ:
        walker.look_again()
    else:  # German is the longest
        walker.speak(translation, Language.GERMAN)
        walker.look_through("de", (clipped,))
        walker.look_like(Appearance.CONTRAST)
        walker.look_through("de contrast", (clipped,))
    assert not walker.findings, report(walker)
    assert len(walker.pages) == len(STEPS)


def test_pages_that_are_empty_with_all_that_opens(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    walker = auditor(qtbot, qapp, tmp_path, busy_network(), "empty")
    walker.picture("start")
    walker.write("Number the phone shows", "0x40000022")
    walker.picture("number")
    walker.write("Customer's name", "Example Dental")
    walker.write("Folder of the site", str(tmp_path / "site"))
    walker.until_action("Make the site")
    walker.act()
    walker.come_to(Step.SERVER)
    walker.press("Why?")
    for step in STEPS[1:]:
        walker.go_to(step)
        walker.picture(step.value)
    walker.press("Why?")
    walker.go_to(Step.PHONES)
    walker.press("Look on the network")
    walker.press("Listen")
    walker.see("It calls itself")
    walker.picture("found")
    walker.press("Done")
    (tmp_path / "list.csv").write_text("mac,extension,name\n000fd3aabb01,101,Front Desk\nnothing,x,Waiting room\n")
    page = walker.window.page
    assert isinstance(page, PhonesPage)
    page.read_lists((tmp_path / "list.csv",))
    walker.see("1 phone is new")
    walker.picture("import")
    sentence = Text("The file that stands there was changed by somebody else since it was read by this program.")
    walker.window.alerts.show_error(WizardError(sentence, sentence, sentence))
    walker.picture("alert")
    dialog = PassphraseDialog(walker.window, is_new=True)
    dialog.open()
    walker.look_at("passphrase", dialog)
    dialog.reject()
    assert not walker.findings, report(walker)


def test_the_windows_beside_it(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    walker = auditor(qtbot, qapp, tmp_path, busy_network(), "beside")
    support = walker.window.help.support
    walker.window.alerts.show_last_run("Fatal Python error: Segmentation fault\nCurrent thread:\n  wizard/ui/app.py:7")
    walker.picture("last run")
    walker.window.alerts.show_error(KeyError())
    for name, opens in (
        ("log", support.show_log),
        ("report", walker.window.alerts.report.click),
        ("about", support.show_about),
    ):
        opens()
        (beside,) = walker.window.findChildren(TextWindow)
        walker.look_at_in_all_themes(name, beside)
        QTest.keyClick(beside, Qt.Key.Key_Escape)
        walker.lay_out()
        assert not walker.window.findChildren(TextWindow), "closed by Escape, and gone"
    assert not walker.findings, report(walker)


@pytest.mark.parametrize("scale", ["2", "3"])
def test_pages_that_are_full_at_200_and_300_percent(scale: str) -> None:
    tests = (test_pages_that_are_full, test_the_windows_beside_it)
    whole = (f"{__file__}::{test.__name__}" for test in tests)
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *whole)
    result = subprocess.run(command, env=os.environ | {SCALE: scale}, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
