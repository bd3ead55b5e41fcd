"""Many sites in one command: one that fails keeps none of the others, and no receipt is forgotten."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import MakeSite
from wizard.cli.applied_sites import print_applied
from wizard.cli.main import run
from wizard.core.plan.after_writing import steps_after
from wizard.core.plan.plan import Plan, RestartStep
from wizard.core.plan.receipt import Receipt, Status
from wizard.core.text import Text
from wizard.system import journal
from wizard.system.receipts import list_receipts


def test_a_bad_site_between_two_good_ones(
    make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, last = make_site("one", "root-one"), make_site("two", "root-two")
    gone = tmp_path / "gone"
    words = [str(first), str(gone), str(last), "--json"]
    capsys.readouterr()
    assert run(["plan", *words]) == 1
    plans = json.loads(capsys.readouterr().out)
    assert list(plans) == [str(first), str(gone), str(last)]
    assert set(plans[str(gone)]["error"]) == {"title", "detail", "next_step"}
    assert run(["apply", *words, "--yes"]) == 1
    applied = json.loads(capsys.readouterr().out)
    for site, root in ((first, "root-one"), (last, "root-two")):
        receipt = applied[str(site)]["receipt"]
        assert (tmp_path / root / receipt.lstrip("/")).is_dir()
        assert [p.stem for p in (site / "receipts").iterdir()] == [Path(receipt).name]
    assert "error" in applied[str(gone)]


def test_a_summary_of_many_for_people(make_site: MakeSite, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = make_site("one", "root-one"), make_site("two", "root-two")
    assert run(["apply", str(first), "--yes"]) == 0
    capsys.readouterr()
    assert run(["plan", str(first), str(second)]) == 0
    summary = capsys.readouterr().out.partition("== All sites\n")[2].splitlines()
    assert summary[0].startswith(f"{first}: nothing to change")
    assert summary[1].startswith(f"{second}: 7 files to write")


def test_a_summary_of_what_was_applied(make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sites = [make_site(name, f"root-{name}") for name in ("one", "two", "three")]
    assert run(["apply", str(sites[0]), "--yes"]) == 0
    twice = "[a]\ntype=endpoint\n[a]\ntype=endpoint\n"
    (tmp_path / "root-three/etc/asterisk/pjsip.conf").write_text(twice)
    capsys.readouterr()
    assert run(["apply", *map(str, sites), str(tmp_path / "gone"), "--yes"]) == 1
    summary = capsys.readouterr().out.partition("== All sites\n")[2].splitlines()
    (receipt,) = list_receipts(tmp_path / "root-two")
    assert summary == [
        f"{sites[0]}: nothing to change",
        f"{sites[1]}: written (/var/lib/secure-calling/{receipt.id})",
        f"{sites[2]}: 1 error, nothing was written",
        f"{tmp_path / 'gone'}: There is no site in {tmp_path / 'gone'}.",
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"receipt": "/r", "run": {"rolled_back": "/r", "faults": ["gone", "more"]}}, "rolled back: gone"),
        ({"receipt": "/r", "run": {"rolled_back": None, "faults": ["gone"]}}, "written (/r), but: gone"),
        ({"receipt": "/r", "run": {"rolled_back": None, "faults": []}}, "written (/r)"),
        ({"receipt": None, "restart": [], "declined": True}, "nothing was written"),
    ],
)
def test_a_line_of_the_summary(value: Mapping[str, object], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_applied({"one": value}, ["two"])
    assert capsys.readouterr().out == f"\n== All sites\none: {said}\ntwo: not done\n"


def test_a_server_to_recover_is_the_status_of_all(
    make_site: MakeSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = make_site("one", "root-one"), make_site("two", "root-two")
    assert run(["apply", str(first), "--yes"]) == 0
    (receipt,) = list_receipts(tmp_path / "root-one")
    # As a cut in the middle of writing leaves it.
    journal.mark(tmp_path / "root-one/var/lib/secure-calling" / receipt.id, receipt.with_status(Status.WRITING))
    assert run(["plan", str(second), str(first)]) == 4
    assert run(["plan", str(first)]) == 4
    capsys.readouterr()
    # A phone moved back, so that there is something to write.
    assert run(["stage", str(first), "wait", "120"]) == 0
    assert run(["apply", str(first), str(second), "--yes"]) == 4
    assert len(list_receipts(tmp_path / "root-two")) == 1
    assert run(["recover", "--root", str(tmp_path / "root-one")]) == 0
    assert run(["apply", str(first), "--yes"]) == 0


def test_one_site_by_two_names_is_one_site(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["apply", str(site), str(site / "site.toml"), "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["receipt"]


def test_what_was_not_permitted_comes_before_the_reload() -> None:
    plan = Plan(restart=(RestartStep(command="reload", reason=Text("why")),))
    receipt = Receipt(
        id="1", created=datetime(2026, 11, 23, tzinfo=UTC), status=Status.STANDING, manual_steps=("chown a:b /x",)
    )
    assert [step.command for step in steps_after(plan, receipt)] == ["chown a:b /x", "reload"]
