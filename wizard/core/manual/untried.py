"""The chapter that says what nobody has tried, in the words of the report."""

from wizard.core.manual.anchors import FACTS, TITLES, UNTRIED
from wizard.core.manual.document import Chapter, Links, Points
from wizard.core.manual.ways import to_chapter
from wizard.core.report.limits_section import (
    CIPHERS_LOST,
    NO_WAY_FOR_ROOTS,
    NOT_ON_A_DPMA,
    NOT_ON_A_HANDSET,
    SEEN_BY_PEOPLE,
)
from wizard.core.text import Text

_POINTS = (
    NOT_ON_A_HANDSET,
    NOT_ON_A_DPMA,
    NO_WAY_FOR_ROOTS,
    CIPHERS_LOST,
    Text("FreePBX was not there for tests either: files made like its own were, under a real Asterisk."),
    SEEN_BY_PEOPLE,
)


def untried_chapter() -> Chapter:
    """Return the chapter."""
    return Chapter(
        anchor=UNTRIED,
        title=TITLES[UNTRIED],
        blocks=(Points(items=_POINTS), Links(links=(to_chapter(FACTS),))),
    )
