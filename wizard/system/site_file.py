"""The site file on the disk: read, written whole, and what it says before anything is planned."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from wizard.core.errors import WizardError
from wizard.core.problem import Problem, Severity
from wizard.core.site import DestinationKind, Site
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.lock import exclusive

SITE_FILE = "site.toml"
THIS_COMPUTER = Path("/")
_LOCK = ".lock"
_LARGEST = 32 * 1024 * 1024
_TURNS = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFolder:
    """A site folder as it was read. ``site`` is None where ``site.toml`` cannot be read at all."""

    folder: Path
    site: Site | None
    problems: tuple[Problem, ...]
    text: str


def load(path: Path) -> SiteFolder:
    """Return the site folder at a path, which may be the folder or its ``site.toml``.

    Raises:
        WizardError: There is no site file, or it may not be read.
    """
    file = path / SITE_FILE if path.is_dir() else path
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise WizardError(
            Text("There is no site in {path}.", path=path),
            Text("{file} cannot be read: {reason}.", file=file, reason=getattr(error, "strerror", None) or error),
            Text("Choose a site folder, or make a new site (secure-calling new)."),
        ) from error
    # Here, and below: the window's first page is to stand before any site is read.
    from wizard.core.site_toml import parse_site

    text = content.decode("utf-8", "surrogateescape")
    read = parse_site(text, str(file))
    return SiteFolder(folder=file.parent, site=read.site, problems=read.problems, text=text)


def save_site(site_folder: SiteFolder, site: Site) -> SiteFolder:
    """Write the site into its file, whole or not at all; comments, order and line ends stay.

    A new folder is made 0700. What equals the file already is not written.

    Raises:
        WizardError: The file was changed by somebody else since it was loaded, or cannot be written.
    """
    from wizard.core.site_toml import parse_site, render_site

    file = site_folder.folder / SITE_FILE
    text = render_site(site, site_folder.text)
    with writing(site_folder.folder):
        present = file.read_bytes() if file.exists() else b""
        if present != _bytes(site_folder.text):
            raise WizardError(
                Text("{file} was changed by another program.", file=file),
                Text("Saving now would undo that change."),
                Text("Open the site again, and enter what is missing."),
            )
        if _bytes(text) != present:
            durable_write.write(file, _bytes(text))
    read = parse_site(text, str(file))
    return SiteFolder(folder=site_folder.folder, site=read.site, problems=read.problems, text=text)


def usable_site(site_folder: SiteFolder) -> Site:
    """Return a folder's site; raises WizardError where the file's own faults forbid working on it."""
    faults = [p for p in site_folder.problems if p.severity is Severity.ERROR]
    if site_folder.site is None or faults:
        problem = (faults or list(site_folder.problems))[0]
        where = f" ({problem.path}:{problem.line})" if problem.line else ""
        raise WizardError(
            Text("The site file has a mistake."),
            Text("{message}{where}", message=problem.message, where=where),
            problem.fix or Text("Correct the file, then try again."),
        )
    return site_folder.site


def root_of(site: Site, folder: Path, root: Path | None = None) -> Path:
    """Return what stands for the server's ``/``: ``root`` if one is given, else the site's destination.

    ``folder`` is the site folder, from which a destination's path counts.

    Raises:
        WizardError: The server is reached over SSH, and no root is given.
    """
    if root is not None:
        return root
    if site.destination.kind is DestinationKind.THIS_COMPUTER:
        return THIS_COMPUTER
    if site.destination.kind is DestinationKind.FOLDER:
        return folder / site.destination.path
    raise WizardError(
        Text("This site's server is reached over SSH."),
        Text("Its files were not brought here."),
        Text("Read the server first, or give a copy of its files (--root)."),
    )


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the site folder for ourselves, made if missing; two plans at once must not make two authorities."""
    try:
        if not folder.is_dir():
            folder.mkdir(0o700, parents=True)
        # The window saves while it plans: its own threads take turns, another wizard is refused.
        with _TURNS, exclusive(folder / _LOCK):
            yield
    except OSError as error:
        with suppress(OSError):
            folder.rmdir()
        raise WizardError(
            Text("The site folder {folder} cannot be written.", folder=folder),
            Text("The system says: {reason}.", reason=error.strerror or str(error)),
            Text("Make room or correct the folder's rights, then try again."),
        ) from error


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
