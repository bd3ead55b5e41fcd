"""What a cell says, column by column; what a spreadsheet has destroyed is refused and explained."""

import re
from difflib import get_close_matches

from wizard.core.fault import Fault, shown
from wizard.core.mac import parse_mac
from wizard.core.site import Stage
from wizard.core.text import Text

_NUMBER = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?[eE][+-]?[0-9]{1,3}")
_SIGNED_NUMBER = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?[eE][+-][0-9]{1,3}")
_DATE = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_MAKER = re.compile(r"\s*(?:digium|sangoma)\s+(?=[a-z]{1,2}[0-9])", re.IGNORECASE)
_FEWEST_DIGITS, _DIGITS = 8, 12
_LONGEST_WORD = 20

_YES = frozenset({"yes", "true", "1", "x"})
_NO = frozenset({"no", "false", "0", ""})


class WrongCell(ValueError):
    """A cell holds nothing its column can; ``fault`` says why and what to write."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault.message))
        self.fault = fault


def read_mac(text: str) -> str:
    """Return a MAC address in the form of the site file; nothing stays nothing, for it can be scanned later.

    Raises:
        WrongCell: It is no MAC address, or is none any more.
    """
    if not text:
        return ""
    try:
        return parse_mac(text)
    except ValueError:
        raise WrongCell(_mac_fault(text)) from None


def _mac_fault(text: str) -> Fault:
    if _NUMBER.fullmatch(text):
        return Fault(
            message=Text(
                "A spreadsheet made the number {number} of this MAC address; its digits are lost.", number=text
            ),
            fix=Text("Type it again from the phone's label, with colons: 00:0f:d3:aa:bb:cc."),
        )
    if text.isascii() and text.isdigit() and _FEWEST_DIGITS <= len(text) < _DIGITS:
        mac = parse_mac(text.zfill(_DIGITS))
        return Fault(
            message=Text(
                "{digits} has {length} digits; a MAC address has twelve. A spreadsheet takes zeros at the start away.",
                digits=text,
                length=len(text),
            ),
            fix=Text("Write {mac}, if that is what the phone's label says.", mac=mac),
        )
    return Fault(
        message=Text('"{mac}" is not a MAC address.', mac=shown(text)),
        fix=Text("Write the twelve digits from the phone's label, such as 00:0f:d3:aa:bb:cc."),
    )


def read_model(text: str) -> str:
    """Return a model without its maker's name before it: ``D65`` of ``Digium D65``."""
    return _MAKER.sub("", text, count=1).upper()


def read_extension(text: str) -> str:
    """Return an extension as it stands there.

    Raises:
        WrongCell: A spreadsheet has made a number in scientific notation of it.
    """
    if not _SIGNED_NUMBER.fullmatch(text):
        return text
    raise WrongCell(
        Fault(
            message=Text("A spreadsheet made {number} of this extension; its digits are lost.", number=text),
            fix=Text("Format the column as text, and type the extension again."),
        )
    )


def read_firmware(text: str) -> str:
    """Return a firmware version as it stands there.

    Raises:
        WrongCell: A spreadsheet has made a date of it, which would pass for another version.
    """
    if not _DATE.fullmatch(text):
        return text
    raise WrongCell(
        Fault(
            message=Text("A spreadsheet made the date {date} of this firmware version.", date=text),
            fix=Text("Write it with underscores, as the phone shows it: 2_9_19."),
        )
    )


def read_stage(text: str) -> Stage:
    """Return a stage by its word; a new phone without one is at ``secure`` (product, stages).

    Raises:
        WrongCell: There is no such stage.
    """
    word = text.strip().lower()
    if not word:
        return Stage.SECURE
    try:
        return Stage(word)
    except ValueError:
        near = get_close_matches(word, tuple(Stage), n=1) if len(word) <= _LONGEST_WORD else []
        raise WrongCell(
            Fault(
                message=Text('There is no stage "{word}".', word=shown(text)),
                fix=Text("Write {word}, if that is meant.", word=near[0])
                if near
                else Text("Write one of {choices}.", choices=", ".join(Stage)),
            )
        ) from None


def read_flag(text: str) -> bool:
    """Return whether a cell says yes; an empty one says no.

    Raises:
        WrongCell: It says neither.
    """
    word = text.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    raise WrongCell(
        Fault(message=Text('"{word}" is neither yes nor no.', word=shown(text)), fix=Text("Write yes or no."))
    )
