"""What a verdict means for its phones, in words."""

from dataclasses import replace

import pytest

from tests.core.certificates.making import HOST, NOW, leaf, root
from wizard.core.certificates.site_verdicts import PhoneVerdict, verdicts
from wizard.core.certificates.verdict_outcome import Outcome, details, headline, outcome, remedy
from wizard.core.site import AuthorityKind, Certificate, Phone, Server, Site

ROOT, LEAF = root(), leaf()


def verdict(
    model: str = "D65", firmware: str = "2_9_19", *, loaded: bool = True, host: str = HOST, wildcard: bool = False
) -> PhoneVerdict:
    site = Site(
        server=Server(host=host),
        certificate=Certificate(authority=AuthorityKind.PRIVATE, allow_wildcard=wildcard),
        phones=(Phone(extension="101", model=model, firmware=firmware, root_loaded=loaded),),
    )
    return verdicts((LEAF,), (ROOT,), site, NOW)[0]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (verdict(), Outcome.ACCEPT),
        (verdict(firmware="2_8_1"), Outcome.DO_NOT_LOOK),
        (verdict(firmware="2_8_1", loaded=False), Outcome.DO_NOT_LOOK),
        (verdict(loaded=False), Outcome.LACK_ROOT),
        (verdict(firmware="", loaded=False), Outcome.LACK_ROOT),
        (verdict(host="another.example"), Outcome.REFUSE),
        (verdict(host="another.example", loaded=False), Outcome.REFUSE),
        (verdict(firmware="2_1_0"), Outcome.WITHOUT_TLS),
        (verdict("P330"), Outcome.WITHOUT_TLS),
    ],
)
def test_the_outcome_is_told_apart(found: PhoneVerdict, expected: Outcome) -> None:
    assert outcome(found) is expected
    assert expected.is_well is (expected in (Outcome.ACCEPT, Outcome.DO_NOT_LOOK))
    assert str(headline(found, "This phone")).startswith("This phone ")


def test_a_refusal_shows_the_number_the_phone_shows() -> None:
    assert str(headline(verdict(host="another.example"), "D65")) == "D65 refuses it: 0x40000000"


def said(found: PhoneVerdict) -> str:
    return " ".join(map(str, details(found)))


def test_a_refusal_is_told_with_its_cause_and_the_fix() -> None:
    assert "another.example is not in the certificate" in said(verdict(host="another.example"))


def test_one_without_tls_is_told_no_more_than_that() -> None:
    other, old = verdict("P330", host="another.example"), verdict(firmware="2_1_0", host="another.example")
    assert ("not a D-Series phone" in said(other), remedy(other)) == (True, None)
    assert ("2_2_0_4" in said(old), "2_2_0_4 or later" in str(remedy(old))) == (True, True)
    assert "another.example" not in said(other) + said(old)


def test_what_to_do_is_the_verdicts_own_fix() -> None:
    assert remedy(verdict()) is None
    assert str(remedy(verdict(host="another.example"))).endswith("the host the phones use.")


def test_what_is_not_known_is_not_told_as_certain() -> None:
    assert "is not known; they are taken to" in said(verdict(firmware=""))
    assert "is not known" not in said(verdict())
    assert "no source shows" in said(verdict(loaded=False))


def test_what_other_firmware_may_do_is_told() -> None:
    found = verdict()
    for code, also, words in (
        (0, (0x22,), "may refuse it and show 0x00000022"),
        (0x40000000, (0x22, 0), "may show 0x00000022. Other firmware may accept it."),
    ):
        changed = replace(found.verdict, code=code, accepted=code == 0, also=also)
        assert words in said(replace(found, verdict=changed))
