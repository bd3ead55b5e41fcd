"""A short run of every fuzz target, always the same; the long one is ``python -m tests.fuzz all 60s``."""

import importlib
import re
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.fuzz.__main__ import CORPORA, GROUPS
from tests.fuzz.driver import LONGEST_S, larger
from tests.fuzz.server_targets import folder_for
from tests.fuzz.target import Target

ROOT = Path(__file__).parents[2]
TARGETS = [
    target
    for group in GROUPS
    for target in getattr(importlib.import_module(f"tests.fuzz.{group}_targets"), f"{group.upper()}_TARGETS")
]


def seeds(target: Target) -> list[Path]:
    return sorted((CORPORA / target.name).iterdir())


def fuzzed(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


@pytest.mark.timeout(300)
def test_nothing_breaks_on_some_thousand_inputs(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="its wheels are for Linux on x86-64 alone")
    done = fuzzed("-m", "tests.fuzz", "all", "2000", "--work", str(tmp_path))
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    counts = {
        name: int(count.replace(",", "")) for name, count in re.findall(r"^\| (\w+) \| ([\d,]+)", done.stdout, re.M)
    }
    assert counts.keys() == {target.name for target in TARGETS}
    assert all(counts[target.name] >= 2000 // target.one_in for target in TARGETS)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise KeyError(data)", "KeyError"),
        ("raise ValueError", "declared"),
        ("end = time.thread_time() + 1.1\n    while time.thread_time() < end: pass", "LimitError"),
        ('b"x" * 300_000_000', "LimitError"),
    ],
)
def test_what_breaks_hangs_or_grows_is_a_finding(tmp_path: Path, body: str, said: str) -> None:
    pytest.importorskip("atheris", reason="its wheels are for Linux on x86-64 alone")
    program = f"""
import time
from pathlib import Path
import atheris
from tests.fuzz.driver import fuzz
from tests.fuzz.target import Target
def read(data):
    if len(data) < 3: return
    {body}
target = Target(name="broken", read=read, declared=(ValueError,))
done = fuzz(target, atheris, Path("{tmp_path}"), Path("{tmp_path}"), inputs=2000, seconds=0, seed=1)
print(done.finding or f"only what is declared, {{done.inputs}}")
"""
    (tmp_path / "broken").mkdir()
    assert said in fuzzed("-c", program).stdout


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_its_corpus_is_read_and_small(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder_for.cache_clear()
    taken = 0
    for seed in seeds(target):
        with suppress(*target.declared):
            target.read(seed.read_bytes())
            taken += 1
    assert taken, "every seed is refused: the fuzzer would begin at the door"
    assert sum(seed.stat().st_size for seed in seeds(target)) < 16 * 1024


def test_every_corpus_has_its_target() -> None:
    assert {folder.name for folder in CORPORA.iterdir()} == {target.name for target in TARGETS}


def test_an_input_is_blown_up_by_a_part_of_it() -> None:
    grown = larger(b"abc", 10_000, 1)
    assert len(grown) == pytest.approx(10_000, abs=64)
    assert set(grown) == set(b"abc")
    assert LONGEST_S == 1.0
