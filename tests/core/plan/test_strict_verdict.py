"""The judge's verdict stops a plan whose certificate no phone that looks would take, and only such a plan."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from tests.core.plan.sites import HOST, NOW, phone, secrets, site
from tests.trees import bare
from wizard.core.certificates.authority import make_authority
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.keys import make_key
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.strict_verdict import strict_verdict
from wizard.core.problem import Severity
from wizard.core.site import KeyKind, Phone, Stage

LOOKS = phone("101")


@cache
def other_root() -> bytes:
    return chain_to_pem((make_authority("Another", make_key(KeyKind.EC_P256), NOW),))


@cache
def odd_certificate() -> bytes:
    """A certificate for the host with a critical extension nobody knows."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.55555.1"), b"\x05\x00")
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A public authority")]))
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=90))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(unknown, critical=True)
        .sign(key, SHA256())
    )
    return made.public_bytes(Encoding.PEM)


def test_what_the_wizard_issues_passes() -> None:
    made = replace(site(), phones=(LOOKS,))
    assert list(strict_verdict(made, secrets().chain_pem, secrets().ca_pem, NOW)) == []


@pytest.mark.parametrize(
    ("phones", "severity"),
    [
        ((LOOKS,), Severity.ERROR),
        ((replace(LOOKS, firmware="2_8_1"),), Severity.WARNING),
        ((phone("101", Stage.WAIT),), Severity.WARNING),
    ],
    ids=["looks", "looks at nothing", "waits"],
)
def test_a_chain_that_does_not_lead_to_the_sites_root_is_refused(phones: tuple[Phone, ...], severity: Severity) -> None:
    made = replace(site(), phones=phones)
    (problem,) = strict_verdict(made, secrets().chain_pem, other_root(), NOW)
    assert (problem.severity, problem.field) == (severity, "certificate")


def test_the_plan_stops_there() -> None:
    made = replace(site(), phones=(LOOKS,))
    plan = make_plan(made, replace(secrets(), ca_pem=other_root()), bare(), NOW)
    assert not plan.is_applicable
    assert plan.changes, "what it would have been can still be looked at"


def test_of_a_public_authority_all_but_its_root_is_judged() -> None:
    made = replace(site(), phones=(LOOKS,))
    (problem,) = strict_verdict(made, odd_certificate(), None, NOW)
    assert "extension" in str(problem.message)
    assert list(strict_verdict(made, secrets().chain_pem, None, NOW)) == [], "its root is the phones' to know"


def test_dates_are_left_to_their_own_rule() -> None:
    made = replace(site(), phones=(LOOKS,))
    assert list(strict_verdict(made, secrets().chain_pem, secrets().ca_pem, NOW + timedelta(days=5000))) == []


@pytest.mark.parametrize("served", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n" * 3])
def test_what_is_no_certificate_is_left_to_its_own_rule(served: bytes) -> None:
    assert list(strict_verdict(site(), served, secrets().ca_pem, NOW)) == []
