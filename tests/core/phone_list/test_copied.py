from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import phones, some
from wizard.core.phone_list.copied import copied
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.site import Phone


def test_the_rows_stand_under_a_header_with_tabs_between() -> None:
    lines = copied(some(2)).splitlines()
    assert lines[0].split("\t")[:5] == ["mac", "model", "firmware", "extension", "name"]
    assert lines[1].split("\t")[:5] == ["00:0f:d3:00:00:00", "D65", "2_9_19", "101", "Desk 0"]


def test_what_a_spreadsheet_would_run_is_guarded_and_read_back() -> None:
    phone = replace(some(1)[0], name="=1+1", extension="0101")
    text = copied([phone])
    assert "\t'=1+1\t" in text
    assert read_pasted(text).phones == (phone,)


@given(st.lists(phones, min_size=1, max_size=4))
def test_any_phones_can_be_copied_and_pasted_without_a_crash(listed: list[Phone]) -> None:
    read_pasted(copied(listed))


@given(st.integers(1, 30))
def test_plain_phones_come_back_as_they_were(number: int) -> None:
    assert read_pasted(copied(some(number))).phones == some(number)
