"""A screen of its own, with a window manager, keys and a mouse: windows are driven from outside, as by a person.

    def test_name_is_kept(desktop: Desktop, tmp_path: Path) -> None:
        wizard = desktop.start(sys.executable, "-m", "wizard", "--site", tmp_path / "site")
        window = desktop.wait_for_window("Server")              # on the screen, with the keyboard
        desktop.type("pbx.example.test")
        desktop.key("alt+n")
        desktop.wait_for_window("Authority")                    # the title names the step
        desktop.wait_until((tmp_path / "site/site.toml").exists, "the site is kept")
        desktop.click(window.width - 60, window.height - 20, within=window)
        desktop.screenshot(tmp_path / "seen.png")
        desktop.close_window(window)                            # as by the button in its title bar
        assert wizard.wait() == 0

``desktop`` is the fixture of conftest.py, 1280x800; ``with Desktop(peer, folder, width=1920, height=1080)``
makes another. No wait is for time to pass: each looks at the world, and fails after a deadline with the titles,
what the programs printed, and a picture. What is started has a home of its own in ``folder``, sees nothing of the
user's session, and ends with the desktop.
"""

import os
import re
import select
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtGui import QImage

from tests.desktop.program import DEADLINE_S, Program
from tests.desktop.xwd import read_xwd
from tests.peers.unpack import Peer

T = TypeVar("T")

