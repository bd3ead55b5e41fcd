"""Every situation of the table, judged by us, by OpenSSL itself and by PJSIP's published rules."""

import pytest
from cryptography import x509

from tests.core.certificates import libcrypto, pjsip
from tests.core.certificates.making import NOW
from tests.core.certificates.situations import SITUATIONS, Made, Situation
from wizard.core.certificates.judge import Verdict, judge
from wizard.core.certificates.library import NEWEST, OTHERS, Generation, Library
from wizard.core.certificates.path import faults

LEVEL = {112: 2, 80: 1, 0: 0}
MODERN = [library for library in (NEWEST, *OTHERS) if library.generation is Generation.OPENSSL_3]
needs_libcrypto = pytest.mark.skipif(not libcrypto.is_there(), reason="needs the libcrypto of OpenSSL 3")
each_situation = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.name)


def judged(situation: Situation) -> Verdict:
    sent, trusted = situation.make(Made(NOW))
    return judge(
        sent,
        situation.host,
        trusted,
        model=situation.model,
        firmware=situation.firmware,
        wildcard_setting=situation.wildcard_setting,
        at=NOW + situation.later,
    )


@each_situation
def test_the_verdict_is_the_one_in_the_table(situation: Situation) -> None:
    verdict = judged(situation)
    assert f"{verdict.code:#010x}" == f"{situation.code:#010x}"
    assert {f"{code:#010x}" for code in verdict.also} == {f"{code:#010x}" for code in situation.also}
    assert len(set(verdict.also) | {verdict.code}) == len(verdict.also) + 1
    assert verdict.accepted is (situation.code == 0)
    assert verdict.flags == pjsip.flags(situation.code)
    assert verdict.rfc5922 is situation.rfc5922
    assert verdict.is_checked is situation.is_checked
    assert situation.cause in " ".join(map(str, verdict.causes))
    assert bool(situation.cause) is bool(verdict.causes)
    assert (verdict.fix is None) is (situation.code == 0)


def errors(situation: Situation, library: Library) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Ours and OpenSSL's own: (depth, number)."""
    sent, trusted = situation.make(Made(NOW))
    at = NOW + situation.later
    theirs = libcrypto.errors(sent, trusted, at, level=LEVEL[library.least_bits], is_newer_pjsip=library.is_newer_pjsip)
    return {(fault.depth, int(fault.error)) for fault in faults(sent, trusted, at, library)}, theirs


@needs_libcrypto
@each_situation
def test_openssl_finds_the_same_errors(situation: Situation) -> None:
    for library in MODERN:
        ours, theirs = errors(situation, library)
        assert ours == theirs, library.name


@needs_libcrypto
@each_situation
def test_pjsip_would_show_this_code(situation: Situation) -> None:
    openssl = libcrypto.ours()
    assert openssl is not None
    shown = situation.make(Made(NOW))[0][0]
    # The phones' wildcard setting is no part of PJSIP; people's spelling of a name is none of DNS.
    host = situation.host.encode("idna").decode()
    is_wild = situation.wildcard_setting and situation.code == 0
    name = 0 if is_wild or pjsip.is_identified(shown, host, openssl) else pjsip.BITS["EIDENTITY_NOT_MATCH"]
    codes = [pjsip.verify_status(n for _, n in errors(situation, library)[1]) | name for library in MODERN]
    if situation.is_checked:
        assert codes[0] == situation.code
        assert set(codes[1:]) <= {situation.code} | situation.also


@needs_libcrypto
def test_names_are_found_as_pjsip_finds_them() -> None:
    """The rule of names alone: every certificate of the table against every host in it."""
    openssl = libcrypto.ours()
    assert openssl is not None
    shown: list[x509.Certificate] = [situation.make(Made(NOW))[0][0] for situation in SITUATIONS]
    for host in {situation.host for situation in SITUATIONS if situation.host.isascii()}:
        for certificate in shown:
            verdict = judge([certificate], host, [], model="D65", firmware="2_9_19", at=NOW)
            is_named = "EIDENTITY_NOT_MATCH" not in verdict.flags
            assert is_named is pjsip.is_identified(certificate, host, openssl), (host, certificate.subject)


def test_there_are_enough_situations_of_different_kinds() -> None:
    assert len({situation.name for situation in SITUATIONS}) == len(SITUATIONS) >= 60
    assert {flag for situation in SITUATIONS for flag in pjsip.flags(situation.code)} >= {
        *("EISSUER_NOT_FOUND", "EUNTRUSTED", "EVALIDITY_PERIOD", "EINVALID_PURPOSE", "EISSUER_MISMATCH"),
        *("ECHAIN_TOO_LONG", "EIDENTITY_NOT_MATCH", "EUNKNOWN"),
    }
