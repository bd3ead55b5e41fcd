from collections.abc import Sequence
from ipaddress import ip_address

import pytest
from cryptography import x509
from hypothesis import given
from hypothesis import strategies as st

from tests.core.certificates.making import certificate
from wizard.core.certificates.names import identities, is_wildcard, matches, matches_rfc5922


def made(common_name: str, *names: str) -> x509.Certificate:
    """A certificate with DNS names, ``sip:`` URIs and addresses, told apart by how they look."""

    def general(text: str) -> x509.GeneralName:
        if ":" in text and text.partition(":")[0].isalpha():
            return x509.UniformResourceIdentifier(text)
        try:
            return x509.IPAddress(ip_address(text))
        except ValueError:
            return x509.DNSName(text)

    return certificate(common_name, "CA", key_name="server", names=[general(text) for text in names])


# The phone's verdict and RFC 5922's, by section of the sources named in the module.
TABLE: Sequence[tuple[str, tuple[str, ...], str, bool, bool]] = [
    ("x", ("pbx.example.com",), "pbx.example.com", True, True),
    ("x", ("PBX.Example.com",), "pbx.EXAMPLE.com", True, True),
    ("x", ("sip:pbx.example.com",), "pbx.example.com", True, True),
    ("x", ("SIP:pbx.example.com",), "pbx.example.com", True, True),
    ("x", ("sips:pbx.example.com",), "pbx.example.com", True, False),
    ("x", ("sip:pbx.example.com:5061",), "pbx.example.com", False, True),
    ("x", ("sip:pbx.example.com;transport=tls",), "pbx.example.com", False, True),
    ("x", ("sip:user@pbx.example.com",), "pbx.example.com", False, False),
    ("x", ("https:pbx.example.com",), "pbx.example.com", False, False),
    # A sip: URI takes precedence in the standard, never on the phone.
    ("x", ("sip:other.example.com", "pbx.example.com"), "pbx.example.com", True, False),
    ("x", ("sip:user@other.example.com", "pbx.example.com"), "pbx.example.com", True, True),
    ("x", ("192.0.2.10",), "192.0.2.10", True, False),
    ("x", ("2001:db8::10",), "[2001:DB8::10]", True, False),
    ("x", ("2001:db8::10",), "2001:db8:0::10", False, False),  # another text for PJSIP, which compares texts
    ("x", ("pbx.example.com",), "pbx.example.com.", False, True),
    ("192.0.2.10", (), "192.0.2.10", True, False),
    ("x", ("192.0.2.10",), "192.0.2.11", False, False),
    # The common name: always looked at by the phone, by the standard only without other names.
    ("pbx.example.com", (), "pbx.example.com", True, True),
    ("pbx.example.com", ("other.example.com",), "pbx.example.com", True, False),
    ("pbx.example.com/x", (), "pbx.example.com", True, False),
    ("x", ("example.com",), "pbx.example.com", False, False),
    ("x", ("pbx.example.com",), "example.com", False, False),
    ("x", ("*.example.com",), "pbx.example.com", False, False),
    ("*.example.com", (), "pbx.example.com", False, False),
    ("x", ("xn--zrich-kva.example",), "zürich.example", True, True),
    ("x", ("pbx.example.com",), "", False, False),
    ("x", ("pbx.example.com",), "pbx.example.com\0.evil", False, False),
]


@pytest.mark.parametrize(("common_name", "names", "host", "on_phone", "by_rfc"), TABLE)
def test_both_verdicts(common_name: str, names: tuple[str, ...], host: str, on_phone: bool, by_rfc: bool) -> None:
    shown = made(common_name, *names)
    assert matches(shown, host) is on_phone
    assert matches_rfc5922(shown, host) is by_rfc


@pytest.mark.parametrize(
    ("pattern", "host", "covers"),
    [
        ("*.example.com", "pbx.example.com", True),
        ("*.EXAMPLE.com", "PBX.example.com", True),
        ("*.example.com", "a.pbx.example.com", False),
        ("*.example.com", "example.com", False),
        ("p*.example.com", "pbx.example.com", False),
        ("*", "pbx", False),
        ("*.com", "example.com", False),
        ("*.2.10", "192.0.2.10", False),
        ("sip:*.example.com", "pbx.example.com", False),
    ],
)
def test_a_wildcard_stands_for_one_label(pattern: str, host: str, covers: bool) -> None:
    assert matches(made("x", pattern), host, wildcard=True) is covers
    if ":" not in pattern:
        assert matches(made(pattern, "other.example.com"), host, wildcard=True) is covers
    assert not matches(made("x", pattern), host)


def test_names_are_told_apart() -> None:
    found = identities(made("pbx", "*.example.com", "sip:pbx.example.com", "192.0.2.10", "2001:db8::10"))
    assert found.dns == ("*.example.com",)
    assert found.uris == ("sip:pbx.example.com",)
    assert found.addresses == (ip_address("192.0.2.10"), ip_address("2001:db8::10"))
    assert found.common_name == "pbx"
    assert found.has_alternative_names
    assert is_wildcard(made("x", "*.example.com"))
    assert not is_wildcard(made("x", "a.example.com"))


@given(st.text(max_size=60))
def test_any_host_gets_an_answer(host: str) -> None:
    shown = made("x", "pbx.example.com", "sip:pbx.example.com", "192.0.2.10")
    assert matches(shown, host, wildcard=True) in (True, False)
    assert matches_rfc5922(shown, host) in (True, False)
