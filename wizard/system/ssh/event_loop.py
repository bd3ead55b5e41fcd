"""An event loop in a thread of its own, used as if its work were ordinary calls."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError as FutureCancelled
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Any, TypeVar

import asyncssh

from wizard.core.errors import WizardError
from wizard.system.ssh.failures import called_off

T = TypeVar("T")

_POLL_S = 0.1


class EventLoop:
    """The loop and its thread, until ``stop``."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="ssh", daemon=True)
        self._thread.start()

    def result(
        self,
        work: Coroutine[Any, Any, T],
        is_cancelled: Callable[[], bool],
        failure: Callable[[Exception], WizardError],
    ) -> T:
        """Return what some work brings; its errors become those of a person."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            while True:
                try:
                    return future.result(_POLL_S)
                except FutureTimeout:
                    if future.done():
                        raise
                    if is_cancelled():
                        raise called_off() from None
        except (FutureCancelled, asyncio.CancelledError) as error:
            raise failure(ConnectionError("it was closed")) from error
        except (OSError, asyncssh.Error, ValueError) as error:
            raise failure(error) from error
        finally:
            future.cancel()

    def stop(self) -> None:
        """End the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
