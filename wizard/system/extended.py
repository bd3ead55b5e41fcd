"""Extended attributes of a file: its ACL, its SELinux label and whatever else is hung on it."""

import os
from contextlib import suppress
from pathlib import Path

Extended = tuple[tuple[str, bytes], ...]
"""Names and values, sorted by name."""

ACL = "system.posix_acl_access"
"""acl(5): what a file grants beyond its mode."""

_HEADER, _ENTRY = 4, 8
_OF_THE_MODE = (b"\x01\x00", b"\x10\x00", b"\x20\x00")
"""The tags of the owner, the mask and everybody else."""

_OF_THE_CONTENT = frozenset(("security.ima", "security.evm"))
"""Signatures the kernel's integrity subsystem makes of a content: on another content they lock the file."""


def extended_of(file: int | Path) -> Extended:
    """Return the attributes of a file, given open or by its place; none where the system has none or tells none."""
    if not hasattr(os, "listxattr"):
        return ()
    options = {} if isinstance(file, int) else {"follow_symlinks": False}
    found: list[tuple[str, bytes]] = []
    with suppress(OSError):
        for name in sorted(os.listxattr(file, **options)):
            with suppress(OSError):
                found.append((name, os.getxattr(file, name, **options)))
    return tuple(found)


def acl_of(extended: Extended) -> bytes:
    """Return the ACL among the attributes, empty where the mode says all."""
    return next((value for name, value in extended if name == ACL), b"")


def grants_of(extended: Extended) -> frozenset[bytes]:
    """Return the entries of the ACL that are no part of the mode: those a change of the mode leaves alone.

    Source: Linux, include/uapi/linux/posix_acl_xattr.h: a version, then entries of tag, rights and ID; acl(5).
    """
    acl = acl_of(extended)
    entries = (acl[at : at + _ENTRY] for at in range(_HEADER, len(acl), _ENTRY))
    return frozenset(entry for entry in entries if entry[:2] not in _OF_THE_MODE)


def put_extended(descriptor: int, wanted: Extended) -> None:
    """Give a file these attributes: its ACL exactly, the others as far as our rights allow.

    An ACL it does not want, inherited from its folder (acl(5), default ACLs), is taken off: it would make
    the mode a lie.

    Raises:
        OSError: The ACL could not be set.
    """
    if not hasattr(os, "setxattr"):
        return
    acl = acl_of(wanted)
    if acl:
        os.setxattr(descriptor, ACL, acl)
    elif acl_of(extended_of(descriptor)):
        os.removexattr(descriptor, ACL)
    for name, value in wanted:
        if name != ACL and name not in _OF_THE_CONTENT:
            with suppress(OSError):
                os.setxattr(descriptor, name, value)
