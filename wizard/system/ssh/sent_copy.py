"""The files a server sent, in one plain archive: put into a folder and nowhere else, whatever the archive says."""

import io
import os
import tarfile
from pathlib import Path, PurePosixPath

MOST_FILES = 100_000
_LATEST = (1 << 32) - 1
"""The last time of change, in seconds, that every file system keeps and every calendar knows."""


class NoCopyError(Exception):
    """What was sent is not what collect.sh makes; the message says where it is not."""


def unpack(archive: bytes, folder: Path) -> None:
    """Put the files of an archive into a folder, which is made; what they may do on the server counts for nothing here.

    collect.sh packs files and folders and nothing else, uncompressed. So there is no link to write through, and
    nothing takes more room than it had in the archive.

    Raises:
        NoCopyError: It is no such archive.
        OSError: The system says no.
    """
    try:
        with tarfile.open(fileobj=io.BytesIO(archive), mode="r:") as opened:
            for number, member in enumerate(opened):
                if number >= MOST_FILES:
                    raise NoCopyError("it has too many files")
                _put(opened, member, folder)
    except (tarfile.TarError, ValueError, OverflowError) as error:
        raise NoCopyError("it is no archive, or a damaged one") from error


def _put(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    place = folder.joinpath(*PurePosixPath(member.name).parts)
    # On Windows a name can hold what is a separator or a drive there.
    if ".." in place.parts or not place.is_relative_to(folder) or (os.name == "nt" and set(member.name) & set("\\:")):
        raise NoCopyError("a name leads out of it")
    if member.isdir():
        place.mkdir(0o700, parents=True, exist_ok=True)
        return
    content = archive.extractfile(member) if member.isreg() and not member.issparse() else None
    if content is None:
        raise NoCopyError("it holds something else than files and folders")
    place.parent.mkdir(0o700, parents=True, exist_ok=True)
    handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as written:  # noqa: PTH123 - of the handle
        written.write(content.read())
    changed = min(max(0, int(member.mtime)), _LATEST)
    os.utime(place, (changed, changed))
