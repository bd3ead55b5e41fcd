"""A file a person names for a result: written whole or not at all."""

from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system import durable_write

PLAIN, EXECUTABLE = 0o644, 0o755


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
