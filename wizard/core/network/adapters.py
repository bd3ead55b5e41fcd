"""Which network adapters lead into a network of cables and radio, told by what systems and vendors call them."""

import re
from enum import StrEnum


class Adapter(StrEnum):
    """What is behind an interface."""

    NETWORK = "network"
    VPN = "vpn"
    VIRTUAL = "virtual"
    """Between this computer and its virtual machines or containers."""
    LOOPBACK = "loopback"


_SHORT = re.compile(
    r"(?P<vpn>tun|tap|wg|ppp|utun|ipsec|gpd|nordlynx|tailscale|zt|proton|mullvad)[0-9a-z_.-]*"
    r"|(?P<virtual>docker|br-[0-9a-f]{12}|veth|virbr|vnet|vboxnet|vmnet|lxcbr|lxdbr|podman|cni|flannel|cali|vmenet|awdl|llw"
    r"|ap[0-9]|anpi)[0-9a-z_.-]*",
    re.IGNORECASE,
)
"""Names of interfaces on Linux and macOS. awdl and llw join Apple's devices only."""

_VPN_WORDS = (
    *("vpn", "tap-windows", "tap-win32", "wireguard", "wintun", "tailscale", "zerotier", "anyconnect", "fortinet"),
    *("pangp", "globalprotect", "juniper", "pulse secure", "check point", "sonicwall", "wan miniport", "nordlynx"),
    *("hamachi", "softether", "zscaler", "cloudflare warp"),
)
_VIRTUAL_WORDS = (
    *("hyper-v", "vethernet", "virtualbox", "vmware", "host-only", "npcap", "wsl", "docker", "parallels"),
    *("wi-fi direct", "bluetooth", "teredo", "isatap", "6to4", "loopback"),
)


def adapter_of(name: str, description: str = "") -> Adapter:
    """Return what is behind an interface, by its name and what the system says of it.

    What is not known by name counts as a network.
    """
    if re.fullmatch(r"lo[0-9]?", name):
        return Adapter.LOOPBACK
    if found := _SHORT.fullmatch(name[:64]):
        return Adapter.VPN if found["vpn"] else Adapter.VIRTUAL
    words = f"{name[:256]} {description[:256]}".lower()
    if any(word in words for word in _VPN_WORDS):
        return Adapter.VPN
    if any(word in words for word in _VIRTUAL_WORDS):
        return Adapter.VIRTUAL
    return Adapter.NETWORK
