"""A restart that fails on a real Asterisk ends rolled back, with the phones' old transport still up.

The wizard runs inside the lab, where the server's files are the computer's own.
"""

import json
import os
import pty
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.peers.asterisk import AsteriskLab, wait_for
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import BUSY_PASSWORDS, HOST, PASSPHRASE, MadeSite, copy_busy, make_site, phone
from tests.peers.unpack import Peer
from wizard.core.site import Route, Stage

pytestmark = pytest.mark.peer

PROGRAM = (
    *("env", f"SECURE_CALLING_PASSPHRASE={PASSPHRASE}", "PATH=/mnt/asterisk:/usr/bin:/bin"),
    *(sys.executable, "-m", "wizard"),
)


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


class Office:
    """A server in service: 101 is to move, 103 and 104 are registered over UDP and stay there."""

    def __init__(self, lab: MakeLab, tmp_path: Path, peer: Peer, capsys: pytest.CaptureFixture[str]) -> None:
        phones = [phone("101", Stage.SECURE), *(phone(e, Stage.WAIT) for e in ("103", "104"))]
        self.site: MadeSite = make_site(tmp_path, capsys, Route.XML, *phones, asterisk=peer.version)
        copy_busy(self.site.root)
        furnish(self.site.root, peer)
        self.pbx: AsteriskLab = lab(self.site.root, peer)
        self.pbx.resolve(HOST)
        self.waiting = self.pbx.phone("103", BUSY_PASSWORDS["103"], transport="udp")
        self.called = self.pbx.phone("104", BUSY_PASSWORDS["104"], transport="udp", answers=True)
        assert self.waiting.registers(), self.waiting.text
        assert self.called.registers(), self.called.text

    @property
    def words(self) -> tuple[str, ...]:
        return (*PROGRAM, "apply", str(self.site.folder), "--root", "/", "--restart")

    def apply(self, *words: str) -> tuple[int, dict[str, object]]:
        """Apply without a terminal; return the exit status and what came of the steps."""
        done = subprocess.run(
            [*self.pbx.namespaces.prefix, *self.words, "--yes", "--json", *words],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.stdout, done.stderr
        return done.returncode, json.loads(done.stdout)["run"]

    def in_service(self) -> None:
        assert ("103", "udp") in self.pbx.registered_transports()
        assert self.waiting.calls("104") == "", self.waiting.text
        self.waiting.hang_up()

    def on_tls(self) -> bool:
        pilot = self.pbx.phone("101", BUSY_PASSWORDS["101"], host=HOST, ca=self.site.ca)
        registers = pilot.registers()
        pilot.stop()
        return registers


@pytest.fixture
def office(lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, capsys: pytest.CaptureFixture[str]) -> Office:
    return Office(lab, tmp_path, asterisk_peer, capsys)


def outcomes(run: dict[str, object]) -> list[tuple[str, str]]:
    steps = run["steps"]
    assert isinstance(steps, list)
    return [(step["command"], step["outcome"]) for step in steps]


@contextmanager
def port_taken(office: Office) -> Iterator[None]:
    with office.pbx.network():
        thief = socket.create_server(("0.0.0.0", 5061))
    with thief:
        yield


@contextmanager
def unreadable_key(office: Office) -> Iterator[None]:
    (office.site.root / "etc/asterisk/keys").mkdir(mode=0o700)
    yield


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (port_taken, "No TLS transport of Asterisk came up on port 5061"),
        (unreadable_key, "cannot read /etc/asterisk/keys/"),
    ],
    ids=["port taken", "unreadable key"],
)
def test_what_does_not_come_up_is_rolled_back_and_nobody_was_moved(
    office: Office, spoil: Callable[[Office], AbstractContextManager[None]], said: str
) -> None:
    with spoil(office):
        before = office.site.states()
        status, run = office.apply("--roll-back-on-failure")
    assert status == 1
    assert said in str(run["faults"])
    assert run["rolled_back"]
    assert run["missing"] == []
    assert not [command for command, outcome in outcomes(run) if "send notify" in command and outcome == "done"]
    assert office.site.states() == before
    office.in_service()


def test_what_comes_up_stays(office: Office) -> None:
    status, run = office.apply("--roll-back-on-failure")
    assert (status, run["faults"], run["rolled_back"]) == (0, [], None)
    assert ("asterisk -rx 'module reload res_pjsip.so'", "done") in outcomes(run)
    office.in_service()
    assert office.on_tls()


def at_a_terminal(command: Sequence[str | Path], answer: Callable[[str], None]) -> tuple[int, str, str]:
    """Run a command as at a terminal, say yes to each of its questions; return its status and what it printed."""
    master, slave = pty.openpty()
    said = ""
    try:
        with subprocess.Popen(command, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout
            assert process.stderr
            while piece := os.read(process.stderr.fileno(), 4096).decode("utf-8", "replace"):
                said += piece
                if said.rstrip().endswith("[y/N]"):
                    answer(said.splitlines()[-1])
                    said += "\n"
                    os.write(master, b"y\n")
            printed = process.stdout.read().decode()
    finally:
        os.close(master)
        os.close(slave)
    return process.returncode, printed, said


def test_a_restart_that_loses_a_transport_is_undone_when_the_person_says_so(
    lab: MakeLab, tmp_path: Path, asterisk16: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Asterisk 16.28 takes up a renewed certificate by a restart only; the new one becomes unreadable before it."""
    office = Office(lab, tmp_path, asterisk16, capsys)
    assert office.apply()[0] == 0
    assert office.on_tls()
    before = office.site.states()
    site = str(office.site.folder)
    office.site.command("certificate", site, "renew")
    asked: list[str] = []

    def answer(question: str) -> None:
        asked.append(question)
        if "Restart Asterisk" in question:
            certificate = office.site.root / "etc/asterisk/keys/asterisk.crt"
            certificate.chmod(0o600)
            os.chown(certificate, 0, 0)

    status, printed, said = at_a_terminal([*office.pbx.namespaces.prefix, *office.words], answer)
    assert status == 1, said
    assert [re.sub(r"\d+", "N", question)[:7] for question in asked] == ["Write N", "No call", "Roll ba"], said
    assert "The transport transport-tls (TLS, 0.0.0.0:5061) was up, and is not any more." in said
    assert "Rolled back" in printed
    after = office.site.states()
    assert {p: s for p, s in after.items() if "/receipts" not in p} == before
    assert wait_for(office.on_tls, 5), "the old certificate is served again"
    office.in_service()
