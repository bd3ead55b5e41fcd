"""The real window on a real screen, from outside: keys and clicks, from Start to Check, and after a crash."""

import json
import sys
from pathlib import Path

import pytest

from tests.desktop.desktop import Desktop, Window
from tests.desktop.program import Program
from tests.desktop.screen_reader import Heard, ScreenReader
from wizard.system.site_file import load

pytestmark = pytest.mark.peer

PASSPHRASE = "a passphrase of the tests"
HOST = "pbx.example.test"
PROGRAM = "secure-calling-wizard"
STEPS = ("Start", "Server", "Authority", "Certificate", "Transport", "Phones", "Preview", "Write", "Restart", "Check")

SAID: dict[str, tuple[tuple[str, str, str], ...]] = {
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
"""Of each page: what a screen reader must say, as role, name and what is typed in."""


def server(root: Path) -> Path:
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    return root


class Person:
    """Somebody at the keyboard, who looks at the title for where they are."""

    def __init__(self, desktop: Desktop, *arguments: str | Path, reader: ScreenReader | None = None) -> None:
        self.desktop, self.reader = desktop, reader
        environment = reader.for_programs if reader else {}
        self.program: Program = desktop.start(sys.executable, "-m", "wizard", *arguments, environment=environment)

    def sees(self, page: str) -> Window:
        return self.desktop.wait_for_window(f"{page} – Secure Calling Wizard")

    def types(self, *what: str) -> None:
        """Press keys that are in angle brackets, type the rest."""
        for part in what:
            if part.startswith("<"):
                self.desktop.key(part[1:-1])
            else:
                self.desktop.type(part)

    def hears(self, page: str) -> None:
        """Have the page read aloud, once it has come to rest: everything on it that can be used says what it is."""
        if self.reader is None:
            return
        reader, heard, unsaid = self.reader, tuple[Heard, ...](), set(SAID[page])

        def is_said() -> bool:
            nonlocal heard, unsaid
            heard = reader.reads(PROGRAM)
            unsaid = set(SAID[page]) - {(item.role, item.name or "".join(item.labels), item.text) for item in heard}
            return not unsaid

        try:
            self.desktop.wait_until(is_said, f"{page} says all it should")
        except AssertionError as error:
            raise AssertionError(f"{page} does not say {unsaid}, but {heard}") from error
        assert [item for item in heard if item.is_focusable and not item.is_named] == []
        assert [item for item in heard if item.role == "text" and not item.labels and not item.name] == []
        assert {f"{n}. {step}" for n, step in enumerate(STEPS, 1)} <= {item.name.partition(",")[0] for item in heard}
        assert any(item.role == "frame" and page in item.name for item in heard)

    def goes_on(self, page: str, to: str) -> Window:
        """Click the page's action, at the window's lower right, as often as it takes: it may wait for something."""
        window = self.sees(page)
        self.hears(page)

        def is_there() -> bool:
            if self.desktop.window(f"{to} – Secure") is None:
                self.desktop.click(window.width - 60, window.height - 33, within=window)
            return self.desktop.window(f"{to} – Secure") is not None

        self.desktop.wait_until(is_there, f"{page} leads to {to}")
        return self.sees(to)


def new_site(person: Person, folder: Path, root: Path) -> None:
    person.sees("Start")
    person.types("<alt+c>", "Example Dental", "<alt+f>", "<ctrl+a>", str(folder), "<Return>")
    person.sees("Server")
    person.types("<alt+d>")
    file = folder / "site.toml"
    person.desktop.wait_until(lambda: 'kind = "folder"' in file.read_text(), "the place is chosen")
    person.types("<alt+e>", str(root), "<alt+n>", HOST, "<alt+t>", "192.0.2.5", "<alt+r>")


def chooses_private(person: Person, folder: Path) -> None:
    person.sees("Authority")
    person.types("<Right>", "<space>")
    file = folder / "site.toml"
    person.desktop.wait_until(lambda: 'authority = "private"' in file.read_text(), "the choice is saved")


def test_from_start_to_check_by_keys_and_clicks_with_every_page_read_aloud(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop, reader=reader)
    new_site(person, folder, root)
    person.goes_on("Server", "Authority")
    chooses_private(person, folder)
    person.goes_on("Authority", "Certificate")
    person.types("<alt+o>", "Example Dental")
    window = person.sees("Certificate")
    desktop.click(window.width - 60, window.height - 33, within=window)
    desktop.wait_for_window("Passphrase")
    person.types(PASSPHRASE, "<Tab>", PASSPHRASE, "<Return>")
    desktop.wait_until((folder / "authority/server.crt").exists, "the certificate is made")
    person.goes_on("Certificate", "Transport")
    person.goes_on("Transport", "Phones")
    person.types("<alt+a>")
    desktop.wait_until(lambda: "[[phones]]" in (folder / "site.toml").read_text(), "there is a phone")
    person.types("101", "<Tab>", "Front Desk", "<Tab>", "000fd3aabb01", "<Tab>", "D65", "<Tab>", "2_8_1", "<Return>")
    person.goes_on("Phones", "Preview")
    person.goes_on("Preview", "Write")
    person.goes_on("Write", "Restart")
    person.goes_on("Restart", "Check")
    person.hears("Check")

    assert "[101]" in (root / "etc/asterisk/pjsip_secure_calling.conf").read_text()
    assert (root / "etc/asterisk/keys/asterisk.key").stat().st_mode & 0o777 == 0o640
    (receipt,) = (root / "var/lib/secure-calling").glob("*/receipt.json")
    assert json.loads(receipt.read_text())["status"] == "standing"
    desktop.close_window(person.sees("Check"))
    assert person.program.wait() == 0
    memory = json.loads((desktop.folder / "config/secure-calling-wizard/memory.json").read_text())
    assert memory["open_site"] is None
    assert memory["recent"] == [str(folder)]


def test_killed_on_a_page_the_next_start_is_on_that_page(desktop: Desktop, tmp_path: Path) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop)
    new_site(person, folder, root)
    person.goes_on("Server", "Authority")
    chooses_private(person, folder)
    memory = desktop.folder / "config/secure-calling-wizard/memory.json"
    desktop.wait_until(lambda: '"step": "authority"' in memory.read_text(), "the page is remembered")
    person.program.kill()

    again = Person(desktop)
    window = again.sees("Authority")
    site = load(folder).site
    assert site is not None
    assert site.server.host == HOST
    desktop.close_window(window)
    assert again.program.wait() == 0


def test_a_site_is_opened_by_its_path(desktop: Desktop, tmp_path: Path) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop)
    new_site(person, folder, root)
    desktop.wait_until(lambda: HOST in (folder / "site.toml").read_text(), "the host is saved")
    desktop.close_window(person.sees("Server"))
    assert person.program.wait() == 0
    again = Person(desktop, "open", folder)
    assert "Example Dental" in again.sees("Server").title
