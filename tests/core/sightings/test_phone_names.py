import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.phone_names import PhoneName, read_user_agent, read_vendor_class


@pytest.mark.parametrize(
    ("text", "model", "firmware"),
    [
        ("Digium D65 2_9_19", "D65", "2_9_19"),
        ("Digium D40 1_4_0_0_57389", "D40", "1_4_0_0_57389"),
        ("Digium D60 2_7_0", "D60", "2_7_0"),
        ("Sangoma D80 1_12_1", "D80", "1_12_1"),
        ("digium d62 2_2_0_4_5a54ff2", "D62", "2_2_0_4_5a54ff2"),
        ("SANGOMA D45", "D45", ""),
        ("Digium D50 soon", "D50", ""),
    ],
)
def test_user_agents_of_d_series_phones(text: str, model: str, firmware: str) -> None:
    assert read_user_agent(text) == PhoneName(model=model, firmware=firmware)


@pytest.mark.parametrize("mac", ["000fd3aabbcc", "00:0f:d3:aa:bb:cc", "00-0F-D3-AA-BB-CC"])
def test_the_mac_address_a_phone_adds(mac: str) -> None:
    name = PhoneName(model="D65", firmware="2_9_19", mac="00:0f:d3:aa:bb:cc")
    assert read_user_agent(f"Digium D65 2_9_19 {mac}") == name
    assert read_user_agent(f"Digium D65 {mac} 2_9_19") == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Asterisk PBX 22.10.1",
        "Sangoma P330 4_0_1",
        "Digium A25",
        "Digium D99 1_0_0",
        "Digium D655 2_9_19",
        "Digium Switchvox",
        "Yealink SIP-T46G 28.80.0.70 (like Digium D65 2_9_19)",
        "xDigium D65 2_9_19",
        "Digium D65\n2_9_19",
        "Digium D65 " + "9" * 1000,
    ],
)
def test_what_is_no_d_series_phone(text: str) -> None:
    assert read_user_agent(text) is None


def test_vendor_classes() -> None:
    assert read_vendor_class("digium_D65_2_9_19") == PhoneName(model="D65", firmware="2_9_19")
    assert read_vendor_class("digium_D40_1_1_0_0_48178") == PhoneName(model="D40", firmware="1_1_0_0_48178")
    for other in ("digium_P330_4_0_1", "MSFT 5.0", "digium", "digium_D65 2_9_19", ""):
        assert read_vendor_class(other) is None


@given(st.text(max_size=300) | st.from_regex(r"(Digium|Sangoma) D65.{0,60}", fullmatch=True))
def test_whatever_is_read_is_short_and_plain(text: str) -> None:
    for name in (read_user_agent(text), read_vendor_class(text)):
        if name is not None:
            assert len(name.model) == 3
            assert len(name.firmware) <= 64
            assert name.firmware.replace("_", "").replace(".", "").isalnum() or not name.firmware
