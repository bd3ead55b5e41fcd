from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import phones, some
from wizard.core.phone_list.in_service import Census, census, in_service
from wizard.core.site import Phone, Stage

FOUR = some(4)


def test_a_phone_is_on_the_server_by_its_mac_or_its_extension_or_a_contact() -> None:
    found = in_service(FOUR[:1], contacts=["103"], over_tls=[])
    assert found.holds(replace(FOUR[0], extension="999"))
    assert found.holds(replace(FOUR[0], mac="00:0f:d3:ff:ff:ff"))
    assert found.holds(FOUR[2])
    assert not found.holds(FOUR[1])
    assert not found.holds(Phone())


def test_phones_without_a_mac_are_not_all_the_same() -> None:
    found = in_service([Phone(extension="101")], contacts=[], over_tls=[])
    assert not found.holds(Phone(extension="102"))


def test_every_phone_is_counted_once_by_what_happens_to_it() -> None:
    wait, ready, first, second = (
        replace(p, stage=s) for p, s in zip(FOUR, (Stage.WAIT, Stage.READY, Stage.SECURE, Stage.SEALED), strict=True)
    )
    new = replace(first, mac="00:0f:d3:ff:ff:ff", extension="200")
    service = in_service(FOUR, contacts=["104"], over_tls=["104"])
    assert census((wait, ready, first, second, new), service) == Census(
        waiting=1, prepared=1, moving=1, there=1, starting=1
    )


def test_without_a_reading_nobody_knows_which_are_new() -> None:
    assert census(FOUR, None) == Census(going=4)


@given(st.lists(phones, max_size=8), st.booleans())
def test_the_numbers_add_up(listed: list[Phone], is_read: bool) -> None:
    found = census(listed, in_service(listed[::2], contacts=[], over_tls=[]) if is_read else None)
    total = found.waiting + found.prepared + found.moving + found.starting + found.there + found.going
    assert total == len(listed)
