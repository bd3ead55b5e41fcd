"""How long the window's pages take with many phones, and the longest its event loop is ever held up.

    .venv/bin/python -m tests.benchmarks.window [PHONES]

Prints a table; nothing is asserted. "open" is from the step being asked for until its page is drawn and the event
loop is idle; "worst" the longest gap between two turns of the event loop on that page, while it is opened, works by
itself and is typed in. "(the rest)" is the making of the pages after the first, which is done while nothing else is.
"""

import os
import platform
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    Phone,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
)
from wizard.core.steps import STEPS, Step
from wizard.ui.app import SWITCH_S, make_window
from wizard.ui.page import Page
from wizard.ui.pages.check.page import CheckPage
from wizard.ui.pages.server.page import ServerPage
from wizard.ui.preparing import Preparing
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.window import WizardWindow

TYPED = "the quick brown fox jumps over the lazy dog 012345"
SERVERS = 200
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A page come to: until it stood, the longest gap of the event loop, its 99th percentile, and keys typed.

    Without a step: the window itself, until every page is made.
    """

    step: Step | None
    opened_ms: float
    worst_ms: float
    p99_ms: float
    keys: int


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


def prepared(place: Path, route: Route, phones: int, port: int) -> Site:
    """Make a server in a folder and return the site that moves its phones; its TLS port is the one given."""
    root = server(place / "server", phones)
    is_xml = route is Route.XML
    if is_xml:
        (root / "var/www/html/phones").mkdir(parents=True)
    made = site(root, phones)
    return replace(
        made,
        transport=replace(made.transport, bind=f"127.0.0.1:{port}"),
        provisioning=Provisioning(
            route=route,
            service_name="PBX",
            url="http://prov.example.com/phones/" if is_xml else "",
            directory="/var/www/html/phones" if is_xml else "",
        ),
    )


@contextmanager
def opened_window(place: Path, whole: Site) -> Iterator[tuple[WizardWindow, Watchdog]]:
    """Open a site in the window as the program does, and give it once every page is made."""
    sys.setswitchinterval(SWITCH_S)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    session = Session(place / "memory.json")
    window = make_window(Theme(application), session, discover=announce)
    window.unlocking.know("a passphrase of the benchmark")
    watchdog = Watchdog()
    watchdog.watch()
    window.show()
    Preparing(window).begin()
    session.make(place / "site", whole)
    until(lambda: window.work.folder is not None and len(window.findChildren(Page)) == len(STEPS), QUIET_MS)
    window.unlocking.know("a passphrase of the benchmark")
    yield window, watchdog
    window.close()


def measure(phones: int, route: Route = Route.DPMA) -> list[Visit]:
    """Return what the opening and every page came to, in the order of the wizard, and some once more at the end."""
    with tempfile.TemporaryDirectory(prefix="window-") as folder:
        place = Path(folder)
        port = free_port()
        with opened_window(place, prepared(place, route, phones, port)) as (window, watchdog):
            visits = [visit_of(None, 0.0, watchdog)]
            visits += [visit(window, step, watchdog) for step in STEPS if step is not Step.CHECK]
            with served(place / "server/etc/asterisk/keys", port):
                visits += [visit(window, step, watchdog) for step in (Step.CHECK, Step.PREVIEW, Step.WRITE)]
    return visits


def announce(
    seconds: float,
    chosen: Sequence[str] = (),
    on_found: Callable[[AnnouncedServer], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    on_removed: Callable[[AnnouncedServer], None] | None = None,
) -> tuple[AnnouncedServer, ...]:
    """Tell of many made-up servers, a hundred in a second."""
    for number in range(SERVERS):
        if on_found is not None and not is_cancelled():
            on_found(made_up(number))
        time.sleep(0.01)
    return ()


def made_up(number: int) -> AnnouncedServer:
    """Return one announced server of many."""
    return announced(
        f"PBX {number}.{SERVICE}",
        host=f"pbx{number}.local.",
        port=5060,
        addresses=(f"192.0.2.{number}",),
        properties={b"sipUrl": b"sip:192.0.2.%d:5060;transport=udp" % number},
        interface="eth0",
    )


def free_port() -> int:
    """Return a port of this computer that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def served(keys: Path, port: int) -> Iterator[None]:
    """Serve what was written, by a program of its own, so that only our side of the check is on our event loop."""
    command: list[str | Path] = ["openssl", "s_server", "-quiet", "-accept", f"127.0.0.1:{port}"]
    command += ["-cert", keys / "asterisk.crt", "-cert_chain", keys / "asterisk.crt", "-key", keys / "asterisk.key"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet) as server:
        try:
            yield
        finally:
            server.kill()


def visit(window: WizardWindow, step: Step, watchdog: Watchdog) -> Visit:
    """Come to a page, let it do its work, type in it; return what it came to."""
    action = window.shell.footer.action_button

    def reads(*words: str) -> Callable[[], bool]:
        return lambda: action.text().startswith(words) and action.isEnabled()

    watchdog.watch()
    began = time.perf_counter()
    window.go(step)
    window.repaint()
    until(lambda: True)
    opened = (time.perf_counter() - began) * 1000
    page = window.page
    if isinstance(page, ServerPage):
        page.servers.button.button.click()
        until(lambda: not page.servers.button.is_at_work, QUIET_MS)
    elif step is Step.CERTIFICATE:
        until(reads("Make", "Transport"))
        if "Make" in action.text():
            action.click()
        until(reads("Transport"), QUIET_MS)
    elif step is Step.PREVIEW:
        until(reads("Write", "Check"), QUIET_MS)
    elif step is Step.WRITE and "now" in action.text():
        action.click()
        until(reads("Restart steps"), QUIET_MS)
    elif isinstance(page, CheckPage):
        # By itself it looked for the name, which leads nowhere; then where the server really is.
        until(lambda: not page.server.checking.is_at_work, QUIET_MS)
        page.server.address.setText("127.0.0.1")
        page.server.run(page.work)
        until(lambda: not page.server.checking.is_at_work, QUIET_MS)
        page.server.address.clear()
    keys = type_on(window) if step not in (Step.PREVIEW, Step.WRITE, Step.RESTART) else 0
    until(lambda: True, QUIET_MS)
    return visit_of(step, opened, watchdog, keys)


def visit_of(step: Step | None, opened_ms: float, watchdog: Watchdog, keys: int = 0) -> Visit:
    """Return what the watchdog noted since it began."""
    gaps = sorted(watchdog.gaps)
    p99 = gaps[int(len(gaps) * 0.99) - 1]
    return Visit(step=step, opened_ms=opened_ms, worst_ms=gaps[-1], p99_ms=p99, keys=keys)


def main() -> None:
    """Measure and print."""
    phones = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    route = Route(sys.argv[2]) if len(sys.argv) > 2 else Route.DPMA
    print(f"{phones} phones, {datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, offscreen")
    print(f"{'page':12} {'open ms':>8} {'worst ms':>9} {'p99 ms':>7} {'keys':>5}")
    for one in measure(phones, route):
        name = one.step.value if one.step else "(opening)"
        print(f"{name:12} {one.opened_ms:8.1f} {one.worst_ms:9.1f} {one.p99_ms:7.1f} {one.keys:5}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
