import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.problem import Problem, Severity
from wizard.core.site import (
    AuthorityKind,
    Certificate,
    Destination,
    DestinationKind,
    KeyKind,
    Mdns,
    Phone,
    Protocol,
    Provisioning,
    Route,
    Server,
    Site,
    Stage,
    Transport,
)
from wizard.core.site_problems import problems

PHONE = Phone(
    mac="00:0f:d3:aa:bb:cc",
    model="D65",
    firmware="2_9_19",
    extension="101",
    name="Front Desk",
    context="internal",
)
GOOD = Site(
    name="Example Dental",
    server=Server(
        host="pbx.example.com",
        addresses=(ip_address("192.0.2.10"),),
        asterisk="22.5.0",
        openssl="3.0.15",
        dpma="3.6.10",
        ntp="192.0.2.5",
    ),
    certificate=Certificate(authority=AuthorityKind.PUBLIC, chain="fullchain.pem", private_key="privkey.pem"),
    provisioning=Provisioning(service_name="Example PBX"),
    phones=(PHONE,),
)
PRIVATE = replace(GOOD, certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental"))
XML = replace(
    GOOD,
    provisioning=Provisioning(route=Route.XML, url="https://prov.example.com/p/", directory="/var/www/html/phones"),
)

Change = Callable[[str], Site]

TEXT_FIELDS: dict[str, Change] = {
    "name": lambda v: replace(GOOD, name=v),
    "server.host": lambda v: replace(GOOD, server=replace(GOOD.server, host=v)),
    "server.asterisk": lambda v: replace(GOOD, server=replace(GOOD.server, asterisk=v)),
    "server.openssl": lambda v: replace(GOOD, server=replace(GOOD.server, openssl=v)),
    "server.dpma": lambda v: replace(GOOD, server=replace(GOOD.server, dpma=v)),
    "server.ntp": lambda v: replace(GOOD, server=replace(GOOD.server, ntp=v)),
    "destination.path": lambda v: replace(GOOD, destination=Destination(kind=DestinationKind.FOLDER, path=v)),
    "destination.target": lambda v: replace(GOOD, destination=Destination(kind=DestinationKind.SSH, target=v)),
    "certificate.name": lambda v: replace(GOOD, certificate=replace(GOOD.certificate, name=v)),
    "certificate.chain": lambda v: replace(GOOD, certificate=replace(GOOD.certificate, chain=v)),
    "certificate.organization": lambda v: replace(
        PRIVATE, certificate=replace(PRIVATE.certificate, organization=v), phones=()
    ),
    "transport.id": lambda v: replace(GOOD, transport=Transport(id=v)),
    "transport.bind": lambda v: replace(GOOD, transport=Transport(bind=v)),
    "transport.ciphers[0]": lambda v: replace(GOOD, transport=Transport(ciphers=(v,))),
    "provisioning.service_name": lambda v: replace(GOOD, provisioning=Provisioning(service_name=v)),
    "provisioning.url": lambda v: replace(XML, provisioning=replace(XML.provisioning, url=v)),
    "provisioning.directory": lambda v: replace(XML, provisioning=replace(XML.provisioning, directory=v)),
    "phones[0].mac": lambda v: replace(GOOD, phones=(replace(PHONE, mac=v),)),
    "phones[0].model": lambda v: replace(GOOD, phones=(replace(PHONE, model=v),)),
    "phones[0].firmware": lambda v: replace(GOOD, phones=(replace(PHONE, firmware=v),)),
    "phones[0].extension": lambda v: replace(GOOD, phones=(replace(PHONE, extension=v),)),
    "phones[0].name": lambda v: replace(GOOD, phones=(replace(PHONE, name=v),)),
    "phones[0].context": lambda v: replace(GOOD, phones=(replace(PHONE, context=v),)),
}
FOR_PEOPLE = {"name", "certificate.organization", "provisioning.service_name", "phones[0].name"}
PATHS = {"destination.path", "certificate.chain", "provisioning.directory"}

NEVER = ["x" * 10_000, "a\nb", "a\r", "\x00", "a\x1bb", "a\u2028b", "a\u202eb", "\u2066a", "a\udc80"]
ONLY_FOR_PEOPLE = [
    "a;b",
    ";--",
    "a[b]",
    "#a",
    "<b>",
    "a&b",
    '"a"',
    "'a'",
    "${EXTEN}",
    "😀",
    "שלום",
    "münchen",
    "a b",
]


def errors(site: Site) -> list[Problem]:
    return [p for p in problems(site) if p.severity is Severity.ERROR]


def rules_found(site: Site) -> set[str]:
    return {p.rule for p in problems(site) if p.rule}


def fields(site: Site, severity: Severity) -> list[str]:
    return [p.field for p in problems(site) if p.severity is severity]


def test_good_sites_have_no_problem() -> None:
    assert problems(GOOD) == ()
    assert problems(XML) == ()
    assert problems(replace(PRIVATE, phones=(replace(PHONE, root_loaded=True),))) == ()


@pytest.mark.parametrize("value", NEVER)
@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_what_no_file_can_hold_is_one_clear_error(field: str, value: str) -> None:
    (found,) = errors(TEXT_FIELDS[field](value))
    assert found.field == field
    assert 0 < len(str(found.message)) < 200
    assert str(found.message).isprintable()
    assert str(found.fix).isprintable()


@pytest.mark.parametrize("value", ONLY_FOR_PEOPLE)
@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_nearly_anything_is_a_name_for_people_and_nothing_else(field: str, value: str) -> None:
    found = [p.field for p in errors(TEXT_FIELDS[field](value))]
    if field in FOR_PEOPLE or (field in PATHS and field != "provisioning.directory"):
        assert found == []
    else:
        assert found == [field]


@pytest.mark.parametrize("field", [f for f in TEXT_FIELDS if f != "server.ntp"])
def test_blanks_at_the_ends_are_an_error(field: str) -> None:
    assert [p.field for p in errors(TEXT_FIELDS[field](" x "))] == [field]


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_an_empty_value_is_fine_or_one_clear_problem(field: str) -> None:
    found = [p for p in problems(TEXT_FIELDS[field]("")) if p.field == field]
    may_be_empty = {
        "name",
        "server.asterisk",
        "server.openssl",
        "provisioning.service_name",
        "phones[0].name",
        "phones[0].context",
    }
    assert len(found) == (field not in may_be_empty)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(TEXT_FIELDS)), st.text(max_size=300))
