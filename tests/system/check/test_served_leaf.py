"""The server's own certificate: names by the standard, form, and whether it is the one that should be there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.core.certificates.making import CLIENT, HOST, NOW, SERVER, certificate, leaf, signed_anew
from wizard.core.check_result import Status
from wizard.system.check.served_leaf import form, is_expected, name, sha256_digits
from wizard.system.check.target import Model, Target

D65, OLD = Model(model="D65", firmware="2_9_19"), Model(model="D65", firmware="2_8_1")


def target(host: str = HOST, model: Model = D65, expected: x509.Certificate | None = None) -> Target:
    digits = sha256_digits(expected) if expected else ""
    return Target(name=host, port=5061, now=NOW, models=(model,), expected_sha256=digits)


def rsa_leaf(
    purposes: Sequence[x509.ObjectIdentifier] = (SERVER,), start: datetime = NOW - timedelta(days=10)
) -> x509.Certificate:
    return leaf(key_name="rsa leaf", purposes=purposes, start=start)


def named(*names: x509.GeneralName, common_name: str = HOST) -> x509.Certificate:
    return certificate(common_name, "Root", key_name="rsa leaf", ca=False, purposes=(SERVER,), names=names)


@pytest.mark.parametrize(
    ("shown", "host", "status", "cause"),
    [
        (named(x509.DNSName(HOST)), HOST, Status.PASS, ""),
        (named(x509.UniformResourceIdentifier(f"sip:{HOST}")), HOST, Status.PASS, ""),
        (named(), HOST, Status.PASS, ""),
        (named(x509.DNSName("other.example.com")), HOST, Status.WARN, "not in the place RFC 5922 asks for"),
        (named(x509.DNSName("other.example.com"), common_name="x"), HOST, Status.FAIL, "is not in the certificate"),
        (named(x509.DNSName("*.example.com"), common_name="x"), HOST, Status.WARN, "Only a wildcard fits"),
    ],
)
def test_names(shown: x509.Certificate, host: str, status: Status, cause: str) -> None:
    row = name(target(host), shown)
    assert row.status is status
    assert cause in str(row.cause or "")
    assert bool(row.fix) == (status is not Status.PASS)


def test_a_name_nobody_looks_at_is_only_doubtful() -> None:
    shown = named(x509.DNSName("other.example.com"), common_name="x")
    assert name(target(model=OLD), shown).status is Status.WARN


@pytest.mark.parametrize(
    ("shown", "status", "cause"),
    [
        (rsa_leaf(), Status.PASS, ""),
        (rsa_leaf(purposes=(CLIENT,)), Status.FAIL, "not meant for a server"),
        (leaf(key_name="weak leaf"), Status.FAIL, "shorter than RSA with 2048 bits"),
        (signed_anew(rsa_leaf(), "rsa leaf", "sha1"), Status.FAIL, "weak hash"),
        (signed_anew(rsa_leaf(), "rsa leaf", is_v1=True), Status.WARN, "version 1, as ast_tls_cert makes them"),
        (leaf(), Status.WARN, "elliptic curve"),
    ],
)
def test_forms(shown: x509.Certificate, status: Status, cause: str) -> None:
    row = form(target(), (shown,))
    assert row.status is status
    assert cause in str(row.cause or "")
    assert str(row.evidence).startswith("X.509 v")


def test_a_form_nobody_looks_at_is_only_doubtful() -> None:
    assert form(target(model=OLD), (rsa_leaf(purposes=(CLIENT,)),)).status is Status.WARN


SITES, OTHER = rsa_leaf(), rsa_leaf()


@pytest.mark.parametrize(
    ("expected", "on_disk", "served", "status", "said"),
    [
        (SITES, SITES, SITES, Status.PASS, ""),
        (SITES, None, SITES, Status.PASS, ""),
        (None, SITES, SITES, Status.PASS, ""),
        (None, None, SITES, Status.SKIP, ""),
        (SITES, SITES, OTHER, Status.FAIL, "still serves an older certificate"),
        (None, SITES, OTHER, Status.FAIL, "still serves an older certificate"),
        (SITES, OTHER, OTHER, Status.FAIL, "which was not put there"),
        (SITES, None, OTHER, Status.FAIL, "not put there, or not taken up yet"),
        (SITES, OTHER, SITES, Status.WARN, "will be served from the next reload on"),
    ],
)
def test_which_certificate_it_is(
    expected: x509.Certificate | None,
    on_disk: x509.Certificate | None,
    served: x509.Certificate,
    status: Status,
    said: str,
) -> None:
    der = served.public_bytes(Encoding.DER)
    row = is_expected(target(expected=expected), der, sha256_digits(on_disk) if on_disk else "", served)
    assert row.status is status
    assert said in str(row.cause or "")
    assert row.is_optional == (status is Status.SKIP)


def test_one_that_was_renewed_on_the_server_is_no_fault() -> None:
    newer = rsa_leaf(start=NOW)
    site = replace(target(expected=SITES), expected_start=NOW - timedelta(days=10))
    der = newer.public_bytes(Encoding.DER)
    row = is_expected(site, der, sha256_digits(newer), newer)
    assert row.status is Status.WARN
    assert "was renewed there" in str(row.cause)
