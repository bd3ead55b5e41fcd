"""What leads into the manual by F1 leads to a place that is there."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.check_words import CHECK_WORDS
from wizard.core.lint import RULES
from wizard.core.manual.anchors import check_anchor, rule_anchor
from wizard.core.manual.contents import manual
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text
from wizard.ui.pages.check.check_list import CheckList
from wizard.ui.pages.preview.entries import entries
from wizard.ui.pages.preview.entry_list import EntryList
from wizard.ui.pages.preview.grouped import Grouped
from wizard.ui.theme import Theme
from wizard.ui.widgets.explained import explain_at, place_of


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


ANCHORS = {anchor for chapter in manual().chapters for anchor in chapter.anchors}


def test_a_row_of_the_check_list_leads_to_its_check(qtbot: QtBot, theme: Theme) -> None:
    checks = CheckList(theme)
    qtbot.addWidget(checks)
    checks.show_checks(())
    places = [place_of(row.go) for row in checks.rows]
    assert places == [check_anchor(name) for name in CHECK_WORDS]
    assert set(places) <= ANCHORS


def test_a_problem_in_the_preview_leads_to_its_rule(qtbot: QtBot, theme: Theme) -> None:
    found = EntryList(theme)
    qtbot.addWidget(found)
    for rule in (*(rule.id for rule in RULES), ""):
        problem = Problem(severity=Severity.ERROR, message=Text("It is wrong."), rule=rule)
        found.show_entries(entries("pbx", None, None, [Grouped(problem=problem, phones=())]))
        assert place_of(found) == (rule_anchor(rule) if rule else "")
        assert not rule or place_of(found) in ANCHORS


def test_what_says_nothing_is_explained_where_it_stands(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    assert place_of(inner) == ""
    explain_at(outer, "checks")
    assert place_of(inner) == "checks"
    explain_at(inner, "rules")
    assert place_of(inner) == "rules"
    assert place_of(None) == ""
