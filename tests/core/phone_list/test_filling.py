from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import some
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.filling import block_of, with_block, with_extensions, with_new_phone
from wizard.core.site import Phone, Stage


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ((), "101"),
        (("101",), "102"),
        (("101", "102", "hall"), "103"),
        (("102", "101"), "103"),  # 102 is taken
        (("099",), "100"),
        (("hall",), ""),
        (("1²",), ""),  # a digit, but no number of an extension
    ],
)
def test_it_counts_on_from_the_last_number(extensions: tuple[str, ...], expected: str) -> None:
    phones = tuple(Phone(extension=extension) for extension in extensions)
    found = with_new_phone(phones)
    assert found[:-1] == phones
    assert found[-1] == Phone(extension=expected)


def test_a_filled_phone_is_not_copied() -> None:
    assert with_new_phone((replace(some(1)[0], name="Front"),))[-1] == Phone(extension="102")


def extensions(*before: str, chosen: tuple[int, ...] | None = None) -> list[str]:
    phones = tuple(Phone(extension=extension) for extension in before)
    found = with_extensions(phones, range(len(phones)) if chosen is None else chosen)
    assert all(now.extension == then for now, then in zip(found, before, strict=True) if then)
    return [phone.extension for phone in found]


def test_phones_without_an_extension_get_the_next_free_ones() -> None:
    assert extensions("", "", "") == ["101", "102", "103"]
    assert extensions("200", "", "202", "") == ["200", "201", "202", "203"]
    assert extensions("", "099", "") == ["100", "099", "101"]
    assert extensions("300", "", "", "301", chosen=(1, 2)) == ["300", "302", "303", "301"]
    assert extensions("300", "", "", chosen=(2, 1)) == ["300", "302", "301"], "in the order they are shown in"
    assert extensions("hall", "") == ["hall", ""], "there is nothing to count on from"
    assert extensions("1", "2") == ["1", "2"]
    assert extensions("", chosen=(7, -1)) == [""]


def test_a_block_is_written_over_the_phones_it_is_put_on() -> None:
    before = some(4)
    block = block_of('Hall\tD80\r\n\t\r\n"Boss\'s\nroom"\t d62 \r\n')
    assert block == (("Hall", "D80"), ("", ""), ("Boss's\nroom", "d62"))
    found = with_block(before, (1, 2, 3), (Column.NAME, Column.MODEL), block)
    assert [(phone.name, phone.model) for phone in found] == [
        ("Desk 0", "D65"),
        ("Hall", "D80"),
        ("", ""),
        ("Boss's\nroom", "D62"),
    ]


def test_what_goes_beyond_the_list_or_says_nothing_changes_nothing() -> None:
    before = some(2)
    assert with_block(before, (1,), (Column.NAME,), (("a", "b"), ("c",))) == (before[0], replace(before[1], name="a"))
    assert with_block(before, (0,), (Column.STAGE,), (("later",),)) == before
    assert with_block(before, (0,), (Column.STAGE,), (("wait",),))[0].stage is Stage.WAIT


@given(st.text(st.sampled_from("a\t\n\r\"'=\x00é"), max_size=40))
def test_any_text_is_a_block_or_none(text: str) -> None:
    assert len(block_of(text)) <= text.count("\n") + text.count("\r") + 1
