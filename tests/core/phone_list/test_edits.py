from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import FRONT, hostile, phones, some
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.edits import with_added, with_stage, with_unproven_tls, with_value, without
from wizard.core.phone_list.filling import filled_down
from wizard.core.site import Phone, Stage

lists = st.lists(phones, max_size=6).map(tuple)
indexes = st.lists(st.integers(-2, 8), max_size=8)


def extensions(some_phones: tuple[Phone, ...]) -> list[str]:
    return [phone.extension for phone in some_phones]


def test_new_phones_come_last() -> None:
    first, second, third = some(3)
    found = with_added((first,), (second, third))
    assert found.phones == (first, second, third)
    assert found.added == (second, third)
    assert found.skipped == ()


def test_a_known_phone_is_not_touched_and_reported() -> None:
    first, second, third = some(3)
    same_mac = replace(third, mac=first.mac.upper().replace(":", "-"))
    same_extension = replace(third, extension=first.extension)
    found = with_added((second, first), (same_mac, same_extension))
    assert found.phones == (second, first)
    assert found.added == ()
    assert [(s.phone, s.index) for s in found.skipped] == [(same_mac, 1), (same_extension, 1)]
    assert [str(s.reason) for s in found.skipped] == [
        "Phone 2 has the same MAC address.",
        "Phone 2 has the same extension.",
    ]


def test_new_phones_are_compared_with_each_other_too() -> None:
    first, second = some(2)
    found = with_added((first,), (second, replace(second, mac=""), replace(second, extension="DESK")))
    assert found.phones == (first, second)
    assert [s.index for s in found.skipped] == [1, 1]
    assert [(s.place, s.twin) for s in found.twice] == [(1, 0), (2, 0)]
    desk = replace(second, extension="desk")
    assert [s.index for s in with_added((first, desk), (replace(FRONT, extension="DESK"),)).skipped] == [1]


def test_what_is_not_known_yet_is_not_the_same() -> None:
    first, second = Phone(extension="101"), Phone(extension="102")
    assert with_added((first,), (second, Phone(), Phone())).phones == (first, second, Phone(), Phone())


@given(lists, lists)
def test_adding_keeps_the_list_and_a_second_time_adds_nothing(
    present: tuple[Phone, ...], new: tuple[Phone, ...]
) -> None:
    found = with_added(present, new)
    assert found.phones == present + found.added
    assert len(found.added) + len(found.skipped) == len(new)
    named = tuple(phone for phone in new if phone.mac or phone.extension.strip())
    assert with_added(found.phones, named).added == ()


@given(lists, indexes)
def test_taking_out(present: tuple[Phone, ...], chosen: list[int]) -> None:
    assert without(present, chosen) == tuple(p for i, p in enumerate(present) if i not in chosen)


@given(lists, indexes, st.sampled_from(Stage))
def test_setting_the_stage(present: tuple[Phone, ...], chosen: list[int], stage: Stage) -> None:
    changed = with_stage(present, chosen, stage)
    assert [replace(p, stage=Stage.WAIT) for p in changed] == [replace(p, stage=Stage.WAIT) for p in present]
    assert [p.stage for p in changed] == [stage if i in chosen else p.stage for i, p in enumerate(present)]


@pytest.mark.parametrize(
    ("column", "text", "changed"),
    [
        (Column.MAC, " 000FD3000001 ", replace(FRONT, mac="00:0f:d3:00:00:01")),
        (Column.MAC, "000FD30000", replace(FRONT, mac="000FD30000")),
        (Column.MODEL, "d80", replace(FRONT, model="D80")),
        (Column.FIRMWARE, "2.9", replace(FRONT, firmware="2.9")),
        (Column.EXTENSION, " 0101 ", replace(FRONT, extension="0101")),
        (Column.NAME, "'=x", replace(FRONT, name="'=x")),
        (Column.CONTEXT, "", replace(FRONT, context="")),
        (Column.STAGE, "Wait", replace(FRONT, stage=Stage.WAIT)),
        (Column.STAGE, "later", FRONT),
        (Column.STAGE, "", FRONT),
        (Column.ROOT_LOADED, "yes", replace(FRONT, root_loaded=True)),
        (Column.ROOT_LOADED, "perhaps", FRONT),
    ],
)
def test_typing_into_a_cell(column: Column, text: str, changed: Phone) -> None:
    others = some(2)
    assert with_value((others[0], FRONT, others[1]), 1, column, text) == (others[0], changed, others[1])


