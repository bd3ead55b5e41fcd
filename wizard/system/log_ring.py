"""The newest entries of the log, in memory. Records that are no entries of ours are not kept: they may say anything."""

import logging
from collections import deque
from collections.abc import Callable

from wizard.core.log.entry import Entry
from wizard.system.log import LOGGER

MOST = 2000


class LogRing(logging.Handler):
    """Keeps the newest entries; ``on_entry`` is called in whichever thread logs one."""

    def __init__(self, most: int = MOST) -> None:
        super().__init__(logging.INFO)
        self._entries: deque[Entry] = deque(maxlen=most)
        self.on_entry: Callable[[], None] = _nothing

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's entry."""
        if isinstance(record.msg, Entry) and not record.args:
            self._entries.append(record.msg)
            self.on_entry()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries kept, the newest last."""
        self.acquire()
        try:
            return tuple(self._entries)
        finally:
            self.release()

    def begin(self) -> None:
        """Keep what is logged from now on."""
        LOGGER.setLevel(logging.INFO)
        LOGGER.addHandler(self)

    def end(self) -> None:
        """Keep no more."""
        LOGGER.removeHandler(self)


def _nothing() -> None:
    """Nobody listens."""
