"""What is measured, by name."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from tests.benchmarks.row import Measured

SUBJECTS = {
    "start": "opening",
    "explain": "command_line",
    "certificate": "certificate",
    "plan": "plan",
    "apply": "apply",
    "conf-file": "conf_file",
    "discovery": "found_servers",
    "check": "live_check",
    "judge": "judge",
    "event-loop": "event_loop",
    "memory": "memory",
}
"""The names of the rows, and the modules that measure them."""


def measure(name: str) -> Sequence[Measured]:
    """Measure one subject, in this process."""
    work = cast(Callable[[], Sequence[Measured]], import_module(f"tests.benchmarks.{SUBJECTS[name]}").measure)
    return work()
