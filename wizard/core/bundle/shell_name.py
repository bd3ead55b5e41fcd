"""Names as ``install.sh`` and ``collect.sh`` spell them: one shell word, whatever is in the name.

Letters, digits, ``/``, ``.``, ``_`` and ``-`` stand for themselves, every other byte as ``=`` and three octal
digits. So no value can ever be more than a value to a shell, a table or a terminal.
"""

import re

_OTHER = re.compile(rb"[^A-Za-z0-9/._-]")
_SPELLED = re.compile(rb"=([0-3][0-7]{2})")
_WORD = re.compile(r"(?:[A-Za-z0-9/._-]|=[0-3][0-7]{2})+")


def shell_name(text: str) -> str:
    """Return a name as one word of safe characters; stray bytes (surrogateescape) are kept."""
    return _OTHER.sub(lambda found: b"=%03o" % found[0][0], text.encode("utf-8", "surrogateescape")).decode("ascii")


def plain_name(word: str) -> str:
    """Return the name a word spells.

    Raises:
        ValueError: The word is none of ``shell_name``.
    """
    if not _WORD.fullmatch(word):
        raise ValueError("no spelled name")
    return _SPELLED.sub(lambda found: bytes((int(found[1], 8),)), word.encode("ascii")).decode(
        "utf-8", "surrogateescape"
    )
