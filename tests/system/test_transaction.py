"""Apply as one transaction on hostile ground: staged and proven first, ACLs kept, odd names, places that refuse."""

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.system import server
from wizard.core.errors import StalePlan, WizardError
from wizard.core.plan.plan import Plan
from wizard.system.apply import apply
from wizard.system.read_tree import read_tree
from wizard.system.receipts import list_receipts, recover, roll_back

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="ACLs and mounts as Linux has them")
needs_root = pytest.mark.skipif(not server.IS_ROOT, reason="needs root")
PJSIP = "etc/asterisk/pjsip.conf"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def test_nothing_is_replaced_before_everything_is_written(root: Path) -> None:
    before = server.snapshot(root)
    seen: list[bool] = []

    def look(done: int, total: int, path: str) -> None:
        now = server.snapshot(root)
        seen.append(all(now[name][4] == entry[4] for name, entry in before.items()))

    apply(server.plan(), root, now=server.NOW, progress=look)
    assert seen == [True] * 7


@needs_linux
def test_the_acl_of_a_file_goes_with_it_and_comes_back(root: Path) -> None:
    path = root / PJSIP
    if not server.hang(path, server.ACL, server.acl(888)):
        pytest.skip("this file system has no ACLs")
    before = server.snapshot(root)
    text = path.read_text()
    apply(server.single("/" + PJSIP, text, "; new\n"), root, now=server.NOW)
    assert os.getxattr(path, server.ACL) == server.acl(888)
    roll_back(root)
    assert server.snapshot(root) == before
    apply(Plan(changes=(replace(server.single("/" + PJSIP, text, "").changes[0], after=None),)), root, now=server.NOW)
    roll_back(root)
    assert server.snapshot(root) == before, "also where there was no file left to take it from"


@needs_linux
def test_a_mode_that_changes_leaves_what_the_acl_grants_to_others(root: Path) -> None:
    path = root / PJSIP
    if not server.hang(path, server.ACL, server.acl(888)):
        pytest.skip("this file system has no ACLs")
    path.chmod(0o604)
    before = server.snapshot(root)
    apply(server.single("/" + PJSIP, path.read_text(), "; new\n"), root, now=server.NOW)
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.getxattr(path, server.ACL) == server.acl(888)
    roll_back(root)
    assert server.snapshot(root) == before


@needs_linux
def test_what_a_folder_grants_to_its_files_does_not_make_the_mode_a_lie(root: Path) -> None:
    """A key of mode 0640 must be readable for its group, and for nobody else."""
    if not server.hang(root / "etc/asterisk", server.DEFAULT_ACL, server.acl(888)):
        pytest.skip("this file system has no ACLs")
    apply(server.plan(), root, now=server.NOW)
    for name in ("keys", "keys/asterisk.key", "pjsip_secure_calling.conf", "modules.conf"):
        assert server.ACL not in os.listxattr(root / "etc/asterisk" / name)
    assert (root / "etc/asterisk/keys/asterisk.key").stat().st_mode & 0o777 == 0o640


@needs_linux
def test_an_acl_changed_since_the_preview_stops_everything(root: Path) -> None:
    def meddle(done: int, total: int, path: str) -> None:
        if done == 6:
            server.hang(root / PJSIP, server.ACL, server.acl(999))

    if not server.hang(root / PJSIP, server.ACL, server.acl(777)):
        pytest.skip("this file system has no ACLs")
    before = server.snapshot(root)
    with pytest.raises(StalePlan):
        apply(server.plan(), root, now=server.NOW, progress=meddle)
    after = server.snapshot(root)
    assert after.pop(PJSIP)[5] == ((server.ACL, server.acl(999)),)
    before.pop(PJSIP)
    assert after == before


