import unicodedata
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.certificates.host import host_of, same_host


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("PBX.Example.COM", "pbx.example.com"),
        ("pbx.example.com.", "pbx.example.com"),
        ("zürich.example", "xn--zrich-kva.example"),
        ("ZÜRICH.example", "xn--zrich-kva.example"),
        (unicodedata.normalize("NFD", "zürich.example"), "xn--zrich-kva.example"),
        ("faß.example", "xn--fa-hia.example"),
        ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("pbx", "pbx"),
        ("xn--zrich-kva.example", "xn--zrich-kva.example"),
    ],
)
def test_a_name_has_one_form(typed: str, host: str) -> None:
    assert host_of(typed) == host


@pytest.mark.parametrize("typed", ["192.0.2.10", "2001:DB8:0:0::1", "[2001:db8::1]", "fe80::1%eth0"])
def test_an_address_stays_one(typed: str) -> None:
    assert host_of(typed) == ip_address(typed.strip("[]").partition("%")[0])


@pytest.mark.parametrize(
    "typed",
    [
        *("", ".", "a..b", ".a", "-a.example", "a-.example", "*.example.com", "a b", "a\nb", "a\0b", "a/b", "u@h"),
        *("h:5061", "192.0.2.256", "192.0.2", "😀.example", "\udcff", "a" * 64, ("a" * 60 + ".") * 5 + "example"),
        *("x" * 100_000, "\u0301a.example", "a\u202eb.example"),
    ],
)
def test_what_is_no_host_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"host name|label"):
        host_of(typed)


@given(st.text(max_size=80))
def test_any_text_has_a_form_to_compare_and_keeps_it(typed: str) -> None:
    once = same_host(typed)
    try:
        host_of(typed)
    except ValueError:
        return
    assert same_host(once) == once
    assert once.isascii()
