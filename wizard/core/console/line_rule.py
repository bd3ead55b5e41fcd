"""A rule for one line of a log or of a console's answer."""

import re
from dataclasses import dataclass, field

from wizard.core.check_result import Status
from wizard.core.text import Text

MEASURED = "measured on Asterisk 16.28 and 22.10"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRule:
    """What a line means that holds ``pattern``; its named groups fill the words.

    ``is_consequence``: only said where no rule found the reason. ``forbids_restart``: see ``Verdict``.
    """

    id: str
    pattern: str
    status: Status
    cause: Text
    fix: Text | None
    source: str
    forbids_restart: bool = False
    is_consequence: bool = False
    compiled: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", re.compile(self.pattern))


def filled(text: Text, found: re.Match[str]) -> Text:
    """Return a rule's words with what its pattern found."""
    values = {name: (value or "")[:200] for name, value in found.groupdict().items()}
    used = {name: value for name, value in values.items() if f"{{{name}}}" in text.template}
    return Text(text.template, **used) if used else text