# Blackbox with title bars only. A new window gets the keyboard; when it closes, the one before gets it back.
WINDOW_MANAGER_SETTINGS = """\
session.styleFile: {styles}/Gray
session.menuFile: /dev/null
session.focusModel: ClickToFocus
session.focusNewWindows: True
session.focusLastWindow: True
session.windowPlacement: CenterPlacement
session.screen0.enableToolbar: False
session.screen0.slit.autoHide: True
"""
# wmctrl -lG: number, workspace, place, size, computer, title
LISTED = re.compile(r"^(0x[0-9a-f]+) +-?\d+ +(-?\d+) +(-?\d+) +(\d+) +(\d+) +\S+ (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A window as it was when looked at: its place and size are those of its contents, without the title bar."""

    number: int
    title: str
    x: int
    y: int
    width: int
    height: int


class Desktop:
    """A screen, its window manager and its programs, from ``with`` to its end."""

    def __init__(self, peer: Peer, folder: Path, *, width: int = 1280, height: int = 800) -> None:
        self.folder = folder
        self._peer = peer
        self._width, self._height = width, height
        self._display = ""
        self._furniture: list[Program] = []
        self._programs: list[Program] = []

    def __enter__(self) -> "Desktop":
        for name in ("home", "config", "data", "state", "cache", "run", "output", "screen"):
            (self.folder / name).mkdir(mode=0o700, parents=True)
        try:
            self._start_screen()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End everything on the desktop, then the screen."""
        while self._programs:
            self._programs.pop().kill()
        while self._furniture:
            self._furniture.pop().end()  # the screen takes its socket away

    def _start_screen(self) -> None:
        xkb = self._peer.root / "usr/share/X11/xkb"
        shape = ("-screen", "0", f"{self._width}x{self._height}x24", "-dpi", "96", "-fbdir", self.folder / "screen")
        reading, writing = os.pipe()
        with open(reading) as ready, open(writing, "w") as told:  # noqa: PTH123 - descriptors, not paths
            # Dies with the tests, however they end; and everything on the screen with it.
            command = ("setpriv", "--pdeathsig", "KILL", "--", "Xvfb", "-displayfd", str(writing), "-noreset")
            options = (*shape, "-nolisten", "tcp", "-extension", "GLX", "-xkbdir", xkb)
            self._furniture.append(self._launch(*command, *options, environment=self._tools, pass_fds=(writing,)))
            told.close()
            if select.select([ready], [], [], DEADLINE_S)[0]:
                self._display = f":{ready.readline().strip()}"
        assert self._display.strip(":"), f"no screen:\n{self._furniture[0].output}"

    def _start_window_manager(self) -> None:
        settings = self.folder / "blackboxrc"
        settings.write_text(WINDOW_MANAGER_SETTINGS.format(styles=self._peer.root / "usr/share/blackbox/styles"))
        manager = self._launch("blackbox", "-rc", settings, environment=self._tools)
        self._furniture.append(manager)
        self.wait_until(lambda: "Blackbox" in self._ask("wmctrl", "-m"), "there is a window manager")
        self.move(self._width - 1, self._height - 1)

    # Programs and windows

    @property
    def environment(self) -> dict[str, str]:
        """The whole environment of a program on this desktop."""
        return {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
        }

    def start(self, *command: str | Path, environment: Mapping[str, str] | None = None) -> Program:
        """Start a program in its home folder, with these additions to its environment."""
        program = self._launch(*command, environment=self.environment | dict(environment or {}))
        self._programs.append(program)
        return program

    def furnish(self, *command: str | Path, environment: Mapping[str, str] | None = None) -> Program:
        """Start a program that shows no window, and ends with the desktop, after every other."""
        program = self._launch(*command, environment=self.environment | dict(environment or {}))
        self._furniture.append(program)
        return program

    def windows(self) -> tuple[Window, ...]:
        """Return the windows that the window manager knows, the oldest first."""
        listed = LISTED.findall(self._ask("wmctrl", "-u", "-l", "-G"))
        return tuple(
            Window(number=int(number, 16), title=title, x=int(x), y=int(y), width=int(width), height=int(height))
            for number, x, y, width, height, title in listed
        )

    def window(self, title: str) -> Window | None:
        """Return the newest window whose title contains these words."""
        return next((found for found in reversed(self.windows()) if title in found.title), None)

    def wait_for_window(self, title: str, *, timeout_s: float = DEADLINE_S) -> Window:
        """Return the newest window whose title contains these words, once it has the keyboard."""

        def found_with_keyboard() -> Window | None:
            found = self.window(title)
            if found is None and not any(program.is_running for program in self._programs):
                raise AssertionError(f"no program is left to show a window {title!r}\n{self._report()}")
            focused = self._ask("xdotool", "getwindowfocus", "-f").strip() if found else ""
            return found if found and focused == str(found.number) else None

        return self.wait_until(found_with_keyboard, f"a window {title!r} has the keyboard", timeout_s=timeout_s)

    def wait_until(self, condition: Callable[[], T | None], what: str, *, timeout_s: float = DEADLINE_S) -> T:
        """Ask every 20 ms until the answer is true, and return it; fail when that takes too long."""
        end = time.monotonic() + timeout_s
        while not (answer := condition()):
            if time.monotonic() > end:
                raise AssertionError(f"not so after {timeout_s:g} s: {what}\n{self._report()}")
            time.sleep(0.02)
        return answer

    def close_window(self, window: Window) -> None:
        """Ask a window to close, as the button in its title bar does; it may ask back."""
        self._tell("wmctrl", "-i", "-c", hex(window.number))

    def resize(self, window: Window, width: int, height: int) -> Window:
        """Ask for another size of a window's contents; return it when it has changed."""
        self._tell("wmctrl", "-i", "-r", hex(window.number), "-e", f"0,-1,-1,{width},{height}")
        return self._changed(window)

    def maximize(self, window: Window) -> Window:
        """Let a window fill the screen; return it when it has changed."""
        self._tell("wmctrl", "-i", "-r", hex(window.number), "-b", "add,maximized_vert,maximized_horz")
        return self._changed(window)

    def _changed(self, window: Window) -> Window:
        def changed() -> Window | None:
            now = next((found for found in self.windows() if found.number == window.number), window)
            return now if (now.width, now.height) != (window.width, window.height) else None

        return self.wait_until(changed, f"{window} has another size")

    # Keys and mouse

    def key(self, *names: str) -> None:
        """Press keys one after the other, by X11's names: "Return", "alt+n", "shift+Tab"."""
        self._tell("xdotool", "key", *names)

    def type(self, text: str) -> None:
        """Press the keys of a text that an American keyboard has; for others xdotool would race the program."""
        assert text.isascii(), f"no keys for {text!r}"
        self._tell("xdotool", "type", "--delay", "1", "--", text)

    def move(self, x: int, y: int, *, within: Window | None = None) -> None:
        """Move the pointer, on the screen or within a window's contents."""
        self._tell("xdotool", "mousemove", *place(x, y, within))

    def click(self, x: int, y: int, *, within: Window | None = None) -> None:
        """Move the pointer there and click."""
        self._tell("xdotool", "mousemove", *place(x, y, within), "click", "1")

    # What is seen

    def picture(self) -> QImage:
        """Return what is on the screen now, pointer included; a program may draw later than its title changes."""
        return read_xwd(self.folder / "screen" / "Xvfb_screen0")

    def screenshot(self, path: Path) -> None:
        """Write what is on the screen now to a file."""
        assert self.picture().save(str(path)), f"{path} cannot be written"

    def _report(self) -> str:
        seen = self.folder / "at-failure.png"
        self.screenshot(seen)
        printed = [
            f"{' '.join(map(str, program.command))}{' runs' if program.is_running else ' ended'}:\n{program.output}"
            for program in self._programs
        ]
        return "\n".join((*map(str, self.windows()), *printed, f"the screen: {seen}"))

    # Processes

    @property
    def _tools(self) -> dict[str, str]:
        return self.environment | {"PATH": f"{self._peer.folder}:{os.environ['PATH']}"}

    def _launch(self, *command: str | Path, environment: Mapping[str, str], pass_fds: tuple[int, ...] = ()) -> Program:
        number = len(self._furniture) + len(self._programs)
        output = self.folder / "output" / f"{number}.txt"
        with output.open("wb") as file:
            process = subprocess.Popen(
                command,
                cwd=self.folder / "home",
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        return Program(command=command, process=process, output_file=output)

    def _tell(self, *command: str) -> None:
        done = subprocess.run(command, env=self._tools, capture_output=True, text=True, timeout=DEADLINE_S)
        assert done.returncode == 0, f"{command}: {done.stderr}\n{self._report()}"

    def _ask(self, *command: str) -> str:
        return subprocess.run(command, env=self._tools, capture_output=True, text=True, timeout=DEADLINE_S).stdout


def place(x: int, y: int, within: Window | None) -> tuple[str, str]:
    """Return a place on the screen."""
    return (str(x + within.x), str(y + within.y)) if within else (str(x), str(y))
