"""What Linux, Windows and macOS print about a UDP port."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.network.port_holders import inodes, lsof_names, netstat_processes, tasklist_names

PROC_NET_UDP = """\
   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
  118: 00000000:14E9 00000000:0000 07 00000000:00000000 00:00000000 00000000   104        0 17043 2 0000000000000000 0
  118: 00000000:14E9 00000000:0000 07 00000000:00000000 00:00000000 00000000  1000        0 50211 2 0000000000000000 0
  541: 3500007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000   101        0 15600 2 0000000000000000 0
"""
PROC_NET_UDP6 = """\
  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
  118: 00000000000000000000000000000000:14E9 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 00000000   104        0 17044 2 0000000000000000 0
"""  # noqa: E501
NETSTAT = """\

Aktive Verbindungen

  Proto  Lokale Adresse         Remoteadresse          Status           PID
  UDP    0.0.0.0:123            *:*                                    8
  UDP    0.0.0.0:5353           *:*                                    2060
  UDP    192.168.1.20:5353      *:*                                    9132
  UDP    127.0.0.1:53531        *:*                                    11
"""
TASKLIST = """\
"System Idle Process","0","Services","0","8 K"
"svchost.exe","2060","Services","0","12.345 K"
"chrome.exe","9132","Console","1","234.567 K"
"""
LSOF = "p312\ncmDNSResponder\nf6\nf7\np8120\ncGoogle Chrome Helper\nf31\n"


def test_linux_names_sockets() -> None:
    # The kernel pads its lines with blanks.
    assert inodes(PROC_NET_UDP.replace("\n", "          \n"), 5353) == {17043, 50211}
    assert inodes(PROC_NET_UDP, 5353) == {17043, 50211}
    assert inodes(PROC_NET_UDP6, 5353) == {17044}
    assert inodes(PROC_NET_UDP, 5354) == frozenset()


def test_windows_in_any_language_names_processes() -> None:
    assert netstat_processes(NETSTAT, 5353) == {2060, 9132}
    names = tasklist_names(TASKLIST)
    assert (names[2060], names[9132]) == ("svchost.exe", "chrome.exe")


def test_macos_names_programs() -> None:
    assert lsof_names(LSOF) == ("mDNSResponder", "Google Chrome Helper")


READERS: list[Callable[[str], object]] = [
    lambda text: inodes(text, 5353),
    lambda text: netstat_processes(text, 5353),
    tasklist_names,
    lsof_names,
]


@pytest.mark.parametrize("read", READERS)
@given(
    text=st.text()
    | st.lists(st.sampled_from([*PROC_NET_UDP.split(), *NETSTAT.split(), *TASKLIST.splitlines(), "\n"])).map(" ".join)
)
def test_whatever_is_printed_is_read_or_passed_over(read: Callable[[str], object], text: str) -> None:
    read(text)
