"""A screen reader on a desktop: what it would say of a program, read over the accessibility bus as Orca reads it.

reader = ScreenReader(peer, desktop)
desktop.start(sys.executable, "-m", "wizard", environment=reader.for_programs)
heard = reader.reads("secure-calling-wizard")
"""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.desktop.desktop import Desktop
from tests.desktop.program import DEADLINE_S
from tests.peers.unpack import Peer

READ_ALOUD = Path(__file__).with_name("read_aloud.py")
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "">
<busconfig><type>accessibility</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One thing on the screen as a screen reader has it."""

    role: str
    name: str
    description: str
    text: str
    labels: tuple[str, ...]
    is_focusable: bool
    is_enabled: bool
    is_focused: bool

    @property
    def is_named(self) -> bool:
        """Whether it says what it is."""
        return bool(self.name or any(self.labels))


class ScreenReader:
    """An accessibility bus with its registry, and a reader on it, as long as the desktop is there."""

    def __init__(self, peer: Peer, desktop: Desktop) -> None:
        socket, settings = desktop.folder / "accessibility", desktop.folder / "accessibility.conf"
        settings.write_text(BUS.format(socket=socket))
        address = f"unix:path={socket}"
        desktop.furnish(peer.folder / "dbus-daemon", "--nofork", "--nopidfile", f"--config-file={settings}")
        desktop.wait_until(socket.exists, "there is an accessibility bus")
        for_readers = {"AT_SPI_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        registry = desktop.furnish(peer.folder / "at-spi2-registryd", environment=for_readers)
        desktop.wait_until(lambda: "is running" in registry.output, "the registry is on the bus")
        usr = peer.root / "usr"
        of_python = {
            "PYTHONHOME": str(usr),
            "PYTHONPATH": str(usr / "lib/python3/dist-packages"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "GI_TYPELIB_PATH": str(next(usr.glob("lib/*-linux-gnu")) / "girepository-1.0"),
        }
        self._environment = desktop.environment | for_readers | of_python
        self._python = peer.folder / "python3.11"
        self.for_programs = {"AT_SPI_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        """What a program's environment needs to be heard."""

    def reads(self, program: str) -> tuple[Heard, ...]:
        """Return everything that is shown of a program now, in the order it is read in."""
        command = (self._python, READ_ALOUD, program)
        done = subprocess.run(
            command, input="\n", env=self._environment, capture_output=True, text=True, timeout=DEADLINE_S
        )
        assert done.returncode == 0, done.stderr
        return tuple(_heard(json.loads(done.stdout)))


def _heard(found: list[dict[str, object]]) -> Iterator[Heard]:
    for item in found:
        words = {name: str(item[name]) for name in ("role", "name", "description", "text")}
        labels = item["labels"]
        assert isinstance(labels, list)
        yield Heard(
            **words,
            labels=tuple(map(str, labels)),
            is_focusable=item["is_focusable"] is True,
            is_enabled=item["is_enabled"] is True,
            is_focused=item["is_focused"] is True,
        )
