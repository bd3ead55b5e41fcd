"""``discover``: the servers announced on the network, rivals among them, why none may have been heard; and phones.

Listening begins first; what looks for phones and explains silence is imported while the answers are on their way.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from wizard.cli.found_phones import phone_value, print_phones
from wizard.cli.output import print_error, print_json, printable
from wizard.core.announcement import AnnouncedServer
from wizard.core.dhcp.boot_server import BootServer
from wizard.core.errors import WizardError
from wizard.core.host_name import address_of
from wizard.core.rivals import STORED_ADDRESS, rivals
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import Certainty, FoundPhone, Sighting
from wizard.system.discovery import discover


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--seconds", type=_seconds, default=3.0, metavar="N", help="how long to listen (default: 3)")
    parser.add_argument(
        "--interface", action="append", default=[], metavar="NAME|ADDRESS", help="listen here only; may be repeated"
    )
    parser.add_argument(
        "--server",
        default="",
        metavar="HOST",
        help="the site's server: of rivals the one that stays, and looked for in the interfaces' networks",
    )
    parser.add_argument(
        "--dhcp",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a DHCP server's configuration (dnsmasq, ISC dhcpd, Kea), to find rivals in; may be repeated",
    )
    parser.add_argument(
        "--sweep",
        action="store_true",
        help="ask every address of the interfaces' networks by SIP what it is; a network of 254 takes seven seconds",
    )
    parser.add_argument("--json", action="store_true")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 600:
        raise argparse.ArgumentTypeError("more than 0, at most 600")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Listen for servers and look for phones, then show both; phones in service announce nothing."""
    boot_servers = _boot_servers(arguments.dhcp)
    found, phones = _found(arguments.seconds, arguments.interface, sweeps=arguments.sweep)
    from wizard.system.network_facts import diagnose

    address = address_of(arguments.server)
    alarms = rivals(found, boot_servers, host=arguments.server)
    said = (
        *alarms,
        *((STORED_ADDRESS,) if alarms else ()),
        *diagnose(found, arguments.seconds, arguments.interface, server_addresses=(address,) if address else ()),
    )
    if arguments.json:
        print_json(
            {
                "servers": [_value(s) for s in found],
                "phones": [phone_value(p) for p in phones],
                "diagnosis": [str(d) for d in said],
            }
        )
        return 0
    for server in found:
        kind = server.service_type or "unknown kind"
        print(printable(f"{server.name}  ({kind}, {server.interface})"))
        print(printable(f"    {server.sip_url or 'no sipUrl'}  {', '.join(server.addresses)}"))
    print_phones(phones)
    for line in said:
        print(printable(str(line)))
    return 0


def _boot_servers(files: Sequence[Path]) -> list[BootServer]:
    if not files:
        return []
    from wizard.system.dhcp_file import read_dhcp_file

    return [boot_server for file in files for boot_server in read_dhcp_file(file).boot_servers]


def _found(
    seconds: float, interfaces: Sequence[str], *, sweeps: bool
) -> tuple[tuple[AnnouncedServer, ...], tuple[FoundPhone, ...]]:
    """Both at once; where phones cannot be listened for, the servers are shown all the same."""
    stopped = Event()
    with ThreadPoolExecutor(1) as pool:
        try:
            listening = pool.submit(discover, seconds, interfaces, _heard, stopped.is_set)
            from wizard.system.phone_discovery import find_phones

            try:
                phones = merge(find_phones(seconds, interfaces, _seen, sweeps=sweeps))
            except WizardError as error:
                servers = listening.result()  # what is wrong for both is said once
                print_error(error)
                return servers, ()
            return listening.result(), phones
        finally:
            stopped.set()


def _seen(sighting: Sighting) -> None:
    if sighting.certainty not in (Certainty.SILENT, Certainty.RULED_OUT):
        print(printable(f"seen {sighting.address or sighting.mac or sighting.extension}"), file=sys.stderr)


def _heard(server: AnnouncedServer) -> None:
    print(printable(f"heard {server.name}"), file=sys.stderr)


def _value(server: AnnouncedServer) -> Mapping[str, object]:
    return {
        "name": server.name,
        "host": server.host,
        "port": server.port,
        "transport": server.transport,
        "addresses": server.addresses,
        "service_type": server.service_type,
        "sip_url": server.sip_url,
        "interface": server.interface,
    }