@given(lists, st.integers(-9, 9), st.sampled_from(Column), hostile)
def test_typing_changes_one_field_of_one_phone(
    present: tuple[Phone, ...], index: int, column: Column, text: str
) -> None:
    changed = with_value(present, index, column, text)
    assert len(changed) == len(present)
    for at, (before, after) in enumerate(zip(present, changed, strict=True)):
        values = [(getattr(before, name), getattr(after, name)) for name in Column if at != index or name is not column]
        assert all(old == new for old, new in values)


@pytest.mark.parametrize("column", [c for c in Column if c not in (Column.MAC, Column.EXTENSION)])
def test_filling_down_takes_the_first_chosen_phone(column: Column) -> None:
    source = replace(FRONT, model="D80", firmware="1_12_1", stage=Stage.WAIT, root_loaded=True)
    present = (*some(2), source)
    changed = filled_down(present, (2, 0, 2, 7, -1), column)
    assert changed[1:] == present[1:]
    assert getattr(changed[0], column) == getattr(source, column)
    assert [c for c in Column if getattr(changed[0], c) != getattr(present[0], c)] == [column]


def test_a_mac_is_not_filled_down_nor_is_one_phone() -> None:
    assert filled_down(some(3), (0, 1, 2), Column.MAC) == some(3)
    assert filled_down(some(3), (1,), Column.EXTENSION) == some(3)
    assert filled_down(some(3), (), Column.NAME) == some(3)


def numbered(*names: str) -> tuple[Phone, ...]:
    return tuple(Phone(extension=name) for name in names)


@pytest.mark.parametrize(
    ("before", "chosen", "after"),
    [
        (("101", "", ""), (0, 1, 2), ["101", "102", "103"]),
        (("101", "", ""), (0, 1, 1, 0, 9, -1, 2), ["101", "102", "103"]),
        (("101", "", "", ""), (0, 3, 1), ["101", "103", "", "102"]),
        (("101", "", "", "102", "103"), (0, 1, 2), ["101", "104", "105", "102", "103"]),
        (("101", "103", "102"), (0, 1, 2), ["101", "102", "103"]),
        (("098", "x", "y", "z"), (0, 1, 2, 3), ["098", "099", "100", "101"]),
        (("0009", "", "0010"), (0, 1), ["0009", "0011", "0010"]),
        (("desk9", "", "DESK10"), (0, 1), ["desk9", "desk11", "DESK10"]),
        (("", "1"), (0, 1), ["", "1"]),
        (("front", "1"), (0, 1), ["front", "1"]),
        (("9" * 19, "1"), (0, 1), ["9" * 19, "1"]),
        (("9" * 10_000, "1"), (0, 1), ["9" * 10_000, "1"]),
        (("9" * 18, "1"), (0, 1), ["9" * 18, "1" + "0" * 18]),
    ],
)
def test_extensions_count_up(before: tuple[str, ...], chosen: tuple[int, ...], after: list[str]) -> None:
    assert extensions(filled_down(numbered(*before), chosen, Column.EXTENSION)) == after


@given(st.lists(st.integers(0, 30), min_size=2, max_size=20), st.data())
def test_counting_up_never_takes_a_number_twice(numbers: list[int], data: st.DataObject) -> None:
    before = numbered(*(f"{number:02}" for number in numbers))
    chosen = data.draw(st.lists(st.sampled_from(range(len(before))), min_size=2, unique=True))
    after = extensions(filled_down(before, chosen, Column.EXTENSION))
    given_out = [after[index] for index in chosen[1:]]
    kept = [extension for index, extension in enumerate(after) if index not in chosen[1:]]
    assert kept == [p.extension for i, p in enumerate(before) if i not in chosen[1:]]
    assert len(set(given_out)) == len(given_out)
    assert not set(given_out) & set(kept)


def test_tls_on_an_unproven_model_is_insisted_on_for_the_chosen_phones_only() -> None:
    d65, nameless, d40, d70 = (
        replace(phone, model=model) for phone, model in zip(some(4), ("D65", "", "D40", "D70"), strict=True)
    )
    four = (d65, nameless, d40, d70)
    found = with_unproven_tls(four, (0, 1, 2, 7), is_wanted=True)
    assert [phone.tls_unproven_model for phone in found] == [False, False, True, False]
    assert with_unproven_tls(found, range(4), is_wanted=False) == four
