import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sip_url import SipUrl, is_firmware_url, parse_sip_url
from wizard.core.site import Protocol


@pytest.mark.parametrize(
    ("text", "host", "port", "transport"),
    [
        ("sip:proxy@pbx.example.com:5061;transport=tls", "pbx.example.com", 5061, Protocol.TLS),
        ("sip:proxy@pbx.example.com;transport=tls", "pbx.example.com", 5061, Protocol.TLS),
        ("sip:proxy@pbx.example.com:5070;transport=TLS", "pbx.example.com", 5070, Protocol.TLS),
        ("sip:proxy@pbx.example.com:5060;lr;transport=tcp", "pbx.example.com", 5060, Protocol.TCP),
        ("sip:proxy@10.1.2.3:5060;transport=udp", "10.1.2.3", 5060, Protocol.UDP),
        ("sip:proxy@10.1.2.3", "10.1.2.3", 5060, Protocol.UDP),
        ("SIP:proxy@pbx", "pbx", 5060, Protocol.UDP),
        ("sip:proxy@[2001:db8::1]:5070", "2001:db8::1", 5070, Protocol.UDP),
        ("sip:proxy@[2001:db8::1];transport=tls", "2001:db8::1", 5061, Protocol.TLS),
    ],
)
def test_what_servers_announce(text: str, host: str, port: int, transport: Protocol) -> None:
    assert parse_sip_url(text) == SipUrl(host=host, port=port, transport=transport)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://pbx/",
        "sip:other@pbx",
        "sip:Proxy@pbx",  # a literal, and SIP user parts know upper from lower case (RFC 3261 19.1.4)
        "sip:proxy:secret@pbx",
        "sip:pbx.example.com",
        "sips:proxy@pbx",
        "sip:proxy@",
        "sip:proxy@pbx:",
        "sip:proxy@pbx:0",
        "sip:proxy@pbx:70000",
        "sip:proxy@pbx:٣٣",
        "sip:proxy@[::1",
        "sip:proxy@[1.2.3.4]",
        "sip:proxy@pbx;transport=ws",
        "sip:proxy@pbx;transport=",
        "sip:proxy@pbx;transport=tls;transport=udp",
        "sip:proxy@a b",
        "sip:proxy@pbx\n",
        "sip:proxy@" + "a" * 600,
    ],
)
def test_what_no_phone_takes(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_sip_url(text)


def test_firmware_servers_announce_http() -> None:
    assert is_firmware_url("http://10.1.2.3/firmware")
    assert is_firmware_url("https://pbx.example.com:8443/fw/")
    for text in ("", "sip:proxy@pbx", "http://", "ftp://pbx/", "http://pbx:99999/", "http://[::1/", "http://a b/"):
        assert not is_firmware_url(text)


@given(st.text() | st.text(alphabet="sip:proxy@[]:;=transportls019.-\r\n").map("sip:proxy@{}".format))
def test_any_text_is_read_or_refused(text: str) -> None:
    is_firmware_url(text)
    try:
        found = parse_sip_url(text)
    except ValueError:
        return
    host = f"[{found.host}]" if ":" in found.host else found.host
    assert parse_sip_url(f"sip:proxy@{host}:{found.port};transport={found.transport}") == found
