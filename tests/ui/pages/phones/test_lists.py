"""Lists that come in and go out: CSV files by button and by drop, rows from the clipboard, the server's phones."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.core.phone_list.lists import some
from tests.ui.pages.phones.conftest import Person
from tests.ui.pages.phones.made import work
from wizard.core.errors import WizardError
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.csv_file import read_phones_csv, write_phones_csv
from wizard.core.site import Stage
from wizard.ui.work import Work

Key = Qt.Key
At = Callable[[Work], Person]
FIVE = some(5)

MIXED = """\
mac;model;firmware;extension;name;stage
00:0f:d3:00:00:00;D65;2_9_19;101;Front Desk;wait
000fd3aabb10;D65;2_9_19;140;Boardroom;
000fd3aabb11;D62;2_9_19;141;Kitchen;wait
4,8E+11;D62;2_9_19;142;Archive;secure
"""


def csv_file(folder: Path, content: bytes, name: str = "phones.csv") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_a_list_is_looked_at_before_any_of_it_is_added(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE[:2]))
    at.read(csv_file(tmp_path, MIXED.encode()))
    preview = at.page.parts.preview
    assert at.phones == FIVE[:2]
    assert preview.isVisible()
    assert preview.heading.text() == "phones.csv"
    assert at.asked == (
        "2 phones are new. 1 is in the list already and stays as it is there. 1 mistake: its line is left out."
    )
    rows = [preview.table.model().index(row, 1).data() for row in range(preview.table.model().rowCount())]
    assert len(rows) == 4
    assert "A spreadsheet made the number 4,8E+11" in rows[0]
    assert rows[1] == "· There already. Phone 1 has the same MAC address."
    assert "Line 5: ✕" in preview.detail.text()
    assert "Type it again" in preview.detail.text()
    assert at.page.action().needs
    assert preview.add_button.text() == "Add 2 phones"
    preview.add_button.click()
    assert [phone.name for phone in at.phones] == ["Desk 0", "Desk 1", "Boardroom", "Kitchen"]
    assert at.phones[3].stage is Stage.WAIT
    assert at.said == "2 phones added."
    assert at.page.phones.isVisible()
    assert at.page.phones.table.chosen() == (2, 3)
    at.control(Key.Key_Z)
    assert at.phones == FIVE[:2]


@pytest.mark.parametrize("key", [Key.Key_Escape, None])
def test_a_list_can_be_left(person: At, tmp_path: Path, key: Key | None) -> None:
    at = person(work(*FIVE[:2]))
    at.read(csv_file(tmp_path, MIXED.encode()))
    assert at.page.parts.preview.add_button.hasFocus()
    if key is None:
        at.page.parts.preview.leave_button.click()
    else:
        at.key(key)
    assert at.phones == FIVE[:2]
    assert at.page.phones.isVisible()
    assert not at.page.action().needs


def test_what_was_added_meanwhile_is_not_added_twice(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE[:2]))
    at.read(csv_file(tmp_path, write_phones_csv(FIVE)))
    assert at.page.parts.preview.add_button.text() == "Add 3 phones"
    at.host.edit(lambda w: w.with_site(work(*FIVE[:4]).site))
    assert at.page.parts.preview.add_button.text() == "Add 1 phone"
    at.page.parts.preview.add_button.click()
    assert at.phones == FIVE


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"a,b,c\n1,2,3\n", "✕ The first line is not the header of a phone list."),
        (b"model,firmware,name\nD65,,Anna\n", "✕ No column of this list is called MAC address or extension."),
        (b"mac,model,firmware,ext,name\n", "✕ There is no phone in this list."),
        (b"PK\x03\x04...", "✕ This is a workbook of a spreadsheet, not a CSV file."),
        (b"", "✕ This file is empty."),
    ],
)
def test_a_file_that_is_no_list_gets_one_sentence(person: At, tmp_path: Path, content: bytes, sentence: str) -> None:
    at = person(work(*FIVE))
    at.read(csv_file(tmp_path, content))
    assert at.asked.startswith(sentence)
    assert not at.page.parts.preview.table.isVisible()
    assert not at.page.parts.preview.add_button.isVisible()
    at.page.parts.preview.leave_button.click()
    assert at.phones == FIVE


def test_a_file_that_cannot_be_read_is_an_error_and_nothing_else(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    with at.qtbot.waitSignal(at.page.parts.preview.failed):
        at.page.read_lists((tmp_path / "nothing.csv",))
    assert [str(error) for error in at.host.errors] == [f"{tmp_path / 'nothing.csv'} cannot be read."]
    assert at.page.phones.isVisible()


def test_ten_thousand_phones_are_added_and_seen(person: At, tmp_path: Path) -> None:
    many = some(10_000)
    at = person(work(*FIVE))
    at.read(csv_file(tmp_path, write_phones_csv(many)))
    assert at.page.parts.preview.add_button.text() == "Add 9,995 phones"
    at.page.parts.preview.add_button.click()
    assert at.phones == many
    assert at.page.phones.model.rowCount() == 10_000
    at.page.go_to("phones[9999].name")
    at.type("Last")
    at.end_edit(Key.Key_Return)
    assert at.phones[9999].name == "Last"
    assert at.phones[:9999] == many[:9999]


def test_a_list_that_is_being_read_can_be_cancelled(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    at.page.read_lists((csv_file(tmp_path, write_phones_csv(some(500))),))
    assert at.asked == "It is being read…"
    assert at.page.parts.preview.leave_button.text() == "Cancel"
    told: list[object] = []
    at.page.parts.preview.reader.read.connect(told.append)
    at.page.parts.preview.leave_button.click()
    assert at.page.phones.isVisible()
    at.read(csv_file(tmp_path, write_phones_csv(some(6)), "other.csv"))
    assert len(told) == 1, "nothing came of the first one"
    assert at.page.parts.preview.heading.text() == "other.csv"


def drop(at: Person, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, action = QPointF(50, 50), Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDropEvent(where, action, data, buttons, modifiers, QEvent.Type.DragEnter)
    QApplication.sendEvent(at.page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(at.page, QDropEvent(where, action, data, buttons, modifiers))


def test_a_file_can_be_dropped(person: At, tmp_path: Path) -> None:
    at = person(work())
    with at.qtbot.waitSignal(at.page.parts.preview.reader.read):
        drop(at, csv_file(tmp_path, write_phones_csv(FIVE)))
    at.page.parts.preview.add_button.click()
    assert at.phones == FIVE


def test_of_two_files_none_is_read(person: At, tmp_path: Path) -> None:
    at = person(work())
    drop(at, tmp_path / "a.csv", tmp_path / "b.csv")
    assert [str(error) for error in at.host.errors] == ["One list is read at a time."]


def test_rows_are_pasted_where_there_is_no_phone_yet(person: At) -> None:
    at = person(work())
    QGuiApplication.clipboard().setText("000fd3aabb10\tD65\t2_9_19\t140\tBoardroom\n000fd3aabb11\tD62\t\t141\tHall\n")
    at.page.empty.import_button.setFocus()
    with at.qtbot.waitSignal(at.page.parts.preview.reader.read):
        at.control(Key.Key_V)
    assert at.page.parts.preview.heading.text() == "The clipboard"
    at.page.parts.preview.add_button.click()
    assert [(phone.extension, phone.name) for phone in at.phones] == [("140", "Boardroom"), ("141", "Hall")]


def test_a_row_is_pasted_as_a_phone_and_a_value_into_the_cells(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.NAME, 2)
    QGuiApplication.clipboard().setText("Smith, John")
    at.control(Key.Key_V)
    assert [phone.name for phone in at.phones] == ["Smith, John", "Desk 1", "Smith, John", "Desk 3", "Desk 4"]
    QGuiApplication.clipboard().setText("000fd3aabb10")
    with at.qtbot.waitSignal(at.page.parts.preview.reader.read):
        at.control(Key.Key_V)
    assert at.page.parts.preview.add_button.text() == "Add 1 phone"
    at.page.parts.preview.leave_button.click()
    at.choose(0, Column.MAC)
    at.control(Key.Key_V)
    assert at.phones[0].mac == "00:0f:d3:aa:bb:10"


def test_the_list_is_written_as_a_file_that_can_be_read_again(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    with at.qtbot.waitSignal(at.page.writer.written):
        at.page.write_list((tmp_path / "phones.csv",))
    assert read_phones_csv((tmp_path / "phones.csv").read_bytes()).phones == FIVE
    assert at.said == "5 phones are in phones.csv."


def test_a_file_that_cannot_be_written_is_an_error(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    with at.qtbot.waitSignal(at.page.writer.failed):
        at.page.write_list((tmp_path / "no folder" / "phones.csv",))
    assert isinstance(at.host.errors[0], WizardError)
    assert "cannot be written" in str(at.host.errors[0])


def opened_dialog(at: Person) -> QFileDialog:
    at.qtbot.waitUntil(lambda: at.page.findChild(QFileDialog) is not None)
    dialog = at.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_the_file_dialogs_really_open(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    tools = at.page.phones.toolbar
    file = csv_file(tmp_path, write_phones_csv(some(7)))
    at.press(tools.read_file)
    dialog = opened_dialog(at)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.setDirectory(str(tmp_path))
    with at.qtbot.waitSignal(at.page.parts.preview.reader.read):
        dialog.selectFile(str(file))
        dialog.accept()
    at.page.parts.preview.add_button.click()
    assert at.phones == some(7)
    at.qtbot.waitUntil(lambda: at.page.findChild(QFileDialog) is None)
    at.press(tools.write_file)
    dialog = opened_dialog(at)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    assert dialog.selectedFiles() == [str(tmp_path / "mine.csv")]
    dialog.reject()
