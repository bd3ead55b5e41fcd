"""How long the packaged window takes to its first painted page, beside a bare wizard packaged alike."""

import mmap
import os
import statistics
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from installers.environment import HERE, BuildError, python, told
from installers.screen import FEW_COLOURS, TITLE
from tests.desktop.desktop import Desktop, Window
from tests.desktop.xwd import BYTES_PER_LINE, COLOURS, HEADER
from tests.peers.unpack import DESKTOP, peer

BARE_TITLE = "A bare wizard"
ROUNDS, COLD_ROUNDS = 11, 5
LOOK_EVERY_S, DEADLINE_S = 0.001, 30
ROWS = range(8, 208, 4)
"""Of a window, among them the title of its page: once letters are there, all of it is, for Qt shows it in one."""
CACHES = Path("/proc/sys/vm/drop_caches")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Seconds from a program's start to its first painted page, medians: with its files in memory, and from the disk.

    ``cold`` is None where the system's cache cannot be emptied.
    """

    warm: float
    cold: float | None


def compare(folder: Path, work: Path) -> tuple[Opening, Opening]:
    """Return the times of the window in a programs' folder, and those of a bare wizard packaged alike.

    Raises:
        BuildError: one of them does not open.
    """
    bare = ("--distpath", work / "bare", "--workpath", work / "bare-work", HERE / "bare" / "bare.spec")
    told(python(), "-m", "PyInstaller", "--noconfirm", "--clean", *bare, PYINSTALLER_CONFIG_DIR=str(work / "config"))
    programs = ((folder / "secure-calling-wizard", TITLE), (work / "bare" / "bare" / "bare", BARE_TITLE))
    with Desktop(peer(DESKTOP), work / "start") as desktop, pixels(desktop) as colours:
        # Once unmeasured, to see where their windows come to stand.
        openings = [_Starts(desktop, program, title, colours) for program, title in programs]
        warm = [[one.seconds() for one in openings] for _ in range(ROUNDS)]
        cold = [[one.seconds() for one in openings if _emptied()] for _ in range(COLD_ROUNDS)]
    ours, theirs = (
        Opening(
            warm=statistics.median(times[place] for times in warm),
            cold=statistics.median(times[place] for times in cold) if all(cold) else None,
        )
        for place in range(2)
    )
    return ours, theirs


def told_apart(ours: Opening, bare: Opening) -> Iterator[str]:
    """Return what was measured, a line each."""
    yield f"warm {ours.warm:.3f} s, a bare wizard {bare.warm:.3f} s: {ours.warm / bare.warm:.2f} times"
    if ours.cold and bare.cold:
        yield f"from the disk {ours.cold:.3f} s, a bare wizard {bare.cold:.3f} s: {ours.cold / bare.cold:.2f} times"


class _Starts:
    """One program, started as often as wanted."""

    def __init__(self, desktop: Desktop, program: Path, title: str, colours: Callable[[Window], int]) -> None:
        self._desktop, self._program, self._title, self._colours = desktop, program, title, colours
        self._place = self._once()
        self._place = self._once()  # it remembers where it stood

    def _once(self) -> Window:
        started = self._desktop.start(self._program)
        window = self._desktop.wait_for_window(self._title)
        self._close(window)
        started.wait()
        return window

    def seconds(self) -> float:
        """Start it, and return how long it took until its page was painted where its window stands."""
        began = time.monotonic()
        started = self._desktop.start(self._program)
        while self._colours(self._place) <= FEW_COLOURS:
            if time.monotonic() - began > DEADLINE_S or not started.is_running:
                raise BuildError(f"{self._program} shows no page:\n{started.output}")
            time.sleep(LOOK_EVERY_S)
        taken = time.monotonic() - began
        self._close(self._desktop.wait_for_window(self._title))
        started.wait()
        return taken

    def _close(self, window: Window) -> None:
        self._desktop.close_window(window)
        self._desktop.wait_until(lambda: self._desktop.window(self._title) is None, f"{self._title} is gone")


@contextmanager
def pixels(desktop: Desktop) -> Iterator[Callable[[Window], int]]:
    """Give a function that counts the colours in the upper part of a window, as they are on the screen now."""
    with (desktop.folder / "screen" / "Xvfb_screen0").open("rb") as file:
        screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = HEADER.unpack_from(screen)
        begin, line = header[0] + 12 * header[COLOURS], header[BYTES_PER_LINE]

        def colours(window: Window) -> int:
            row = struct.Struct(f"<{window.width}I")
            places = (begin + (window.y + y) * line + 4 * window.x for y in ROWS)
            return len({pixel for place in places for pixel in row.unpack_from(screen, place)})

        yield colours
        screen.close()


def _emptied() -> bool:
    """Let the system forget every file it has read; say whether it could be told to."""
    os.sync()
    with suppress(OSError):
        CACHES.write_text("3")
        return True
    return False
