from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import phones, some
from tests.core.test_site_problems import GOOD, PHONE
from wizard.core.phone_list.in_service import in_service
from wizard.core.phone_list.prospect import Outcome, Prospect, prospect
from wizard.core.site import Phone, Protocol, Server, Site, Stage, Transport
from wizard.core.site_problems import problems

UDP = replace(GOOD, transport=Transport(id="udp", protocol=Protocol.UDP, bind="0.0.0.0:5060"))


def of(phone: Phone, site: Site = GOOD, *known: Phone) -> Prospect:
    """Return the prospect of a site's only phone; with phones on the server, it was read."""
    found = [p for p in problems(replace(site, phones=(phone,))) if p.field.startswith("phones[0]")]
    return prospect(site, phone, found, in_service(known, [], []) if known else None)


@pytest.mark.parametrize(
    ("phone", "site", "outcome", "words"),
    [
        (PHONE, GOOD, Outcome.GOOD, "Uses TLS and SRTP."),
        (replace(PHONE, stage=Stage.SEALED), GOOD, Outcome.GOOD, "Uses TLS and SRTP, and gets its settings over TLS."),
        (replace(PHONE, stage=Stage.WAIT), GOOD, Outcome.STILL, "Stays as it is."),
        (replace(PHONE, stage=Stage.READY), GOOD, Outcome.STILL, "Works as today, and is told the time server."),
        (
            replace(PHONE, stage=Stage.READY),
            replace(GOOD, server=Server(host="pbx.example.com")),
            Outcome.STILL,
            "Works as today; there is no time server to tell it.",
        ),
        (
            replace(PHONE, firmware="2_1_0", stage=Stage.WAIT),
            GOOD,
            Outcome.STILL,
            "Stays as it is; TLS needs firmware 2_2_0_4.",
        ),
        (replace(PHONE, firmware="2_1_0"), GOOD, Outcome.FAILS, "Firmware 2_1_0 of the D65 has no TLS."),
        (replace(PHONE, firmware=""), GOOD, Outcome.MIND, "Tries TLS; whether its firmware has it is not known."),
        (replace(PHONE, model="D40"), GOOD, Outcome.FAILS, "D40: no source shows TLS on this model."),
        (
            replace(PHONE, model="D40", tls_unproven_model=True),
            GOOD,
            Outcome.MIND,
            "Tries TLS, which no source shows on a D40.",
        ),
        (
            replace(PHONE, model="D40", stage=Stage.WAIT),
            GOOD,
            Outcome.STILL,
            "Stays as it is; no source shows TLS on it.",
        ),
        (replace(PHONE, extension=""), GOOD, Outcome.FAILS, "This phone has no extension."),
        (replace(PHONE, mac="00:50:58:00:00:01"), GOOD, Outcome.MIND, "Uses TLS and SRTP."),
        (
            PHONE,
            replace(GOOD, transport=Transport(srtp=False)),
            Outcome.MIND,
            "Uses TLS; its calls are not encrypted.",
        ),
        (PHONE, UDP, Outcome.MIND, "Goes over UDP, without a shield."),
    ],
)
def test_one_sentence_for_what_a_phone_will_do(phone: Phone, site: Site, outcome: Outcome, words: str) -> None:
    found = of(phone, site)
    assert (found.outcome, str(found.words)) == (outcome, words)


def test_after_a_reading_it_says_whether_the_phone_is_new() -> None:
    other = some(1)[0]
    assert str(of(PHONE, GOOD, PHONE).words) == "Moves to TLS and SRTP."
    assert str(of(replace(PHONE, extension="200"), GOOD, other).words) == "Starts with TLS and SRTP."
    seen = prospect(GOOD, PHONE, (), in_service([PHONE], [], over_tls=["101"]))
    assert str(seen.words) == "Is on TLS already."


@pytest.mark.parametrize(
    ("firmware", "more"),
    [
        ("2_9_19", "It checks the server's certificate."),
        ("2_8_1", "Its firmware does not check the server's certificate."),
        ("", "None"),
    ],
)
def test_what_it_makes_of_the_certificate_is_said_where_it_is_known(firmware: str, more: str) -> None:
    assert str(of(replace(PHONE, firmware=firmware)).more) == more


@given(phones, st.sampled_from([GOOD, UDP]))
def test_any_phone_has_a_sentence(phone: Phone, site: Site) -> None:
    assert str(of(phone, site).words)
