from dataclasses import replace

import pytest

from tests.core.certificates.making import HOST, NOW, intermediate, leaf, root
from wizard.core.certificates.site_verdicts import phone_kinds, verdicts
from wizard.core.site import AuthorityKind, Certificate, Phone, Server, Site, Stage

ROOT, LEAF = root(), leaf()


def phone(extension: str, model: str = "D65", firmware: str = "2_9_19", **more: object) -> Phone:
    settings: dict[str, object] = {"root_loaded": True} | more
    return Phone(extension=extension, model=model, firmware=firmware, **settings)  # type: ignore[arg-type]


def site(*phones: Phone, authority: AuthorityKind = AuthorityKind.PRIVATE, host: str = HOST) -> Site:
    return Site(server=Server(host=host), certificate=Certificate(authority=authority), phones=phones)


def test_phones_of_one_kind_are_judged_once() -> None:
    phones = (
        phone("101"),
        phone("102", "D80", "1_12_1"),
        phone("103"),
        phone("104", firmware="2_8_1"),
        phone("105", ""),
    )
    found = verdicts((LEAF,), (ROOT,), site(*phones), NOW)
    assert [(v.model, v.firmware, v.extensions) for v in found] == [
        ("D65", "2_9_19", ("101", "103")),
        ("D80", "1_12_1", ("102",)),
        ("D65", "2_8_1", ("104",)),
        ("", "2_9_19", ("105",)),
    ]
    assert [(v.verdict.accepted, v.verdict.is_checked) for v in found] == [
        (True, True),
        (True, True),
        (True, False),
        (True, True),
    ]
    assert not any(v.lacks_root for v in found)


@pytest.mark.parametrize("authority", AuthorityKind)
def test_only_a_private_root_can_be_lacking(authority: AuthorityKind) -> None:
    phones = (phone("101"), phone("102", root_loaded=False), phone("103", "D80", "1_12_1"))
    found = verdicts((LEAF,), (ROOT,), site(*phones, authority=authority), NOW)
    is_private = authority is AuthorityKind.PRIVATE
    assert [v.lacks_root for v in found] == [is_private, False]
    assert all(v.verdict.accepted for v in found)


def test_a_chain_with_a_gap_is_refused() -> None:
    low = leaf(issuer="Mid")
    refused = verdicts((low,), (ROOT,), site(phone("101")), NOW)[0].verdict
    assert not refused.accepted
    assert verdicts((low, intermediate()), (ROOT,), site(phone("101")), NOW)[0].verdict.accepted


def test_the_sites_wildcard_setting_counts() -> None:
    wild = leaf("*.example.com", names=())
    allowed = replace(site(phone("101")), certificate=Certificate(allow_wildcard=True))
    assert verdicts((wild,), (ROOT,), allowed, NOW)[0].verdict.accepted
    assert not verdicts((wild,), (ROOT,), site(phone("101")), NOW)[0].verdict.accepted


def test_phones_that_wait_count_only_before_the_first_moves() -> None:
    waiting, secure = phone("101", stage=Stage.WAIT), phone("102", "D80", "1_12_1")
    assert [k.model for k in phone_kinds(site(waiting, secure))] == ["D80"]
    assert [k.model for k in phone_kinds(site(waiting))] == ["D65"]
    assert phone_kinds(site()) == ()


def test_nothing_is_said_without_a_certificate_or_a_host() -> None:
    assert verdicts((), (ROOT,), site(phone("101")), NOW) == ()
    assert verdicts((LEAF,), (ROOT,), site(phone("101"), host=""), NOW) == ()
    assert verdicts((LEAF,), (), site(phone("101"), host="no host ☃"), NOW)[0].verdict.accepted is False
