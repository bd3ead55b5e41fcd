"""Many phones entered without pain: scanned, filled together, pasted as a block, numbered; lists of other programs."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.core.phone_list.lists import some
from tests.ui.pages.phones.conftest import Person
from tests.ui.pages.phones.made import work
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.csv_file import write_phones_csv
from wizard.core.phone_list.table import MOST_ROWS
from wizard.core.site import Phone, Stage
from wizard.ui.work import Work

Key = Qt.Key
At = Callable[[Work], Person]
FIVE = some(5)
LABELS = ("000FD3AABB10", "000FD3AABB11")
SCANNED = ["00:0f:d3:aa:bb:10", "00:0f:d3:aa:bb:11"]


def wedge(at: Person, text: str, end: Key = Key.Key_Return) -> None:
    """Type as a barcode scanner does, wherever the keyboard is."""
    at.type(text)
    at.key(end)


def read(at: Person, folder: Path, content: bytes) -> None:
    (folder / "list.csv").write_bytes(content)
    at.read(folder / "list.csv")


def test_labels_are_scanned_one_after_the_other_into_an_empty_list(person: At) -> None:
    at = person(work())
    at.page.empty.scan_button.click()
    for label in LABELS:
        wedge(at, label)
    assert [phone.mac for phone in at.phones] == SCANNED
    assert [phone.extension for phone in at.phones] == ["101", "102"]
    line = at.page.phones.scan_line
    assert line.words.text() == "✓ 102 has 00:0f:d3:aa:bb:11. The next label makes a new phone."
    assert line.line.hasFocus()
    at.key(Key.Key_Escape)
    assert not line.isVisible()
    assert at.page.phones.table.hasFocus()


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_labels_go_to_the_phones_that_have_no_mac_from_the_selected_one_on(person: At, end: Key) -> None:
    bare = [replace(phone, mac="") for phone in FIVE[1:3]]
    at = person(work(FIVE[0], *bare, *FIVE[3:]))
    at.choose(2, Column.NAME)
    at.control(Key.Key_B)
    assert at.page.phones.scan_line.words.text() == "The next label is for 103 Desk 2."
    for label in LABELS:
        wedge(at, label, end)
    assert [phone.mac for phone in at.phones[1:3]] == SCANNED[::-1]
    wedge(at, "000FD3AABB12", end)
    assert at.phones[5] == Phone(mac="00:0f:d3:aa:bb:12", extension="106")
    assert at.host.finished == 0
    at.page.phones.scan_line.done_button.click()
    for _ in range(3):
        at.control(Key.Key_Z)
    assert [phone.mac for phone in at.phones[1:3]] == ["", ""]


def test_a_wrong_label_and_one_scanned_twice_change_nothing_and_the_line_is_ready(person: At) -> None:
    at = person(work(*FIVE))
    at.control(Key.Key_B)
    line = at.page.phones.scan_line
    wedge(at, "4012345678901")
    assert line.words.text().startswith('✕ "4012345678901" is not a MAC address.')
    wedge(at, FIVE[1].mac.replace(":", ""))
    assert line.words.text() == "! 00:0f:d3:00:00:01 is in the list already: 102 Desk 1."
    assert at.page.phones.table.chosen() == (1,)
    wedge(at, "")
    assert at.phones == FIVE
    assert (line.line.text(), line.line.hasFocus()) == ("", True)


def test_labels_scanned_into_the_table_go_down_it_and_on_to_new_phones(person: At) -> None:
    at = person(work(FIVE[0], *(replace(phone, mac="") for phone in FIVE[1:3])))
    at.page.phones.table.clock = float
    at.choose(1, Column.MAC)
    for label in LABELS:
        at.type(label)
        at.end_edit(Key.Key_Return)
    assert [phone.mac for phone in at.phones[1:]] == SCANNED
    assert at.page.phones.scan_line.line.hasFocus()
    wedge(at, "000FD3AABB12")
    assert at.phones[3] == Phone(mac="00:0f:d3:aa:bb:12", extension="104")
    at.key(Key.Key_Escape)
    at.choose(3, Column.MAC)
    at.type(LABELS[0])
    at.end_edit(Key.Key_Return)
    assert not at.page.phones.scan_line.isVisible(), "one that was there has been corrected"


@pytest.mark.parametrize("opened_by", [None, Key.Key_F2])
def test_who_types_a_mac_by_hand_stays_at_the_table(person: At, opened_by: Key | None) -> None:
    at = person(work(FIVE[0], replace(FIVE[1], mac="")))
    at.page.phones.table.clock = float if opened_by else count().__next__
    at.choose(1, Column.MAC)
    if opened_by is not None:
        at.key(opened_by)
    at.type(LABELS[0])
    at.end_edit(Key.Key_Return)
    assert at.phones[1].mac == SCANNED[0]
    assert not at.page.phones.scan_line.isVisible()


def test_what_is_typed_can_be_given_to_all_selected_cells(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME, 3)
    at.type("Hall")
    at.control(Key.Key_Return)
    assert [phone.name for phone in at.phones] == ["Desk 0", "Hall", "Desk 2", "Hall", "Desk 4"]
    at.choose(0, Column.FIRMWARE, 1, 2)
    at.control(Key.Key_Return)
    assert isinstance(at.editor, QLineEdit)
    at.type("2_8_1")
    at.key(Key.Key_Return)
    assert [phone.firmware for phone in at.phones] == ["2_8_1"] * 3 + ["2_9_19"] * 2
    at.choose(0, Column.FIRMWARE, 1)
    at.type("1")
    at.end_edit(Key.Key_Return)
    assert [phone.firmware for phone in at.phones[:2]] == ["1", "2_8_1"], "the next edit is of one cell again"


def test_models_and_stages_are_given_to_all_selected_phones_too(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.STAGE, 2)
    at.control(Key.Key_Return)
    assert isinstance(at.editor, QComboBox)
    at.type("w")
    at.key(Key.Key_Return)
    assert [phone.stage is Stage.WAIT for phone in at.phones] == [False, True, True, False, False]
    assert at.page.phones.table.hasFocus()


def test_an_edit_of_all_selected_cells_can_be_left(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME, 2)
    at.control(Key.Key_Return)
    at.type("Hall")
    at.end_edit(Key.Key_Escape)
    assert at.phones == FIVE


def test_extensions_are_generated_for_the_selected_phones_without_one(person: At) -> None:
    bare = [replace(phone, extension="") for phone in FIVE]
    at = person(work(*bare))
    at.choose(0, Column.NAME)
    at.control(Key.Key_A)
    at.control(Key.Key_E)
    assert [phone.extension for phone in at.phones] == ["101", "102", "103", "104", "105"]
    assert at.said == "5 phones have an extension now."
    at.control(Key.Key_E)
    assert at.said.startswith("Every selected phone has an extension.")
    at.control(Key.Key_Z)
    assert at.phones == tuple(bare)


def test_one_cell_is_filled_from_the_one_above_it(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.control(Key.Key_D)
    assert at.phones[1].name == "Desk 0"
    at.choose(0, Column.NAME)
    at.control(Key.Key_D)
    assert at.phones[0] == FIVE[0]
    at.choose(1, Column.MAC, 2)
    at.control(Key.Key_D)
    assert at.said == "A MAC address is one phone's own and is not filled down."


def test_a_block_of_a_spreadsheet_is_pasted_over_the_cells_from_the_current_one_on(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(3, Column.EXTENSION)
    QGuiApplication.clipboard().setText("701\tHall\n702\tKitchen\n703\tAttic\n")
    at.control(Key.Key_V)
    assert [(phone.extension, phone.name) for phone in at.phones[3:]] == [("701", "Hall"), ("702", "Kitchen")]
    assert at.said == "1 row went beyond the last phone."
    at.control(Key.Key_Z)
    assert at.phones == FIVE


def test_a_column_of_mac_addresses_is_pasted_where_they_are_missing(person: At) -> None:
    at = person(work(*(replace(phone, mac="") for phone in FIVE[:2])))
    at.choose(0, Column.MAC)
    QGuiApplication.clipboard().setText("\n".join(LABELS))
    at.control(Key.Key_V)
    assert [phone.mac for phone in at.phones] == SCANNED


def test_rows_are_taken_for_phones_where_that_is_asked_for(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(3, Column.EXTENSION)
    QGuiApplication.clipboard().setText("701\tHall\n702\tKitchen\n")
    with at.qtbot.waitSignal(at.page.parts.preview.reader.read):
        at.press(at.page.phones.toolbar.paste_rows)
    at.page.parts.preview.add_button.click()
    assert [(phone.extension, phone.name) for phone in at.phones[5:]] == [("701", "Hall"), ("702", "Kitchen")]
    assert at.page.phones.table.chosen() == (5, 6), "ready to be given what they lack"


def test_a_list_of_another_program_says_what_was_read_from_where(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    read(at, tmp_path, b"Location,MAC Address,Ext,Full Name\nHall,000fd3aabb10,140,Anna\nHall,000FD3-AABB10,141,Bob\n")
    columns = at.page.parts.preview.columns
    assert columns.words.text() == (
        "MAC address ← “MAC Address”, Extension ← “Ext”, Name ← “Full Name” · Left out: “Location”"
    )
    assert at.asked == "1 phone is new. 1 stands there twice: the first one counts."
    rows = [at.page.parts.preview.table.model().index(0, place).data() for place in (0, 1)]
    assert rows == [
        "Line 3  141 Bob",
        "· Twice in this list. The MAC address stands there twice; the first one counts. See line 2.",
    ]


def test_columns_can_be_chosen_by_keys_and_the_list_is_read_anew(person: At, tmp_path: Path) -> None:
    at = person(work())
    read(at, tmp_path, b"a,b,c\n1,2,Anna\n3,4,Bob\n")
    preview = at.page.parts.preview
    assert preview.columns.is_open, "nothing says what the columns are"
    assert not preview.add_button.isVisible()
    assert preview.columns.boxes[Column.MAC].hasFocus()
    for column, keys in ((Column.EXTENSION, 2), (Column.NAME, 3)):
        box = preview.columns.boxes[column]
        box.setFocus()
        box.setCurrentIndex(0)
        with at.qtbot.waitSignal(preview.reader.read):
            for _ in range(keys):
                QTest.keyClick(box, Key.Key_Down)
    assert box.hasFocus(), "the person stays at the columns"
    assert preview.add_button.text() == "Add 3 phones"
    preview.add_button.click()
    assert [(phone.extension, phone.name) for phone in at.phones] == [("b", "c"), ("2", "Anna"), ("4", "Bob")]


def test_a_list_of_a_hundred_thousand_is_read_and_refused_in_one_sentence(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    read(at, tmp_path, b"mac,extension\n" + b"".join(b",%d\n" % n for n in range(MOST_ROWS)))
    assert at.asked.startswith("✕ 100,000 phones are read; a site has 10,000 at most.")
    assert not at.page.parts.preview.add_button.isVisible()
    at.page.parts.preview.leave_button.click()
    assert at.phones == FIVE


def test_one_phone_too_many_is_too_many(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    read(at, tmp_path, write_phones_csv(some(10_001)[5:]))
    assert "✕ 9,996 phones are read" in at.asked
    at.page.parts.preview.leave_button.click()
    assert at.phones == FIVE
