"""Facts about the networks a computer listens on, gathered by ``wizard.system.network_facts``."""

from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Interface, IPv6Address, IPv6Interface

from wizard.core.network.adapters import Adapter


class Echo(StrEnum):
    """What became of an announcement of our own on an interface."""

    HEARD = "heard"
    UNHEARD = "unheard"
    NO_ROUTE = "no-route"
    PORT_TAKEN = "port-taken"
    NOT_TRIED = "not-tried"


class Firewall(StrEnum):
    """What is known of the firewall on an interface."""

    UNKNOWN = "unknown"
    PUBLIC = "public"
    """Windows counts the network as public, and its firewall is on there."""
    BLOCKS_ALL = "blocks-all"
    """macOS blocks all incoming connections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceFacts:
    """One interface with its addresses; ``is_chosen``: it was listened on."""

    name: str
    addresses: tuple[IPv4Interface | IPv6Interface, ...]
    adapter: Adapter
    is_chosen: bool = True
    echo: Echo = Echo.NOT_TRIED
    firewall: Firewall = Firewall.UNKNOWN

    @property
    def is_configured(self) -> bool:
        """Whether it has an address other than those that interfaces give themselves (RFC 3927, RFC 4862)."""
        return any(not address.is_link_local for address in self.addresses)


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFacts:
    """Where was listened, for how long, and who holds the port of multicast DNS beside us.

    ``server_addresses`` are those the site's server is known by; ``holders`` names of programs.
    """

    interfaces: tuple[InterfaceFacts, ...]
    seconds: float
    holders: tuple[str, ...] = ()
    server_addresses: tuple[IPv4Address | IPv6Address, ...] = ()
