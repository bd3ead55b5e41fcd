"""How long counted work takes yet."""

from itertools import pairwise

import pytest

from wizard.core.time_left import seconds_left, time_left


@pytest.mark.parametrize(
    ("done", "total", "elapsed", "said"),
    [
        (0, 254, 60.0, None),
        (1, 254, 1.9, None),  # too early to be sure of the pace
        (50, 250, 2.0, "About 10 s left."),
        (10, 254, 2.0, "About 50 s left."),
        (240, 254, 60.0, None),  # the end is near
        (100, 1000, 30.0, "About 4 min left."),
        (254, 254, 60.0, None),
        (300, 254, 60.0, None),
    ],
)
def test_it_is_said_as_roughly_as_it_is_known(done: int, total: int, elapsed: float, said: str | None) -> None:
    left = time_left(done, total, elapsed)
    assert (None if left is None else str(left)) == said


def test_at_the_same_pace_it_gets_less() -> None:
    left = [seconds_left(done, 100, done * 0.5) for done in range(4, 100)]
    assert all(a is not None and b is not None and a > b for a, b in pairwise(left))
