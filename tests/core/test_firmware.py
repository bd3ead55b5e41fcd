from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.firmware import Firmware


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2_2_0_4_5a54ff2", (2, 2, 0, 4)),
        ("2_2_1_8", (2, 2, 1, 8)),
        ("2_9_19", (2, 9, 19, 0)),
        ("2.9.19", (2, 9, 19, 0)),
        (" 1_12_1 ", (1, 12, 1, 0)),
        ("1_4_2_0_63880", (1, 4, 2, 0)),
        ("1_0_5_46476", (1, 0, 5, 46476)),
        ("2_9_0_5a54ff2", (2, 9, 0, 0)),
        ("4_24_2", (4, 24, 2, 0)),
    ],
)
def test_versions_seen_in_the_field(text: str, numbers: tuple[int, int, int, int]) -> None:
    assert Firmware.parse(text).numbers == numbers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2",
        "2_9",
        "v2_9_19",
        "2__9_19",
        "2_9_19_",
        "latest",
        "2_9_19_D65_firmware.eff",
        "٢_9_19",
        "2_9_x",
        "9" * 99,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="written as"):
        Firmware.parse(text)


def test_order_is_that_of_the_releases() -> None:
    released = [
        "2_2_0_4_5a54ff2",
        "2_2_1_8",
        "2_3_9",
        "2_7_0",
        "2_8_1",
        "2_9_0",
        "2_9_2",
        "2_9_15",
        "2_9_19",
        "2_9_27",
    ]
    for older, newer in pairwise(released):
        assert Firmware.parse(older) < Firmware.parse(newer)


def test_hash_and_revision_do_not_count() -> None:
    assert Firmware.parse("2_2_0_4_5a54ff2") == Firmware.parse("2.2.0.4")
    assert Firmware.parse("1_4_2_0_63880") == Firmware.parse("1_4_2_0_99999")
    assert len({Firmware.parse("2_2_0_4_5a54ff2"), Firmware.parse("2_2_0_4")}) == 1


@given(st.tuples(*[st.integers(0, 10**9 - 1)] * 4), st.tuples(*[st.integers(0, 10**9 - 1)] * 4))
def test_order_is_that_of_the_numbers(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    first, second = (Firmware.parse("_".join(map(str, numbers))) for numbers in (a, b))
    assert (first < second) == (a < b)
    assert Firmware.parse(str(first)) == first


@given(st.text(alphabet=st.sampled_from("0123456789_.abf-\n "), max_size=80) | st.text())
def test_any_text_gives_a_version_or_value_error(text: str) -> None:
    try:
        version = Firmware.parse(text)
    except ValueError:
        return
    assert Firmware.parse(version.text) == version
