"""The chapter about the check list: what each row looks at, and where one goes when it fails."""

from collections.abc import Iterator, Mapping

from wizard.core.check_words import CHECK_WORDS, CheckWords
from wizard.core.error_cures import CURES
from wizard.core.file_checks import ABOUT_ENDPOINTS, ABOUT_FILES, ENDPOINTS, SERVER_FILES
from wizard.core.manual.anchors import CHECKS, TITLES, check_anchor
from wizard.core.manual.document import Cell, Chapter, Link, Paragraph, Row, Table
from wizard.core.manual.ways import to_cause, to_page, to_rule
from wizard.core.text import Text

_RULES: Mapping[str, frozenset[str]] = {SERVER_FILES: ABOUT_FILES, ENDPOINTS: ABOUT_ENDPOINTS}


def checks_chapter() -> Chapter:
    """Return the chapter."""
    table = Table(
        head=(Text("Check"), Text("What is looked at"), Text("Put right on the page"), Text("See also")),
        rows=tuple(_row(name, words) for name, words in CHECK_WORDS.items()),
    )
    return Chapter(
        anchor=CHECKS,
        title=TITLES[CHECKS],
        blocks=(
            Paragraph(
                words=Text(
                    "The page Check and the command secure-calling check look at the server as its phones do. Each row "
                    "tells what was found, why it matters, and one thing to do. What cannot be seen from this computer "
                    "is said to wait, never to be well."
                )
            ),
            table,
        ),
    )


def _row(name: str, words: CheckWords) -> Row:
    return Row(
        anchor=check_anchor(name),
        cells=(
            Cell(words=(words.words,)),
            Cell(words=(words.about,)),
            Cell(links=(to_page(words.step),)),
            Cell(links=tuple(_more(name))),
        ),
    )


def _more(name: str) -> Iterator[Link]:
    for rule in sorted(_RULES.get(name, ())):
        yield to_rule(rule)
    for cure in CURES:
        if cure.check == name:
            yield to_cause(cure.bits)
