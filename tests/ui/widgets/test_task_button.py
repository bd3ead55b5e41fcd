import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from wizard.ui.task import Task
from wizard.ui.widgets.task_button import TaskButton


@pytest.fixture
def button(qtbot: QtBot) -> TaskButton:
    button = TaskButton("Read", "Reading…")
    qtbot.addWidget(button)
    button.show()
    return button


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What holds work up; opened at the latest when the test is over, whatever came of it."""
    gate = threading.Event()
    yield gate
    gate.set()


def held(button: TaskButton, gate: threading.Event, result: object = None) -> Task:
    """Begin work that ends when the gate opens."""

    def work(_: Task) -> object:
        gate.wait()
        if isinstance(result, Exception):
            raise result
        return result

    button.run(work)
    assert button.task is not None
    return button.task


def test_it_asks_for_work_and_gives_what_comes_of_it(qtbot: QtBot, button: TaskButton) -> None:
    heard: list[object] = []

    def work(task: Task) -> int:
        task.report("on the way")
        return 7

    button.pressed.connect(lambda: button.run(work))
    button.found.connect(heard.append)
    button.done.connect(heard.append)
    with qtbot.waitSignal(button.done):
        button.button.click()
    assert heard == ["on the way", 7]
    assert not button.is_at_work


def test_while_at_work_a_cancel_stands_in_its_place(qtbot: QtBot, button: TaskButton, gate: threading.Event) -> None:
    button.button.setFocus()
    held(button, gate)
    assert button.button.isHidden()
    assert button.cancel_button.isVisible()
    assert button.focusWidget() is button.cancel_button, "the keyboard stays where the person is"
    with qtbot.waitSignal(button.done):
        gate.set()
    assert button.button.isVisible()
    assert button.cancel_button.isHidden()
    assert button.focusWidget() is button.button


@pytest.mark.parametrize("result", ["late", ValueError("late")])
def test_nothing_comes_of_cancelled_work(
    qtbot: QtBot, button: TaskButton, gate: threading.Event, result: object
) -> None:
    heard: list[object] = []
    for signal in (button.done, button.failed):
        signal.connect(heard.append)
    task = held(button, gate, result)
    with qtbot.waitSignal(button.ended):
        button.cancel_button.click()
    assert task.is_cancelled()
    assert not button.is_at_work
    with qtbot.waitSignal(task.ended):
        gate.set()
    with qtbot.waitSignal(button.done):
        button.run(lambda _: "second")
    assert heard == ["second"]


def test_of_two_works_the_later_counts(qtbot: QtBot, button: TaskButton, gate: threading.Event) -> None:
    done: list[object] = []
    button.done.connect(done.append)
    first = held(button, gate, "first")
    later = threading.Event()
    held(button, later, "second")
    with qtbot.waitSignal(first.ended):
        gate.set()
    is_at_work = button.is_at_work
    with qtbot.waitSignal(button.done):
        later.set()
    assert is_at_work
    assert done == ["second"]


def test_what_fails_is_told(qtbot: QtBot, button: TaskButton) -> None:
    error = ValueError("x")

    def fail(_: Task) -> None:
        raise error

    with qtbot.waitSignal(button.failed) as failed:
        button.run(fail)
    assert failed.args == [error]
    assert not button.is_at_work
