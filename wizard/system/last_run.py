"""A file in which a run that ends in native code leaves its trace, for the next start to tell of."""

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from wizard.core.log.native_trace import LARGEST, native_trace


class RunTrace:
    """The trace file of this run. ``left`` is what the run before left in it, "" where that ended as it should.

    Where the file cannot be had there is no trace, and nothing else is lost.
    """

    def __init__(self, file: Path) -> None:
        self.left = ""
        self._opened: BinaryIO | None = None
        with suppress(OSError):
            file.parent.mkdir(0o700, parents=True, exist_ok=True)
            if file.exists() and not file.is_file():  # opening a pipe would wait for ever
                return
            # Appended to, so that two windows open at once do not write over each other.
            self._opened = file.open("a+b")
            self._opened.seek(0)
            self.left = native_trace(self._opened.read(LARGEST).decode("utf-8", "replace"))
            self._opened.truncate(0)

    def begin(self) -> None:
        """Leave a trace where this run ends in native code."""
        if self._opened is not None:
            faulthandler.enable(self._opened)

    def end(self) -> None:
        """Leave none: the run ends as it should. What was noted of faults that it outlived goes, too."""
        if self._opened is not None:
            faulthandler.disable()
            with suppress(OSError):
                self._opened.truncate(0)
            self._opened.close()
            self._opened = None
