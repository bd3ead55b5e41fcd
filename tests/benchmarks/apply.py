"""The same files written by an apply and by ``rsync -a --fsync``, on the same disk, in turns."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from tests.benchmarks.office import NOW, ROUTES, Office, in_memory, office
from tests.benchmarks.row import Growth, Measured, Missing, Row
from tests.benchmarks.timing import in_turns, process_seconds, seconds
from tests.peers.unpack import RSYNC, PeerUnavailableError, peer
from wizard.core.plan.plan import Plan
from wizard.core.site import Route
from wizard.system.apply import apply

PHONES, ROUNDS = 1_000, 5
GROWTH = {100: 5, 1_000: 3, 20_000: 1}
"""Phones, and how often each is measured: in memory, where nothing waits for a disk, so that work alone is seen."""


class Writing:
    """One office's plan, written again and again by either."""

    def __init__(self, place: Path, route: Route, phones: int, rsync: Path) -> None:
        self._place, self._rsync = place, rsync
        self._office: Office = office(place / "ours", route, phones)
        self.plan: Plan = self._office.plan()
        self._source = place / "source"
        for change in self.plan.changes:
            file = self._source.joinpath(*change.path.parts[1:])
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(change.after or b"")
        self._numbers = count()

    def ours(self) -> float:
        """Apply to a server as it was."""
        root = self._another()
        return seconds(lambda: apply(self.plan, root, now=NOW))

    def rsync(self) -> float:
        """Let rsync write the same bytes over a copy of the same server."""
        target = self._another()
        return process_seconds([self._rsync, "-a", "--fsync", f"{self._source}/", f"{target}/"])

    def _another(self) -> Path:
        """Make a server as it was, and let the disk have rest: what another wrote is not this one's to wait for.

        None is removed before the end: ext4 looks for an inode that was not removed a moment ago, one by one.
        """
        root = self._place / f"server-{next(self._numbers)}"
        shutil.copytree(self._office.root, root)
        os.sync()
        return root


def timed(place: Path, route: Route, phones: int, rounds: int, rsync: Path) -> tuple[float, float, int]:
    """Return the seconds of both, and how many files it were."""
    writing = Writing(place / f"{route.value}-{phones}", route, phones, rsync)
    ours, theirs = in_turns(rounds, writing.ours, writing.rsync)
    return ours, theirs, len(writing.plan.changes)


def measure() -> Sequence[Measured]:
    """Measure each route on the disk, and how one with a file for each phone grows."""
    try:
        rsync = peer(RSYNC).folder / "rsync"
    except (PeerUnavailableError, OSError, subprocess.SubprocessError) as error:
        return [Missing(what="apply", why=str(error))]
    with tempfile.TemporaryDirectory(prefix="apply-") as folder:
        rows = [row_of(route, *timed(Path(folder), route, PHONES, ROUNDS, rsync)) for route in ROUTES]
    with tempfile.TemporaryDirectory(prefix="apply-", dir=in_memory()) as folder:
        grown = {phones: timed(Path(folder), Route.XML, phones, rounds, rsync) for phones, rounds in GROWTH.items()}
    return [
        *rows,
        *(
            Growth(
                what=f"{who}, {Route.XML.value}, in memory",
                unit="ms",
                per="phones",
                points=[(phones, figures[place] * 1000) for phones, figures in grown.items()],
            )
            for place, who in enumerate(("apply", "rsync -a --fsync of the same"))
        ),
    ]


def row_of(route: Route, ours: float, theirs: float, files: int) -> Row:
    """Return one row."""
    return Row(
        what=f"apply, {route.value}, {PHONES:,} phones ({files:,} files)",
        unit="ms",
        ours=ours * 1000,
        against="rsync -a --fsync",
        peer=theirs * 1000,
        floor=theirs * 1000,
        goal="at most 1.5 x",
        is_met=ours <= 1.5 * theirs,
        words=(
            "The floor is rsync, which forces each file to the disk and compares nothing. Between: every file is "
            "compared with the preview four times, the old ones are copied and forced first, each new one is read "
            "back and proven, its bytes are kept for later comparison, the receipt is written twice, and the names in "
            "folders are forced too. New files are forced many at once, which is why few files can take less."
        ),
    )
