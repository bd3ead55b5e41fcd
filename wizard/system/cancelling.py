"""Waiting that can be called off at any moment."""

import time
from collections.abc import Callable

from wizard.core.errors import Cancelled
from wizard.core.text import Text

_STEP_S = 0.1


class Cancelling:
    """Asks whether the person has called the work off, and waits in steps short enough to hear of it."""

    def __init__(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._is_cancelled = is_cancelled

    def check(self) -> None:
        """Raise Cancelled if the work was called off."""
        if self._is_cancelled():
            raise Cancelled(
                Text("The order was cancelled."),
                Text("Nothing in the site folder was changed."),
                Text("Order again when you are ready."),
            )

    def pause(self, seconds: float) -> None:
        """Wait; raises Cancelled as soon as the work is called off."""
        end = time.monotonic() + seconds
        self.check()
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, _STEP_S))
            self.check()
