"""How soon the first and the last of many announced servers is found, as rows of the table."""

import statistics
from collections.abc import Sequence

from tests.benchmarks.discovery import SERVERS, measured
from tests.benchmarks.row import Measured, Missing, Row
from tests.peers.namespaces import why_not

PAIRS = 5


def measure() -> Sequence[Measured]:
    """Measure in turns; needs root."""
    if reason := why_not():
        return [Missing(what=f"first and last of {SERVERS} servers", why=reason)]
    found = measured(PAIRS)
    is_whole = min(run.count for run in found.ours) == SERVERS
    return [
        row_of("first", [run.first_s for run in found.ours], [run.first_s for run in found.theirs], is_whole=is_whole),
        row_of("last", [run.last_s for run in found.ours], [run.last_s for run in found.theirs], is_whole=is_whole),
    ]


def row_of(which: str, ours: Sequence[float], theirs: Sequence[float], *, is_whole: bool) -> Row:
    """Return one row; one server not found in any run is a goal missed."""
    mine, others = statistics.median(ours), statistics.median(theirs)
    return Row(
        what=f"the {which} of {SERVERS} announced servers",
        unit="ms",
        ours=mine * 1000,
        against="avahi-browse -prt",
        peer=others * 1000,
        goal="at most 1.25 x",
        is_met=is_whole and mine <= 1.25 * others,
        words=(
            "The floor is the answer's way: a responder may wait up to 120 ms before it answers for shared records "
            "(RFC 6762 6). Between: the start of Python and of zeroconf, and 200 names read in Python."
        ),
    )
