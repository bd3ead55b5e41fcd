from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.host_name import (
    address_fault,
    bind_fault,
    host_fault,
    is_public_name,
    ssh_target_fault,
    url_fault,
)


@pytest.mark.parametrize("host", ["pbx.example.com", "PBX", "a-1.b", "192.0.2.10", "xn--mnchen-3ya.de", "x" * 63])
def test_good_hosts(host: str) -> None:
    assert host_fault(host) is None


@pytest.mark.parametrize(
    ("host", "word"),
    [
        ("", "no host name"),
        (" pbx", "blanks"),
        ("a b", "not a host name"),
        ("localhost", "phone itself"),
        ("127.0.0.1", "one machine"),
        ("0.0.0.0", "one machine"),
        ("224.0.0.1", "one machine"),
        ("255.255.255.255", "one machine"),
        ("::1", "IPv6"),
        ("[2001:db8::1]", "IPv6"),
        ("10.1", "looks like an IP address"),
        ("300.1.1.1", "looks like an IP address"),
        ("münchen.de", "without accents"),
        ("*.example.com", "wildcard"),
        ("sip:pbx.example.com", "more than a host name"),
        ("https://pbx/", "more than a host name"),
        ("pbx:5061", "port"),
        ("mysite", "placeholder"),
        ("Server.Example.com", "placeholder"),
        ("server.example.com.", "placeholder"),
        ("pbx.example.com.", "without a dot"),
        ("a_b.c", "not a host name"),
        ("-a.b", "not a host name"),
        ("a..b", "not a host name"),
        ("x" * 64, "not a host name"),
        ("a." * 200 + "b", "not a host name"),
        ("pbx\n.evil", "more than one line"),
        ("pbx\x00", "control"),
        ("pbx\u202ecom", "writing direction"),
        ("pbx;", "not a host name"),
        ("${HOST}", "not a host name"),
    ],
)
def test_bad_hosts_have_one_clear_fault(host: str, word: str) -> None:
    fault = host_fault(host)
    assert fault is not None
    assert word in str(fault.message)
    assert str(fault.fix)


def test_an_international_name_is_given_in_its_ascii_form() -> None:
    fault = host_fault("münchen.de")
    assert fault is not None
    assert "xn--mnchen-3ya.de" in str(fault.fix)
    fault = host_fault("straße.de")
    assert fault is not None
    assert "strasse" not in str(fault.fix), "that would be another name"


@pytest.mark.parametrize("bind", ["0.0.0.0:5061", "192.0.2.1:65535", "0.0.0.0", "[::]:5061", "[2001:db8::1]"])
def test_good_binds(bind: str) -> None:
    assert bind_fault(bind) is None


@pytest.mark.parametrize(
    "bind",
    [
        "",
        "pbx:5061",
        "0.0.0.0:0",
        "0.0.0.0:70000",
        "0.0.0.0:",
        "::1:5061",
        "[::1",
        "224.0.0.1:5061",
        "0.0.0.0:5061\n",
    ],
)
def test_bad_binds(bind: str) -> None:
    assert bind_fault(bind) is not None


@pytest.mark.parametrize("url", ["https://prov.example.com/phones/", "http://192.0.2.1:8080", "FTPS://a/b"])
def test_good_urls(url: str) -> None:
    assert url_fault(url) is None


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("tftp://192.0.2.1/", "TFTP"),
        ("http://mysite/phones", "placeholder"),
        ("http:///phones", "no host name"),
        ("http://user:secret@host/", "kept in clear"),
        ("http://host:70000/", "not the address"),
        ("http://host/a b", "encoded"),
        ("http://host/\n", "one line"),
        ("http://host/?a=1", "add /<mac>.cfg"),
        ("javascript:alert(1)", "not the address"),
        ("/var/www", "not the address"),
    ],
)
def test_bad_urls(url: str, word: str) -> None:
    fault = url_fault(url)
    assert fault is not None
    assert word in str(fault.message)
    assert "secret" not in str(fault.message) + str(fault.fix)


def test_tftp_is_rule_25() -> None:
    fault = url_fault("tftp://192.0.2.1/")
    assert fault is not None
    assert fault.rule == "L25"


@pytest.mark.parametrize("target", ["admin@192.0.2.10", "pbx", "root@pbx.example.com", "a_b@::1", "user@localhost"])
def test_good_ssh_targets(target: str) -> None:
    assert ssh_target_fault(target) is None


@pytest.mark.parametrize(
    "target",
    [
        "",
        "-oProxyCommand=id",
        "a@-oProxyCommand=id",
        "-l@host",
        "a b@c",
        "a@b;id",
        "@host",
        "a@",
        "x@fe80::1%$(id)",
    ],
)
def test_no_ssh_target_is_an_option_or_a_command(target: str) -> None:
    assert ssh_target_fault(target) is not None


def test_addresses_with_a_zone_are_refused() -> None:
    assert address_fault(ip_address("fe80::1%eth0\n")) is not None
    assert address_fault(ip_address("2001:db8::1")) is None


@pytest.mark.parametrize(
    ("host", "is_public"),
    [("pbx.example.com", True), ("pbx", False), ("pbx.local", False), ("192.0.2.1", False), ("a.LAN", False)],
)
def test_what_a_public_authority_could_sign(host: str, is_public: bool) -> None:
    assert is_public_name(host) == is_public


@given(st.text() | st.from_regex(r"[a-z0-9.:\[\]@/%-]{1,40}", fullmatch=True))
def test_any_text_is_judged(text: str) -> None:
    for judge in (host_fault, bind_fault, url_fault, ssh_target_fault):
        fault = judge(text)
        if fault is None:
            assert text.isascii()
            assert text.isprintable()
            assert not set(text) & set(" ;\"'<>\\`{}|")
