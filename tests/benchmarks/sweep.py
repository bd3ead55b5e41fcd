"""The longest the window's event loop is held up while phones are found on the network and added to the list.

    .venv/bin/python -m tests.benchmarks.sweep

Prints a table; nothing is asserted. Signs come from a made-up search: three for each phone (SIP answer, neighbour,
lease), as fast as the row says; the site has 300 phones, a third of which are found. Then others are found, and all
of them added at once.
"""

import os
import platform
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.benchmarks.window import QUIET_MS, Watchdog, site, until
from wizard.core.sightings import signs
from wizard.core.sightings.sighting import Sighting
from wizard.core.steps import Step
from wizard.ui.app import SWITCH_S, make_window
from wizard.ui.pages.phones import PhonesPage
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

IN_LIST = 300
FIRST = 1200
"""The number in the MAC address of the first phone found; those of the list are 1000 to 1299."""

OTHERS = 100_000
"""The number of the first phone found that is to be added."""

CASES = ((100, 5.0), (254, 5.0), (1022, 5.0), (1022, 0.0), (6000, 5.0), (6000, 0.0))
"""Phones and seconds."""


ADDED = (100, 300, 1000)
"""Phones added at once, each time to 300 that are in the list."""

ROUNDS = 5


def found(first: int, phones: int) -> Iterator[Sighting]:
    """Return the signs of so many phones."""
    for number in range(first, first + phones):
        mac = f"00:0f:d3:{number >> 16:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"
        address = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
        yield signs.sip_answer(address, "Digium D65 2_9_19")
        yield signs.neighbour(address, mac)
        yield signs.lease(mac, address, "digium_D65_2_9_19")


class Network:
    """A made-up network on which so many phones are found in so many seconds."""

    def __init__(self) -> None:
        self.first, self.phones, self.seconds = FIRST, 0, 0.0

    def find_phones(
        self,
        seconds: float,
        chosen: Sequence[str] = (),
        on_sighting: Callable[[Sighting], None] = lambda sighting: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        *,
        sweeps: bool = False,
        on_progress: Callable[[int, int], None] = lambda through, of: None,
    ) -> tuple[Sighting, ...]:
        """Tell of every sign in its time."""
        whole = tuple(found(self.first, self.phones))
        began = time.perf_counter()
        for number, sighting in enumerate(whole):
            while time.perf_counter() - began < self.seconds * number / len(whole) and not is_cancelled():
                time.sleep(0.001)
            on_sighting(sighting)
            on_progress(number, len(whole))
        return whole


def sweep(page: PhonesPage, network: Network, phones: int, seconds: float, first: int = FIRST) -> float:
    """Find so many phones; return how long it took until all are shown."""
    network.first, network.phones, network.seconds = first, phones, seconds
    began = time.perf_counter()
    page.parts.found.tools.sweep_button.click()
    until(lambda: page.parts.found.list.count == phones)
    took = time.perf_counter() - began
    until(lambda: not page.parts.found.search.is_at_work, QUIET_MS)
    return took


def forget(page: PhonesPage) -> None:
    """Begin with nothing found."""
    page.parts.found.forget()
    until(lambda: page.parts.found.list.count == 0, QUIET_MS)


def measure(page: PhonesPage, network: Network, phones: int, seconds: float) -> tuple[float, float, float]:
    """Return how long it took until all are shown, the longest gap of the event loop, and its 99th percentile."""
    forget(page)
    watchdog = Watchdog()
    watchdog.watch()
    took = sweep(page, network, phones, seconds)
    gaps = sorted(watchdog.gaps)
    return took, gaps[-1], gaps[int(len(gaps) * 0.99) - 1]


def measure_adding(window: WizardWindow, page: PhonesPage, network: Network, phones: int) -> float:
    """Return the longest gap of the event loop while so many found phones are added at once."""
    forget(page)
    sweep(page, network, phones, 0.0, OTHERS)
    page.parts.found.list.table.selectAll()
    until(lambda: True, QUIET_MS)
    watchdog = Watchdog()
    watchdog.watch()
    page.parts.found.list.add_button.click()
    until(lambda: True, QUIET_MS)
    assert len(window.work.site.phones) == IN_LIST + phones
    worst = max(watchdog.gaps)
    page.phones.toolbar.undo.trigger()
    until(lambda: len(window.work.site.phones) == IN_LIST, QUIET_MS)
    return worst


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """Phones found in so many seconds: when all were shown, the longest gap of the loop, its 99th percentile."""

    phones: int
    seconds: float
    took_s: float
    worst_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Phones added at once, and the longest gap of the loop in each of several rounds."""

    phones: int
    gaps_ms: tuple[float, ...]


def measured() -> tuple[list[Swept], list[Added]]:
    """Measure every case in one window."""
    sys.setswitchinterval(SWITCH_S)
    application = QApplication([])
    network = Network()
    with tempfile.TemporaryDirectory(prefix="sweep-") as folder:
        place = Path(folder)
        session = Session(place / "memory.json")
        window = make_window(Theme(application), session, find_phones=network.find_phones)
        window.show()
        session.make(place / "site", site(place / "server", IN_LIST))
        until(lambda: window.work.folder is not None, QUIET_MS)
        window.go(Step.PHONES)
        page = window.page
        assert isinstance(page, PhonesPage)
        page.phones.toolbar.look.trigger()
        until(lambda: True, QUIET_MS)
        swept = []
        for phones, in_s in CASES:
            took, worst, p99 = measure(page, network, phones, in_s)
            swept.append(Swept(phones=phones, seconds=in_s, took_s=took, worst_ms=worst, p99_ms=p99))
        added = [
            Added(phones=n, gaps_ms=tuple(measure_adding(window, page, network, n) for _ in range(ROUNDS)))
            for n in ADDED
        ]
        window.close()
    return swept, added


def main() -> None:
    """Measure and print."""
    swept, added = measured()
    print(f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, offscreen")
    print(f"{'phones':>7} {'signs':>7} {'in s':>5} {'shown s':>8} {'worst ms':>9} {'p99 ms':>7}")
    for one in swept:
        figures = f"{one.took_s:8.2f} {one.worst_ms:9.1f} {one.p99_ms:7.1f}"
        print(f"{one.phones:7} {3 * one.phones:7} {one.seconds:5.1f} {figures}")
    print(f"{'added':>7} {'median ms':>9} {'worst ms':>9}")
    for many in added:
        print(f"{many.phones:7} {statistics.median(many.gaps_ms):9.1f} {max(many.gaps_ms):9.1f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
