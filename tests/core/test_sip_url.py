import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.announcement import announced
from wizard.core.sip_url import SipUrl, parse_sip_url
from wizard.core.site import Protocol


def test_what_servers_announce() -> None:
    tls = parse_sip_url("sip:proxy@pbx.example.com:5061;transport=tls")
    assert tls == SipUrl(host="pbx.example.com", port=5061, transport=Protocol.TLS)
    assert parse_sip_url("sip:proxy@10.1.2.3").port == 5060
    assert parse_sip_url("sip:proxy@pbx.example.com;transport=tls").port == 5061
    assert parse_sip_url("sip:proxy@[2001:db8::1]:5070").host == "2001:db8::1"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://pbx/",
        "sip:other@pbx",
        "sip:pbx.example.com",
        "sip:proxy@pbx:0",
        "sip:proxy@pbx:70000",
        "sip:proxy@pbx;transport=ws",
        "sip:proxy@a b",
        "sip:proxy@" + "a" * 600,
    ],
)
def test_what_no_phone_takes(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_sip_url(text)


@given(st.text(), st.dictionaries(st.binary(max_size=20), st.none() | st.binary(max_size=2000), max_size=5))
def test_an_announcement_is_harmless_whatever_it_says(name: str, properties: dict[bytes, bytes | None]) -> None:
    server = announced(name, host=name, port=1, addresses=(), properties=properties, interface="eth0")
    for text in (server.name, server.host, server.sip_url, server.service_type):
        assert len(text) <= 255
        assert text.isprintable()
