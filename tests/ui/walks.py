"""Whole ways through the window, from Start to Check, as an installer goes them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.walker import Walker
from wizard.core.phone_list.columns import Column
from wizard.core.site import Route
from wizard.core.steps import Step
from wizard.ui.pages.phones.columns import position

PASSPHRASE = "a passphrase of the tests"
HOST = "pbx.example.test"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPhone:
    """A phone as it is typed in."""

    extension: str
    name: str
    mac: str
    model: str = "D65"
    firmware: str = "2_8_1"


def begin(walker: Walker, folder: Path, root: Path) -> None:
    """Make a new site in a folder, whose server's files lie in another, and read what is there."""
    walker.picture("01-start")
    walker.write("Customer's name", "Example Dental")
    walker.write("Folder of the site", str(folder))
    walker.until_action("Make the site")
    walker.act()
    walker.come_to(Step.SERVER)
    walker.press("In a folder of it, carried here from the server")
    walker.write("Folder that stands for the server's /", str(root))
    walker.press("Read what is there")
    walker.see("Read from")


def name_the_server(walker: Walker) -> None:
    walker.write("Host name", HOST)
    walker.write("Addresses", "192.0.2.10")
    walker.write("Time server (NTP)", "192.0.2.5")
    walker.picture("02-server")
    walker.go_on(Step.AUTHORITY)


def make_a_private_certificate(walker: Walker) -> None:
    walker.press("Private authority")
    walker.picture("03-authority")
    walker.go_on(Step.CERTIFICATE)
    walker.write("Organization", "Example Dental")
    walker.until_action("Make the certificate")
    walker.act()
    walker.seal(PASSPHRASE)
    walker.until_action("Transport")
    walker.picture("04-certificate")
    walker.go_on(Step.TRANSPORT)
    walker.picture("05-transport")
    walker.go_on(Step.PHONES)


def choose_the_route(walker: Walker, route: Route) -> None:
    """Say how phones get their settings, where it is not what is suggested."""
    walker.unfold("Phones get their settings")
    words = {
        Route.DPMA: "the DPMA",
        Route.DPMA_SHEET: "the DPMA, as XML sheets",
        Route.XML: "XML files on a web server",
    }
    walker.choose("Route", words[route])
    if route is Route.XML:
        walker.write("Address phones fetch their files from", "https://prov.example.test/phones/")
        walker.write("Folder of these files on the server", "/var/www/html/phones")
    walker.unfold("Phones get their settings")


def type_in_phones(walker: Walker, *phones: NewPhone, context: str = "") -> None:
    """Add phones by hand, cell by cell."""
    for row, phone in enumerate(phones):
        walker.press("Add a phone" if row == 0 else "Add phone")
        walker.press_key(Qt.Key.Key_Escape)
        for column, text in (
            (Column.EXTENSION, phone.extension),
            (Column.NAME, phone.name),
            (Column.MAC, phone.mac),
            (Column.MODEL, phone.model),
            (Column.FIRMWARE, phone.firmware),
            (Column.CONTEXT, context),
        ):
            if text:
                walker.type_in_cell(row, position(column), text)


def say_what_phones_they_are(walker: Walker, count: int) -> None:
    """Fill model and firmware of all phones that were read, which the server's files do not know."""
    for column, text in ((Column.MODEL, "D65"), (Column.FIRMWARE, "2_8_1")):
        walker.type_in_cell(0, position(column), text)
        walker.fill_down(position(column), count)


def move_the_pilot(walker: Walker, extension: str) -> None:
    """Move one phone, from the page Write to what is run after it."""
    walker.press(f"Move {extension} first")
    walker.come_to(Step.PREVIEW)
    write_it(walker)


def move_the_rest(walker: Walker, count: int) -> None:
    """Move the other phones."""
    walker.press(f"Move the other {count}")
    walker.come_to(Step.PREVIEW)
    write_it(walker)


def write_it(walker: Walker) -> None:
    """Write what the preview shows, and see the steps that follow."""
    walker.until_action("Write")
    walker.picture("07-preview")
    walker.go_on(Step.WRITE)
    walker.until_action("now")
    walker.act()
    walker.until_action("Restart steps")
    walker.see("Roll back…")
    walker.picture("08-write")
    walker.go_on(Step.RESTART)
    walker.picture("09-restart")