def test_any_text_in_any_field_gives_at_most_one_error_there(field: str, value: str) -> None:
    counts = Counter(p.field for p in errors(TEXT_FIELDS[field](value)))
    assert all(number == 1 for number in counts.values()), counts


@pytest.mark.parametrize("extension", ["101", "front-desk", "+4930123", "*43", "a.b_c", "x" * 64])
def test_good_extensions(extension: str) -> None:
    assert problems(replace(GOOD, phones=(replace(PHONE, extension=extension),))) == ()


@pytest.mark.parametrize("extension", ["general", "GLOBAL", "system", "_101", "#1", "-1", ".", "x" * 65, "101@pbx"])
def test_bad_extensions(extension: str) -> None:
    assert fields(replace(GOOD, phones=(replace(PHONE, extension=extension),)), Severity.ERROR) == [
        "phones[0].extension"
    ]


@pytest.mark.parametrize("name", ["ca", "asterisk.crt", "a/b", "../a", "a..b", ".a", "con", "a.", "nul.x"])
def test_bad_certificate_names(name: str) -> None:
    assert fields(TEXT_FIELDS["certificate.name"](name), Severity.ERROR) == ["certificate.name"]


@pytest.mark.parametrize(
    "directory", ["phones", "/", "//", "/a/../b", "/a/.", "C:\\phones", "/dev/shm", "/proc", "/" + "x" * 300]
)
def test_bad_directories(directory: str) -> None:
    assert fields(TEXT_FIELDS["provisioning.directory"](directory), Severity.ERROR) == ["provisioning.directory"]


@pytest.mark.parametrize("cipher", ["ADH-AES256-SHA", "AECDH-AES256-SHA", "ECDHE-RSA-NULL-SHA", "NULL-MD5", "aNULL"])
def test_ciphers_without_protection_are_rule_5(cipher: str) -> None:
    (found,) = errors(TEXT_FIELDS["transport.ciphers[0]"](cipher))
    assert found.rule == "L05"


@pytest.mark.parametrize("cipher", ["HIGH", "HIGH:!aNULL", "AES128-SHA,AES256-SHA", "", "!ADH", "0x1301"])
def test_only_exact_names_of_ciphers_are_taken(cipher: str) -> None:
    assert [p.field for p in errors(TEXT_FIELDS["transport.ciphers[0]"](cipher))] == ["transport.ciphers[0]"]


