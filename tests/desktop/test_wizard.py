"""The real window on a real screen, from outside: keys and clicks, from Start to Check, and after a crash."""

import json
import sys
from pathlib import Path

import pytest

from tests.desktop.desktop import Desktop, Window
from tests.desktop.program import Program
from wizard.system.site_file import load

pytestmark = pytest.mark.peer

PASSPHRASE = "a passphrase of the tests"
HOST = "pbx.example.test"


def server(root: Path) -> Path:
    (root / "etc/asterisk").mkdir(parents=True)
    (root / "etc/passwd").write_text("root:x:0:0:::\nasterisk:x:985:985:::\n")
    (root / "etc/group").write_text("root:x:0:\nasterisk:x:985:\n")
    return root


class Person:
    """Somebody at the keyboard, who looks at the title for where they are."""

    def __init__(self, desktop: Desktop, *arguments: str | Path) -> None:
        self.desktop = desktop
        self.program: Program = desktop.start(sys.executable, "-m", "wizard", *arguments)

    def sees(self, page: str) -> Window:
        return self.desktop.wait_for_window(f"{page} – Secure Calling Wizard")

    def types(self, *what: str) -> None:
        """Press keys that are in angle brackets, type the rest."""
        for part in what:
            if part.startswith("<"):
                self.desktop.key(part[1:-1])
            else:
                self.desktop.type(part)

    def goes_on(self, page: str, to: str) -> Window:
        """Click the page's action, at the window's lower right, as often as it takes: it may wait for something."""
        window = self.sees(page)

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


def test_from_start_to_check_by_keys_and_clicks(desktop: Desktop, tmp_path: Path) -> None:
    folder, root = tmp_path / "site", server(tmp_path / "server")
    person = Person(desktop)
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
