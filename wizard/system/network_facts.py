"""Facts about this computer's networks, for the diagnosis of why nothing was heard."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from ipaddress import IPv4Address, IPv6Address
from itertools import islice
from pathlib import Path

from wizard.core.announcement import AnnouncedServer
from wizard.core.network import port_holders
from wizard.core.network.adapters import Adapter, adapter_of
from wizard.core.network.diagnosis import Finding, of_servers, of_silence
from wizard.core.network.facts import Echo, Firewall, InterfaceFacts, NetworkFacts
from wizard.core.network.firewalls import WINDOWS_QUESTION, macos_firewall, public_interfaces
from wizard.system.interfaces import Interface, interfaces
from wizard.system.multicast_echo import PORT, echoes

_LONGEST_S = 8
_MOST_PROCESSES = 20_000
_SOCKET = "socket:["
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # subprocess.CREATE_NO_WINDOW
_MACOS_FIREWALL = "/usr/libexec/ApplicationFirewall/socketfilterfw"


def diagnose(
    servers: Sequence[AnnouncedServer],
    seconds: float,
    chosen: Sequence[str] = (),
    *,
    server_addresses: Iterable[IPv4Address | IPv6Address] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """Return what is wrong with the servers heard, or, where none was, why that may be; see ``gather``.

    ``seconds`` and ``chosen`` are what ``wizard.system.discovery.discover`` was given.

    Raises:
        WizardError: An interface does not exist.
    """
    if servers:
        return of_servers(servers)
    listened_on = interfaces(chosen)
    return of_silence(gather(listened_on, seconds, server_addresses=server_addresses, is_cancelled=is_cancelled))


def gather(
    chosen: Iterable[Interface],
    seconds: float,
    *,
    server_addresses: Iterable[IPv4Address | IPv6Address] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> NetworkFacts:
    """Return what is known of the networks that were listened on for so many seconds, and of the others.

    It announces something harmless on each of them, to hear it; see ``wizard.system.multicast_echo``.
    """
    listened_on = tuple(chosen)
    heard = dict(zip(listened_on, echoes(listened_on, is_cancelled), strict=True))
    firewalls = _firewalls() if not is_cancelled() else {}
    names = {i.name for i in listened_on}
    others = tuple(i for i in interfaces() if i.name not in names)
    return NetworkFacts(
        interfaces=(
            *(_facts(i, firewalls, echo=echo) for i, echo in heard.items()),
            *(_facts(i, firewalls, echo=None) for i in others),
        ),
        seconds=seconds,
        holders=_holders() if Echo.PORT_TAKEN in heard.values() else (),
        server_addresses=tuple(server_addresses),
    )


def _facts(interface: Interface, firewalls: Mapping[int, Firewall], echo: Echo | None) -> InterfaceFacts:
    return InterfaceFacts(
        name=interface.name,
        addresses=interface.networks,
        adapter=_adapter(interface),
        is_chosen=echo is not None,
        echo=echo or Echo.NOT_TRIED,
        firewall=firewalls.get(interface.index, firewalls.get(0, Firewall.UNKNOWN)),
    )


def _adapter(interface: Interface) -> Adapter:
    if interface.is_loopback:
        return Adapter.LOOPBACK
    # Linux says of a tunnel that it is one, whatever its name (Documentation/ABI: tun_flags; uevent: DEVTYPE).
    folder = Path("/sys/class/net") / interface.name if sys.platform == "linux" and "/" not in interface.name else None
    if folder is not None:
        with contextlib.suppress(OSError):
            if (folder / "tun_flags").exists() or "DEVTYPE=wireguard" in (folder / "uevent").read_text():
                return Adapter.VPN
    return adapter_of(interface.name)


def _firewalls() -> Mapping[int, Firewall]:
    """By the interface's index; 0 stands for all."""
    if sys.platform == "win32":
        printed = _printed("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS_QUESTION)
        return dict.fromkeys(public_interfaces(printed), Firewall.PUBLIC)
    if sys.platform == "darwin":
        return {0: macos_firewall(_printed(_MACOS_FIREWALL, "--getblockall"))}
    return {}


def _holders() -> tuple[str, ...]:
    """The programs on the port of multicast DNS beside this one, as far as one may know."""
    if sys.platform == "win32":
        ids = port_holders.netstat_processes(_printed("netstat", "-ano", "-p", "UDP"), PORT) - {os.getpid()}
        names = port_holders.tasklist_names(_printed("tasklist", "/fo", "csv", "/nh")) if ids else {}
        return tuple(dict.fromkeys(names[i] for i in sorted(ids) if i in names))
    if sys.platform == "darwin":
        return port_holders.lsof_names(_printed("lsof", "-nP", f"-iUDP:{PORT}", "-Fc"))
    return _linux_holders()


def _linux_holders() -> tuple[str, ...]:
    sockets: set[str] = set()
    for table in ("udp", "udp6"):
        with contextlib.suppress(OSError):
            text = (Path("/proc/thread-self/net") / table).read_text(encoding="ascii", errors="replace")
            sockets |= {f"{_SOCKET}{inode}]" for inode in port_holders.inodes(text, PORT)}
    names = []
    for process in islice(Path("/proc").glob("[0-9]*"), _MOST_PROCESSES) if sockets else ():
        # Processes end, and those of others may be looked into by root only.
        with contextlib.suppress(OSError):
            if process.name != str(os.getpid()) and any(
                str(fd.readlink()) in sockets for fd in (process / "fd").iterdir()
            ):
                names.append((process / "comm").read_text(encoding="utf-8", errors="replace").strip())
    return tuple(dict.fromkeys(names))


def _printed(program: str, *arguments: str) -> str:
    """What a program of the system prints, "" where it is not there or takes too long."""
    found = shutil.which(program)
    if found is None:
        return ""
    try:
        done = subprocess.run(
            [found, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout[: port_holders.LARGEST_CHARACTERS].decode("utf-8", "replace")
