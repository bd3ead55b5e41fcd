"""A chain judged as a phone judges it, beside one process of ``openssl verify``."""

import shutil
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from tests.benchmarks.row import Measured, Missing, Row
from tests.benchmarks.timing import in_turns, process_seconds, seconds
from wizard.core.certificates.authority import issue_server_certificate, make_authority
from wizard.core.certificates.judge import judge

HOST = "pbx.example.com"
ROUNDS = 51


def measure() -> Sequence[Measured]:
    """Measure in turns."""
    if shutil.which("openssl") is None:
        return [Missing(what="judge one chain", why="there is no openssl here")]
    now = datetime.now(UTC)
    keys = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
    root = make_authority("Example Dental", keys[0], now)
    leaf = issue_server_certificate(root, keys[0], HOST, [IPv4Address("192.0.2.10")], keys[1], 825, now)
    with tempfile.TemporaryDirectory(prefix="judge-") as folder:
        place = Path(folder)
        (place / "ca.crt").write_bytes(root.public_bytes(Encoding.PEM))
        (place / "server.crt").write_bytes(leaf.public_bytes(Encoding.PEM))
        command: list[str | Path] = ["openssl", "verify", "-verify_hostname", HOST]
        command += ["-CAfile", place / "ca.crt", place / "server.crt"]

        def ours() -> None:
            assert judge((leaf, root), HOST, (root,), model="D65", firmware="2_9_19", at=now).accepted

        mine, theirs, floor = in_turns(
            ROUNDS,
            lambda: seconds(ours),
            lambda: process_seconds(command),
            lambda: seconds(lambda: leaf.verify_directly_issued_by(root)),
        )
    return [
        Row(
            what="judge one chain, in process",
            unit="ms",
            ours=mine * 1000,
            against="openssl verify, a process",
            peer=theirs * 1000,
            floor=floor * 1000,
            goal="at most 5 ms",
            is_met=mine <= 0.005,
            words=(
                "The floor is the check of one RSA signature. Between: the chain is built and judged for each family "
                "of TLS libraries on phones, and its names by pjproject's rules and by RFC 5922."
            ),
        )
    ]
