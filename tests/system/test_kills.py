"""Killed at any instant, the server has the old or the new set after recover, never a mix."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the server is POSIX, and so is the killing")


def killed(work: str, folder: Path) -> dict[str, int]:
    """Run one work in a process of its own (fork and a test runner's threads do not go together)."""
    command = [sys.executable, "-m", "tests.system.kills", work, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert ended.returncode == 0, ended.stderr[-3000:]
    return dict(json.loads(ended.stdout))


def test_nothing_is_written_by_a_call_that_is_not_killed_at(in_memory: Path) -> None:
    missed = killed("audit", in_memory)
    assert {"open", "replace", "unlink", "mkdir", "rmdir", "fchmod"} <= missed.keys()
    assert not any(missed.values()), missed


def test_apply_killed_at_every_writing_call(in_memory: Path) -> None:
    found = killed("apply", in_memory)
    assert found["calls"] > 50
    assert found["old"] > 0
    assert found["new"] > 0
    assert found["old"] + found["new"] == found["calls"] + 1


def test_roll_back_killed_at_every_writing_call(in_memory: Path) -> None:
    found = killed("roll-back", in_memory)
    assert found["calls"] > 30
    assert found["old"] + found["new"] == found["calls"] + 1


def test_roll_back_of_two_killed_at_every_writing_call(in_memory: Path) -> None:
    found = killed("roll-back-two", in_memory)
    assert found["calls"] > 50
    assert found["newest"] > 0
    # One mark decides for both: the set between them is never left.
    assert found["old"] + found["newest"] == found["calls"] + 1


def test_prune_killed_at_every_writing_call(in_memory: Path) -> None:
    found = killed("prune", in_memory)
    assert found["calls"] > 10
    assert found["newest"] == found["calls"] + 1


def test_recover_killed_at_every_writing_call(in_memory: Path) -> None:
    found = killed("recover", in_memory)
    assert found["calls"] > 30
    assert found["old"] == found["calls"] + 1


def test_killed_from_outside_at_random(in_memory: Path) -> None:
    found = killed("random:100", in_memory)
    assert sum(found.get(name, 0) for name in ("old", "new", "newest")) == 100
