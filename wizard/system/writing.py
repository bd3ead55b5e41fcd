"""Writing a site's plan and all that goes with it: read back, its receipt kept, the server looked at again."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.log.entry import Act, Count
from wizard.core.plan.after_writing import steps_after
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.server_view import phone_folder
from wizard.system.log import logged
from wizard.system.planning import Planned
from wizard.system.receipts import ours
from wizard.system.root import Root
from wizard.system.server import Server
from wizard.system.server_access import LocalServer
from wizard.system.server_reading import ServerReading, read_server
from wizard.system.site_file import SiteFolder, usable_site
from wizard.system.site_folder import keep_receipt
from wizard.system.staging import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written. ``unlike`` are paths that, read back, were not what the plan says; None: it was not read back.

    ``copy`` is the receipt in the site folder, ``copy_error`` why there is none: the one that counts lies with
    the files. ``reading`` is the server as it is now, None where it cannot be read.
    """

    planned: Planned
    receipt: Receipt
    restart: tuple[RestartStep, ...]
    unlike: tuple[str, ...] | None
    copy: Path | None
    copy_error: WizardError | None
    reading: ServerReading | None
    seconds: float


def write_plan(
    planned: Planned,
    site_folder: SiteFolder,
    *,
    server: Server | None = None,
    now: Callable[[], datetime],
    progress: Progress = lambda *_: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write a plan that has changes; nothing after the files themselves can make it fail.

    ``server`` is where it is written, the folder it was made from unless given.

    Raises:
        Cancelled: ``is_cancelled`` said so in time; everything is as it was.
        StalePlan: A file is no longer what it was in the preview.
        RecoveryNeeded: An earlier write was cut short, or this one could not be undone.
        WizardError: The plan has errors, a user or group is missing, or the server cannot be written.
    """
    begun, place = now(), server or LocalServer(planned.root)
    with logged(Act.WRITE) as noted:
        receipt = place.write(planned.plan, now=begun, progress=progress, is_cancelled=is_cancelled)
        noted.receipt(receipt.id)
        noted.count(Count.FILES, len(receipt.changes))
    seconds = (now() - begun).total_seconds()
    copy, copy_error = _kept(site_folder, receipt)
    reading: ServerReading | None = None
    unlike: tuple[str, ...] | None = None
    with suppress(WizardError):
        site = usable_site(site_folder)
        root = place.files(phone_folder(site))
        standing = ours(Root.at(root))
        unlike = tuple(str(c.path) for c in receipt.changes if c.after is not None and c.path not in standing)
        reading = read_server(site, site_folder.folder, root)
    return Written(
        planned=planned,
        receipt=receipt,
        restart=steps_after(planned.plan, receipt),
        unlike=unlike,
        copy=copy,
        copy_error=copy_error,
        reading=reading,
        seconds=seconds,
    )


def _kept(site_folder: SiteFolder, receipt: Receipt) -> tuple[Path | None, WizardError | None]:
    try:
        return keep_receipt(site_folder, receipt), None
    except WizardError as error:
        return None, error
