"""The check of a healthy server, the whole command, beside programs that examine the TLS of the same port."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from tests.benchmarks.row import Measured, Missing, Row
from tests.benchmarks.timing import in_turns, process_seconds
from tests.peers.bench import PORT, make_bench
from tests.peers.namespaces import why_not
from tests.peers.unpack import ASTERISK_22, BARESIP, SSLSCAN, TESTSSL, PeerUnavailableError, peer

ROUNDS = 5
LONGEST_S = 30
"""So long testssl.sh may take, which then is only known to take longer."""

ADDRESS = f"127.0.0.1:{PORT}"
WHAT = "live check of a healthy Asterisk, on loopback, the whole command"


def measure() -> Sequence[Measured]:
    """Measure in turns, testssl.sh once; needs root."""
    if reason := why_not():
        return [Missing(what=WHAT, why=reason)]
    try:
        asterisk, baresip, sslscan, testssl = (peer(recipe) for recipe in (ASTERISK_22, BARESIP, SSLSCAN, TESTSSL))
    except (PeerUnavailableError, OSError, subprocess.SubprocessError) as error:
        return [Missing(what=WHAT, why=str(error))]
    with tempfile.TemporaryDirectory(prefix="check-") as folder:
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):  # it applies its site
            bench = make_bench(asterisk, baresip, Path(folder))
        try:
            site, pbx = bench.site.folder, bench.pbx.namespaces
            # Only on its network: the server's /etc would take the host's awk from testssl.sh.
            beside = ("nsenter", f"--net={pbx.net}", "--")
            ours, scan = in_turns(
                ROUNDS,
                lambda: process_seconds([*pbx.prefix, sys.executable, "-m", "wizard", "check", site]),
                lambda: process_seconds([*beside, sslscan.folder / "sslscan", ADDRESS]),
            )
            script = testssl.root / "usr/bin/testssl"
            testing = ("bash", script, "--quiet", "--openssl", shutil.which("openssl") or "openssl", ADDRESS)
            whole = process_seconds(
                [*beside, "timeout", str(LONGEST_S), *testing],
                environment={
                    "TESTSSL_INSTALL_DIR": str(testssl.root / "etc/testssl"),
                    "PATH": f"{testssl.folder}:{os.environ['PATH']}",
                },
                statuses=range(242),  # how much of what it finds is bad is its status; 124: it was stopped
            )
        finally:
            bench.times.close()
            bench.pbx.close()
    return [
        row_of(ours, scan, "sslscan"),
        row_of(ours, whole, "testssl.sh", "once" if whole < LONGEST_S else "stopped then"),
    ]


def row_of(ours: float, theirs: float, name: str, how: str = "") -> Row:
    """Return the row beside one of them."""
    return Row(
        what=f"{WHAT}, beside {name}",
        unit="ms",
        ours=ours * 1000,
        against=", ".join(filter(None, (name, how))),
        peer=theirs * 1000,
        goal="faster than both; at most 2 s",
        is_met=ours <= min(theirs, 2),
        words=(
            "The floor is one TLS handshake for each version, and Python's start. Between: names looked up and "
            "compared with what other resolvers say, clocks, ports, the chain judged, OPTIONS and what phones ask."
        ),
    )
