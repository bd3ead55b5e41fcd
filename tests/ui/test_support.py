"""The log, the report of a fault, what the last run left and About: seen, copied, saved, without a secret."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.trees import folder as tree_folder
from tests.ui.walker import Walker
from tests.ui.walks import (
    PASSPHRASE,
    begin,
    make_a_private_certificate,
    move_the_pilot,
    name_the_server,
    say_what_phones_they_are,
)
from wizard import __version__
from wizard.core.errors import WizardError
from wizard.core.log.entry import Act, Name, NameKind
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.system.log import log_error, log_step, logged
from wizard.system.log_ring import LogRing
from wizard.ui.app import make_window
from wizard.ui.faults import Faults
from wizard.ui.session import Session
from wizard.ui.support.text_window import TextWindow
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

SECRET = "correct horse battery"
HOST = "pbx.example.test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """The program's window, with its log."""

    window: WizardWindow
    log: LogRing

    def texts(self) -> list[TextWindow]:
        return [found for found in self.window.findChildren(TextWindow) if found.isVisible()]

    @property
    def text(self) -> TextWindow:
        (found,) = self.texts()
        return found

    def help(self, words: str) -> None:
        actions = self.window.shell.side.help.entries.actions()
        next(action for action in actions if action.text().replace("&", "") == words).trigger()


@pytest.fixture
def here(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Here]:
    log = LogRing()
    log.begin()
    window = make_window(Theme(qapp), Session(tmp_path / "memory.json"), log=log)
    qtbot.addWidget(window)
    window.show()
    yield Here(window=window, log=log)
    log.end()


def fail(passphrase: str) -> None:
    raise ValueError(f"{passphrase} is no number")


