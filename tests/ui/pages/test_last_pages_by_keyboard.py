"""The last four pages without a mouse and without eyes: names for everything, and letters that are not taken twice."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from tests.ui.conftest import NOW, Hosting
from tests.ui.pages import places
from wizard.core.site import Stage
from wizard.system.planning import plan_site
from wizard.ui.page import Page
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.preview import PreviewPage
from wizard.ui.pages.restart import RestartPage
from wizard.ui.pages.write import WritePage
from wizard.ui.services import Services
from wizard.ui.work import Work

PAGES = (PreviewPage, WritePage, RestartPage, CheckPage)
FOOTER = "wb"
"""Letters of the footer's own buttons."""

_LETTER = re.compile(r"(?<!&)&(\w)")


@pytest.fixture
def work(qtbot: QtBot, services: Services, tmp_path: Path) -> Work:
    places.make_server(tmp_path)
    phones = (phone("101"), *(phone(f"10{n}", Stage.WAIT) for n in (2, 3)))
    opened = places.opened(qtbot, services, tmp_path, places.site(*phones))
    planned = plan_site(services.session.shown(opened), lambda: places.PHRASE, now=NOW)
    return replace(opened, planned=planned, restart=planned.plan.restart)


def shown(hosted: Hosting, qtbot: QtBot, kind: type[Page], work: Work) -> Page:
    page = hosted(kind, work).page
    if isinstance(page, PreviewPage):
        qtbot.waitUntil(lambda: not page.planner.is_at_work and page.plan_view.difference.shown is not None)
    if isinstance(page, WritePage):
        qtbot.waitUntil(lambda: not page.parts.pilot.look.is_at_work)
    if isinstance(page, CheckPage):
        qtbot.waitUntil(lambda: not page.phones.read.is_at_work)
    return page


def reachable(page: Page) -> list[QWidget]:
    """Return what the Tab key can lead to."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not isinstance(widget, QScrollArea)
    ]


@pytest.mark.parametrize("kind", PAGES)
def test_everything_the_keyboard_reaches_has_a_name(
    qtbot: QtBot, hosted: Hosting, work: Work, kind: type[Page]
) -> None:
    page = shown(hosted, qtbot, kind, work)
    widgets = reachable(page)
    assert widgets
    for widget in widgets:
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, widget


@pytest.mark.parametrize("kind", PAGES)
def test_no_letter_presses_two_buttons(qtbot: QtBot, hosted: Hosting, work: Work, kind: type[Page]) -> None:
    page = shown(hosted, qtbot, kind, work)
    words = [w.text() for w in page.findChildren(QAbstractButton) if w.isVisibleTo(page)]
    words += [w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page) and w.buddy() is not None]
    letters = Counter([*FOOTER, *(match[1].lower() for text in words if (match := _LETTER.search(text)))])
    assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("kind", PAGES)
def test_rows_of_lists_say_what_they_are(qtbot: QtBot, hosted: Hosting, work: Work, kind: type[Page]) -> None:
    page = shown(hosted, qtbot, kind, work)
    views = [view for view in page.findChildren(QAbstractItemView) if view.isVisibleTo(page) and view.accessibleName()]
    for view in views:
        model = view.model()
        for row in range(min(5, model.rowCount())):
            index = model.index(row, 0)
            text = model.data(index, Qt.ItemDataRole.AccessibleTextRole) or model.data(index)
            assert text is not None, (view.accessibleName(), row)
    assert views or kind is WritePage
