"""Rules for how phones find their server: DHCP's option 66, and who announces one."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.place import Place, place_of
from wizard.core.plan.difference_lines import visible
from wizard.core.plan.draft import is_true
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

DHCP_FILES = (
    PurePosixPath("/etc/dhcp/dhcpd.conf"),  # ISC DHCP
    PurePosixPath("/etc/kea/kea-dhcp4.conf"),
    PurePosixPath("/etc/dnsmasq.conf"),
)
DNSMASQ = PurePosixPath("/etc/dnsmasq.d")
AVAHI = PurePosixPath("/etc/avahi/services")
"""Where a DHCP server's option 66 and hand-made announcements stand (dhcp-options(5), dnsmasq(8), avahi.service(5))."""

_TFTP = re.compile(r"\btftp://[^\s\"';,<>]{0,200}", re.IGNORECASE)
_COMMENT = re.compile(r"\s*(?:#|//|;)")
_SERVICE = re.compile(r"<type>\s{0,20}_digiumproxy\._udp\s{0,20}</type>")
_FIRMWARE = re.compile(r"serviceType\s{0,5}=\s{0,5}firmware", re.IGNORECASE)


def fetched_by_tftp(found: Configuration) -> Iterator[Finding]:
    """L25: D-Series phones fetch over HTTP, HTTPS, FTP and FTPS."""
    fix = Text("Serve the files over HTTP or HTTPS, and give that address.")
    for path in _network_files(found.tree):
        for number, line in enumerate(found.tree.files[path].text.split("\n"), 1):
            if "tftp" in line.lower() and not _COMMENT.match(line) and (url := _TFTP.search(line)):
                message = Text("Phones are sent to {url}, and do not fetch over TFTP.", url=shown(url[0]))
                yield Finding(message=message, fix=fix, place=Place(str(path), number))
    for file in found.files:
        setting = file.settings.get("config_server_url")
        if setting is not None and setting.value.lower().startswith("tftp:"):
            message = Text("This phone is sent to {url}, and does not fetch over TFTP.", url=shown(setting.value))
            yield Finding(message=message, fix=fix, place=Place(file.path, setting.line))


def _network_files(tree: ServerTree) -> Iterator[PurePosixPath]:
    yield from (path for path in DHCP_FILES if path in tree.files)
    yield from sorted(path for path in tree.files if path.parent == DNSMASQ)


def announced_twice(found: Configuration) -> Iterator[Finding]:
    """L26: a phone that hears of two servers stops and asks (wiki, Provisioning)."""
    places = [
        Place(str(path), text.count("\n", 0, service.start()) + 1)
        for path in sorted(p for p in found.tree.files if p.parent == AVAHI and p.suffix == ".service")
        for text in (found.tree.files[path].text[:_LONGEST_SERVICE],)
        if (service := _SERVICE.search(text)) and not _FIRMWARE.search(text)
    ]
    general = found.general
    if general is not None and (is_true(general.get("service_discovery_enabled")) or general.get("mdns_address")):
        places.insert(0, place_of(general, "mdns_address"))
    for place in places[1:]:
        yield Finding(
            message=Text(
                "A second server is announced to phones, beside {path}: they stop at boot and ask which.",
                path=visible(places[0].path),
            ),
            fix=Text("Keep one announcement: remove this file, or turn the DPMA's off."),
            place=place,
        )


_LONGEST_SERVICE = 100_000
