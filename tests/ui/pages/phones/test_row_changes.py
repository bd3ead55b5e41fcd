from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import some
from wizard.core.site import Phone
from wizard.ui.pages.phones.row_changes import kept, runs

TEN = some(10)
few = st.lists(st.sampled_from(TEN[:4]), max_size=6)


@given(few, few)
def test_what_is_kept_is_in_both_lists_and_in_order(old: list[Phone], new: list[Phone]) -> None:
    mapping = kept(old, new)
    assert len(mapping) == len(old)
    stay = [index for index in mapping if index is not None]
    assert stay == sorted(set(stay))
    assert all(0 <= index < len(new) for index in stay)
    if len(old) != len(new):
        assert all(old[then] == new[now] for then, now in enumerate(mapping) if now is not None)


@given(st.sets(st.integers(0, 9)))
def test_phones_removed_anywhere_leave_the_others_who_they_are(gone: set[int]) -> None:
    new = tuple(phone for index, phone in enumerate(TEN) if index not in gone)
    mapping = kept(TEN, new)
    if gone:
        assert {then for then, now in enumerate(mapping) if now is None} == gone
    mapping = kept(new, TEN)
    assert None not in mapping
    assert [TEN[now] for now in mapping if now is not None] == list(new)


def test_an_edited_phone_is_the_same_one() -> None:
    assert kept(TEN, (Phone(extension="edited"), *TEN[1:])) == tuple(range(10))


def test_a_phone_taken_out_while_another_is_edited() -> None:
    assert kept(TEN[:4], (TEN[0], Phone(extension="edited"), TEN[3])) == (0, None, None, 2)


@given(st.sets(st.integers(0, 30)))
def test_runs_hold_every_row_once(rows: set[int]) -> None:
    found = runs(sorted(rows))
    assert [row for first, last in found for row in range(first, last + 1)] == sorted(rows)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(found))
