from dataclasses import replace

import pytest

from wizard.core.phone_outlook import PhoneOutlook, phone_outlook
from wizard.core.phone_rules import MODELS, rules
from wizard.core.site import AuthorityKind, Certificate, Phone, Protocol, Server, Site, Stage, Transport

TIME = Server(ntp="192.0.2.5")
PUBLIC = Certificate(authority=AuthorityKind.PUBLIC)
TLS = Transport()


def site(*phones: Phone, server: Server = TIME, certificate: Certificate = PUBLIC, transport: Transport = TLS) -> Site:
    return Site(server=server, certificate=certificate, transport=transport, phones=phones)


def one(phone: Phone, *, transport: Transport = TLS) -> PhoneOutlook:
    (found,) = phone_outlook(site(phone, transport=transport))
    return found


def needs(phone: Phone, *, server: Server = TIME, certificate: Certificate = PUBLIC) -> str:
    (found,) = phone_outlook(site(phone, server=server, certificate=certificate))
    return " ".join(str(need) for need in found.needs)


def test_phones_are_told_by_kind_waiting_ones_too() -> None:
    phones = [
        Phone(extension="101", model="D65", firmware="2_9_19"),
        Phone(extension="102", model="D80", firmware="1_12_1", stage=Stage.WAIT),
        Phone(extension="103", model="D65", firmware="2_9_19", stage=Stage.WAIT),
        Phone(extension="104", model="D65"),
    ]
    found = phone_outlook(site(*phones))
    assert [(o.model, o.firmware, o.extensions) for o in found] == [
        ("D65", "2_9_19", ("101", "103")),
        ("D80", "1_12_1", ("102",)),
        ("D65", "", ("104",)),
    ]
    assert [(o.tls, o.srtp, o.validates) for o in found] == [(True, True, True), (True, True, True), (None,) * 3]
    assert found[0].needs == ()
    assert phone_outlook(site()) == ()


@pytest.mark.parametrize("model", [*MODELS, "", "P310", "T46"])
@pytest.mark.parametrize("firmware", ["", "2_2_0_3", "2_2_0_4", "2_9_0", "2_9_19"])
def test_the_verdict_is_that_of_the_rules(model: str, firmware: str) -> None:
    found, ruled = one(Phone(model=model, firmware=firmware)), rules(model, firmware)
    assert (found.tls, found.srtp, found.validates) == (ruled.tls, ruled.tls, ruled.validates)
    assert (found.reason, found.source) == (ruled.reason, ruled.source)


@pytest.mark.parametrize(
    ("model", "firmware", "said"),
    [
        ("D65", "2_2_0_3", "Upgrade the firmware to 2_2_0_4"),
        ("D65", "", "2_2_0_4 on"),
        ("D45", "2_9_19", "before any other"),
        ("", "2_9_19", "Write the model"),
    ],
)
def test_what_is_missing_is_said(model: str, firmware: str, said: str) -> None:
    assert said in needs(Phone(model=model, firmware=firmware))


def test_a_phone_of_another_series_needs_nothing_that_would_help() -> None:
    assert one(Phone(model="P310")).needs == ()
    assert one(Phone(model="P310")).tls is False


def test_phones_that_validate_need_the_time_and_the_private_root() -> None:
    private = Certificate(authority=AuthorityKind.PRIVATE)
    validating = Phone(extension="101", model="D65", firmware="2_9_19")
    assert "onto 101" in needs(validating, certificate=private)
    assert needs(replace(validating, root_loaded=True), certificate=private) == ""
    assert "time server" in needs(validating, server=Server())
    old = replace(validating, firmware="2_8_1")
    assert needs(old, certificate=private, server=Server()) == "", "it looks at no certificate"
    mixed = site(validating, replace(validating, extension="102", root_loaded=True), certificate=private)
    assert "102" not in str(phone_outlook(mixed)[0].needs[0])


def test_a_wildcard_takes_newer_firmware() -> None:
    wildcard = Certificate(authority=AuthorityKind.PUBLIC, allow_wildcard=True)
    assert "2_9_2 or later" in needs(Phone(model="D65", firmware="2_9_1"), certificate=wildcard)
    assert needs(Phone(model="D65", firmware="2_9_2"), certificate=wildcard) == ""
    assert "No source" in needs(Phone(model="D45", firmware="2_9_2"), certificate=wildcard)


@pytest.mark.parametrize("protocol", [Protocol.UDP, Protocol.TCP])
def test_without_tls_no_phone_has_a_shield(protocol: Protocol) -> None:
    found = one(Phone(model="D65", firmware="2_9_19"), transport=Transport(protocol=protocol))
    assert (found.tls, found.srtp, found.needs) == (False, False, ())
    assert protocol.value.upper() in str(found.reason)


def test_without_srtp_one_shield_is_missing() -> None:
    found = one(Phone(model="D65", firmware="2_9_19"), transport=Transport(srtp=False))
    assert (found.tls, found.srtp) == (True, False)
