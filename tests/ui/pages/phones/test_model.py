from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.core.phone_list.lists import phones as any_phones
from tests.core.phone_list.lists import some
from tests.core.test_site_problems import PRIVATE
from tests.ui.pages.phones.made import OLD, site
from wizard.core.phone_list.columns import Column
from wizard.core.phone_list.in_service import in_service
from wizard.core.site import Phone, Site
from wizard.core.site_problems import problems
from wizard.ui.pages.phones.columns import COLUMNS, PROSPECT, position
from wizard.ui.pages.phones.model import PhonesModel

Role = Qt.ItemDataRole
FIVE = some(5)


@pytest.fixture
def model(qapp: QApplication) -> PhonesModel:
    return shown(*FIVE)


def shown(*phones: Phone) -> PhonesModel:
    """Return a model under Qt's own examination, whose warnings fail the test."""
    made = PhonesModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    show(made, site(*phones))
    return made


def show(model: PhonesModel, shown_site: Site) -> None:
    model.show_phones(shown_site, problems(shown_site), None)


def column(model: PhonesModel, of: Column | None, role: Role = Role.DisplayRole) -> list[object]:
    return [model.index(row, position(of)).data(role) for row in range(model.rowCount())]


def changed_rows(model: PhonesModel, shown_site: Site) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    show(model, shown_site)
    return told


def test_every_cell_shows_its_part_of_the_phone(model: PhonesModel) -> None:
    found = [model.index(0, place).data() for place in range(model.columnCount())]
    assert found == ["101", "Desk 0", "00:0f:d3:00:00:00", "D65", "2_9_19", "secure", "", "✓ Uses TLS and SRTP.", ""]
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)] == [
        "Extension",
        "Name",
        "MAC address",
    ]
    assert model.headerData(4, Qt.Orientation.Vertical) == "5"


def test_only_the_rows_that_changed_are_told(model: PhonesModel) -> None:
    edited = (*FIVE[:2], replace(FIVE[2], name="Hall"), *FIVE[3:])
    assert changed_rows(model, site(*edited)) == [(2, 2)]
    assert column(model, Column.NAME)[2] == "Hall"


def test_nothing_is_told_where_nothing_changed(model: PhonesModel) -> None:
    assert changed_rows(model, site(*some(5))) == []


def test_a_row_is_told_when_another_phone_makes_a_problem_of_it(model: PhonesModel) -> None:
    edited = (replace(FIVE[0], extension="105"), *FIVE[1:])
    assert changed_rows(model, site(*edited)) == [(0, 0), (4, 4)]
    assert column(model, Column.EXTENSION)[4] == "✕ 105"
    assert column(model, PROSPECT)[4] == "✕ Phone 1 has the same extension."


def test_all_rows_are_told_when_what_they_rest_on_changes(model: PhonesModel) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show_phones(site(*FIVE), (), in_service(FIVE, [], []))
    assert told == [(0, 4)]
    assert column(model, PROSPECT)[0] == "✓ Moves to TLS and SRTP."


def test_what_is_pointed_at_stays_the_same_phone_through_every_change(model: PhonesModel) -> None:
    third = QPersistentModelIndex(model.index(2, 0))
    show(model, site(*FIVE[1:]))
    assert (third.row(), third.data()) == (1, "103")
    show(model, site(*FIVE, OLD))
    assert (third.row(), third.data()) == (2, "103")
    model.sort(position(Column.EXTENSION), Qt.SortOrder.DescendingOrder)
    assert (third.row(), third.data()) == (3, "103")
    model.sort(-1)
    assert (third.row(), third.data()) == (2, "103")


def test_the_order_on_screen_is_not_that_of_the_list(model: PhonesModel) -> None:
    model.sort(position(Column.EXTENSION), Qt.SortOrder.DescendingOrder)
    assert column(model, Column.EXTENSION) == ["105", "104", "103", "102", "101"]
    assert [model.phone_index(row) for row in range(5)] == [4, 3, 2, 1, 0]
    assert model.headerData(0, Qt.Orientation.Vertical) == "5"
    assert model.site.phones == FIVE


def test_what_is_typed_moves_no_row_and_new_phones_come_last(model: PhonesModel) -> None:
    model.sort(position(Column.NAME), Qt.SortOrder.DescendingOrder)
    show(model, site(replace(FIVE[0], name="Z"), *FIVE[1:], OLD))
    assert column(model, Column.NAME) == ["Desk 4", "Desk 3", "Desk 2", "Desk 1", "Z", "Archive"]


