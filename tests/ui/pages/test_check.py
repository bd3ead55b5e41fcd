"""The Check page: checks as they come in, phones as they are seen, and where it leads."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.core.plan.sites import phone
from tests.ui.conftest import Host
from tests.ui.pages import places
from wizard.core.check_result import Check, Status
from wizard.core.check_words import CHECK_WORDS
from wizard.core.errors import WizardError
from wizard.core.phone_progress import PhoneProgress
from wizard.core.shields import ShieldState
from wizard.core.sip.digest import Account
from wizard.core.site import Phone, Protocol, Provisioning, Route, Site, Stage, Transport
from wizard.core.text import Text
from wizard.system.check.target import Target
from wizard.system.phone_look import PhoneLook
from wizard.system.planning import plan_site
from wizard.system.server_reading import ServerReading
from wizard.system.tls_contacts import registered
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.check.phones_table import CALL
from wizard.ui.services import Services
from wizard.ui.work import Work

PILOT = phone("101", name="Kitchen")
WAITING = tuple(phone(f"10{n}", Stage.WAIT) for n in (2, 3))

OnCheck = Callable[[Check], None] | None


def row(name: str, status: Status = Status.PASS, words: str = "seen") -> Check:
    wrong = status in (Status.WARN, Status.FAIL)
    return Check(
        id=name,
        status=status,
        evidence=Text(words),
        cause=Text("The cause.") if wrong else None,
        fix=Text("The fix.") if wrong else None,
    )


WELL = tuple(map(row, CHECK_WORDS))


class Network:
    """Answers as a server would: some rows at once, the others when they are let go."""

    def __init__(self, *rows: Check) -> None:
        self.rows: tuple[Check, ...] = rows or WELL
        self.held: tuple[Check, ...] = ()
        self.go_on = Event()
        self.targets: list[Target] = []
        self.told: list[Check] = []

    def run(self, target: Target, on_check: OnCheck) -> tuple[Check, ...]:
        assert on_check is not None
        self.targets.append(target)
        for number, check in enumerate((*self.rows, *self.held)):
            if number == len(self.rows):
                assert self.go_on.wait(60)
            self.told.append(check)
            on_check(check)
        return (*self.rows, *self.held)


@pytest.fixture
def network() -> Network:
    return Network()


Coming = Callable[..., tuple[Host, CheckPage]]


@pytest.fixture
def come(qtbot: QtBot, services: Services, tmp_path: Path, network: Network, errors: list[Exception]) -> Coming:
    """Return a function that comes to the page with a site whose authority is made, as after writing."""
    places.make_server(tmp_path)
    own = replace(services, run_checks=network.run)

    def come(
        *phones: Phone, receipt: str = "20261125T120000-000000", change: Callable[[Site], Site] = lambda s: s
    ) -> tuple[Host, CheckPage]:
        work = places.opened(qtbot, services, tmp_path, change(places.site(*phones)))
        if work.site.transport.protocol is Protocol.TLS:
            plan_site(services.session.shown(work), lambda: places.PHRASE, now=services.now())
        page = CheckPage(own)
        qtbot.addWidget(page)
        host = Host(page=page, work=replace(work, receipt=receipt), errors=errors, wanted=[])
        page.edited.connect(host.edit)
        page.wanted.connect(host.wanted.append)
        page.resize(780, 600)
        page.show_work(host.work)
        page.show()
        page.enter()
        qtbot.waitUntil(lambda: not page.phones.read.is_at_work)
        return host, page

    return come


def ended(qtbot: QtBot, page: CheckPage) -> None:
    qtbot.waitUntil(lambda: not page.server.checking.is_at_work)


def titles(page: CheckPage) -> list[str]:
    return [r.title.text() for r in page.server.list.rows if not r.isHidden()]


def test_after_writing_it_checks_by_itself_and_keeps_what_came(qtbot: QtBot, come: Coming, network: Network) -> None:
    host, page = come(PILOT)
    ended(qtbot, page)
    assert host.work.checks == WELL
    assert page.lead() == "The server, judged as the one phone would judge it. 20 well."
    target = network.targets[0]
    assert (target.name, target.port, target.address) == ("pbx.example.com", 5061, "")
    assert [m.shown for m in target.models] == ["D65 2_9_19"]
    assert target.expected_sha256


def test_what_was_checked_already_is_not_checked_again_by_itself(qtbot: QtBot, come: Coming, network: Network) -> None:
    host, page = come(PILOT)
    ended(qtbot, page)
    page.enter()
    ended(qtbot, page)
    assert len(network.targets) == 1
    host.edit(lambda work: replace(work, receipt="20261125T130000-000000"))
    page.enter()
    ended(qtbot, page)
    assert len(network.targets) == 2


def test_where_nothing_was_written_it_waits_to_be_asked(qtbot: QtBot, come: Coming, network: Network) -> None:
    _, page = come(PILOT, receipt="")
    assert not network.targets
    assert page.lead().endswith("Nothing has been looked at yet.")
    assert titles(page) == [str(known.words) for known in CHECK_WORDS.values()]
    assert page.action().text == "Check now"
    page.act()
    ended(qtbot, page)
    assert len(network.targets) == 1


def test_rows_fill_in_their_places_as_results_come(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows = (row("tcp"), row("tls-handshake"), row("served-chain"), row("judge"))
    network.held = (row("judge", Status.FAIL), row("fingerprint"), row("sip-options"))
    host, page = come(PILOT)
    qtbot.waitUntil(lambda: len(page.server.checks) == 4)
    assert "4 well, 16 waiting" in page.lead()
    assert page.action().needs
    assert not page.server.cancel.isHidden()
    assert len(titles(page)) == len(CHECK_WORDS)
    network.go_on.set()
    ended(qtbot, page)
    assert titles(page).count("Judged as a phone") == 2
    assert titles(page)[-1] == "The number a phone shows"
    assert host.work.checks == (*network.rows, *network.held)
    assert "6 well, 1 to fix" in page.lead()
    assert page.server.cancel.isHidden()


def test_cancelled_nothing_more_comes_of_it(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows, network.held = (row("tcp"),), (row("judge"),)
    host, page = come(PILOT)
    qtbot.waitUntil(lambda: len(page.server.checks) == 1)
    page.server.cancel.click()
    assert page.action().text == "Check again"
    assert not page.action().needs
    network.held = ()
    page.act()
    network.go_on.set()
    ended(qtbot, page)
    assert host.work.checks == (row("tcp"),)
    assert not host.errors


def test_cancelled_its_thread_ends_with_the_row_it_is_at(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows, network.held = (row("tcp"),), (row("judge"), row("sip-options"))
    _, page = come(PILOT)
    qtbot.waitUntil(lambda: len(page.server.checks) == 1)
    assert QThreadPool.globalInstance().activeThreadCount() == 1
    page.server.cancel.click()
    network.go_on.set()
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    assert [check.id for check in network.told] == ["tcp", "judge"], "at the second it heard of it"


def test_a_failed_check_says_why_and_where_it_is_put_right(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows = (row("tcp"), row("judge", Status.FAIL, "D65 2_9_19 would show 0x40000000"))
    host, page = come(PILOT)
    ended(qtbot, page)
    failed = next(r for r in page.server.list.rows if r.title.text() == "Judged as a phone")
    assert failed.accessibleName() == (
        "Judged as a phone, to fix, D65 2_9_19 would show 0x40000000, The cause. The fix."
    )
    assert failed.advice.text() == "The cause. The fix."
    assert failed.go.text() == "Go to Certificate"
    failed.go.click()
    assert host.wanted == ["certificate"]
    well = next(r for r in page.server.list.rows if r.title.text() == "Reaching the server")
    assert well.go.isHidden()
    assert well.advice.isHidden()


def test_a_fingerprint_has_room_and_its_whole_in_the_tip(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows = (row("fingerprint", Status.PASS, f"SHA-256 {'4A91' * 16}"),)
    _, page = come(PILOT)
    ended(qtbot, page)
    shown = next(r for r in page.server.list.rows if r.title.text().startswith("Whether"))
    assert shown.evidence.text() == "SHA-256 4A914A91…4A914A91"
    assert "4A91" * 16 in shown.evidence.toolTip()
    assert "4A91" * 16 in shown.accessibleName()


def test_another_address_can_be_connected_to_and_is_not_kept(qtbot: QtBot, come: Coming, network: Network) -> None:
    host, page = come(PILOT, receipt="")
    before = host.work.site
    page.server.address.setText("pbx")
    assert page.action().needs
    assert page.server.wrong.text()
    page.server.address.setText("[2001:db8::1]")
    assert not page.action().needs
    page.act()
    ended(qtbot, page)
    assert network.targets[0].address == "2001:db8::1"
    assert host.work.site == before


def test_an_extension_can_be_asked_as_and_a_number_called(qtbot: QtBot, come: Coming, network: Network) -> None:
    host, page = come(PILOT, receipt="")
    asking = page.server.asking
    for extension, password, number, said in (
        ("1 01", "", "", "no extension"),
        ("101", "", "", "password is missing"),
        ("", "", "600", "has to call"),
        ("101", "hunter-two", "6 00", "no number"),
    ):
        asking.clear()
        asking.extension.setText(extension)
        asking.password.setText(password)
        asking.number.setText(number)
        assert said in asking.wrong.text()
        assert page.action().needs
        page.act()
    assert not network.targets
    asking.number.setText(" 600 ")
    assert not asking.wrong.text()
    page.act()
    ended(qtbot, page)
    asked = network.targets[0].asked
    assert asked.account == Account(user="101", password="hunter-two")
    assert asked.number == "600"
    host.edit(lambda work: Work(folder=Path("/another"), site=work.site))
    assert asking.password.text() == "", "it is not taken along to another site"


def test_what_keeps_it_from_checking_is_said(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    host, page = come(PILOT, receipt="")
    (tmp_path / "site/authority/ca.crt").unlink()
    page.act()
    ended(qtbot, page)
    assert [type(error) for error in host.errors] == [WizardError]
    assert page.action().text == "Check now"


def test_a_site_without_tls_has_nothing_to_look_at(come: Coming, network: Network) -> None:
    udp = Transport(protocol=Protocol.UDP, bind="0.0.0.0:5060")
    _, page = come(*WAITING, change=lambda site: replace(site, transport=udp))
    assert "without TLS" in page.lead()
    assert page.server.isHidden()
    assert page.action().text == ""
    assert not network.targets


def states(page: CheckPage) -> dict[str, PhoneProgress]:
    return {r.phone.extension: r.state for r in page.phones.table.phones.rows}


def test_phones_are_shown_as_the_server_knows_them_now(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    _, page = come(PILOT, *WAITING)
    assert page.phones.heading.text() == "3 phones: 0 on TLS, 0 without"
    places.register(tmp_path / places.ROOT, "101", "TLS")
    places.register(tmp_path / places.ROOT, "102", "UDP")
    page.phones.read.button.click()
    qtbot.waitUntil(lambda: not page.phones.read.is_at_work)
    assert page.phones.heading.text() == "3 phones: 1 on TLS, 1 without"
    assert states(page) == {
        "101": PhoneProgress.ON_TLS,
        "102": PhoneProgress.WAITS,
        "103": PhoneProgress.WAITS,
    }
    assert [str(r.contact) for r in page.phones.table.phones.rows] == ["over TLS", "over UDP", "none known"]


def test_a_call_is_ticked_for_the_phone_it_was_seen_on(come: Coming) -> None:
    host, page = come(PILOT, *WAITING)
    model = page.phones.table.model()
    index = model.index(0, CALL)
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert host.work.called == ("101",)
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not host.work.called
    waiting = model.index(1, CALL)
    assert model.data(waiting, Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(waiting) & Qt.ItemFlag.ItemIsUserCheckable


def test_when_all_is_well_and_the_pilot_was_seen_the_others_come_next(qtbot: QtBot, come: Coming) -> None:
    host, page = come(PILOT, *WAITING)
    ended(qtbot, page)
    assert page.action().text == "Check again"
    host.edit(lambda work: work.with_call("101", is_seen=True))
    assert page.action().text == "Move the other 2"
    page.act()
    assert host.wanted == ["write"]


def test_when_all_is_well_and_every_phone_waits_one_comes_next(qtbot: QtBot, come: Coming) -> None:
    host, page = come(*WAITING)
    ended(qtbot, page)
    assert page.action().text == "Move one phone"
    page.act()
    assert host.wanted == ["write"]


def test_when_nothing_is_left_there_is_nothing_to_press(qtbot: QtBot, come: Coming) -> None:
    host, page = come(PILOT)
    ended(qtbot, page)
    host.edit(lambda work: work.with_call("101", is_seen=True))
    assert page.action().text == ""


def test_a_phones_number_is_decoded_here_too(come: Coming) -> None:
    _, page = come(PILOT, receipt="")
    page.decoder.line.setText("0x4000 0000")
    words = [label.text() for label in page.decoder.findChildren(QLabel)]
    assert "The name the phone called is not in the certificate." in words


def test_another_site_begins_with_an_empty_list(qtbot: QtBot, come: Coming, network: Network) -> None:
    network.rows, network.held = (row("tcp"),), (row("judge"),)
    host, page = come(PILOT)
    qtbot.waitUntil(lambda: len(page.server.checks) == 1)
    host.edit(lambda work: Work(folder=Path("/another"), site=work.site))
    network.go_on.set()
    assert not page.server.checking.is_at_work
    assert page.server.checks == ()
    assert host.work.checks == ()


def test_a_phone_that_registers_is_seen_without_being_asked_for(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    host, page = come(PILOT, *WAITING)
    page.phones.watch.timer.setInterval(1)
    assert host.work.shields.line.state is ShieldState.EMPTY
    places.register(tmp_path / places.ROOT, "101", "TLS")
    qtbot.waitUntil(lambda: states(page)["101"] is PhoneProgress.ON_TLS)
    page.hide()
    assert not page.phones.watch.timer.isActive()
    page.show()
    assert page.phones.watch.timer.isActive()


def test_a_call_the_server_saw_is_shown_and_stays_known(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    host, page = come(PILOT)
    page.phones.watch.timer.stop()
    places.register(tmp_path / places.ROOT, "101", "TLS")
    assert host.work.reading is not None
    found = registered(tmp_path / places.ROOT)
    page.phones.watch.looked.emit(host.work.reading.root, PhoneLook(registrations=found, srtp=frozenset({"101"})))
    assert states(page) == {"101": PhoneProgress.SRTP_ON}
    assert host.work.shields.call.state is ShieldState.SOLID
    page.phones.watch.looked.emit(host.work.reading.root, PhoneLook(registrations=found))
    assert states(page) == {"101": PhoneProgress.SRTP_ON}, "a call that has ended was seen all the same"
    page.phones.watch.looked.emit(Path("/another"), PhoneLook(registrations=()))
    assert host.work.reading.registrations == found, "a look at another server is none at this one"


def test_phones_that_are_not_on_tls_can_be_shown_alone(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    _, page = come(PILOT, *WAITING)
    page.phones.watch.timer.setInterval(1)
    assert page.phones.missing.isHidden(), "none is on TLS: there is nothing to leave out"
    places.register(tmp_path / places.ROOT, "101", "TLS")
    qtbot.waitUntil(lambda: not page.phones.missing.isHidden())
    assert page.phones.missing.text() == "&Only the 2 not on TLS"
    words = [w.text() for w in page.findChildren(QAbstractButton) if w.isVisibleTo(page)]
    words += [w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page) and w.buddy() is not None]
    assert [text for text in words if "&O" in text or "&o" in text] == [page.phones.missing.text()]
    page.phones.missing.click()
    assert list(states(page)) == ["102", "103"]
    page.phones.missing.click()
    assert list(states(page)) == ["101", "102", "103"]


def test_a_file_that_was_fetched_counts_until_it_is_written_anew(come: Coming) -> None:
    host, page = come(PILOT)
    host.edit(lambda work: replace(work, reading=written_reading(work)))
    assert states(page) == {"101": PhoneProgress.WRITTEN}
    host.edit(lambda work: work.with_fetch(PILOT.mac_digits))
    assert states(page) == {"101": PhoneProgress.FETCHED}
    host.edit(lambda work: replace(work, receipt="20261125T130000-000000"))
    assert states(page) == {"101": PhoneProgress.WRITTEN}


def test_what_the_servers_own_web_server_gave_away_is_seen(qtbot: QtBot, come: Coming, tmp_path: Path) -> None:
    host, page = come(PILOT, change=as_xml)
    host.edit(lambda work: replace(work, reading=written_reading(work)))
    assert states(page) == {"101": PhoneProgress.WRITTEN}
    file = tmp_path / places.ROOT / "srv/phones" / f"{PILOT.mac_digits}.cfg"
    log = tmp_path / places.ROOT / "var/log/nginx/access.log"
    for made in (file, log):
        made.parent.mkdir(parents=True)
        made.touch()
    now = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    log.write_text(f'192.0.2.61 - - [{now:%d/%b/%Y:%H:%M:%S} +0000] "GET /p/{file.name} HTTP/1.1" 200 812\n')
    page.phones.watch.timer.setInterval(1)
    qtbot.waitUntil(lambda: states(page) == {"101": PhoneProgress.FETCHED})


def as_xml(site: Site) -> Site:
    xml = Provisioning(route=Route.XML, url="https://prov.example.com/phones/", directory="/srv/phones")
    return replace(site, provisioning=xml)


def written_reading(work: Work) -> ServerReading:
    """What would be read of the server once 101 was written."""
    assert work.reading is not None
    found = work.reading.view.endpoints
    endpoints = tuple(replace(e, media_encryption="sdes") if e.name == "101" else e for e in found)
    return replace(work.reading, view=replace(work.reading.view, endpoints=endpoints))
