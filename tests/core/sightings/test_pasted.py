"""What people paste. Asterisk's, ISC dhcpd's and dnsmasq's outputs are recorded; the DPMA's is not to be had."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.merge import merge
from wizard.core.sightings.pasted import MOST_SIGHTINGS, read_pasted
from wizard.core.sightings.sighting import Certainty, Evidence, Sighting

MAC = "00:0f:d3:05:48:48"

SHOW_CONTACTS = """\

  Contact:  <Aor/ContactUri..............................> <Hash....> <Status> <RTT(ms)..>
==========================================================================================

  Contact:  101/sip:101@10.99.0.1:5070;ob                  beaedd14f2 NonQual        -nan
  Contact:  102/sip:102@10.99.0.1:5071;ob                  d54f064a95 NonQual        -nan

Objects found: 2

"""
SHOW_CONTACT = """\

  Contact:  <Aor/ContactUri..............................> <Hash....> <Status> <RTT(ms)..>
==========================================================================================

  Contact:  101/sip:101@10.99.0.1:5070;ob                  beaedd14f2 NonQual        -nan

 ParameterName        : ParameterValue
 ================================================
 authenticate_qualify : no
 call_id              : c101
 endpoint             : 101
 expiration_time      : 1795598457
 outbound_proxy       :
 uri                  : sip:101@10.99.0.1:5070;ob
 user_agent           : Digium D65 2_9_19
 via_addr             : 10.99.0.1
 via_port             : 5070

"""
SHOW_ENDPOINTS = """\

 Endpoint:  <Endpoint/CID.....................................>  <State.....>  <Channels.>
    I/OAuth:  <AuthId/UserName...........................................................>
        Aor:  <Aor............................................>  <MaxContact>
      Contact:  <Aor/ContactUri..........................> <Hash....> <Status> <RTT(ms)..>
  Transport:  <TransportId........>  <Type>  <cos>  <tos>  <BindAddress..................>
==========================================================================================

 Endpoint:  101                                                  Not in use    0 of inf
     InAuth:  101/101
        Aor:  101                                                1
      Contact:  101/sip:101@10.99.0.1:5070;ob              beaedd14f2 NonQual        -nan

 Endpoint:  102                                                  Not in use    0 of inf
     InAuth:  102/102
        Aor:  102                                                1
      Contact:  102/sip:102@10.99.0.1:5071;ob              d54f064a95 NonQual        -nan

"""
REGISTRAR = (
    '/registrar/contact/101;@beaedd14f2c0: {"via_addr":"10.99.0.1","endpoint":"101",'
    '"uri":"sip:101@10.99.0.1:5070^3Bob","user_agent":"Digium D65 2_9_19"}\n'
)
DHCPD_LEASES = """\
# The format of this file is documented in the dhcpd.leases(5) manual page.
# This lease file was written by isc-dhcp-4.4.3-P1

# authoring-byte-order entry is generated, DO NOT DELETE
authoring-byte-order little-endian;

server-duid "\\000\\001\\000\\0012\\231c\\360\\312~B\\026\\014o";

