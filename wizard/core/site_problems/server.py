"""Rules for the server: its name, addresses and versions, and where its files are."""

from collections.abc import Iterator

from wizard.core.dpma_pairs import dpma_faults
from wizard.core.dpma_versions import VERSION, has_expired_certificate, lacks_tls, oldest_sound
from wizard.core.fault import Fault, line_fault, shown
from wizard.core.host_name import address_fault, host_fault, ssh_target_fault
from wizard.core.problem import Problem
from wizard.core.site import Destination, DestinationKind, Protocol, Route, Site
from wizard.core.site_problems.found import error, from_fault, title_fault, warning
from wizard.core.text import Text

_LONGEST_PATH = 1024


def server_problems(site: Site) -> Iterator[Problem]:
    """Find what is wrong with the site's name and its server."""
    server = site.server
    yield from from_fault("name", title_fault(site.name))
    yield from from_fault("server.host", host_fault(server.host))
    for index, address in enumerate(server.addresses):
        yield from from_fault(f"server.addresses[{index}]", address_fault(address))
    for name, value in (
        ("asterisk", server.asterisk),
        ("openssl", server.openssl),
        ("dpma", server.dpma),
    ):
        yield from from_fault(f"server.{name}", _version_fault(value))
    if server.ntp:
        yield from from_fault("server.ntp", host_fault(server.ntp))
    else:
        yield warning(
            "server.ntp",
            Text("No NTP server is named: a phone with a wrong clock refuses a sound certificate."),
            Text("Name an NTP server the phones can reach, on their own network if it is isolated."),
            "L23",
            "Sangoma KB: phones ask 0.digium.pool.ntp.org unless told otherwise",
        )
    yield from _dpma_problems(site)


def _version_fault(version: str) -> Fault | None:
    if not version or VERSION.fullmatch(version):
        return None
    return Fault(
        message=Text('"{version}" is not a version.', version=shown(version)),
        fix=Text("Write it as the server prints it, such as 22.5.0; leave it empty if it is not known."),
    )


def _dpma_problems(site: Site) -> Iterator[Problem]:
    server = site.server
    if site.provisioning.route is Route.XML:
        return
    if not server.dpma:
        yield warning(
            "server.dpma",
            Text("The chosen route needs the DPMA, and this server is not known to have it."),
            Text("Read the server, or choose the route xml."),
        )
    for fault in dpma_faults(server.dpma, server.asterisk):
        yield warning("server.dpma", fault.cause, fault.fix, source=fault.source)
    if site.transport.protocol is not Protocol.TLS:
        return
    if lacks_tls(server.asterisk):
        yield error(
            "server.asterisk",
            Text("TLS with the DPMA needs Asterisk 13.11.0 or later."),
            Text("Upgrade Asterisk, or choose the route xml."),
            "L28",
            "Sangoma KB: Secure Calling with D-Series phones",
        )
    if has_expired_certificate(server.asterisk, server.dpma):
        yield error(
            "server.dpma",
            Text("This DPMA carries a certificate that has expired."),
            Text("Upgrade the DPMA to {version} or later.", version=oldest_sound(server.asterisk)),
            "L27",
            "FreePBX: critical notice of its DPMA module",
        )


def destination_problems(destination: Destination) -> Iterator[Problem]:
    """Find what is wrong with where the files go."""
    if destination.kind is DestinationKind.SSH:
        yield from from_fault("destination.target", ssh_target_fault(destination.target))
    elif destination.kind is DestinationKind.FOLDER and not destination.path:
        yield error(
            "destination.path",
            Text("There is no folder with the server's files."),
            Text("Name the folder, relative to the site folder."),
        )
    elif destination.kind is DestinationKind.FOLDER:
        yield from from_fault("destination.path", line_fault(destination.path, _LONGEST_PATH))
