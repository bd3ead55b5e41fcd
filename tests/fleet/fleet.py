"""Many servers, each a folder of this computer, and the Ansible project that rolls their sites out."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.system import server
from wizard.cli.main import run

PASSPHRASE = 'of {{ 6 * 7 }} the "fleet" é'
PHONE = "00:0f:d3:aa:bb:20,D65,2_8_1,120,Front Desk"
PROJECT = Path(__file__).parents[2]

# What stands for a server's programs: an Asterisk that a restart heals, and its log, which is grep's to read.
ASTERISK = """#!/bin/sh
case $2 in
"core show uptime seconds") echo "System uptime: $(cat "{root}/uptime" 2>/dev/null || echo 100)"; exit ;;
"core restart when convenient") echo 0 >"{root}/uptime"; rm -f "{root}/broken" ;;
esac
echo "$2" >>"{root}/asked"
"""
GREP = """#!/bin/sh
case $2 in *parsed*) ;; *) exec {grep} "$@" ;; esac
[ ! -e "{root}/log-fault" ] || echo "ERROR: pjsip.conf cannot be parsed"
"""
WIZARD = '#!/bin/sh\necho "$0 $*" >>"{arguments}"\nexec "{python}" -m wizard "$@"\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """How a playbook ended: ``said`` is all of it, ``recap`` the numbers of each host."""

    status: int
    said: str
    recap: Mapping[str, Mapping[str, int]]

    def hosts(self, number: str) -> set[str]:
        """Return the hosts of which a number of the recap is not zero."""
        return {host for host, numbers in self.recap.items() if numbers[number]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """So many sites below a folder, exported."""

    folder: Path
    names: tuple[str, ...]

    @property
    def project(self) -> Path:
        """Return the Ansible project."""
        return self.folder / "project"

    def root(self, name: str) -> Path:
        """Return what is a server's ``/``."""
        return self.folder / "roots" / name

    def state(self) -> dict[str, dict[str, server.Entry]]:
        """Return all there is on each server but what tests and the journal put there."""
        return {name: server.snapshot(self.root(name) / "etc") for name in self.names}

    def asked(self, name: str) -> list[str]:
        """Return what a server's Asterisk was asked, in order."""
        file = self.root(name) / "asked"
        return file.read_text().splitlines() if file.exists() else []

    def play(self, playbook: str, *words: str) -> Played:
        """Run a playbook of the project."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ANSIBLE_")} | {
            "PYTHONPATH": str(PROJECT),
            "LC_ALL": "C.UTF-8",
            "ANSIBLE_HOME": str(self.folder / "ansible"),
            "ANSIBLE_NOCOLOR": "1",
            "ANSIBLE_VAULT_PASSWORD_FILE": str(self.folder / "vault-password"),
        }
        environment.pop("SECURE_CALLING_PASSPHRASE", None)
        done = subprocess.run(
            [Path(sys.executable).with_name("ansible-playbook"), playbook, *words],
            cwd=self.project,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        recap = {
            found[1]: {name: int(number) for name, number in re.findall(r"(\w+)=(\d+)", found[2])}
            for found in re.finditer(r"^(\S+) +: (ok=.*)$", done.stdout, re.MULTILINE)
        }
        return Played(status=done.returncode, said=done.stdout, recap=recap)


def make_fleet(folder: Path, count: int) -> Fleet:
    """Make servers without phones, a site for each, and the project; SECURE_CALLING_PASSPHRASE has to be set."""
    fleet = Fleet(folder=folder, names=tuple(f"site-{number:02}" for number in range(count)))
    sites = [folder / "sites" / name for name in fleet.names]
    for name, site in zip(fleet.names, sites, strict=True):
        root = fleet.root(name)
        (root / "etc/asterisk").mkdir(parents=True)
        (root / "etc/passwd").write_text("root:x:0:0:::\n")
        (root / "etc/group").write_text("root:x:0:\n")
        words = ["new", str(site), "--host", f"{name}.example.com", "--authority", "private", "--organization", "Ex"]
        assert run([*words, "--ntp", "192.0.2.5", "--dpma", "3.6.10", "--phone", PHONE]) == 0
    (folder / "vault-password").write_text(" of the vault \n")
    words = ["export", "ansible", *map(str, sites), "--out", str(fleet.project)]
    assert run([*words, "--vault-password-file", str(folder / "vault-password")]) == 0
    _stand_in(fleet)
    return fleet


def _stand_in(fleet: Fleet) -> None:
    """Let each server be a folder, whose programs are ours."""
    for name in fleet.names:
        root = fleet.root(name)
        programs = fleet.folder / "programs" / name
        programs.mkdir(parents=True)
        _program(programs / "asterisk", ASTERISK.format(root=root))
        _program(programs / "grep", GREP.format(root=root, grep=shutil.which("grep")))
        variables = {
            "ansible_connection": "local",
            "ansible_become": False,
            "ansible_remote_tmp": str(fleet.folder / "remote"),
            "secure_calling_root": str(root),
            "secure_calling_path": str(programs),
            "secure_calling_command": str(fleet.folder / "secure-calling"),
            "secure_calling_health": f"test ! -e '{root}/broken'",
            "secure_calling_health_retries": 1,
            "secure_calling_health_delay": 0,
            "secure_calling_settle_seconds": 0,
        }
        (fleet.project / f"host_vars/{name}/here.yml").write_text(json.dumps(variables))
    wizard = WIZARD.format(arguments=fleet.folder / "arguments", python=sys.executable)
    _program(fleet.folder / "secure-calling", wizard)


def _program(file: Path, text: str) -> None:
    file.write_text(text)
    file.chmod(0o755)
