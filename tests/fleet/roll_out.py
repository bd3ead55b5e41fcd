"""Roll sites out with ansible-playbook: as planned, a broken server put back, a second run without a change.

Run as ``python -m tests.fleet.roll_out COUNT FOLDER``; the fifty of a release: ``python -m tests.fleet.roll_out 50
/dev/shm/fleet``. Prints how long each run took.
"""

import json
import os
import re
import sys
import time
from collections.abc import Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from tests.fleet.fleet import PASSPHRASE, Fleet, Played, make_fleet
from wizard.cli.main import run

TO_RELOAD = ["module reload res_pjsip.so", "module reload res_digium_phone.so"]
TO_FETCH = ["digium_phones reconfigure phone 120"]


def plan_of(fleet: Fleet, name: str) -> Mapping[str, object]:
    """Return what ``secure-calling plan`` says on the server itself."""
    said = StringIO()
    with redirect_stdout(said):
        assert run(["plan", str(fleet.folder / "sites" / name), "--root", str(fleet.root(name)), "--json"]) == 0
    found: Mapping[str, object] = json.loads(said.getvalue())
    return found


def written_task(played: Played) -> dict[str, tuple[str, Mapping[str, object]]]:
    """Return what was shown of the first task for each host: the difference above it, and its result."""
    found: dict[str, tuple[str, Mapping[str, object]]] = {}
    above: list[str] = []
    is_shown = False
    for line in played.said.splitlines():
        if line.startswith("TASK ["):
            is_shown, above = line.startswith("TASK [Write the plan]"), []
        elif is_shown and (shown := re.match(r"(?:changed|ok): \[(\S+)\] => (\{.*\})$", line)):
            found[shown[1]] = "".join(f"{each}\n" for each in above), json.loads(shown[2])
            above = []
        elif is_shown:
            above.append(line)
    return found


def check_equals_plan(fleet: Fleet) -> Played:
    """See that ``--check --diff`` says what the plan says, and changes nothing."""
    before = fleet.state()
    played = fleet.play("roll-out.yml", "--check", "--diff", "-v")
    assert played.status == 0, played.said
    assert fleet.state() == before
    shown = written_task(played)
    assert set(shown) == set(fleet.names), played.said
    for name, (difference, result) in shown.items():
        plan = plan_of(fleet, name)
        changes = plan["changes"]
        assert isinstance(changes, list)
        assert changes
        assert difference.rstrip("\n") == "".join(change["diff"] for change in changes).rstrip("\n")
        assert result["digest"] == plan["digest"]
        assert result["changed"] is True
        kept = ("path", "action", "mode", "owner", "group")
        assert result["changes"] == [{key: change[key] for key in kept} for change in changes]
        assert fleet.asked(name) == []
    return played


def roll_out(fleet: Fleet, broken: str, faulty: str) -> Played:
    """Roll all out while two servers do not take it: these are put back, the others are done."""
    before = fleet.state()
    (fleet.root(broken) / "broken").touch()
    (fleet.root(faulty) / "log-fault").touch()
    played = fleet.play("roll-out.yml", "-vvv")
    assert played.status == 2, played.said
    assert played.hosts("failed") == played.hosts("rescued") == {broken, faulty}
    after = fleet.state()
    for name in fleet.names:
        if name in (broken, faulty):
            assert after[name] == before[name]
            assert fleet.asked(name) == [*TO_RELOAD, *TO_RELOAD]
            assert not (fleet.root(name) / "var/lib/secure-calling").exists()
        else:
            assert plan_of(fleet, name)["changes"] == []
            assert fleet.asked(name) == [*TO_RELOAD, *TO_FETCH]
    (fleet.root(broken) / "broken").unlink()
    (fleet.root(faulty) / "log-fault").unlink()
    return played


def finish(fleet: Fleet, rest: set[str]) -> Played:
    """Run again for those that are left, then for all: nothing changes any more."""
    played = fleet.play("roll-out.yml", "--limit", ",".join(rest))
    assert played.status == 0, played.said
    assert played.hosts("changed") == set(played.recap) == rest
    state, asked = fleet.state(), [fleet.asked(name) for name in fleet.names]
    again = fleet.play("roll-out.yml", "--diff")
    assert again.status == 0, again.said
    assert again.hosts("changed") == set()
    assert set(again.recap) == set(fleet.names)
    assert (fleet.state(), [fleet.asked(name) for name in fleet.names]) == (state, asked)
    return again


def main(count: int, folder: Path) -> None:
    """Do all of it with so many sites."""
    os.environ["SECURE_CALLING_PASSPHRASE"] = PASSPHRASE
    folder.mkdir()
    fleet = make_fleet(folder, count)
    broken, faulty = fleet.names[-1], fleet.names[-2]
    began = time.monotonic()
    check_equals_plan(fleet)
    print(f"--check --diff: {time.monotonic() - began:.0f} s", flush=True)
    roll_out(fleet, broken, faulty)
    print(f"and rolled out: {time.monotonic() - began:.0f} s", flush=True)
    finish(fleet, {broken, faulty})
    print(f"and once more: {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
