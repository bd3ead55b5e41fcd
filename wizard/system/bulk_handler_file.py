"""FreePBX's Bulk Handler: the file it exported read, and the one it is to import written beside it."""

from collections.abc import Iterable
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.plan.freepbx.bulk_handler import LARGEST, bulk_import
from wizard.core.plan.plan import ExtensionSetting
from wizard.core.text import Text
from wizard.system.given_file import write_given

_MODE = 0o600  # passwords of extensions are in it


def make_bulk_import(export: Path, target: Path, settings: Iterable[ExtensionSetting]) -> tuple[str, ...]:
    """Write what Bulk Handler is to import, and return its extensions; none, and no file, where nothing would change.

    Raises:
        WizardError: The export cannot be read or used, or the file not be written.
    """
    if target.resolve() == export.resolve():
        raise WizardError(
            Text("{file} is the export itself.", file=export),
            Text("It is kept as it is, so that it can be imported to go back."),
            Text("Name another file for what is to be imported."),
        )
    found = bulk_import(_read(export), settings)
    if found.problems:
        first = found.problems[0]
        where = Text("Line {line} of the export.", line=first.line) if first.line else Text("Nothing was written.")
        raise WizardError(first.message, where, first.fix or Text("Export anew."))
    if found.extensions:
        write_given(target, found.content, _MODE)
    return found.extensions


def _read(export: Path) -> bytes:
    try:
        if not export.is_file():  # a pipe or a device would never end
            raise FileNotFoundError(2, "it is not a file")
        with export.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise WizardError(
            Text("{file} cannot be read.", file=export),
            Text("The system says: {reason}.", reason=reason),
            Text("Choose the file FreePBX's Bulk Handler exported."),
        ) from error
