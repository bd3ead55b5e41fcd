"""The Server page over SSH: read once its key is accepted, and nothing without that."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import trees
from tests.system import server as small
from tests.ui.conftest import Host
from tests.ui.far import KEY, Network
from wizard.core.site import Destination, DestinationKind, Server, Site
from wizard.system.apply import apply
from wizard.ui.host_key_dialog import HostKeyDialog
from wizard.ui.pages.server import ServerPage
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.work import Work

TARGET = "admin@192.0.2.10"


@pytest.fixture
def network() -> Network:
    return Network(root=trees.folder("busy"), keys=(KEY,))


@pytest.fixture
def far(qtbot: QtBot, services: Services, network: Network, errors: list[Exception], tmp_path: Path) -> Host:
    """A Server page that reaches this network, with a work on a site."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    site = Site(name="Ex", server=Server(), destination=Destination(kind=DestinationKind.FOLDER, path="tree"))
    page = ServerPage(replace(services, reaching=Reaching(window, network.reach)))
    qtbot.addWidget(page)
    host = Host(page=page, work=Work(folder=tmp_path).with_site(site), errors=errors, wanted=[])
    page.edited.connect(host.edit)
    page.show_work(host.work)
    page.show()
    return host


def shown(host: Host) -> ServerPage:
    assert isinstance(host.page, ServerPage)
    return host.page


def key_dialogs(host: Host) -> list[HostKeyDialog]:
    return [d for d in host.page.services.reaching.window.findChildren(HostKeyDialog) if d.isVisible()]


def test_a_server_over_ssh_is_read_once_its_key_is_accepted(qtbot: QtBot, far: Host, network: Network) -> None:
    page = shown(far)
    place = page.reading.place
    assert place.target.isHidden()
    place.radios[DestinationKind.SSH].click()
    page.reading.button.button.click()
    assert "USER@HOST" in place.target.problem.text(), "without a server named nothing is read"
    assert place.target.line.hasFocus() or not page.isActiveWindow()
    QTest.keyClicks(place.target.line, TARGET)
    assert far.work.site.destination == Destination(kind=DestinationKind.SSH, path="tree", target=TARGET)
    page.reading.button.button.click()
    qtbot.waitUntil(lambda: bool(key_dialogs(far)))
    key_dialogs(far)[0].go.click()
    qtbot.waitUntil(lambda: far.work.reading is not None)
    assert network.reached == [(TARGET, far.work.folder)]
    assert page.reading.state.text() == f"Read from {TARGET}"
    assert far.work.reading is not None
    assert {"101", "102"} <= {endpoint.name for endpoint in far.work.reading.view.endpoints}
    assert not far.errors
    place.target.line.setText(f"{TARGET}1")
    place.target.line.textEdited.emit(f"{TARGET}1")
    assert far.work.reading is None, "what was read is not of this server"
    qtbot.waitUntil(lambda: network.closed == 1)


def test_a_key_nobody_accepts_leaves_the_server_unread(qtbot: QtBot, far: Host, network: Network) -> None:
    page = shown(far)
    page.reading.place.radios[DestinationKind.SSH].click()
    QTest.keyClicks(page.reading.place.target.line, TARGET)
    page.reading.button.button.click()
    qtbot.waitUntil(lambda: bool(key_dialogs(far)))
    key_dialogs(far)[0].stop.click()
    qtbot.waitUntil(lambda: bool(far.errors))
    assert network.answers == [False]
    assert far.work.reading is None
    assert page.reading.button.button.isVisible()


def test_what_was_cut_short_there_is_recovered_there(qtbot: QtBot, far: Host, network: Network, tmp_path: Path) -> None:
    root = network.root = tmp_path / "small"
    network.keys = ()
    root.mkdir()
    small.build(root)
    before = small.snapshot(root)
    receipt = apply(small.plan(), root, now=small.NOW)
    journal = root / small.STATE / receipt.id / "receipt.json"
    journal.write_text(journal.read_text().replace('"standing"', '"writing"'))
    page = shown(far)
    page.reading.place.radios[DestinationKind.SSH].click()
    QTest.keyClicks(page.reading.place.target.line, TARGET)
    page.reading.button.button.click()
    recovery = page.reading.recovery
    qtbot.waitUntil(recovery.banner.isVisible)
    recovery.banner.button.click()
    qtbot.waitUntil(recovery.button.isVisible)
    with qtbot.waitSignals([recovery.recovered, page.reading.read]):
        recovery.button.click()
    assert small.snapshot(root) == before
    assert network.reached == [(TARGET, far.work.folder)]
    assert not far.errors
