"""How long the window's pages take with many phones, and the longest its event loop is ever held up.

    .venv/bin/python -m tests.benchmarks.window [PHONES]

Prints a table; nothing is asserted. "open" is from the step being asked for until its page is drawn and the event
loop is idle; "worst" the longest gap between two turns of the event loop on that page, while it is opened, works by
itself and is typed in. "(the rest)" is the making of the pages after the first, which is done while nothing else is.
"""

import os
import platform
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from wizard.core.site import AuthorityKind, Certificate, Destination, DestinationKind, Phone, Server, Site, Stage
from wizard.core.steps import STEPS, Step
from wizard.ui.app import SWITCH_S, make_window
from wizard.ui.page import Page
from wizard.ui.preparing import Preparing
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

TYPED = "the quick brown fox jumps over the lazy dog 012345"
TURN_MS = 2
QUIET_MS = 700
"""So long nothing may happen before a page counts as at rest: longer than what the session waits before it saves."""


TRANSPORT = "[transport-udp]\ntype=transport\nprotocol=udp\nbind=0.0.0.0:5060\n\n"
ENDPOINT = (
    "[{0}]\ntype=endpoint\ncontext=internal\ntransport=transport-udp\ndisallow=all\nallow=ulaw\nauth={0}\naors={0}\n"
    "[{0}]\ntype=auth\nauth_type=userpass\nusername={0}\npassword=secret-{0}\n"
    "[{0}]\ntype=aor\nmax_contacts=1\n\n"
)
NETWORK = "[general]\nmdns_address=192.0.2.10\n\n[lan]\ntype=network\ncidr=0.0.0.0/0\nregistration_address=192.0.2.10\n"
PHONE = (
    "[{0}]\ntype=phone\nmac=000fd3{1:06x}\nnetwork=lan\nline={0}\nfull_name=Phone {0}\n"
    "[{0}]\ntype=line\nline_label={0}\n"
)


class Watchdog(QObject):
    """Notes the longest gap between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self._on_turn)
        self._last = time.perf_counter()
        self.gaps: list[float] = []

    def watch(self) -> None:
        """Begin anew."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start()

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(0.0, (now - self._last) * 1000 - TURN_MS))
        self._last = now


def server(root: Path, phones: int) -> Path:
    """Make a server with phones in service, each written out as people write them."""
    conf = root / "etc/asterisk"
    conf.mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    numbers = range(1000, 1000 + phones)
    (conf / "pjsip.conf").write_text(TRANSPORT + "".join(ENDPOINT.format(n) for n in numbers))
    (conf / "res_digium_phone.conf").write_text(NETWORK + "".join(PHONE.format(n, n) for n in numbers))
    return root


def site(root: Path, phones: int) -> Site:
    """Return a site in which every phone of that server is to be moved."""
    return Site(
        name="Example Hotel",
        server=Server(host="pbx.example.com", dpma="3.6.10", ntp="192.0.2.5"),
        destination=Destination(kind=DestinationKind.FOLDER, path=str(root)),
        certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Hotel"),
        phones=tuple(
            Phone(
                mac=f"00:0f:d3:{n >> 16:02x}:{n >> 8 & 255:02x}:{n & 255:02x}",
                model="D65",
                firmware="2_8_1",
                extension=str(n),
                name=f"Phone {n}",
                context="internal",
                stage=Stage.SECURE,
            )
            for n in range(1000, 1000 + phones)
        ),
    )


def until(condition: Callable[[], bool], quiet_ms: int = 0) -> None:
    """Run the event loop until something is so, and then for a while."""
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(1)
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    poll.start()
    loop.exec()
    poll.stop()
    if quiet_ms:
        QTimer.singleShot(quiet_ms, loop.quit)
        loop.exec()


def type_on(window: WizardWindow) -> int:
    """Type into the first line of the page that can be typed in; return how many keys."""
    lines = [line for line in window.page.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly()]
    if not lines:
        return 0
    before = lines[0].text()
    lines[0].setFocus()
    for key in TYPED:
        QTest.keyClicks(lines[0], key)
        until(lambda: True)
    lines[0].selectAll()
    for key in before or " ":
        QTest.keyClicks(lines[0], key)
        until(lambda: True)
    return len(TYPED)


def measure(phones: int) -> list[tuple[str, float, float, float, int]]:
    """Return for each step: milliseconds to open, the longest gap, the 99th percentile of gaps, keys typed."""
    sys.setswitchinterval(SWITCH_S)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    place = Path(tempfile.mkdtemp(prefix="window-"))
    root = server(place / "server", phones)
    session = Session(place / "memory.json")
    window = make_window(Theme(application), session)
    window.unlocking.know("a passphrase of the benchmark")
    window.show()
    watchdog = Watchdog()
    rows = [prepare(window, watchdog)]
    session.make(place / "site", site(root, phones))
    until(lambda: window.work.folder is not None, QUIET_MS)
    window.unlocking.know("a passphrase of the benchmark")
    rows += [visit(window, step, watchdog) for step in (*STEPS, Step.PREVIEW, Step.WRITE)]
    window.close()
    shutil.rmtree(place)
    return rows


def prepare(window: WizardWindow, watchdog: Watchdog) -> tuple[str, float, float, float, int]:
    """Let the pages be made that nobody has come to yet; return the row, "open" being until all are there."""
    watchdog.watch()
    began = time.perf_counter()
    Preparing(window).begin()
    window.update()
    until(lambda: len(window.findChildren(Page)) == len(STEPS))
    taken = (time.perf_counter() - began) * 1000
    until(lambda: True, QUIET_MS)
    gaps = sorted(watchdog.gaps)
    return "(the rest)", taken, gaps[-1], gaps[int(len(gaps) * 0.99) - 1], 0


def visit(window: WizardWindow, step: Step, watchdog: Watchdog) -> tuple[str, float, float, float, int]:
    """Come to a page, let it do its work, type in it; return its row of the table."""
    action = window.shell.footer.action_button

    def reads(*words: str) -> Callable[[], bool]:
        return lambda: action.text().startswith(words) and action.isEnabled()

    watchdog.watch()
    began = time.perf_counter()
    window.go(step)
    window.repaint()
    until(lambda: True)
    opened = (time.perf_counter() - began) * 1000
    if step is Step.CERTIFICATE:
        until(reads("Make", "Transport"))
        if "Make" in action.text():
            action.click()
        until(reads("Transport"), QUIET_MS)
    elif step is Step.PREVIEW:
        until(reads("Write", "Check"), QUIET_MS)
    elif step is Step.WRITE and "now" in action.text():
        action.click()
        until(reads("Restart steps"), QUIET_MS)
    keys = type_on(window) if step not in (Step.PREVIEW, Step.WRITE, Step.RESTART) else 0
    until(lambda: True, QUIET_MS)
    gaps = sorted(watchdog.gaps)
    return step.value, opened, gaps[-1], gaps[int(len(gaps) * 0.99) - 1], keys


def main() -> None:
    """Measure and print."""
    phones = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    print(f"{phones} phones, {datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, offscreen")
    print(f"{'page':12} {'open ms':>8} {'worst ms':>9} {'p99 ms':>7} {'keys':>5}")
    for name, opened, worst, p99, keys in measure(phones):
        print(f"{name:12} {opened:8.1f} {worst:9.1f} {p99:7.1f} {keys:5}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
