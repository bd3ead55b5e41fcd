import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import some
from wizard.core.phone_list.scanning import read_scan, scanned
from wizard.core.phone_list.values import WrongCell
from wizard.core.site import Phone

NEW = "00:0f:d3:aa:bb:cc"


@pytest.mark.parametrize(
    "typed",
    [
        "000FD3AABBCC",
        "00:0F:D3:AA:BB:CC",
        "00Ö0FÖD3ÖAAÖBBÖCC",  # a German or Swedish keyboard
        "00Ñ0FÑD3ÑAAÑBBÑCC",  # a Spanish one
        "00ß0FßD3ßAAßBBßCC",
        " MAC: 000fd3aabbcc\t",
    ],
)
def test_a_label_is_read_in_every_keyboard_layout(typed: str) -> None:
    assert read_scan(typed) == NEW


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "no MAC address of a phone"),
        ("FFFFFFFFFFFF", "no MAC address of a phone"),
        ("1TELD65LF", "not a MAC address"),
        ("4012345678901", "not a MAC address"),
        ("00Ö0FßD3ÖAAÖBBÖCC", "not a MAC address"),
        ("x" * 100_000, "not a MAC address"),
    ],
)
def test_another_barcode_of_the_label_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(WrongCell, match=reason):
        read_scan(typed)


@given(st.text())
def test_any_text_is_a_mac_or_refused(text: str) -> None:
    try:
        mac = read_scan(text)
    except WrongCell:
        return
    assert re.fullmatch("[0-9a-f]{2}(:[0-9a-f]{2}){5}", mac)


def test_labels_fill_the_phones_that_wait_for_one_and_then_make_new_ones() -> None:
    first, second = some(2)
    waiting = (first, Phone(extension="200"), Phone(extension="201", name="Hall"), second)
    found = scanned(waiting, NEW, (2, 3, 0, 1))
    assert (found.index, found.was_known) == (2, False)
    assert found.phones[2] == Phone(mac=NEW, extension="201", name="Hall")
    assert scanned(found.phones, NEW, (3, 0, 1)).index == 2
    assert scanned(found.phones, NEW, (3, 0, 1)).was_known
    assert scanned(found.phones, NEW, ()).phones == found.phones
    full = scanned(found.phones, "00:0f:d3:aa:bb:cd", (3, 0, 1))
    assert full.phones[1].mac == "00:0f:d3:aa:bb:cd"
    new = scanned(full.phones, "00:0f:d3:aa:bb:ce", (0, 1, 2, 3))
    assert new.index == 4
    assert new.phones[4] == Phone(mac="00:0f:d3:aa:bb:ce", extension="103")
