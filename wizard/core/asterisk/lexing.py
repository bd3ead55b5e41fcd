"""How Asterisk's reader takes comments off a line, faithfully, oddities included.

Source: Asterisk main/config.c, config_text_file_load. A ``;`` starts a comment unless a backslash stands
before it (which is then dropped); ``;--`` opens a block comment, ``--;`` closes one, and they nest. Two
oddities are kept because files in service may rest on them: a stray ``--;`` makes the reader skip
everything up to the next ``;--``, and a line of 8191 bytes or more is skipped together with its end.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

BLANKS = "".join(map(chr, range(33)))
"""What ast_strip takes off both ends of a text: every character below 33."""

LINE_LIMIT_BYTES = 8191
"""The reader's buffer, less its closing NUL."""

MAX_NESTED_COMMENTS = 128


class CodeLine(NamedTuple):
    """One physical line: what is left of it to read (None inside comments), and the comment depth around it."""

    index: int
    code: str
    depth_before: int
    depth_after: int


def code_lines(lines: Sequence[str], depth: int = 0) -> Iterator[CodeLine]:
    """Yield every physical line with what Asterisk reads of it, "" where that is nothing.

    ``depth`` is that of the file read before, where both came from one ``#include`` of a pattern.
    """
    skipping = False
    for index, raw in enumerate(lines):
        before = depth
        if skipping or (len(raw) > LINE_LIMIT_BYTES // 4 and _is_too_long(raw)):
            # The reader goes on in pieces of its buffer until one is shorter: the rest of this line, or the next.
            skipping = _skips_next(raw, skipping)
            yield CodeLine(index, "", before, depth)
            continue
        if "\0" in raw:
            raw = raw[: raw.index("\0")]
        if ";" not in raw:
            yield CodeLine(index, "" if depth else raw.strip(BLANKS), before, depth)
            continue
        code, depth = without_comments(raw, depth)
        yield CodeLine(index, code.strip(BLANKS), before, depth)


def _size(raw: str) -> int:
    return len(raw.encode("utf-8", "surrogateescape"))


def _is_too_long(raw: str) -> bool:
    return _size(raw) >= LINE_LIMIT_BYTES


def _skips_next(raw: str, skipping: bool) -> bool:
    """Whether the reader, having skipped this line, takes the next one for its end."""
    size = _size(raw)
    return size % LINE_LIMIT_BYTES == 0 and size > 0 and not (skipping and size < LINE_LIMIT_BYTES)


def without_comments(raw: str, depth: int) -> tuple[str, int]:
    """Return what is left of a line and the comment depth after it."""
    text, start, end = raw, 0, -1
    is_read = depth == 0
    while (at := text.find(";", start)) >= 0:
        if at > start and text[at - 1] == "\\":
            text = text[: at - 1] + text[at:]
            start = at
        elif text.startswith("--", at + 1) and not text.startswith("-", at + 3):
            if depth >= MAX_NESTED_COMMENTS:
                break
            if end < 0:
                end = at
            start = at + 3
            depth += 1
        elif at >= start + 2 and text[at - 2 : at] == "--":
            depth -= 1
            start = at + 1
            if depth == 0:
                if is_read:
                    end = len(text) if end < 0 else end
                    text = text[:end] + text[start:]
                    start, end = end, -1
                else:
                    text, start, end, is_read = text[start:], 0, -1, True
        elif depth == 0:
            end = at if end < 0 else end
            break
        else:
            start = at + 1
    if not is_read:
        return "", depth
    return text if end < 0 else text[:end], depth
