import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.mac import is_digium, is_one_device, parse_mac


@pytest.mark.parametrize(
    "text",
    [
        "00:0f:d3:05:48:48",
        "00-0F-D3-05-48-48",
        "00 0f d3 05 48 48",
        "000f.d305.4848",
        "000f-d305-4848",
        "000fd3-054848",
        "000FD3054848",
        "  000fd3054848\n",
        "0:f:d3:5:48:48",
        "000fd3054848.cfg",
        "MAC: 000FD3054848",
        "mac=00:0f:d3:05:48:48",
        "MAC-Adresse: 00-0F-D3-05-48-48",
        "mac_address=000fd3054848",
        "MAC ID 00:0F:D3:05:48:48",
        "000fd3 054848",
        "000.fd3.054.848",
        "0x000FD3054848",
        "00\u20110f\u2011d3\u201105\u201148\u201148",
        "00\u00a00F\u00a0D3\u00a005\u00a048\u00a048",
    ],
)
def test_usual_spellings_give_one_form(text: str) -> None:
    assert parse_mac(text) == "00:0f:d3:05:48:48"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mac",
        "00:0f:d3:05:48",
        "00:0f:d3:05:48:48:00",
        "00:0f:d3:05:48:4g",
        "00:0f-d3:05-48:48",
        "0x0x000fd3054848",
        "000.fd3.054:848",
        "000fd305484",
        "000fd30548481",
        "٠٠:0f:d3:05:48:48",
        "00:0f:d3:05:48:48;rm",
        "0" * 10_000,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="twelve hexadecimal digits"):
        parse_mac(text)


@given(st.text())
def test_any_text_gives_a_mac_or_value_error(text: str) -> None:
    try:
        mac = parse_mac(text)
    except ValueError:
        return
    assert parse_mac(mac) == mac
    assert len(mac) == 17


@given(st.binary(min_size=6, max_size=6), st.sampled_from(["", ":", "-", " "]), st.booleans())
def test_every_address_is_read_in_every_separator(octets: bytes, separator: str, is_upper: bool) -> None:
    text = octets.hex(separator) if separator else octets.hex()
    assert parse_mac(text.upper() if is_upper else text) == octets.hex(":")


def test_whose_device() -> None:
    assert is_digium("00:0f:d3:05:48:48")
    assert not is_digium("00:1f:c1:05:48:48"), "S-Series phones are made by another maker"
    assert is_one_device("00:0f:d3:05:48:48")
    assert not is_one_device("ff:ff:ff:ff:ff:ff")
    assert not is_one_device("00:00:00:00:00:00")
