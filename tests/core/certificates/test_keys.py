import base64
import contextlib
import secrets
import subprocess

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from hypothesis import given
from hypothesis import strategies as st

from tests.core.certificates.making import key
from wizard.core.certificates.keys import PrivateKey, key_from_pem, key_to_pem, make_key
from wizard.core.errors import WizardError, WrongPassphrase
from wizard.core.site import KeyKind


def numbers(private: PrivateKey) -> object:
    return private.private_numbers()


def openssl(pem: bytes, *arguments: str) -> bytes:
    return subprocess.run(["openssl", *arguments], input=pem, capture_output=True, check=True).stdout


@pytest.mark.parametrize(("kind", "bits"), [(KeyKind.RSA_2048, 2048), (KeyKind.RSA_3072, 3072)])
def test_rsa_keys_have_their_size(kind: KeyKind, bits: int) -> None:
    made = make_key(kind)
    assert isinstance(made, rsa.RSAPrivateKey)
    assert made.key_size == bits
    assert made.public_key().public_numbers().e == 65537


def test_elliptic_keys_are_on_p256() -> None:
    made = make_key(KeyKind.EC_P256)
    assert isinstance(made, ec.EllipticCurvePrivateKey)
    assert made.curve.name == "secp256r1"


@pytest.mark.parametrize("name", ["rsa", "server"])
@pytest.mark.parametrize("passphrase", [None, "correct horse", "pässwörd 😀", "x" * 1000])
def test_a_key_comes_back(name: str, passphrase: str | None) -> None:
    pem = key_to_pem(key(name), passphrase)
    assert b"\r" not in pem
    assert pem.endswith(b"-----\n")
    assert numbers(key_from_pem(pem, passphrase)) == numbers(key(name))


@pytest.mark.parametrize("name", ["rsa", "server"])
def test_openssl_reads_what_was_written(name: str) -> None:
    pem = key_to_pem(key(name), "correct horse")
    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    clear = openssl(pem, "pkey", "-passin", "pass:correct horse")
    assert numbers(key_from_pem(clear, None)) == numbers(key(name))
    parsed = openssl(pem, "asn1parse")
    assert b"PBES2" in parsed
    assert b"scrypt" in parsed or b"id-scrypt" in parsed
    assert b"aes-256-cbc" in parsed


@pytest.mark.parametrize("passphrase", ["wrong", "", None])
def test_another_passphrase_is_told(passphrase: str | None) -> None:
    with pytest.raises(WrongPassphrase):
        key_from_pem(key_to_pem(key("server"), "right"), passphrase)


def test_no_wrong_passphrase_is_taken_for_damage() -> None:
    # One in 256 gives a padding that is right by chance, and then what is no key. This form tries them quickly.
    pem = openssl(key_to_pem(key("server"), None), "ec", "-aes128", "-passout", "pass:right")
    for number in range(3000):
        with pytest.raises(WrongPassphrase):
            key_from_pem(pem, f"wrong {number}")


def test_a_sealed_key_that_was_cut_is_damaged() -> None:
    pem = key_to_pem(key("server"), "right").splitlines(keepends=True)
    with pytest.raises(WizardError, match="cannot be read") as caught:
        key_from_pem(b"".join((*pem[:2], pem[-1])), "right")
    assert not isinstance(caught.value, WrongPassphrase)


@pytest.mark.parametrize("passphrase", [None, "correct horse"])
def test_a_key_whose_numbers_do_not_fit_is_refused_unless_it_is_only_to_be_opened(passphrase: str | None) -> None:
    sound = key("rsa")
    assert isinstance(sound, rsa.RSAPrivateKey)
    n = sound.private_numbers()
    wrong = rsa.RSAPrivateNumbers(n.p, n.q, n.d + 2, n.dmp1, n.dmq1, n.iqmp, n.public_numbers)
    pem = key_to_pem(wrong.private_key(unsafe_skip_rsa_key_validation=True), passphrase)
    with pytest.raises(WizardError):
        key_from_pem(pem, passphrase)
    assert numbers(key_from_pem(pem, passphrase, is_judged=False)) == wrong


def test_a_passphrase_that_is_not_needed_does_no_harm() -> None:
    assert numbers(key_from_pem(key_to_pem(key("server"), None), "surplus")) == numbers(key("server"))


def test_both_spellings_of_an_accent_open_it() -> None:
    assert key_from_pem(key_to_pem(key("server"), "caf\u00e9"), "cafe\u0301")


def test_an_empty_passphrase_is_refused_for_writing() -> None:
    with pytest.raises(WizardError):
        key_to_pem(key("server"), "")


def test_the_old_encrypted_form_is_read() -> None:
    pem = openssl(key_to_pem(key("rsa"), None), "rsa", "-traditional", "-aes128", "-passout", "pass:old")
    assert b"Proc-Type: 4,ENCRYPTED" in pem
    assert numbers(key_from_pem(pem, "old")) == numbers(key("rsa"))
    with pytest.raises(WrongPassphrase):
        key_from_pem(pem, None)


def test_a_key_of_another_kind_is_refused() -> None:
    pem = ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with pytest.raises(WizardError, match="kind"):
        key_from_pem(pem, None)


def test_absurd_work_is_refused_before_it_is_done() -> None:
    pem = openssl(key_to_pem(key("server"), None), "pkcs8", "-topk8", "-iter", "2048", "-passout", "pass:x")
    raw = base64.b64decode(b"".join(pem.splitlines()[1:-1]))
    assert raw.count(b"\x02\x02\x08\x00") == 1  # INTEGER 2048
    body = raw.replace(b"\x02\x02\x08\x00", b"\x02\x04\x7f\xff\xff\xff")
    # The three enclosing SEQUENCEs grow by two bytes each; they are short or have one length byte.
    grown = bytearray(body)
    for place in (0, 3, 3 + 2 + 11, 3 + 2 + 11 + 2, 3 + 2 + 11 + 2 + 2 + 11):
        at = place + (2 if grown[place + 1] == 0x81 else 1)
        grown[at] += 2
    hostile = (
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
        + base64.b64encode(bytes(grown))
        + b"\n-----END ENCRYPTED PRIVATE KEY-----\n"
    )
    with pytest.raises(WizardError):
        key_from_pem(hostile, "x")


@pytest.mark.parametrize("salt", ["0201", "020e", "3003020105", "0603"])
def test_salt_that_looks_like_numbers_counts_for_nothing(salt: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_bytes", lambda size: bytes.fromhex(salt).ljust(size, b"\x7f"))
    sealed = key_to_pem(key("server"), "secret")
    assert bytes.fromhex(salt) in base64.b64decode(b"".join(sealed.splitlines()[1:-1]))
    assert key_from_pem(sealed, "secret").public_key() == key("server").public_key()


@given(st.one_of(st.binary(max_size=300), st.integers(0, 240), st.integers(300, 20_000)))
def test_anything_is_read_or_refused(damage: bytes | int) -> None:
    whole = key_to_pem(key("server"), None)
    hostile = damage if isinstance(damage, bytes) else whole[:damage] + b"A" * (damage // 100) + whole[damage + 1 :]
    with contextlib.suppress(WizardError):
        key_from_pem(hostile, "x")
