import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import phones, some
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import with_value
from wizard.core.phone_list.sorting import sorted_by
from wizard.core.site import Phone, Stage


def in_order(column: Column, *values: str) -> list[str]:
    listed = [with_value((Phone(),), 0, column, value)[0] for value in values]
    return [values[index] for index in sorted_by(listed, column, range(len(values)))]


@pytest.mark.parametrize(
    ("column", "values", "expected"),
    [
        (Column.EXTENSION, ("10", "9", "100", ""), ["9", "10", "100", ""]),
        (Column.EXTENSION, ("b2", "B10", "b1"), ["b1", "b2", "B10"]),
        (Column.NAME, ("desk", "Alarm", ""), ["Alarm", "desk", ""]),
        (Column.FIRMWARE, ("2_10_0", "", "2_9_19", "new", "2_2_0_4_5a54ff2"), ["2_2_0_4_5a54ff2", "2_9_19", "2_10_0"]),
        (Column.MAC, ("", "00:0f:d3:00:00:02", "000FD3000001"), ["000FD3000001", "00:0f:d3:00:00:02", ""]),
    ],
)
def test_numbers_by_size_words_in_any_case_nothing_last(
    column: Column, values: tuple[str, ...], expected: list[str]
) -> None:
    assert in_order(column, *values)[: len(expected)] == expected


def test_stages_go_from_waiting_to_sealed() -> None:
    listed = [Phone(stage=stage) for stage in (Stage.SEALED, Stage.WAIT, Stage.SECURE, Stage.READY)]
    assert sorted_by(listed, Column.STAGE, range(4)) == (1, 3, 2, 0)


def test_phones_with_the_root_come_first() -> None:
    assert sorted_by([Phone(), Phone(root_loaded=True)], Column.ROOT_LOADED, range(2)) == (1, 0)


def test_only_the_rows_asked_for_and_equal_ones_as_they_were() -> None:
    assert sorted_by(some(6), Column.MODEL, (4, 0, 2)) == (4, 0, 2)


@given(st.lists(phones, max_size=8), st.sampled_from(Column))
def test_any_text_can_be_sorted(listed: list[Phone], column: Column) -> None:
    found = sorted_by(listed, column, range(len(listed)))
    assert sorted(found) == list(range(len(listed)))
    assert sorted_by(listed, column, found) == found
