"""What comes over the network: announcements, answers to our questions, requests to the hand-off, tables of others."""

from zeroconf import ServiceInfo
from zeroconf._dns import DNSAddress, DNSService, DNSText
from zeroconf._protocol.incoming import DNSIncoming

from tests.core.plan import sites
from tests.fuzz.target import Target, shown_text
from wizard.core.announced_answers import disagreements, offers
from wizard.core.announcement import SERVICE, announced
from wizard.core.dhcp.pasted import read_dhcp
from wizard.core.hand_off import asked_name, is_phone_file
from wizard.core.network.diagnosis import of_servers
from wizard.core.network.firewalls import macos_firewall, public_interfaces
from wizard.core.network.port_holders import inodes, lsof_names, netstat_processes, tasklist_names
from wizard.core.rivals import rivals
from wizard.core.sightings.mdns_question import asks_for_server
from wizard.core.sightings.merge import merge
from wizard.core.sightings.neighbours import read_neighbours
from wizard.core.sightings.options_probe import answering_agent
from wizard.core.sightings.pasted import read_pasted
from wizard.core.sightings.phone_names import read_user_agent, read_vendor_class
from wizard.core.sightings.web_answer import read_web_answer
from wizard.core.sip.call import Call
from wizard.core.sip.contact_query import ContactQuery
from wizard.core.sip.digest import Account
from wizard.core.sip.reading import Message, MessageReader, NotSipError
from wizard.core.sip.request import caller
from wizard.core.sip.sdp import audio_of, offer
from wizard.core.sip_url import is_firmware_url, parse_sip_url
from wizard.core.site import Route
from wizard.core.sntp import NoTimeError, time_in

SITE = sites.site(Route.DPMA, sites.phone("101"))
TOKEN = "0123456789abcdef0123"
CALLER = caller("pbx.example.com", 5061, TOKEN, "101")
INSTANCE = f"PBX.{SERVICE}"
COOKIE = bytes(range(1, 9))
ACCOUNT = Account(user="101", password="hunter-two")


def mdns_packet(data: bytes) -> None:
    """A packet as zeroconf takes it apart, and an announcement made of whatever records it holds."""
    asks_for_server(data)
    packet = DNSIncoming(data)
    addresses, host, port, properties = [], "", 0, {}
    for record in packet.answers():
        if isinstance(record, DNSAddress):
            addresses.append(".".join(map(str, record.address[:4])))
        elif isinstance(record, DNSService):
            host, port = record.server, record.port
        elif isinstance(record, DNSText):
            properties = dict(ServiceInfo(SERVICE, INSTANCE, properties=record.text).properties)
    server = announced(INSTANCE, host=host, port=port, addresses=addresses, properties=properties, interface="eth0")
    offers(SITE, server)
    disagreements(SITE, server, {})
    rivals([server, server], host=SITE.server.host)
    of_servers([server])


def sip_url(data: bytes) -> None:
    is_firmware_url(shown_text(data))
    parse_sip_url(shown_text(data))


def _messages(data: bytes, step: int) -> tuple[list[Message], bool]:
    reader, found = MessageReader(takes_requests=True), []
    try:
        for start in range(0, max(len(data), 1), step):
            reader.feed(data[start : start + step])
            while (message := reader.next()) is not None:
                found.append(message)
    except NotSipError:
        return found, True
    return found, False


def sip_stream(data: bytes) -> None:
    assert _messages(data, len(data) or 1) == _messages(data, max(5, len(data) // 50))


def _sent_well(sent: bytes) -> None:
    """Nothing a server says may put a line of its own into what we send."""
    while sent:
        head, _, sent = sent.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        assert all(b"\r" not in line and b"\n" not in line for line in lines)
        assert sum(line.lower().startswith(b"content-length:") for line in lines) == 1
        assert sum(line.lower().startswith((b"authorization:", b"proxy-authorization:")) for line in lines) <= 1
        length = next(line for line in lines if line.lower().startswith(b"content-length:"))
        sent = sent[int(length.partition(b":")[2]) :]


def sip_call(data: bytes) -> None:
    call = Call(CALLER, ACCOUNT, "600", description=offer(sites.site().server.addresses[0], 4000), reached_at="[::1]:4")
    call.start()
    _sent_well(call.feed(data))
    _sent_well(call.call_off())
    str(call.outcome)


def sip_registration(data: bytes) -> None:
    query = ContactQuery(CALLER, ACCOUNT)
    query.start()
    _sent_well(query.feed(data))


def tables(data: bytes) -> None:
    text = shown_text(data)
    inodes(text, 5353)
    netstat_processes(text, 5353)
    tasklist_names(text)
    lsof_names(text)
    public_interfaces(text)
    macos_firewall(text)


def sightings(data: bytes) -> None:
    merge(read_pasted(shown_text(data)))


def hand_off_target(data: bytes) -> None:
    name = asked_name(data.decode("latin-1"))
    assert not {"/", "\\", "\0", "%"} & set(name)
    assert name not in (".", "..")
    is_phone_file(name)


def agents(data: bytes) -> None:
    text = shown_text(data)
    for found in (read_user_agent(text), read_vendor_class(text)):
        assert found is None or len(found.model) < 20


NETWORK_TARGETS = (
    Target(name="mdns_packet", read=mdns_packet, largest=1500, bloated=9000),
    Target(name="sip_url", read=sip_url, declared=(ValueError,), largest=600),
    Target(name="sip_stream", read=sip_stream),
    Target(name="sip_call", read=sip_call, declared=(NotSipError,)),
    Target(name="sip_registration", read=sip_registration, declared=(NotSipError,)),
    Target(name="sip_options", read=lambda data: answering_agent(data, TOKEN), bloated=65535),
    Target(name="sdp", read=audio_of),
    Target(name="sntp", read=lambda data: time_in(data, COOKIE), declared=(NoTimeError,), largest=200, bloated=1024),
    Target(name="neighbours", read=lambda data: merge(read_neighbours(shown_text(data)))),
    Target(name="sightings", read=sightings, one_in=10),
    Target(name="dhcp", read=lambda data: read_dhcp(shown_text(data))),
    Target(name="tables", read=tables),
    Target(name="web_answer", read=lambda data: read_web_answer("192.0.2.7", data)),
    Target(name="user_agent", read=agents, largest=600),
    Target(name="hand_off", read=hand_off_target, largest=600),
)
