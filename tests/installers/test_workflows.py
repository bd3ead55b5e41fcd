"""The workflows for other systems: they cannot run here, so at least their form and what they call is right."""

import subprocess
from pathlib import Path

import pytest

from installers.__main__ import WORKS
from installers.environment import python

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
pytestmark = [pytest.mark.xdist_group("installers"), pytest.mark.timeout(600)]


def test_they_keep_to_the_schema() -> None:
    judge = ("-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows")
    done = subprocess.run([python(), *judge, *WORKFLOWS], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_what_they_call_is_there(workflow: Path) -> None:
    called = [line.partition("-m installers ")[2].split() for line in workflow.read_text().splitlines()]
    works = [words for words in called if words]
    assert works
    assert all(WORKS.get(what) == bool(rest) for what, *rest in works)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_no_secret_is_put_into_a_script(workflow: Path) -> None:
    # What stands for a secret inside a script would be in the shell's own text; an environment is not.
    for line in workflow.read_text().splitlines():
        assert "${{ secrets." not in line or line.split(":")[0].strip().isupper(), line