lease 192.168.50.50 {
  starts 3 2026/11/25 09:16:34;
  ends 3 2026/11/25 21:16:34;
  cltt 3 2026/11/25 09:16:34;
  binding state active;
  next binding state free;
  rewind binding state free;
  hardware ethernet 00:0f:d3:05:48:48;
  uid "\\001\\000\\017\\323\\005HH";
  set vendor-class-identifier = "digium_D65_2_9_19";
}
"""
DNSMASQ_LEASES = "1795601792 00:0f:d3:05:48:48 192.168.50.50 * 01:00:0f:d3:05:48:48\n"
DNSMASQ_LOG = """\
Nov 25 09:16:29 dnsmasq-dhcp[6877]: 581060927 available DHCP range: 192.168.50.50 -- 192.168.50.90
Nov 25 09:16:29 dnsmasq-dhcp[6877]: 581060927 vendor class: digium_D65_2_9_19
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 DHCPDISCOVER(vA) 00:0f:d3:05:48:48
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 tags: vA
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 DHCPOFFER(vA) 192.168.50.50 00:0f:d3:05:48:48
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 requested options: 1:netmask, 3:router, 6:dns-server, 12:hostname,
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 vendor class: digium_D65_2_9_19
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 DHCPREQUEST(vA) 192.168.50.50 00:0f:d3:05:48:48
Nov 25 09:16:32 dnsmasq-dhcp[6877]: 581060927 DHCPACK(vA) 192.168.50.50 00:0f:d3:05:48:48
"""
SHOW_SESSIONS = "D65/101  :192.168.50.50:5060:  2_9_19  MAC:000fd3054848\n"


def only(text: str) -> Sighting:
    (found,) = read_pasted(text)
    return found


@pytest.mark.parametrize("listing", [SHOW_CONTACTS, SHOW_ENDPOINTS])
def test_contacts_tell_extension_and_address_and_not_what_is_there(listing: str) -> None:
    first, second = read_pasted(listing)
    assert (first.extension, first.address, first.model) == ("101", "10.99.0.1", "")
    assert (first.evidence, first.certainty) == (Evidence.REGISTRATION, Certainty.POSSIBLE)
    assert second.extension == "102"


@pytest.mark.parametrize("text", [SHOW_CONTACT, SHOW_CONTACTS + SHOW_CONTACT, REGISTRAR])
def test_one_contact_in_full_names_the_phone(text: str) -> None:
    found = next(s for s in read_pasted(text) if s.model)
    assert (found.extension, found.model, found.firmware) == ("101", "D65", "2_9_19")
    assert found.certainty is Certainty.SURE


def test_a_contact_that_calls_itself_something_else() -> None:
    assert only(SHOW_CONTACT.replace("Digium D65", "Sangoma P330")).certainty is Certainty.RULED_OUT


def test_an_ipv6_contact_and_one_with_a_name() -> None:
    found = read_pasted(
        "  Contact:  101/sip:101@[2001:db8::7]:5061;transport=TLS  beaedd14f2 Avail  1.2\n"
        "  Contact:  102/sip:102@phone.example.com:5061            beaedd14f2 Avail  1.2\n"
        "  Contact:  103/sip:103@192.168.1.7.example.com           beaedd14f2 Avail  1.2\n"
    )
    assert [(s.extension, s.address) for s in found] == [("101", "2001:db8::7"), ("102", None), ("103", None)]


@pytest.mark.parametrize("text", [DHCPD_LEASES, DNSMASQ_LOG])
def test_a_vendor_class_names_the_phone(text: str) -> None:
    (phone,) = merge(read_pasted(text))
    assert (phone.mac, phone.address, phone.model, phone.firmware) == (MAC, "192.168.50.50", "D65", "2_9_19")
    assert phone.certainty is Certainty.SURE


def test_the_newest_lease_of_an_address_counts() -> None:
    later = DHCPD_LEASES.replace("05:48:48", "05:48:49").replace("2_9_19", "2_9_20")
    found = only(DHCPD_LEASES + later)
    assert (found.mac, found.firmware) == ("00:0f:d3:05:48:49", "2_9_20")


def test_a_lease_without_a_class_rests_on_the_mac_address() -> None:
    found = only(DNSMASQ_LEASES)
    assert (found.mac, found.address, found.certainty) == (MAC, "192.168.50.50", Certainty.POSSIBLE)
    other = only(DNSMASQ_LEASES.replace("00:0f:d3", "52:54:00"))
    assert other.certainty is Certainty.SILENT


def test_phones_that_talk_to_the_dpma() -> None:
    found = only(SHOW_SESSIONS)
    assert (found.mac, found.address, found.model, found.evidence) == (MAC, "192.168.50.50", "D65", Evidence.DPMA)
    without = only("x :192.168.50.50: MAC:000FD3054848")
    assert (without.mac, without.model, without.certainty) == (MAC, "", Certainty.LIKELY)
    assert only("D65:192.168.50.50:5060:MAC:000FD3054848").mac == MAC
    (listed,) = read_pasted("000fd3054848   Front desk   101")
    assert (listed.mac, listed.evidence) == (MAC, Evidence.DPMA)


def test_several_outputs_one_after_the_other() -> None:
    table = "10.99.0.1 dev eth0 lladdr 00:0f:d3:05:48:48 REACHABLE\n"
    (phone,) = merge(read_pasted(SHOW_CONTACT + table + DHCPD_LEASES + SHOW_SESSIONS))
    assert (phone.mac, phone.model, phone.extensions) == (MAC, "D65", ("101",))
    assert {s.evidence for s in phone.sightings} >= {Evidence.REGISTRATION, Evidence.LEASE, Evidence.DPMA}


def test_what_is_hostile_is_passed_over() -> None:
    for text in (
        "  Contact:  101\x1b[2J/sip:101@10.99.0.1:5070  beaedd14f2 Avail 1",
        "  Contact:  1/sip:" + "a" * 5000,
        "lease 999.1.1.1 {\n hardware ethernet 00:0f:d3:05:48:48\u202e;\n}",
        "MAC:01005e0000fb",
        "lease 1.2.3.4 {" * 1000,
    ):
        for found in read_pasted(text):
            assert (found.extension + str(found.rests_on)).isprintable()


def test_an_endless_text_is_bounded() -> None:
    rows = (f"1795601792 00:0f:d3:{n >> 16:02x}:{n >> 8 & 255:02x}:{n & 255:02x} 10.0.0.1 * *" for n in range(100_000))
    assert len(read_pasted("\n".join(rows))) == MOST_SIGHTINGS
    log = "".join(f"dnsmasq-dhcp[1]: {n} vendor class: digium_D65_2_9_19\n" for n in range(100_000))
    assert read_pasted(log) == ()


FRAGMENTS = st.sampled_from(
    [*SHOW_CONTACT.splitlines(), *DHCPD_LEASES.splitlines(), *DNSMASQ_LOG.splitlines(), DNSMASQ_LEASES, SHOW_SESSIONS]
)


@given(st.lists(FRAGMENTS | st.text(max_size=40), max_size=30))
def test_any_text_gives_short_plain_values(lines: list[str]) -> None:
    for found in read_pasted("\n".join(lines)):
        told = f"{found.mac}{found.address}{found.model}{found.firmware}{found.extension}{found.rests_on}"
        assert told.isprintable()
        assert len(told) < 600
