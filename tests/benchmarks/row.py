"""What a benchmark comes to: rows of the table, growth at several sizes, and what could not be measured."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: our figure beside that of ``against``, and the least it could be.

    ``is_met`` is None where the row is only reported. ``words`` say what the floor is, and what stands between.
    """

    what: str
    unit: str
    ours: float
    against: str = ""
    peer: float | None = None
    floor: float | None = None
    goal: str = ""
    is_met: bool | None = None
    words: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours to the peer's."""
        return self.ours / self.peer if self.peer else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """One figure at several sizes, each with its size."""

    what: str
    unit: str
    per: str
    points: Sequence[tuple[int, float]]

    @property
    def steepness(self) -> float:
        """What one unit costs at the largest size, to what it costs at the second largest: 1 is linear."""
        (small, cheap), (large, dear) = self.points[-2:]
        return (dear / large) / (cheap / small)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A row that could not be measured here, and why."""

    what: str
    why: str


Measured = Row | Growth | Missing