def test_exact_cipher_names_are_fine() -> None:
    good = ("ECDHE-RSA-AES256-GCM-SHA384", "AES128-SHA", "DHE-RSA-AES128-GCM-SHA256")
    assert problems(replace(GOOD, transport=Transport(ciphers=good))) == ()
    assert fields(replace(GOOD, transport=Transport(ciphers=good * 30)), Severity.ERROR) == ["transport.ciphers"]


def test_nothing_stays_unchosen() -> None:
    assert {"server.host", "certificate.authority"} <= {p.field for p in errors(Site())}


def test_missing_time_server_is_rule_23() -> None:
    assert rules_found(replace(GOOD, server=replace(GOOD.server, ntp=""))) == {"L23"}


def test_an_ip_address_needs_a_private_authority() -> None:
    server = replace(GOOD.server, host="192.0.2.10")
    assert fields(replace(GOOD, server=server), Severity.ERROR) == ["certificate.authority"]
    assert not errors(replace(PRIVATE, server=server, phones=()))


@pytest.mark.parametrize("host", ["pbx", "pbx.local", "pbx.lan"])
def test_names_no_public_authority_signs(host: str) -> None:
    site = replace(GOOD, server=replace(GOOD.server, host=host))
    assert fields(site, Severity.WARNING) == ["certificate.authority"]


def test_addresses_are_judged() -> None:
    server = replace(GOOD.server, addresses=(ip_address("192.0.2.1"), ip_address("127.0.0.1"), ip_address("::")))
    assert fields(replace(GOOD, server=server), Severity.ERROR) == [
        "server.addresses[1]",
        "server.addresses[2]",
    ]


def test_duplicates_name_the_first_phone() -> None:
    twin = replace(PHONE, mac="00-0F-D3-AA-BB-CC")
    found = errors(replace(GOOD, phones=(PHONE, twin)))
    assert [p.field for p in found] == ["phones[1].mac", "phones[1].extension"]
    assert all("Phone 1" in str(p.message) for p in found)
    upper = replace(PHONE, mac="00:0f:d3:00:00:01", extension="DESK")
    found = errors(replace(GOOD, phones=(replace(PHONE, extension="desk"), upper)))
    assert [p.field for p in found] == ["phones[1].extension"], "Asterisk's sections know no case"


@pytest.mark.parametrize(
    ("mac", "severity"),
    [
        ("00:1f:c1:aa:bb:cc", Severity.WARNING),
        ("ff:ff:ff:ff:ff:ff", Severity.ERROR),
        ("0:f:d3:1:2:3", Severity.ERROR),
        ("MAC 000fd3aabbcc", Severity.ERROR),
        ("000FD3AABBCC", None),
    ],
)
def test_macs(mac: str, severity: Severity | None) -> None:
    found = problems(replace(GOOD, phones=(replace(PHONE, mac=mac),)))
    assert [p.severity for p in found] == ([severity] if severity else [])


def test_a_mistake_many_phones_share_is_said_at_each() -> None:
    wrong = replace(PHONE, firmware="2.9", name="a\nb", model="D66")
    twin = replace(wrong, mac="00:0f:d3:00:00:01", extension="102")
    said = [f"phones[{index}].{name}" for index in (0, 1) for name in ("model", "firmware", "name")]
    assert fields(replace(GOOD, phones=(wrong, twin)), Severity.ERROR) == said


def phone_site(site: Site, **changes: object) -> Site:
    return replace(site, phones=(replace(PHONE, **changes),))  # type: ignore[arg-type]


@pytest.mark.parametrize("model", ["D40", "D45", "D50", "D70"])
def test_models_without_proof_need_the_override(model: str) -> None:
    (found,) = errors(phone_site(GOOD, model=model))
    assert (found.field, found.rule) == ("phones[0].model", "L01")
    assert "no source shows TLS on this model" in str(found.message)
    assert not errors(phone_site(GOOD, model=model, tls_unproven_model=True))
    assert rules_found(phone_site(GOOD, model=model, tls_unproven_model=True)) == {"L01"}
    assert problems(phone_site(GOOD, model=model, stage=Stage.WAIT)) == ()


