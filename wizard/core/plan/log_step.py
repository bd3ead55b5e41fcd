"""The step after a reload that reads Asterisk's log, so that no restart follows a file it refused."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from shlex import quote

from wizard.core.asterisk.log_files import log_folder, named_logs
from wizard.core.plan.plan import RestartStep
from wizard.core.server_tree import ServerTree
from wizard.core.text import Text

LOG_FAULTS = "cannot be parsed|could not be loaded|Category addition|Could not create an object|Error parsing"
"""Words in Asterisk's log after a reload that a restart would turn into a dead system (measured)."""


def log_step(logs: Iterable[PurePosixPath], reason: Text) -> RestartStep:
    """Return the step that looks through some logs, of which one is there."""
    named = " ".join(quote(str(path)) for path in logs)
    return RestartStep(command=f"grep -E '{LOG_FAULTS}' {named} | tail", reason=reason)


def log_to_read(tree: ServerTree, *, of_freepbx: bool) -> tuple[PurePosixPath, ...]:
    """Return the log a person reads: the first of those that all get errors, else those it usually is."""
    usual = ("full",) if of_freepbx else ("messages", "messages.log")
    return named_logs(tree)[:1] or tuple(log_folder(tree) / name for name in usual)
