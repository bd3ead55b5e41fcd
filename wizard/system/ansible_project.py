"""An Ansible project on this computer: the play and its scripts, and what is of the sites."""

import os
import secrets
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from wizard.core.ansible.project import host, site_members, with_own_names
from wizard.core.ansible.vault import SALT_BYTES
from wizard.core.bundle.contents import Member
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.given_file import write_given
from wizard.system.kept_keys import require_passphrase
from wizard.system.passphrase import secret_in
from wizard.system.resources import resource, server_script
from wizard.system.site_file import SiteFolder, usable_site

VAULT_OPTION = "--vault-password-file"

_OURS = (
    "README.md",
    "ansible.cfg",
    "roll-out.yml",
    "take-up.yml",
    "put-back.yml",
    "roll-back.yml",
    "action_plugins/secure_calling.py",
    "files/health.sh",
    "files/restart.sh",
)
_SCRIPTS = ("collect.sh", "install.sh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A site folder with the passphrase that opens it."""

    site_folder: SiteFolder
    passphrase: str = field(repr=False)


def opened(site_folder: SiteFolder, passphrase: str) -> Opened:
    """Return a site folder with its passphrase, once it is seen to be that.

    Raises:
        WrongPassphrase: The passphrase does not open what the folder keeps.
        WizardError: A file in it is damaged, or cannot be read.
    """
    try:
        require_passphrase(site_folder.folder, passphrase)
    except OSError as error:
        raise WizardError(
            Text("The site folder {folder} cannot be read.", folder=site_folder.folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Correct the folder's rights, then try again."),
        ) from error
    return Opened(site_folder=site_folder, passphrase=passphrase)


def vault_password_in(file: Path) -> str:
    """Return the password a file for Ansible's vault holds.

    Raises:
        WizardError: It cannot be read, is empty, or is a program.
    """
    # Ansible runs such a file, and takes what it prints.
    if os.name != "nt" and file.is_file() and file.stat().st_mode & stat.S_IXUSR:
        raise WizardError(
            Text("{file} is a program.", file=file),
            Text("What {option} names has to be a short text file here.", option=VAULT_OPTION),
            Text("Put the password into a file of its own, or leave the option out to be asked."),
        )
    return secret_in(file, VAULT_OPTION)


def write_project(folder: Path, sites: Iterable[Opened], vault_password: str) -> tuple[str, ...]:
    """Write the project and return the sites' names in it; files of ours that are there are written anew.

    The site folders stay where they are and are named by their path from the project, so that there is one of each.

    Raises:
        WizardError: A site cannot be used, or a file cannot be written.
    """
    there = folder.resolve()
    hosts = with_own_names(
        host(usable_site(each.site_folder), _seen_from(there, place), place.name, each.passphrase)
        for each in sites
        for place in (each.site_folder.folder.resolve(),)
    )
    of_sites = site_members(hosts, vault_password, [secrets.token_bytes(SALT_BYTES) for _ in hosts])
    for member in (*_fixed_members(), *of_sites):
        file = there / member.name
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WizardError(
                Text("The folder {folder} cannot be made.", folder=file.parent),
                Text("The system says: {reason}.", reason=error.strerror or str(error)),
                Text("Make room, or name another folder."),
            ) from error
        write_given(file, member.content, member.mode)
    return tuple(each.name for each in hosts)


def _fixed_members() -> list[Member]:
    made = [Member(name=name, content=_lines(resource(f"ansible/{name}")), mode=0o644) for name in _OURS]
    scripts = [Member(name=f"files/{n}", content=server_script(n).encode("ascii"), mode=0o644) for n in _SCRIPTS]
    return [*made, *scripts]


def _lines(file: Path) -> bytes:
    return file.read_bytes().replace(b"\r\n", b"\n")


def _seen_from(project: Path, place: Path) -> str:
    try:
        return Path(os.path.relpath(place, project)).as_posix()
    except ValueError:  # another drive of Windows
        return place.as_posix()
