"""Phones on the network: the server offered first, a search that a person begins and ends, rivals, silence."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from tests.core.phone_list.lists import some
from tests.ui.pages.phones.conftest import Person
from tests.ui.pages.phones.made import work
from wizard.core.announcement import AnnouncedServer
from wizard.core.errors import WizardError
from wizard.core.network.diagnosis import Finding
from wizard.core.sightings import signs
from wizard.core.sightings.sighting import Sighting
from wizard.core.site import Phone, Stage
from wizard.core.text import Text
from wizard.system.subnets import Subnet
from wizard.ui.pages.phones.found import arranging
from wizard.ui.pages.phones.found.panel import FoundPanel
from wizard.ui.pages.phones.found.rows import FoundRows
from wizard.ui.services import Services
from wizard.ui.work import Work

Key = Qt.Key
At = Callable[[Work], Person]
FIVE = some(5)
NEW_MAC = "00:0f:d3:aa:bb:10"
NEW = (signs.question("192.0.2.21"), signs.neighbour("192.0.2.21", NEW_MAC))
KNOWN = (signs.sip_answer("192.0.2.22", "Digium D65 2_9_19"), signs.neighbour("192.0.2.22", FIVE[1].mac))
IN_SERVICE = (signs.registration("140", "sip:140@192.0.2.23:5061", "Digium D80 1_12_1"),)
SUBNETS = (
    Subnet(interface="eth0", own=IPv4Address("192.0.2.5"), network=IPv4Network("192.0.2.0/24")),
    Subnet(interface="wlan0", own=IPv4Address("198.51.100.5"), network=IPv4Network("198.51.100.0/25")),
)

LEASE = """\
lease 192.0.2.60 {
  hardware ethernet 00:0f:d3:aa:bb:60;
  set vendor-class-identifier = "digium_D62_2_8_1";
}
"""


def server(name: str, address: str) -> AnnouncedServer:
    return AnnouncedServer(
        name=name,
        instance=f"{name}._digiumproxy._udp.local.",
        host=f"{name}.local",
        port=5060,
        addresses=(address,),
        transport="tls",
        service_type="asterisk",
        sip_url=f"sip:proxy@{address}:5061;transport=tls",
        interface="eth0",
    )


@dataclass
class Network:
    """The network: what is on it, who was asked, and whether anybody still listens. A search ends when called off."""

    sightings: tuple[Sighting, ...] = ()
    servers: tuple[AnnouncedServer, ...] = ()
    findings: tuple[Finding, ...] = ()
    asked: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    error: WizardError | None = None
    listeners: int = 0

    def find(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_sighting: Callable[[Sighting], None] = lambda sighting: None,
        is_cancelled: Callable[[], bool] = bool,
        *,
        sweeps: bool = False,
        on_progress: Callable[[int, int], None] = lambda through, of: None,
    ) -> tuple[Sighting, ...]:
        self.asked.append((tuple(chosen), sweeps))
        if self.error is not None:
            raise self.error
        for sighting in self.sightings:
            on_sighting(sighting)
        if sweeps:
            on_progress(64, 253)
        self._wait(is_cancelled)
        return self.sightings

    def discover(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_found: Callable[[AnnouncedServer], None] | None = None,
        is_cancelled: Callable[[], bool] = bool,
        *,
        on_removed: Callable[[AnnouncedServer], None] | None = None,
    ) -> tuple[AnnouncedServer, ...]:
        for heard in self.servers:
            assert on_found is not None
            on_found(heard)
        self._wait(is_cancelled)
        return self.servers

    def _wait(self, is_cancelled: Callable[[], bool]) -> None:
        self.listeners += 1
        while not is_cancelled() and not self.over.wait(0.01):
            pass
        self.listeners -= 1


@pytest.fixture
def network() -> Iterator[Network]:
    made = Network()
    yield made
    made.over.set()


@pytest.fixture
def services(services: Services, network: Network) -> Services:
    return replace(
        services,
        find_phones=network.find,
        discover=network.discover,
        subnets=lambda: SUBNETS,
        diagnose=lambda servers, seconds, chosen=(), *, server_addresses=(), is_cancelled=bool: network.findings,
    )


def look(at: Person) -> FoundPanel:
    """Open the panel as by its key, and wait until it knows the networks."""
    at.page.phones.toolbar.look.trigger()
    panel = at.page.parts.found
    at.qtbot.waitUntil(lambda: panel.tools.network.count() == 3)
    return panel


def listen(at: Person, rows: int) -> FoundPanel:
    panel = look(at)
    panel.tools.listen_button.click()
    at.qtbot.waitUntil(lambda: panel.list.count == rows)
    return panel


def text(panel: FoundPanel, row: int) -> list[str]:
    return [str(panel.list.model.index(row, column).data()) for column in range(panel.list.model.columnCount())]


def test_the_server_is_offered_first_and_nothing_is_asked_before_a_person_does(person: At, network: Network) -> None:
    at = person(work())
    at.page.empty.look_button.click()
    panel = at.page.parts.found
    assert panel.isVisible()
    assert panel.server.button.hasFocus()
    assert panel.server.accessibleName() == (
        "Phones in service announce nothing and ask nothing. The server knows them."
    )
    assert "config_server_url" in panel.stored.text()
    panel.server.button.click()
    assert at.host.wanted == ["server"]
    at.qtbot.waitUntil(lambda: panel.tools.network.count() == 3)
    assert network.asked == []
    at.key(Key.Key_Escape)
    assert at.page.empty.isVisible()
    assert at.page.empty.look_button.hasFocus()


def test_new_phones_are_listed_by_their_questions_and_added_by_enter(person: At, network: Network) -> None:
    network.sightings = (*NEW, *KNOWN, *IN_SERVICE)
    at = person(work(*FIVE))
    panel = listen(at, rows=3)
    assert network.asked == [((), False)]
    assert text(panel, 0) == [NEW_MAC, "192.0.2.21", "", "", "", "! likely", "asked for a server, make of its MAC"]
    assert text(panel, 1)[5:] == ["✓ sure", "✓ in the list: 102 Desk 1 · SIP answer, make of its MAC"]
    assert "asked the network for a configuration server" in panel.list.detail.text()
    assert "3 phones found." in panel.tools.words.text()
    panel.list.table.setFocus()
    at.key(Key.Key_Return)
    assert at.phones[5:] == (Phone(mac=NEW_MAC, extension="106", stage=Stage.SECURE),)
    assert at.host.finished == 0, "Enter is not the page's action here"
    at.qtbot.waitUntil(lambda: "in the list: 106" in text(panel, 0)[6])
    assert panel.list.table.currentIndex().row() == 1, "on to the next one"
    at.key(Key.Key_Down)
    at.key(Key.Key_Return)
    assert at.phones[6] == Phone(model="D80", firmware="1_12_1", extension="140", stage=Stage.WAIT)
    at.key(Key.Key_Escape)
    at.control(Key.Key_Z)
    at.control(Key.Key_Z)
    assert at.phones == FIVE


def test_several_are_added_at_once_and_known_ones_completed(person: At, network: Network) -> None:
    network.sightings = (*NEW, *KNOWN, *IN_SERVICE)
    bare = replace(FIVE[1], model="", firmware="")
    at = person(work(FIVE[0], bare))
    panel = listen(at, rows=3)
    panel.list.table.setFocus()
    at.control(Key.Key_A)
    assert panel.list.add_button.text() == "A&dd 3 phones"
    panel.list.add_button.click()
    assert len(at.phones) == 4
    assert at.phones[1] == replace(bare, model="D65", firmware="2_9_19")
    panel.done_button.click()
    assert at.said == "2 phones added. 1 completed."
    assert at.page.phones.table.hasFocus()


def test_listening_ends_when_it_is_cancelled_or_the_panel_left(person: At, network: Network) -> None:
    at = person(work(*FIVE))
    panel = look(at)
    panel.tools.listen_button.setFocus()
    panel.tools.listen_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 2)
    assert panel.tools.cancel_button.hasFocus()
    assert not panel.tools.sweep_button.isEnabled()
    panel.tools.cancel_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 0)
    assert panel.tools.listen_button.hasFocus()
    panel.tools.listen_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 2)
    panel.done_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 0)
    look(at).tools.listen_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 2)
    at.page.hide()
    at.qtbot.waitUntil(lambda: network.listeners == 0)


def test_a_sweep_is_of_the_network_that_is_chosen_and_says_how_far_it_is(person: At, network: Network) -> None:
    network.sightings = KNOWN
    at = person(work(*FIVE))
    panel = look(at)
    assert "each of 378 addresses" in panel.tools.words.text()
    panel.tools.network.setFocus()
    at.key(Key.Key_Down)
    assert panel.tools.network.currentText() == "eth0, 192.0.2.0/24"
    assert "each of 253 addresses" in panel.tools.words.text()
    panel.tools.sweep_button.click()
    at.qtbot.waitUntil(lambda: panel.list.count == 1)
    at.qtbot.waitUntil(lambda: panel.tools.words.text() == "64 of 253 addresses are through. 1 phone found.")
    assert network.asked == [(("192.0.2.5",), True)]
    network.over.set()
    at.qtbot.waitUntil(panel.tools.sweep_button.isEnabled)


def test_rivals_are_an_alarm_with_their_names_and_what_to_turn_off(person: At, network: Network) -> None:
    network.servers = (server("example-pbx", "192.0.2.10"), server("old-pbx", "192.0.2.11"))
    at = person(work(*FIVE))
    at.host.edit(lambda w: w.with_site(replace(w.site, server=replace(w.site.server, host="192.0.2.10"))))
    panel = look(at)
    panel.tools.listen_button.click()
    at.qtbot.waitUntil(panel.alarm.isVisible)
    said = panel.alarm.accessibleName()
    assert "2 configuration servers answer on eth0: example-pbx (192.0.2.10:5061), old-pbx (192.0.2.11:5061)." in said
    assert "old-pbx (192.0.2.11:5061): on old-pbx.local, set service_discovery_enabled = no" in said
    assert "on example-pbx.local" not in said
    assert panel.stored.isVisible()


def test_a_pasted_dhcp_configuration_can_hold_a_rival(person: At, network: Network) -> None:
    network.servers = (server("example-pbx", "192.0.2.10"),)
    at = person(work(*FIVE))
    panel = look(at)
    panel.tools.listen_button.click()
    QGuiApplication.clipboard().setText(
        "dhcp-range=192.0.2.50,192.0.2.99,12h\ndhcp-option=66,http://prov.example.com/\n"
    )
    panel.tools.paste_button.click()
    at.qtbot.waitUntil(panel.alarm.isVisible)
    assert "http://prov.example.com/" in panel.alarm.accessibleName()


def test_silence_is_explained_and_the_list_stays_away(person: At, network: Network) -> None:
    network.findings = (Finding(cause=Text("A VPN is up: wg0."), next_step=Text("Disconnect it.")),)
    network.over.set()
    at = person(work(*FIVE))
    panel = look(at)
    panel.tools.listen_button.click()
    at.qtbot.waitUntil(panel.diagnosis.isVisible)
    said = panel.diagnosis.accessibleName()
    assert "Restart a new phone while this listens." in said
    assert "Ask every address of the phones' network." in said
    assert "A VPN is up: wg0. Disconnect it." in said
    assert not panel.list.isVisible()
    panel.tools.sweep_button.click()
    at.qtbot.waitUntil(lambda: "No address answered SIP as a D-Series phone does." in panel.diagnosis.accessibleName())


def test_what_a_server_prints_is_pasted_by_its_key_and_opened_from_files(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    panel = look(at)
    QGuiApplication.clipboard().setText(
        "  Contact:  140/sip:140@192.0.2.23:5061;transport=tls   1234567890 Avail   3.1\n"
    )
    at.control(Key.Key_V)
    at.qtbot.waitUntil(lambda: panel.list.count == 1)
    assert text(panel, 0)[4:6] == ["140", "· possible"]
    assert at.phones == FIVE
    (tmp_path / "dhcpd.leases").write_text(LEASE)
    at.page.read_lists((tmp_path / "dhcpd.leases",))
    at.qtbot.waitUntil(lambda: panel.list.count == 2)
    assert text(panel, 1)[:4] == ["00:0f:d3:aa:bb:60", "192.0.2.60", "D62", "2_8_1"]


def test_a_text_that_says_nothing_of_phones_is_told_so(person: At, tmp_path: Path) -> None:
    at = person(work(*FIVE))
    panel = look(at)
    QGuiApplication.clipboard().setText("good morning")
    panel.tools.paste_button.click()
    at.qtbot.waitUntil(panel.diagnosis.isVisible)
    assert panel.diagnosis.accessibleName().startswith("Nothing of a phone was found in this text.")
    with at.qtbot.waitSignal(panel.failed):
        panel.read_files((tmp_path / "nothing",))
    assert "cannot be read" in str(at.host.errors[0])


def test_a_search_that_fails_is_an_error_and_can_be_begun_again(person: At, network: Network) -> None:
    network.error = WizardError(Text("Port 5353 is taken."), Text("By another program."), Text("Stop it."))
    at = person(work(*FIVE))
    panel = look(at)
    with at.qtbot.waitSignal(panel.failed):
        panel.tools.listen_button.click()
    assert at.host.errors == [network.error]
    assert panel.tools.listen_button.isEnabled()


def test_selected_phones_stay_selected_while_signs_change_what_they_are(person: At, network: Network) -> None:
    network.sightings = (signs.question("192.0.2.21"), *KNOWN)
    at = person(work(*FIVE))
    panel = listen(at, rows=2)
    panel.list.table.choose(1)
    panel.arranging.take((signs.neighbour("192.0.2.21", NEW_MAC), signs.sip_answer("192.0.2.30", "Digium D62 2_8_1")))
    at.qtbot.waitUntil(lambda: panel.list.count == 3)
    assert text(panel, 0)[0] == NEW_MAC
    assert [found.address for found in panel.list.table.chosen()] == ["192.0.2.22"]
    # What calls itself something else is no phone of ours, and its row goes.
    panel.arranging.take((signs.sip_answer("192.0.2.21", "Yealink SIP-T46S 66.85.0.5"),))
    at.qtbot.waitUntil(lambda: panel.list.count == 2)
    assert [found.address for found in panel.list.table.chosen()] == ["192.0.2.22"]


def test_a_thousand_phones_are_listed(person: At, network: Network) -> None:
    network.sightings = tuple(signs.sip_answer(f"10.0.{n >> 8}.{n & 255}", "Digium D65 2_9_19") for n in range(1, 1001))
    at = person(work(*FIVE))
    panel = listen(at, rows=1000)
    panel.list.table.setFocus()
    at.control(Key.Key_A)
    panel.list.add_button.click()
    assert len(at.phones) == 1005


def test_adding_many_is_not_paid_for_by_the_row(person: At, network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was seen is not put together again for another list, nor the model asked about every row."""
    network.sightings = tuple(signs.lease(f"00:0f:d3:01:{n >> 8:02x}:{n & 255:02x}", None) for n in range(1, 1001))
    at = person(work(*FIVE))
    panel = listen(at, rows=1000)
    panel.tools.cancel_button.click()
    at.qtbot.waitUntil(lambda: network.listeners == 0)
    panel.list.table.selectAll()
    monkeypatch.setattr(arranging, "merge", lambda sightings: pytest.fail("nothing else was seen"))
    asked: list[FoundRows] = []

    def count(model: FoundRows, parent: object = None) -> int:
        asked.append(model)
        return 7

    monkeypatch.setattr(FoundRows, "columnCount", count)
    panel.list.add_button.click()
    assert len(asked) < 500
    at.qtbot.waitUntil(lambda: panel.list.model.rows[-1].listed == 1004)


def test_another_site_begins_with_nothing_found(person: At, network: Network, tmp_path: Path) -> None:
    network.sightings = NEW
    at = person(replace(work(*FIVE), folder=tmp_path / "a"))
    panel = listen(at, rows=1)
    at.host.edit(lambda w: replace(w, folder=tmp_path / "b"))
    assert at.page.phones.isVisible()
    assert panel.list.count == 0
    at.qtbot.waitUntil(lambda: network.listeners == 0)


def test_no_letter_is_given_to_two_buttons_and_all_are_named(person: At, network: Network) -> None:
    network.sightings = NEW
    at = person(work(*FIVE))
    panel = listen(at, rows=1)
    buttons = [b for b in at.page.findChildren(QAbstractButton) if b.isVisible() and "&" in b.text()]
    letters = [b.text().partition("&")[2][0].lower() for b in buttons]
    assert sorted(letters) == sorted(set(letters))
    assert not {"w", "b"} & set(letters)
    assert panel.list.table.accessibleName()
    assert panel.tools.network.accessibleName()
