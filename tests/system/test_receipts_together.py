"""Receipts that stand on one another: rolled back together, refused with what others did, pruned when asked."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.system import server
from tests.system.kills import in_child
from wizard.core.errors import RecoveryNeeded, WizardError
from wizard.core.plan.difference import difference
from wizard.core.plan.receipt import Receipt, Status
from wizard.system.apply import apply
from wizard.system.receipts import (
    ChangedSince,
    WrittenLater,
    kept_copies,
    list_receipts,
    needs_recovery,
    ours,
    prune,
    recover,
    roll_back,
)
from wizard.system.root import Root

OURS = "etc/asterisk/pjsip_secure_calling.conf"
A = "/etc/asterisk/a.conf"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def write(root: Path, before: str | None, after: str, path: str = A) -> Receipt:
    return apply(server.single(path, before, after), root, now=server.NOW)


def test_the_first_of_two_goes_back_only_with_the_one_that_stands_on_it(root: Path) -> None:
    before = server.snapshot(root)
    first = apply(server.plan(), root, now=server.NOW)
    second = apply(server.second_plan(), root, now=server.NOW)
    for is_forced in (False, True):
        with pytest.raises(WrittenLater, match="pjsip_secure_calling") as caught:
            roll_back(root, first.id, force=is_forced)
        assert caught.value.later == (second,)
    done = roll_back(root, first.id, with_later=True)
    assert (done.receipt, done.later) == (first, (second,))
    assert len(done.paths) == 8
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()


def test_a_later_one_that_touches_none_of_its_files_stays(root: Path) -> None:
    first = write(root, None, "1\n")
    other = write(root, None, "1\n", "/etc/asterisk/b.conf")
    assert roll_back(root, first.id, with_later=True).later == ()
    assert list_receipts(root) == (other,)
    assert (root / "etc/asterisk/b.conf").exists()


def test_what_stands_on_what_stands_on_it_goes_too(root: Path) -> None:
    write(root, None, "1\n")
    apply(server.second_plan_of(A, "1\n", "2\n", "/etc/asterisk/b.conf"), root, now=server.NOW)
    third = write(root, "new\n", "3\n", "/etc/asterisk/b.conf")
    first, second, _ = list_receipts(root)
    assert roll_back(root, first.id, with_later=True).later == (third, second)
    assert not list((root / "etc/asterisk").glob("[ab].conf"))


def test_refused_with_the_difference_when_others_changed_a_file_since(root: Path) -> None:
    apply(server.plan(), root, now=server.NOW)
    with (root / OURS).open("a") as file:
        file.write("password=of somebody\nmine\n")
    with pytest.raises(ChangedSince, match="pjsip_secure_calling") as caught:
        roll_back(root)
    (change,) = caught.value.differences
    shown = difference(change)
    assert " [transport-tls]\n" in shown
    assert "+mine\n" in shown
    assert "of somebody" not in shown
    assert len(list_receipts(root)) == 1


def test_refused_with_the_difference_when_others_came_between_two_writes(root: Path) -> None:
    first = write(root, None, "1\n")
    (root / A[1:]).write_text("1\nmine\n")
    write(root, "1\nmine\n", "3\n")
    with pytest.raises(ChangedSince) as caught:
        roll_back(root, first.id, with_later=True)
    assert [difference(c).splitlines()[-1] for c in caught.value.differences] == ["+mine"]
    assert (root / A[1:]).read_text() == "3\n"
    roll_back(root, first.id, with_later=True, force=True)
    assert not (root / A[1:]).exists()
    assert [(root / str(p)[1:]).read_text() for p in kept_copies(root)] == ["1\nmine\n"]


def replaced_key(root: Path) -> None:
    (root / "etc/asterisk/keys/asterisk.key").write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n")


def removed(root: Path) -> None:
    (root / OURS).unlink()


def came_back(root: Path) -> None:
    (root / "etc/asterisk/gone.conf").write_text("back\n")


@pytest.mark.parametrize(
    ("meddle", "shown"),
    [(replaced_key, "(private key, not shown)"), (removed, "-[transport-tls]"), (came_back, "+back")],
)
def test_whatever_others_did_can_be_shown(root: Path, meddle: Callable[[Path], None], shown: str) -> None:
    apply(server.plan(), root, now=server.NOW)
    meddle(root)
    with pytest.raises(ChangedSince) as caught:
        roll_back(root)
    assert [difference(c).splitlines()[-1] for c in caught.value.differences] == [shown]


def test_without_the_copy_it_is_refused_all_the_same(root: Path) -> None:
    receipt = write(root, None, "1\n")
    (root / server.STATE / receipt.id / "after-0").write_text("damaged")
    (root / A[1:]).write_text("mine\n")
    with pytest.raises(ChangedSince) as caught:
        roll_back(root)
    assert caught.value.differences == ()


def test_a_roll_back_of_two_that_was_cut_is_finished_for_both(root: Path) -> None:
    before = server.snapshot(root)
    first = apply(server.plan(), root, now=server.NOW)
    second = apply(server.second_plan(), root, now=server.NOW)
    assert in_child(lambda: roll_back(root, first.id, with_later=True), at=30)
    assert needs_recovery(root)
    with pytest.raises(RecoveryNeeded):
        prune(root, 1)
    done = recover(root)
    assert set(done.roll_backs_finished) == {first.id, second.id}
    assert done.put_back
    assert server.snapshot(root) == before


def test_pruned_receipts_stay_without_their_backups(root: Path) -> None:
    first = apply(server.plan(), root, now=server.NOW)
    second = apply(server.second_plan(), root, now=server.NOW)
    written = server.snapshot(root)
    known = ours(Root.at(root))
    assert prune(root, 2) == ()
    assert prune(root, 1) == (first,)
    assert prune(root, 1) == ()
    assert [p.name for p in (root / server.STATE / first.id).iterdir()] == ["receipt.json"]
    assert server.snapshot(root) == written
    assert ours(Root.at(root)) == known, "a renewal still finds its own files"
    assert [(r.id, r.status) for r in list_receipts(root)] == [
        (first.id, Status.PRUNED),
        (second.id, Status.STANDING),
    ]
    assert not needs_recovery(root)
    with pytest.raises(WizardError, match="cannot be rolled back"):
        roll_back(root, first.id, with_later=True, force=True)
    assert roll_back(root).receipt == second
    with pytest.raises(WizardError, match="cannot be rolled back"):
        roll_back(root)


def test_the_newest_backup_is_never_pruned(root: Path) -> None:
    receipt = write(root, None, "1\n")
    for keep in (0, -1):
        with pytest.raises(WizardError, match="always kept"):
            prune(root, keep)
    assert list_receipts(root) == (receipt,)


def test_where_nothing_was_applied_nothing_is_pruned(root: Path) -> None:
    before = server.snapshot(root)
    assert prune(root, 1) == ()
    assert kept_copies(root) == ()
    assert server.snapshot(root) == before
    assert not (root / server.STATE).exists()
