"""What would come of a list, in a few counted sentences."""

from wizard.core.phone_list.edits import Added
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.problem import Severity
from wizard.core.text import Text
from wizard.ui.words import counted, number, said

MOST_ADDED = 10_000
"""Phones of one site in the window: beyond, every edit would hold it up."""


def sentences(found: ReadPhones, added: Added) -> str:
    """Return how many phones are new, how many there already or twice, and what is wrong."""
    twice = len(added.twice)
    errors = sum(p.severity is Severity.ERROR for p in found.problems)
    unnumbered = sum(not phone.extension.strip() for phone in added.added)
    return " ".join(
        filter(
            None,
            (
                counted(len(added.added), Text("1 phone is new."), Text("{count} phones are new.")),
                _some(
                    len(added.skipped) - twice,
                    Text("1 is in the list already and stays as it is there."),
                    Text("{count} are in the list already and stay as they are there."),
                ),
                _some(
                    twice,
                    Text("1 stands there twice: the first one counts."),
                    Text("{count} stand there twice: the first one counts."),
                ),
                _some(
                    unnumbered,
                    Text("1 has no extension yet."),
                    Text("{count} have no extension yet."),
                ),
                _some(
                    errors,
                    Text("1 mistake: its line is left out."),
                    Text("{count} mistakes: their lines are left out."),
                ),
            ),
        )
    )


def too_many(count: int) -> str:
    """Return that a list is longer than any site's, and what to do."""
    return said(
        Text(
            "✕ {count} phones are read; a site has {most} at most. Choose the list of one site's phones.",
            count=count,
            most=number(MOST_ADDED),
        )
    )


def _some(count: int, one: Text, many: Text) -> str:
    return counted(count, one, many) if count else ""
