"""The files of an Ansible project that are of its sites: the inventory, and each site's variables.

Values are tagged ``!unsafe``: Ansible would run what stands in braces in any other (Ansible documentation, "Unsafe or
raw strings").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from wizard.core.ansible.vault import sealed
from wizard.core.bundle.contents import Member
from wizard.core.errors import WizardError
from wizard.core.site import DestinationKind, Site
from wizard.core.text import Text

INVENTORY = "inventory.yml"
GROUP = "secure_calling"

_LONGEST_NAME = 60
_NO_NAME = re.compile(r"[^A-Za-z0-9_-]+")
# Ansible gives these a meaning of their own; a dot would make a name look like an address.
_TAKEN = frozenset(("all", "ungrouped", "localhost", GROUP))
_PLACE = re.compile(r"[A-Za-z0-9_\[][A-Za-z0-9_.:%\[\]-]*")
# What YAML 1.2 (5.7, 7.3.1) spells otherwise between double quotes, and all but ASCII.
_UNQUOTED = re.compile(r"[^ !#-\[\]-~]")
_WITH_PORT = re.compile(r"([^:]*):([0-9]{1,5})")
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@\\-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A site as Ansible knows it: ``site_folder`` is its path as the project's folder sees it."""

    name: str
    address: str
    site_folder: str
    user: str = ""
    port: int = 0
    passphrase: str = field(repr=False)


def host(site: Site, site_folder: str, name: str, passphrase: str) -> Host:
    """Return the host a site is rolled out to; ``name`` is that of its folder.

    Raises:
        WizardError: The address or the folder is none that Ansible can be given.
    """
    user, port, address = "", 0, site.server.host
    if site.destination.kind is DestinationKind.SSH:
        user, _, address = site.destination.target.rpartition("@")
        if (with_port := _WITH_PORT.fullmatch(address)) is not None:
            address, port = with_port[1], int(with_port[2])
        elif address.count(":") == 1:
            address = ""
    if not _PLACE.fullmatch(address) or not (user == "" or _USER.fullmatch(user)) or port > 65535:
        raise WizardError(
            Text("The site {name} has no address that Ansible could reach.", name=site.name or name),
            Text("{address} is no host name or address.", address=site.destination.target or site.server.host or "-"),
            Text("Set the server's host, or the destination's target, in site.toml."),
        )
    if not site_folder.isprintable():
        raise WizardError(
            Text("The folder of the site {name} cannot be written into an inventory.", name=site.name or name),
            Text("Its path holds bytes that are no text."),
            Text("Rename the folder, then export again."),
        )
    return Host(name=name, address=address, site_folder=site_folder, user=user, port=port, passphrase=passphrase)


def with_own_names(hosts: Iterable[Host]) -> tuple[Host, ...]:
    """Return the hosts with names Ansible takes, no two alike."""
    named: list[Host] = []
    taken = set(_TAKEN)
    for each in hosts:
        plain = _NO_NAME.sub("-", each.name)[:_LONGEST_NAME].strip("-") or "site"
        name, number = plain, 1
        while name.lower() in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name.lower())
        named.append(replace(each, name=name))
    return tuple(named)


def site_members(hosts: Sequence[Host], vault_password: str, salts: Sequence[bytes]) -> tuple[Member, ...]:
    """Return the inventory and the variables of hosts; each passphrase is in a vault of its own, with its own salt."""
    members = [Member(name=INVENTORY, content=_inventory(hosts), mode=0o644)]
    for each, salt in zip(hosts, salts, strict=True):
        vault = sealed(f"---\nsecure_calling_passphrase: {_value(each.passphrase)}\n", vault_password, salt)
        folder = f"host_vars/{each.name}"
        variables = f"---\nsecure_calling_site: {_value(each.site_folder)}\n"
        members += [
            Member(name=f"{folder}/site.yml", content=variables.encode(), mode=0o644),
            Member(name=f"{folder}/vault.yml", content=vault.encode("ascii")),
        ]
    return tuple(members)


def _inventory(hosts: Iterable[Host]) -> bytes:
    lines = ["---", "# Made by secure-calling export ansible, and written anew by it.", f"{GROUP}:", "  hosts:"]
    for each in hosts:
        lines += [f'    "{each.name}":', f"      ansible_host: {_value(each.address)}"]
        if each.user:
            lines.append(f"      ansible_user: {_value(each.user)}")
        if each.port:
            lines.append(f"      ansible_port: {each.port}")
    return "".join(f"{line}\n" for line in lines).encode()


def _value(text: str) -> str:
    return '!unsafe "' + _UNQUOTED.sub(lambda found: f"\\U{ord(found[0]):08x}", text) + '"'
