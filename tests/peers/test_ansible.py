"""Ansible rolls a site out on a real Asterisk: a taken port ends rolled back, a free one with a phone on TLS."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.peers.conftest import MakeLab
from tests.peers.made_site import PASSPHRASE
from tests.peers.test_safe_restart import Office, port_taken
from tests.peers.unpack import Peer

pytestmark = pytest.mark.peer

PROGRAMS = Path(sys.executable).parent


def export(office: Office, tmp_path: Path) -> Path:
    (tmp_path / "password").write_text("of the vault\n")
    project = tmp_path / "project"
    words = ("--out", str(project), "--vault-password-file", str(tmp_path / "password"))
    office.site.command("export", "ansible", str(office.site.folder), *words)
    variables = {
        "ansible_connection": "local",
        "ansible_become": False,
        "ansible_remote_tmp": str(tmp_path / "remote"),
        "secure_calling_root": str(office.site.root),
        "secure_calling_path": "/mnt/asterisk",
        "secure_calling_command": f"{sys.executable} -m wizard",
        "secure_calling_health_retries": 0,
        "secure_calling_settle_seconds": 1,
    }
    # Debian's awk is a link through /etc/alternatives, and /etc is the server's here.
    awk = shutil.which("awk")
    assert awk is not None
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/awk").symlink_to(Path(awk).resolve())
    (project / "host_vars/site/here.yml").write_text(json.dumps(variables))
    return project


def roll_out(office: Office, project: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": f"{project.parent / 'bin'}:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "ANSIBLE_CONFIG": str(project / "ansible.cfg"),
        "ANSIBLE_HOME": str(project / "home"),
        "ANSIBLE_VAULT_PASSWORD_FILE": str(project.parent / "password"),
    }
    return subprocess.run(
        [*office.pbx.namespaces.prefix, PROGRAMS / "ansible-playbook", project / "roll-out.yml"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_what_does_not_come_up_is_put_back_and_what_does_stays(
    lab: MakeLab,
    tmp_path: Path,
    asterisk22: Peer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)
    office = Office(lab, tmp_path, asterisk22, capsys)
    project = export(office, tmp_path)
    before = office.site.states()
    with port_taken(office):
        done = roll_out(office, project)
    assert done.returncode == 2, done.stdout
    assert "5061 does not answer with TLS." in done.stdout, done.stdout
    assert "Its files were put back." in done.stdout
    assert "Phones fetch" not in done.stdout
    assert office.site.states() == before
    office.in_service()
    done = roll_out(office, project)
    assert done.returncode == 0, done.stdout
    assert office.on_tls()
    office.in_service()
    done = roll_out(office, project)
    assert "changed=0 " in done.stdout, done.stdout