def test_phones_with_the_worst_prospect_come_first(model: PhonesModel) -> None:
    show(model, site(*FIVE, OLD))
    model.sort(position(PROSPECT))
    assert column(model, Column.NAME)[0] == "Archive"


def test_the_filter_hides_and_shows_again(model: PhonesModel) -> None:
    model.filter("desk 104")
    assert column(model, Column.EXTENSION) == ["104"]
    assert model.row_of(3) == 0
    assert model.row_of(0) is None
    model.filter("")
    assert model.rowCount() == 5


def test_a_phone_that_no_longer_matches_stays_until_the_filter_is_used_again(model: PhonesModel) -> None:
    model.filter("desk 104")
    show(model, site(*FIVE[:3], replace(FIVE[3], name="Hall"), FIVE[4]))
    assert column(model, Column.NAME) == ["Hall"]


def test_many_scattered_changes_are_shown_too(qapp: QApplication) -> None:
    many = some(400)
    model = shown(*many)
    show(model, site(*many[::2]))
    assert column(model, Column.EXTENSION) == [phone.extension for phone in many[::2]]
    show(model, site(*many))
    assert model.rowCount() == 400


def test_a_typed_text_is_reported_with_the_phone_not_the_row(model: PhonesModel) -> None:
    told: list[tuple[int, object, str]] = []
    model.edited.connect(lambda *edit: told.append(edit))
    model.sort(position(Column.EXTENSION), Qt.SortOrder.DescendingOrder)
    model.setData(model.index(0, position(Column.NAME)), "Hall")
    model.setData(model.index(1, position(Column.ROOT_LOADED)), Qt.CheckState.Checked.value, Role.CheckStateRole)
    model.setData(model.index(2, position(Column.NAME)), "Desk 2")  # as it was
    assert told == [(4, Column.NAME, "Hall"), (3, Column.ROOT_LOADED, "yes")]
    assert not model.setData(model.index(0, position(PROSPECT)), "x")


def test_a_cell_says_what_is_wrong_with_it_and_only_that() -> None:
    model = shown(OLD, FIVE[0])
    tips = [model.index(0, place).data(Role.ToolTipRole) for place in range(len(COLUMNS))]
    assert "has no TLS" in str(tips[position(Column.FIRMWARE)])
    assert "Upgrade it" in str(tips[position(Column.FIRMWARE)])
    assert tips[position(Column.NAME)] is None
    assert model.index(1, position(Column.FIRMWARE)).data(Role.ToolTipRole) is None


def test_the_root_is_ticked_where_it_is_known() -> None:
    model = PhonesModel()
    show(model, replace(PRIVATE, phones=(replace(FIVE[0], root_loaded=True), FIVE[1])))
    states = [Qt.CheckState(state) for state in column(model, Column.ROOT_LOADED, Role.CheckStateRole)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert column(model, Column.ROOT_LOADED) == ["", "✕"]
    assert column(model, Column.ROOT_LOADED, Role.AccessibleTextRole) == ["yes", "no"]
    assert model.index(0, position(Column.NAME)).data(Role.CheckStateRole) is None


def test_a_hostile_text_is_shown_on_one_line_and_edited_as_it_is(qapp: QApplication) -> None:
    name = "two\nlines \u202e" + "x" * 100_000
    model = shown(replace(FIVE[0], name=name))
    text = str(column(model, Column.NAME)[0])
    assert len(text) < 80
    assert "\n" not in text
    assert column(model, Column.NAME, Role.EditRole) == [name]


lists = st.lists(st.sampled_from(FIVE), max_size=5).map(tuple) | st.lists(any_phones, max_size=4).map(tuple)
steps = st.lists(
    st.tuples(st.just("show"), lists)
    | st.tuples(st.just("filter"), st.sampled_from(["", "desk", "3", "zzz"]))
    | st.tuples(st.just("sort"), st.integers(-1, len(COLUMNS) - 1)),
    max_size=6,
)


@given(steps)
def test_the_model_keeps_qts_rules_whatever_is_done_to_it(
    done: list[tuple[str, tuple[Phone, ...]] | tuple[str, str] | tuple[str, int]],
) -> None:
    model = shown(*FIVE)
    for _, value in done:
        if isinstance(value, str):
            model.filter(value)
        elif isinstance(value, int):
            model.sort(value)
        else:
            show(model, site(*value))
        assert len({model.phone_index(row) for row in range(model.rowCount())}) == model.rowCount()
    model.filter("")
    model.sort(-1)
    assert column(model, Column.EXTENSION, Role.EditRole) == [phone.extension for phone in model.site.phones]
