"""Use the program for long, and print what it held once warm and at the end.

    python -m tests.endurance [applies|servers|searches|turns|flood|all]

An hour is compressed: what happens once a minute in the field happens here at once. It wants Linux.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.endurance.gauge import HEAD, Gauge, row

Held = tuple[str, Gauge, Gauge]


def _applies(folder: Path) -> Held:
    from tests.endurance.applies import applies

    return "1,000 applies, each rolled back", *applies(folder, 1000)


def _servers(folder: Path) -> Held:
    from tests.endurance.servers import MANY, servers

    came, *held = servers(60)
    return f"{MANY} servers come and go in real mDNS for 60 s, {came:,} times", held[0], held[1]


def _searches(folder: Path) -> Held:
    from tests.endurance.window import searches

    return "60 searches (one a minute for an hour) of 300 phones coming and going", *searches(folder, 60)


def _turns(folder: Path) -> Held:
    from tests.endurance.window import turns

    return "10,000 page turns with 300 phones", *turns(folder, 10_000)


def _flood(folder: Path) -> Held:
    from tests.endurance.flood import flood

    found = flood(10, 5000)
    what = (
        f"{found.sent_per_s:,.0f} hostile requests a second for 10 s; meanwhile {found.served:,} fetches served "
        f"(slowest {found.slowest_s:.2f} s), {found.turned_away} turned away, {found.wrong} wrong"
    )
    return what, found.warm, found.end


WORK: dict[str, Callable[[Path], Held]] = {
    "applies": _applies,
    "servers": _servers,
    "searches": _searches,
    "turns": _turns,
    "flood": _flood,
}


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for, and print the table."""
    chosen = WORK if not arguments or arguments[0] == "all" else {arguments[0]: WORK[arguments[0]]}
    print(HEAD, flush=True)
    for work in chosen.values():
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="endurance-") as folder:
            line = row(*work(Path(folder)))
        print(f"{line} {time.monotonic() - began:.0f} s |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