@pytest.mark.parametrize("model", ["P315", "A22", "S500", "Yealink"])
@pytest.mark.parametrize("stage", Stage)
def test_other_series_are_refused_at_any_stage(model: str, stage: Stage) -> None:
    (found,) = errors(phone_site(GOOD, model=model, stage=stage, tls_unproven_model=True))
    assert found.rule == "L01"


def test_an_unknown_model_is_not_moved() -> None:
    assert fields(phone_site(GOOD, model=""), Severity.ERROR) == ["phones[0].model"]
    assert fields(phone_site(GOOD, model="", stage=Stage.READY), Severity.WARNING) == ["phones[0].model"]
    for wrong in ("d65", "d40", " ", "\r"):
        assert fields(phone_site(GOOD, model=wrong), Severity.ERROR) == ["phones[0].model"]


@pytest.mark.parametrize(
    ("model", "firmware", "is_error"),
    [
        ("D65", "2_2_0_3", True),
        ("D65", "2_2_0_4_5a54ff2", False),
        ("D80", "1_11_0", True),
        ("D80", "1_12_0", False),
    ],
)
def test_firmware_below_tls_is_rule_2(model: str, firmware: str, is_error: bool) -> None:
    assert ("L02" in {p.rule for p in errors(phone_site(GOOD, model=model, firmware=firmware))}) == is_error
    waiting = phone_site(GOOD, model=model, firmware=firmware, stage=Stage.WAIT)
    assert not errors(waiting)


def test_unknown_firmware_is_said_and_taken_as_validating() -> None:
    assert fields(phone_site(GOOD, firmware=""), Severity.WARNING) == ["phones[0].firmware"]
    assert {p.rule for p in errors(phone_site(PRIVATE, firmware=""))} == {"L13"}


@pytest.mark.parametrize(
    ("firmware", "stage", "root_loaded", "is_stranded"),
    [
        ("2_9_19", Stage.SECURE, False, True),
        ("2_9_19", Stage.SEALED, False, True),
        ("2_9_19", Stage.READY, False, False),
        ("2_9_19", Stage.WAIT, False, False),
        ("2_9_19", Stage.SECURE, True, False),
        ("2_8_1", Stage.SECURE, False, False),
    ],
)
def test_a_private_root_has_to_be_on_a_validating_phone(
    firmware: str, stage: Stage, root_loaded: bool, is_stranded: bool
) -> None:
    found = errors(phone_site(PRIVATE, firmware=firmware, stage=stage, root_loaded=root_loaded))
    assert [p.rule for p in found] == (["L13"] if is_stranded else [])


def test_wildcards() -> None:
    certificate = replace(GOOD.certificate, allow_wildcard=True)
    xml = replace(XML, certificate=certificate)
    assert problems(xml) == ()
    (found,) = errors(phone_site(xml, firmware="2_9_1"))
    assert (found.field, found.rule) == ("phones[0].firmware", "L11")
    assert not errors(phone_site(xml, firmware="2_8_1")), "it does not look"
    (found,) = errors(replace(GOOD, certificate=certificate))
    assert (found.field, found.rule) == ("certificate.allow_wildcard", "L11")
    private = replace(PRIVATE.certificate, allow_wildcard=True)
    assert rules_found(replace(PRIVATE, certificate=private, phones=())) == {"L12"}


@pytest.mark.parametrize("protocol", [Protocol.TCP, Protocol.UDP])
def test_without_tls_there_are_no_shields(protocol: Protocol) -> None:
    transport = Transport(protocol=protocol, bind="0.0.0.0:5060", srtp=False)
    site = replace(phone_site(GOOD, stage=Stage.WAIT), transport=transport, certificate=Certificate())
    assert [(p.field, p.severity) for p in problems(site)] == [("transport.protocol", Severity.INFO)]
    assert rules_found(replace(site, transport=replace(transport, srtp=True))) == {"L09"}
    moved = replace(site, phones=(PHONE, replace(PHONE, mac="00:0f:d3:00:00:01", extension="102")))
    (found,) = errors(moved)
    assert found.field == "transport.protocol"
    assert "2 phones" in str(found.message)


def test_tls_without_srtp_is_half() -> None:
    assert fields(replace(GOOD, transport=Transport(srtp=False)), Severity.WARNING) == ["transport.srtp"]


