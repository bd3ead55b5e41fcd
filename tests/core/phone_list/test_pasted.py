import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.phone_list.lists import BACK, FRONT, HEADER, some
from wizard.core.phone_list.csv_file import LARGEST, write_phones_csv
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.site import Phone


def sound(text: str) -> tuple[Phone, ...]:
    found = read_pasted(text)
    assert found.problems == ()
    return found.phones


def test_a_scanned_mac_is_a_phone() -> None:
    for text in ("000FD3AABBCC", "000FD3AABBCC\r\n", " 00 0f d3 aa bb cc ", "MAC: 000FD3AABBCC", "000fd3aabbcc.cfg"):
        assert sound(text) == (Phone(mac="00:0f:d3:aa:bb:cc"),)


def test_many_scanned_macs_are_many_phones() -> None:
    found = read_pasted("000FD3AABBCC\n000FD3AABBCD\n\n000FD3AABBCE")
    assert [phone.mac[-2:] for phone in found.phones] == ["cc", "cd", "ce"]


@pytest.mark.parametrize("delimiter", ["\t", ";", ","])
def test_rows_without_a_header(delimiter: str) -> None:
    rows = (("00-0F-D3-AA-BB-CC", "d65", "2_9_19", "101", "Anna"), ("000fd3aabbcd", "D80", ""), ("", "D65", "", "103"))
    found = read_pasted("\r\n".join(map(delimiter.join, rows)) + "\r\n")
    assert found.problems == ()
    assert found.phones == (
        Phone(mac="00:0f:d3:aa:bb:cc", model="D65", firmware="2_9_19", extension="101", name="Anna"),
        Phone(mac="00:0f:d3:aa:bb:cd", model="D80"),
        Phone(model="D65", extension="103"),
    )


def test_commas_in_a_name_do_not_hide_the_tabs() -> None:
    found = read_pasted("000fd3aabbcc\tD65\t2_9_19\t101\tDoe, John, Dr., MD, PhD; 2nd floor")
    assert [phone.name for phone in found.phones] == ["Doe, John, Dr., MD, PhD; 2nd floor"]


def test_rows_with_a_header_are_read_as_the_file_is() -> None:
    text = write_phones_csv((FRONT, BACK)).decode("utf-8-sig").replace(",", "\t")
    assert sound(text) == (FRONT, BACK)


def test_a_phone_may_be_called_as_a_column_is() -> None:
    assert read_pasted("000fd3aabbcc\tD65\t2_9_19\t101\tName").phones[0].name == "Name"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("hello", 1, "not a MAC address"),
        ("000fd3aabbcc\n000fd3aabbc", 2, "not a MAC address"),
        ("1915123456\tD65", 1, "zeros"),
        ("1.91512E+11\tD65", 1, "digits are lost"),
        ("000fd3aabbcc\tD65\t2_9_19\t101\tAnna\tinternal", 1, "more cells"),
        ("model\tfirmware\tname\nD65\t\tAnna", 1, "MAC address or extension"),
        ('000fd3aabbcc\tD65\t2_9_19\t101\t"Anna', 1, "not closed"),
        ("", 0, "no phone"),
        (" \n\t\n", 0, "no phone"),
        (HEADER, 0, "no phone"),
        ("x" * (LARGEST + 1), 0, "32 MB"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, reason: str) -> None:
    (problem,) = read_pasted(text).problems
    assert problem.line == line
    assert reason in str(problem.message)


def test_ten_thousand_pasted_rows() -> None:
    many = some(10_000)
    rows = "\n".join("\t".join((p.mac, p.model, p.firmware, p.extension, p.name)) for p in many)
    assert sound(rows) == many


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("mac,del;\t\n\r\"'= 0f:1\x00é"), max_size=60) | st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    found = read_pasted(text)
    assert found.phones or found.problems
