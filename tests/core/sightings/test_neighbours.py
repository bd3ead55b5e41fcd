"""Tables of neighbours as the systems' own commands print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.neighbours import MOST_NEIGHBOURS, read_neighbours
from wizard.core.sightings.sighting import Certainty

PHONE, OTHER = "00:0f:d3:05:48:48", "52:54:00:12:34:56"

IP_NEIGH = """\
192.168.1.73 dev eth0 lladdr 00:0f:d3:05:48:48 REACHABLE
192.168.1.1 dev eth0 lladdr 52:54:00:12:34:56 router STALE
192.168.1.9 dev eth0 FAILED
192.168.1.10 dev eth0  INCOMPLETE
"""
PROC_NET_ARP = """\
IP address       HW type     Flags       HW address            Mask     Device
192.168.1.73     0x1         0x2         00:0f:d3:05:48:48     *        eth0
192.168.1.1      0x1         0x2         52:54:00:12:34:56     *        eth0
192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        eth0
"""
ARP_N = """\
Address                  HWtype  HWaddress           Flags Mask            Iface
192.168.1.73             ether   00:0f:d3:05:48:48   C                     eth0
192.168.1.9                      (incomplete)                              eth0
192.168.1.1              ether   52:54:00:12:34:56   C                     eth0
"""
WINDOWS_GERMAN = """\

Schnittstelle: 192.168.1.20 --- 0xb
  Internetadresse       Physische Adresse     Typ
  192.168.1.73          00-0f-d3-05-48-48     dynamisch
  192.168.1.1           52-54-00-12-34-56     dynamisch
  192.168.1.255         ff-ff-ff-ff-ff-ff     statisch
  224.0.0.251           01-00-5e-00-00-fb     statisch
"""
GET_NET_NEIGHBOR = """\
ifIndex IPAddress                                          LinkLayerAddress      State       PolicyStore
------- ---------                                          ----------------      -----       -----------
11      192.168.1.255                                      FF-FF-FF-FF-FF-FF     Permanent   ActiveStore
11      192.168.1.73                                       00-0F-D3-05-48-48     Reachable   ActiveStore
11      192.168.1.9                                        00-00-00-00-00-00     Unreachable ActiveStore
11      192.168.1.1                                        52-54-00-12-34-56     Stale       ActiveStore
"""
MACOS = """\
? (192.168.1.73) at 0:f:d3:5:48:48 on en0 ifscope [ethernet]
? (192.168.1.9) at (incomplete) on en0 ifscope [ethernet]
gate.example.com (192.168.1.1) at 52:54:0:12:34:56 on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
"""


@pytest.mark.parametrize("table", [IP_NEIGH, PROC_NET_ARP, ARP_N, WINDOWS_GERMAN, GET_NET_NEIGHBOR, MACOS])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_system(table: str, ending: str) -> None:
    phone, other = read_neighbours(table.replace("\n", ending))
    assert (phone.address, phone.mac, phone.certainty) == ("192.168.1.73", PHONE, Certainty.POSSIBLE)
    assert (other.address, other.mac, other.certainty) == ("192.168.1.1", OTHER, Certainty.SILENT)


def test_ipv6_neighbours_of_linux_and_macos() -> None:
    table = """\
fe80::20f:d3ff:fe05:4848 dev eth0 lladdr 00:0f:d3:05:48:48 STALE
Neighbor                                Linklayer Address  Netif Expire    St Flgs Prbs
fe80::1%lo0                             (incomplete)         lo0 permanent R
fe80::20f:d3ff:fe05:4849%en0            0:f:d3:5:48:49       en0 23h59m58s S
"""
    found = read_neighbours(table)
    assert [(n.address, n.mac) for n in found] == [
        ("fe80::20f:d3ff:fe05:4848", PHONE),
        ("fe80::20f:d3ff:fe05:4849%en0", "00:0f:d3:05:48:49"),
    ]


def test_the_first_digits_alone_name_no_model() -> None:
    (found,) = read_neighbours("192.168.1.73 dev eth0 lladdr 00:0f:d3:cf:d9:a3 REACHABLE")
    assert found.model == ""
    assert "P-Series" in str(found.rests_on)


def test_an_endless_table_is_bounded() -> None:
    rows = (
        f"10.{n >> 16}.{n >> 8 & 255}.{n & 255} dev e lladdr 00:0f:d3:{n >> 8 & 255:02x}:00:01" for n in range(9000)
    )
    assert len(read_neighbours("\n".join(rows))) == MOST_NEIGHBOURS
    assert read_neighbours("192.168.1.1 " * 100_000 + PHONE) == ()


@given(st.text(st.sampled_from("0123456789abcdf:.-% ()\n\x1b\u202e"), max_size=200) | st.text(max_size=200))
def test_any_text_gives_only_addresses(text: str) -> None:
    for found in read_neighbours(text):
        assert found.address is not None
        assert found.address.isprintable()
        assert found.mac is not None
        assert len(found.mac) == 17
