"""The licences that About shows: a package's own notices, or what is installed."""

from pathlib import Path

from wizard.system.notices import notices


def test_a_package_shows_its_own(tmp_path: Path) -> None:
    file = tmp_path / "THIRD-PARTY-NOTICES.txt"
    file.write_text("Qt is under the LGPL.\n", "utf-8")
    assert notices(file) == "Qt is under the LGPL.\n"


def test_elsewhere_everything_that_is_needed_is_listed_with_its_licence(tmp_path: Path) -> None:
    lines = notices(tmp_path / "none").splitlines()
    assert any(line.startswith("PySide6_Essentials ") and "LGPL-3.0" in line for line in lines)
    assert any(line.startswith("cryptography ") for line in lines)
    assert not any(line.startswith("pytest ") for line in lines), "what only developers need is not part of it"
    assert all("  " in line for line in lines), "each with a licence"
