"""An exception without anything it says: which kind, and where in the program. A secret has no place in it."""

import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.core.errors import WizardError

_PROGRAM, _LIBRARIES = "wizard", ("site-packages", "dist-packages")
_MOST_FRAMES, _MOST_CAUSES = 60, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One place in the program. ``file`` is told from the package on, never where it lies on this computer."""

    file: str
    line: int
    function: str

    @property
    def is_ours(self) -> bool:
        """Whether it is in this program rather than in a library."""
        return self.file.startswith(f"{_PROGRAM}/")

    def __str__(self) -> str:
        return f"{self.file}:{self.line} in {self.function}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One exception, the last place of its frames being where it arose.

    ``template`` is the title of an error a person can meet, before anything is set into it. What an exception
    says itself is not kept: it may quote a value.
    """

    kind: str
    template: str = ""
    frames: tuple[Frame, ...] = ()

    @property
    def place(self) -> str:
        """Where it arose in this program, or at all."""
        ours = [frame for frame in self.frames if frame.is_ours]
        return str((ours or self.frames)[-1]) if self.frames else ""


def failures(error: BaseException) -> tuple[Failure, ...]:
    """Return an exception and what it came of, the first cause last."""
    found: list[Failure] = []
    following: BaseException | None = error
    met: set[int] = set()
    while following is not None and id(following) not in met and len(found) < _MOST_CAUSES:
        met.add(id(following))
        found.append(_failure(following))
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return tuple(found)


def shown_file(path: str) -> str:
    """Return a source file as it is called within its package: the rest of the path names people and their folders."""
    parts = re.split(r"[\\/]", path)
    for place in range(len(parts) - 1, -1, -1):
        if parts[place] == _PROGRAM:
            return "/".join(parts[place:])
        if parts[place] in _LIBRARIES:
            return "/".join(parts[place + 1 :])
    return parts[-1]


def _failure(error: BaseException) -> Failure:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    template = error.title.template if isinstance(error, WizardError) else ""
    return Failure(kind=name, template=template, frames=tuple(_frames(error))[-_MOST_FRAMES:])


def _frames(error: BaseException) -> Iterator[Frame]:
    # Neither source lines nor locals are looked up.
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        yield Frame(file=shown_file(code.co_filename), line=line, function=code.co_name)
