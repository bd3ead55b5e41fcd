"""What a step after writing is, by its command: so that it can be run, or left to a person."""

import re
from enum import StrEnum

from wizard.core.plan.after_writing import makes_phone_fetch
from wizard.core.plan.log_step import LOG_FAULTS
from wizard.core.plan.plan import RestartStep


class StepKind(StrEnum):
    """``LOOK`` only asks; ``BY_HAND`` is left to a person: no command of Asterisk's console."""

    RELOAD = "reload"
    READ_LOG = "read-log"
    LOOK = "look"
    RESTART = "restart"
    FETCH = "fetch"
    BY_HAND = "by-hand"


_CONSOLE = re.compile(r"asterisk -rx '([^'\n]{1,300})'")
_KINDS = (
    ("module reload ", StepKind.RELOAD),
    ("core restart ", StepKind.RESTART),
    ("core show ", StepKind.LOOK),
    ("pjsip show ", StepKind.LOOK),
)


def step_kind(step: RestartStep) -> StepKind:
    """Return what a step is; whatever is not known to be harmless is left to a person."""
    if LOG_FAULTS in step.command:
        return StepKind.READ_LOG
    asked = console_command(step)
    if asked and makes_phone_fetch(step):
        return StepKind.FETCH
    return next((kind for begins, kind in _KINDS if asked.startswith(begins)), StepKind.BY_HAND)


def console_command(step: RestartStep) -> str:
    """Return what a step asks of Asterisk's console, "" where it is a command of the shell."""
    found = _CONSOLE.fullmatch(step.command)
    return found[1] if found else ""
