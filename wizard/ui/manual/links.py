"""The links of a text, where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A link: from where to where its words go, and where it leads."""

    start: int
    end: int
    target: str


def links_in(block: QTextBlock) -> Iterator[Place]:
    """Give the links of one paragraph, in their order."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if target := fragment.charFormat().anchorHref():
            yield Place(start=fragment.position(), end=fragment.position() + fragment.length(), target=target)
        fragments += 1