def test_a_disk_that_keeps_no_modes_is_found_out_before_the_first_swap(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As vfat and some shares: chmod says yes and does nothing."""
    before = server.snapshot(root)
    real = os.fchmod
    monkeypatch.setattr(os, "fchmod", lambda file, mode: real(file, 0o777 if mode == 0o640 else mode))
    with pytest.raises(WizardError, match=r"keys/asterisk\.key cannot be written as it was planned"):
        apply(server.plan(), root, now=server.NOW)
    assert server.snapshot(root) == before
    assert list_receipts(root) == ()


def test_a_file_that_became_a_folder_during_the_write(root: Path) -> None:
    def meddle(done: int, total: int, path: str) -> None:
        if done == 6:
            (root / PJSIP).unlink()
            (root / PJSIP).mkdir()

    before = server.snapshot(root)
    with pytest.raises(WizardError, match="not a regular file"):
        apply(server.plan(), root, now=server.NOW, progress=meddle)
    (root / PJSIP).rmdir()
    before.pop(PJSIP)
    assert server.snapshot(root) == before
    assert recover(root).is_nothing


REFUSING = """
import sys
from pathlib import Path
from tests.system import server
from wizard.core.errors import WizardError
from wizard.system.apply import apply
from wizard.system.receipts import list_receipts, recover
root = Path(sys.argv[1])
before = server.snapshot(root)
try:
    apply(server.plan(), root, now=server.NOW)
    print("applied")
except WizardError as error:
    assert server.snapshot(root) == before, "something was left"
    assert not list_receipts(root) and recover(root).is_nothing
    print("refused:", error.title, error.detail)
"""


@needs_linux
@needs_root
@pytest.mark.parametrize(
    "refuse",
    [
        'mount --bind "$1/etc/asterisk/modules.conf" "$1/etc/asterisk/modules.conf"',  # as in containers
        'mount --bind "$1/srv" "$1/srv" && mount -o remount,ro,bind "$1/srv"',
    ],
)
def test_one_file_in_the_middle_that_cannot_be_replaced_keeps_all_as_they_were(root: Path, refuse: str) -> None:
    script = refuse + ' && exec "$2" -c "$3" "$1"'
    command = ["unshare", "-m", "sh", "-c", script, "sh", str(root), sys.executable, REFUSING]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("refused:"), ended.stdout


@needs_root
def test_a_file_nobody_may_change(root: Path) -> None:
    path = root / "etc/asterisk/modules.conf"
    if subprocess.run(["chattr", "+i", str(path)], capture_output=True, check=False).returncode:
        pytest.skip("this file system has no such mark")
    try:
        ended = subprocess.run([sys.executable, "-c", REFUSING, str(root)], capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stderr
        assert ended.stdout.startswith("refused: Writing failed; everything was put back"), ended.stdout
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)


@pytest.mark.parametrize("name", ["with space", "new\nline", "tab\t'quote\"", "ünicode", "-rf", "$(id)"])
def test_names_with_anything_in_them(root: Path, name: str) -> None:
    before = server.snapshot(root)
    path = f"/srv/{name}/{name}.cfg"
    receipt = apply(server.single(path, None, "<config/>\n"), root, now=server.NOW)
    assert (root / path[1:]).read_text() == "<config/>\n"
    assert list_receipts(root) == (receipt,)
    roll_back(root)
    assert server.snapshot(root) == before


def test_a_huge_file_is_refused_unread(root: Path) -> None:
    with (root / PJSIP).open("r+b") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(WizardError, match="too large"):
        read_tree(root)
    with pytest.raises(WizardError, match="too large"):
        apply(server.plan(), root, now=server.NOW)
    assert list_receipts(root) == ()


FULL = """
import os, sys
from pathlib import Path
from tests.system import server
from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.system.apply import apply
from wizard.system.receipts import list_receipts, recover, roll_back
top, real, old, new = Path(sys.argv[1]), os.open, 0, 0
filler = top / "filler"
def fill():
    left = os.statvfs(top)
    with open(filler, "wb") as file:
        for size in (left.f_bsize * 16, left.f_bsize, 1):
            try:
                while file.write(b"x" * size):
                    file.flush()
            except OSError:
                pass
def filling(at):
    count = 0
    def call(path, flags, *rest, **options):
        nonlocal count
        if flags & os.O_CREAT and str(path).startswith(str(top / "root")):
            count += 1
            if count == at:
                os.open = real
                fill()
                os.open = call
        return real(path, flags, *rest, **options)
    return call
for work in ("apply", "roll_back"):
    for at in range(1, 200):
        root = top / "root"
        root.mkdir()
        server.build(root)
        before = server.snapshot(root)
        if work == "roll_back":
            apply(server.plan(), root, now=server.NOW)
        written = server.snapshot(root)
        os.open = filling(at)
        try:
            apply(server.plan(), root, now=server.NOW) if work == "apply" else roll_back(root)
        except RecoveryNeeded:
            pass
        except WizardError:
            assert server.snapshot(root) == written, (work, at)
        os.open = real
        is_hit = filler.exists()
        if is_hit:
            filler.unlink()
        recover(root)
        found, receipts = server.snapshot(root), len(list_receipts(root))
        if found == before:
            assert receipts == 0
            old += 1
        else:
            assert receipts == 1 and (work == "apply" or found == written), (work, at)
            new += 1
        os.system(f"rm -rf {root}")
        if not is_hit:
            break
    print(at - 1, end=" ")
print(old, new)
"""


@needs_linux
@needs_root
def test_a_disk_that_is_full_at_every_write_leaves_one_whole_set(tmp_path: Path) -> None:
    """Filled by another after we asked for room: at each new file of an apply and of a roll back, once."""
    mount = 'mount -t tmpfs -o size=2m tmpfs "$1" && exec "$2" -c "$3" "$1"'
    command = ["unshare", "-m", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, FULL]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    in_apply, in_roll_back, old, new = map(int, ended.stdout.split())
    assert in_apply > 15
    assert in_roll_back > 5
    assert old + new == in_apply + in_roll_back + 2


AT_ONCE = """
import os, sys
from pathlib import Path
from tests.system import server
from wizard.core.errors import WizardError
from wizard.system.apply import apply
root = Path(sys.argv[1])
ready, go = os.pipe(), os.pipe()
children = []
for _ in range(6):
    child = os.fork()
    if child == 0:
        os.close(go[1])
        os.write(ready[1], b"r")
        os.read(go[0], 1)
        try:
            apply(server.plan(), root, now=server.NOW)
        except WizardError as error:
            os._exit(3)
        os._exit(0)
    children.append(child)
got = 0
while got < 6:
    got += len(os.read(ready[0], 6))
os.close(go[0]); os.close(go[1])
print(*sorted(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))
"""


@needs_linux
def test_of_many_wizards_at_once_one_writes_and_the_others_say_why_not(root: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", AT_ONCE, str(root)], capture_output=True, text=True, check=False)
    assert ended.stdout.split() == ["0", *["3"] * 5], ended.stderr
    assert len(list_receipts(root)) == 1
    assert recover(root).is_nothing


NOT_OURS = """
import errno, os, sys
from pathlib import Path
from tests.system import server
from wizard.core.errors import WizardError
from wizard.system.apply import apply
root, real, count = Path(sys.argv[1]), os.replace, 0
os.setgid(65534); os.setuid(65534)
before = {name: entry[4] for name, entry in server.snapshot(root).items()}
def failing(source, target):
    global count
    count += str(target).endswith(".conf")
    if count == 3:
        count += 1
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
    return real(source, target)
os.replace = failing
try:
    apply(server.plan(), root, now=server.NOW)
except WizardError as error:
    assert {name: entry[4] for name, entry in server.snapshot(root).items()} == before
    print(error.title, error.next_step)
"""


@needs_linux
@needs_root
def test_what_could_not_be_given_back_to_its_owner_is_a_command_for_the_administrator(tmp_path: Path) -> None:
    # Where anybody may look: pytest's own folders are for their owner alone.
    with tempfile.TemporaryDirectory() as folder:
        root = server.build(Path(folder))
        for path in (root, *(p for p in root.rglob("*") if p.is_dir())):
            path.chmod(0o777)
        for path in (p for p in root.rglob("*.conf") if not p.is_symlink()):
            path.chmod(0o644)
        ended = subprocess.run([sys.executable, "-c", NOT_OURS, folder], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "not everything could be given to its owner" in ended.stdout
    assert "chown 4321:5432 /srv/real.conf" in ended.stdout
