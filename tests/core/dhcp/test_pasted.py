"""Option 66 in the configurations of dnsmasq, OpenWrt, ISC dhcpd and Kea, as administrators write them."""

import json
from ipaddress import IPv4Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.dhcp.boot_server import MOST_FOUND, BootServer
from wizard.core.dhcp.pasted import LARGEST_CHARACTERS, read_dhcp

URL = "http://prov.example.com/phones/"
OFFICE = IPv4Network("192.0.2.0/24")

DNSMASQ = """\
# the office
interface=eth0
dhcp-range=192.0.2.50,192.0.2.150,12h
dhcp-option=66,"http://prov.example.com/phones/"   # phones
dhcp-option=tag:lobby,tag:!old,option:tftp-server,192.0.2.9
dhcp-option-force = 66 , "a,b#c"
#dhcp-option=66,not this
dhcp-option=66
dhcp-option=vendor:PXEClient,66,192.0.2.1
dhcp-option=encap:175,66,192.0.2.1
dhcp-option=6,192.0.2.66
"""
OPENWRT = """\
config dnsmasq
\toption domainneeded '1'
config dhcp 'lan'
\toption interface 'lan'
\tlist dhcp_option '66,http://prov.example.com/phones/'
\tlist dhcp_option '3,192.0.2.1'
"""
ISC = r"""
option boot-server code 66 = string;
option domain-name "x; option tftp-server-name \"no\";"; # option tftp-server-name "no";
subnet 192.0.2.0 netmask 255.255.255.0 {
    range 192.0.2.100 192.0.2.199;
    class "digium-d" { match if substring(option vendor-class-identifier, 0, 8) = "digium_D"; }
    option boot-server "http://prov.example.com/phones/";
    host lobby { hardware ethernet 00:0f:d3:00:00:01; option tftp-server-name "192.0.2.9"; }
}
option tftp-server-name "everywhere";
"""
KEA = r"""
// Kea, with what its parser takes beside JSON
{ "Dhcp4": {
    "option-def": [ { "name": "boot-server", "code": 66, "type": "string" } ], # ours
    /* for all */ "option-data": [ { "name": "tftp-server-name", "data": "everywhere" }, ],
    "subnet4": [ {
        "id": 1, "subnet": "192.0.2.0/24",
        "option-data": [ { "code": 66, "data": "http://prov.example.com/phones/" } ],
        "reservations": [
          { "hw-address": "00:0f:d3:00:00:01", "option-data": [ { "name": "boot-server", "data": "x" } ] } ]
    } ],
    "client-classes": [ { "name": "lobby", "option-data": [ { "code": 66, "data": "y", "space": "vendor-4491" } ] } ],
    <?include "/etc/kea/more.json"?>
}, "Dhcp6": { "option-data": [ { "code": 66, "data": "no" } ] } }
"""


def test_dnsmasq() -> None:
    found = read_dhcp(DNSMASQ)
    assert found.program == "dnsmasq"
    assert found.boot_servers == (
        BootServer(value=URL, program="dnsmasq", line=4),
        BootServer(value="192.0.2.9", program="dnsmasq", scope="tag:lobby, tag:!old", line=5),
        BootServer(value="a,b#c", program="dnsmasq", line=6),
    )


def test_openwrt() -> None:
    assert read_dhcp(OPENWRT).boot_servers == (BootServer(value=URL, program="dnsmasq", line=5),)


def test_isc_dhcpd() -> None:
    found = read_dhcp(ISC)
    assert found.program == "ISC dhcpd"
    assert found.boot_servers == (
        BootServer(value=URL, program="ISC dhcpd", scope="subnet 192.0.2.0/24", line=7, network=OFFICE),
        BootServer(value="192.0.2.9", program="ISC dhcpd", scope="host lobby", line=8, network=OFFICE),
        BootServer(value="everywhere", program="ISC dhcpd", line=10),
    )


def test_kea() -> None:
    found = read_dhcp(KEA)
    assert found.program == "Kea"
    assert found.boot_servers == (
        BootServer(value="everywhere", program="Kea"),
        BootServer(value=URL, program="Kea", scope="subnet 192.0.2.0/24", network=OFFICE),
        BootServer(value="x", program="Kea", scope="reservation 00:0f:d3:00:00:01", network=OFFICE),
    )


@pytest.mark.parametrize("text", [DNSMASQ, OPENWRT, ISC, KEA])
def test_line_ends_of_windows_make_no_difference(text: str) -> None:
    assert read_dhcp(text.replace("\n", "\r\n")) == read_dhcp(text)


@pytest.mark.parametrize("text", ["", "hello", "[Install]\nWantedBy=x\n", "Option 66 is\nhttp://x\n"])
def test_what_is_no_configuration_is_told(text: str) -> None:
    assert read_dhcp(text).program == ""


@pytest.mark.parametrize(
    "text",
    [
        "dhcp-range=192.0.2.1,192.0.2.9\n",
        "authoritative;\nsubnet 192.0.2.0 netmask 255.255.255.0 { }\n",
        '{"Dhcp4":{}}',
    ],
)
def test_one_without_option_66_is_known_as_one(text: str) -> None:
    found = read_dhcp(text)
    assert found.program
    assert found.boot_servers == ()


def test_places_for_people() -> None:
    dnsmasq, kea = read_dhcp(DNSMASQ).boot_servers[1], read_dhcp(KEA).boot_servers[1]
    assert str(dnsmasq.place) == "dnsmasq, line 5, tag:lobby, tag:!old"
    assert str(kea.place) == "Kea, subnet 192.0.2.0/24"


_PLAIN = st.text("abcXYZ019.:/-_ ;#,{}=[]*", min_size=1, max_size=60).map(str.strip).filter(bool)


@given(_PLAIN)
def test_a_value_in_quotes_comes_out_as_it_is(value: str) -> None:
    dnsmasq, isc = f'dhcp-option=66,"{value}"', f'option tftp-server-name "{value}";'
    kea = json.dumps({"Dhcp4": {"option-data": [{"code": 66, "data": value}]}})
    for text in (dnsmasq, isc, kea):
        (found,) = read_dhcp(text).boot_servers
        assert found.value == value


_SCRAPS = st.sampled_from(
    [*DNSMASQ.split(), *ISC.split(), *KEA.split(), "dhcp-option=66,", '"', "/*", "{", "[", "\n", "\\"]
)


@given(
    st.sampled_from(["dhcp-range=1\n", "authoritative;\n", '{"Dhcp4":', ""]),
    st.text() | st.lists(_SCRAPS).map(" ".join),
)
def test_whatever_is_pasted_is_read_or_passed_over(beginning: str, text: str) -> None:
    for found in read_dhcp(beginning + text).boot_servers:
        assert len(found.value) <= 512
        assert str(found.place).isprintable()


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "dhcp-option=66,x\n",
            'option a "b";\n{',
            '{"Dhcp4":[',
            '"Dhcp4"/*',
            '"Dhcp4",  ',
            "option a ",
            "\n",
            " ",
            '"',
            "\\",
        ),
        *('"Dhcp4"/*/', '"option-data"<?', "authoritative;#", "dhcp-option = ", 'option-data","'),
    ],
)
def test_megabytes_are_bounded(piece: str) -> None:
    text = piece * (LARGEST_CHARACTERS // len(piece) + 1)
    assert len(read_dhcp(text).boot_servers) <= MOST_FOUND
    assert len(read_dhcp(f"authoritative;\n{text}").boot_servers) <= MOST_FOUND
