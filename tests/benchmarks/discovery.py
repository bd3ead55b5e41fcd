"""How soon 200 announced servers are found, beside ``avahi-browse``: both cold, on the same network, in turns.

    .venv/bin/python -m tests.benchmarks.discovery [PAIRS]

Needs root, for a network of two machines made of namespaces. An avahi-daemon on one of them announces the servers. On
the other, in turns, ``secure-calling discover`` is started, and an avahi-daemon together with ``avahi-browse -prt``,
which asks it. Counted from the start of the processes until the first and the last server is printed. Prints a table;
nothing is asserted.
"""

import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.peers.asterisk import wait_for
from tests.peers.avahi import AvahiLab, service
from tests.peers.links import cable, give_address
from tests.peers.namespaces import why_not
from tests.peers.unpack import AVAHI, peer

SERVERS = 200
LONGEST_S = 8.0
PAUSE_S = 1.5
"""What was multicast is not multicast again within a second, whoever asks (RFC 6762 6)."""

HERE = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Seconds until the first and the last server was printed, and how many were."""

    first_s: float
    last_s: float
    count: int


def timed(browser: AvahiLab, *command: str | Path, marks: bytes) -> Run:
    """Run a program on a terminal, so that it prints every line at once; count the lines that begin so."""
    ours, theirs = pty.openpty()
    began = time.perf_counter()
    process = subprocess.Popen(
        [*browser.namespaces.prefix, *command],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        cwd=HERE,
    )
    os.close(theirs)
    seen: dict[bytes, float] = {}
    rest = b""
    # A terminal whose other side has ended gives an error, not an end.
    try:
        while chunk := os.read(ours, 65536):
            *lines, rest = (rest + chunk).split(b"\n")
            now = time.perf_counter() - began
            for line in lines:
                if line.startswith(marks):
                    seen.setdefault(name_in(line), now)
    except OSError:
        pass
    os.close(ours)
    process.wait(LONGEST_S)
    times = sorted(seen.values()) or [float("nan")]
    return Run(first_s=times[0], last_s=times[-1], count=len(seen))


def name_in(line: bytes) -> bytes:
    """Return the server's name: "heard NAME", or avahi's fourth field, in which a blank is written in decimal."""
    text = line.strip()
    return text[len(b"heard ") :] if text.startswith(b"heard ") else text.split(b";")[3].replace(b"\\032", b" ")


def discover(browser: AvahiLab) -> Run:
    """Measure the wizard's command."""
    command = (sys.executable, "-m", "wizard", "discover", "--seconds", "3", "--interface", "lan0")
    return timed(browser, *command, marks=b"heard ")


def browse(browser: AvahiLab) -> Run:
    """Measure avahi's, with a daemon started at the same instant."""
    browser.start_only()
    try:
        command = (browser.program("avahi-browse"), "--no-fail", "-prt", "_digiumproxy._udp")
        return timed(browser, *command, marks=b"=;")
    finally:
        browser.stop()


def report(name: str, runs: list[Run]) -> None:
    """Print a row: medians, the slowest, and the fewest that were found."""
    first, last = [r.first_s * 1000 for r in runs], [r.last_s * 1000 for r in runs]
    fewest = min(r.count for r in runs)
    print(
        f"{name:24}{statistics.median(first):9.0f}{max(first):9.0f}{statistics.median(last):9.0f}{max(last):9.0f}"
        f"{fewest:9}"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Every run of both, and the version of the other."""

    ours: list[Run]
    theirs: list[Run]
    avahi: str


def measured(pairs: int) -> Found:
    """Measure so many pairs, in turns; needs root, and avahi unpacked."""
    avahi = peer(AVAHI)
    services = {f"{number:03}": service(f"PBX {number:03}") for number in range(SERVERS)}
    with tempfile.TemporaryDirectory(prefix="discovery-") as folder:
        place = Path(folder)
        with (
            AvahiLab(avahi, place / "announcer", services) as announcer,
            AvahiLab(avahi, place / "browser", {}, host="laptop", has_bus=True) as browser,
        ):
            cable(browser.namespaces, "lan0", announcer.namespaces, "lan0")
            give_address(browser.namespaces, "lan0", "10.1.0.1")
            give_address(announcer.namespaces, "lan0", "10.1.0.2")
            browser.start_bus()
            announcer.start()
            assert wait_for(lambda: announcer.log.count("successfully established") == SERVERS, 60), announcer.log
            ours: list[Run] = []
            theirs: list[Run] = []
            for _ in range(pairs):
                for measure, runs in ((discover, ours), (browse, theirs)):
                    time.sleep(PAUSE_S)
                    runs.append(measure(browser))
    return Found(ours=ours, theirs=theirs, avahi=avahi.version)


def main() -> None:
    """Measure in turns, and print."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    if reason := why_not():
        sys.exit(reason)
    found = measured(pairs)
    print(f"{SERVERS} servers, {pairs} pairs in turns, avahi {found.avahi}, {os.cpu_count()} cores; milliseconds")
    print(f"{'':24}{'first':>9}{'slowest':>9}{'last':>9}{'slowest':>9}{'fewest':>9}")
    report("secure-calling discover", found.ours)
    report("avahi-browse -prt", found.theirs)


if __name__ == "__main__":
    main()
