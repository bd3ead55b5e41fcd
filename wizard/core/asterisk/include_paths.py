"""Which files an ``#include`` names: glob(3) with braces, as Asterisk calls it, over the files that were read.

Source: Asterisk main/config.c, MY_GLOB_FLAGS (GLOB_NOMAGIC | GLOB_BRACE).
"""

import re
from collections.abc import Iterator
from fnmatch import translate
from pathlib import PurePosixPath

from wizard.core.asterisk.lexing import clipped
from wizard.core.server_tree import ServerTree

PATH_SIZE_BYTES = 256
"""Asterisk's buffer for a path, after the folder was put before it; what does not fit is cut off."""

MAX_ALTERNATIVES = 1000
"""How many patterns the braces of one may stand for; what is more is left out."""

ROOT = PurePosixPath("/")


class IncludePaths:
    """The files of a server as an ``#include`` finds them; every pattern is looked up once."""

    def __init__(self, tree: ServerTree, folder: PurePosixPath) -> None:
        self._tree = tree
        self._folder = folder
        self._found: dict[str, tuple[PurePosixPath, ...]] = {}
        self._children: dict[PurePosixPath, set[str]] | None = None

    def matching(self, name: str) -> tuple[PurePosixPath, ...]:
        """Return the files a name or pattern stands for, in the order they are read.

        Relative ones count from the folder.
        """
        if name not in self._found:
            whole = clipped(name if name.startswith("/") else f"{self._folder}/{name}", PATH_SIZE_BYTES)
            self._found[name] = tuple(path for pattern in _alternatives(whole) for path in self._expanded(pattern))
        return self._found[name]

    def _expanded(self, pattern: str) -> list[PurePosixPath]:
        places = [ROOT]
        for part in pattern.split("/"):
            places = [found for place in places for found in self._step(place, part)]
        files = [place for place in places if place in self._tree.files]
        return sorted(files, key=lambda path: str(path).encode("utf-8", "surrogateescape"))

    def _step(self, place: PurePosixPath, part: str) -> Iterator[PurePosixPath]:
        if part in ("", "."):
            yield place
        elif part == "..":
            # The kernel walks through folders only, and stays at the root; what holds a file that was read is one.
            if place == ROOT or place in self._tree.folders or self._children_of(place):
                yield place.parent
        elif not any(c in part for c in "*?["):
            yield place / re.sub(r"\\(.)", r"\1", part)
        else:
            expression = re.compile(translate(_fnmatch_form(part)))
            for child in self._children_of(place):
                if child.startswith(".") <= part.startswith(".") and expression.match(child):
                    yield place / child

    def _children_of(self, place: PurePosixPath) -> set[str]:
        if self._children is None:
            self._children = {}
            for path in (*self._tree.files, *self._tree.folders):
                while path != ROOT:
                    siblings = self._children.setdefault(path.parent, set())
                    if path.name in siblings:
                        break
                    siblings.add(path.name)
                    path = path.parent
        return self._children.get(place, set())


def _fnmatch_form(part: str) -> str:
    """Glob's escapes and ``[^...]`` in the words of Python's fnmatch."""
    return re.sub(r"\\(.)", lambda m: f"[{m[1]}]" if m[1] in "*?[" else str(m[1]), part).replace("[^", "[!")


def _alternatives(pattern: str) -> list[str]:
    """The patterns that braces stand for, left ones first; ``{}`` and braces without an end mean themselves."""
    done: list[str] = []
    waiting = [pattern]
    while waiting and len(done) < MAX_ALTERNATIVES:
        text = waiting.pop()
        parts = _first_braces(text)
        if parts is None:
            done.append(text)
        else:
            before, words, after = parts
            waiting.extend(before + word + after for word in reversed(words[:MAX_ALTERNATIVES]))
    return done


def _first_braces(text: str) -> tuple[str, list[str], str] | None:
    start = text.find("{")
    while text.startswith("{}", start):
        start = text.find("{", start + 2)
    if start < 0:
        return None
    words: list[str] = []
    depth, begin = 0, start + 1
    for at in range(start, len(text)):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return text[:start], [*words, text[begin:at]], text[at + 1 :]
        elif text[at] == "," and depth == 1:
            words.append(text[begin:at])
            begin = at + 1
    return None
