"""The command line's outermost edge: which command, and how its outcome is shown.

A command's module is imported only when that command runs, so that ``explain`` loads nothing heavy.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wizard import __version__
from wizard.cli.output import error_value, print_error, print_json
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError
from wizard.core.text import Text

TYPE_CHECKING = False  # mypy takes it as true; neither typing nor pathlib is loaded for `explain`
if TYPE_CHECKING:
    from pathlib import Path

    OpenWindow = Callable[[Path | None], int]

DONE, FAILED, WRONG_USE, STALE, UNFINISHED, INTERRUPTED = 0, 1, 2, 3, 4, 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command: its name, the module that runs it, and what it does in one line."""

    name: str
    module: str
    summary: str


COMMANDS = (
    Command(name="open", module="window", summary="the wizard's window (also without a command)"),
    Command(name="new", module="new", summary="write a starting site.toml into a new site folder"),
    Command(name="template", module="template", summary="how a site is made as one file, without its customer's data"),
    Command(name="read", module="read", summary="what is on the server; with a site, fill in its phones and versions"),
    Command(name="plan", module="plan", summary="every change as a difference; writes nothing on the server"),
    Command(name="apply", module="apply", summary="write the plan, print the receipt and the restart steps"),
    Command(name="stage", module="stage", summary="set the stage of phones; the next apply moves them"),
    Command(name="receipts", module="receipts", summary="list what was applied on a server"),
    Command(name="roll-back", module="roll_back", summary="put back exactly what was there"),
    Command(name="recover", module="recover", summary="finish or undo an apply that was cut short"),
    Command(
        name="certificate", module="certificate", summary="make, ask for, order, import or renew the site's certificate"
    ),
    Command(name="judge", module="judge", summary="what a phone would say of a certificate, offline"),
    Command(name="check", module="check", summary="judge the live server as each phone would"),
    Command(name="lint", module="lint", summary="what is wrong in the server's configuration, by the rules L01 to L31"),
    Command(name="report", module="report", summary="the page to hand over, with a calendar file beside it"),
    Command(name="bundle", module="bundle", summary="a folder to carry: the plan, and the script that writes it"),
    Command(name="collect", module="collect", summary="a read-only script that brings a server's files out"),
    Command(name="export", module="export", summary="an Ansible project that rolls out any number of sites"),
    Command(name="discover", module="discover", summary="servers announced on the network"),
    Command(name="explain", module="explain", summary="the number a phone shows, as a cause and one fix"),
)


def no_window(site: Path | None) -> int:
    """Stand for the window where there is none."""
    print("There is no window here. See secure-calling --help.", file=sys.stderr)
    return FAILED


def run(arguments: Sequence[str], open_window: OpenWindow = no_window) -> int:
    """Run the command line and return its exit status; nothing is raised.

    ``open_window`` is the other face, given from above so that neither knows the other.
    """
    name = next((a for a in arguments if not a.startswith("-")), "")
    command = next((c for c in COMMANDS if c.name == name), None)
    if not arguments:
        command = COMMANDS[0]
    parsed: argparse.Namespace | None = None
    try:
        parser, parsed = _parsed(command, arguments, open_window)
        if parsed is None:
            parser.print_help()
            return WRONG_USE
        status = int(parsed.run(parsed))
        # Here, where a reader who has gone can still be met quietly; the windowed program on Windows has none.
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else WRONG_USE
    except KeyboardInterrupt:
        print("Cancelled.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has enough; Python would complain about the pipe once more at its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED  # what was still to be done, was not
    except WizardError as error:
        return _shown(error, parsed)
    except Exception as error:
        if os.environ.get("SECURE_CALLING_DEBUG"):
            raise
        # Neither message nor traceback: either could hold a secret. Loaded here, for most runs do without.
        from wizard.core.log.failure import failures

        kind, place = type(error).__name__, failures(error)[0].place
        unexpected = WizardError(
            Text("Something unexpected happened."),
            Text("It is a {kind}, and a fault of this program: {place}.", kind=kind, place=place),
            Text("SECURE_CALLING_DEBUG=1 shows where; please report it."),
        )
        return _shown(unexpected, parsed)


def _parsed(
    command: Command | None, arguments: Sequence[str], open_window: OpenWindow
) -> tuple[argparse.ArgumentParser, argparse.Namespace | None]:
    width = max(len(c.name) for c in COMMANDS)
    listing = "\n".join(f"  {c.name:{width}}  {c.summary}" for c in COMMANDS)
    parser = argparse.ArgumentParser(
        prog="secure-calling",
        description="TLS signalling and SRTP voice for D-Series phones on Asterisk.",
        usage="secure-calling [--version] [COMMAND ...]",
        epilog=f"commands (each with --help):\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"secure-calling {__version__}")
    if command is None:
        unknown = [a for a in arguments if not a.startswith("-")]
        parser.parse_args([a for a in arguments if a.startswith("-")])
        if unknown:
            parser.error(f"there is no command {unknown[0]!r}; see --help")
        return parser, None
    module = importlib.import_module(f"wizard.cli.{command.module}")
    # No abbreviations: scripts that use them would break with the next option.
    own = argparse.ArgumentParser(
        prog=f"secure-calling {command.name}", description=command.summary, allow_abbrev=False
    )
    module.add_arguments(own)
    own.set_defaults(run=module.run, open_window=open_window)
    rest = list(arguments)
    if command.name in rest:
        rest.remove(command.name)
    return own, own.parse_args(rest)


def _shown(error: WizardError, parsed: argparse.Namespace | None) -> int:
    if getattr(parsed, "json", False):
        print_json({"error": error_value(error)})
    else:
        print_error(error)
    return status_of(error, expects=getattr(parsed, "expect", None) is not None)


def status_of(error: WizardError, *, expects: bool = False) -> int:
    """Return the exit status an error stands for; ``expects`` where a digest was asked for."""
    if isinstance(error, RecoveryNeeded):
        return UNFINISHED
    return STALE if expects and isinstance(error, StalePlan) else FAILED
