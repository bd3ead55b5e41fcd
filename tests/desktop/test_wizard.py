"""The real window on a real screen, from outside: keys and clicks, from Start to Check, and after a crash."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.desktop.desktop import Desktop, Window
from tests.desktop.program import Program
from tests.desktop.screen_reader import Heard, ScreenReader
from wizard.system.own_process import VARIABLE
from wizard.system.site_file import load

pytestmark = pytest.mark.peer

PASSPHRASE = "a passphrase of the tests"
HOST = "pbx.example.test"
PROGRAM = "secure-calling-wizard"
MOST_TABS = 12
STEPS = ("Start", "Server", "Authority", "Certificate", "Transport", "Phones", "Preview", "Write", "Restart", "Check")

Said = tuple[str, str, str]
"""A role, a name, and what is typed in."""

SAID: dict[str, tuple[Said, ...]] = {
    "Server": (
        ("radio button", "In a folder of it, carried here from the server", ""),
        ("push button", "Read what is there", ""),
        ("label", "Transports: none", ""),
        ("text", "Host name", HOST),
        ("text", "Addresses", ""),
        ("text", "Time server (NTP)", "192.0.2.5"),
        ("push button", "Listen for servers", ""),
        ("push button", "Authority", ""),
    ),
    "Authority": (
        ("radio button", "Public authority", ""),
        ("radio button", "Private authority", ""),
        ("push button", "Certificate", ""),
    ),
    "Certificate": (
        ("label", f"Names: {HOST}, sip:{HOST}", ""),
        ("label", "Key: RSA, 2048 bits", ""),
        ("push button", "Copy the fingerprint", ""),
        ("push button", "Advanced", ""),
        ("push button", "Transport", ""),
    ),
    "Transport": (
        ("combo box", "TLS", ""),
        ("text", "Address and port it listens on", "0.0.0.0:5061"),
        ("check box", "Encrypt the voice too (SRTP)", ""),
        ("push button", "Phones", ""),
    ),
    "Phones": (
        ("push button", "Add phone", ""),
        ("text", "Filter", ""),
        ("table column header", "What this phone will do", ""),
        ("table cell", "101", ""),
        ("table cell", "Front Desk", ""),
        ("table cell", "00:0f:d3:aa:bb:01", ""),
        ("table cell", "✓ Starts with TLS and SRTP.", ""),
        ("push button", "Preview", ""),
    ),
    "Preview": (
        ("list", "What the plan holds", ""),
        ("list item", "new, keys/asterisk.crt, 22 lines", ""),
        ("push button", "Refresh", ""),
        ("push button", "Write 7 files", ""),
    ),
    "Write": (
        ("label", "7 files are about to be written to " + HOST, ""),
        ("push button", "Save a bundle…", ""),
        ("push button", "Write 7 files now", ""),
    ),
    "Restart": (
        ("list", "Commands, in the order in which they are run", ""),
        ("push button", "Copy all", ""),
        ("text", "What the console answered", ""),
        ("push button", "Check", ""),
    ),
    "Check": (
        ("panel", "Endpoints of the phones, well, 101: as phones on TLS need them", ""),
        ("panel", "What Asterisk says of itself, left out, Asterisk cannot be asked from here", ""),
        ("push button", "Go to Server", ""),
    ),
}
"""Of each page: what a screen reader must say."""


def server(root: Path) -> Path:
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    return root


class Person:
    """Somebody at the keyboard, who looks at the title for where they are; with a reader, who has it read aloud."""

    def __init__(
        self,
        desktop: Desktop,
        *arguments: str | Path,
        reader: ScreenReader | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.desktop, self._reader, self._environment = desktop, reader, dict(environment or {})
        if reader is not None:
            self._environment |= reader.for_programs
        self.program = self._start(*arguments)

    def _start(self, *arguments: str | Path) -> Program:
        return self.desktop.start(sys.executable, "-m", "wizard", *arguments, environment=self._environment)

    def sees(self, page: str) -> Window:
        return self.desktop.wait_for_window(f"{page} – Secure Calling Wizard")

    def types(self, *what: str) -> None:
        """Press keys that are in angle brackets, type the rest."""
        for part in what:
            if part.startswith("<"):
                self.desktop.key(part[1:-1])
            else:
                self.desktop.type(part)

    def hears(self, *wanted: Said) -> tuple[Heard, ...]:
        """Have the window read aloud until all of this is said, and can be used."""
        assert self._reader is not None
        reader, heard, unsaid = self._reader, tuple[Heard, ...](), set(wanted)

        def is_said() -> bool:
            nonlocal heard, unsaid
            heard = reader.reads(PROGRAM)
            ready = (item for item in heard if item.is_enabled)
            unsaid = set(wanted) - {(item.role, item.name or "".join(item.labels), item.text) for item in ready}
            return not unsaid

        try:
            self.desktop.wait_until(is_said, "all is said")
        except AssertionError as error:
            raise AssertionError(f"not said: {unsaid}, but {heard}") from error
        return heard

    def hears_page(self, page: str) -> None:
        """Have a page read aloud, once it has come to rest: everything on it that can be used says what it is."""
        self.sees(page)
        heard = self.hears(*SAID[page])
        assert [item for item in heard if item.is_focusable and not item.is_named] == []
        assert {f"{n}. {step}" for n, step in enumerate(STEPS, 1)} <= {item.name.partition(",")[0] for item in heard}
        assert any(item.role == "frame" and page in item.name for item in heard)

    def tabs_to(self, name: str) -> None:
        """Press Tab until the push button of that name has the keyboard."""
        passed: list[tuple[str, str]] = []
        for _ in range(MOST_TABS):
            passed += [(item.role, item.name) for item in self.hears() if item.is_focused]
            if passed[-1:] == [("push button", name)]:
                return
            self.types("<Tab>")
        raise AssertionError(f"{name} is not come to by Tab, but {passed}")

    def is_back_at(self, page: str, role: str, name: str) -> None:
        """Have it read aloud that what has this name has the keyboard again, in the one window that is left."""
        self.sees(page)
        at: list[tuple[str, str]] = []

        def is_there() -> bool:
            at[:] = [(item.role, item.name) for item in self.hears() if item.is_focused]
            return at == [(role, name)] and len(self.desktop.windows()) == 1

        try:
            self.desktop.wait_until(is_there, f"{name} has the keyboard")
        except AssertionError as error:
            raise AssertionError(f"not {name} has the keyboard, but {at}") from error

    def clicks(self, page: str, action: str) -> None:
        """Click a page's action, at the window's lower right, once it can be pressed."""
        window = self.sees(page)
        self.hears(("push button", action, ""))
        self.desktop.click(window.width - 60, window.height - 33, within=window)

    def is_killed_on(self, page: str, folder: Path) -> None:
        """Kill the program on a page, once that is remembered; start it again: it is where it was, with the site."""
        self.sees(page)
        memory = self.desktop.folder / "config/secure-calling-wizard/memory.json"
        self.desktop.wait_until(lambda: f'"step": "{page.lower()}"' in memory.read_text(), f"{page} is remembered")
        before = load(folder).site
        self.program.kill()
        self.program = self._start()
        self.sees(f"Example Dental – {page}")
        assert load(folder).site == before


def new_site(person: Person, folder: Path, root: Path) -> None:
    person.sees("Start")
    person.types("<alt+c>", "Example Dental", "<alt+f>", "<ctrl+a>", str(folder), "<Return>")
    person.sees("Server")
    person.types("<alt+d>")
    file = folder / "site.toml"
    person.desktop.wait_until(lambda: 'kind = "folder"' in file.read_text(), "the place is chosen")
    person.types("<alt+e>", str(root), "<alt+n>", HOST, "<alt+t>", "192.0.2.5", "<alt+r>")
    person.desktop.wait_until(lambda: 'ntp = "192.0.2.5"' in file.read_text(), "the server is saved")


def chooses_private(person: Person, folder: Path) -> None:
    person.sees("Authority")
    person.types("<Right>", "<space>")
    file = folder / "site.toml"
    person.desktop.wait_until(lambda: 'authority = "private"' in file.read_text(), "the choice is saved")


def adds_a_phone(person: Person, folder: Path) -> None:
    person.sees("Phones")
    file = folder / "site.toml"
    person.types("<alt+a>")
    person.desktop.wait_until(lambda: "[[phones]]" in file.read_text(), "there is a phone")
    person.types("101", "<Tab>", "Front Desk", "<Tab>", "000fd3aabb01", "<Tab>", "D65", "<Tab>", "2_8_1", "<Return>")
    person.desktop.wait_until(lambda: '"2_8_1"' in file.read_text(), "its firmware is saved")


def is_written(root: Path) -> bool:
    receipts = tuple((root / "var/lib/secure-calling").glob("*/receipt.json"))
    return (
        "[101]" in (root / "etc/asterisk/pjsip_secure_calling.conf").read_text()
        and (root / "etc/asterisk/keys/asterisk.key").stat().st_mode & 0o777 == 0o640
        and [json.loads(receipt.read_text())["status"] for receipt in receipts] == ["standing"]
    )


def test_from_start_to_check_without_a_mouse_and_read_aloud(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop, reader=reader)
    new_site(person, folder, root)
    person.hears_page("Server")
    person.types("<Return>")
    chooses_private(person, folder)
    person.hears_page("Authority")
    person.types("<Return>")
    person.hears(("push button", "Make the certificate", ""))
    person.types("<alt+o>", "Example Dental", "<Return>")
    desktop.wait_for_window("Passphrase")
    person.types("<Escape>")
    person.is_back_at("Certificate", "text", "Organization")
    person.types("<Return>")
    desktop.wait_for_window("Passphrase")
    person.types(PASSPHRASE, "<Tab>", PASSPHRASE, "<Return>")
    person.hears_page("Certificate")
    person.types("<Return>")
    person.hears_page("Transport")
    person.types("<Return>")
    adds_a_phone(person, folder)
    person.hears_page("Phones")
    person.tabs_to("Preview")
    person.types("<Return>")
    person.hears_page("Preview")
    person.types("<Return>")
    person.hears_page("Write")
    assert not (root / "etc/asterisk/pjsip_secure_calling.conf").exists()
    person.types("<Return>")
    person.hears(("push button", "Restart steps", ""))
    assert is_written(root)
    person.types("<Return>")
    person.hears_page("Restart")
    person.types("<Return>")
    person.hears_page("Check")
    desktop.close_window(person.sees("Check"))
    assert person.program.wait() == 0
    memory = json.loads((desktop.folder / "config/secure-calling-wizard/memory.json").read_text())
    assert memory["open_site"] is None
    assert memory["recent"] == [str(folder)]


def test_killed_on_every_page_and_by_clicks_from_start_to_check(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop, reader=reader, environment={VARIABLE: PASSPHRASE})
    new_site(person, folder, root)
    person.is_killed_on("Server", folder)
    person.clicks("Server", "Authority")
    chooses_private(person, folder)
    person.is_killed_on("Authority", folder)
    person.clicks("Authority", "Certificate")
    person.sees("Certificate")
    person.types("<alt+o>", "Example Dental")
    desktop.wait_until(lambda: 'organization = "Example Dental"' in (folder / "site.toml").read_text(), "it is saved")
    person.is_killed_on("Certificate", folder)
    person.clicks("Certificate", "Make the certificate")
    person.clicks("Certificate", "Transport")
    person.is_killed_on("Transport", folder)
    person.clicks("Transport", "Phones")
    adds_a_phone(person, folder)
    person.is_killed_on("Phones", folder)
    person.clicks("Phones", "Preview")
    person.is_killed_on("Preview", folder)
    person.clicks("Preview", "Write 7 files")
    person.is_killed_on("Write", folder)
    person.clicks("Write", "Preview")  # nothing is written that was not seen: the plan is made anew
    person.clicks("Preview", "Write 7 files")
    person.clicks("Write", "Write 7 files now")
    person.clicks("Write", "Restart steps")
    assert is_written(root)
    person.is_killed_on("Restart", folder)
    person.clicks("Restart", "Check")
    person.is_killed_on("Check", folder)
    desktop.close_window(person.sees("Check"))
    assert person.program.wait() == 0


def test_a_site_is_opened_by_its_path(desktop: Desktop, tmp_path: Path) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop)
    new_site(person, folder, root)
    desktop.wait_until(lambda: HOST in (folder / "site.toml").read_text(), "the host is saved")
    desktop.close_window(person.sees("Server"))
    assert person.program.wait() == 0
    again = Person(desktop, "open", folder)
    assert "Example Dental" in again.sees("Server").title


def test_what_opens_beside_it_is_left_by_escape_to_where_one_was(desktop: Desktop, reader: ScreenReader) -> None:
    person = Person(desktop, reader=reader)
    person.sees("Start")
    person.types("<alt+u>", "0x4", "<F1>")
    desktop.wait_for_window("Manual")
    person.types("<Escape>")
    person.is_back_at("Start", "text", "Number the phone shows")
    person.types("<alt+o>")
    desktop.wait_for_window("Open a site folder")
    person.types("<Escape>")
    person.is_back_at("Start", "text", "Number the phone shows")
    person.tabs_to("Help")
    person.types("<space>", "<Down>", "<Escape>")
    person.is_back_at("Start", "push button", "Help")
    person.types("<space>", "<Down>", "<Down>", "<Return>")
    desktop.wait_for_window("What the program did")
    person.types("<Escape>")
    person.is_back_at("Start", "push button", "Help")
