import pytest

from wizard.core.network.adapters import Adapter, adapter_of

NETWORK = (
    "eth0",
    "enp3s0",
    "wlan0",
    "wlp2s0",
    "en0",
    "Ethernet",
    "Wi-Fi",
    "Intel(R) Ethernet Connection I219-LM",
    "eno1.20",
)
VPN = (
    *("tun0", "wg0", "utun4", "ppp0", "tailscale0", "ztabcdef12", "TAP-Windows Adapter V9", "WireGuard Tunnel"),
    *("Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter", "Fortinet SSL VPN Virtual Ethernet Adapter"),
)
VIRTUAL = (
    *("docker0", "br-0123456789ab", "veth12ab34", "virbr0", "vboxnet0", "awdl0", "vEthernet (WSL)"),
    *("Hyper-V Virtual Ethernet Adapter", "VirtualBox Host-Only Ethernet Adapter", "Npcap Loopback Adapter"),
    "VMware Virtual Ethernet Adapter for VMnet8",
)


@pytest.mark.parametrize("name", NETWORK)
def test_networks(name: str) -> None:
    assert adapter_of(name) is Adapter.NETWORK


@pytest.mark.parametrize("name", VPN)
def test_vpns(name: str) -> None:
    assert adapter_of(name) is Adapter.VPN


@pytest.mark.parametrize("name", VIRTUAL)
def test_virtual_adapters(name: str) -> None:
    assert adapter_of(name) is Adapter.VIRTUAL


def test_loopback_and_descriptions() -> None:
    assert adapter_of("lo") is adapter_of("lo0") is Adapter.LOOPBACK
    assert adapter_of("Ethernet 3", "Wintun Userspace Tunnel") is Adapter.VPN


def test_a_bridge_of_a_site_is_a_network() -> None:
    assert adapter_of("br0") is adapter_of("br-lan") is adapter_of("vmbr0") is Adapter.NETWORK
