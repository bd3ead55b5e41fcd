"""``explain``: the number a phone shows, as a cause and one fix. Imports nothing heavy."""

import argparse

from wizard.core.error_code import Explanation, explain
from wizard.core.errors import WizardError
from wizard.core.text import Text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("code", nargs="+", metavar="CODE", help="as the phone shows it: 0x40000022, 4000 0022, ...")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Explain the number."""
    given = " ".join(arguments.code)
    try:
        explained = explain(given)
    except ValueError as error:
        from wizard.core.fault import shown  # here and below: loaded only where it is wanted

        raise WizardError(
            Text("{given} is not a number a phone shows.", given=shown(given)),
            Text("It is hexadecimal, such as 0x40000022: digits and the letters a to f."),
            Text("Type it again as it stands on the phone's screen."),
        ) from error
    if arguments.json:
        import json

        print(json.dumps(_value(explained), indent=1))
        return 0
    print(f"{explained.shown}  {', '.join(flag.name for flag in explained.flags) or 'no error'}")
    for flag in explained.flags:
        print(f"  0x{flag.bit:08x}  {flag.name}: {flag.meaning}")
    if explained.unknown_bits:
        print(f"  0x{explained.unknown_bits:08x}  unknown")
    print(f"Cause: {explained.cause}\nFix:   {explained.fix}")
    if explained.check:
        print(f"Check: secure-calling check SITE, the row {explained.check}")
    return 0


def _value(explained: Explanation) -> dict[str, object]:
    return {
        "code": explained.shown,
        "flags": [flag.name for flag in explained.flags],
        "unknown_bits": f"0x{explained.unknown_bits:08x}",
        "misprint": explained.misprint,
        "cause": str(explained.cause),
        "fix": str(explained.fix),
    }
