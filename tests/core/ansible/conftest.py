"""Ansible's own code, to compare with."""

from collections.abc import Iterator

import pytest

from tests.core.ansible.ansibles_vault import AnsiblesVault


@pytest.fixture(scope="module")
def ansibles() -> Iterator[AnsiblesVault]:
    with AnsiblesVault() as vault:
        yield vault
