"""The whole manual, in the order of its chapters."""

from wizard.core.manual.checks import checks_chapter
from wizard.core.manual.document import Manual
from wizard.core.manual.facts import facts_chapter
from wizard.core.manual.numbers import numbers_chapter
from wizard.core.manual.pages import pages_chapter
from wizard.core.manual.phones import phones_chapter
from wizard.core.manual.roll_back import roll_back_chapter
from wizard.core.manual.rules import rules_chapter
from wizard.core.manual.symptoms import symptoms_chapter
from wizard.core.manual.untried import untried_chapter
from wizard.core.text import Text


def manual() -> Manual:
    """Return the manual."""
    return Manual(
        title=Text("Secure Calling Wizard: the manual"),
        lead=Text(
            "TLS for the signalling and SRTP for the voice, between Asterisk and D-Series phones: what the pages ask "
            "and why, what to do when something does not work, and what is known from whom."
        ),
        contents=Text("Contents"),
        chapters=(
            pages_chapter(),
            symptoms_chapter(),
            numbers_chapter(),
            checks_chapter(),
            rules_chapter(),
            roll_back_chapter(),
            phones_chapter(),
            facts_chapter(),
            untried_chapter(),
        ),
    )
