"""Files handed out from the Restart page: asked for by a person, fetched over a real socket, over when it is left."""

import re
from collections.abc import Callable
from dataclasses import replace
from http.client import HTTPConnection, HTTPResponse
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from tests.ui.conftest import NOW, Host
from tests.ui.pages import places
from wizard.core.errors import WizardError
from wizard.core.hand_off import HandOffPlace
from wizard.core.site import Phone, Route, Site, Stage
from wizard.system.planning import plan_site
from wizard.system.subnets import Subnet
from wizard.ui.pages.restart import RestartPage
from wizard.ui.services import Services
from wizard.ui.work import Work

LOOPBACK = Subnet(interface="lo", own=IPv4Address("127.0.0.1"), network=IPv4Network("127.0.0.0/8"))
PHONES = (phone("111", name="Kitchen"), phone("112", name="Office"), phone("113", Stage.WAIT))

URL = "https://prov.example.com/phones/"

Coming = Callable[..., tuple[Host, RestartPage]]


@pytest.fixture
def come(qtbot: QtBot, services: Services, tmp_path: Path, errors: list[Exception]) -> Coming:
    """Return a function that comes to the page of a site whose files were written, or were not."""
    places.make_server(tmp_path)
    own = replace(services, subnets=lambda: (LOOPBACK,))

    def come(
        *phones: Phone, route: Route = Route.XML, is_written: bool = True, change: Callable[[Site], Site] = lambda s: s
    ) -> tuple[Host, RestartPage]:
        work = places.opened(qtbot, services, tmp_path, change(places.site(*phones, route=route)))
        planned = plan_site(services.session.shown(work), lambda: places.PHRASE, now=NOW)
        for new in planned.plan.changes if is_written else ():
            file = tmp_path / places.ROOT / new.path.relative_to("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(new.after or b"")
        page = RestartPage(own)
        qtbot.addWidget(page)
        work = replace(work, restart=planned.plan.restart, receipt="20261125T120000-000000")
        host = Host(page=page, work=work, errors=errors, wanted=[])
        page.edited.connect(host.edit)
        page.resize(780, 600)
        page.show_work(host.work)
        page.show()
        page.hand_off.choice.port.setText("0")  # whichever is free
        return host, page

    return come


def serving(qtbot: QtBot, page: RestartPage) -> tuple[str, int]:
    """Press the button; return address and port of what is served then."""
    panel = page.hand_off
    qtbot.waitUntil(lambda: panel.choice.place is not None)
    panel.serve.button.click()
    qtbot.waitUntil(lambda: not panel.copy.isHidden())
    panel.copy.click()
    address, _, port = QGuiApplication.clipboard().text().removeprefix("http://").rstrip("/").partition(":")
    return address, int(port)


def fetch(place: tuple[str, int], name: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(*place, timeout=30)
    try:
        connection.request("GET", f"/{name}", headers={"User-Agent": "Digium D65 2_9_19"})
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


def cells(page: RestartPage) -> list[list[str]]:
    model: QAbstractItemModel = page.hand_off.table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, c).data()) for c in columns] for row in range(model.rowCount())]


def test_nothing_is_served_before_it_is_asked_for_and_the_rest_is_said(qtbot: QtBot, come: Coming) -> None:
    _, page = come(*PHONES)
    panel = page.hand_off
    assert not panel.isHidden()
    assert "https://prov.example.com/phones/" in panel.about.text()
    assert panel.table.isHidden()
    assert not panel.serve.is_at_work
    assert panel.choice.secured.isHidden(), "this computer is not the server"
    assert "passwords" in panel.open.accessibleName()


def test_a_phone_fetches_its_file_and_is_seen_to(qtbot: QtBot, come: Coming) -> None:
    host, page = come(*PHONES)
    place = serving(qtbot, page)
    assert place[0] == "127.0.0.1"
    assert [row[:3] for row in cells(page)] == [
        ["111", "Kitchen", "not yet fetched"],
        ["112", "Office", "not yet fetched"],
    ]
    answer, content = fetch(place, "000fd3aabb12.cfg")
    assert answer.status == 200
    assert b'username="112"' in content
    assert b'value="https://prov.example.com/phones/"' in content
    assert b"127.0.0.1" not in content
    assert fetch(place, "000fd3aabb13.cfg")[0].status == 404, "a phone that waits is left alone"
    qtbot.waitUntil(lambda: len(cells(page)) == 3 and "112" in str(cells(page)))
    qtbot.waitUntil(lambda: cells(page)[1][2].startswith("✓ fetched, "))
    assert cells(page)[1][3:] == ["127.0.0.1", "Digium D65 2_9_19"]
    assert cells(page)[2][0] == "000fd3aabb13"
    assert cells(page)[2][2].startswith("! not offered, ")
    assert host.work.fetched == (("000fd3aabb12", host.work.receipt),)
    assert not host.errors


