"""Keys of more parts than any site file needs: the cost of reading one grows with their square."""

import re

_MOST_PARTS = 32
_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"")[ \t]*+\.[ \t]*+){32}""")
_TEXT_OR_COMMENT = re.compile(
    r'''#[^\n]*+|"""(?:[^"\\]|\\.|"(?!""))*+"{0,5}|"(?:[^"\\\n]|\\.)*+"?|'''
    r"""'''(?:[^']|'(?!''))*+'{0,5}|'[^'\n]*+'?""",
    re.DOTALL,
)


def has_long_key(text: str) -> bool:
    """Say whether a TOML text has a key of more than 32 parts (``a.b.c`` has three)."""
    if all(line.count(".") < _MOST_PARTS for line in text.split("\n")):
        return False
    return _LONG_KEY.search(_TEXT_OR_COMMENT.sub('""', text)) is not None
