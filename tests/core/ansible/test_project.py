"""Sites in an inventory: every value comes out of YAML as it went in, as text that Ansible does not run."""

import importlib
import re
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.ansible.ansibles_vault import AnsiblesVault
from wizard.core.ansible.project import GROUP, INVENTORY, Host, host, site_members, with_own_names
from wizard.core.ansible.vault import SALT_BYTES
from wizard.core.errors import WizardError
from wizard.core.site import Destination, DestinationKind, Server, Site

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ansible has no Windows")

SALT = bytes(SALT_BYTES)
texts = st.text(st.characters(codec="utf-8"), max_size=100)


def host_of(name: str = "office", **changes: Any) -> Host:
    return replace(Host(name=name, address="pbx.example.com", site_folder="../office", passphrase="p"), **changes)


def site(host_name: str = "pbx.example.com", target: str | None = None) -> Site:
    destination = Destination() if target is None else Destination(kind=DestinationKind.SSH, target=target)
    return Site(name="Office", server=Server(host=host_name), destination=destination)


class Unsafe(str):
    """Text that was tagged ``!unsafe``."""


def read_yaml(text: str) -> Any:
    yaml: Any = importlib.import_module("yaml")
    loader: Any = type("Loader", (yaml.SafeLoader,), {})
    loader.add_constructor("!unsafe", lambda reading, node: Unsafe(reading.construct_scalar(node)))
    return yaml.load(text, loader)


@given(texts, texts, texts)
def test_values_come_back_as_unsafe_text(address: str, user: str, folder: str) -> None:
    members = {m.name: m for m in site_members([host_of(address=address, user=user, site_folder=folder)], "v", [SALT])}
    found = read_yaml(members[INVENTORY].content.decode())[GROUP]["hosts"]["office"]
    assert found == {"ansible_host": address} | ({"ansible_user": user} if user else {})
    variables = read_yaml(members["host_vars/office/site.yml"].content.decode())
    assert variables == {"secure_calling_site": folder}
    for value in (*found.values(), *variables.values()):
        assert isinstance(value, Unsafe)


@given(texts)
def test_the_passphrase_is_only_in_its_vault(ansibles: AnsiblesVault, passphrase: str) -> None:
    members = {m.name: m for m in site_members([host_of(passphrase=passphrase)], "v", [SALT])}
    sealed = members["host_vars/office/vault.yml"]
    assert sealed.mode == 0o600
    text = ansibles.opened(sealed.content.decode(), "v")
    assert read_yaml(text) == {"secure_calling_passphrase": passphrase}
    assert isinstance(read_yaml(text)["secure_calling_passphrase"], Unsafe)


@given(st.lists(st.text(max_size=80), max_size=20))
def test_names_are_ansibles_and_no_two_alike(names: list[str]) -> None:
    named = [each.name for each in with_own_names(host_of(name) for name in names)]
    assert len({name.lower() for name in named}) == len(names)
    for name in named:
        assert re.fullmatch("[A-Za-z0-9_][A-Za-z0-9_-]*", name)
        assert name.lower() not in ("all", "ungrouped", "localhost", GROUP)


@pytest.mark.parametrize("name", ["007", "yes", "null", "1e3"])
def test_a_name_is_no_number_to_yaml(name: str) -> None:
    (inventory, *_) = site_members([host_of(name)], "v", [SALT])
    assert list(read_yaml(inventory.content.decode())[GROUP]["hosts"]) == [name]


def test_a_name_that_can_stay_stays() -> None:
    assert [each.name for each in with_own_names(map(host_of, ("a_b-1", "all", "Ä x", "A_B-1")))] == [
        "a_b-1",
        "all-2",
        "x",
        "A_B-1-2",
    ]


@pytest.mark.parametrize(
    ("target", "user", "address", "port"),
    [
        (None, "", "pbx.example.com", 0),
        ("admin@192.0.2.10", "admin", "192.0.2.10", 0),
        ("alias", "", "alias", 0),
        ("root@pbx:2222", "root", "pbx", 2222),
        ("a@b@2001:db8::1", "a@b", "2001:db8::1", 0),
    ],
)
def test_where_a_site_is_reached(target: str | None, user: str, address: str, port: int) -> None:
    found = host(site(target=target), "../x", "x", "p")
    assert (found.user, found.address, found.port) == (user, address, port)


@pytest.mark.parametrize(
    ("host_name", "target"),
    [
        ("", None),
        ("-oProxyCommand=x", None),
        ("a b", None),
        ("x", "-l@x"),
        ("x", "a b@x"),
        ("x", "a@"),
        ("x", "x:99999"),
    ],
)
def test_an_address_that_is_none_is_refused(host_name: str, target: str | None) -> None:
    with pytest.raises(WizardError, match="no address that Ansible could reach"):
        host(site(host_name, target), "../x", "x", "p")


def test_a_folder_that_is_no_text_is_refused_and_nothing_is_shown() -> None:
    with pytest.raises(WizardError, match="cannot be written into an inventory"):
        host(site(), "../\udcff", "x", "p")
    assert "secret" not in repr(host_of(passphrase="secret"))


@pytest.mark.parametrize("port", ["\u00b2", "\u0663", "9" * 5000, "", "-1", "99999"])
def test_found_by_reading_what_is_no_port_is_refused_in_words(port: str) -> None:
    with pytest.raises(WizardError, match="no address that Ansible could reach"):
        host(site(target=f"root@pbx:{port}"), "../office", "office", "p")
