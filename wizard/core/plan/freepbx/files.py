"""Which of a server's files are FreePBX's own, and which of its custom files takes a line of ours."""

import re
from pathlib import PurePosixPath

from wizard.core.asterisk.effective import Effective
from wizard.core.asterisk.layout import says_generated
from wizard.core.server_tree import ServerTree

TRANSPORT_FILES = ("pjsip.transports_custom.conf", "pjsip.transports_custom_post.conf", "pjsip_custom.conf")
"""Custom files that its pjsip.conf includes where a transport may stand, the one meant for it first.

Source: FreePBX core, PJSip.class.php, genConfig.
"""

NOTIFY_FILES = ("pjsip_notify_custom.conf", "sip_notify_custom.conf")
"""Custom files for what phones are notified of (FreePBX core, PJSip.class.php, genConfig)."""

_MADE = re.compile(r"(pjsip|res_digium_phone|sip_notify)[._\w-]*\.conf")


def is_freepbx_own(path: PurePosixPath, tree: ServerTree) -> bool:
    """Whether FreePBX writes a file anew at each Apply Config; its custom files it leaves to people."""
    if says_generated(tree, path):
        return True
    return "_custom" not in path.name and _MADE.fullmatch(path.name) is not None


def custom_file(names: tuple[str, ...], read: Effective, tree: ServerTree) -> PurePosixPath | None:
    """Return the first of some custom files that Asterisk really reads, None where it reads none of them."""
    for name in names:
        path = tree.asterisk_folder / name
        if path in read.files and not says_generated(tree, path):
            return path
    return None
