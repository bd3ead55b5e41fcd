"""Choose a face: the window without a command, the command line with one."""

from __future__ import annotations

import gc
import sys

GARBAGE_AFTER = 50_000
"""So many new objects, more than are gone, before garbage is looked for."""

TYPE_CHECKING = False  # mypy takes it as true; a command that needs no path does not load pathlib
if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Run the program and return its exit status."""
    # Most of what is loaded and planned lives to the end: to look through it again and again costs a plan a quarter.
    gc.set_threshold(GARBAGE_AFTER)
    from wizard.cli.main import run
    from wizard.system.own_process import guard_secrets

    guard_secrets()
    return run(sys.argv[1:], open_window)


def open_window(site: Path | None) -> int:
    """Open the window and return the exit status when it is closed; Qt is loaded only here."""
    try:
        from wizard.ui.app import show
    except ImportError as error:
        from wizard.core.errors import WizardError
        from wizard.core.text import Text

        raise WizardError(
            Text("The window cannot be opened on this machine."),
            Text("Qt could not be loaded: {reason}.", reason=error),
            Text("Install what is missing, or use the command line: secure-calling --help."),
        ) from error
    return show(site)


if __name__ == "__main__":
    sys.exit(main())
