"""Ansible rolls a site out on a real Asterisk: a taken port ends rolled back, a free one with a phone on TLS.

And over a real SSH connection, as a user who needs a password for sudo, on a server without Python.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests import trees
from tests.peers.asterisk import wait_for
from tests.peers.conftest import MakeLab, unpacked_or_skipped
from tests.peers.made_site import BUSY_PASSWORDS, PASSPHRASE, MadeSite, make_site, phone
from tests.peers.namespaces import Namespaces
from tests.peers.ssh_server import HOST, PASSWORD, PORT, USER, SshServer
from tests.peers.test_safe_restart import Office, port_taken
from tests.peers.unpack import SSH, Peer
from wizard.core.site import Route, Stage
from wizard.system.resources import resource

pytestmark = pytest.mark.peer

PLAYBOOK = Path(sys.executable).with_name("ansible-playbook")


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def server(namespaces_allowed: None, tmp_path: Path) -> Iterator[SshServer]:
    made = SshServer(unpacked_or_skipped(SSH), tmp_path / "server")
    try:
        made.sudoers(f"{USER} ALL=(ALL) ALL")
        done = made.shell(
            f"cp -r {trees.folder('busy')}/etc/asterisk /etc/asterisk\n"
            "chown -R root:root /etc/asterisk; chmod -R u=rwX,g=rX,o= /etc/asterisk"
        )
        assert not done.returncode, done.stdout
        made.start()
        yield made
    finally:
        made.close()


def export(site: MadeSite, tmp_path: Path, variables: Mapping[str, object]) -> Path:
    (tmp_path / "password").write_text("of the vault\n")
    project = tmp_path / "project"
    words = ("--out", str(project), "--vault-password-file", str(tmp_path / "password"))
    site.command("export", "ansible", str(site.folder), *words)
    common = {
        "secure_calling_command": f"{sys.executable} -m wizard",
        "secure_calling_health_retries": 0,
        "secure_calling_settle_seconds": 1,
    }
    (project / "host_vars/site/here.yml").write_text(json.dumps({**common, **variables}))
    return project


def play(place: Namespaces, project: Path, playbook: str, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": f"{project.parent / 'bin'}:/usr/bin:/bin",
        "HOME": str(project.parent),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "ANSIBLE_CONFIG": str(project / "ansible.cfg"),
        "ANSIBLE_HOME": str(project / "home"),
        "ANSIBLE_HOST_KEY_CHECKING": "false",
        "ANSIBLE_SSH_CONTROL_PATH_DIR": "/run/ansible",  # below a test's folder its socket's path can be too long
        "ANSIBLE_VAULT_PASSWORD_FILE": str(project.parent / "password"),
    }
    return subprocess.run(
        [*place.prefix, PLAYBOOK, project / playbook, *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_what_does_not_come_up_is_put_back_and_what_does_stays(
    lab: MakeLab, tmp_path: Path, asterisk22: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(lab, tmp_path, asterisk22, capsys)
    # Debian's awk is a link through /etc/alternatives, and /etc is the server's here.
    awk = shutil.which("awk")
    assert awk is not None
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/awk").symlink_to(Path(awk).resolve())
    variables = {
        "ansible_connection": "local",
        "ansible_become": False,
        "ansible_remote_tmp": str(tmp_path / "remote"),
        "secure_calling_root": str(office.site.root),
        "secure_calling_path": "/mnt/asterisk",
    }
    project = export(office.site, tmp_path, variables)
    before = office.site.states()
    with port_taken(office):
        done = play(office.pbx.namespaces, project, "roll-out.yml")
    assert done.returncode == 2, done.stdout
    assert "5061 does not answer with TLS." in done.stdout, done.stdout
    assert "Its files were put back." in done.stdout
    assert "Phones fetch" not in done.stdout
    assert office.site.states() == before
    office.in_service()
    done = play(office.pbx.namespaces, project, "roll-out.yml")
    assert done.returncode == 0, done.stdout
    assert office.on_tls()
    office.in_service()
    done = play(office.pbx.namespaces, project, "roll-out.yml")
    assert "changed=0 " in done.stdout, done.stdout


def restart(office: Office, *, wait_s: int) -> subprocess.CompletedProcess[str]:
    script = resource("ansible/files/restart.sh").read_text()
    return office.pbx.namespaces.run("sh", "-c", f"PATH=/mnt/asterisk:$PATH\nwait={wait_s}\n{script}", timeout_s=60)


def test_a_restart_waits_for_calls_and_is_called_off(
    lab: MakeLab, tmp_path: Path, asterisk_peer: Peer, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(lab, tmp_path, asterisk_peer, capsys)
    assert office.waiting.calls("104") == "", office.waiting.text
    done = restart(office, wait_s=2)
    assert done.returncode == 1
    assert "the restart was called off" in done.stdout
    office.waiting.hang_up()
    assert wait_for(lambda: "0 active channels" in office.pbx.rx("core show channels count"), 40)
    starts = office.pbx.full_log.count("Asterisk Ready.")
    assert starts == 1, "it was not restarted when the call ended"
    done = restart(office, wait_s=30)
    assert done.returncode == 0, done.stdout
    assert wait_for(lambda: office.pbx.full_log.count("Asterisk Ready.") == starts + 1, 10)


def test_over_ssh_as_a_user_with_sudo(server: SshServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = make_site(tmp_path / "office", capsys, Route.DPMA, phone("101", Stage.SECURE))
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "asterisk").write_text('#!/bin/sh\necho "$2" >>/var/tmp/lab/asked\n')
    (programs / "asterisk").chmod(0o755)
    variables = {
        "ansible_host": HOST,
        "ansible_port": PORT,
        "ansible_user": USER,
        "ansible_ssh_private_key_file": str(server.key),
        "ansible_become_password": PASSWORD,
        "ansible_python_interpreter": "/there/is/none",
        "secure_calling_path": str(programs),
        "secure_calling_health": "test -r /etc/asterisk/keys/asterisk.key",
    }
    project = export(site, tmp_path, variables)
    look = "find /etc/asterisk -type f -exec sha256sum {} \\; -exec stat -c '%a %U %G' {} \\; | sort"
    before = server.shell(look).stdout
    done = play(server.namespaces, project, "roll-out.yml", "-vvv")
    assert done.returncode == 0, done.stdout
    written = server.shell(
        "cat /etc/asterisk/pjsip_secure_calling.conf; stat -c '%a %U' /etc/asterisk/keys/asterisk.key"
    )
    assert "[transport-tls]" in written.stdout, done.stdout
    assert "640 root" in written.stdout
    assert server.shell("cat /var/tmp/lab/asked").stdout.startswith("module reload res_pjsip.so\n")
    for secret in (PASSPHRASE, PASSWORD, BUSY_PASSWORDS["101"], "PRIVATE KEY"):
        assert secret not in done.stdout
    assert server.shell(f"ls -A /home/{USER}/.ansible/tmp").stdout == "", "something was left on the server"
    done = play(server.namespaces, project, "roll-out.yml")
    assert "changed=0 " in done.stdout, done.stdout
    done = play(server.namespaces, project, "roll-back.yml")
    assert done.returncode == 0, done.stdout
    assert server.shell(look).stdout == before
