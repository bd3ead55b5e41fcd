"""Which phones have fetched their files from the web server of this machine since they were written."""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.hand_off import file_name, phones_that_fetch
from wizard.core.sightings.access_log import LARGEST, fetches_in_log
from wizard.core.site import Site
from wizard.system.root import Root

WEB_LOGS = tuple(
    PurePosixPath("/var/log") / path
    for path in (
        "nginx/access.log",
        "apache2/access.log",
        "apache2/other_vhosts_access.log",
        "httpd/access_log",
        "httpd/ssl_access_log",
        "lighttpd/access.log",
    )
)
"""Debian's and Red Hat's names; others are not looked for."""

_LARGEST_END = LARGEST // len(WEB_LOGS)
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


def fetched_since_written(root: Path, site: Site) -> frozenset[str]:
    """Return the MAC digits of the phones that got their file, as it stands there now, from the web server here.

    A log says seconds, so a phone that fetched within the second of writing counts. A log that cannot be read, or
    that is kept elsewhere, shows nobody.
    """
    if not site.provisioning.directory.startswith("/"):
        return frozenset()
    try:
        there = Root.at(root)
    except WizardError:
        return frozenset()
    fetches = fetches_in_log("\n".join(_ends(there, WEB_LOGS)))
    return frozenset(
        phone.mac_digits
        for phone in phones_that_fetch(site)
        if (at := fetches.get(phone.mac_digits)) is not None
        and (written := _written(there, PurePosixPath(site.provisioning.directory) / file_name(phone))) is not None
        and written <= at
    )


def _ends(there: Root, paths: Iterable[PurePosixPath]) -> Iterator[str]:
    for path in paths:
        with suppress(WizardError, OSError):
            yield _end(there.place(there.resolve(path)))


def _end(file: Path) -> str:
    descriptor = os.open(file, _FLAGS)
    try:
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            return ""
        os.lseek(descriptor, max(0, state.st_size - _LARGEST_END), os.SEEK_SET)
        return os.read(descriptor, _LARGEST_END).decode("utf-8", "replace")
    finally:
        os.close(descriptor)


def _written(there: Root, path: PurePosixPath) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(there.place(there.resolve(path)).stat().st_mtime), UTC)
    except (WizardError, OSError, ValueError, OverflowError):  # a time of change can be in any year
        return None
