"""The server's ``/`` as a folder of this computer: every path is resolved in it as in a chroot."""

import os
import stat
from collections import deque
from dataclasses import dataclass, field
from errno import ELOOP, ENOENT, ENOTDIR
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system.extended import Extended, extended_of

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of one file that are still read."""

_MOST_LINKS = 40  # Linux: path_resolution(7), MAXSYMLINKS
_TOP = PurePosixPath("/")
# O_NONBLOCK: opening a FIFO in place of a file would wait for ever.
_READ_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A regular file as it is on the disk."""

    content: bytes = field(repr=False)
    mode: int
    uid: int
    gid: int
    extended: Extended = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that stands for the server's ``/``; nothing outside it is ever read or written.

    Absolute targets of links count from it and ``..`` stops at it, as in a chroot.
    """

    folder: Path

    @classmethod
    def at(cls, folder: Path) -> "Root":
        """Return the root at a folder.

        Raises:
            WizardError: There is no such folder.
        """
        try:
            real = folder.resolve(strict=True)
            is_folder = real.is_dir()
        except (OSError, RuntimeError, ValueError):
            is_folder = False
        if not is_folder:
            raise WizardError(
                Text("There is no folder {folder}.", folder=folder),
                Text("It was to stand for the server's /."),
                Text("Give the folder that holds the server's etc."),
            )
        return cls(real)

    @property
    def is_this_computer(self) -> bool:
        """Whether the server is the computer we run on."""
        return self.folder == Path(self.folder.anchor) and os.name == "posix"

    def resolve(self, path: PurePosixPath) -> PurePosixPath:
        """Return where a server path leads once every link is followed; what is missing stays as named.

        Raises:
            WizardError: The links go round in a circle, or a file stands where a folder is needed.
        """
        waiting = deque(path.parts)
        # Texts and not paths: thousands of files are looked at several times each.
        real: list[str] = []
        places = [str(self.folder).rstrip(os.sep)]
        links = 0
        while waiting:
            part = waiting.popleft()
            if part in ("/", "//"):
                real, places = [], places[:1]
                continue
            if part == ".":
                continue
            if part == "..":
                if real:
                    real.pop()
                    places.pop()
                continue
            here = f"{places[-1]}{os.sep}{part}"
            try:
                state = os.lstat(here)
            except OSError as error:
                if error.errno == ENOENT:
                    real.append(part)
                    places.append(here)
                    continue
                raise _not_reached(path, error) from error
            except ValueError as error:  # a NUL in the name
                raise _not_reached(path, error) from error
            if stat.S_ISLNK(state.st_mode):
                links += 1
                if links > _MOST_LINKS:
                    raise _not_reached(path, OSError(ELOOP, os.strerror(ELOOP)))
                target = PurePosixPath(_as_posix(os.readlink(here)))  # noqa: PTH115 - we want the text
                waiting.extendleft(reversed(target.parts))
                continue
            if waiting and not stat.S_ISDIR(state.st_mode):
                raise _not_reached(path, OSError(ENOTDIR, os.strerror(ENOTDIR)))
            real.append(part)
            places.append(here)
        return PurePosixPath("/", *real)

    def place(self, real: PurePosixPath) -> Path:
        """Return where a resolved server path lies on this computer."""
        return self.folder.joinpath(*real.parts[1:])

    def plain(self, path: PurePosixPath) -> Path:
        """Return where a path recorded as resolved lies, certain that no link was put in its way since.

        Raises:
            WizardError: It leads elsewhere now.
        """
        if self.resolve(path) != path:
            raise WizardError(
                Text("{path} leads elsewhere now.", path=path),
                Text("A symbolic link was put in its way since it was written."),
                Text("Take the link away, then try again."),
            )
        return self.place(path)

    def read(self, path: PurePosixPath, largest: int = LARGEST_FILE) -> Found | None:
        """Return the regular file a path leads to, or None where nothing is there.

        Raises:
            WizardError: It is no regular file, has more than ``largest`` bytes, or may not be read.
        """
        return self.look(path, largest)[1]

    def look(self, path: PurePosixPath, largest: int = LARGEST_FILE) -> tuple[PurePosixPath, Found | None]:
        """Return where a path leads, and what ``read`` returns of it; raises what that raises."""
        real = self.resolve(path)
        try:
            return real, self.read_bounded(real, largest)
        except OSError as error:
            raise _not_reached(path, error) from error

    def read_bounded(self, real: PurePosixPath, largest: int = LARGEST_FILE) -> Found | None:
        """Return the regular file at a resolved path, or None where nothing is there.

        Raises:
            OSError: The system says no.
            WizardError: It is no regular file, or has more than ``largest`` bytes.
        """
        place = self.place(real)
        try:
            before = place.lstat()
            # Opening a device can do something (rewind a tape): it is looked at first, and again once open.
            if not stat.S_ISREG(before.st_mode):
                raise _no_file(real)
            descriptor = os.open(place, _READ_FLAGS)
        except FileNotFoundError:
            return None
        try:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                raise _no_file(real)
            content = bytearray()
            while chunk := os.read(descriptor, min(1 << 20, largest + 1 - len(content))):
                content += chunk
                if len(content) > largest:
                    raise WizardError(
                        Text("{path} is too large.", path=real),
                        Text("It has more than {bytes} bytes.", bytes=largest),
                        Text("Move it out of the way, then try again."),
                    )
            extended = extended_of(descriptor)
        finally:
            os.close(descriptor)
        mode = stat.S_IMODE(state.st_mode)
        return Found(content=bytes(content), mode=mode, uid=state.st_uid, gid=state.st_gid, extended=extended)


def _as_posix(target: str) -> str:
    return target.replace("\\", "/") if os.name == "nt" else target


def _no_file(path: PurePosixPath) -> WizardError:
    return WizardError(
        Text("{path} is not a regular file.", path=path),
        Text("A folder, a device or a pipe stands in its place."),
        Text("Move it out of the way, then try again."),
    )


def _not_reached(path: PurePosixPath, error: Exception) -> WizardError:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return WizardError(
        Text("{path} cannot be read.", path=path),
        Text("The system says: {reason}.", reason=reason),
        Text("Run this as the administrator (sudo), or correct the path on the server."),
    )
