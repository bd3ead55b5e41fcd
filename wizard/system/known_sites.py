"""Site folders as a list shows them: looked at without being opened, and those that are gone told apart."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.system.site_file import SITE_FILE, load


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSite:
    """A site folder: whose it is, its server, and when its answers were last changed. ``is_there``: it is not gone.

    ``name`` is the folder's where the site has none, or its file cannot be read.
    """

    folder: Path
    name: str
    host: str = ""
    changed: datetime | None = None
    is_there: bool = True


def look_at(folder: Path) -> KnownSite:
    """Return what is to be shown of a site folder; it never raises, whatever is in its place."""
    try:
        changed = datetime.fromtimestamp((folder / SITE_FILE).stat().st_mtime, UTC)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return KnownSite(folder=folder, name=folder.name, is_there=False)
    except OSError:  # not to be read now, which does not mean that it is gone
        return KnownSite(folder=folder, name=folder.name)
    try:
        site = load(folder).site
    except WizardError:
        site = None
    name, host = (site.name, site.server.host) if site else ("", "")
    return KnownSite(folder=folder, name=name or folder.name, host=host, changed=changed)


def typed_folder(text: str) -> Path | None:
    """Return the folder a person typed as a full path, ``~`` for their own; None where it is not one."""
    try:
        folder = Path(text.strip()).expanduser()
    except (RuntimeError, ValueError):
        return None
    return folder if folder.is_absolute() and "\0" not in text else None
