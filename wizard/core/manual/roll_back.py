"""The chapter about the way back: what a write keeps, what a roll back does, and when it refuses."""

from wizard.core.manual.anchors import ROLL_BACK, TITLES
from wizard.core.manual.document import Chapter, Links, Points
from wizard.core.manual.ways import to_page
from wizard.core.steps import Step
from wizard.core.text import Text

_POINTS = (
    Text(
        "Each write leaves a receipt, and beside it a copy of every file as it was, on the server under "
        "/var/lib/secure-calling. The receipt alone is enough for the way back: the site folder is not needed."
    ),
    Text(
        "A roll back puts each file back byte for byte, with its owner and rights, and removes the files and folders "
        "that were new. Then Asterisk has to read its files again; the commands for that are shown."
    ),
    Text(
        "Phones go back first, the files after: move them to the stage wait and write. While phones are registered "
        "over TLS a roll back refuses, since they would find nobody; it can be forced."
    ),
    Text("A file that was changed by somebody else since is not put back without asking: that change would be lost."),
    Text("Where the same file was written again later, the newest write goes first, or all of them together."),
    Text(
        "A write or a roll back that was cut short ends in the old files or in the new ones, never between: the page "
        "Write offers to recover, and so does the command secure-calling recover."
    ),
    Text(
        "What a roll back does not do: a phone that has fetched its new configuration keeps it until it fetches the "
        "next one, and a phone that cannot reach its server any more may have to be reset on its keypad."
    ),
)


def roll_back_chapter() -> Chapter:
    """Return the chapter."""
    pages = tuple(map(to_page, (Step.WRITE, Step.PHONES, Step.RESTART)))
    return Chapter(anchor=ROLL_BACK, title=TITLES[ROLL_BACK], blocks=(Points(items=_POINTS), Links(links=pages)))
