"""The command line's outermost edge: which command, and how its outcome is shown.

A command's module is imported only when that command runs, so that ``explain`` loads nothing heavy.
"""

import argparse
import importlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard import __version__
from wizard.core.errors import RecoveryNeeded, StalePlan, WizardError

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
    Command(name="read", module="read", summary="what is on the server; with a site, fill in its phones and versions"),
    Command(name="plan", module="plan", summary="every change as a difference; writes nothing on the server"),
    Command(name="apply", module="apply", summary="write the plan, print the receipt and the restart steps"),
    Command(name="stage", module="stage", summary="set the stage of phones; the next apply moves them"),
    Command(name="receipts", module="receipts", summary="list what was applied on a server"),
    Command(name="roll-back", module="roll_back", summary="put back exactly what was there"),
    Command(name="recover", module="recover", summary="finish or undo an apply that was cut short"),
    Command(name="certificate", module="certificate", summary="make the site's certificate, or import one"),
    Command(name="judge", module="judge", summary="what a phone would say of a certificate, offline"),
    Command(name="check", module="check", summary="judge the live server as each phone would"),
    Command(name="discover", module="discover", summary="servers announced on the network"),
    Command(name="explain", module="explain", summary="the number a phone shows, as a cause and one fix"),
)


OpenWindow = Callable[[Path | None], int]


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
    try:
        parser, parsed = _parsed(command, arguments, open_window)
        if parsed is None:
            parser.print_help()
            return WRONG_USE
        return int(parsed.run(parsed))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else WRONG_USE
    except KeyboardInterrupt:
        print("Cancelled.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has enough; Python would complain about the pipe once more at its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except WizardError as error:
        return _shown(error, arguments)
    except Exception as error:
        if os.environ.get("SECURE_CALLING_DEBUG"):
            raise
        # Neither message nor traceback: either could hold a secret.
        print(f"Unexpected: {type(error).__name__}. SECURE_CALLING_DEBUG=1 shows where.", file=sys.stderr)
        return FAILED


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
    )
    parser.add_argument("--version", action="version", version=f"secure-calling {__version__}")
    if command is None:
        unknown = [a for a in arguments if not a.startswith("-")]
        parser.parse_args([a for a in arguments if a.startswith("-")])
        if unknown:
            parser.error(f"there is no command {unknown[0]!r}; see --help")
        return parser, None
    module = importlib.import_module(f"wizard.cli.{command.module}")
    own = argparse.ArgumentParser(prog=f"secure-calling {command.name}", description=command.summary)
    module.add_arguments(own)
    own.set_defaults(run=module.run, open_window=open_window)
    rest = list(arguments)
    if command.name in rest:
        rest.remove(command.name)
    return own, own.parse_args(rest)


def _shown(error: WizardError, arguments: Sequence[str]) -> int:
    if "--json" in arguments:
        said = {"title": str(error.title), "detail": str(error.detail), "next_step": str(error.next_step)}
        print(json.dumps({"error": said}, ensure_ascii=False))
    else:
        print(f"{error.title}\n{error.detail}\n{error.next_step}", file=sys.stderr)
    if isinstance(error, RecoveryNeeded):
        return UNFINISHED
    if isinstance(error, StalePlan) and "--expect" in " ".join(arguments):
        return STALE
    return FAILED
