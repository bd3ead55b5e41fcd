"""Where certificate, key and root stand on the server: the vendor's names, or the like for another base name."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.server_tree import ASTERISK_FOLDER


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPaths:
    """Where the three files stand on the server."""

    certificate: PurePosixPath
    key: PurePosixPath
    root: PurePosixPath


def key_paths(name: str, folder: PurePosixPath = ASTERISK_FOLDER) -> KeyPaths:
    """Return the vendor's file names for the base name ``asterisk``, the like for another, in Asterisk's folder."""
    keys = folder / "keys"
    root = "ca.crt" if name == "asterisk" else f"{name}-ca.crt"
    return KeyPaths(certificate=keys / f"{name}.crt", key=keys / f"{name}.key", root=keys / root)
