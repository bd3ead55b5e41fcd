"""The manual for the reader: a chapter at a time in the language in use, as markup to show and as words to search."""

import re
from html import unescape

from wizard.core.manual.contents import manual
from wizard.core.manual.markup import manual_text
from wizard.ui.words import said

_INLINE = re.compile(r"</?(?:a|b|i|code|span)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


class Book:
    """To be made off the GUI thread: what the manual tells of is half the program. The chapter "" is its contents."""

    def __init__(self) -> None:
        self._manual = manual()
        self.chapters = ("", *(chapter.anchor for chapter in self._manual.chapters))
        self._chapter_of = {anchor: chapter.anchor for chapter in self._manual.chapters for anchor in chapter.anchors}

    def chapter_of(self, anchor: str) -> str:
        """Return the chapter a place is in; the contents for one that there is not."""
        return self._chapter_of.get(anchor, "")

    def html(self, chapter: str, css: str) -> str:
        """Return a chapter in the looks of a style sheet."""
        return manual_text(self._manual, said, chapter=chapter, css=css)

    def plain(self, chapter: str) -> str:
        """Return a chapter's words, each paragraph and cell on lines of its own."""
        return unescape(_TAG.sub("\n", _INLINE.sub("", self.html(chapter, ""))))
