import subprocess
from datetime import timedelta
from functools import cache, partial
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from cryptography import x509

from tests.core.certificates.making import HOST, NOW, key, leaf, root
from wizard.core.certificates.chain import chain_to_pem
from wizard.core.certificates.judge import judge
from wizard.core.certificates.keys import key_to_pem
from wizard.core.certificates.profile import profile

by_d65 = partial(judge, model="D65", firmware="2_9_19")


@cache
def by_openssl(subject: str, issuer: str, digest: str, days: int = 3650) -> x509.Certificate:
    """What cryptography no longer makes: version 1, as ast_tls_cert leaves it, or signed with an old hash."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "own.pem").write_bytes(key_to_pem(key(f"rsa {subject}"), None))
        (place / "ca.pem").write_bytes(key_to_pem(key(f"rsa {issuer}"), None))
        request = ["req", "-new", "-key", "own.pem", "-subj", f"/CN={subject}", "-out", "request"]
        sign = ["x509", "-req", "-in", "request", f"-{digest}", "-days", str(days), "-out", "out"]
        if issuer == subject:
            sign += ["-signkey", "ca.pem"]
        else:
            (place / "issuer.pem").write_bytes(chain_to_pem([by_openssl(issuer, issuer, "sha256")]))
            sign += ["-CA", "issuer.pem", "-CAkey", "ca.pem", "-CAcreateserial"]
        for command in (request, sign):
            subprocess.run(["openssl", *command], cwd=place, capture_output=True, check=True)
        return x509.load_pem_x509_certificate((place / "out").read_bytes())


def v1(subject: str = HOST, issuer: str = "V1 CA", digest: str = "sha256") -> x509.Certificate:
    return by_openssl(subject, issuer, digest)


PAST = NOW - timedelta(days=1)


def test_the_flags_are_those_of_the_vendors_page() -> None:
    verdict = by_d65([leaf()], "192.0.2.10", [], at=NOW)
    assert verdict.shown == "0x40000022"
    assert verdict.flags == ("EUNTRUSTED", "EISSUER_MISMATCH", "EIDENTITY_NOT_MATCH")


def test_a_version_1_certificate_has_no_other_names() -> None:
    shown = v1()
    assert shown.version is x509.Version.v1
    assert profile(shown).is_v1
    assert judge([shown], HOST, [v1("V1 CA")], at=NOW + timedelta(days=3650)).code == 0


@pytest.mark.parametrize(
    ("model", "firmware", "setting", "code", "also"),
    [
        ("D65", "2_9_2", True, 0, ()),
        ("D65", "2_9_2", False, 0x4000_0000, ()),
        ("D65", "2_9_1", True, 0x4000_0000, ()),
        ("D80", "1_12_1", True, 0, ()),
        ("D80", "1_12_0", True, 0x4000_0000, ()),
        ("D65", "", True, 0x4000_0000, (0,)),
        ("D65", "", False, 0x4000_0000, ()),
    ],
)
def test_wildcards_need_setting_and_firmware(
    model: str, firmware: str, setting: bool, code: int, also: tuple[int, ...]
) -> None:
    shown = leaf(names=[x509.DNSName("*.example.com")], subject="x")
    verdict = judge([shown], HOST, [root()], model=model, firmware=firmware, wildcard_setting=setting, at=NOW)
    assert verdict.code == code
    assert verdict.also == also
    assert verdict.accepted is (code == 0)
    assert not verdict.rfc5922


@pytest.mark.parametrize("firmware", ["2_2_0_4_5a54ff2", "2_3_9", "2_8_1"])
def test_older_firmware_does_not_look(firmware: str) -> None:
    verdict = judge([leaf(end=PAST)], "192.0.2.10", [], model="D65", firmware=firmware, at=NOW)
    assert verdict.accepted
    assert not verdict.is_checked
    assert verdict.code == 0
    assert "0x40000026" in str(verdict.causes[1])


def test_older_firmware_and_a_good_certificate() -> None:
    verdict = judge([leaf()], HOST, [root()], model="D65", firmware="2_3_9", at=NOW)
    assert verdict.accepted
    assert len(verdict.causes) == 1


def test_firmware_without_tls_accepts_nothing() -> None:
    verdict = judge([leaf()], HOST, [root()], model="D65", firmware="2_0_0", at=NOW)
    assert not verdict.accepted
    assert not verdict.is_checked
    assert verdict.fix is not None


@pytest.mark.parametrize(("model", "firmware"), [("", ""), ("D65", ""), ("D65", "garbage"), ("D40", "2_9_0")])
def test_the_unknown_phone_is_taken_as_a_strict_one(model: str, firmware: str) -> None:
    verdict = judge([leaf()], HOST, [], model=model, firmware=firmware, at=NOW)
    assert verdict.is_checked
    assert verdict.code == 0x22


def test_an_expired_root_beside_the_missing_name_is_told_with_both_causes() -> None:
    verdict = by_d65([leaf(end=PAST)], "other.example.com", [root()], at=NOW)
    said = " ".join(map(str, verdict.causes))
    assert "expired on 2026-02-28" in said
    assert "other.example.com is not in the certificate, which is for: pbx.example.com" in said
    assert "clock" in str(verdict.fix)


def test_an_address_may_be_named_and_the_standard_is_stricter() -> None:
    shown = leaf(names=[x509.IPAddress(ip_address("192.0.2.10"))])
    verdict = by_d65([shown], "192.0.2.10", [root()], at=NOW)
    assert verdict.accepted
    assert not verdict.rfc5922


def test_wrong_use_is_refused() -> None:
    with pytest.raises(ValueError, match="certificate"):
        judge([], HOST, [], at=NOW)
    with pytest.raises(ValueError, match="zone"):
        judge([leaf()], HOST, [], at=NOW.replace(tzinfo=None))
