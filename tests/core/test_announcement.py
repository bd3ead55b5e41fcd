from hypothesis import given
from hypothesis import strategies as st

from wizard.core.announcement import SERVICE, AnnouncedServer, announced
from wizard.core.sip_url import SipUrl
from wizard.core.site import Protocol

TLS = "sip:proxy@pbx.example.com:5061;transport=tls"


def server(
    name: str = "Example PBX", sip_url: str = TLS, kind: str = "asterisk", interface: str = "eth0"
) -> AnnouncedServer:
    return announced(
        f"{name}.{SERVICE}",
        host="pbx.local.",
        port=5061,
        addresses=("192.0.2.10", "2001:db8::1"),
        properties={b"sipUrl": sip_url.encode(), b"serviceType": kind.encode()},
        interface=interface,
    )


def test_a_dpma_announcement() -> None:
    assert server() == AnnouncedServer(
        name="Example PBX",
        host="pbx.local",
        port=5061,
        addresses=("192.0.2.10", "2001:db8::1"),
        transport="tls",
        service_type="asterisk",
        sip_url=TLS,
        interface="eth0",
    )
    assert server().leads_to == SipUrl(host="pbx.example.com", port=5061, transport=Protocol.TLS)


def test_keys_are_found_in_any_case_and_the_first_counts() -> None:
    txt = {b"SIPURL": TLS.encode(), b"sipurl": b"sip:proxy@rival", b"ServiceType": b"Switchvox", b"empty": None}
    found = announced("x", host="", port=0, addresses=(), properties=txt, interface="")
    assert (found.sip_url, found.service_type) == (TLS, "switchvox")


def test_firmware_servers_are_told_apart() -> None:
    assert server().is_configuration_server
    assert not server(kind="firmware").is_configuration_server
    assert not server(kind="", sip_url="http://10.1.2.3/fw").is_configuration_server


def test_an_unreadable_url_has_no_transport() -> None:
    odd = server(sip_url="sip:someone@pbx")
    assert (odd.transport, odd.leads_to) == ("", None)


def test_names_that_read_the_same_are_told_apart() -> None:
    one, other = server("Example\u202e PBX"), server("Example\u202d PBX")
    assert one.name == other.name
    assert one.instance != other.instance
    assert server("EXAMPLE PBX").instance == server().instance == server(sip_url="sip:proxy@other").instance


@given(
    st.text(max_size=2000),
    st.dictionaries(
        st.sampled_from([b"sipUrl", b"serviceType", b"SERVICETYPE"]) | st.binary(max_size=20),
        st.none() | st.binary(max_size=2000) | st.text().map(lambda t: t.encode("utf-8", "replace")),
        max_size=100,
    ),
)
def test_an_announcement_is_harmless_whatever_it_says(name: str, properties: dict[bytes, bytes | None]) -> None:
    found = announced(name, host=name, port=1, addresses=[name], properties=properties, interface="eth0")
    for text in (found.name, found.host, found.sip_url, found.service_type, *found.addresses):
        assert len(text) <= 255
        assert text.isprintable()
    assert found.instance.isalnum()


def test_a_very_large_txt_is_bounded() -> None:
    txt: dict[bytes, bytes | None] = {b"k%d" % i: b"\xff" * 65_000 for i in range(1000)}
    found = announced("x", host="", port=0, addresses=["192.0.2.1"] * 5000, properties=txt, interface="")
    assert len(found.addresses) <= 32


def test_letters_that_grow_in_lower_case_stay_bounded() -> None:
    found = server(kind="İ" * 255)
    assert len(found.service_type) == 255
