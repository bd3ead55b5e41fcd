"""How Asterisk's reader takes comments off a line, faithfully, oddities included.

Source: Asterisk main/config.c, config_text_file_load. A ``;`` starts a comment unless a backslash stands
before it (which is then dropped); ``;--`` opens a block comment, ``--;`` closes one, and they nest. Two
oddities are kept because files in service may rest on them: a stray ``--;`` makes the reader skip
everything up to the next ``;--``, and a line of 8191 bytes or more is skipped together with its end.
"""

from collections.abc import Iterator, Sequence

BLANKS = "".join(map(chr, range(33)))
"""What ast_strip takes off both ends of a text: every character below 33."""

LINE_LIMIT_BYTES = 8191
"""The reader's buffer, less its closing NUL."""

MAX_NESTED_COMMENTS = 128

BYTE_ORDER_MARK = "\ufeff"
"""Skipped at the start of the first line (measured on 16.28 and 22.10)."""


CodeLine = tuple[int, str, int, int]
"""A row, counted from 0, what is left of its line to read, and the comment depth before and after it."""


def code_lines(lines: Sequence[str], depth: int = 0, *, is_first: bool = True) -> Iterator[CodeLine]:
    """Yield what Asterisk reads, line by line, but for lines outside block comments that say nothing.

    Where one ``#include`` of a pattern names several files, ``depth`` is that of the file before, and only
    the first may begin with a byte order mark: the reader counts their lines, and its comments, as one file's.
    """
    is_skipping = False
    for row, raw in enumerate(lines):
        if row == 0 and is_first:
            raw = raw.removeprefix(BYTE_ORDER_MARK)
        if is_skipping or len(raw) > LINE_LIMIT_BYTES // 4:
            pieces, is_skipping = _read_pieces(raw, is_skipping)
        else:
            pieces = [raw]
        for piece in pieces:
            before = depth
            if "\0" in piece:
                piece = piece[: piece.index("\0")]
            if ";" in piece:
                code, depth = without_comments(piece, depth)
                code = code.strip(BLANKS)
            else:
                code = "" if depth else piece.strip(BLANKS)
            if code or before or depth:
                yield row, code, before, depth


def encoded(text: str) -> bytes:
    """Return the bytes a text was read from; a lone surrogate that stands for no byte becomes three."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def clipped(text: str, size_bytes: int) -> str:
    """Return as much of a text as one of Asterisk's buffers of so many bytes holds beside its closing NUL."""
    if len(text) * 4 < size_bytes:
        return text
    return encoded(text)[: size_bytes - 1].decode("utf-8", "surrogateescape")


def folded(name: str) -> str:
    """Return a name for comparing as strcasecmp does: only ASCII letters have a case."""
    return name.lower() if name.isascii() else name.translate(_LOWER)


_LOWER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _read_pieces(raw: str, is_skipping: bool) -> tuple[list[str], bool]:
    """Return the pieces of a line that are read, by fgets(3) of one buffer each, and whether skipping goes on.

    A piece that fills the buffer is skipped, and so is all that follows up to a piece that does not:
    the rest of that line or, where the line ends with the buffer, the whole next one.
    """
    line = encoded(raw)
    pieces: list[str] = []
    for start in range(0, len(line), LINE_LIMIT_BYTES):
        piece = line[start : start + LINE_LIMIT_BYTES]
        is_full = len(piece) == LINE_LIMIT_BYTES and b"\0" not in piece and not piece.endswith(b"\n")
        if not is_full and not is_skipping:
            pieces.append(piece.decode("utf-8", "surrogateescape"))
        is_skipping = is_full
    return pieces, is_skipping


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
