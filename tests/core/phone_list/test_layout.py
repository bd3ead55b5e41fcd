"""Columns told by their headings, guessed by what is in them, chosen by somebody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.phone_list.lists import BACK, FRONT, HEADER
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.csv_file import read_phones_csv
from wizard.core.phone_list.headings import column_of, named_columns
from wizard.core.phone_list.layout import MOST_COLUMNS, Layout, layout_of
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.phone_list.table import Row
from wizard.core.site import Phone

ANNA = Phone(mac="00:0f:d3:aa:bb:cc", model="D65", firmware="2_9_19", extension="101", name="Anna")


def read(text: str) -> ReadPhones:
    found = read_phones_csv(text.encode())
    assert found.problems == ()
    return found


def layout(found: ReadPhones) -> Layout:
    assert found.layout is not None
    return found.layout


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("MAC Address", Column.MAC),
        ("mac_addr", Column.MAC),
        ("MAC-Adresse", Column.MAC),
        ("Dirección MAC", Column.MAC),
        ("Ext.", Column.EXTENSION),
        ("Extensión", Column.EXTENSION),
        ("Nebenstelle", Column.EXTENSION),
        ("Display Name", Column.NAME),
        ("Full_Name", Column.NAME),
        ("Modell", Column.MODEL),
        ("FW Version", Column.FIRMWARE),
        ("root loaded", Column.ROOT_LOADED),
        ("Wi-Fi MAC", None),
        ("Device type", None),
        ("", None),
        ("mac" * 1000, None),
    ],
)
def test_what_other_programs_call_the_columns(heading: str, column: Column | None) -> None:
    assert column_of(heading) is column


@pytest.mark.parametrize(
    "headings", ["MAC Address,Phone Model,Firmware Version,Ext,Full Name", "mac,modell,firmwaer,extention,name"]
)
def test_a_list_of_another_program_is_read(headings: str) -> None:
    assert read(f"{headings}\n000FD3AABBCC,Digium D65,2_9_19,101,Anna\n").phones == (ANNA,)


def test_columns_nobody_asked_for_are_left_out_and_named() -> None:
    found = read("Location,MAC,Ext,Name,Serial\nHall,000fd3aabbcc,101,Anna,X1\n")
    assert found.phones == (Phone(mac="00:0f:d3:aa:bb:cc", extension="101", name="Anna"),)
    assert layout(found).headings == ("Location", "MAC", "Ext", "Name", "Serial")
    assert layout(found).left_out == (0, 4)
    assert layout(found).examples == ("Hall", "000fd3aabbcc", "101", "Anna", "X1")


def test_of_two_headings_for_one_column_the_plainer_one_counts() -> None:
    assert named_columns(("description", "name", "mac", "MAC")) == (None, Column.NAME, Column.MAC, None)
    (phone,) = read("extension,password,name,voicemail,description\n101,x,Anna,no,Hall\n").phones
    assert phone == Phone(extension="101", name="Anna")


def test_titles_above_the_header_are_passed_over() -> None:
    found = read("Phones of Example Dental;;\nas of May;;\n\nMAC;Durchwahl;Name\n000fd3aabbcc;101;Anna\n")
    assert found.phones == (Phone(mac="00:0f:d3:aa:bb:cc", extension="101", name="Anna"),)
    assert found.lines == (5,)
    assert layout(found).skipped == 3


def test_a_heading_nobody_knows_is_told_by_what_stands_below() -> None:
    (phone,) = read("Etikett,Typ,Ext\n000fd3aabbcc,D65,101\n").phones
    assert (phone.mac, phone.model, phone.extension) == ("00:0f:d3:aa:bb:cc", "D65", "101")


def test_without_a_header_the_columns_are_told_by_what_is_in_them() -> None:
    rows = "101;Anna;00-0F-D3-AA-BB-CC;D65;2_9_19\n102;Bob;000fd3aabbcd;D80;1_12_1\n"
    assert read(rows).phones[0] == ANNA
    assert read_pasted(rows.replace(";", "\t")).phones[0] == ANNA
    assert read_pasted("101\tAnna\n102\tBob").phones == (
        Phone(extension="101", name="Anna"),
        Phone(extension="102", name="Bob"),
    )


def test_without_a_header_the_order_of_this_programs_own_file_counts() -> None:
    rows = "00:0f:d3:aa:bb:cc,D65,2_9_19,101,Front Desk,internal,secure,no\n000fd3aabbcd,D80,1_12_1,0102,,,wait,\n"
    assert read(rows).phones == (FRONT, BACK)


def test_one_wrong_mac_does_not_hide_what_a_column_is() -> None:
    found = read_phones_csv(b"101,4.8E+11\n102,000fd3aabbcd\n103,000fd3aabbce\n")
    assert [phone.extension for phone in found.phones] == ["102", "103"]
    assert [(p.line, "digits are lost" in str(p.message)) for p in found.problems] == [(1, True)]


def test_a_comma_in_a_cell_does_not_make_a_list_one_of_commas() -> None:
    (phone,) = read('Office, 2nd floor\n"Smith, John";000fd3aabbcc;101\n').phones
    assert phone == Phone(mac="00:0f:d3:aa:bb:cc", extension="101", name="Smith, John")


def test_columns_can_be_chosen() -> None:
    content = b"Serial,Label,Who\n1,000fd3aabbcc,Anna\n2,000fd3aabbcd,Bob\n"
    guessed = layout(read_phones_csv(content))
    assert guessed.place(Column.MAC) is None or guessed.place(Column.MAC) == 1
    chosen = guessed.with_places(((Column.MAC, 1), (Column.NAME, 2), (Column.EXTENSION, 0)))
    found = read_phones_csv(content, chosen.columns)
    assert [(p.mac[-2:], p.name, p.extension) for p in found.phones] == [("cc", "Anna", "1"), ("cd", "Bob", "2")]
    assert layout(found) == chosen


def test_what_a_list_that_nothing_tells_is_can_be_chosen() -> None:
    content = b"a,b,c\n1,2,x\n3,4,y\n"
    unread = read_phones_csv(content)
    assert unread.phones == ()
    assert layout(unread).columns == (None,) * 3
    chosen = layout(unread).with_places(((Column.EXTENSION, 1), (Column.NAME, 2)))
    found = read_phones_csv(content, chosen.columns)
    assert [(phone.extension, phone.name) for phone in found.phones] == [("b", "c"), ("2", "x"), ("4", "y")]


def test_of_two_columns_at_one_place_the_last_counts_and_a_place_may_be_none() -> None:
    shown = layout(read(f"{HEADER}\n000fd3aabbcc,D65,,101,,,,\n"))
    moved = shown.with_places(((Column.MODEL, 1), (Column.NAME, 1), (Column.MAC, None), (Column.STAGE, 99)))
    assert moved.columns == (None, Column.NAME, *(None,) * 6)


def test_a_list_of_very_many_columns_is_read_by_its_first_ones() -> None:
    found = read(f"mac,extension{',x' * 5000}\n000fd3aabbcc,101{',y' * 5000}\n")
    assert [phone.extension for phone in found.phones] == ["101"]
    assert len(layout(found).columns) == MOST_COLUMNS


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.text("mac0f:d3 ext19,;é", max_size=17), max_size=9).map(tuple), max_size=9))
def test_any_rows_have_a_layout(cells: list[tuple[str, ...]]) -> None:
    found = layout_of([Row(line=n, cells=row) for n, row in enumerate(cells, 1)])
    named = [column for column in found.columns if column is not None]
    assert len(named) == len(set(named))
    assert len(found.examples) == len(found.columns)
    assert not found.headings or len(found.headings) == len(found.columns)
    assert found.skipped <= len(cells)
