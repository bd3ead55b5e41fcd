"""A real Asterisk, run over a made server tree in namespaces of its own.

``root`` is the folder that is the server's ``/``. Inside the lab ``root/etc`` lies over /etc, and
``root/var/{lib,log,spool}`` over /var/..., so Asterisk runs exactly the files in the tree, under the
paths they will have on a server, as the tree's user ``asterisk``. The ports are the real ones, 5060
and 5061; labs do not see each other.

    def test_phone_registers(lab: MakeLab, tmp_path: Path, asterisk_peer: Peer) -> None:
        root = tmp_path / "server"
        furnish(root, asterisk_peer)                    # everything but pjsip.conf; keeps what is there
        ...                                             # the test, or the wizard, writes pjsip.conf
        pbx = lab(root, asterisk_peer)                  # started; ended with the test
        pbx.resolve("pbx.example.test")                 # names that mean this server, for the phones
        phone = pbx.phone("101", "secret", host="pbx.example.test", ca=tmp_path / "ca.crt")
        assert phone.registers()

``lab`` is the fixture of tests/peers/conftest.py. Python code reaches the lab's network with
``with pbx.network(): ...``, in that thread only. ``pbx.bin / "asterisk"`` is an ``asterisk`` program for code
that runs ``asterisk -rx`` from outside; its folder may be put on PATH.
"""

import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.peers.ami import Ami, AmiSection
from tests.peers.baresip import Baresip
from tests.peers.dns import NameServer
from tests.peers.furnish import asterisk_ids
from tests.peers.namespaces import Namespaces
from tests.peers.unpack import Peer
from tests.peers.wire import Wire

ASTERISK = Path("/mnt/asterisk/asterisk")
MOUNTS = """
root=$1 asterisk=$2 baresip=$3 owner=$4
mount -t tmpfs lab /mnt
mkdir /mnt/asterisk /mnt/baresip
mount --bind "$asterisk" /mnt/asterisk
[ -z "$baresip" ] || mount --bind "$baresip" /mnt/baresip
for folder in var/lib var/log var/spool etc; do mount --bind "$root/$folder" "/$folder"; done
mount -t tmpfs lab /run
mkdir /run/asterisk
chown "$owner" /run/asterisk
"""


