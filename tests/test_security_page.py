"""The security page: what it promises is held by tests that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "resources" / "security.md").read_text("utf-8")
PROMISES = PAGE.partition("## What is promised")[2].partition("## What is not")[0]
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)


@pytest.mark.parametrize(("file", "name"), NAMED, ids=lambda part: part.rpartition("/")[2])
def test_each_test_it_names_is_there(file: str, name: str) -> None:
    assert re.search(rf"^def {name}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE)


def test_each_promise_names_a_test() -> None:
    promises = [line for line in PROMISES.splitlines() if line.startswith("- ")]
    assert len(promises) > 20
    assert [promise for promise in promises if "::test_" not in promise] == []


def test_each_command_it_names_is_there() -> None:
    commands = re.findall(r"`(?:\.venv/bin/)?python3? -m (tests[\w.]+)", PAGE)
    assert len(commands) > 2
    for command in commands:
        path = ROOT / command.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file(), command


def test_each_page_it_leads_to_is_there() -> None:
    links = re.findall(r"\]\(([\w./-]+)\)", PAGE)
    assert links
    for link in links:
        assert (ROOT / "resources" / link).is_file(), link


def test_it_is_found_from_the_first_page() -> None:
    assert "resources/security.md" in (ROOT / "README.md").read_text("utf-8")
    assert "resources/security.md" in (ROOT / ".github" / "SECURITY.md").read_text("utf-8")
