"""What screen readers are told while the keyboard is elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from tests.ui.audit.world import Network
from wizard.core.check_result import Check, Status
from wizard.core.errors import WizardError
from wizard.core.problem import Problem, Severity
from wizard.core.site import Site
from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.app import make_window
from wizard.ui.fields.line import LineField
from wizard.ui.pages.check.check_list import CheckList
from wizard.ui.session import Session
from wizard.ui.spoken import announce
from wizard.ui.task import Task
from wizard.ui.theme import Theme
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.task_button import TaskButton


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[list[str]]:
    """What is announced to a screen reader; the world's end of Qt's own bridge is where it is listened to."""
    messages: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            messages.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield messages
    QAccessible.setActive(False)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


def test_without_a_screen_reader_or_out_of_sight_nothing_is_said(qtbot: QtBot, heard: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "hidden")
    widget.show()
    announce(widget, "")
    QAccessible.setActive(False)
    announce(widget, "nobody listens")
    assert heard == []
    QAccessible.setActive(True)
    announce(widget, "heard")
    assert heard == ["heard"]


def test_the_page_and_its_lead_as_it_changes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, heard: list[str]
) -> None:
    session = Session(tmp_path / "memory.json")
    window = make_window(Theme(qapp), session, discover=Network().discover)
    shown(qtbot, window)
    qtbot.waitUntil(lambda: any(words.startswith("Start. A site is ") for words in heard))
    with qtbot.waitSignal(session.opened):
        session.make(tmp_path / "site", Site(name="Example Dental"))
    window.go(Step.PHONES)
    qtbot.waitUntil(lambda: any(words.startswith("Phones. ") for words in heard))
    heard.clear()
    window.shell.show_footer(window.page)
    window.page.edit_site(lambda site: replace(site, phones=(phone("101"),)))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [window.page.lead_words]


def test_a_problem_that_appears_beside_a_field(qtbot: QtBot, heard: list[str]) -> None:
    field = LineField("server.host", "&Host name")
    shown(qtbot, field)
    problem = Problem(severity=Severity.ERROR, message=Text("This is no host name."), field="server.host")
    field.show_problems([problem])
    field.show_problems([problem])
    assert heard == ["Host name: ✕ This is no host name."]
    field.show_problems([])
    field.show_problems([problem])
    assert len(heard) == 2


def test_a_sentence_that_warns_and_the_same_one_once(qtbot: QtBot, heard: list[str]) -> None:
    holder, banner = QWidget(), Banner("warn")
    banner.setParent(holder)
    shown(qtbot, holder)
    for words in ("Look at this.", "Look at this.", "", "Look at that."):
        banner.say(words)
    banner.say("All is quiet.", "info")
    assert heard == ["Look at this.", "Look at that."]


def test_a_check_that_comes_in_and_has_to_be_fixed(qtbot: QtBot, qapp: QApplication, heard: list[str]) -> None:
    checks = CheckList(Theme(qapp))
    shown(qtbot, checks)
    checks.show_checks(())
    well = Check(id="dns", status=Status.PASS, evidence=Text("192.0.2.10"))
    wrong = Check(
        id="tcp", status=Status.FAIL, evidence=Text("refused"), cause=Text("Nothing listens."), fix=Text("Reload.")
    )
    checks.show_checks((well,))
    checks.show_checks((well, wrong))
    assert heard == ["Reaching the server, to fix, refused, Nothing listens. Reload."]


@pytest.mark.parametrize("fails", [False, True])
def test_the_beginning_and_the_end_of_long_work(qtbot: QtBot, heard: list[str], fails: bool) -> None:
    def work(_: Task) -> None:
        if fails:
            raise WizardError(Text("No."), Text("Why."), Text("Then."))

    button = TaskButton("&Read what is there", "Reading; nothing is changed…")
    shown(qtbot, button)
    with qtbot.waitSignal(button.ended):
        button.run(work)
    end = "Read what is there: not done" if fails else "Read what is there: done"
    assert heard == ["Reading; nothing is changed…", end]


def test_that_something_was_copied(qtbot: QtBot, heard: list[str]) -> None:
    button = CopyButton("Copy all", lambda: "text")
    shown(qtbot, button)
    QTest.keyClicks(button, " ")
    assert heard == ["Copied"]
