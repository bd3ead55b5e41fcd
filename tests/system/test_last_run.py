"""A run that ends in native code leaves where it was; one that ends as it should leaves nothing."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.system.last_run import RunTrace

CRASH = """
import faulthandler, sys
from pathlib import Path
from wizard.system.last_run import RunTrace

def fall(passphrase):
    faulthandler._sigsegv()

trace = RunTrace(Path(sys.argv[1]))
trace.begin()
fall("correct horse battery")
"""


@pytest.fixture(autouse=True)
def traces_of_the_tests_themselves() -> Iterator[None]:
    """Let a crash of these tests be told of as before: there is one place for it in a process."""
    was_enabled = faulthandler.is_enabled()
    yield
    if was_enabled:
        faulthandler.enable(2)


def begun_again(file: Path) -> str:
    """Return what a run finds when it begins, and end it as it should be."""
    trace = RunTrace(file)
    trace.begin()
    trace.end()
    return trace.left


def test_the_next_start_finds_where_the_last_run_ended_and_only_that_one(tmp_path: Path) -> None:
    file = tmp_path / "new" / "last-run.txt"
    ended = subprocess.run([sys.executable, "-c", CRASH, str(file)], capture_output=True, check=False)
    assert ended.returncode != 0
    left = begun_again(file)
    assert left.startswith("Fatal Python error: Segmentation fault")
    assert "in fall" in left
    assert "horse" not in left
    assert str(tmp_path) not in left
    assert begun_again(file) == ""


def test_a_run_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "last-run.txt"
    assert begun_again(file) == ""
    assert file.read_bytes() == b""


def test_two_windows_at_once_leave_each_other_be(tmp_path: Path) -> None:
    file = tmp_path / "last-run.txt"
    first = RunTrace(file)
    first.begin()
    second = RunTrace(file)
    assert second.left == ""
    second.end()
    first.end()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_file_that_cannot_be_had_costs_only_the_trace(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    assert begun_again(tmp_path / "taken" / "last-run.txt") == ""
    os.mkfifo(tmp_path / "pipe")
    assert begun_again(tmp_path / "pipe") == ""
    (tmp_path / "folder").mkdir()
    assert begun_again(tmp_path / "folder") == ""


def test_a_file_full_of_something_else_is_no_trace(tmp_path: Path) -> None:
    file = tmp_path / "last-run.txt"
    file.write_bytes(os.urandom(400_000))
    assert begun_again(file) == ""
