"""What people give: the site file, phone lists, numbers from a phone's screen, names, known hosts."""

from contextlib import suppress
from pathlib import Path

from tests.core.plan import sites
from tests.fuzz.server_targets import in_file
from tests.fuzz.target import Target, shown_text
from wizard.core.certificates.host import host_of, same_host
from wizard.core.error_code import explain
from wizard.core.errors import WizardError
from wizard.core.firmware import Firmware
from wizard.core.host_name import address_of, bind_fault, host_fault, is_public_name, ssh_target_fault, url_fault
from wizard.core.log.native_trace import native_trace
from wizard.core.mac import is_one_device, parse_mac
from wizard.core.phone_list.csv_file import read_phones_csv, write_phones_csv
from wizard.core.phone_list.pasted import read_pasted
from wizard.core.phone_list.scanning import read_scan
from wizard.core.phone_list.values import WrongCell
from wizard.core.site import Route
from wizard.core.site_editing import edited
from wizard.core.site_problems import problems
from wizard.core.site_reading import parse_site
from wizard.core.site_template import from_template
from wizard.core.site_writing import render_site
from wizard.core.template_text import template_text, without_customer
from wizard.system.memory import load_memory, save_memory
from wizard.system.ssh.host_keys import known_hosts
from wizard.system.template_file import ENDING, load_template

OTHER = sites.site(Route.XML, sites.phone("101"), sites.phone("103"))


def site_file(data: bytes) -> None:
    text = shown_text(data)
    found = parse_site(text)
    if found.site is not None:
        problems(found.site)
        from_template(found.site, "Another")


def site_written(data: bytes) -> None:
    """A site as its own file has it, and put into the file that was there."""
    text = shown_text(data)
    found = parse_site(text)
    if found.site is None:
        return
    assert parse_site(render_site(found.site)).site == found.site
    with suppress(WizardError):
        assert parse_site(render_site(OTHER, text)).site == OTHER
    edited(text, found.site, OTHER)


def phone_list(data: bytes) -> None:
    found = read_phones_csv(data)
    # A site takes no longer ones; a list's line may not be endless.
    if found.is_usable and all(len(value) < 1000 for p in found.phones for value in (p.name, p.extension, p.context)):
        again = read_phones_csv(write_phones_csv(found.phones))
        assert [(p.mac, p.model, p.extension) for p in again.phones] == [
            (p.mac, p.model, p.extension) for p in found.phones
        ]


def firmware(data: bytes) -> None:
    found = Firmware.parse(shown_text(data))
    assert Firmware.parse(str(found)) == found


def names(data: bytes) -> None:
    text = shown_text(data)
    for fault in (host_fault, bind_fault, url_fault, ssh_target_fault, is_public_name, address_of, same_host):
        fault(text)
    assert same_host(str(host_of(text))) == same_host(text)


def mac(data: bytes) -> None:
    found = parse_mac(shown_text(data))
    is_one_device(found)
    assert parse_mac(found) == found


def memory(folder: Path) -> None:
    found = load_memory(folder / "memory.json")
    with suppress(WizardError):
        save_memory(folder / "again.json", found)
        assert load_memory(folder / "again.json") == found


def trace(data: bytes) -> None:
    lines = native_trace(shown_text(data)).split("\n")
    assert len(lines) <= 200
    assert all(line.isprintable() for line in lines)


def template(folder: Path) -> None:
    made = load_template(folder / f"office{ENDING}")
    assert parse_site(template_text(made)).site == without_customer(made)


TYPED_TARGETS = (
    Target(name="site_toml", read=site_file, one_in=10),
    # tomlkit's cost grows with the square of what repeats; the window edits only what it rendered itself.
    Target(name="site_toml_written", read=site_written, largest=1500, bloated=8 * 1024, one_in=10),
    Target(name="phone_list_csv", read=phone_list, one_in=10),
    Target(name="phone_list_pasted", read=lambda data: read_pasted(shown_text(data)), one_in=10),
    Target(name="scan", read=lambda data: read_scan(shown_text(data)), declared=(WrongCell,), largest=300),
    Target(name="firmware", read=firmware, declared=(ValueError,), largest=300),
    Target(name="error_code", read=lambda data: explain(shown_text(data)), declared=(ValueError,), largest=600),
    Target(name="mac", read=mac, declared=(ValueError,), largest=300),
    Target(name="names", read=names, declared=(ValueError,), largest=600),
    Target(
        name="known_hosts",
        read=in_file("known_hosts", lambda folder: known_hosts([folder / "known_hosts"])),
        declared=(WizardError,),
        bloated=64 * 1024,
    ),
    Target(name="template", read=in_file(f"office{ENDING}", template), declared=(WizardError,), one_in=10),
    Target(name="native_trace", read=trace),
    Target(name="memory", read=in_file("memory.json", memory)),
)
