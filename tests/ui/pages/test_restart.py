"""The Restart page: the steps in order, ticked off, copied one by one or together."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests import trees
from tests.core.plan import sites
from tests.ui.conftest import Host, Hosting
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import RestartStep
from wizard.core.site import Phone, Protocol, Route, Stage, Transport
from wizard.core.text import Text
from wizard.ui.pages.restart import RestartPage
from wizard.ui.work import Work

WAITS = sites.phone("102", Stage.WAIT)


def written(*phones: Phone, route: Route = Route.DPMA) -> Work:
    site = sites.site(route, *phones)
    plan = make_plan(site, sites.secrets(), trees.load("busy"), sites.NOW)
    assert plan.restart
    return replace(Work().with_site(site), restart=plan.restart)


def shown(hosted: Hosting, work: Work) -> tuple[Host, RestartPage]:
    host = hosted(RestartPage, work)
    assert isinstance(host.page, RestartPage)
    return host, host.page


def test_every_step_is_there_in_order_with_its_reason(hosted: Hosting) -> None:
    work = written(sites.phone("101"), WAITS)
    _, page = shown(hosted, work)
    model = page.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    assert [model.data(index) for index in rows] == [step.command for step in work.restart]
    spoken = [model.data(index, Qt.ItemDataRole.AccessibleTextRole) for index in rows]
    assert spoken[0].startswith("Step 1: asterisk -rx 'module reload res_pjsip.so'; ")
    assert all(str(step.reason) in words for step, words in zip(work.restart, spoken, strict=True))
    assert page.lead().startswith(f"{len(rows)} commands, run on pbx.example.com in this order")
    assert "restarted only if the steps before show" in page.lead()


def test_what_happens_to_calls_is_said_where_phones_move(hosted: Hosting) -> None:
    _, page = shown(hosted, written(sites.phone("101"), WAITS))
    assert page.phones.accessibleName().startswith("One phone is moved.")
    _, page = shown(hosted, written(sites.phone("101"), sites.phone("102"), route=Route.XML))
    assert page.phones.accessibleName().startswith("2 phones fetch their configuration.")
    _, page = shown(hosted, written(WAITS))
    assert page.phones.isHidden()


def test_one_step_and_all_of_them_can_be_copied(hosted: Hosting) -> None:
    work = written(sites.phone("101"), WAITS)
    _, page = shown(hosted, work)
    page.steps.copy_one.click()
    assert QGuiApplication.clipboard().text() == work.restart[0].command
    assert page.steps.copy_one.text() == "Copied"
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == work.restart[2].command
    page.steps.copy_all.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    run = [line for line in lines if not line.startswith("#")]
    restarting = [s.command for s in work.restart if s.is_conditional]
    assert run == [s.command for s in work.restart if not s.is_conditional]
    assert [line for line in lines if line.removeprefix("# ") in restarting] == [f"# {c}" for c in restarting]
    assert "# asterisk -rx 'core restart when convenient'" in lines


def test_the_mouse_copies_and_ticks_where_it_is_shown(hosted: Hosting) -> None:
    work = written(sites.phone("101"), WAITS)
    _, page = shown(hosted, work)
    row = page.list.visualRect(page.list.model().index(1, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(page.list.viewport(), left, Qt.KeyboardModifier.NoModifier, row.topRight() + QPoint(-20, 15))
    assert QGuiApplication.clipboard().text() == work.restart[1].command
    assert page.list.steps.done == set()
    QTest.mouseClick(page.list.viewport(), left, Qt.KeyboardModifier.NoModifier, row.topLeft() + QPoint(20, 15))
    assert page.list.steps.done == {1}
    QTest.mouseClick(page.list.viewport(), left, Qt.KeyboardModifier.NoModifier, row.center())
    assert page.list.steps.done == {1}


def test_ticks_stay_while_the_steps_do_and_are_nobodys_answer(hosted: Hosting) -> None:
    host, page = shown(hosted, written(sites.phone("101"), WAITS))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.list.steps.done == {0}
    index = page.list.model().index(0, 0)
    assert page.list.model().data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    before = host.work
    host.edit(lambda work: replace(work, called=("101",)))
    assert page.list.steps.done == {0}
    assert replace(host.work, called=()) == before
    step = RestartStep(command="true", reason=Text("other"))
    host.edit(lambda work: replace(work, restart=(step,)))
    assert page.list.steps.done == set()


def test_where_nothing_was_written_nothing_is_to_be_run(hosted: Hosting) -> None:
    host, page = shown(hosted, Work().with_site(sites.site(Route.DPMA, WAITS)))
    assert page.lead() == "Nothing has to be run on the server."
    assert page.steps.isHidden()
    assert page.phones.isHidden()
    assert page.port.isHidden()
    assert page.action().text == "Check"
    page.act()
    assert host.finished == 1


def test_the_firewalls_port_is_that_of_the_site(hosted: Hosting) -> None:
    work = written(sites.phone("101"))
    other = replace(work.site, transport=replace(work.site.transport, bind="0.0.0.0:5065"))
    _, page = shown(hosted, work.with_site(other))
    assert "5065/tcp" in page.port.text()
    udp = replace(work.site, transport=Transport(protocol=Protocol.UDP, bind="0.0.0.0:5060"))
    _, page = shown(hosted, work.with_site(udp))
    assert page.port.isHidden()


def test_a_command_of_any_length_has_room(hosted: Hosting) -> None:
    short, long = (RestartStep(command="chown " + "x" * n, reason=Text("why")) for n in (3, 3000))
    _, page = shown(hosted, replace(Work().with_site(sites.site(Route.DPMA)), restart=(short, long)))
    heights = [page.list.visualRect(page.list.model().index(row, 0)).height() for row in (0, 1)]
    assert heights[1] > 10 * heights[0]
    assert page.list.horizontalScrollBar().maximum() == 0
