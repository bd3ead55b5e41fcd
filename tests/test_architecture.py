"""Arrows between packages point down, and importing the lower ones loads nothing of the upper."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


def test_import_contracts_are_kept() -> None:
    lint = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", lint], cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def core_modules() -> list[str]:
    folder = PROJECT / "wizard" / "core"
    files = sorted(folder.rglob("*.py"))
    assert files
    names = (".".join(file.relative_to(PROJECT).with_suffix("").parts) for file in files)
    return [name.removesuffix(".__init__") for name in names]


def loaded_by(*modules: str) -> set[str]:
    """Return the top-level packages that importing these modules loads."""
    code = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_core_loads_no_qt() -> None:
    assert not loaded_by(*core_modules()) & {"PySide6", "shiboken6"}


def test_error_codes_are_explained_without_any_dependency() -> None:
    loaded = loaded_by("wizard.core.error_code")
    assert not loaded & {"lxml", "cryptography", "zeroconf", "PySide6", "shiboken6", "tomlkit"}


@pytest.mark.parametrize("module", ["wizard.cli", "wizard.system"])
def test_everything_below_the_window_loads_no_qt(module: str) -> None:
    assert importlib.util.find_spec(module)
    assert not loaded_by(module) & {"PySide6", "shiboken6"}
