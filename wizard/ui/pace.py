"""How much time is left of work that is counted, in words: measured from when the count began."""

from PySide6.QtCore import QElapsedTimer

from wizard.core.time_left import time_left
from wizard.ui.words import said


class Pace:
    """Begins with the first count it is told of, and anew with each that goes back."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()
        self._first = self._last = 0

    def words(self, done: int, total: int) -> str:
        """Return how much time is left after so many of all, "" while that is not known."""
        if not self._timer.isValid() or done < self._last:
            self._timer.start()
            self._first = done
        self._last = done
        left = time_left(done - self._first, total - self._first, self._timer.elapsed() / 1000)
        return "" if left is None else said(left)

    def end(self) -> None:
        """Forget it all: the next count is of other work."""
        self._timer.invalidate()
