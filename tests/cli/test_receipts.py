"""``receipts``, ``roll-back`` and ``recover``: what a person reads of receipts that stand on one another."""

import json
from pathlib import Path

import pytest

from tests.system import server
from tests.system.kills import in_child
from wizard.cli.main import run
from wizard.system.apply import apply
from wizard.system.receipts import list_receipts

OURS = "etc/asterisk/pjsip_secure_calling.conf"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return server.build(tmp_path / "root")


def written_twice(root: Path) -> tuple[str, str]:
    first = apply(server.plan(), root, now=server.NOW)
    second = apply(server.second_plan(), root, now=server.NOW)
    return first.id, second.id


def test_backups_are_listed_and_pruned_only_when_that_is_asked_for(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = written_twice(root)
    assert run(["receipts", "--root", str(root)]) == 0
    assert "no backup" not in capsys.readouterr().out
    assert run(["receipts", "--prune", "1", "--root", str(root)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Took away the backups of 1 receipt, 52 bytes.")
    assert f"{first}  7 files, no backup" in out
    assert f"{second}  4 files, " in out
    assert run(["receipts", "--json", "--root", str(root)]) == 0
    values = json.loads(capsys.readouterr().out)
    assert [(v["status"], v["backup_bytes"] > 0) for v in values] == [("pruned", False), ("standing", True)]
    assert run(["receipts", "--prune", "0", "--root", str(root)]) == 1
    assert "always kept" in capsys.readouterr().err


def test_an_older_receipt_goes_back_with_what_stands_on_it_when_told_to(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = written_twice(root)
    assert run(["roll-back", first, "--root", str(root)]) == 1
    err = capsys.readouterr().err
    assert second in err
    assert "--with-later" in err
    assert run(["roll-back", first, "--with-later", "--root", str(root)]) == 0
    out = capsys.readouterr().out
    assert f"Rolled back {second}, which had written the same files later." in out
    assert f"Rolled back {first}: 8 files put back as before." in out
    assert list_receipts(root) == ()


def test_what_others_changed_is_shown_with_the_refusal(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    apply(server.plan(), root, now=server.NOW)
    with (root / OURS).open("a") as file:
        file.write("password=of somebody\nmine\n")
    assert run(["roll-back", "--root", str(root)]) == 1
    printed = capsys.readouterr()
    assert "+mine\n" in printed.out
    assert "of somebody" not in printed.out
    assert "was changed after this wizard wrote it" in printed.err
    assert run(["roll-back", "--force", "--root", str(root)]) == 0
    capsys.readouterr()
    assert run(["receipts", "--root", str(root)]) == 0
    assert "Changed by others, kept as /var/lib/secure-calling/found-" in capsys.readouterr().out


def test_recover_says_what_it_found(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert in_child(lambda: apply(server.plan(), root, now=server.NOW), at=110)
    assert run(["read", "--root", str(root)]) == 0
    assert "cut short" in capsys.readouterr().err
    assert run(["roll-back", "--root", str(root)]) == 4
    capsys.readouterr()
    assert run(["recover", "--root", str(root)]) == 0
    out = capsys.readouterr().out
    assert "was cut short: undone, the files are as before it." in out
    assert "Put back: /etc/asterisk/" in out
