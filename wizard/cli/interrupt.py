"""Ctrl-C that is not lost in a library on the way."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def remembered_interrupt() -> Iterator[Callable[[], bool]]:
    """Give a function that says whether Ctrl-C was pressed since; KeyboardInterrupt is raised all the same.

    dnspython's reader of messages turns whatever is raised inside it into an error of its own, KeyboardInterrupt
    included (dns.exception.ExceptionWrapper). For the main thread only, as all of Python's signals.
    """
    pressed: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:
        pressed.append(number)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
