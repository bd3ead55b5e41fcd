"""The passphrase: asked for when needed, once, three tries, and never for work that does without."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wizard.core.errors import WrongPassphrase
from wizard.core.text import Text
from wizard.ui.passphrase_dialog import PassphraseDialog
from wizard.ui.task import Task
from wizard.ui.unlocking import Ask, Unlocking

RIGHT = "the right passphrase"


class Work:
    """Work that needs the passphrase, and what became of it."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception | None] = []

    def unlock(self, task: Task, ask: Ask) -> str:
        given = ask()
        if given != RIGHT:
            raise WrongPassphrase(Text("Wrong."), Text("It does not open it."), Text("Try again."))
        return given

    def has_ended(self) -> bool:
        return bool(self.results or self.errors)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    (tmp_path / "credentials.enc").write_bytes(b"sealed")
    return tmp_path


def run(unlocking: Unlocking, folder: Path, work: Work, what: Callable[[Task, Ask], object] | None = None) -> None:
    unlocking.run(folder, what or work.unlock, work.results.append, work.errors.append)


def dialog(qtbot: QtBot, window: QWidget) -> PassphraseDialog:
    def open_ones() -> list[PassphraseDialog]:
        return [d for d in window.findChildren(PassphraseDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()))
    return open_ones()[0]


def answer(qtbot: QtBot, window: QWidget, *lines: str) -> PassphraseDialog:
    shown = dialog(qtbot, window)
    for edit, text in zip((shown.first, shown.second), lines, strict=False):
        edit.setText(text)
    shown.go.click()
    return shown


def gone(qtbot: QtBot, window: QWidget, answered: PassphraseDialog) -> None:
    qtbot.waitUntil(lambda: answered not in window.findChildren(PassphraseDialog))


def test_work_that_needs_none_asks_for_none(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    work = Work()
    run(Unlocking(window), sealed, work, lambda task, ask: "done")
    qtbot.waitUntil(work.has_ended)
    assert work.results == ["done"]
    assert window.findChildren(PassphraseDialog) == []


def test_it_is_asked_for_once(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    unlocking, first, second = Unlocking(window), Work(), Work()
    run(unlocking, sealed, first)
    answer(qtbot, window, RIGHT)
    qtbot.waitUntil(first.has_ended)
    run(unlocking, sealed, second)
    qtbot.waitUntil(second.has_ended)
    assert (first.results, second.results) == ([RIGHT], [RIGHT])


def test_three_wrong_ones_end_the_work_with_its_error(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    unlocking, work = Unlocking(window), Work()
    run(unlocking, sealed, work)
    complaints = []
    for number in range(3):
        complaints.append(dialog(qtbot, window).complaint.text())
        gone(qtbot, window, answer(qtbot, window, f"wrong {number}"))
    qtbot.waitUntil(work.has_ended)
    assert complaints[0] == ""
    assert "Try again" in complaints[1]
    assert "One more try" in complaints[2]
    assert isinstance(work.errors[0], WrongPassphrase)
    assert unlocking.passphrase is None


def test_a_right_one_after_a_wrong_one_is_kept(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    unlocking, work = Unlocking(window), Work()
    run(unlocking, sealed, work)
    answer(qtbot, window, "wrong")
    qtbot.waitUntil(lambda: bool(dialog(qtbot, window).complaint.text()))
    answer(qtbot, window, RIGHT)
    qtbot.waitUntil(work.has_ended)
    assert unlocking.passphrase == RIGHT


def test_cancel_ends_the_work_without_an_error(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    work = Work()
    run(Unlocking(window), sealed, work)
    dialog(qtbot, window).reject()
    qtbot.waitUntil(work.has_ended)
    assert work.errors == [None]


def test_a_new_one_is_typed_twice_alike_and_is_long_enough(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    work = Work()
    run(Unlocking(window), tmp_path, work)
    shown = answer(qtbot, window, "short", "short")
    assert "eight" in shown.complaint.text()
    answer(qtbot, window, RIGHT, RIGHT + "x")
    assert "differ" in shown.complaint.text()
    answer(qtbot, window, "", "")
    assert shown.isVisible()
    answer(qtbot, window, RIGHT, RIGHT)
    qtbot.waitUntil(work.has_ended)
    assert work.results == [RIGHT]


def test_another_site_is_asked_for_anew(qtbot: QtBot, window: QWidget, sealed: Path) -> None:
    unlocking, work = Unlocking(window), Work()
    unlocking.know(RIGHT)
    unlocking.forget()
    run(unlocking, sealed, work)
    dialog(qtbot, window).reject()
    qtbot.waitUntil(work.has_ended)


def test_a_wrong_one_given_at_the_start_is_asked_for_without_costing_a_try(
    qtbot: QtBot, window: QWidget, sealed: Path
) -> None:
    unlocking, work = Unlocking(window), Work()
    unlocking.know("wrong from the environment")
    run(unlocking, sealed, work)
    answer(qtbot, window, RIGHT)
    qtbot.waitUntil(work.has_ended)
    assert work.results == [RIGHT]
