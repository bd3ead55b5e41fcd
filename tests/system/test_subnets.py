from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network

import ifaddr
import pytest

from wizard.core.errors import WizardError
from wizard.system.subnets import Subnet, subnets


def adapter(name: str, *addresses: tuple[str, int]) -> ifaddr.Adapter:
    return ifaddr.Adapter(name, name, [ifaddr.IP(address, prefix, name) for address, prefix in addresses])


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> None:
    adapters: Sequence[ifaddr.Adapter] = (
        adapter("lo", ("127.0.0.1", 8)),
        adapter("eth0", ("192.0.2.20", 24), ("198.51.100.9", 28)),
        adapter("wlan0", ("192.0.2.21", 24)),
        adapter("lan1", ("10.20.30.40", 8)),
        adapter("ppp0", ("203.0.113.5", 32)),
    )
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: adapters)


def test_every_network_but_the_loopbacks_once(computer: None) -> None:
    assert [(s.interface, str(s.network)) for s in subnets()] == [
        ("eth0", "192.0.2.0/24"),
        ("eth0", "198.51.100.0/28"),
        ("lan1", "10.20.30.0/24"),
        ("ppp0", "203.0.113.5/32"),
    ]


def test_only_those_chosen(computer: None) -> None:
    assert [str(s.network) for s in subnets(["wlan0"])] == ["192.0.2.0/24"]
    assert [str(s.network) for s in subnets(["198.51.100.9"])] == ["198.51.100.0/28"]
    assert [str(s.network) for s in subnets(["127.0.0.1"])] == ["127.0.0.0/24"]
    with pytest.raises(WizardError, match="no interface eth9"):
        subnets(["eth9"])


def test_our_own_address_is_nobody_else() -> None:
    subnet = Subnet(interface="eth0", own=IPv4Address("192.0.2.2"), network=IPv4Network("192.0.2.0/29"))
    assert list(subnet.others()) == ["192.0.2.1", "192.0.2.3", "192.0.2.4", "192.0.2.5", "192.0.2.6"]
    assert subnet.holds("192.0.2.3")
    assert not subnet.holds("192.0.2.2")
    assert not subnet.holds("192.0.3.3")
    assert not subnet.holds("fe80::1")
    alone = Subnet(interface="ppp0", own=IPv4Address("203.0.113.5"), network=IPv4Network("203.0.113.5/32"))
    assert list(alone.others()) == []