def test_without_a_port_nothing_can_be_served(qtbot: QtBot, come: Coming) -> None:
    _, page = come(*PHONES)
    panel = page.hand_off
    qtbot.waitUntil(lambda: panel.serve.button.isEnabled())
    for typed in ("", "99999"):
        panel.choice.port.setText(typed)
        assert not panel.serve.button.isEnabled()


def test_it_ends_when_the_page_is_left_and_when_it_is_stopped(qtbot: QtBot, come: Coming) -> None:
    host, page = come(*PHONES)
    place = serving(qtbot, page)
    page.hide()
    assert not page.hand_off.serve.is_at_work
    qtbot.waitUntil(lambda: is_over(place))
    page.show()
    place = serving(qtbot, page)
    page.hand_off.serve.cancel_button.click()
    qtbot.waitUntil(lambda: is_over(place))
    place = serving(qtbot, page)
    host.edit(lambda work: Work(folder=Path("/another"), site=work.site))
    qtbot.waitUntil(lambda: is_over(place))


def is_over(place: tuple[str, int]) -> bool:
    try:
        fetch(place, "ca.crt")
    except OSError:
        return True
    return False


def test_before_anything_is_written_there_is_nothing_to_serve(qtbot: QtBot, come: Coming) -> None:
    host, page = come(*PHONES, is_written=False)
    qtbot.waitUntil(lambda: page.hand_off.choice.place is not None)
    page.hand_off.serve.button.click()
    qtbot.waitUntil(lambda: not page.hand_off.serve.is_at_work)
    (error,) = host.errors
    assert isinstance(error, WizardError)
    assert str(error.next_step) == "Write the phones' files first; then serve them."


@pytest.mark.parametrize(("phones", "route"), [(PHONES[2:], Route.XML), ((phone("101"),), Route.DPMA)])
def test_where_no_phone_fetches_a_file_it_is_not_offered(come: Coming, phones: tuple[Phone, ...], route: Route) -> None:
    _, page = come(*phones, route=route)
    assert page.hand_off.isHidden()


def test_on_the_server_itself_https_is_offered_under_its_own_name(qtbot: QtBot, come: Coming) -> None:
    _, page = come(*PHONES)
    panel = page.hand_off
    qtbot.waitUntil(lambda: panel.choice.place is not None)
    panel.choice.show_site(page.work.site, can_secure=True)
    panel.choice.secured.click()
    assert panel.choice.place == HandOffPlace(address="127.0.0.1", port=0, is_secured=True, host="pbx.example.com")
    assert panel.open.isHidden(), "nobody can read along"
    panel.choice.secured.click()
    assert not panel.open.isHidden()


def test_a_pointer_leads_to_the_server(come: Coming) -> None:
    def with_pointer(site: Site) -> Site:
        return replace(site, provisioning=replace(site.provisioning, pointer=True, directory="/srv/phones", url=URL))

    _, page = come(phone("101"), route=Route.DPMA, change=with_pointer)
    assert not page.hand_off.isHidden()
    assert "from then on it goes to pbx.example.com" in page.hand_off.about.text()


def test_every_part_has_a_name_and_a_letter_of_its_own(qtbot: QtBot, come: Coming) -> None:
    _, page = come(*PHONES)
    panel = page.hand_off
    panel.choice.secured.show()
    idle = letters_of(page)
    serving(qtbot, page)
    for letters in (idle, letters_of(page)):
        assert sorted(letters) == sorted(set(letters)), "a letter presses two things"
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(panel):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def letters_of(page: RestartPage) -> list[str]:
    """The letters that press something on the page as it is now, and the footer's own."""
    words = [w.text() for w in page.findChildren(QAbstractButton) if w.isVisibleTo(page)]
    words += [w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page) and w.buddy() is not None]
    return [*"wb", *(found[1].lower() for text in words if (found := re.search(r"(?<!&)&(\w)", text)))]
