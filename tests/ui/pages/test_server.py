"""The Server page: a real server's folder read, recovered, and servers heard taken over."""

import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests import trees
from tests.system import server as small
from tests.ui.conftest import Host, Hosting
from tests.ui.dropping import drop, files
from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.errors import WizardError
from wizard.core.network.diagnosis import Finding, of_servers, of_silence
from wizard.core.network.facts import NetworkFacts
from wizard.core.server_view import filled_in
from wizard.core.site import Destination, DestinationKind, Layout, Provisioning, Server, Site, Stage
from wizard.system.apply import apply
from wizard.system.receipts import needs_recovery
from wizard.ui.fields.line import LineField
from wizard.ui.pages.server import ServerPage
from wizard.ui.pages.server.announced_list import MOST_ROWS
from wizard.ui.pages.server.listening import LONGEST_S
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.work import Work

PHONES = Provisioning(directory="/var/www/html/phones")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The site's folder, in which the server's files lie in "tree"."""
    folder = tmp_path / "site"
    folder.mkdir()
    shutil.copytree(trees.folder("busy"), folder / "tree")
    return folder


def work_on(folder: Path, path: str = "tree", host: str = "") -> Work:
    destination = Destination(kind=DestinationKind.FOLDER, path=path)
    site = Site(name="Ex", server=Server(host=host), destination=destination, provisioning=PHONES)
    return Work(folder=folder).with_site(site)


def shown(host: Host) -> ServerPage:
    assert isinstance(host.page, ServerPage)
    return host.page


def read(qtbot: QtBot, page: ServerPage) -> None:
    with qtbot.waitSignal(page.reading.button.ended):
        page.reading.button.button.click()


def rows(page: ServerPage) -> dict[str, str]:
    return {name: words for name, words, _ in page.reading.facts.shown}


def type_in(page: ServerPage, field: str, text: str) -> None:
    line = page.form.fields[field].editor
    line.setFocus()
    QTest.keyClicks(line, text)


def test_reading_fills_in_phones_and_says_what_was_found(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    assert page.reading.facts.isHidden()
    read(qtbot, page)
    assert host.work.reading is not None
    assert host.work.reading.root == folder / "tree"
    assert host.work.site == filled_in(work_on(folder).site, host.work.reading.view)
    assert [p.stage for p in host.work.site.phones] == [Stage.WAIT] * 4
    assert rows(page)["Phones"] == "4 found, all of them in this site"
    assert rows(page)["Endpoints"] == "5 in pjsip.conf, 0 with SRTP"
    assert page.lead() == "4 phones were found. Now name the server as phones shall call it."
    assert host.errors == []


def test_what_was_typed_while_reading_stays(
    hosted: Hosting, qtbot: QtBot, folder: Path, held_pool: threading.Event
) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    page.reading.button.button.click()
    type_in(page, "server.host", "pbx.example.com")
    with qtbot.waitSignal(page.reading.button.ended):
        held_pool.set()
    assert host.work.site.server.host == "pbx.example.com"
    assert len(host.work.site.phones) == 4


@pytest.fixture
def held_pool() -> Iterator[threading.Event]:
    """All threads of the pool at work until this is set: what is begun waits."""
    gate = threading.Event()
    pool = QThreadPool.globalInstance()
    for _ in range(pool.maxThreadCount()):
        Task(lambda _: gate.wait()).start()
    yield gate
    gate.set()
    pool.waitForDone()


def test_cancelled_nothing_comes_of_it(hosted: Hosting, qtbot: QtBot, folder: Path, held_pool: threading.Event) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    page.reading.button.button.click()
    task = page.reading.button.task
    assert task is not None
    page.reading.button.cancel_button.click()
    assert page.reading.button.button.isVisible()
    with qtbot.waitSignal(task.ended):
        held_pool.set()
    assert host.work == work_on(folder)


def test_another_place_meanwhile_is_not_filled_in_from_the_old_one(
    hosted: Hosting, qtbot: QtBot, folder: Path, held_pool: threading.Event
) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    page.reading.button.button.click()
    task = page.reading.button.task
    assert task is not None
    page.reading.place.radios[DestinationKind.THIS_COMPUTER].click()
    with qtbot.waitSignal(task.ended):
        held_pool.set()
    assert host.work.reading is None
    assert host.work.site.phones == ()


def test_what_was_read_elsewhere_is_forgotten_with_the_place(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    read(qtbot, page)
    type_in(page, "destination.path", "2")
    assert host.work.site.destination.path == "tree2"
    assert host.work.reading is None
    assert page.reading.facts.isHidden()
    read(qtbot, page)
    assert "There is no folder" in str(host.errors[0])


def test_a_site_that_says_otherwise_is_told(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    status = folder / "tree" / "var" / "lib" / "dpkg" / "status"
    status.parent.mkdir(parents=True)
    status.write_text("Package: asterisk\nStatus: install ok installed\nVersion: 1:22.5.0-1\n\n")
    work = work_on(folder)
    freepbx = replace(work.site, server=Server(asterisk="20.1.0", layout=Layout.FREEPBX))
    host = hosted(ServerPage, work.with_site(freepbx))
    page = shown(host)
    read(qtbot, page)
    assert host.work.site.server.asterisk == "22.5.0"
    assert host.work.site.server.layout is Layout.FREEPBX
    assert "the site says FreePBX" in rows(page)["Files"]
    page.go_to("server.asterisk")
    assert page.address.fold.is_open
    line = page.form.fields["server.asterisk"].editor
    QTest.keyClicks(line, "9")
    assert rows(page)["Differs"] == "Asterisk 22.5.0; the site says 22.5.09"


def test_a_folder_without_asterisk_is_one_sentence_and_the_folder_that_was_meant(
    hosted: Hosting, qtbot: QtBot, folder: Path
) -> None:
    host = hosted(ServerPage, work_on(folder, "tree/etc/asterisk"))
    page = shown(host)
    read(qtbot, page)
    assert "no etc/asterisk" in page.reading.absent.accessibleName()
    assert page.reading.facts.isHidden()
    assert host.work.site.phones == ()
    assert str(folder / "tree") in page.reading.meant.accessibleName()
    with qtbot.waitSignal(page.reading.button.ended):
        page.reading.meant.button.click()
    assert host.work.site.destination.path == "tree", "named from the site's folder"
    assert len(host.work.site.phones) == 4
    assert page.reading.absent.isHidden()
    assert page.reading.meant.isHidden()


def test_an_empty_folder_says_what_to_choose(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    (folder / "empty").mkdir()
    page = shown(hosted(ServerPage, work_on(folder, "empty")))
    read(qtbot, page)
    assert "Choose the folder" in page.reading.absent.accessibleName()
    assert page.reading.meant.isHidden()


def test_a_new_server_without_pjsip_conf_is_good_to_go_on_with(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    (folder / "new" / "etc" / "asterisk").mkdir(parents=True)
    page = shown(hosted(ServerPage, work_on(folder, "new", host="pbx.example.com")))
    read(qtbot, page)
    assert "no pjsip.conf yet" in page.reading.absent.accessibleName()
    assert page.action().needs == ""


def test_the_host_is_needed_and_led_to_and_not_having_read_only_warns(hosted: Hosting, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    assert page.action().needs == "Name the server's host to go on."
    page.go_to(page.action().field)
    assert page.focusWidget() is page.address.host.line
    assert not page.address.host.problem.isHidden()
    QTest.keyClicks(page.address.host.line, "pbx example")
    assert page.action().needs == "Correct what is marked with ✕ to go on."
    page.address.host.line.clear()
    page.address.host.line.textEdited.emit("")
    QTest.keyClicks(page.address.host.line, "pbx.example.com")
    assert host.work.site.server.host == "pbx.example.com"
    assert page.action().needs == ""
    assert page.reading.state.whole.startswith("! Not read yet")
    page.act()
    assert host.finished == 1


@pytest.mark.parametrize(
    ("field", "text"),
    [("server.addresses", "192.0.2"), ("server.addresses", "127.0.0.1"), ("server.ntp", "-x"), ("server.host", "x y")],
)
def test_a_mistake_is_beside_its_field_and_led_to(hosted: Hosting, folder: Path, field: str, text: str) -> None:
    host = hosted(ServerPage, work_on(folder, host="" if field == "server.host" else "pbx.example.com"))
    page = shown(host)
    type_in(page, field, text)
    assert page.form.fields[field].problem.isVisible()
    assert page.action().needs
    page.setFocus()
    page.go_to(next(p.field for p in host.work.problems if p.field.startswith(field)))
    assert page.focusWidget() is page.form.fields[field].editor
    assert page.action().field == field


def test_a_wrong_version_unfolds_and_does_not_stop(hosted: Hosting, folder: Path) -> None:
    work = work_on(folder, host="pbx.example.com").typed("server.asterisk", "11.0.0")
    page = shown(hosted(ServerPage, work))
    assert page.address.fold.is_open
    assert page.form.fields["server.asterisk"].problem.isVisible()
    assert page.action().needs == "", "the route may settle it, on a later page"


def test_without_a_folder_reading_asks_for_one(hosted: Hosting, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder, path=""))
    page = shown(host)
    page.reading.button.button.click()
    assert page.focusWidget() is page.reading.place.path.line
    assert page.reading.place.path.problem.isVisible()
    assert host.work.reading is None
    assert page.action().field == "server.host", "that comes first"


def dialogs() -> list[QFileDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()]


def test_a_folder_is_dropped_or_looked_for(hosted: Hosting, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "else where").mkdir()
    host = hosted(ServerPage, work_on(folder, ""))
    page = shown(host)
    assert drop(page.reading.place.path.line, files(tmp_path / "else where"))
    assert host.work.site.destination.path == str(tmp_path / "else where")
    page.reading.place.path.button.click()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].setDirectory(str(folder))
    dialogs()[0].selectFile(str(folder / "tree"))
    dialogs()[0].accept()
    assert host.work.site.destination == Destination(kind=DestinationKind.FOLDER, path="tree")


def test_this_computer_or_a_folder(hosted: Hosting, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    page.reading.place.radios[DestinationKind.THIS_COMPUTER].click()
    assert host.work.site.destination.kind is DestinationKind.THIS_COMPUTER
    assert page.reading.place.path.isHidden()
    page.reading.place.radios[DestinationKind.FOLDER].click()
    assert host.work.site.destination == Destination(kind=DestinationKind.FOLDER, path="tree"), "nothing is lost"


def test_a_change_cut_short_is_shown_before_it_is_recovered(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    root = folder / "small"
    root.mkdir()
    small.build(root)
    before = small.snapshot(root)
    receipt = apply(small.plan(), root, now=small.NOW)
    journal = root / small.STATE / receipt.id / "receipt.json"
    journal.write_text(journal.read_text().replace('"standing"', '"writing"'))
    host = hosted(ServerPage, work_on(folder, "small"))
    page = shown(host)
    recovery = page.reading.recovery
    read(qtbot, page)
    assert recovery.banner.isVisible()
    assert recovery.button.isHidden(), "first what it will do"
    recovery.banner.button.click()
    qtbot.waitUntil(recovery.button.isVisible)
    assert "7 files go back" in recovery.facts.shown[0][1]
    assert "/etc/asterisk/keys/asterisk.key" in recovery.facts.shown[0][1]
    assert needs_recovery(root), "so far it was only shown"
    with qtbot.waitSignals([recovery.recovered, page.reading.read]):
        recovery.button.click()
        assert recovery.busy.isVisible(), "what is being done is said"
    assert recovery.busy.isHidden()
    assert small.snapshot(root) == before
    assert host.work.reading is not None
    assert not host.work.reading.needs_recovery
    assert (recovery.facts.shown[0][0], recovery.facts.shown[0][1]) == ("Undone", receipt.id)
    assert recovery.button.isHidden()
    assert host.errors == []


def heard(
    name: str = "Example PBX", sip_url: str = "sip:proxy@pbx.example.com:5061;transport=tls", kind: str = "asterisk"
) -> AnnouncedServer:
    return announced(
        f"{name}.{SERVICE}",
        host="pbx.local.",
        port=5061,
        addresses=("192.0.2.10",),
        properties={b"sipUrl": sip_url.encode(), b"serviceType": kind.encode()},
        interface="eth0",
    )


class Network:
    """A network on which some servers announce themselves, until it is let go; then some take their leave."""

    def __init__(self, *servers: AnnouncedServer) -> None:
        self.servers = servers
        self.leaving: tuple[AnnouncedServer, ...] = ()
        self.may_go_on, self.may_end = threading.Event(), threading.Event()
        self.asked: list[float] = []
        self.was_cancelled = False

    def discover(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_found: Callable[[AnnouncedServer], None] | None = None,
        is_cancelled: Callable[[], bool] = bool,
        *,
        on_removed: Callable[[AnnouncedServer], None] | None = None,
    ) -> tuple[AnnouncedServer, ...]:
        self.asked.append(seconds)
        for server in self.servers:
            if on_found is not None:
                on_found(server)
        if self.leaving:
            self.may_go_on.wait()
        for server in self.leaving:
            if on_removed is not None:
                on_removed(server)
        while not self.may_end.wait(0.05):
            if is_cancelled():
                self.was_cancelled = True
                break
        return self.servers

    def diagnose(
        self,
        servers: Sequence[AnnouncedServer],
        seconds: float,
        chosen: Sequence[str] = (),
        *,
        server_addresses: Iterable[IPv4Address | IPv6Address] = (),
        is_cancelled: Callable[[], bool] = bool,
    ) -> tuple[Finding, ...]:
        facts = NetworkFacts(interfaces=(), seconds=seconds, server_addresses=tuple(server_addresses))
        return of_servers(servers) if servers else of_silence(facts)


@pytest.fixture
def network() -> Iterator[Network]:
    network = Network(
        heard(),
        heard("Old & PBX", "sip:proxy@192.0.2.99:5060;transport=udp"),
        heard("Firmware", "http://192.0.2.1/fw", "firmware"),
    )
    yield network
    network.may_go_on.set()
    network.may_end.set()


@pytest.fixture
def services(services: Services, network: Network) -> Services:
    return replace(services, discover=network.discover, diagnose=network.diagnose)


def test_servers_are_shown_as_they_are_heard_and_rivals_are_named(
    hosted: Hosting, qtbot: QtBot, folder: Path, network: Network
) -> None:
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 3)
    assert page.servers.button.is_at_work
    assert [row.name.whole for row in page.servers.list.rows] == ["Example PBX", "Old & PBX", "Firmware"]
    assert page.servers.list.rows[0].place.whole == "pbx.example.com:5061, TLS, heard on eth0"
    assert page.servers.list.rows[2].button.isHidden(), "phones take no configuration from it"
    assert "2 configuration servers answer" in page.servers.alarm.accessibleName()
    with qtbot.waitSignal(page.servers.button.done):
        network.may_end.set()
    assert network.asked == [LONGEST_S]
    assert "2 configuration servers answer" in page.servers.alarm.accessibleName(), "it stays as it was"


def test_a_server_that_goes_takes_its_row_and_the_alarm_with_it(
    hosted: Hosting, qtbot: QtBot, folder: Path, network: Network
) -> None:
    network.leaving = network.servers[1:2]
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(page.servers.alarm.isVisible)
    first = page.servers.list.rows[0]
    first.button.setFocus()
    network.may_go_on.set()
    qtbot.waitUntil(page.servers.alarm.isHidden)
    assert page.servers.button.is_at_work, "it was seen while listening"
    assert [row.name.whole for row in page.servers.list.rows] == ["Example PBX", "Firmware"]
    assert page.focusWidget() is first.button, "a row that stays keeps the keyboard"


def test_a_server_that_changes_keeps_its_row(hosted: Hosting, qtbot: QtBot, folder: Path, network: Network) -> None:
    network.servers = (heard(sip_url="sip:proxy@192.0.2.10"), heard("Other", kind="firmware"), heard())
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 2)
    assert page.servers.list.rows[0].place.whole == "pbx.example.com:5061, TLS, heard on eth0"


def test_an_imitator_does_not_take_another_ones_row(
    hosted: Hosting, qtbot: QtBot, folder: Path, network: Network
) -> None:
    network.servers = (heard("Example PBX\u200b"), heard("Example PBX\u200c", "sip:proxy@192.0.2.66"))
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(page.servers.alarm.isVisible)
    first, second = page.servers.list.rows
    assert first.name.whole == second.name.whole
    assert first.button.accessibleName() != second.button.accessibleName()


def test_thousands_of_servers_are_counted_and_few_are_shown(
    hosted: Hosting, qtbot: QtBot, folder: Path, network: Network
) -> None:
    network.servers = tuple(heard(f"PBX {number}") for number in range(3000))
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: page.servers.list.more.text() == f"and {3000 - MOST_ROWS:,} more")
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == MOST_ROWS)
    assert "3,000 configuration servers answer" in page.servers.alarm.accessibleName()


def test_silence_is_explained(hosted: Hosting, qtbot: QtBot, folder: Path, network: Network) -> None:
    network.servers = ()
    network.may_end.set()
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(page.servers.diagnosis.isVisible)
    assert page.servers.diagnosis.accessibleName().startswith("This computer is in no network")


def test_leaving_the_page_ends_the_listening(hosted: Hosting, qtbot: QtBot, folder: Path, network: Network) -> None:
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    task = page.servers.button.task
    assert task is not None
    with qtbot.waitSignal(task.ended):
        page.hide()
    assert network.was_cancelled
    page.show()
    assert not page.servers.button.is_at_work


def test_listening_can_be_cancelled_and_what_was_heard_stays(
    hosted: Hosting, qtbot: QtBot, folder: Path, network: Network
) -> None:
    page = shown(hosted(ServerPage, work_on(folder)))
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 3)
    page.servers.button.cancel_button.click()
    assert not page.servers.button.is_at_work
    assert len(page.servers.list.rows) == 3


def test_one_click_takes_a_server_over(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    page = shown(host)
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 3)
    page.servers.list.rows[0].button.click()
    assert host.work.site.server.host == "pbx.example.com"
    assert host.work.site.server.addresses == (IPv4Address("192.0.2.10"),)
    assert host.work.site.provisioning.service_name == "Example PBX"
    assert page.address.host.line.text() == "pbx.example.com"
    assert page.differences.isHidden()


def test_what_was_typed_is_not_overwritten_but_asked_about(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder, host="sip.example.org"))
    page = shown(host)
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 3)
    page.servers.list.rows[1].button.click()
    assert host.work.site.server.host == "sip.example.org"
    assert host.work.site.server.addresses == (IPv4Address("192.0.2.99"),), "empty fields are filled in"
    assert page.differences.isVisible()
    assert [button.text() for button in page.differences.buttons] == ["Use 192.0.2.99"]
    page.differences.buttons[0].click()
    assert host.work.site.server.host == "192.0.2.99"
    assert page.differences.isHidden()


def test_the_site_may_be_kept_as_it_is(hosted: Hosting, qtbot: QtBot, folder: Path) -> None:
    host = hosted(ServerPage, work_on(folder, host="sip.example.org"))
    page = shown(host)
    page.servers.button.button.click()
    qtbot.waitUntil(lambda: len(page.servers.list.rows) == 3)
    page.servers.list.rows[1].button.click()
    page.differences.keep.click()
    assert page.differences.isHidden()
    assert host.work.site.server.host == "sip.example.org"
    type_in(page, "server.ntp", "192.0.2.5")
    assert page.differences.isHidden()


@pytest.mark.parametrize(
    "field", ["server.host", "server.addresses", "server.ntp", "server.asterisk", "destination.path"]
)
def test_a_megabyte_pasted_into_a_field_is_refused_beside_it(hosted: Hosting, folder: Path, field: str) -> None:
    host = hosted(ServerPage, work_on(folder, host="pbx.example.com"))
    page = shown(host)
    QApplication.clipboard().setText("x" * 1_000_000)
    line = page.form.fields[field]
    page.go_to(field)
    assert isinstance(line, LineField)
    line.line.selectAll()
    line.line.paste()
    assert not line.problem.isHidden()
    QApplication.clipboard().clear()


def test_the_script_that_makes_the_folder_is_saved(hosted: Hosting, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    host = hosted(ServerPage, work_on(folder))
    part = shown(host).reading.place.collect
    assert part.isVisible()
    for file, words in ((tmp_path / "collect.sh", "sh collect.sh server.tar"), (tmp_path / "gone/collect.sh", "")):
        part.save.button.click()
        (dialog,) = (d for d in part.findChildren(QFileDialog) if d.isVisible())
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(file))
        with qtbot.waitSignal(part.save.ended):
            dialog.accept()
        assert words in part.how.text()
    assert (tmp_path / "collect.sh").read_text().startswith("#!/bin/sh")
    assert [type(error) for error in host.errors] == [WizardError]
    shown(host).reading.place.radios[DestinationKind.THIS_COMPUTER].click()
    assert part.isHidden()