class AsteriskLab:
    """An Asterisk and its phones; ``start`` before use, ``close`` at the end."""

    def __init__(self, root: Path, peer: Peer, baresip: Peer | None = None) -> None:
        self.root = root
        self.peer = peer
        self.work = Path(tempfile.mkdtemp(prefix="lab-"))
        self.bin = self.work / "bin"
        owner = ":".join(map(str, asterisk_ids(root)))
        folders = (root, peer.folder, baresip.folder if baresip else "", owner)
        self._baresip = baresip
        self._namespaces = Namespaces(MOUNTS, folders)
        self._process: subprocess.Popen[bytes] | None = None
        self._phones: list[Baresip] = []
        self._names: NameServer | None = None
        self.bin.mkdir()
        program = self.bin / "asterisk"
        program.write_text(f'#!/bin/sh\nexec {" ".join(self._namespaces.prefix)} {ASTERISK} "$@"\n')
        program.chmod(0o755)

    @property
    def namespaces(self) -> Namespaces:
        """Where everything of the lab runs."""
        return self._namespaces

    # Asterisk

    def start(self) -> None:
        """Start Asterisk; return when it is fully booted, with every module loaded."""
        before = self._starts
        self._process = self._namespaces.popen(ASTERISK, "-f", output=self.work / "console.txt")
        self._wait_booted(before)

    def stop(self) -> None:
        """Stop Asterisk in order: its database is written when this returns (about 2 s)."""
        assert self._process
        self.rx("core stop now")
        self._process.wait(10)

    def restart(self) -> None:
        """Restart Asterisk as an administrator does, without a call; return when it is back."""
        self._end_calls()
        before = self._starts
        self.rx("core restart gracefully", timeout_s=40)
        self._wait_booted(before)

    def reload(self) -> str:
        """Reload PJSIP; return what the command line says."""
        return self.rx("module reload res_pjsip.so")

    def rx(self, command: str, *, timeout_s: float = 20) -> str:
        """Return what ``asterisk -rx`` prints for a command."""
        return self._namespaces.run(ASTERISK, "-rx", command, timeout_s=timeout_s).stdout

    def _end_calls(self) -> None:
        # A call that was hung up within its first re-INVITE ends only with SIP's timer B, after 32 s: a restart would
        # block as long, and its audio would be on the next call's wire.
        if not wait_for(self._is_idle, 2):
            self.rx("channel request hangup all")
            assert wait_for(self._is_idle, 40), self.rx("core show channels")

    def _is_idle(self) -> bool:
        return "0 active channels" in self.rx("core show channels count")

    @property
    def _starts(self) -> int:
        return self.full_log.count("Asterisk Ready.")

    def _wait_booted(self, starts_before: int) -> None:
        # Not by `core waitfullybooted`: asked too early, Asterisk 16 may never answer.
        booted = wait_for(lambda: self._starts > starts_before or self._has_ended(), 30)
        assert booted, f"Asterisk did not boot in 30 s:\n{self.log}"
        assert not self._has_ended(), f"Asterisk ended during its start:\n{self.console}\n{self.log}"

    def _has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    @property
    def console(self) -> str:
        """What Asterisk printed to its terminal."""
        return (self.work / "console.txt").read_text(errors="replace")

    @property
    def log(self) -> str:
        """The log of notices, warnings and errors."""
        return self._log("messages.log")

    @property
    def full_log(self) -> str:
        """The whole log; with ``rx("pjsip set logger on")`` every SIP message is in it."""
        return self._log("full.log")

    def _log(self, name: str) -> str:
        path = self.root / "var/log/asterisk" / name
        return path.read_text(errors="replace") if path.exists() else ""

    @contextmanager
    def ami(self) -> Iterator[Ami]:
        """Give a session of the manager interface."""
        with self.network():
            connection = socket.create_connection(("127.0.0.1", 5038), 5)
        session = Ami(connection)
        try:
            yield session
        finally:
            session.close()

    def ami_action(self, name: str, **fields: str) -> tuple[Mapping[str, str], ...]:
        """Run one action of the manager interface."""
        with self.ami() as session:
            return session.action(name, **fields)

    def ami_get_config(self, file_name: str) -> tuple[AmiSection, ...]:
        """Return any file of /etc/asterisk as Asterisk's parser reads it."""
        with self.ami() as session:
            return session.config(file_name)

    def registered_transports(self) -> tuple[tuple[str, str], ...]:
        """Return (address-of-record, transport) of every registered contact, sorted; udp is the default."""
        stored = self.rx("database show registrar")  # `pjsip show contacts` cuts long addresses off
        contacts = re.findall(r'^/registrar/contact/(\S+?);@.*"uri":"([^"]*)"', stored, re.MULTILINE)
        transport = re.compile(r";transport=(\w+)", re.IGNORECASE)
        return tuple(
            sorted((aor, found[1].lower() if (found := transport.search(uri)) else "udp") for aor, uri in contacts)
        )

    # What is around it

    def phone(
        self,
        user: str,
        password: str,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        transport: str = "tls",
        ca: Path | None = None,
        mediaenc: str | None = None,
        tone_hz: int = 440,
        answers: bool = False,
    ) -> Baresip:
        """Start a phone inside the lab; it ends with the lab. See :class:`Baresip`.

        ``port`` is 5061 for TLS and 5060 for UDP unless given; ``mediaenc`` is ``srtp-mand``
        (RTP/SAVP) for TLS and plain RTP for UDP unless given.
        """
        assert self._baresip, "this lab has no baresip"
        is_tls = transport == "tls"
        phone = Baresip(
            self._namespaces,
            self._baresip,
            self.work / f"phone-{len(self._phones)}",
            number=len(self._phones),
            user=user,
            password=password,
            host=host,
            port=port or (5061 if is_tls else 5060),
            transport=transport,
            ca=ca,
            mediaenc=("srtp-mand" if is_tls else "") if mediaenc is None else mediaenc,
            tone_hz=tone_hz,
            answers=answers,
        )
        self._phones.append(phone)
        return phone

    def resolve(self, *names: str) -> None:
        """Make these names mean this server, and no others, for everything inside the lab."""
        if self._names is None:
            with self.network():
                self._names = NameServer()
        self._names.names = frozenset(name.lower() for name in names)

    def wire(self) -> Wire:
        """Begin to record the RTP packets in the lab, with no call left in it; a context manager."""
        self._end_calls()
        with self.network():
            return Wire()

    def network(self) -> AbstractContextManager[None]:
        """Put the calling thread into the lab's network while the context lasts."""
        return self._namespaces.network()

    def run(self, *command: str | Path, timeout_s: float = 20) -> subprocess.CompletedProcess[str]:
        """Run any program inside the lab, seeing the tree's /etc."""
        return self._namespaces.run(*command, timeout_s=timeout_s)

    def close(self) -> None:
        """End everything at once; the tree stays."""
        if self._names:
            self._names.close()
        self._namespaces.close()
        for process in (self._process, *(phone.process for phone in self._phones)):
            if process:
                process.wait(5)
        shutil.rmtree(self.work)


def wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    """Ask every 20 ms until it is so; return whether it became so in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
