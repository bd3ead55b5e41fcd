import threading

from pytestqt.qtbot import QtBot

from wizard.ui.task import Task


def test_work_is_off_the_gui_thread_and_its_result_on_it(qtbot: QtBot) -> None:
    task = Task(threading.get_ident)
    with qtbot.waitSignal(task.done) as finished:
        task.start()
    assert finished.args is not None
    assert finished.args[0] != threading.get_ident()
    qtbot.waitUntil(lambda: task not in Task._running)


def test_an_exception_is_handed_over(qtbot: QtBot) -> None:
    error = ValueError("x")

    def fail() -> None:
        raise error

    task = Task(fail)
    with qtbot.waitSignal(task.failed) as finished:
        task.start()
    assert finished.args == [error]
    qtbot.waitUntil(lambda: task not in Task._running)
