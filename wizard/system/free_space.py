"""Whether there is room for everything that will be written, asked before the first byte is."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from wizard.core.errors import WizardError
from wizard.core.text import Text

_BLOCK = 4096
_SLACK = 16 * _BLOCK  # folders grow, the file system keeps its own books


def require_space(files: Iterable[tuple[Path, int]]) -> None:
    """Make sure that files of these sizes fit into their folders, made or not, all at the same time.

    Raises:
        WizardError: A disk is too full.
        OSError: A disk cannot be asked.
    """
    sizes: dict[int, int] = {}
    counts: dict[int, int] = {}
    folders: dict[int, Path] = {}
    devices: dict[Path, int] = {}
    for folder, size in files:
        device = devices.get(folder)
        if device is None:
            there = next(p for p in (folder, *folder.parents) if p.exists())
            device = devices[folder] = there.stat().st_dev
            folders.setdefault(device, there)
        sizes[device] = sizes.get(device, _SLACK) + (size // _BLOCK + 1) * _BLOCK
        counts[device] = counts.get(device, 0) + 1
    for device, folder in folders.items():
        free = shutil.disk_usage(folder).free
        if free < sizes[device] or not _has_inodes(folder, counts[device]):
            raise WizardError(
                Text("The disk is full."),
                Text(
                    "{needed} bytes are needed for {folder}, {free} are free. Nothing was written.",
                    needed=sizes[device],
                    folder=folder,
                    free=free,
                ),
                Text("Make room on the server's disk, then try again."),
            )


def _has_inodes(folder: Path, count: int) -> bool:
    if not hasattr(os, "statvfs"):
        return True
    state = os.statvfs(folder)
    # Some file systems (btrfs) make inodes as they go, and say that they have none.
    return state.f_files == 0 or state.f_favail >= count
