"""Namespaces of a lab's own: its mounts, its network, its processes; gone without a trace at the end."""

import ctypes
import fcntl
import os
import signal
import socket
import struct
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# linux/sched.h, linux/sockios.h, linux/if.h
CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS = 0x8914
SIOCSIFADDR = 0x8916
IFF_UP = 0x1
# linux/netlink.h, linux/rtnetlink.h, linux/if_link.h
RTM_NEWLINK = 16
NLM_F_REQUEST, NLM_F_ACK, NLM_F_EXCL, NLM_F_CREATE = 0x1, 0x4, 0x200, 0x400
IFLA_IFNAME, IFLA_LINKINFO, IFLA_INFO_KIND = 3, 18, 1

UNSHARE = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")


def why_not() -> str:
    """Return why this process can make no namespaces, or "" where it can."""
    if os.geteuid() != 0:
        return "a lab needs root for its namespaces"
    tried = subprocess.run([*UNSHARE, "true"], capture_output=True, text=True)
    return "" if tried.returncode == 0 else f"no namespaces here: {tried.stderr.strip()}"


class Namespaces:
    """A mount, a network and a process namespace, held until ``close``.

    ``script`` is a shell script that prepares the mounts; it gets ``arguments`` as $1, $2, ... . The
    network has lo and an eth0 that leads nowhere. Every process started inside dies with the
    namespaces, and these die with the test process, however that ends.
    """

    def __init__(self, script: str, arguments: Sequence[str | Path]) -> None:
        # `cat` is the first process inside. It ends when our end of its stdin is closed, by us or by
        # the kernel after us, and the kernel ends every other process inside with it.
        command = ["sh", "-ec", f"{script}\necho ready\nexec cat", "sh", *map(str, arguments)]
        self._holder = subprocess.Popen(
            [*UNSHARE, "--propagation", "private", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._holder.stdout
        if self._holder.stdout.readline() != b"ready\n":
            self.close()
            raise AssertionError("the lab's namespaces could not be made; see stderr")
        own = f"/proc/{self._holder.pid}/ns"
        self.net = f"{own}/net"
        self.prefix = (
            "nsenter",
            f"--mount={own}/mnt",
            f"--net={self.net}",
            f"--pid={own}/pid_for_children",
            "--",
        )
        with self.network():
            make_interfaces()

    @contextmanager
    def network(self) -> Iterator[None]:
        """Put the calling thread, and threads it starts, into the lab's network.

        A socket belongs to the network it was made in: it may be used after leaving.
        """
        with Path("/proc/thread-self/ns/net").open() as outside, Path(self.net).open() as inside:
            enter(inside.fileno())
            try:
                yield
            finally:
                enter(outside.fileno())

    def run(self, *command: str | Path, timeout_s: float = 20) -> subprocess.CompletedProcess[str]:
        """Run a program inside until it ends; standard error is in its output."""
        return subprocess.run(
            [*self.prefix, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=timeout_s,
        )

    def popen(self, *command: str | Path, output: Path) -> subprocess.Popen[bytes]:
        """Start a program inside, its output going to a file."""
        with output.open("ab") as file:
            return subprocess.Popen(
                [*self.prefix, *command], stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT
            )

    def close(self) -> None:
        """End every process inside and let go of the namespaces."""
        self._holder.kill()
        self._holder.communicate()


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a program that ``popen`` started inside, at once."""
    send(process, signal.SIGKILL)
    process.wait(5)


def send(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal to a program that ``popen`` started inside."""
    # nsenter waits for the program it started, and passes no signal on to it.
    for child in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split():
        os.kill(int(child), number)


def enter(namespace: int) -> None:
    """Move the calling thread into a network namespace (Python has no setns before 3.12)."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(namespace, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


def make_interfaces() -> None:
    """Bring lo up, and an eth0 with 10.99.0.1, in the network of the calling thread.

    baresip wants an address that is not loopback's, Asterisk an Ethernet address for its entity id,
    of which it else complains in every answer. A new Debian has no `ip`.
    """
    kind = attribute(IFLA_INFO_KIND, b"veth")
    link = struct.pack("=BxHiII", 0, 0, 0, 0, 0) + attribute(IFLA_IFNAME, b"eth0\0") + attribute(IFLA_LINKINFO, kind)
    flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_EXCL | NLM_F_CREATE
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as routing:
        routing.send(struct.pack("=IHHII", 16 + len(link), RTM_NEWLINK, flags, 1, 0) + link)
        error = -struct.unpack_from("=i", routing.recv(4096), 16)[0]
    if error:
        raise OSError(error, f"no veth pair: {os.strerror(error)}")
    address = struct.pack("16sHH4s8x", b"eth0", socket.AF_INET, 0, socket.inet_aton("10.99.0.1"))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFADDR, address)
        for name in (b"lo", b"eth0"):
            fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", name, IFF_UP))


def attribute(kind: int, payload: bytes) -> bytes:
    """Return a netlink attribute, padded to four bytes."""
    return struct.pack("=HH", 4 + len(payload), kind) + payload + bytes(-len(payload) % 4)
