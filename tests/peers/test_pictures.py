"""The pictures of the manual: every page as it looks on the way to a real call, light and dark, at 100 % and 200 %.

Drawn anew in each run; ``--manual`` keeps them in resources/manual.
"""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.peers.asterisk import AsteriskLab
from tests.peers.conftest import MakeLab
from tests.peers.furnish import furnish
from tests.peers.made_site import BUSY_PASSWORDS
from tests.peers.test_scenarios import is_up, reload
from tests.peers.unpack import Peer
from tests.trees import folder as tree_folder
from tests.ui.walker import Walker
from tests.ui.walks import (
    HOST,
    begin,
    make_a_private_certificate,
    move_the_pilot,
    name_the_server,
    say_what_phones_they_are,
)
from wizard.core.check_result import Check
from wizard.core.site import Phone, Server, Site
from wizard.core.steps import STEPS, Step
from wizard.system.check.run import Target, run_checks
from wizard.system.memory import Appearance, Memory, save_memory
from wizard.system.site_file import SiteFolder, save_site
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme

pytestmark = pytest.mark.peer

MANUAL = Path(__file__).parents[2] / "resources" / "manual"


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Return a folder whose name is fit to be seen, where the pictures are kept."""
    if not request.config.getoption("--manual"):
        yield tmp_path
        return
    folder = Path(tempfile.gettempdir()) / "sites"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def other_sites(place: Path, file: Path) -> None:
    """Let two other customers' sites have been opened before."""
    for number, name in ((12, "Harbour Hotel"), (3, "Northside Vets")):
        phones = tuple(Phone(mac=f"00:0f:d3:00:00:{i:02x}", extension=str(200 + i)) for i in range(number))
        folder = place / name.lower().replace(" ", "-")
        site = Site(name=name, server=Server(host=f"pbx.{folder.name}.test"), phones=phones)
        save_site(SiteFolder(folder=folder, site=None, problems=(), text=""), site)
    save_memory(file, Memory(recent=(place / "harbour-hotel", place / "northside-vets")))


def inside(labs: list[AsteriskLab]) -> Callable[[Target, Callable[[Check], None] | None], tuple[Check, ...]]:
    """Return the live check, made in the network of the lab by whichever thread it is given to."""

    def run(target: Target, on_check: Callable[[Check], None] | None = None) -> tuple[Check, ...]:
        with labs[0].network():
            return run_checks(replace(target, address="127.0.0.1"), on_check)

    return run


def shrink(file: Path) -> None:
    """Keep a picture's 256 most frequent colours, which is a quarter of the size and looks the same."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(image.constBits()).cast("B").cast("I").tolist())
    table = [colour for colour, _ in colours.most_common(256)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    assert image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(file), quality=0)


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_every_page_on_the_way_to_a_call(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    place: Path,
    lab: MakeLab,
    asterisk22: Peer,
    tmp_path: Path,
    look: Appearance,
) -> None:
    pictures = MANUAL if request.config.getoption("--manual") else tmp_path / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    other_sites(place, tmp_path / "memory.json")
    root, folder = place / "server", place / "example-dental"
    shutil.copytree(tree_folder("busy"), root, dirs_exist_ok=True)
    os.chmod(root / "etc/asterisk/pjsip.conf", 0o644)  # noqa: PTH101
    furnish(root, asterisk22)
    labs: list[AsteriskLab] = []
    window = make_window(Theme(qapp, look), Session(tmp_path / "memory.json"), inside(labs))
    qtbot.addWidget(window)
    window.show()
    walker = Walker(qtbot, window, pictures, look.value)

    walker.see("Harbour Hotel")
    begin(walker, folder, root)
    name_the_server(walker)
    make_a_private_certificate(walker)
    say_what_phones_they_are(walker, 4)
    walker.picture("06-phones")
    walker.go_on(Step.PREVIEW)
    walker.until_action("Write")
    walker.go_on(Step.WRITE)
    labs.append(lab(root, asterisk22))
    labs[0].resolve(HOST)
    move_the_pilot(walker, "102")
    reload(labs[0])
    ca = folder / "authority" / "ca.crt"
    assert is_up(labs[0], ca)
    pilot = labs[0].phone("102", BUSY_PASSWORDS["102"], host=HOST, ca=ca)
    assert pilot.registers(), pilot.text
    walker.go_to(Step.CHECK)
    walker.see("13 well")
    walker.press_until("Read again", "1 on TLS")
    walker.until_action("Move the other 3")
    walker.picture("10-check")

    drawn = {file.name: QImage(str(file)) for file in sorted(pictures.glob(f"*-{look.value}-*.png"))}
    assert len(drawn) == 2 * len(STEPS)
    for name, image in drawn.items():
        assert (image.width(), image.height()) == ((1024, 640) if name.endswith("-100.png") else (2048, 1280))
        assert len({image.pixel(x, y) for x in range(0, 1000, 7) for y in range(0, 640, 7)}) > 20
        if pictures is MANUAL:
            shrink(MANUAL / name)
