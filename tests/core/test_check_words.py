from hypothesis import given
from hypothesis import strategies as st

from wizard.core.check_result import Check, Status
from wizard.core.check_words import CHECK_WORDS, CheckCounts, counts, in_order
from wizard.core.text import Text
from wizard.system.check.run import IDS


def check(name: str, status: Status = Status.PASS) -> Check:
    return Check(id=name, status=status, evidence=Text("so"))


def test_every_check_has_words_in_the_order_of_the_list() -> None:
    assert tuple(CHECK_WORDS) == IDS


def test_what_is_not_known_yet_waits_in_its_place() -> None:
    assert in_order(()) == tuple((name, None) for name in IDS)
    first, second = check("judge"), check("judge", Status.FAIL)
    rows = in_order((check("tcp"), first, second))
    judged = IDS.index("judge")
    assert [name for name, _ in rows] == [*IDS[:judged], "judge", "judge", *IDS[judged + 1 :]]
    assert [found for name, found in rows if name == "judge"] == [first, second]


def test_how_a_list_came_out() -> None:
    assert counts(()) == CheckCounts(well=0, to_look_at=0, to_fix=0, waiting=len(IDS))
    found = (check("tcp"), check("judge", Status.WARN), check("judge", Status.FAIL), check("sip-options", Status.SKIP))
    assert counts(found) == CheckCounts(well=1, to_look_at=1, to_fix=1, waiting=1 + len(IDS) - 3)


def test_what_is_left_out_counts_nowhere() -> None:
    left_out = Check(id="mdns", status=Status.SKIP, evidence=Text("so"), is_optional=True)
    assert counts((left_out,)) == CheckCounts(well=0, to_look_at=0, to_fix=0, waiting=len(IDS) - 1)


@given(st.lists(st.builds(check, st.sampled_from([*IDS, "another"]), st.sampled_from(Status))))
def test_no_check_is_lost_or_shown_twice(checks: list[Check]) -> None:
    shown = [found for _, found in in_order(checks) if found is not None]
    assert sorted(shown, key=repr) == sorted(checks, key=repr)
    found = counts(checks)
    assert found.well + found.to_look_at + found.to_fix + found.waiting == len(in_order(checks))
