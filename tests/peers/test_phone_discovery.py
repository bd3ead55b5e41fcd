"""A simulated office of many brands: exactly the D-Series phones are found, each by what it gives away of itself."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.peers.asterisk import wait_for
from tests.peers.namespaces import Namespaces, kill
from tests.ui.walker import at_the_window
from wizard.core.site import Stage
from wizard.core.steps import Step
from wizard.ui.pages.phones import PhonesPage

pytestmark = pytest.mark.peer

PROJECT = Path(__file__).parents[2]
NETWORK = Path(__file__).with_name("phone_network.py")

D_SERIES = {
    "10.99.0.10": ("D65", "2_9_19"),
    "10.99.0.11": ("D62", "2_9_2"),
    "10.99.0.12": ("D60", "2_2_0_4_5a54ff2"),
    "10.99.0.13": ("D80", "1_12_1"),
    "10.99.0.14": ("D40", "1_4_0_0_57389"),
    "10.99.0.15": ("D45", "2_2_1_8"),
    "10.99.0.16": ("D50", "1_4_1"),
    "10.99.0.17": ("D70", "1_4_0"),
}
OTHERS = (
    "Sangoma P330 4_0_1",
    "Sangoma P370 4_10_0",
    "Digium A25 1_0_0",
    "Sangoma S505 V2.0.4.54",
    "Yealink SIP-T46G 28.80.0.70",
    "Yealink SIP-T58 58.85.0.5",
    "PolycomVVX-VVX_411-UA/5.9.0.9373",
    "Cisco/SPA525G2-7.4.9c",
    "Grandstream GXP2140 1.0.9.69",
    "snom370/8.7.5.35",
    "Asterisk PBX 22.5.0",
    "Z 5.4.12 v2.10.13.2",
)
IN_FACTORY_STATE, SILENT, FORGER = "10.99.0.77", "10.99.0.78", "10.99.0.79"


def mac(address: str) -> str:
    return f"00:0f:d3:05:48:{int(address.rpartition('.')[2]):02x}"


@pytest.fixture
def office(namespaces_allowed: None, tmp_path: Path) -> Iterator[Namespaces]:
    """The wizard's computer is 10.99.0.1 there; every device has a MAC address of Digium's, as P-Series phones have."""
    agents = {address: f"Digium {model} {firmware}" for address, (model, firmware) in D_SERIES.items()}
    agents |= {f"10.99.0.{100 + number}": agent for number, agent in enumerate(OTHERS)}
    agents |= {IN_FACTORY_STATE: "?", SILENT: "", FORGER: "Digium D65 \x1b[2J\u202e<b>"}
    devices = [f"{address},{mac(address)},{agent}" for address, agent in agents.items()]
    output = tmp_path / "network.txt"
    made = Namespaces("true", ())
    try:
        network = made.popen(sys.executable, NETWORK, "veth0", *devices, output=output)
        assert wait_for(lambda: "ready" in output.read_text(), 10), output.read_text()
        yield made
        kill(network)
    finally:
        made.close()


def discovered(office: Namespaces, *options: str) -> dict[str, dict[str, object]]:
    """What the command finds there, by address."""
    command = ("discover", "--interface", "eth0", "--seconds", "1", "--json", *options)
    # Only what it prints as its result; it says more on standard error.
    script = 'cd "$1"; shift; exec "$@" 2>/dev/null'
    done = office.run("sh", "-c", script, "sh", PROJECT, sys.executable, "-m", "wizard", *command)
    assert done.returncode == 0, done.stdout
    assert done.stdout.isascii()
    return {phone["address"]: phone for phone in json.loads(done.stdout)["phones"]}


def test_a_sweep_finds_exactly_the_d_series_phones(office: Namespaces) -> None:
    phones = discovered(office, "--sweep")
    assert set(phones) == {*D_SERIES, IN_FACTORY_STATE, SILENT, FORGER}
    sure = {address: (p["model"], p["firmware"]) for address, p in phones.items() if p["certainty"] == "sure"}
    assert sure == D_SERIES | {FORGER: ("D65", "")}
    assert {p["mac"] for p in phones.values()} == {mac(address) for address in phones}
    # By its first digits alone a MAC address may be a P-Series phone's.
    assert (phones[SILENT]["model"], phones[SILENT]["certainty"]) == ("", "possible")
    assert (phones[IN_FACTORY_STATE]["model"], phones[IN_FACTORY_STATE]["certainty"]) == ("", "likely")


def test_without_a_sweep_only_who_asks_is_seen(office: Namespaces) -> None:
    phones = discovered(office)
    assert set(phones) == {IN_FACTORY_STATE}
    phone = phones[IN_FACTORY_STATE]
    assert phone["mac"] == mac(IN_FACTORY_STATE)
    assert isinstance(phone["evidence"], list)
    assert [e["kind"] for e in phone["evidence"]] == ["mdns-question", "neighbour"]


def test_the_window_lists_them_and_adds_them_by_keys(
    office: Namespaces, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    pool = QThreadPool.globalInstance()
    assert pool.waitForDone(), "threads made elsewhere stay in the network they were made in"
    with office.network():
        window = at_the_window(qtbot, qapp, tmp_path / "memory.json").window
        window.go(Step.PHONES)
        page = window.page
        assert isinstance(page, PhonesPage)
        page.empty.look_button.click()
        tools, found = page.parts.found.tools, page.parts.found.list
        qtbot.waitUntil(lambda: tools.network.findText("eth0, 10.99.0.0/24") > 0)
        tools.network.setCurrentText("eth0, 10.99.0.0/24")
        tools.sweep_button.click()
        qtbot.waitUntil(lambda: "of 253 addresses are through" in tools.words.text(), timeout=10_000)
        qtbot.waitUntil(tools.sweep_button.isEnabled, timeout=30_000)
        qtbot.waitUntil(lambda: found.count == len(D_SERIES) + 3, timeout=10_000)
        found.table.setFocus()
        QTest.keyClick(found.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(found.table, Qt.Key.Key_Return)
        assert pool.waitForDone()
    phones = {phone.mac: (phone.model, phone.firmware, phone.stage) for phone in window.work.site.phones}
    assert len(phones) == len(D_SERIES) + 3
    assert {mac(address): (*named, Stage.WAIT) for address, named in D_SERIES.items()}.items() <= phones.items()
    assert phones[mac(IN_FACTORY_STATE)] == ("", "", Stage.SECURE)
