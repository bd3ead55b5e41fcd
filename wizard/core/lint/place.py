"""Where a finding stands: a line of a file on the server."""

from typing import NamedTuple

from wizard.core.asterisk.effective import EffectiveSection


class Place(NamedTuple):
    """A line of a file; 0 is the file as a whole."""

    path: str
    line: int = 0


def place_of(section: EffectiveSection, option: str = "") -> Place:
    """Return the line of a section's option as Asterisk takes it; that of its header where it has none."""
    found = section.option(option) if option else None
    if found is None:
        return Place(str(section.home.path), section.line)
    return Place(str(found.place.path), found.line)
