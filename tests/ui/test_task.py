import gc
import threading

from pytestqt.qtbot import QtBot

from wizard.ui.task import AT_ONCE, Task


def test_work_is_off_the_gui_thread_and_its_result_on_it(qtbot: QtBot) -> None:
    task = Task(lambda _: threading.get_ident())
    with qtbot.waitSignals([task.done, task.ended]):
        task.done.connect(lambda ident: idents.append((ident, threading.get_ident())))
        idents: list[tuple[int, int]] = []
        task.start()
    assert idents[0][0] != threading.get_ident()
    qtbot.waitUntil(lambda: task not in Task._running)


def test_an_exception_is_handed_over(qtbot: QtBot) -> None:
    error = ValueError("x")

    def fail(_: Task) -> None:
        raise error

    task = Task(fail)
    with qtbot.waitSignal(task.failed) as finished:
        task.start()
    assert finished.args == [error]
    qtbot.waitUntil(lambda: task not in Task._running)


def test_what_is_found_on_the_way_comes_in_order(qtbot: QtBot) -> None:
    found: list[object] = []

    def report_five(task: Task) -> None:
        for number in range(5):
            task.report(number)

    task = Task(report_five)
    task.found.connect(found.append)
    with qtbot.waitSignal(task.ended):
        task.start()
    assert found == [0, 1, 2, 3, 4]


def test_cancelled_work_learns_of_it(qtbot: QtBot) -> None:
    began = threading.Event()

    def until_cancelled(task: Task) -> str:
        began.set()
        while not task.is_cancelled():
            threading.Event().wait(0.001)
        return "stopped"

    task = Task(until_cancelled)
    with qtbot.waitSignal(task.done) as finished:
        task.start()
        began.wait()
        task.cancel()
    assert finished.args == ["stopped"]


class Garbage:
    """Something only the garbage collector can free; it notes the thread that did."""

    freed_in: list[int]

    def __init__(self, freed_in: list[int]) -> None:
        self.freed_in = freed_in
        self.itself = self

    def __del__(self) -> None:
        self.freed_in.append(threading.get_ident())


def test_no_garbage_is_collected_off_the_gui_thread(qtbot: QtBot) -> None:
    freed_in: list[int] = []
    gc.set_threshold(700, 10, 10)

    def work(_: Task) -> int:
        Garbage(freed_in)
        # Far more containers than it takes to have the collector run.
        return len([[number] for number in range(100_000)])

    task = Task(work)
    with qtbot.waitSignal(task.ended):
        task.start()
    qtbot.waitUntil(lambda: task not in Task._running)
    assert gc.isenabled()
    gc.collect()
    assert freed_in == [threading.get_ident()]


def test_what_listens_for_long_keeps_no_other_from_its_turn(qtbot: QtBot) -> None:
    over = threading.Event()
    listening = [Task(lambda _: over.wait()) for _ in range(AT_ONCE - 1)]
    for task in listening:
        task.start()
    quick = Task(lambda _: "done")
    with qtbot.waitSignal(quick.done):
        quick.start()
    over.set()
    qtbot.waitUntil(lambda: not Task._running)
