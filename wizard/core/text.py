"""Words on their way to a person: a template and its arguments, put together only when shown.

The window translates the template by Qt's own tools, which find it because every literal stands
inside a call of ``Text``; the command line and JSON show it in English.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A sentence for a person, in English until the window translates its template."""

    template: str
    arguments: tuple[tuple[str, str], ...]

    def __init__(self, template: str, /, **arguments: object) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "arguments", tuple((k, str(v)) for k, v in arguments.items()))

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """Return the arguments set into a template: this one's own or its translation."""
        # One pass over the braces, so that a value holding "{name}" is never filled in again.
        return template.format_map(dict(self.arguments)) if self.arguments else template
