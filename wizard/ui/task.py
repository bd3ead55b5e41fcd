"""The only place that knows threads: run a function on the pool, deliver its result on the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class Task(QObject):
    """One piece of work off the GUI thread; connect ``done`` and ``failed`` to bound methods of QObjects.

    A running Task keeps itself: it has no parent, so that a page which goes meanwhile takes nothing with it.
    """

    done = Signal(object)
    failed = Signal(Exception)
    _running: "set[Task]" = set()  # noqa: RUF012 - Qt objects with a thread inside must outlive their callers

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def start(self) -> None:
        """Run the work on the pool."""
        Task._running.add(self)
        self.done.connect(self._end)
        self.failed.connect(self._end)
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _end(self, _: object) -> None:
        Task._running.discard(self)
