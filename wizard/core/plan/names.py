"""The names that stay fixed on the server, and the header that says a file is ours."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.server_tree import ASTERISK_FOLDER, ServerTree

PJSIP = ASTERISK_FOLDER / "pjsip.conf"
OUR_PJSIP = ASTERISK_FOLDER / "pjsip_secure_calling.conf"
DPMA = ASTERISK_FOLDER / "res_digium_phone.conf"
OUR_DPMA = ASTERISK_FOLDER / "res_digium_phone_secure_calling.conf"
NOTIFY = ASTERISK_FOLDER / "pjsip_notify.conf"

HEADER = "; Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site."
"""First line of each file that is wholly ours."""


@dataclass(frozen=True, slots=True)
class Names:
    """The files of one server, in the folder its Asterisk reads."""

    folder: PurePosixPath = ASTERISK_FOLDER

    @property
    def pjsip(self) -> PurePosixPath:
        """Where Asterisk's PJSIP reads its objects."""
        return self.folder / PJSIP.name

    @property
    def our_pjsip(self) -> PurePosixPath:
        """Our own objects for PJSIP."""
        return self.folder / OUR_PJSIP.name

    @property
    def dpma(self) -> PurePosixPath:
        """The DPMA's file."""
        return self.folder / DPMA.name

    @property
    def our_dpma(self) -> PurePosixPath:
        """Our own sections for the DPMA."""
        return self.folder / OUR_DPMA.name

    @property
    def notify(self) -> PurePosixPath:
        """What Asterisk can notify phones of."""
        return self.folder / NOTIFY.name

    @property
    def ours(self) -> tuple[PurePosixPath, PurePosixPath]:
        """The files that are wholly ours."""
        return self.our_pjsip, self.our_dpma


def names_of(tree: ServerTree) -> Names:
    """Return the names of the files on a server."""
    return Names(tree.asterisk_folder)


def is_of_dpma(path: PurePosixPath) -> bool:
    """Whether a file is the DPMA's or ours for it, whatever folder Asterisk reads."""
    return path.name in (DPMA.name, OUR_DPMA.name)


def is_wholly_ours(text: str) -> bool:
    """Whether a file was written by us from its first line to its last."""
    return text.startswith(HEADER)
