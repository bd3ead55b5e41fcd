"""Whether a change to a site's server was cut short: looked at off the GUI thread, as soon as the site is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.system.site_file import root_of
from wizard.ui.task import Task


def look_for_cut_short(site: Site, folder: Path, found: Callable[[Path], None]) -> None:
    """Look, and call ``found`` with the folder of the site where a change waits to be recovered."""

    def on_looked(is_cut_short: bool) -> None:
        if is_cut_short:
            found(folder)

    task = Task(partial(_is_cut_short, site, folder))
    task.done.connect(on_looked)
    task.start()


def _is_cut_short(site: Site, folder: Path, _: Task) -> bool:
    # Here, off the GUI thread: the first page is to stand before this is loaded.
    from wizard.system.receipts import needs_recovery

    try:
        return needs_recovery(root_of(site, folder))
    except WizardError:  # it is not known yet where the server's files are
        return False
