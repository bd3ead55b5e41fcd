"""The shell with small pages of the test's own: who owns the work, how steps are walked, what closing does."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.system import server
from wizard.core.plan.receipt import Status, to_json
from wizard.core.site import AuthorityKind, Certificate, Destination, DestinationKind, Server, Site
from wizard.core.steps import STEPS, Step, StepState
from wizard.system.apply import apply
from wizard.system.memory import Appearance
from wizard.system.site_file import load
from wizard.ui.page import Action, Page
from wizard.ui.services import Services
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.window import Making, WizardWindow


class PlainPage(Page):
    """A page with one line, which is the site's host."""

    holds = False
    stops_asked = 0

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.line = QLineEdit()
        self.line.textEdited.connect(lambda text: self.type_in("server.host", text))
        self.body.addWidget(self.line)
        self.entered = 0
        self.led_to: list[str] = []

    def action(self) -> Action:
        needs = "" if self.work.site.server.host else "Needs the host."
        return Action(text="Go on", needs=needs, field="server.host")

    def enter(self) -> None:
        self.entered += 1

    def go_to(self, field: str) -> None:
        self.led_to.append(field)

    @property
    def is_holding(self) -> bool:
        return self.holds

    def ask_to_stop(self) -> None:
        self.stops_asked += 1


def page_kinds() -> list[type[PlainPage]]:
    return [type(f"{step.value}Page", (PlainPage,), {"step": step}) for step in STEPS]


def making(kinds: Sequence[type[Page]], services: Services) -> Making:
    of_step = {kind.step: kind for kind in kinds}
    return lambda *_: lambda step: of_step[step](services)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "memory.json")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session, services: Services) -> WizardWindow:
    made = WizardWindow(Theme(qapp), session, making(page_kinds(), services))
    qtbot.addWidget(made)
    made.show()
    return made


def opened(qtbot: QtBot, session: Session, window: WizardWindow, folder: Path, host: str = "pbx.example.com") -> None:
    with qtbot.waitSignal(session.opened):
        certificate = Certificate(authority=AuthorityKind.PRIVATE, organization="Ex")
        session.make(folder, Site(name="Ex", server=Server(host=host), certificate=certificate))
    assert at(window) is Step.SERVER


def at(window: WizardWindow) -> Step:
    return window.step


def plain(window: WizardWindow) -> PlainPage:
    assert isinstance(window.page, PlainPage)
    return window.page


def state(window: WizardWindow, step: Step) -> StepState:
    return window.work.states(window.step)[step]


def test_before_a_site_is_open_there_is_only_the_start(window: WizardWindow) -> None:
    assert at(window) is Step.START
    assert [s for s, b in window.shell.side.buttons.items() if b.isEnabled()] == [Step.START]
    assert not window.shell.footer.back_button.isVisible()


