"""ansible-playbook rolls out what the plan says, puts back what does not work, and changes nothing twice."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fleet.fleet import PASSPHRASE, Fleet, make_fleet
from tests.fleet.roll_out import TO_FETCH, TO_RELOAD, check_equals_plan, finish, plan_of, roll_out
from wizard.core.plan.receipt import Status
from wizard.system import journal
from wizard.system.receipts import list_receipts

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Ansible has no Windows"),
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("fleet"),  # it keeps both processors busy by itself
]

COUNT = 10


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def one(in_memory: Path) -> Fleet:
    return make_fleet(in_memory, 1)


def test_ten_sites_are_rolled_out_but_the_broken_ones(in_memory: Path) -> None:
    fleet = make_fleet(in_memory, COUNT)
    first = fleet.state()
    broken, faulty = fleet.names[3], fleet.names[-1]
    said = check_equals_plan(fleet).said
    said += roll_out(fleet, broken, faulty).said
    said += finish(fleet, {broken, faulty}).said
    passwords = {
        password
        for name in fleet.names
        for file in (fleet.root(name) / "etc/asterisk").glob("*.conf")
        for password in re.findall(r"^password=(.+)$", file.read_text(), re.MULTILINE)
    }
    assert len(passwords) == COUNT
    arguments = (in_memory / "arguments").read_text()
    assert " plan " in arguments
    for secret in (*passwords, PASSPHRASE, "of {{", "of 42", "BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY"):
        assert secret not in said
        assert secret not in arguments
    played = fleet.play("roll-back.yml")
    assert played.status == 0, played.said
    assert fleet.state() == first
    assert not list((in_memory / "remote").iterdir()), "something was left on a server"


def test_a_pilot_that_does_not_work_ends_the_roll_out(in_memory: Path) -> None:
    fleet = make_fleet(in_memory, 2)
    before = fleet.state()
    (fleet.root(fleet.names[0]) / "broken").touch()
    played = fleet.play("roll-out.yml")
    assert played.status != 0, played.said
    assert set(played.recap) == {fleet.names[0]}
    assert fleet.state() == before
    assert fleet.asked(fleet.names[1]) == []


def test_where_a_reload_does_not_do_asterisk_is_restarted_if_that_is_allowed(one: Fleet) -> None:
    (name,) = one.names
    (one.root(name) / "broken").touch()
    played = one.play("roll-out.yml", "-e", "secure_calling_restart=true")
    assert played.status == 0, played.said
    assert one.asked(name) == [*TO_RELOAD, "core restart when convenient", *TO_FETCH]
    assert plan_of(one, name)["changes"] == []


def test_a_write_that_was_cut_is_put_back_first(one: Fleet) -> None:
    (name,) = one.names
    assert one.play("roll-out.yml").status == 0
    (receipt,) = list_receipts(one.root(name))
    # As a cut in the middle of writing leaves it.
    journal.mark(one.root(name) / "var/lib/secure-calling" / receipt.id, receipt.with_status(Status.WRITING))
    looked = one.play("roll-out.yml", "--check")
    assert looked.status == 2, looked.said
    assert "An earlier change was cut short here." in looked.said
    played = one.play("roll-out.yml")
    assert played.status == 0, played.said
    assert played.hosts("changed") == {name}
    (again,) = list_receipts(one.root(name))
    assert again.status is Status.STANDING
    assert plan_of(one, name)["changes"] == []


def test_what_the_plan_refuses_is_said_and_nothing_is_written(one: Fleet) -> None:
    (name,) = one.names
    (one.root(name) / "etc/asterisk/pjsip.conf").write_text("[a]\ntype=endpoint\n[a]\ntype=endpoint\n")
    before = one.state()
    played = one.play("roll-out.yml", "--check")
    assert played.status == 2, played.said
    assert "Write the plan" in played.said
    assert "[a]" in played.said, played.said
    assert one.state() == before


def test_ansible_opens_the_vault_and_no_file_tells_the_passphrase(one: Fleet) -> None:
    (name,) = one.names
    file = one.project / f"host_vars/{name}/vault.yml"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    tell = one.project / "told.yml"
    tell.write_text("- hosts: all\n  gather_facts: false\n  tasks: [debug: {var: secure_calling_passphrase}]\n")
    assert json.dumps(PASSPHRASE, ensure_ascii=False) in one.play("told.yml").said
    for path in one.project.rglob("*"):
        assert not path.is_file() or b"of {{" not in path.read_bytes(), path
    viewed = subprocess.run(
        [Path(sys.executable).with_name("ansible-vault"), "view", "--vault-password-file", "vault-password", file],
        cwd=one.folder,
        capture_output=True,
        text=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    assert viewed.returncode == 0, viewed.stderr
    assert viewed.stdout.startswith("---\nsecure_calling_passphrase: !unsafe ")
