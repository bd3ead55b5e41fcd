import subprocess

import pytest
from cryptography.hazmat.primitives import serialization
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.certificates.keys import make_key
from wizard.core.certificates.pkcs8 import encrypted, opened
from wizard.core.site import KeyKind

CLEAR = make_key(KeyKind.EC_P256).private_bytes(
    serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)
SEALED = encrypted(CLEAR, b"right")


def test_what_was_sealed_is_opened_by_its_own_passphrase_only() -> None:
    assert opened(SEALED, b"right") == CLEAR
    assert opened(b"# a comment\n" + SEALED.replace(b"\n", b"\r\n"), b"right") == CLEAR
    assert opened(SEALED, b"wrong") != CLEAR


@pytest.mark.parametrize("how", [("-scrypt", "-scrypt_N", "1024"), ("-v2", "aes-256-cbc", "-iter", "2048")])
def test_other_forms_are_left_to_the_library(how: tuple[str, ...]) -> None:
    command = ["openssl", "pkcs8", "-topk8", "-inform", "DER", *how, "-passout", "pass:right"]
    pem = subprocess.run(command, input=CLEAR, capture_output=True, check=True).stdout
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in pem
    assert opened(pem, b"right") is None
    assert opened(CLEAR, b"right") is None


@given(st.integers(0, len(SEALED) - 1), st.binary(min_size=0, max_size=3))
def test_a_damaged_block_is_no_error(place: int, other: bytes) -> None:
    damaged = SEALED[:place] + other + SEALED[place + 1 :]
    found = opened(damaged, b"right")
    assert found is None or isinstance(found, bytes)
