"""What a search sees, handed on a few times a second however fast it comes; it runs in the search's thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from wizard.core.sightings.sighting import Sighting

PAUSE_S = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What was seen since the last one; ``through`` addresses ``of`` a sweep have been asked by now."""

    sightings: tuple[Sighting, ...]
    through: int
    of: int


class Batches:
    """Gathers, and reports when there is something new and a moment has passed since the last time."""

    def __init__(self, report: Callable[[Batch], None], now: Callable[[], float] = time.monotonic) -> None:
        self._report, self._now = report, now
        self._reported_at = float("-inf")
        self._sightings: list[Sighting] = []
        self._progress = (0, 0)
        self._is_news = False

    def add(self, sighting: Sighting) -> None:
        """Take a sighting."""
        self._sightings.append(sighting)
        self._is_news = True
        self.turn()

    def progress(self, through: int, of: int) -> None:
        """Take how far a sweep has come."""
        self._is_news = self._is_news or (through, of) != self._progress
        self._progress = (through, of)
        self.turn()

    def turn(self) -> None:
        """Report what has come together, if it is time."""
        if self._is_news and self._now() - self._reported_at >= PAUSE_S:
            self.end()

    def end(self) -> None:
        """Report what is left."""
        if self._is_news:
            through, of = self._progress
            self._report(Batch(sightings=tuple(self._sightings), through=through, of=of))
            self._sightings.clear()
            self._is_news = False
            self._reported_at = self._now()
