"""Configuration servers that meet in one network."""

from ipaddress import IPv4Network

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.dhcp.boot_server import BootServer
from wizard.core.rivals import rivals

OPTION_66 = BootServer(value="http://prov.example.com/phones/", program="dnsmasq", line=4)


def server(
    name: str = "Example PBX",
    host: str = "pbx.example.com",
    *,
    interface: str = "eth0",
    kind: str = "asterisk",
    address: str = "192.0.2.10",
) -> AnnouncedServer:
    url = f"sip:proxy@{host}:5061;transport=tls"
    return announced(
        f"{name}.{SERVICE}",
        host=f"{host.partition('.')[0]}.local.",
        port=5061,
        addresses=(address,),
        properties={b"sipUrl": url.encode(), b"serviceType": kind.encode()},
        interface=interface,
    )


OLD = server("Old PBX", "192.0.2.99")


def test_one_server_is_no_rival() -> None:
    assert rivals([server()]) == ()
    assert rivals([server(), server("Firmware", kind="firmware")]) == ()
    assert rivals([server(), server(interface="wlan0")]) == (), "the same server, heard on two interfaces"
    assert rivals([server(), server("Other", interface="wlan0")]) == (), "each network has its own"
    assert rivals([], [OPTION_66]) == ()
    assert rivals([server("Firmware", kind="firmware")], [OPTION_66]) == ()


def test_two_announced_servers_are_an_alarm_with_both_names() -> None:
    (alarm,) = rivals([OLD, server()])
    assert str(alarm.title) == (
        "2 configuration servers answer on eth0: Example PBX (pbx.example.com:5061), Old PBX (192.0.2.99:5061)."
    )
    assert str(alarm.detail) == "A phone that starts from nothing stops and asks; turn all but one off."
    assert [str(t).partition(":")[0] for t in alarm.turn_off] == ["Example PBX (pbx.example.com", "Old PBX (192.0.2.99"]
    assert "on pbx.local, set service_discovery_enabled = no" in str(alarm.turn_off[0])


def test_the_sites_own_server_stays() -> None:
    (alarm,) = rivals([OLD, server()], [OPTION_66], host="PBX.example.com")
    assert [str(t).split()[0] for t in alarm.turn_off] == ["Old", "http://prov.example.com/phones/:"]


def test_an_announcement_and_option_66() -> None:
    (alarm,) = rivals([server()], [OPTION_66])
    assert "by announcement and by DHCP: Example PBX (pbx.example.com:5061), http://prov.example.com/phones/" in str(
        alarm
    )
    assert "take option 66 out of the DHCP server's settings (dnsmasq, line 4)" in str(alarm.turn_off[1])


def test_option_66_of_another_network_meets_nobody() -> None:
    def option(network: str) -> BootServer:
        return BootServer(value="x", program="Kea", network=IPv4Network(network))

    assert rivals([server()], [option("198.51.100.0/24")]) == ()
    assert len(rivals([server()], [option("192.0.2.0/24")])) == 1
    assert len(rivals([server(address="2001:db8::1")], [option("192.0.2.0/24")])) == 1, "where it is is not known"


def test_an_imitator_is_one_more_server() -> None:
    (alarm,) = rivals([server("Example PBX\u200b"), server("Example PBX\u200c", "192.0.2.66")])
    assert str(alarm.title).startswith("2 configuration servers")
    assert "192.0.2.66:5061" in str(alarm.title)


def test_hundreds_are_counted_and_few_are_named() -> None:
    (alarm,) = rivals(server(f"PBX {number}") for number in range(300))
    assert str(alarm.title).startswith("300 configuration servers")
    assert len(str(alarm)) < 2000


@given(st.lists(st.builds(server, st.text(max_size=99), st.text(max_size=99), address=st.text(max_size=9)), max_size=6))
def test_words_are_harmless(servers: list[AnnouncedServer]) -> None:
    for alarm in rivals(servers, [BootServer(value="\x1b[2J\n", program="Kea", scope="\x07")]):
        assert str(alarm).isprintable()
