"""``discover``: the servers announced on the network, and what they mean for phones."""

import argparse
import sys
from dataclasses import asdict

from wizard.cli.output import print_json, printable
from wizard.core.announcement import AnnouncedServer, diagnosis
from wizard.system.discovery import discover, interfaces


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--seconds", type=_seconds, default=3.0, metavar="N", help="how long to listen (default: 3)")
    parser.add_argument(
        "--interface", action="append", default=[], metavar="NAME|ADDRESS", help="listen here only; may be repeated"
    )
    parser.add_argument("--json", action="store_true")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 600:
        raise argparse.ArgumentTypeError("more than 0, at most 600")
    return value


def run(arguments: argparse.Namespace) -> int:
    """Listen, then show what was heard. Phones announce nothing, so their list is empty here."""
    looked_at = [i.name for i in interfaces(arguments.interface)]
    found = discover(arguments.seconds, arguments.interface, _heard)
    said = diagnosis(found, looked_at, arguments.seconds)
    if arguments.json:
        print_json({"servers": [asdict(s) for s in found], "phones": [], "diagnosis": [str(d) for d in said]})
        return 0
    for server in found:
        kind = server.service_type or "unknown kind"
        print(printable(f"{server.name}  ({kind}, {server.interface})"))
        print(printable(f"    {server.sip_url or 'no sipUrl'}  {', '.join(server.addresses)}"))
    for line in said:
        print(printable(str(line)))
    return 0


def _heard(server: AnnouncedServer) -> None:
    print(printable(f"heard {server.name}"), file=sys.stderr)