def test_the_action_leads_through_all_steps_and_back_leads_back(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    for step in STEPS[1:-1]:
        assert at(window) is step
        window.shell.footer.action_button.click()
        assert state(window, step) is StepState.DONE
    assert at(window) is Step.CHECK
    for step in reversed(STEPS[:-1]):
        window.shell.footer.back_button.click()
        assert at(window) is step


def test_what_is_typed_is_the_work_and_is_saved(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex", host="")
    assert not window.shell.footer.action_button.isEnabled()
    assert window.shell.footer.needs.text() == "Needs the host."
    with qtbot.waitSignal(session.saved, check_params_cb=bool):
        QTest.keyClicks(plain(window).line, "pbx.example.org")
    assert window.work.site.server.host == "pbx.example.org"
    assert window.shell.footer.action_button.isEnabled()
    saved = load(tmp_path / "ex").site
    assert saved is not None
    assert saved.server.host == "pbx.example.org"


def test_an_answer_changed_later_marks_what_rests_on_it(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    for _ in range(3):
        window.shell.footer.action_button.click()
    window.shell.side.buttons[Step.SERVER].click()
    assert state(window, Step.CERTIFICATE) is StepState.DONE
    QTest.keyClicks(plain(window).line, "x")
    assert state(window, Step.CERTIFICATE) is StepState.LOOK_AGAIN
    assert "look again" in window.shell.side.buttons[Step.CERTIFICATE].accessibleName()


def test_what_is_needed_leads_to_its_field_on_any_page(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex", host="")
    window.shell.footer.needs.click()
    assert plain(window).led_to == ["server.host"]
    plain(window).wanted.emit("phones[3].mac")
    assert at(window) is Step.PHONES
    assert plain(window).led_to == ["phones[3].mac"]
    plain(window).wanted.emit("certificate")  # a step's name, not a field of it
    assert at(window) is Step.CERTIFICATE
    assert plain(window).led_to == []


def test_enter_goes_on_and_presses_the_button_that_has_the_focus(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    plain(window).line.setFocus()
    QTest.keyClick(plain(window).line, Qt.Key.Key_Return)
    assert at(window) is Step.AUTHORITY
    window.shell.footer.back_button.setFocus()
    QTest.keyClick(window.shell.footer.back_button, Qt.Key.Key_Return)
    assert at(window) is Step.SERVER


def test_enter_goes_on_from_a_choice_that_is_made_and_from_a_box(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    card, box = Card("Private authority"), QCheckBox("Encrypt the voice too")
    for widget in (card, box):
        plain(window).body.addWidget(widget)
        widget.show()
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.isChecked()
    assert at(window) is Step.SERVER
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert at(window) is Step.AUTHORITY
    window.go(Step.SERVER)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isChecked()
    assert at(window) is Step.AUTHORITY


@pytest.mark.parametrize("goes", [QWidget.hide, lambda panel: panel.setEnabled(False)])
def test_the_keyboard_goes_to_the_page_when_what_had_it_goes_away(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path, goes: Callable[[QWidget], None]
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    panel, other = QWidget(), QPushButton("Let another authority follow")
    field = QLineEdit(panel)
    for widget in (panel, other):
        plain(window).body.addWidget(widget)
        widget.show()
    field.setFocus()
    goes(panel)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page)
    panel.setVisible(True)
    panel.setEnabled(True)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is other


class ExplainingPage(PlainPage):
    """A page that has something to explain."""

    step = Step.START

    def why(self) -> str:
        return "<p>Because.</p>"


def test_escape_closes_what_was_opened_and_nothing_else(
    qtbot: QtBot, qapp: QApplication, session: Session, services: Services
) -> None:
    kinds: list[type[PlainPage]] = [ExplainingPage, *page_kinds()[1:]]
    window = WizardWindow(Theme(qapp), session, making(kinds, services))
    qtbot.addWidget(window)
    window.show()
    QTest.keyClicks(plain(window).line, "pbx")
    window.shell.footer.why_button.click()
    assert window.shell.why.isVisible()
    for _ in range(2):
        QTest.keyClick(plain(window).line, Qt.Key.Key_Escape)
        assert not window.shell.why.isVisible()
        assert window.isVisible()
        assert window.work.site.server.host == "pbx"


def test_a_button_that_cannot_be_pressed_any_more_leaves_the_keyboard_on_the_page(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    window.activateWindow()
    window.shell.footer.action_button.setFocus()
    qtbot.waitUntil(window.shell.footer.action_button.hasFocus)
    plain(window).type_in("server.host", "")
    assert not window.shell.footer.action_button.isEnabled()
    assert plain(window).hasFocus()


def test_the_passphrase_given_with_the_start_is_for_the_first_site_alone(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    window.unlocking.know("given")
    opened(qtbot, session, window, tmp_path / "first")
    assert window.unlocking.passphrase == "given"
    opened(qtbot, session, window, tmp_path / "second")
    assert window.unlocking.passphrase is None


def test_enter_held_down_goes_on_once(qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    keys = QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
    for is_held in (False, True, True):
        QApplication.sendEvent(window.page, QKeyEvent(*keys, is_held))
    assert at(window) is Step.AUTHORITY


def test_a_page_at_work_is_not_left_and_asked_before_the_window_closes(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    page = plain(window)
    page.holds = True
    window.shell.side.buttons[Step.PHONES].click()
    assert at(window) is Step.SERVER
    assert not window.close()
    assert page.stops_asked == 1
    page.holds = False
    assert window.close()


def test_a_window_that_cannot_save_closes_only_when_asked_twice(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    (tmp_path / "ex" / "site.toml").write_text('format = 1\nname = "Another hand"\n')
    QTest.keyClicks(plain(window).line, "x")
    assert not window.close()
    assert window.alerts.isVisible()
    assert window.close()


def test_an_error_is_shown_above_the_page_until_it_is_put_away(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    session.open(tmp_path / "nothing")
    qtbot.waitUntil(window.alerts.isVisible)
    assert "There is no site" in window.alerts.title.text()
    QTest.keyClick(window.alerts, Qt.Key.Key_Escape)
    assert not window.alerts.isVisible()


def test_the_keyboard_goes_back_to_where_it_was_before_an_error(qtbot: QtBot, window: WizardWindow) -> None:
    window.show()
    window.activateWindow()
    why = window.shell.footer.why_button
    why.setFocus()
    for error in (KeyError(), ValueError()):
        window.alerts.show_error(error)
        qtbot.waitUntil(window.alerts.hasFocus)
    window.alerts.report.setFocus()
    QTest.keyClick(window.alerts.report, Qt.Key.Key_Escape)
    qtbot.waitUntil(why.hasFocus)


def test_an_unexpected_error_shows_no_text_of_its_own(window: WizardWindow) -> None:
    window.alerts.show_error(RuntimeError("password hunter2"))
    shown = window.alerts.title.text() + window.alerts.detail.text()
    assert "RuntimeError" in shown
    assert "hunter2" not in shown


def test_a_site_whose_server_was_cut_short_opens_where_that_is_recovered(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    root.mkdir()
    server.build(root)
    receipt = apply(server.plan(), root, now=server.NOW)
    site = Site(
        name="Ex",
        server=Server(host="pbx.example.com"),
        certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Ex"),
        destination=Destination(kind=DestinationKind.FOLDER, path="../root"),
    )
    session.make(tmp_path / "whole", site)
    qtbot.waitUntil(lambda: window.work.folder == tmp_path / "whole")
    assert at(window) is Step.SERVER
    (root / server.STATE / receipt.id / "receipt.json").write_text(to_json(receipt.with_status(Status.WRITING)))
    session.make(tmp_path / "cut", site)
    qtbot.waitUntil(lambda: window.work.folder == tmp_path / "cut" and at(window) is Step.WRITE)


def test_size_and_colours_are_kept(
    qtbot: QtBot, qapp: QApplication, session: Session, window: WizardWindow, services: Services, tmp_path: Path
) -> None:
    window.resize(780, 650)  # the offscreen screen has 800 by 800
    window.shell.side.appearance_chosen.emit(Appearance.DARK)
    assert window.close()
    again = Session(tmp_path / "memory.json")
    assert again.memory.appearance is Appearance.DARK
    other = WizardWindow(Theme(qapp), again, making(page_kinds(), services))
    qtbot.addWidget(other)
    assert (other.width(), other.height()) == (780, 650)


def test_colours_are_chosen_from_the_menu_in_the_side(qtbot: QtBot, window: WizardWindow) -> None:
    menu = window.shell.side.findChild(QMenu)
    assert isinstance(menu, QMenu)
    for action, appearance in zip(menu.actions(), Appearance, strict=True):
        with qtbot.waitSignal(window.shell.side.appearance_chosen) as chosen:
            action.trigger()
        assert chosen.args[0] is appearance, "not the text of it, which no theme knows"


def test_a_slow_result_does_not_undo_what_was_typed_meanwhile(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex", host="")
    QTest.keyClicks(plain(window).line, "pbx.example.org")
    plain(window).edited.emit(lambda work: replace(work, called=("101",)))
    assert window.work.site.server.host == "pbx.example.org"
    assert window.work.called == ("101",)


def test_tab_comes_to_the_footer_after_the_page_whenever_that_was_made(
    qtbot: QtBot, session: Session, window: WizardWindow, tmp_path: Path
) -> None:
    opened(qtbot, session, window, tmp_path / "ex")
    later = QPushButton("Go to Server")
    plain(window).body.addWidget(later)
    plain(window).changed.emit()
    footer = window.shell.footer
    order = []
    widget = window.nextInFocusChain()
    while widget is not window and widget is not None:
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(each) for each in (plain(window).line, later, footer.back_button, footer.action_button)]
    assert places == sorted(places)
    assert order.index(window.shell.side) < places[0]
