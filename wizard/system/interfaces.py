"""The network interfaces of this computer, all of them or those a person named."""

import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Interface, IPv6Interface, ip_address, ip_interface

import ifaddr

from wizard.core.errors import WizardError
from wizard.core.fault import shown
from wizard.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A network interface and its addresses; ``networks`` has them with the networks they are in."""

    name: str
    addresses: tuple[str, ...]
    networks: tuple[IPv4Interface | IPv6Interface, ...] = ()
    index: int = 0

    @property
    def is_loopback(self) -> bool:
        """Whether it leads nowhere but to this computer."""
        return all(ip_address(a).is_loopback for a in self.addresses)


def interfaces(chosen: Sequence[str] = ()) -> tuple[Interface, ...]:
    """Return the interfaces of these names or addresses, or all of this computer's but the loopback.

    Chosen by an address, an interface has that address only.

    Raises:
        WizardError: One of them does not exist.
    """
    present = tuple(_present())
    if not chosen:
        return tuple(i for i in present if not i.is_loopback)
    return tuple(dict.fromkeys(_one(name, present) for name in chosen))


def _present() -> Iterable[Interface]:
    for adapter in ifaddr.get_adapters():
        networks = tuple(
            ip_interface(f"{ip.ip[0] if isinstance(ip.ip, tuple) else ip.ip}/{ip.network_prefix}") for ip in adapter.ips
        )
        if networks:
            addresses = tuple(str(n.ip) for n in networks)
            yield Interface(name=adapter.nice_name, addresses=addresses, networks=networks, index=adapter.index or 0)


def _one(name: str, present: tuple[Interface, ...]) -> Interface:
    for interface in present:
        if name == interface.name:
            return interface
        if name in interface.addresses:
            networks = tuple(n for n in interface.networks if str(n.ip) == name)
            return Interface(name=interface.name, addresses=(name,), networks=networks, index=interface.index)
    raise WizardError(
        Text("There is no interface {name}.", name=shown(name)),
        Text("This computer has {present}.", present=", ".join(i.name for i in present)),
        Text("Give one of these, or one of their addresses."),
    )


def is_in_use(address: str, index: int) -> bool:
    """Whether an address may be used: a new one of IPv6 only after some time (RFC 4862 5.4, RFC 4429)."""
    is_6 = ":" in address
    with socket.socket(socket.AF_INET6 if is_6 else socket.AF_INET, socket.SOCK_DGRAM) as tried:
        try:
            tried.bind((address, 0, 0, index) if is_6 and ip_address(address).is_link_local else (address, 0))
        except OSError:
            return False
    return True
