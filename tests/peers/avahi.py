"""Avahi in a lab: an implementation of mDNS that is not the wizard's, announcing servers, or browsing for them.

    with AvahiLab(peer, folder, {"a": service("Example PBX")}) as avahi:      # started, in namespaces of its own
        cable(ours, "office", avahi.namespaces, "lan0")                        # see tests/peers/links.py
        give_address(avahi.namespaces, "lan0", "10.1.0.2")
        avahi.start()
        avahi.withdraw("a")                                                    # says goodbye

Its hard-wired folders, /etc/avahi/services and /run, are the lab's own. Nothing needs D-Bus but ``avahi-browse``.
"""

import signal
import subprocess
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from xml.sax.saxutils import escape

from tests.peers.asterisk import wait_for
from tests.peers.namespaces import Namespaces, send
from tests.peers.unpack import Peer

TLS = "sip:proxy@pbx.example.com:5061;transport=tls"
MOUNTS = """
mount --bind "$1" /etc
mount -t tmpfs lab /run
mkdir /run/avahi-daemon /run/dbus
"""
DAEMON_CONF = """[server]
host-name={host}
use-ipv4=yes
use-ipv6=yes
allow-interfaces={interface}
enable-dbus={has_bus}
ratelimit-interval-usec=0
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
"""
BUS_CONF = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "">
<busconfig>
<type>system</type><listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/>
</policy>
</busconfig>
"""
SERVICE = """<?xml version="1.0" standalone='no'?>
<!DOCTYPE service-group SYSTEM "avahi-service.dtd">
<service-group>
<name>{name}</name>
<service>
<type>_digiumproxy._udp</type>
<port>{port}</port>
{records}
</service>
</service-group>
"""


def service(name: str, port: int = 5061, **txt: str) -> str:
    """Return a server's file in Avahi's folder of services; TXT as the DPMA has it unless said otherwise."""
    records = {"sipUrl": TLS, "serviceType": "asterisk"} | txt
    lines = (f"<txt-record>{escape(key)}={escape(value)}</txt-record>" for key, value in records.items())
    return SERVICE.format(name=escape(name), port=port, records="\n".join(lines))


class AvahiLab(AbstractContextManager["AvahiLab"]):
    """A machine with an avahi-daemon and the services it announces; ``start`` when its network is laid."""

    def __init__(
        self, peer: Peer, folder: Path, services: Mapping[str, str], *, host: str = "pbx", has_bus: bool = False
    ) -> None:
        self._peer, self._folder = peer, folder
        etc = folder / "etc"
        self._services = etc / "avahi" / "services"
        self._services.mkdir(parents=True)
        for name, text in services.items():
            (self._services / f"{name}.service").write_text(text)
        (etc / "passwd").write_text("root:x:0:0:::\navahi:x:0:0:::\n")
        (etc / "group").write_text("root:x:0:\navahi:x:0:\n")
        (etc / "resolv.conf").touch()
        (etc / "bus.conf").write_text(BUS_CONF)
        words = {"host": host, "interface": "lan0", "has_bus": "yes" if has_bus else "no"}
        (etc / "avahi" / "avahi-daemon.conf").write_text(DAEMON_CONF.format(**words))
        self.namespaces = Namespaces(MOUNTS, (etc,))
        self._started: list[subprocess.Popen[bytes]] = []

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.namespaces.close()
        for process in self._started:
            process.wait(5)

    def start(self) -> None:
        """Start the daemon; return when it is up (its services are announced a second later)."""
        self.start_only()
        assert wait_for(lambda: "Server startup complete" in self.log, 10), self.log

    def start_only(self) -> None:
        """Start the daemon, and wait for nothing."""
        options = ("--no-drop-root", "--no-chroot", "--no-rlimits")
        self._popen("avahi-daemon", *options)

    def start_bus(self) -> None:
        """Start the D-Bus that ``avahi-browse`` needs; return when it listens."""
        self._popen("dbus-daemon", "--config-file=/etc/bus.conf", "--nofork", "--nopidfile", "--print-address=1")
        assert wait_for(lambda: "unix:path" in self.log, 10), self.log

    def stop(self) -> None:
        """Stop the daemon, which says goodbye, and forgets what it has heard."""
        daemon = self._started.pop()
        send(daemon, signal.SIGTERM)
        daemon.wait(5)

    def program(self, name: str) -> Path:
        """Return where a program of the peer's is."""
        return self._peer.folder / name

    def _popen(self, program: str, *arguments: str) -> None:
        command: tuple[str | Path, ...] = (self.program(program), *arguments)
        self._started.append(self.namespaces.popen(*command, output=self._folder / "log.txt"))

    def withdraw(self, name: str) -> None:
        """Take a service away; the daemon sees it and says goodbye."""
        (self._services / f"{name}.service").unlink()

    @property
    def log(self) -> str:
        """What the programs had to say."""
        return (self._folder / "log.txt").read_text(errors="replace")
