"""The networks this computer is in, by the interfaces a person chose, in sizes that can be looked through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Interface, IPv4Network, ip_address

import ifaddr

from wizard.system.interfaces import interfaces

_LARGEST_PREFIX = 22  # 1022 addresses
_NARROWED_PREFIX = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Subnet:
    """An IPv4 network an interface is in, and this computer's address there."""

    interface: str
    own: IPv4Address
    network: IPv4Network

    def others(self) -> Iterator[str]:
        """Return the addresses in it that are not our own."""
        return (str(host) for host in self.network.hosts() if host != self.own)

    def holds(self, address: str) -> bool:
        """Whether an address is in it, and not our own."""
        found = ip_address(address)
        return found in self.network and found != self.own


def subnets(chosen: Sequence[str] = ()) -> tuple[Subnet, ...]:
    """Return the networks of the interfaces of these names or addresses, or of all but the loopback; each once.

    Of a network of more than 1022 addresses it is the 254 around our own.

    Raises:
        WizardError: An interface does not exist.
    """
    found: dict[IPv4Network, Subnet] = {}
    for interface in interfaces(chosen):
        for own in interface.networks:
            if isinstance(own, IPv4Interface):
                is_large = own.network.prefixlen < _LARGEST_PREFIX
                network = IPv4Interface((own.ip, _NARROWED_PREFIX)).network if is_large else own.network
                found.setdefault(network, Subnet(interface=interface.name, own=own.ip, network=network))
    return tuple(found.values())


def own_addresses() -> frozenset[str]:
    """Return every IPv4 address of this computer."""
    return frozenset(ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str))
