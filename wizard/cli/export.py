"""``export``: many sites for an engine that drives hundreds of servers."""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from wizard.cli.output import counted, printable
from wizard.cli.target import add_passphrase, add_sites, each_once
from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.ansible_project import VAULT_OPTION, Opened, opened, vault_password_in, write_project
from wizard.system.kept import is_unsealed
from wizard.system.passphrase import passphrase_from
from wizard.system.site_file import load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Write an Ansible project that rolls sites out: each server's files are read, planned against here, and\n"
        "written by the bundle's own script, a few servers at a time. A server whose TLS does not come up is rolled\n"
        "back. The site folders stay where they are; their passphrases go into Ansible's vault."
    )
    parser.epilog = (
        "then, in DIR (its README.md says more):\n"
        "  ansible-playbook roll-out.yml --check --diff --ask-vault-pass    what would be written\n"
        "  ansible-playbook roll-out.yml --ask-vault-pass                   write it\n"
        "  ansible-playbook roll-back.yml --limit NAME --ask-vault-pass     put back what was written last"
    )
    parser.add_argument("engine", choices=("ansible",), help="what it is for")
    add_sites(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", required=True, help="the project's folder")
    parser.add_argument(
        VAULT_OPTION, type=Path, metavar="FILE", help="holds the password of Ansible's vault (else it is asked for)"
    )
    add_passphrase(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the project; nothing is written where a site cannot be used or opened."""
    sites = [_opened(path, arguments.passphrase_file) for path in each_once(arguments.sites)]
    password = _vault_password(arguments.vault_password_file)
    names = write_project(arguments.out, sites, password)
    print(printable(f"{counted(len(names), 'site')} in {arguments.out}: {', '.join(names)}"))
    print("In that folder: ansible-playbook roll-out.yml --check --diff --ask-vault-pass")
    return 0


def _opened(path: Path, passphrase_file: Path | None) -> Opened:
    folder = load(path)
    ask = passphrase_from(passphrase_file, is_new=is_unsealed(folder.folder), of=str(folder.folder))
    return opened(folder, ask())


def _vault_password(file: Path | None) -> str:
    if file is not None:
        return vault_password_in(file)
    if not sys.stdin.isatty():
        raise WizardError(
            Text("The password of Ansible's vault is needed."),
            Text("There is no terminal to ask at."),
            Text("Give {option} FILE.", option=VAULT_OPTION),
        )
    try:
        answer = getpass("Password of Ansible's vault: ")
        is_repeated = answer.strip() != "" and getpass("The same again: ") == answer
    except EOFError:
        is_repeated = False
    if not is_repeated:
        raise WizardError(
            Text("The password of Ansible's vault was not given twice."),
            Text("Nothing was written."),
            Text("Try again, and type the same one twice."),
        )
    return answer
