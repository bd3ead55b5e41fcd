from datetime import UTC, datetime, timedelta

from wizard.core.fetch_log import MOST_STRANGERS, fetched, latest
from wizard.core.hand_off import Fetch, FetchOutcome

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
OWN = frozenset(("000fd3aabb01.cfg", "000fd3aabb02.cfg"))


def fetch(name: str, outcome: FetchOutcome = FetchOutcome.FETCHED, second: int = 0) -> Fetch:
    return Fetch(name=name, address="192.0.2.7", at=NOW + timedelta(seconds=second), outcome=outcome)


def test_the_last_request_of_each_phone_is_known() -> None:
    first, second = fetch("000fd3aabb01.cfg", FetchOutcome.CUT), fetch("000fd3aabb01.cfg", second=1)
    other = fetch("000fd3aabb02.cfg", FetchOutcome.ASKED, 2)
    known = latest((), (first, second, other, fetch("ca.crt")), OWN)
    assert known == (second, other)
    assert fetched(known) == ("000fd3aabb01",)


def test_a_phone_that_has_its_file_keeps_it_and_its_newest_fetch_counts() -> None:
    has_it, again = fetch("000fd3aabb01.cfg"), fetch("000fd3aabb01.cfg", second=9)
    for later in (FetchOutcome.CUT, FetchOutcome.ASKED):
        assert latest((has_it,), (fetch("000fd3aabb01.cfg", later, 5),), OWN) == (has_it,)
    assert latest((has_it,), (again,), OWN) == (again,)


def test_strangers_are_told_of_but_not_without_end_and_push_no_phone_out() -> None:
    strangers = tuple(fetch(f"0019150a{n:04x}.cfg", FetchOutcome.NOT_OFFERED) for n in range(500))
    phone = fetch("000fd3aabb02.cfg")
    known: tuple[Fetch, ...] = ()
    for start in range(0, 500, 100):
        known = latest(known, strangers[start : start + 100], OWN)
    known = latest(known, (phone,), OWN)
    assert known == (*strangers[:MOST_STRANGERS], phone)
    again = fetch(strangers[0].name, FetchOutcome.NOT_OFFERED, 3)
    assert latest(known, (again,), OWN)[0] == again
