"""Apply and roll back on made servers, and targets that are not as they should be."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.system import server
from tests.system.kills import in_child
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.plan import Plan
from wizard.system.apply import apply
from wizard.system.lock import exclusive
from wizard.system.receipts import list_receipts, recover, roll_back
from wizard.system.root import Root

needs_root = pytest.mark.skipif(not server.IS_ROOT, reason="needs root")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def test_what_is_applied_is_there_and_a_roll_back_takes_all_of_it_away(root: Path) -> None:
    before = server.snapshot(root)
    receipt = apply(server.plan(), root, now=server.NOW)
    key = root / "etc/asterisk/keys/asterisk.key"
    assert (key.read_text(), key.stat().st_mode & 0o777, key.stat().st_gid) == ("KEY\n" * 20, 0o640, server.GID)
    assert (root / "etc/asterisk/linked.conf").is_symlink()
    assert (root / "srv/real.conf").read_text() == "; behind a link, edited\n"
    assert not (root / "etc/asterisk/gone.conf").exists()
    assert (root / server.STATE).stat().st_mode & 0o777 == 0o700
    assert [r.id for r in list_receipts(root)] == [receipt.id]
    roll_back(root)
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()


def test_a_file_changed_since_the_preview_stops_everything(root: Path) -> None:
    (root / "etc/asterisk/pjsip.conf").write_text("; by another hand\n")
    before = server.snapshot(root)
    with pytest.raises(StalePlan):
        apply(server.plan(), root, now=server.NOW)
    assert server.snapshot(root) == before
    assert list_receipts(root) == ()


def test_a_file_that_appeared_since_the_preview_stops_everything(root: Path) -> None:
    (root / "etc/asterisk/pjsip_secure_calling.conf").write_text("; there already\n")
    before = server.snapshot(root)
    with pytest.raises(StalePlan):
        apply(server.plan(), root, now=server.NOW)
    assert server.snapshot(root) == before


def test_a_file_changed_since_the_apply_is_not_rolled_back_unless_forced(root: Path) -> None:
    before = server.snapshot(root)
    apply(server.plan(), root, now=server.NOW)
    changed = root / "etc/asterisk/pjsip.conf"
    changed.write_text("; by another hand\n")
    with pytest.raises(WizardError):
        roll_back(root)
    assert changed.read_text() == "; by another hand\n"
    done = roll_back(root, force=True)
    assert changed.read_text() == "[101]\ntype=endpoint\n"
    assert len(done.kept) == 1
    kept = root / done.kept[0].relative_to("/")
    assert kept.read_text() == "; by another hand\n"
    kept.unlink()
    assert server.snapshot(root) == before


@needs_root
def test_a_missing_group_is_refused_before_anything_is_written(root: Path) -> None:
    before = server.snapshot(root)
    change = replace(server.plan().changes[0], group="voip")
    with pytest.raises(WizardError, match="voip"):
        apply(Plan(changes=(change,)), root, now=server.NOW)
    assert server.snapshot(root) == before


@pytest.mark.parametrize(
    "spoil",
    [
        lambda root: (root / "etc/asterisk/keys").symlink_to("/etc/asterisk/keys"),
        lambda root: (root / "etc/asterisk/keys").write_text("a file"),
        lambda root: (root / "etc/asterisk/keys/asterisk.key").mkdir(parents=True),
        lambda root: os.mkfifo(root / "etc/asterisk/pjsip_secure_calling.conf"),
    ],
)
def test_a_target_of_another_kind_is_one_clear_message(root: Path, spoil: Callable[[Path], object]) -> None:
    spoil(root)
    before = server.snapshot(root) if not (root / "etc/asterisk/pjsip_secure_calling.conf").exists() else {}
    with pytest.raises(WizardError):
        apply(server.plan(), root, now=server.NOW)
    if before:
        assert server.snapshot(root) == before
    assert list_receipts(root) == ()


def test_a_link_that_leads_outside_leads_nowhere_but_inside(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.conf"
    outside.write_text("; behind a link\n")
    link = root / "etc/asterisk/linked.conf"
    link.unlink()
    link.symlink_to(f"../../../../../../../../..{outside}")
    with pytest.raises(WizardError):
        apply(server.plan(), root, now=server.NOW)
    assert outside.read_text() == "; behind a link\n"


def test_a_second_wizard_waits_its_turn(root: Path) -> None:
    state = root / server.STATE
    state.mkdir(parents=True, mode=0o700)
    with exclusive(state / "lock"), pytest.raises(WizardError):
        apply(server.plan(), root, now=server.NOW)
    apply(server.plan(), root, now=server.NOW)


def test_unfinished_work_has_to_be_recovered_first(root: Path) -> None:
    before = server.snapshot(root)
    assert in_child(lambda: apply(server.plan(), root, now=server.NOW), at=80)
    assert server.snapshot(root) != before
    for work in (lambda: apply(server.plan(), root, now=server.NOW), lambda: roll_back(root)):
        with pytest.raises(RecoveryNeeded):
            work()
    assert len(recover(root).applies_undone) == 1
    assert server.snapshot(root) == before


@needs_root
def test_a_reader_who_may_not_write_changes_nothing(root: Path) -> None:
    before = server.snapshot(root)
    for folder in (root.parent, root):
        folder.chmod(0o755)
    for parent in root.parents:
        if not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
    script = (
        "import os, sys; from pathlib import Path; from tests.system import server;"
        "from wizard.system.apply import apply; from wizard.core.errors import WizardError;"
        "root = Path(sys.argv[1]); plan = server.plan(); os.setgid(65534); os.setuid(65534)\n"
        "try: apply(plan, root, now=server.NOW)\n"
        "except WizardError as error: print(error.title, error.next_step)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(root)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip()
    assert server.snapshot(root) == before


@needs_root
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path) -> None:
    script = """
import os, sys
from pathlib import Path
from tests.system import server
from wizard.core.errors import WizardError
from wizard.system.apply import apply
root = Path(sys.argv[1])
server.build(root)
left = os.statvfs(root)
filler = os.open(root / "filler", os.O_CREAT | os.O_WRONLY)
for _ in range(left.f_bavail - int(sys.argv[2])):
    os.write(filler, b"x" * left.f_bsize)
os.close(filler)
before = server.snapshot(root)
try:
    apply(server.plan(), root, now=server.NOW)
    print("applied")
except WizardError as error:
    assert server.snapshot(root) == before
    print("refused", error.title)
"""
    mount = 'mount -t tmpfs -o size=1m,nr_inodes=200 tmpfs "$1" && exec "$2" -c "$3" "$1" "$4"'
    said = []
    for blocks_left in (0, 2, 6, 12, 30, 120):
        command = ["unshare", "-m", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, script, str(blocks_left)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stderr
        said.append(ended.stdout.split()[0])
    assert said[0] == "refused"
    assert said[-1] == "applied"


def test_a_root_that_is_no_folder_is_one_clear_message(tmp_path: Path) -> None:
    with pytest.raises(WizardError):
        Root.at(tmp_path / "nothing")
