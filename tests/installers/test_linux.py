"""The .deb, built, installed into a root of its own, tried there with no Python on the path, and removed."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from installers.environment import BuildError
from installers.folder import NAME, program_folder
from installers.kept import TRANSLATIONS
from installers.linux.installed import private_root
from installers.linux.package import deb
from installers.screen import TITLE, take_picture
from installers.smoke import Package, contents, try_all
from tests.desktop.desktop import Desktop

pytestmark = [pytest.mark.peer, pytest.mark.xdist_group("installers"), pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    work = tmp_path_factory.mktemp("deb")
    folder = program_folder()
    package = deb(folder, folder.parent / "icons", work, work, "-Znone")
    with private_root(package, work / "root") as found:
        yield found


def test_every_part_works_without_python(installed: Package) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert len(list(try_all(installed, Path(folder)))) >= 10


def test_what_removing_leaves_behind_is_named(tmp_path: Path) -> None:
    control = tmp_path / "small" / "DEBIAN" / "control"
    control.parent.mkdir(parents=True)
    control.write_text(
        f"Package: {NAME}\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <nobody@localhost>\nDescription: small\n"
    )
    package = tmp_path / "small.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tmp_path / "small", package], check=True)
    with private_root(package, tmp_path / "clean"):
        pass
    root = tmp_path / "root"
    with pytest.raises(BuildError, match="left behind: left"), private_root(package, root):
        (root / "left").touch()


def test_every_resource_is_in_the_package() -> None:
    resources = Path(__file__).parents[2] / "resources"
    packaged = contents(program_folder() / "_internal" / "wizard" / "resources")
    ours = {
        place: told
        for place, told in contents(resources).items()
        # Pages and pictures, and what the translations are made from.
        if not place.startswith("manual/") and not place.endswith(".ts") and place not in ("security.md", "speed.md")
    }
    assert packaged == ours


def test_everything_bundled_is_named_with_its_licence_and_qt_can_be_replaced() -> None:
    inside = program_folder() / "_internal"
    notices = (inside / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    bill = json.loads((inside / "sbom.cdx.json").read_text("utf-8"))
    named = {part["name"]: part for part in bill["components"]}
    assert {"Python", "pyside6-essentials", "shiboken6", "cryptography", "lxml", "zeroconf", "asyncssh"} <= named.keys()
    for name, part in named.items():
        assert f"{'=' * 78}\n{name} {part['version']}\n" in notices, name
        assert part["licenses"], name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices
    assert "Their source is published at https://download.qt.io/official_releases/qt/" in notices
    # A library of its own beside the program, which a person can put another in place of.
    assert (inside / "PySide6/Qt/lib/libQt6Core.so.6").read_bytes().startswith(b"\x7fELF")


def test_the_window_speaks_the_systems_language(installed: Package, desktop: Desktop) -> None:
    words = program_folder() / "_internal" / "PySide6" / "Qt" / "translations"
    assert {file.name for file in words.iterdir()} == TRANSLATIONS
    program = desktop.start(*installed.windowed, environment={"PATH": "/nonexistent", "LANG": "es_ES.UTF-8"})
    spanish = QTranslator()
    assert spanish.load(str(Path(__file__).parents[2] / "resources/translations/wizard_es.qm"))
    start = spanish.translate("Text", "Start")
    assert start not in ("", "Start")
    desktop.close_window(desktop.wait_for_window(f"{start} – "))
    assert program.wait() == 0


def test_the_window_opens_goes_on_and_closes(installed: Package, desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start(*installed.windowed, environment={"PATH": "/nonexistent"})
    window = desktop.wait_for_window(TITLE)
    take_picture(desktop, window, tmp_path / "seen.png")
    desktop.type("Example Dental")
    desktop.key("Return")
    desktop.close_window(desktop.wait_for_window("Server – Secure Calling Wizard"))
    assert program.wait() == 0
    assert program.output == ""
