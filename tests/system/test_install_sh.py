"""The bundle's install.sh does what apply does, with a shell and the usual tools: dash's and busybox's."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.peers.unpack import SHELLCHECK, PeerUnavailableError, peer
from tests.system import server
from tests.system.install_kills import Field, without_attributes
from tests.system.shells import Shell, needed, script_for, shell_of, unpack, with_only, words
from wizard.core.errors import RollBackRefused
from wizard.core.plan.plan import Change, Plan
from wizard.core.plan.receipt import Receipt, ReceiptChange, Status, to_json
from wizard.system.apply import apply
from wizard.system.lock import exclusive
from wizard.system.receipts import list_receipts, recover, roll_back
from wizard.system.resources import resource, server_script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is a script for servers")
root_only = pytest.mark.skipif(not server.IS_ROOT, reason="only root can give files away")

REFUSED, STALE, UNFINISHED = 1, 3, 4


@pytest.fixture(params=["dash", "busybox"])
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Shell:
    return shell_of(request.param, tmp_path / "tools")


@pytest.fixture
def dash(tmp_path: Path) -> Shell:
    return shell_of("dash", tmp_path / "tools")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


@pytest.fixture
def bundle(shell: Shell, tmp_path: Path) -> Path:
    return unpack(server.plan(), tmp_path / "bundle", installer=script_for(shell))


def plain(receipt: Receipt) -> Receipt:
    """Return a receipt without what a shell does not know, or cannot have alike."""
    changes = []
    for change in receipt.changes:
        before, after = (record and replace(record, extended=None) for record in (change.before, change.after))
        changes.append(ReceiptChange(path=change.path, target=change.target, before=before, after=after))
    return replace(receipt, changes=tuple(changes), id="", created=server.NOW)


def installed(shell: Shell, script: Path, root: Path, *arguments: str, status: int = 0) -> list[str]:
    ended = shell.run(script, "--root", str(root), *arguments)
    assert ended.returncode == status, ended
    assert ended.stdout.splitlines()[-1] == f"end {status}"
    return [*words(ended)]


def test_it_leaves_the_server_as_apply_does(shell: Shell, root: Path, bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = server.build(tmp_path / "other")
    expected = apply(server.plan(), other, now=server.NOW)
    old = without_attributes(root)
    installed(shell, bundle, root)
    assert without_attributes(root) == without_attributes(other)
    if shell.name == "dash":
        assert server.snapshot(root) == server.snapshot(other), "ACLs too, with the tools of GNU"
    (receipt,) = list_receipts(root)
    assert plain(receipt) == plain(expected)
    state = root / server.STATE
    assert {oct(p.stat().st_mode & 0o777) for p in state.rglob("*") if p.is_file()} == {"0o600"}
    assert installed(shell, bundle, root) == ["already", "end"]
    assert len(list_receipts(root)) == 1
    assert "undone" in installed(shell, bundle, root, "--undo")
    assert without_attributes(root) == old
    assert not state.exists()
    installed(shell, bundle, root, "--undo", status=REFUSED)


def test_the_wizard_rolls_back_what_it_wrote(shell: Shell, root: Path, bundle: Path) -> None:
    old = without_attributes(root)
    installed(shell, bundle, root)
    theirs = root / "etc/asterisk/pjsip.conf"
    written, state = theirs.read_bytes(), theirs.stat()
    theirs.write_bytes(b"; theirs\n")
    with pytest.raises(RollBackRefused):
        roll_back(root)
    theirs.write_bytes(written)
    assert theirs.stat().st_mode == state.st_mode
    roll_back(root)
    assert without_attributes(root) == old
    assert not (root / server.STATE).exists()


def test_a_check_touches_nothing(shell: Shell, root: Path, bundle: Path) -> None:
    old = server.snapshot(root)
    assert installed(shell, bundle, root, "--check") == ["ok", "end"]
    assert server.snapshot(root) == old
    assert not (root / server.STATE).exists()


def test_without_one_of_the_programs_it_names_nothing_is_touched_and_with_them_all_is_written(
    dash: Shell, root: Path, tmp_path: Path
) -> None:
    few = with_only(dash, needed("install.sh"), tmp_path / "few")
    script = unpack(server.plan(), tmp_path / "bundle", installer=script_for(few))
    old = server.snapshot(root)
    for name in needed("install.sh"):
        program = tmp_path / "few" / name
        there = program.readlink()
        program.unlink()
        ended = few.run(script, "--root", str(root))
        assert (ended.returncode, ended.stdout) == (REFUSED, "end 1\n")
        assert ended.stderr == f"The program {name} is not here. Nothing was touched.\n"
        program.symlink_to(there)
    assert server.snapshot(root) == old
    assert "done" in installed(few, script, root)
    assert "undone" in installed(few, script, root, "--undo")
    assert without_attributes(root) == {name: tuple(entry[:5]) for name, entry in old.items()}


@root_only
@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare is not here")
def test_from_a_place_where_nothing_may_be_executed(shell: Shell, root: Path, tmp_path: Path) -> None:
    """Where a bundle is unpacked, mostly /tmp, may be mounted noexec."""
    script = unpack(server.plan(), tmp_path / "bundle", installer=script_for(shell))
    place = tmp_path / "noexec"
    place.mkdir()
    mounted = """mount -t tmpfs -o noexec tmpfs "$1" && cp -a "$2" "$1/bundle" || exit 77
    ! "$1/bundle/install.sh" --check 2>/dev/null || exit 78
    "$4" "$1/bundle/install.sh" --root "$3" && exec "$4" "$1/bundle/install.sh" --undo --root "$3" """
    command = ["unshare", "-m", "sh", "-c", mounted, "sh", *map(str, (place, script.parent, root)), shell.command[0]]
    old = without_attributes(root)
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30, env={"PATH": shell.path})
    if ended.returncode == 77:
        pytest.skip("no tmpfs may be mounted here")
    assert ended.returncode == 0, ended
    assert {"done", "undone"} <= set(words(ended))
    assert without_attributes(root) == old


def edit(root: Path) -> None:
    (root / "etc/asterisk/pjsip.conf").write_text("[102]\n")


def take_away(root: Path) -> None:
    (root / "etc/asterisk/pjsip.conf").unlink()


def put_there(root: Path) -> None:
    (root / "etc/asterisk/pjsip_secure_calling.conf").write_text("")


def folder(root: Path) -> None:
    take_away(root)
    (root / "etc/asterisk/pjsip.conf").mkdir()


def loop(root: Path) -> None:
    take_away(root)
    (root / "etc/asterisk/pjsip.conf").symlink_to("pjsip.conf")


def same(root: Path) -> None:
    (root / "etc/asterisk/linked.conf").unlink()
    (root / "etc/asterisk/linked.conf").symlink_to("pjsip.conf")


def no_user(root: Path) -> None:
    (root / "etc/passwd").write_text("root:x:0:0:::\n1asterisk:x:1:1:::\n")


@pytest.mark.parametrize(
    ("spoil", "status"),
    [
        *((spoil, STALE) for spoil in (edit, take_away, put_there, same)),
        *((spoil, REFUSED) for spoil in (folder, loop, no_user)),
    ],
)
@pytest.mark.parametrize("arguments", [(), ("--check",)])
def test_a_server_that_is_another_one_is_refused(
    shell: Shell, root: Path, bundle: Path, spoil: Callable[[Path], None], status: int, arguments: tuple[str, ...]
) -> None:
    spoil(root)
    old = server.snapshot(root)
    installed(shell, bundle, root, *arguments, status=status)
    assert server.snapshot(root) == old
    assert not (root / server.STATE).exists()


@pytest.mark.parametrize("spoil", ["changes", "install.sh", "tree/etc/asterisk/pjsip.conf"])
def test_a_damaged_bundle_is_refused(shell: Shell, root: Path, bundle: Path, spoil: str) -> None:
    with (bundle.parent / spoil).open("ab") as file:
        file.write(b"#\n")
    old = server.snapshot(root)
    installed(shell, bundle, root, status=REFUSED)
    assert server.snapshot(root) == old


def test_an_id_is_later_than_every_other_although_the_clock_was_set_back(
    shell: Shell, root: Path, bundle: Path
) -> None:
    later = server.NOW.replace(year=2099, microsecond=1)
    apply(server.single("/etc/asterisk/other.conf", None, "x\n"), root, now=later)
    installed(shell, bundle, root)
    assert [r.id for r in list_receipts(root)] == ["20991123T120000-000001", "20991123T120000-000002"]


def test_one_at_a_time(shell: Shell, root: Path, bundle: Path) -> None:
    state = root / server.STATE
    state.mkdir(parents=True)
    with exclusive(state / "lock"):
        assert "busy" in installed(shell, bundle, root, status=REFUSED)
    installed(shell, bundle, root)


def test_what_others_changed_since_is_not_undone_unless_forced(shell: Shell, root: Path, bundle: Path) -> None:
    installed(shell, bundle, root)
    theirs = root / "etc/asterisk/pjsip.conf"
    theirs.write_text("; theirs\n")
    assert "changed" in installed(shell, bundle, root, "--undo", status=REFUSED)
    assert theirs.read_text() == "; theirs\n"
    assert "kept" in installed(shell, bundle, root, "--undo", "--force")
    assert theirs.read_text() == "[101]\ntype=endpoint\n"
    (kept,) = (root / server.STATE).glob("found-*")
    assert kept.read_text() == "; theirs\n"


def test_a_file_written_again_later_is_not_undone(shell: Shell, root: Path, bundle: Path) -> None:
    installed(shell, bundle, root)
    now = "[101]\ntype=endpoint\n;more\n"
    apply(server.single("/etc/asterisk/pjsip.conf", now, now + ";again\n"), root, now=server.NOW)
    installed(shell, bundle, root, "--undo", "--force", status=REFUSED)
    assert len(list_receipts(root)) == 2


def test_an_unfinished_change_is_recovered_first_and_the_wizards_own_by_the_wizard(
    shell: Shell, root: Path, bundle: Path
) -> None:
    old = without_attributes(root)
    receipt = apply(server.plan(), root, now=server.NOW)
    (root / server.STATE / receipt.id / "receipt.json").write_text(to_json(receipt.with_status(Status.WRITING)))
    for arguments in ((), ("--check",), ("--recover",), ("--undo",)):
        installed(shell, bundle, root, *arguments, status=UNFINISHED)
    recover(root)
    assert without_attributes(root) == old
    installed(shell, bundle, root, "--recover")
    installed(shell, bundle, root)


def change(path: str, before: str | None, after: str | None, owner: str = "asterisk") -> Change:
    return replace(server.change(path, before, after, 0o640), owner=owner)


ODD = "/etc/asterisk/a b\n'\"$(touch x)`é\udcff\\n=041*.d/-x\n"


def test_names_of_any_bytes(shell: Shell, root: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = server.build(tmp_path / "other")
    for each in (root, other):
        (each / ODD[1:]).mkdir(parents=True)
        (each / ODD[1:] / "there\n").write_text("old\n")
        (each / ODD[1:] / "there\n").chmod(0o600)
        (each / "srv/link\n").symlink_to(f"..{ODD}", target_is_directory=True)
    plan = Plan(changes=(change(f"{ODD}/new/x y", None, "new\n"), change("/srv/link\n/there\n", "old\n", "newer\n")))
    expected = apply(plan, other, now=server.NOW)
    old = without_attributes(root)
    script = unpack(plan, tmp_path / "bundle", installer=script_for(shell))
    installed(shell, script, root)
    assert without_attributes(root) == without_attributes(other)
    (receipt,) = list_receipts(root)
    assert plain(receipt) == plain(expected)
    installed(shell, script, root, "--undo")
    assert without_attributes(root) == old


names = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    lambda name: name not in (".", "..") and len(name.encode()) < 200
)
HOSTILE = st.sampled_from(["$(touch x)", "`touch x`", "; touch x", "'", '"', "a\nb", "-rf", "*", "~", "\\0101", "=101"])


@given(st.lists(names | HOSTILE, min_size=1, max_size=4, unique=True), HOSTILE.filter(lambda n: "\n" not in n))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_no_value_becomes_a_word_of_the_shell(
    tmp_path_factory: pytest.TempPathFactory, some: list[str], user: str
) -> None:
    base = tmp_path_factory.mktemp("hostile")
    dash = shell_of("dash", base / "tools")
    root = base / "root"
    (root / "etc").mkdir(parents=True)
    user = f"u{user}"  # passwd(5): a line that begins with - or + is no user's
    (root / "etc/passwd").write_text(f"{user}:x:{server.UID}:{server.GID}:::\n")
    (root / "etc/group").write_text(f"asterisk:x:{server.GID}:\n")
    plan = Plan(changes=tuple(change(f"/srv/{name}/{name}", None, name, owner=user) for name in some))
    script = unpack(plan, base / "bundle", installer=script_for(dash))
    before = set(script.parent.rglob("*"))
    installed(dash, script, root)
    assert {p.read_text() for p in (root / "srv").rglob("*") if p.is_file()} == set(some)
    (receipt,) = list_receipts(root)
    assert [str(c.path) for c in receipt.changes] == [str(c.path) for c in plan.changes]
    assert {c.after.owner for c in receipt.changes if c.after} == {user}
    assert set(script.parent.rglob("*")) == before
    assert not list(base.rglob("x"))
    roll_back(root)
    assert not (root / "srv").exists()


def test_files_of_a_server_that_was_not_read_go_to_whom_asterisk_is(shell: Shell, root: Path, tmp_path: Path) -> None:
    plan = server.single("/etc/asterisk/pjsip_secure_calling.conf", None, "[transport-tls]\n")
    installed(shell, unpack(plan, tmp_path / "bundle", installer=script_for(shell), is_unread=True), root)
    there, main = ((root / "etc/asterisk" / name).stat() for name in ("pjsip_secure_calling.conf", "pjsip.conf"))
    assert (there.st_uid, there.st_gid) == (main.st_uid, main.st_gid)


def test_where_asterisk_reads_another_folder_a_plan_made_unread_is_refused(
    shell: Shell, root: Path, tmp_path: Path
) -> None:
    plan = server.single("/etc/asterisk/pjsip_secure_calling.conf", None, "[transport-tls]\n")
    script = unpack(plan, tmp_path / "bundle", installer=script_for(shell), is_unread=True)
    conf = root / "etc/asterisk/asterisk.conf"
    conf.write_text("[directories](!)\nastetcdir => /opt/pbx ; moved\n")
    old = server.snapshot(root)
    ended = shell.run(script, "--root", str(root))
    assert ended.returncode == REFUSED
    assert "Asterisk's folder is /opt/pbx here" in ended.stderr
    assert server.snapshot(root) == old
    conf.write_text("[directories](!)\nastetcdir => /etc/asterisk/\n")
    installed(shell, script, root)


def small_disk(shell: Shell, root: Path, script: Path, size: str) -> subprocess.CompletedProcess[str]:
    """Run the script with the server on a disk of this size, and show what is on it then."""
    words = f"""mount -t tmpfs -o size={size} tmpfs "$1" && cp -a "$2/." "$1" || exit 77
    "$3" "$4" --root "$1"; status=$?
    find "$1" -type f -exec sha256sum {{}} + | sed "s,$1,," | sort; exit $status"""
    place = root.with_name("disk")
    place.mkdir()
    command = ["unshare", "-m", "sh", "-c", words, "sh", str(place), str(root), shell.command[0], str(script)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20, env={"PATH": shell.path})


@root_only
@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare is not here")
@pytest.mark.parametrize("is_told", [True, False])
def test_a_full_disk(dash: Shell, root: Path, tmp_path: Path, is_told: bool) -> None:
    """Refused before anything is touched; where df tells too much, put back."""
    plan = Plan(
        changes=(
            change("/etc/asterisk/pjsip.conf", "[101]\ntype=endpoint\n", ";\n"),
            change("/srv/a", None, "x" * 400_000),
        )
    )
    script = unpack(plan, tmp_path / "bundle", installer=script_for(dash))
    if not is_told:
        (tmp_path / "lies").mkdir()
        (tmp_path / "lies/df").write_text("#!/bin/sh\necho F\necho tmpfs 9999999 0 9999999 0% /\n")
        (tmp_path / "lies/df").chmod(0o755)
        dash = replace(dash, path=f"{tmp_path / 'lies'}:{dash.path}")
    ended = small_disk(dash, root, script, "300k")
    if ended.returncode == 77:
        pytest.skip("no tmpfs may be mounted here")
    assert ended.returncode == REFUSED, ended
    assert ("full" if is_told else "undone") in words(ended)
    whole = subprocess.run(
        ["sh", "-c", 'find "$1" -type f -exec sha256sum {} + | sed "s,$1,," | sort', "sh", str(root)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.endswith(whole.stdout)


@root_only
def test_what_is_not_permitted_is_left_to_a_person(dash: Shell, in_memory: Path) -> None:
    nobody = 65534
    (in_memory / "root").mkdir()
    root, script = (
        server.build(in_memory / "root"),
        unpack(server.plan(), in_memory / "bundle", installer=script_for(dash)),
    )
    for path in (in_memory, *in_memory.rglob("*")):
        os.chown(path, nobody, nobody, follow_symlinks=False)
    ended = subprocess.run(
        [*dash.command, str(script), "--root", str(root)],
        capture_output=True,
        text=True,
        check=False,
        user=nobody,
        group=nobody,
        extra_groups=(),
        env={"PATH": dash.path},
    )
    assert ended.returncode == 0, ended
    (receipt,) = list_receipts(root)
    assert "chown 'asterisk:asterisk' '/etc/asterisk/keys/asterisk.key'" in receipt.manual_steps
    assert words(ended).count("manual") == len(receipt.manual_steps) > len(server.plan().changes)


def test_killed_at_every_command(shell: Shell, in_memory: Path) -> None:
    """The slower of the two is killed at every third."""
    outcomes = Field(shell, in_memory).killed(1 if shell.name == "dash" else 3)
    assert outcomes["old"] > 10
    assert outcomes["new"] > 1


def test_an_undo_killed(shell: Shell, in_memory: Path) -> None:
    outcomes = Field(shell, in_memory).killed(5, "--undo", is_applied=True)
    assert outcomes["old"] > 3
    assert outcomes["new"] > 0


def test_asked_to_stop_it_puts_everything_back_and_a_lost_terminal_does_not_stop_it(
    shell: Shell, in_memory: Path
) -> None:
    field = Field(shell, in_memory)
    assert field.signalled("TERM", 9)["old"] > 3
    assert set(field.signalled("HUP", 20)) == {"new"}


def test_a_recovery_killed(dash: Shell, in_memory: Path) -> None:
    assert Field(dash, in_memory).recovery_killed(5)["old"] > 4


@pytest.mark.parametrize("name", ["install.sh", "collect.sh"])
def test_scripts_are_clean(name: str) -> None:
    text = resource(f"server/{name}").read_bytes()
    assert b"\r" not in text
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 120
    assert server_script(name).startswith("#!/bin/sh\n")
    try:
        shellcheck = peer(SHELLCHECK).folder / "shellcheck"
    except PeerUnavailableError as error:
        pytest.skip(str(error))
    done = subprocess.run([shellcheck, "-s", "sh", resource(f"server/{name}")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
