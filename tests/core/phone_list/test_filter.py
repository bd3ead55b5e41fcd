from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import BACK, FRONT, phones
from wizard.core.phone_list.filter import matching
from wizard.core.site import Phone

LIST = (FRONT, BACK, replace(BACK, mac="00:0f:d3:12:34:56", name="Größe", extension="desk"), Phone(mac="not yet"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", (0, 1, 2, 3)),
        (" \t ", (0, 1, 2, 3)),
        ("front", (0,)),
        ("FRONT 101", (0,)),
        ("front 102", ()),
        ("d80", (1, 2)),
        ("D80 wait", (1, 2)),
        ("wait", (1, 2)),
        ("1_12", (1, 2)),
        ("internal", (0,)),
        ("grösse", (2,)),
        ("aa:bb", (0, 1)),
        ("AA-BB-CC", (0,)),
        ("000f.d3aa.bbcd", (1,)),
        ("000FD3AABBCD", (1,)),
        ("0:f:d3:12:34:56", (2,)),
        ("00 0F D3 AA BB CC", (0,)),
        (":cc", (0,)),
        ("not yet", (3,)),
        ("front desk", (0,)),
        ("k9", ()),
        ("-", ()),
        (":", (0, 1, 2)),
        ("101internal", ()),
        ("x" * 1_000_000, ()),
    ],
)
def test_words(words: str, found: tuple[int, ...]) -> None:
    assert matching(LIST, words) == found


@given(st.lists(phones, max_size=5), st.text(max_size=40))
def test_more_words_never_find_more(some_phones: list[Phone], words: str) -> None:
    found = set(matching(some_phones, words))
    assert found <= set(range(len(some_phones)))
    for word in words.split():
        assert found <= set(matching(some_phones, word))


@given(phones)
def test_a_phone_is_found_by_each_word_it_holds(phone: Phone) -> None:
    for text in (phone.mac, phone.model, phone.firmware, phone.extension, phone.name, phone.context, phone.stage):
        assert matching((phone,), text) == (0,)
        assert matching((phone,), text.upper()) == (0,) or text.upper().casefold() != text.casefold()
