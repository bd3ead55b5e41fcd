"""The files in which DHCP servers keep their leases, where the server is a DHCP server too."""

from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.sightings.leases import read_dnsmasq, read_isc
from wizard.core.sightings.pasted import LONGEST_TEXT
from wizard.core.sightings.sighting import Sighting
from wizard.system.root import Root

LEASE_FILES = tuple(
    PurePosixPath(path)
    for path in (
        "/var/lib/dhcp/dhcpd.leases",  # ISC dhcpd, Debian
        "/var/lib/dhcpd/dhcpd.leases",  # ISC dhcpd, Red Hat
        "/var/lib/misc/dnsmasq.leases",  # dnsmasq, Debian
        "/var/lib/dnsmasq/dnsmasq.leases",  # dnsmasq, Red Hat
    )
)


def leased(root: Path) -> tuple[Sighting, ...]:
    """Return what the lease files of a server say of devices; ``root`` stands for its ``/``.

    Files that are not there, too large or not readable give nothing.
    """
    found: list[Sighting] = []
    for path in LEASE_FILES:
        try:
            file = Root.at(root).read(path, LONGEST_TEXT)
        except WizardError:
            continue
        if file is not None:
            rows = file.content.decode("utf-8", "replace").splitlines()
            found += (*read_isc(rows), *read_dnsmasq(rows))
    return tuple(dict.fromkeys(found))
