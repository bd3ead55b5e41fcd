import os
from pathlib import Path

from wizard.core.sightings.merge import merge
from wizard.system.lease_files import LEASE_FILES, leased

ISC = """\
lease 192.168.50.50 {
  binding state active;
  hardware ethernet 00:0f:d3:05:48:48;
  set vendor-class-identifier = "digium_D65_2_9_19";
}
"""
DNSMASQ = "1795601792 00:0f:d3:05:48:49 192.168.50.51 * 01:00:0f:d3:05:48:49\n"


def put(root: Path, name: str, text: str) -> Path:
    path = root / name.lstrip("/")
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return path


def test_leases_of_both_servers(tmp_path: Path) -> None:
    put(tmp_path, "/var/lib/dhcp/dhcpd.leases", ISC)
    put(tmp_path, "/var/lib/misc/dnsmasq.leases", DNSMASQ)
    phone, other = merge(leased(tmp_path))
    assert (phone.address, phone.model, phone.firmware) == ("192.168.50.50", "D65", "2_9_19")
    assert (other.mac, other.model) == ("00:0f:d3:05:48:49", "")


def test_files_that_cannot_be_read_give_nothing(tmp_path: Path) -> None:
    assert leased(tmp_path) == ()
    os.mkfifo(put(tmp_path, str(LEASE_FILES[0]), "").with_name("x"))
    put(tmp_path, str(LEASE_FILES[1]), "\0\xff" * 10_000)
    (tmp_path / "var/lib/misc").mkdir()
    os.mkfifo(tmp_path / str(LEASE_FILES[2]).lstrip("/"))
    assert leased(tmp_path) == ()
    assert leased(tmp_path / "nowhere") == ()
