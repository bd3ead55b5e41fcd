"""The folder a server's Asterisk reads: the one asterisk.conf names, else the one that is there."""

from pathlib import PurePosixPath

from wizard.core.asterisk.effective import read_effective
from wizard.core.errors import WizardError
from wizard.core.server_tree import ASTERISK_FOLDER, ASTERISK_FOLDERS, FileState, ServerTree
from wizard.system.root import Root


def asterisk_folder(root: Root) -> PurePosixPath:
    """Return Asterisk's folder on a server; of several the first with a pjsip.conf, its usual one without any.

    Source: Asterisk main/options.c, ``astetcdir``.
    """
    named = [folder for place in ASTERISK_FOLDERS if (folder := _named(root, place)) is not None]
    there = [folder for folder in dict.fromkeys((*named, *ASTERISK_FOLDERS)) if _has(root, folder, "")]
    configured = [folder for folder in there if _has(root, folder, "pjsip.conf")]
    return next(iter((*configured, *there)), ASTERISK_FOLDER)


def _named(root: Root, place: PurePosixPath) -> PurePosixPath | None:
    """What the asterisk.conf of a folder says; the folder itself where it says nothing that can be."""
    conf = place / "asterisk.conf"
    try:
        found = root.read(conf)
    except WizardError:
        return None
    if found is None:
        return None
    state = FileState(content=found.content, mode=found.mode, owner="", group="")
    section = read_effective(conf, ServerTree(files={conf: state}, folders={})).find("directories")
    name = (section.get("astetcdir") if section else None) or ""
    return PurePosixPath(name) if name.startswith("/") and "\0" not in name else place


def _has(root: Root, folder: PurePosixPath, name: str) -> bool:
    """Whether there is such a folder, or a file of a name in it."""
    try:
        place = root.place(root.resolve(folder / name))
        return place.is_file() if name else place.is_dir()
    except (WizardError, OSError, ValueError):
        return False
