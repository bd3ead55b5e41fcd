"""Whether we may write where a plan says, asked before the first byte is written."""

import errno
import os
from collections.abc import Iterable
from pathlib import PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.root import Root


def require_writable(root: Root, targets: Iterable[PurePosixPath], state: PurePosixPath) -> None:
    """Make sure that files can be made and replaced in the folders of all targets, and the journal kept.

    Raises:
        WizardError: We lack the right, or the file system is read-only.
    """
    folders = dict.fromkeys((*(t.parent for t in targets), root.resolve(state)))
    for folder in folders:
        there = next(f for f in (folder, *folder.parents) if root.place(f).exists())
        if os.access(root.place(there), os.W_OK | os.X_OK):
            continue
        reason = os.strerror(errno.EACCES)
        raise WizardError(
            Text("{folder} cannot be written.", folder=there),
            Text("The system says: {reason}. Nothing was written.", reason=reason),
            Text("Run this as the administrator (sudo), and make sure that the disk is not mounted read-only."),
        )
