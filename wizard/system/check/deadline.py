"""A probe's end: one point in time for all its steps, so that a server that drips cannot draw it out."""

import time
from dataclasses import dataclass

PROBE_S = 2.0
"""No single probe takes longer."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A point in time, by the clock that is never set."""

    at_s: float

    def left_s(self) -> float:
        """Return the seconds that are left; raises TimeoutError where there are none."""
        left = self.at_s - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left


def deadline(seconds: float = PROBE_S) -> Deadline:
    """Return the end of a probe that begins now."""
    return Deadline(time.monotonic() + seconds)
