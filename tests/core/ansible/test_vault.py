"""What is sealed is, byte for byte, what Ansible's own code seals with the same salt."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.ansible.ansibles_vault import AnsiblesVault
from wizard.core.ansible.vault import SALT_BYTES, sealed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ansible has no Windows")

texts = st.text(st.characters(codec="utf-8"), max_size=200)
passwords = texts.filter(lambda text: text.strip() != "")


@settings(max_examples=60)
@given(texts, passwords, st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES))
def test_it_is_what_ansible_seals(ansibles: AnsiblesVault, text: str, password: str, salt: bytes) -> None:
    assert sealed(text, password, salt) == ansibles.sealed(text, password, salt)


def test_it_says_neither_text_nor_password() -> None:
    found = sealed("the text", "the password", bytes(SALT_BYTES))
    assert found.startswith("$ANSIBLE_VAULT;1.1;AES256\n")
    assert max(map(len, found.splitlines())) == 80
    for word in ("the text", "the password"):
        assert word not in found
        assert word.encode().hex() not in found
        assert word.encode().hex().encode().hex() not in found
    assert found != sealed("the text", "the password", bytes([1] * SALT_BYTES))
