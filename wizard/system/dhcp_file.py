"""A DHCP server's configuration in a file a person names, read bounded."""

from pathlib import Path

from wizard.core.dhcp.pasted import LARGEST_CHARACTERS, DhcpConfiguration, read_dhcp
from wizard.core.errors import WizardError
from wizard.core.text import Text


def read_dhcp_file(file: Path) -> DhcpConfiguration:
    """Return what a configuration hands out as option 66.

    Raises:
        WizardError: It cannot be read, or is none of a DHCP server that is known here.
    """
    try:
        if not file.is_file():  # a pipe or a device would never end
            raise FileNotFoundError(2, "it is not a file")
        with file.open("rb") as opened:
            text = opened.read(LARGEST_CHARACTERS).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=getattr(error, "strerror", None) or error),
            Text("Name a DHCP server's configuration file that is on this computer."),
        ) from error
    found = read_dhcp(text)
    if not found.program:
        raise WizardError(
            Text("{file} is no DHCP configuration that can be read here.", file=file),
            Text("Read are those of dnsmasq (and OpenWrt), ISC dhcpd and Kea."),
            Text("Look for option 66 in the DHCP server's own window instead."),
        )
    return found
