"""A file a person names: read bounded, or written whole or not at all."""

from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.log import logged

PLAIN, EXECUTABLE = 0o644, 0o755


def read_given(file: Path, most: int) -> str:
    """Return the text at the start of a file, of so many bytes at most; what is no UTF-8 in it is marked.

    Raises:
        WizardError: It cannot be read.
    """
    try:
        if not file.is_file():  # a pipe or a device would never end
            raise FileNotFoundError(2, "it is not a file")
        with file.open("rb") as opened:
            return opened.read(most).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise WizardError(
            Text("{file} cannot be read.", file=file),
            Text("The system says: {reason}.", reason=reason),
            Text("Choose a file that is on this computer."),
        ) from error


@logged(Act.SAVE_FILE)
def write_given(file: Path, content: bytes, mode: int = PLAIN) -> None:
    """Write a result over the file that was there.

    Raises:
        WizardError: It cannot be written; what was there is left as it was.
    """
    try:
        durable_write.write(file, content, mode)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise WizardError(
            Text("{file} cannot be written.", file=file),
            Text("The system says: {reason}.", reason=reason),
            Text("Make room, or name a file in another folder."),
        ) from error
