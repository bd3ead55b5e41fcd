"""The phone list as a file on this computer: read bounded, written whole or not at all."""

from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.phone_list.csv_file import LARGEST
from wizard.core.text import Text
from wizard.system import durable_write

_MODE = 0o644


def read_phone_list(file: Path) -> bytes:
    """Return the bytes of a file, of one that is too large no more than shows that.

    Raises:
        WizardError: It cannot be read.
    """
    try:
        if not file.is_file():  # a pipe or a device would never end
            raise FileNotFoundError(2, "it is not a file")
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=_reason(error)),
            Text("Choose a CSV file that is on this computer."),
        ) from error


def write_phone_list(file: Path, content: bytes) -> None:
    """Write a phone list over the one that was there.

    Raises:
        WizardError: It cannot be written; the one that was there is left as it was.
    """
    try:
        durable_write.write(file, content, _MODE)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("{file} cannot be written.", file=file),
            Text("The system says: {reason}.", reason=_reason(error)),
            Text("Make room, or choose another folder."),
        ) from error


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
