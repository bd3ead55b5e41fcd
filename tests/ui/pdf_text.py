"""The text of a PDF of Qt's, as a reader that copies it gets it: its glyphs, by the fonts' own tables (ISO 32000-1)."""

import re
import zlib
from collections.abc import Iterator, Mapping
from unicodedata import normalize

_OBJECT = re.compile(rb"^(\d+) 0 obj\b(.*?)^endobj", re.MULTILINE | re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<(\w{4})> <\w{4}> \[([^\]]*)\]")
_DRAWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>")


def pdf_text(pdf: bytes) -> str:
    """Return every glyph in the order of drawing, without blanks: those between columns and lines are not drawn."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    fonts = {
        number: _glyphs(_content(objects[int(found[1])]))
        for number, body in objects.items()
        if (found := _TO_UNICODE.search(body))
    }
    pages = (_content(body) for body in objects.values())
    drawn = "".join(text for page in pages if b"\nBT\n" in page for text in _runs(page, fonts))
    return "".join(normalize("NFKC", drawn).split())  # fi is one glyph


def _content(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _glyphs(table: bytes) -> Mapping[int, str]:
    """What the glyphs of a font stand for."""
    glyphs: dict[int, str] = {}
    for first, values in _RANGE.findall(table):
        for offset, value in enumerate(re.findall(rb"<(\w+)>", values)):
            glyphs[int(first, 16) + offset] = bytes.fromhex(value.decode()).decode("utf-16-be")
    return glyphs


def _runs(page: bytes, fonts: Mapping[int, Mapping[int, str]]) -> Iterator[str]:
    glyphs: Mapping[int, str] = {}
    for font, drawn in _DRAWN.findall(page):
        if font:
            glyphs = fonts[int(font)]
        else:
            yield "".join(glyphs[int(drawn[at : at + 4], 16)] for at in range(0, len(drawn), 4))
