"""Words on their way to a person: a template and its arguments, put together only when shown.

The window translates the template by Qt's own tools, which find it because every literal stands
inside a call of ``Text``; the command line and JSON show it in English.
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A sentence for a person, in English until the window translates its template.

    An argument that is a Text itself stays one, to be translated too; ``count`` is a number of things.
    """

    template: str
    arguments: "tuple[tuple[str, str | Text], ...]"

    def __init__(self, template: str, /, **arguments: object) -> None:
        kept = tuple((k, v if isinstance(v, Text) else str(v)) for k, v in arguments.items())
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "arguments", kept)

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str, shown: "Callable[[str, str | Text], str] | None" = None) -> str:
        """Return the arguments set into a template: this one's own or its translation.

        ``shown`` says how an argument reads, by its name and value; without it, as in English.
        """
        if not self.arguments:
            return template
        say = _in_english if shown is None else shown
        # One pass over the braces, so that a value holding "{name}" is never filled in again.
        return template.format_map({name: say(name, value) for name, value in self.arguments})


def is_count(name: str, value: str) -> bool:
    """Whether an argument is a number of things, whose digits are grouped where it is shown."""
    return name == "count" and value.isdecimal() and value.isascii()


def _in_english(name: str, value: str | Text) -> str:
    return f"{int(value):,}" if isinstance(value, str) and is_count(name, value) else str(value)
