"""What is wrong with the servers heard, and why none may have been."""

from dataclasses import replace
from ipaddress import ip_address, ip_interface

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.network.adapters import Adapter
from wizard.core.network.diagnosis import of_servers, of_silence
from wizard.core.network.facts import Echo, Firewall, InterfaceFacts, NetworkFacts

TLS = "sip:proxy@pbx.example.com:5061;transport=tls"
ETH0 = InterfaceFacts(name="eth0", addresses=(ip_interface("192.0.2.7/24"),), adapter=Adapter.NETWORK, echo=Echo.HEARD)


def server(name: str = "Example PBX", sip_url: str = TLS, kind: str = "asterisk") -> AnnouncedServer:
    properties = {b"sipUrl": sip_url.encode(), b"serviceType": kind.encode()}
    return announced(f"{name}.{SERVICE}", host="pbx", port=1, addresses=(), properties=properties, interface="eth0")


def said(*interfaces: InterfaceFacts, seconds: float = 5.0, holders: tuple[str, ...] = (), at: str = "") -> list[str]:
    addresses = (ip_address(at),) if at else ()
    facts = NetworkFacts(interfaces=interfaces, seconds=seconds, holders=holders, server_addresses=addresses)
    return [str(finding) for finding in of_silence(facts)]


def test_good_servers_need_no_words() -> None:
    assert of_servers([server(), server("Firmware", "http://10.1.2.3/fw", "firmware")]) == ()


def test_servers_no_phone_can_use_are_told() -> None:
    (unreadable,) = of_servers([server(sip_url="sip:pbx")])
    assert str(unreadable.cause) == "No phone can use what Example PBX announces."
    (firmware,) = of_servers([server("Firmware", kind="firmware")])
    assert str(firmware.cause).startswith("Only firmware servers")


def test_all_well_and_yet_nothing_leads_to_the_server() -> None:
    (only,) = said(ETH0)
    assert only.startswith("No server was heard in 5 seconds on eth0. Look whether the DPMA's")


def test_no_network_at_all() -> None:
    assert said()[0].startswith("This computer is in no network.")
    loopback = replace(ETH0, name="lo", adapter=Adapter.LOOPBACK)
    assert said(loopback)[0].startswith("This computer is in no network.")


def test_only_a_vpn_or_virtual_machines() -> None:
    (only,) = said(
        replace(ETH0, name="wg0", adapter=Adapter.VPN), replace(ETH0, name="docker0", adapter=Adapter.VIRTUAL)
    )
    assert "but that of a VPN or of virtual machines: wg0, docker0." in only


def test_the_wrong_interface_was_chosen() -> None:
    (only,) = said(replace(ETH0, name="lo", adapter=Adapter.LOOPBACK), replace(ETH0, is_chosen=False))
    assert only == "Nothing was heard, and eth0 was not listened on. Listen on every interface."


def test_who_holds_the_port_is_named() -> None:
    taken = replace(ETH0, echo=Echo.PORT_TAKEN)
    assert said(taken, holders=("mdnsd", "chrome"))[0].startswith("mdnsd, chrome holds UDP port 5353")
    assert said(taken)[0].startswith("Another program holds UDP port 5353")
    assert not any("5353" in line for line in said(ETH0, holders=("mdnsd",))), "who shares it is in nobody's way"


def test_what_keeps_an_interface_deaf() -> None:
    assert "it has no route for that" in said(replace(ETH0, echo=Echo.NO_ROUTE))[0]
    assert said(replace(ETH0, echo=Echo.UNHEARD))[0].startswith("On eth0 this computer does not hear even its own")
    public = replace(ETH0, firewall=Firewall.PUBLIC, echo=Echo.UNHEARD)
    assert said(public)[0].startswith("Windows counts the network on eth0 as public")
    assert not any("its own announcement" in line for line in said(public)), "one cause is enough"
    assert said(replace(ETH0, firewall=Firewall.BLOCKS_ALL))[0].startswith("The firewall of macOS blocks all")


def test_no_answer_from_dhcp() -> None:
    alone = replace(ETH0, addresses=(ip_interface("169.254.3.4/16"), ip_interface("fe80::1/64")))
    assert said(alone)[0].startswith("eth0 got no address from a DHCP server")
    assert not any("DHCP" in line for line in said(replace(ETH0, addresses=(*alone.addresses, *ETH0.addresses))))


def test_interfaces_that_only_have_addresses_they_gave_themselves() -> None:
    own = (ip_interface("fe80::1/64"),)
    tunnel = replace(ETH0, name="utun0", adapter=Adapter.VPN, addresses=own)
    assert len(said(ETH0, tunnel)) == 1, "every Mac has such, without a VPN"
    assert said(tunnel)[0].startswith("This computer is in no network.")
    assert len(said(replace(ETH0, addresses=own))) == 1, "and ports of IPv6 alone, without DHCP"


def test_a_server_in_another_network() -> None:
    assert said(ETH0, at="198.51.100.10")[0].startswith(
        "The server, 198.51.100.10, is in another network than this computer, 192.0.2.7/24;"
    )
    assert len(said(ETH0, at="192.0.2.10")) == 1
    assert len(said(ETH0, at="2001:db8::1")) == 2


def test_a_vpn_beside_the_network_and_too_short_a_time() -> None:
    vpn = replace(ETH0, name="utun3", adapter=Adapter.VPN, is_chosen=False)
    assert said(ETH0, vpn)[0].startswith("A VPN is up: utun3.")
    assert said(ETH0, seconds=1)[0].startswith("1 seconds are short")


_ADDRESSES = st.sampled_from(["192.0.2.7/24", "169.254.1.1/16", "2001:db8::1/64", "fe80::1/64", "10.0.0.1/32"])
_INTERFACES = st.builds(
    InterfaceFacts,
    name=st.text(max_size=90),
    addresses=st.lists(_ADDRESSES.map(ip_interface), max_size=3).map(tuple),
    adapter=st.sampled_from(Adapter),
    is_chosen=st.booleans(),
    echo=st.sampled_from(Echo),
    firewall=st.sampled_from(Firewall),
)


@given(
    st.builds(
        NetworkFacts,
        interfaces=st.lists(_INTERFACES, max_size=8).map(tuple),
        seconds=st.floats(0.1, 600),
        holders=st.lists(st.text(max_size=90), max_size=8).map(tuple),
        server_addresses=st.lists(st.ip_addresses(), max_size=5).map(tuple),
    )
)
def test_silence_is_always_explained_in_harmless_words(facts: NetworkFacts) -> None:
    found = of_silence(facts)
    assert found
    for finding in found:
        assert str(finding).isprintable()
        assert len(str(finding)) < 2000
