from pathlib import Path

import pytest

from tests.system import server
from wizard.core.errors import WizardError
from wizard.core.plan.receipt import Status
from wizard.system.apply import apply
from wizard.system.journal import Standing
from wizard.system.recover import needs_recovery, recover, unfinished


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def cut(root: Path, receipt_id: str, status: Status) -> None:
    """Leave the journal of an apply as a cut leaves it."""
    file = root / server.STATE / receipt_id / "receipt.json"
    file.write_text(file.read_text().replace('"standing"', f'"{status.value}"'))


def test_where_nothing_was_cut_short_there_is_nothing_to_show(root: Path) -> None:
    assert unfinished(root) == Standing()
    apply(server.plan(), root, now=server.NOW)
    assert unfinished(root) == Standing()


def test_what_recover_acts_on_is_what_was_shown_and_looking_changes_nothing(root: Path) -> None:
    before = server.snapshot(root)
    first = apply(server.plan(), root, now=server.NOW)
    cut(root, first.id, Status.WRITING)
    trace = root / server.STATE / "20200101T000000-000000"
    trace.mkdir()
    looked_at = sorted(root.rglob("*"))
    shown = unfinished(root)
    assert sorted(root.rglob("*")) == looked_at
    assert [(r.id, r.status) for r in shown.receipts] == [(first.id, Status.WRITING)]
    assert {c.path for c in shown.receipts[0].changes} == {c.path for c in server.plan().changes}
    done = recover(root)
    assert (done.applies_undone, done.traces_removed) == ((first.id,), (trace.name,))
    assert not needs_recovery(root)
    assert unfinished(root) == Standing()
    assert server.snapshot(root) == before


def test_a_damaged_receipt_is_an_error_with_a_next_step(root: Path) -> None:
    receipt = apply(server.plan(), root, now=server.NOW)
    (root / server.STATE / receipt.id / "receipt.json").write_text("{")
    with pytest.raises(WizardError):
        unfinished(root)
