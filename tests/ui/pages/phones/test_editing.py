"""The table under a person's hands: typing, keys, undo, and what other changes leave as it is."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.core.phone_list.lists import some
from tests.ui.pages.phones.conftest import Person
from tests.ui.pages.phones.made import OLD, site, waiting, work
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.site import AuthorityKind, Certificate, Phone, Stage
from wizard.ui.page import Edit
from wizard.ui.work import Work

Key = Qt.Key
At = Callable[[Work], Person]
FIVE = some(5)


def test_typing_in_a_cell_replaces_it(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.type("Hall")
    assert at.phones == FIVE  # nothing is in the site before it is said so
    at.end_edit(Key.Key_Return)
    assert at.phones[1].name == "Hall"
    assert at.page.phones.table.currentIndex().row() == 2, "down, as in a spreadsheet"


def test_f2_and_enter_open_a_cell_with_what_is_in_it(person: At) -> None:
    at = person(work(*FIVE))
    for key in (Key.Key_F2, Key.Key_Return):
        at.choose(1, Column.NAME)
        at.key(key)
        editor = at.editor
        assert isinstance(editor, QLineEdit)
        assert editor.text() == "Desk 1"
        at.end_edit(Key.Key_Escape)
    assert at.host.finished == 0, "Enter in the table is not the page's action"


def test_enter_in_the_table_never_reaches_the_window_which_would_go_on(person: At) -> None:
    at = person(work(*FIVE))
    reached: list[QEvent] = []

    class Outside(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.KeyPress:
                reached.append(event)
            return False

    outside = Outside()
    at.page.installEventFilter(outside)
    for column in (Column.NAME, Column.STAGE, Column.ROOT_LOADED, None):
        at.choose(1, column)
        at.key(Key.Key_Return)
        if at.page.phones.table.is_editing:
            at.end_edit(Key.Key_Return)
    assert reached == []


def test_escape_leaves_a_cell_as_it_was(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.type("Hall")
    at.end_edit(Key.Key_Escape)
    assert at.phones == FIVE


def test_tab_goes_from_cell_to_cell_over_what_cannot_be_typed(person: At) -> None:
    at = person(work(*FIVE[:2]))
    at.choose(0, Column.EXTENSION)
    for text in ("201", "Hall", "000fd3aabbcc"):
        at.type(text)
        at.end_edit(Key.Key_Tab)
    assert isinstance(at.editor, QComboBox), "the model is chosen"
    at.end_edit(Key.Key_Tab)
    at.type("2_8_1")
    at.end_edit(Key.Key_Tab)
    at.end_edit(Key.Key_Tab)
    at.type("202")
    at.end_edit(Key.Key_Backtab)
    first, second = at.phones
    assert (first.extension, first.name, first.mac, first.firmware) == ("201", "Hall", "00:0f:d3:aa:bb:cc", "2_8_1")
    assert second.extension == "202"
    assert at.page.phones.table.currentIndex().row() == 0, "back to the stage before"


def test_models_and_stages_are_chosen_by_their_letters(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.MODEL)
    at.type("D8")
    at.end_edit(Key.Key_Return)
    at.choose(1, Column.STAGE)
    at.type("w")
    at.end_edit(Key.Key_Tab)
    assert at.phones[0].model == "D80"
    assert at.phones[1].stage is Stage.WAIT
    at.choose(2, Column.STAGE)
    at.key(Key.Key_F2)
    at.key(Key.Key_Up)
    at.end_edit(Key.Key_Escape)
    assert at.phones[2].stage is Stage.SECURE


# The offscreen screen has one window only, and says so when a list opens.
@pytest.mark.qt_log_ignore("raise\\(\\)|grabbing the keyboard", extend=True)
def test_an_answer_taken_from_the_open_list_is_taken_at_once(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.STAGE)
    at.key(Key.Key_F2)
    box = at.editor
    assert isinstance(box, QComboBox)
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(box.findText("sealed"), 0))
    QTest.keyClick(box.view(), Key.Key_Return)
    at.qtbot.waitUntil(lambda: at.phones[0].stage is Stage.SEALED)
    at.qtbot.waitUntil(lambda: QApplication.focusWidget() is not box)


def test_a_model_nobody_knows_can_be_seen_and_left(person: At) -> None:
    odd = replace(FIVE[0], model="P310")
    at = person(work(odd))
    at.choose(0, Column.MODEL)
    at.key(Key.Key_F2)
    editor = at.editor
    assert isinstance(editor, QComboBox)
    assert editor.currentText() == "P310"
    assert editor.findText("not known") >= 0
    at.end_edit(Key.Key_Return)
    assert at.phones == (odd,)


def test_a_phone_is_added_with_the_next_extension_and_typed_at_once(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.NAME)
    at.key(Key.Key_Insert)
    assert at.phones[5] == Phone(extension="106")
    editor = at.editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "106"
    at.end_edit(Key.Key_Tab)
    at.type("New")
    at.end_edit(Key.Key_Return)
    assert at.phones[5].name == "New"


def test_delete_removes_what_is_selected_and_undo_brings_it_back(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME, 3)
    at.key(Key.Key_Delete)
    assert at.phones == (FIVE[0], FIVE[2], FIVE[4])
    assert at.said == "2 phones removed."
    assert at.page.phones.table.currentIndex().row() == 1
    assert at.page.phones.detail.undo_button.isVisible()
    at.page.phones.detail.undo_button.click()
    assert at.phones == FIVE
    at.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(at.phones) == 3
    at.control(Key.Key_Z)
    assert at.phones == FIVE


def test_every_kind_of_edit_can_be_undone_in_turn(person: At) -> None:
    at = person(work(*FIVE))
    tools = at.page.phones.toolbar
    seen = [at.phones]

    def done() -> None:
        assert at.phones != seen[-1]
        seen.append(at.phones)

    at.choose(0, Column.NAME)
    at.type("Hall")
    at.end_edit(Key.Key_Return)
    done()
    at.choose(0, Column.NAME, 1, 2)
    at.control(Key.Key_D)
    done()
    tools.stages.actions()[0].trigger()
    done()
    QGuiApplication.clipboard().setText("2_8_1")
    at.choose(0, Column.FIRMWARE, 4)
    at.control(Key.Key_V)
    done()
    at.press(tools.add)
    at.end_edit(Key.Key_Escape)
    done()
    at.page.phones.editing.add_phones((OLD,))
    done()
    at.press(tools.remove)
    done()
    for before in reversed(seen[:-1]):
        at.press(tools.undo)
        assert at.phones == before
    assert not tools.undo.isEnabled()
    for after in seen[1:]:
        at.press(tools.redo)
        assert at.phones == after


def test_undo_says_what_it_takes_back(person: At) -> None:
    at = person(work(*FIVE))
    tools = at.page.phones.toolbar
    assert not tools.undo.isEnabled()
    at.choose(1, Column.NAME)
    at.key(Key.Key_Delete)
    assert "remove phones" in tools.undo.text()
    at.control(Key.Key_Z)
    assert "remove phones" in tools.redo.toolTip()


def test_what_another_page_changed_is_not_undone_here(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.key(Key.Key_Delete)
    at.host.edit(lambda w: w.with_site(site(*FIVE[:2])))
    assert not at.page.phones.toolbar.undo.isEnabled()
    at.control(Key.Key_Z)
    assert at.phones == FIVE[:2]


def test_an_undo_that_comes_too_late_changes_nothing(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.key(Key.Key_Delete)
    edits: list[Edit] = []
    at.page.edited.disconnect(at.host.edit)
    at.page.edited.connect(edits.append)
    at.control(Key.Key_Z)
    meanwhile = work(OLD)
    assert edits[0](meanwhile) == meanwhile


def test_what_is_being_typed_is_kept_while_the_work_changes(person: At) -> None:
    at = person(work(*some(60)))
    table = at.page.phones.table
    at.choose(40, Column.NAME)
    table.scrollTo(at.index(40, Column.NAME))
    scrolled = table.verticalScrollBar().value()
    at.type("Hal")
    editor = at.editor
    moved = replace(some(60)[40], stage=Stage.WAIT)
    at.host.edit(lambda w: w.with_site(site(*w.site.phones[:40], moved, *w.site.phones[41:])))
    at.host.edit(lambda w: w.with_site(site(*w.site.phones, OLD)))
    at.host.edit(lambda w: w.with_site(site(*w.site.phones[1:])))
    assert at.editor is editor
    at.type("l")
    at.end_edit(Key.Key_Tab)
    assert at.phones[39] == replace(moved, name="Hall")
    assert scrolled > 0
    assert table.verticalScrollBar().value() in (scrolled - 1, scrolled)


def test_the_selection_stays_with_its_phones(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(2, Column.NAME, 3)
    at.host.edit(lambda w: w.with_site(site(*FIVE[1:])))
    assert at.page.phones.table.chosen() == (1, 2)


def test_filling_down_counts_extensions_up(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.EXTENSION, 1, 2)
    at.type("700")
    at.end_edit(Key.Key_Escape)
    at.choose(1, Column.EXTENSION, 2, 4)
    at.control(Key.Key_D)
    assert [phone.extension for phone in at.phones] == ["101", "102", "103", "104", "105"]
    at.host.edit(lambda w: w.with_site(site(replace(FIVE[0], extension="700"), *FIVE[1:])))
    at.choose(0, Column.EXTENSION, 1, 4)
    at.control(Key.Key_D)
    assert [phone.extension for phone in at.phones] == ["700", "701", "103", "104", "702"]


def test_the_stage_of_the_selected_phones_is_chosen_in_a_menu(person: At) -> None:
    at = person(work(*FIVE[:1], *waiting(3)[1:]))
    at.choose(0, Column.NAME, 2)
    wait, ready, secure, sealed = at.page.phones.toolbar.stages.actions()
    assert wait.text() == "wait: not touched: it works as today"
    assert not any(action.isChecked() for action in (wait, ready, secure, sealed)), "they are at different stages"
    sealed.trigger()
    assert [phone.stage for phone in at.phones] == [Stage.SEALED, Stage.WAIT, Stage.SEALED]
    assert sealed.isChecked()


def test_sorting_changes_the_view_and_not_the_list(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.NAME)
    tools = at.page.phones.toolbar
    at.press(tools.sort_column)
    at.press(tools.sort_column)
    assert at.text(0, Column.NAME) == "Desk 4"
    at.choose(0, Column.NAME)
    at.type("First")
    at.end_edit(Key.Key_Return)
    assert at.phones == (*FIVE[:4], replace(FIVE[4], name="First"))
    at.press(tools.sort_list)
    assert at.text(0, Column.NAME) == "Desk 0"


def test_the_filter_is_reached_and_left_by_keys(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(0, Column.NAME)
    at.control(Key.Key_F)
    at.type("104")
    assert at.text(0, Column.EXTENSION) == "104"
    assert at.said == "1 phone matches."
    at.key(Key.Key_Down)
    assert at.page.phones.table.hasFocus()
    at.control(Key.Key_F)
    at.key(Key.Key_Escape)
    assert at.page.phones.model.rowCount() == 5
    assert at.page.phones.table.hasFocus()


def test_the_root_is_ticked_by_space_where_the_authority_is_private(person: At) -> None:
    at = person(work(*FIVE))
    table = at.page.phones.table
    assert table.isColumnHidden(at.index(0, Column.ROOT_LOADED).column())
    private = Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental")
    at.host.edit(lambda w: w.with_site(replace(w.site, certificate=private)))
    assert at.text(0, Column.ROOT_LOADED) == "✕"
    at.choose(0, Column.ROOT_LOADED)
    at.key(Key.Key_Space)
    assert [phone.root_loaded for phone in at.phones] == [True, False, False, False, False]
    assert at.text(0, Column.ROOT_LOADED) == ""
    at.choose(0, Column.ROOT_LOADED, 1, 2)
    at.control(Key.Key_D)
    assert [phone.root_loaded for phone in at.phones] == [True, True, True, False, False]


def test_one_cell_is_copied_as_it_is_and_several_phones_as_rows(person: At) -> None:
    at = person(work(*FIVE))
    at.choose(1, Column.NAME)
    at.control(Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Desk 1"
    at.choose(1, Column.NAME, 3)
    at.control(Key.Key_C)
    assert read_pasted(QGuiApplication.clipboard().text()).phones == (FIVE[1], FIVE[3])


def test_a_megabyte_in_a_cell_is_refused_in_one_sentence(person: At) -> None:
    at = person(work(*FIVE))
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    at.choose(1, Column.NAME)
    at.control(Key.Key_V)
    assert at.said == "1,000,000 characters are too much for a cell; nothing was changed."
    assert at.phones == FIVE


def test_a_megabyte_pasted_into_an_open_cell_is_a_problem_of_that_cell(person: At) -> None:
    at = person(work(*FIVE))
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    at.choose(1, Column.NAME)
    at.key(Key.Key_F2)
    at.control(Key.Key_V)
    at.end_edit(Key.Key_Tab)
    at.choose(1, Column.NAME)
    assert "characters" in at.said
    at.control(Key.Key_Z)
    assert at.phones == FIVE


def test_an_empty_clipboard_is_said(person: At) -> None:
    at = person(work(*FIVE))
    QGuiApplication.clipboard().clear()
    at.choose(1, Column.NAME)
    at.control(Key.Key_V)
    assert at.said == "There is no text on the clipboard."
