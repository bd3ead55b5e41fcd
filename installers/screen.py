"""The packaged window on a screen of its own: that it opens, and that it closes."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from installers.environment import BuildError
from tests.desktop.desktop import Desktop, Window
from tests.peers.unpack import DESKTOP, peer

TITLE = "Start – Secure Calling Wizard"
# In the middle of the page's title; a window without letters has its ground's and its side's colour there.
LETTERS_Y, FEW_COLOURS = 40, 4


def window_opens(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], *, deadline_s: float = 60
) -> Path:
    """Open the window, take a picture of the screen, close it; return the picture.

    Raises:
        BuildError: it does not open, or ends with a complaint.
    """
    picture = folder / "window.png"
    with Desktop(peer(DESKTOP), folder / "desktop") as desktop:
        program = desktop.start(*command, environment=environment)
        try:
            window = desktop.wait_for_window(TITLE, timeout_s=deadline_s)
            take_picture(desktop, window, picture)
            desktop.close_window(window)
            status = program.wait(deadline_s)
        except AssertionError as error:
            raise BuildError(str(error)) from error
        if status or "Error" in program.output:
            raise BuildError(f"the window ended with {status}:\n{program.output}")
    return picture


def take_picture(desktop: Desktop, window: Window, file: Path) -> None:
    """Take a picture of the screen once the window is drawn: its title is there before its letters are."""

    def is_drawn() -> bool:
        seen = desktop.picture()
        return len({seen.pixel(window.x + x, window.y + LETTERS_Y) for x in range(window.width)}) > FEW_COLOURS

    desktop.wait_until(is_drawn, "the window is drawn")
    desktop.screenshot(file)
