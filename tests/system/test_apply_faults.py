"""What happens to a write when the disk fails, a file changes under it, or somebody stops it."""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.system import kills, server
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.plan import Plan
from wizard.core.plan.receipt import Status
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text
from wizard.system.apply import apply
from wizard.system.lock import exclusive
from wizard.system.receipts import list_receipts, recover, roll_back
from wizard.system.root import Root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def state_of(path: Path) -> tuple[int, int, int]:
    state = path.lstat()
    return stat.S_IMODE(state.st_mode), state.st_uid, state.st_gid


def test_every_file_is_written_as_planned(root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    for change in server.plan().changes:
        is_linked = change.path.name == "linked.conf"
        path = root / ("srv/real.conf" if is_linked else str(change.path)[1:])
        if change.after is None:
            assert not path.exists()
            continue
        assert path.read_bytes() == change.after
        assert state_of(path) == (change.mode, server.UID, server.GID)
    assert receipt.status is Status.STANDING
    assert list_receipts(root) == (receipt,)
    assert receipt.id == "20261123T120000-000000"
    assert not list(root.rglob(".secure-calling*"))


def test_a_link_stays_and_the_file_it_leads_to_is_replaced(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    assert str((root / "etc/asterisk/linked.conf").readlink()) == "/srv/real.conf"
    assert (root / "srv/real.conf").read_text() == "; behind a link, edited\n"


def test_folders_made_for_files(root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    assert state_of(root / "etc/asterisk/keys") == (0o750, server.UID, server.GID)
    assert state_of(root / "srv/phones/new") == (0o755, server.UID, server.GID)
    assert [str(f) for f in receipt.folders_made] == ["/etc/asterisk/keys", "/srv/phones", "/srv/phones/new"]


def test_journal_is_for_its_owner_only(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    inside = list((root / server.STATE).rglob("*"))
    assert len(inside) > 4
    for path in (root / server.STATE, *inside):
        assert state_of(path)[0] == (0o700 if path.is_dir() else 0o600)


def test_a_plan_without_changes_writes_nothing(root: Path) -> None:
    before = server.snapshot(root)
    receipt = apply(Plan(), root, now=server.NOW)
    assert receipt.id == ""
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()


def test_a_plan_with_errors_is_refused(root: Path) -> None:
    problem = Problem(severity=Severity.ERROR, message=Text("bad"))
    before = server.snapshot(root)
    with pytest.raises(WizardError):
        apply(replace(server.plan(), problems=(problem,)), root, now=server.NOW)
    assert server.snapshot(root) == before


def edit_content(path: Path) -> None:
    path.write_text("; edited at the last moment\n")


def edit_mode(path: Path) -> None:
    path.chmod(0o666)


def edit_into_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/passwd")


@pytest.mark.parametrize("edit", [edit_content, edit_mode, edit_into_link])
def test_a_file_changed_during_the_write_is_left_alone_and_the_rest_put_back(
    root: Path, edit: Callable[[Path], None]
) -> None:
    last = root / "etc/asterisk/pjsip.conf"

    def meddle(done: int, total: int, path: str) -> None:
        if path == "/etc/asterisk/pjsip.conf":
            edit(last)

    before = server.snapshot(root)
    with pytest.raises(StalePlan):
        apply(server.plan(), root, now=server.NOW, progress=meddle)
    after = server.snapshot(root)
    edited = after.pop("etc/asterisk/pjsip.conf")
    assert before.pop("etc/asterisk/pjsip.conf") != edited
    assert after == before
    assert recover(root).is_nothing


def test_stopping_by_an_exception_puts_everything_back(root: Path) -> None:
    def stop(done: int, total: int, path: str) -> None:
        if done == 4:
            raise KeyboardInterrupt

    before = server.snapshot(root)
    with pytest.raises(KeyboardInterrupt):
        apply(server.plan(), root, now=server.NOW, progress=stop)
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()


def test_progress_counts_files(root: Path) -> None:
    seen: list[tuple[int, int]] = []
    apply(server.plan(), root, now=server.NOW, progress=lambda done, total, path: seen.append((done, total)))
    assert seen == [(n, 7) for n in range(7)]


def test_numbers_stand_for_groups(root: Path) -> None:
    apply(server.single("/etc/asterisk/new.conf", None, "x\n", group=str(server.GID)), root, now=server.NOW)
    assert state_of(root / "etc/asterisk/new.conf")[2] == server.GID


def test_links_never_lead_out_of_the_root(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "victim.conf").write_text("before\n")
    (root / "etc/asterisk/absolute").symlink_to(outside)
    (root / "etc/asterisk/relative").symlink_to("../../../../../../outside")
    for name in ("absolute", "relative"):
        apply(server.single(f"/etc/asterisk/{name}/victim.conf", None, "after\n"), root, now=server.NOW)
    assert (outside / "victim.conf").read_text() == "before\n"
    assert list(outside.iterdir()) == [outside / "victim.conf"]
    assert (root / "outside/victim.conf").read_text() == "after\n"
    assert (root / str(outside)[1:] / "victim.conf").read_text() == "after\n"


def test_two_names_of_one_file_are_refused(root: Path) -> None:
    (root / "etc/asterisk/twice.conf").symlink_to("pjsip.conf")
    text = "[101]\ntype=endpoint\n"
    changes = tuple(server.change(f"/etc/asterisk/{n}.conf", text, "x\n", 0o640) for n in ("pjsip", "twice"))
    with pytest.raises(StalePlan):
        apply(Plan(changes=changes), root, now=server.NOW)
    assert (root / "etc/asterisk/pjsip.conf").read_text() == text


def test_a_pipe_in_a_files_place_is_refused(root: Path) -> None:
    os.mkfifo(root / "etc/asterisk/new.conf")
    with pytest.raises(WizardError, match="not a regular file"):
        apply(server.single("/etc/asterisk/new.conf", None, "x\n"), root, now=server.NOW)


def test_a_second_wizard_is_refused(root: Path) -> None:
    def second(done: int, total: int, path: str) -> None:
        with pytest.raises(WizardError, match="Another wizard"):
            apply(server.single("/etc/asterisk/new.conf", None, "x\n"), root, now=server.NOW)

    apply(server.plan(), root, now=server.NOW, progress=second)
    assert not (root / "etc/asterisk/new.conf").exists()
    assert len(list_receipts(root)) == 1


def test_the_lock_goes_with_its_file(tmp_path: Path) -> None:
    with exclusive(tmp_path / "lock"), pytest.raises(WizardError), exclusive(tmp_path / "lock"):
        pass
    assert not list(tmp_path.iterdir())
    with exclusive(tmp_path / "lock"):
        pass


def test_receipts_are_in_order_even_if_the_clock_goes_back(root: Path) -> None:
    first = apply(server.single("/etc/asterisk/a.conf", None, "x\n"), root, now=server.NOW)
    earlier = server.NOW.replace(year=2020)
    second = apply(server.single("/etc/asterisk/b.conf", None, "x\n"), root, now=earlier)
    assert first.id < second.id
    assert [r.id for r in list_receipts(root)] == [first.id, second.id]
    assert roll_back(root).receipt.id == second.id


def test_extended_attributes_of_an_edited_file_stay(root: Path) -> None:
    path = root / "etc/asterisk/pjsip.conf"
    try:
        os.setxattr(path, "user.note", b"kept")
    except OSError as error:
        pytest.skip(f"this file system has none: {error}")
    apply(server.plan(), root, now=server.NOW)
    assert os.getxattr(path, "user.note") == b"kept"
    roll_back(root)
    assert os.getxattr(path, "user.note") == b"kept"


def test_a_failing_disk_at_every_call_leaves_the_old_or_the_new_set(in_memory: Path) -> None:
    """Each writing call fails once; then each and all that follow, until recover finds the disk mended."""
    for is_lasting in (False, True):
        old = new = calls = 0
        for at in range(1, kills.MOST):
            root = in_memory / f"{is_lasting}-{at}"
            root.mkdir()
            server.build(root)
            before = server.snapshot(root)
            with pytest.MonkeyPatch.context() as patch:
                failures = fail(patch, at, is_lasting=is_lasting)
                try:
                    apply(server.plan(), root, now=server.NOW)
                except RecoveryNeeded:
                    pass
                except WizardError:
                    if not is_lasting:
                        assert server.snapshot(root) == before
            if not failures:
                break
            calls += 1
            recover(root)
            if server.snapshot(root) == before:
                old += 1
                assert list_receipts(root) == ()
            else:
                new += 1
                assert not (root / "etc/asterisk/gone.conf").exists()
                assert len(list_receipts(root)) == 1
        assert calls > 90
        assert old > 80
        assert old + new == calls


def fail(patch: pytest.MonkeyPatch, at: int, *, is_lasting: bool) -> list[str]:
    failures: list[str] = []
    count = 0

    def failing(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal count
            if name == "open" and not int(str(arguments[1])) & os.O_CREAT:
                return real(*arguments, **options)
            count += 1
            if count == at or (is_lasting and count > at):
                failures.append(name)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*arguments, **options)

        return call

    for name in kills.WRITING:
        patch.setattr(os, name, failing(name, getattr(os, name)))
    return failures


def test_everything_is_on_the_disk_before_it_counts(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is forced to the disk before it takes its place, the folder before the next file is touched."""
    synced: set[str] = set()
    unsynced_folders: set[str] = set()
    faults: list[str] = []
    fsync, replace_, unlink = os.fsync, os.replace, os.unlink

    def record_fsync(descriptor: int) -> None:
        fsync(descriptor)
        path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
        synced.add(path)
        unsynced_folders.discard(path)

    def record_replace(source: Path, target: Path) -> None:
        if str(source) not in synced:
            faults.append(f"{source} was not on the disk")
        if unsynced_folders:
            faults.append(f"{target} before {unsynced_folders}")
        replace_(source, target)
        unsynced_folders.add(str(target.parent))

    def record_unlink(path: Path) -> None:
        unlink(path)
        if path.name == "gone.conf":
            unsynced_folders.add(str(path.parent))

    monkeypatch.setattr(os, "fsync", record_fsync)
    monkeypatch.setattr(os, "replace", record_replace)
    monkeypatch.setattr(os, "unlink", record_unlink)
    apply(server.plan(), root, now=server.NOW)
    assert len(synced) > 10
    assert faults == []
    assert unsynced_folders == set()


def test_a_root_that_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(WizardError, match="no folder"):
        apply(server.plan(), tmp_path / "nowhere", now=server.NOW)
    (tmp_path / "file").write_text("")
    with pytest.raises(WizardError, match="no folder"):
        Root.at(tmp_path / "file")


def test_folders_above_the_journal_go_with_it(tmp_path: Path) -> None:
    root = tmp_path
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/group").write_text(f"asterisk:x:{server.GID}:\n")
    (root / "etc/passwd").write_text(f"asterisk:x:{server.UID}:{server.GID}::/:/\n")
    before = server.snapshot(root)
    apply(server.single("/etc/asterisk/a.conf", None, "x\n"), root, now=server.NOW)
    apply(server.single("/etc/asterisk/b.conf", None, "x\n"), root, now=server.NOW)
    first, second = list_receipts(root)
    roll_back(root, first.id)
    roll_back(root, second.id)
    assert server.snapshot(root) == before
    assert not (root / "var").exists()


def test_names_of_phones_files_are_forced_together_and_before_it_is_done(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their order is nobody's; what Asterisk reads is on the disk before them, and they before the receipt says so."""
    names = [f"/srv/phones/000fd3aabb{n:02}.cfg" for n in range(9)]
    conf = server.change("/etc/asterisk/extra.conf", None, "; extra\n", 0o640)
    plan = Plan(changes=(conf, *(server.change(name, None, "<config/>\n", 0o640) for name in names)))
    events: list[str] = []
    fsync, replace_ = os.fsync, os.replace

    def record_fsync(descriptor: int) -> None:
        fsync(descriptor)
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        if path.is_dir():
            events.append(f"forced {path.name}")

    def record_replace(source: Path, target: Path) -> None:
        replace_(source, target)
        events.append(f"swapped {target.name}")

    monkeypatch.setattr(os, "fsync", record_fsync)
    monkeypatch.setattr(os, "replace", record_replace)
    receipt = apply(plan, root, now=server.NOW)
    first = events.index("swapped extra.conf")
    swaps = [f"swapped {Path(name).name}" for name in names]
    assert events[first:] == [
        *("swapped extra.conf", "forced asterisk"),
        *(*swaps, "forced phones"),
        *("swapped receipt.json", f"forced {receipt.id}"),
    ]