def failed() -> Exception:
    try:
        fail(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_the_log_says_what_was_done_and_grows(here: Here, qtbot: QtBot) -> None:
    here.help("What the program did…")
    shown = here.text
    assert f"Secure Calling Wizard {__version__}" in shown.text.toPlainText()
    assert "Show a page, Start" in shown.text.toPlainText()
    thread = threading.Thread(target=log_error, args=(failed(),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "Show an error, ValueError" in shown.text.toPlainText())
    assert SECRET not in shown.text.toPlainText()


def test_the_log_stands_still_while_it_is_read_or_selected(here: Here) -> None:
    for _ in range(100):
        log_error(failed())
    here.help("What the program did…")
    shown, bar = here.text, here.text.text.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0, "the end is in sight"
    bar.setValue(0)
    log_step(Step.CHECK)
    assert "Show a page, Check" not in shown.text.toPlainText()
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    shown.text.selectAll()
    log_step(Step.CHECK)
    assert shown.text.textCursor().hasSelection()
    shown.text.moveCursor(QTextCursor.MoveOperation.End)
    log_step(Step.CHECK)
    assert shown.text.toPlainText().count("Show a page, Check") == 3


def test_what_is_seen_is_copied_and_names_only_where_they_are_wanted(here: Here) -> None:
    with logged(Act.CONNECT, Name(kind=NameKind.SERVER, value=f"admin@{HOST}")):
        pass
    here.help("What the program did…")
    shown = here.text
    assert shown.copy.text() == "&Copy for a support request"
    shown.copy.click()
    copied = QApplication.clipboard().text()
    assert copied == shown.text.toPlainText()
    assert "Connect over SSH: done, [server 1]" in copied
    assert HOST not in copied
    shown.names.click()
    shown.copy.click()
    assert f"Connect over SSH: done, admin@{HOST}" in QApplication.clipboard().text()


def test_escape_closes_it_and_it_is_there_once(here: Here, qtbot: QtBot) -> None:
    here.help("What the program did…")
    here.help("What the program did…")
    shown = here.text
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not here.texts()
    assert here.window.isVisible()
    here.help("About…")
    assert __version__ in "".join(found.text() for found in here.text.findChildren(QLabel))
    assert "PySide6" in here.text.text.toPlainText(), "what it is made of, with the licences"


def test_it_is_saved_or_said_why_not(here: Here, qtbot: QtBot, tmp_path: Path) -> None:
    here.help("What the program did…")
    shown = here.text
    shown.save.button.click()
    (dialog,) = (found for found in shown.findChildren(QFileDialog) if found.isVisible())
    seen = shown.text.toPlainText()
    dialog.selectFile(str(tmp_path / "log.txt"))
    with qtbot.waitSignal(shown.save.done):
        dialog.accept()
    assert (tmp_path / "log.txt").read_text() == seen
    assert str(tmp_path / "log.txt") in shown.saved.text()
    sentence = Text("It cannot be written.")
    shown.save.failed.emit(WizardError(sentence, sentence, sentence))
    assert "It cannot be written." in shown.saved.text()


@pytest.fixture
def faults(here: Here) -> Iterator[Faults]:
    faults = Faults(here.window.alerts.show_error)
    faults.begin()
    yield faults
    faults.end()


@pytest.mark.usefixtures("faults")
@pytest.mark.parametrize("where", ["slot", "thread"])
def test_an_exception_nobody_expected_is_told_with_a_report_to_see(here: Here, qtbot: QtBot, where: str) -> None:
    alerts = here.window.alerts
    if where == "slot":
        QTimer.singleShot(0, lambda: fail(SECRET))
    else:
        threading.Thread(target=fail, args=(SECRET,)).start()
    qtbot.waitUntil(alerts.isVisible)
    alerts.report.click()
    report = here.text.text.toPlainText()
    assert "ValueError\n" in report
    assert "in fail\n" in report
    assert "Show a page, Start" in report, "what was done before"
    assert SECRET not in report + alerts.title.text() + alerts.detail.text()


@pytest.mark.usefixtures("faults")
def test_the_same_fault_over_and_over_is_told_once(here: Here, qtbot: QtBot) -> None:
    alerts, told = here.window.alerts, len(here.log.entries)
    thrown = []

    def throw() -> None:
        thrown.append(1)
        fail(SECRET)

    timer = QTimer()
    timer.timeout.connect(throw)
    timer.start(0)
    qtbot.waitUntil(lambda: len(thrown) > 20)
    timer.stop()
    assert alerts.isVisible()
    assert len(here.log.entries) == told + 1
    alerts.hide()
    QTimer.singleShot(0, throw)
    qtbot.waitUntil(alerts.isVisible)


def test_an_error_a_person_can_meet_needs_no_report(here: Here) -> None:
    sentence = Text("It cannot be written.")
    here.window.alerts.show_error(WizardError(sentence, sentence, sentence))
    assert not here.window.alerts.report.isVisible()


def test_what_the_last_run_left_is_offered_until_it_is_put_away(here: Here) -> None:
    alerts = here.window.alerts
    alerts.show_last_run("Fatal Python error: Segmentation fault\nCurrent thread:\n  wizard/ui/app.py:7 in show")
    here.window.go(Step.START)
    assert alerts.title.text() == "The last run ended unexpectedly."
    assert alerts.isVisible()
    alerts.report.click()
    assert "wizard/ui/app.py:7 in show" in here.text.text.toPlainText()
    alerts.hide()
    here.window.go(Step.START)
    assert not alerts.isVisible()


def test_a_whole_walk_leaves_no_secret_in_log_or_report(here: Here, qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "server"
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    walker = Walker(qtbot, here.window)
    begin(walker, tmp_path / "site", root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    say_what_phones_they_are(walker, 4)
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)
    move_the_pilot(walker, "102")
    here.window.alerts.show_error(failed())
    here.window.alerts.report.click()
    report = here.text
    report.names.click()
    here.help("What the program did…")
    (log,) = (shown for shown in here.texts() if shown is not report)
    log.names.click()
    text = report.text.toPlainText() + log.text.toPlainText() + repr(here.log.entries)
    for act in (Act.OPEN_SITE, Act.READ_SERVER, Act.MAKE_CERTIFICATE, Act.MAKE_PLAN, Act.WRITE, Act.TELL):
        assert f"{act.value}" in log.text.toPlainText(), act
    assert here.window.work.receipt in log.text.toPlainText()
    for secret in secrets_of(tmp_path / "site", root):
        assert secret not in text
    for value in ("Example Dental", HOST, "192.0.2.", "00:0f:d3", "000fd3", str(tmp_path), tmp_path.name):
        assert value not in text, "customer's data that nobody asked to be in it"


def secrets_of(folder: Path, root: Path) -> set[str]:
    """Return what must be nowhere: the passphrase, the passwords of the phones, and the lines of the keys."""
    keys = [*folder.rglob("*.key"), *root.rglob("*.key")]
    lines = {line for key in keys for line in key.read_text().splitlines() if line and not line.startswith("-----")}
    assert lines
    words = (root / "etc/asterisk/pjsip.conf").read_text().splitlines()
    on_server = {line.partition("=")[2].strip() for line in words if line.startswith("password")}
    assert on_server
    return {SECRET, PASSPHRASE, *lines, *on_server}