@pytest.mark.parametrize(
    ("bind", "severity"),
    [
        ("0.0.0.0:0", Severity.ERROR),
        ("0.0.0.0:70000", Severity.ERROR),
        ("0.0.0.0:5060", Severity.WARNING),
        ("127.0.0.1:5061", Severity.WARNING),
        ("[::1]:5061", Severity.WARNING),
        ("[::]:5061", None),
        ("192.0.2.10", None),
    ],
)
def test_binds(bind: str, severity: Severity | None) -> None:
    found = problems(replace(GOOD, transport=Transport(bind=bind)))
    assert [p.severity for p in found] == ([severity] if severity else [])


def test_the_xml_route_needs_address_and_folder() -> None:
    bare = Provisioning(route=Route.XML)
    both = ["provisioning.url", "provisioning.directory"]
    assert fields(replace(GOOD, provisioning=bare), Severity.ERROR) == both
    assert fields(replace(GOOD, provisioning=Provisioning(pointer=True)), Severity.ERROR) == both


def test_addresses_of_files() -> None:
    def with_url(url: str) -> Site:
        return TEXT_FIELDS["provisioning.url"](url)

    assert {p.rule for p in errors(with_url("tftp://192.0.2.1/"))} == {"L25"}
    assert fields(with_url("http://prov.example.com/"), Severity.WARNING) == ["provisioning.url"]
    sealed = replace(with_url("http://prov.example.com/"), phones=(replace(PHONE, stage=Stage.SEALED),))
    assert fields(sealed, Severity.ERROR) == ["provisioning.url"]
    assert not errors(replace(XML, phones=(replace(PHONE, stage=Stage.SEALED),)))


def test_announcing_tls_can_lock_phones_out() -> None:
    announced = replace(GOOD, provisioning=Provisioning(mdns=Mdns.TLS))
    assert problems(announced) == ()
    assert fields(phone_site(announced, firmware="2_2_0_0", stage=Stage.WAIT), Severity.WARNING) == [
        "provisioning.mdns"
    ]
    udp = replace(announced, transport=Transport(protocol=Protocol.UDP, srtp=False), phones=())
    assert fields(udp, Severity.ERROR) == ["provisioning.mdns"]


@pytest.mark.parametrize(
    ("asterisk", "dpma", "rule"),
    [
        ("13.10.0", "3.6.2", "L28"),
        ("16.28.0", "3.6.1", "L27"),
        ("certified/18.9-cert4", "3.6.1", "L27"),
        ("16.28.0", "3.6.2", ""),
        ("22.5.0", "3.6.10", ""),
        ("GIT-22-abc", "3.6.10", ""),
    ],
)
def test_old_versions(asterisk: str, dpma: str, rule: str) -> None:
    site = replace(GOOD, server=replace(GOOD.server, asterisk=asterisk, dpma=dpma))
    assert {p.rule for p in errors(site)} == ({rule} if rule else set())


def test_a_version_that_cannot_be_read_is_not_called_old() -> None:
    site = replace(GOOD, server=replace(GOOD.server, asterisk="0;"))
    assert [p.field for p in errors(site)] == ["server.asterisk"]


def test_private_authority() -> None:
    def found(**changes: object) -> list[tuple[str, Severity]]:
        certificate = replace(PRIVATE.certificate, **changes)  # type: ignore[arg-type]
        return [(p.field, p.severity) for p in problems(replace(PRIVATE, certificate=certificate, phones=()))]

    assert found() == []
    assert found(days=0) == [("certificate.days", Severity.ERROR)]
    assert found(days=826) == [("certificate.days", Severity.ERROR)]
    assert found(key=KeyKind.EC_P256) == [("certificate.key", Severity.WARNING)]
    assert found(organization="x" * 65) == [("certificate.organization", Severity.ERROR)]


def test_the_d80_without_dpma_is_doubtful() -> None:
    assert fields(phone_site(XML, model="D80", firmware="1_12_1"), Severity.WARNING) == ["phones[0].model"]


def test_the_cost_is_linear_in_the_phones() -> None:
    def seconds(number: int) -> float:
        same = tuple(replace(PHONE, firmware="") for _ in range(number))
        site = replace(PRIVATE, phones=same)
        start = time.perf_counter()
        assert len(problems(site)) == 2 * number + 2 * (number - 1)
        return time.perf_counter() - start

    seconds(100)
    assert seconds(5000) < 30 * seconds(500) + 0.5
