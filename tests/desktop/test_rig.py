"""The rig itself: keys, clicks, focus, pictures and endings, on a window made for it."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.desktop.desktop import Desktop
from tests.desktop.program import Program
from tests.peers.unpack import Peer

pytestmark = pytest.mark.peer

SMALL_WINDOW = Path(__file__).with_name("small_window.py")
GROUND = QColor("#336699")


def small_window(desktop: Desktop, file: Path) -> Program:
    return desktop.start(sys.executable, SMALL_WINDOW, file)


def colour_at(desktop: Desktop, x: int, y: int) -> QColor:
    return desktop.picture().pixelColor(x, y)


def test_a_window_is_driven_by_keys_and_clicks_and_closed(desktop: Desktop, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    program = small_window(desktop, kept)
    window = desktop.wait_for_window("Small: empty")
    assert (window.width, window.height) == (400, 200)

    desktop.type("Key words: a_b@c, 'd' \"e\" #1;")
    desktop.key("alt+k")
    desktop.wait_for_window("Small: Key words")
    assert kept.read_text() == "Key words: a_b@c, 'd' \"e\" #1;"

    desktop.type("clicked")
    desktop.click(80, 100, within=window)
    desktop.wait_for_window("Small: clicked")
    assert kept.read_text() == "clicked"

    desktop.close_window(window)
    assert program.wait() == 0
    assert "asked to close" in program.output
    assert desktop.windows() == ()


def test_a_dialog_takes_the_keyboard_and_gives_it_back(desktop: Desktop, tmp_path: Path) -> None:
    small_window(desktop, tmp_path / "kept.txt")
    desktop.wait_for_window("Small")
    desktop.key("alt+a")
    desktop.wait_for_window("Question")
    desktop.type("answer")
    desktop.key("Return")
    desktop.wait_for_window("Small")
    desktop.key("End")
    desktop.type(" and more")
    desktop.key("Tab", "space")
    desktop.wait_for_window("Small: answer and more")


def test_the_screen_is_seen_as_it_is(desktop_peer: Peer, tmp_path: Path) -> None:
    with Desktop(desktop_peer, tmp_path / "wide", width=1920, height=1080) as desktop:
        small_window(desktop, tmp_path / "kept.txt")
        window = desktop.wait_for_window("Small")
        desktop.wait_until(lambda: colour_at(desktop, window.x, window.y) == GROUND, "the window is drawn")
        larger = desktop.resize(window, 700, 500)
        assert (larger.width, larger.height) == (700, 500)
        desktop.wait_until(lambda: colour_at(desktop, larger.x + 699, larger.y + 499) == GROUND, "it is drawn larger")
        largest = desktop.maximize(larger)
        assert largest.width > 1900
        assert largest.height > 1000
        middle = largest.y + largest.height // 2
        desktop.wait_until(lambda: colour_at(desktop, largest.x, middle) == GROUND, "it is drawn largest")
        desktop.screenshot(tmp_path / "seen.png")
    seen = QImage(str(tmp_path / "seen.png"))
    assert (seen.width(), seen.height()) == (1920, 1080)
    assert seen.pixelColor(largest.x, middle) == GROUND


def test_a_program_sees_nothing_of_the_user(desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECURE_CALLING_PASSPHRASE", "the user's")
    program = small_window(desktop, tmp_path / "kept.txt")
    desktop.wait_for_window("Small")
    assert program.output.splitlines() == [str(desktop.folder / "config")]
    environment = Path(f"/proc/{program.process.pid}/environ").read_text()
    assert "the user's" not in environment
    assert f"HOME={desktop.folder}/home\0" in environment


def test_desktops_do_not_meet_and_leave_nothing_behind(desktop_peer: Peer, tmp_path: Path) -> None:
    with Desktop(desktop_peer, tmp_path / "one") as one, Desktop(desktop_peer, tmp_path / "other") as other:
        assert one.environment["DISPLAY"] != other.environment["DISPLAY"]
        program = small_window(one, tmp_path / "kept.txt")
        child = one.start("sh", "-c", "trap '' TERM; sleep 1000 & echo $!; wait")
        one.wait_for_window("Small")
        one.wait_until(lambda: child.output, "the child is started")
        assert other.windows() == ()
        screens = [Path(f"/tmp/.X11-unix/X{made.environment['DISPLAY'].lstrip(':')}") for made in (one, other)]
        assert all(screen.exists() for screen in screens)
    assert not program.is_running
    assert not any(screen.exists() for screen in screens)
    gone = int(child.output)
    assert not Path(f"/proc/{gone}").exists() or Path(f"/proc/{gone}/stat").read_text().split()[2] == "Z"


def test_what_does_not_come_fails_with_what_is_there(desktop: Desktop, tmp_path: Path) -> None:
    small_window(desktop, tmp_path / "kept.txt")
    desktop.wait_for_window("Small")
    with pytest.raises(AssertionError, match=r"'Large' has the keyboard(.|\n)*Small: empty(.|\n)*at-failure\.png"):
        desktop.wait_for_window("Large", timeout_s=0.1)
    assert not QImage(str(desktop.folder / "at-failure.png")).isNull()


def test_a_program_that_ended_is_not_waited_for(desktop: Desktop) -> None:
    desktop.start("sh", "-c", "echo no such site; exit 3").wait()
    with pytest.raises(AssertionError, match=r"no program is left(.|\n)*no such site"):
        desktop.wait_for_window("Small")
