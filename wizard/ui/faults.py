"""Exceptions nobody expected, in whichever thread: brought onto the GUI thread, told of there, and never fatal."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from wizard.system.log import log_error


class Faults(QObject):
    """``show_error`` tells a person. Exceptions in slots and in functions Qt calls come here by themselves."""

    _met = Signal(Exception)

    def __init__(self, show_error: Callable[[Exception], None]) -> None:
        super().__init__()
        self._met.connect(show_error)

    def begin(self) -> None:
        """Take every exception from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def end(self) -> None:
        """Leave them to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self._met.emit(error.with_traceback(trace))
        else:
            QCoreApplication.exit(1)

    def _on_thread(self, met: threading.ExceptHookArgs) -> None:
        if isinstance(met.exc_value, Exception):
            self._met.emit(met.exc_value)

    def _on_unraisable(self, met: "sys.UnraisableHookArgs") -> None:
        """Only log what arises where an object goes away: nothing that was asked for has failed."""
        if met.exc_value is not None:
            log_error(met.exc_value)
