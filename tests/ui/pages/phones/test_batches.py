from dataclasses import dataclass, field

from wizard.core.sightings.signs import question
from wizard.ui.pages.phones.found.batches import PAUSE_S, Batch, Batches

FIRST, SECOND, THIRD = (question(f"192.0.2.{n}") for n in range(1, 4))


@dataclass
class Clock:
    now: float = 100.0
    told: list[Batch] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now


def test_the_first_sign_is_told_at_once_and_those_after_it_together() -> None:
    clock = Clock()
    batches = Batches(clock.told.append, clock)
    batches.add(FIRST)
    batches.add(SECOND)
    batches.progress(5, 10)
    batches.add(THIRD)
    assert clock.told == [Batch(sightings=(FIRST,), through=0, of=0)]
    clock.now += PAUSE_S
    batches.turn()
    batches.turn()
    assert clock.told[1:] == [Batch(sightings=(SECOND, THIRD), through=5, of=10)]


def test_what_is_left_is_told_at_the_end_and_nothing_where_nothing_is() -> None:
    clock = Clock()
    batches = Batches(clock.told.append, clock)
    batches.end()
    batches.progress(0, 0)
    clock.now += PAUSE_S
    batches.turn()
    assert clock.told == []
    batches.progress(1, 10)
    batches.progress(2, 10)
    batches.end()
    assert clock.told == [Batch(sightings=(), through=1, of=10), Batch(sightings=(), through=2, of=10)]
