from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.answers import NoAnswer, answer, answered
from wizard.core.site import AuthorityKind, Protocol, Site
from wizard.core.site_keys import SECTIONS, Kind

FIELDS = ["name", *(f"{section}.{key.name}" for section, (_, keys) in SECTIONS.items() for key in keys)]


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_shown_can_be_typed(field: str) -> None:
    site = Site()
    assert answered(site, field, answer(site, field)) == site


def test_answers_take_the_form_of_their_field() -> None:
    site = answered(Site(), "server.addresses", " 192.0.2.10;2001:db8::1\t192.0.2.11 ")
    assert site.server.addresses == tuple(map(ip_address, ("192.0.2.10", "2001:db8::1", "192.0.2.11")))
    assert answer(site, "server.addresses") == "192.0.2.10, 2001:db8::1, 192.0.2.11"
    assert answered(Site(), "server.host", "  pbx.example.com ").server.host == "pbx.example.com"
    assert answered(Site(), "certificate.days", "90").certificate.days == 90
    assert answered(Site(), "certificate.authority", "private").certificate.authority is AuthorityKind.PRIVATE
    assert answered(Site(), "certificate.authority", "").certificate.authority is None
    assert answered(Site(), "transport.protocol", "tcp").transport.protocol is Protocol.TCP
    assert not answered(Site(), "transport.srtp", "no").transport.srtp
    assert answered(Site(), "transport.ciphers", "A, B").transport.ciphers == ("A", "B")


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("server.addresses", "192.0.2"),
        ("server.addresses", "pbx.example.com"),
        ("server.addresses", ",".join(["192.0.2.1"] * 1000)),
        ("certificate.days", "many"),
        ("certificate.days", "-1"),
        ("certificate.days", "٣"),
        ("certificate.days", "9" * 5000),
        ("transport.protocol", "sctp"),
        ("transport.protocol", ""),
    ],
)
def test_what_a_field_cannot_hold_is_refused_with_words(field: str, typed: str) -> None:
    with pytest.raises(NoAnswer) as refused:
        answered(Site(), field, typed)
    assert 0 < len(str(refused.value.message)) < 200


@given(st.sampled_from(FIELDS), st.text(max_size=200))
def test_any_text_is_an_answer_or_refused(field: str, typed: str) -> None:
    try:
        site = answered(Site(), field, typed)
    except NoAnswer:
        return
    kind = next((k.kind for s, (_, keys) in SECTIONS.items() for k in keys if f"{s}.{k.name}" == field), Kind.TEXT)
    if kind is Kind.TEXT:
        assert answer(site, field) == typed.strip()
