"""The only place that knows threads: run a function on the pool, deliver what it finds on the GUI thread."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

AT_ONCE = 8
"""Threads at least: what listens for minutes waits more than it computes, and must not keep others from their turn."""

_ANSWER_STEP_S = 0.1


class Task(QObject):
    """One piece of work off the GUI thread; connect its signals to bound methods of QObjects.

    The work may call ``report`` (which gives ``found``, in order), ``ask`` (which gives ``asked``, and waits for
    ``answer``) and ask ``is_cancelled``. A running Task keeps
    itself: it has no parent, so that a page which goes meanwhile takes nothing with it. After ``done`` or
    ``failed`` comes ``ended``.

    While one runs, no garbage is collected: Python does that in whichever thread comes to it, and a widget that
    is garbage would be destroyed off the GUI thread, which ends the process.
    """

    found = Signal(object)
    asked = Signal(object)
    done = Signal(object)
    failed = Signal(Exception)
    ended = Signal()
    _running: "set[Task]" = set()  # noqa: RUF012 - Qt objects with a thread inside must outlive their callers

    def __init__(self, work: Callable[["Task"], object]) -> None:
        super().__init__()
        self._work = work
        self._cancelled = threading.Event()
        self._answered = threading.Event()
        self._answer: object = None

    def start(self) -> None:
        """Run the work on the pool."""
        gc.disable()
        Task._running.add(self)
        self.ended.connect(self._end)
        pool = QThreadPool.globalInstance()
        pool.setMaxThreadCount(max(pool.maxThreadCount(), AT_ONCE))
        pool.start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop; it ends as soon as it next asks."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def report(self, value: object) -> None:
        """Hand over something found on the way."""
        self.found.emit(value)

    def ask(self, question: object) -> object:
        """Return the person's answer to a question, None where the work was asked to stop meanwhile."""
        self._answered.clear()
        self.asked.emit(question)
        while not self._answered.wait(_ANSWER_STEP_S):
            if self.is_cancelled():
                return None
        return self._answer

    def answer(self, value: object) -> None:
        """Answer what the work has asked."""
        self._answer = value
        self._answered.set()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        self.ended.emit()

    def _end(self) -> None:
        Task._running.discard(self)
        if not Task._running:
            gc.enable()


@contextmanager
def no_garbage_collected() -> Iterator[None]:
    """Let widgets be destroyed inside, and what of them is garbage afterwards.

    While Qt disconnects a widget it holds one of its locks for signals, and PySide allocates under it. Were garbage
    collected there that goes by the same lock, the process would wait for itself for ever (seen with PySide6 6.12.0).
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        if was_enabled:
            gc.enable()
