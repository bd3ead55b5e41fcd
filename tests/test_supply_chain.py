"""What others' code comes in: few direct dependencies, each with its reason, and every file of them by its hash."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYPROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
LOCKS = (ROOT / "constraints.txt", ROOT / "installers" / "constraints.txt")
ENTRY = re.compile(
    r"^([\w.-]+)==\S+(?: ; [^\\\n]+)? ?\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)
DIRECT = tomllib.loads(PYPROJECT)["project"]["dependencies"]


def plain(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!;~ ]", name, maxsplit=1)[0]).lower()


def test_each_direct_dependency_says_why_it_is_there() -> None:
    lines = PYPROJECT.splitlines()
    for wanted in DIRECT:
        at = next(i for i, line in enumerate(lines) if line.strip().startswith(f'"{wanted}"'))
        # Beside it, above it, or above another entry of the same package.
        before = lines[at - 1].strip()
        is_told = "#" in lines[at] or before.startswith("#") or plain(before.strip('"')) == plain(wanted)
        assert is_told, wanted


def test_there_are_few() -> None:
    assert len({plain(wanted) for wanted in DIRECT}) <= 12


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.parent.name)
def test_every_pin_has_its_hashes_and_nothing_else_is_installed(lock: Path) -> None:
    text = lock.read_text()
    found = ENTRY.findall(text)
    assert "".join(match[0] for match in ENTRY.finditer(text)) == text, "a line that is no pin with hashes"
    assert {plain(wanted) for wanted in DIRECT} <= {plain(name) for name, _ in found}


def test_what_is_installed_is_held_against_them() -> None:
    """The set-up, and the packages' own environment, let no file in whose hash is not in the lock."""
    for program in (ROOT / "dev.py", ROOT / "installers" / "environment.py"):
        assert "--require-hashes" in program.read_text("utf-8")
