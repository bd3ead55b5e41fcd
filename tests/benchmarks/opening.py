"""The packaged window's start to its first painted page, beside a bare wizard packaged alike, as rows of the table."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installers.environment import BuildError
from installers.folder import program_folder
from installers.opening import compare
from tests.benchmarks.row import Measured, Missing, Row
from tests.peers.unpack import PeerUnavailableError

WHAT = "start to first page painted, packaged"


def measure() -> Sequence[Measured]:
    """Build both where they are not built yet, and start them in turns on a screen in memory."""
    try:
        with tempfile.TemporaryDirectory(prefix="opening-") as work:
            ours, bare = compare(program_folder(), Path(work))
    except (BuildError, PeerUnavailableError, OSError, subprocess.SubprocessError) as error:
        return [Missing(what=WHAT, why=str(error).splitlines()[0])]
    rows: list[Measured] = [row_of("warm", ours.warm, bare.warm)]
    if ours.cold is None or bare.cold is None:
        rows.append(Missing(what=f"{WHAT}, cold", why="only root can empty the system's cache of files"))
    else:
        rows.append(row_of("cold", ours.cold, bare.cold))
    return rows


def row_of(how: str, ours: float, bare: float) -> Row:
    """Return one row."""
    return Row(
        what=f"{WHAT}, {how}",
        unit="ms",
        ours=ours * 1000,
        against="bare wizard of ten pages, packaged alike",
        peer=bare * 1000,
        floor=bare * 1000,
        goal="at most 1.25 x",
        is_met=ours <= 1.25 * bare,
        words=(
            "The floor is the bare wizard: Python, Qt and its libraries loaded, ten empty pages. Between, by a "
            "profile, spread thin: some 110 modules of ours for the first page and the window's frame (100 ms, a fifth "
            "of it Qt's enumerations, which a bare wizard never names), the frame with its style sheet, letters and "
            "icons and the first page itself (40 ms), its first drawing (20 ms); the other nine are made after it is "
            "painted."
        ),
    )
