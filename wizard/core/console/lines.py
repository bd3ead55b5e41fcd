"""Console text as clean lines: without colours, prompts and what terminals and mail programs add."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LARGEST = 500_000
"""Characters of a text that are read, the last ones; a paste has a few thousand."""

LONGEST_LINE = 4_000

# As sent (ESC), as `cat -v` and rsyslog spell it (^[ and #033), and with the ESC lost in copying.
_SPELLED_ESCAPE = re.compile(r"\^\[(?=\[)|#033(?=\[)")
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*\x07?|[@-Z\\^_])|\[\d{1,3}(?:;\d{1,3}){0,4}m")
_LINE_END = re.compile(r"\r\n|\n|\r")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2060\ufeff]")
_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\xa0": " "})

_PROMPT = re.compile(r"\S{0,80}\*CLI>\s?(.*)")
_REMOTE = re.compile(r"asterisk\s{1,8}(?:-\w{1,8}\s{1,8}){0,4}-\w{0,8}x\s{1,8}(?:'([^']*)'|\"([^\"]*)\"|(\S+))")
_BARE = re.compile(
    r"(?:pjsip (?:show|list|send|reload)|core (?:show|restart|reload)|module (?:show|reload|load)|database show"
    r"|digium_phones (?:show|license|reconfigure))\b[\w .;:/@=+-]*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; ``command`` is what was asked in it, "" where it is part of an answer."""

    text: str
    command: str = ""


def console_lines(text: str) -> Iterator[Line]:
    """Return the lines of a console text that are not empty; time linear in its length, whatever it holds."""
    plain = _ESCAPES.sub("", _SPELLED_ESCAPE.sub("\x1b", text[-LARGEST:])).translate(_QUOTES)
    for raw in _LINE_END.split(plain):
        line = _UNSEEN.sub("", raw[:LONGEST_LINE]).rstrip()
        if line:
            yield Line(text=line, command=_command(line))


def as_asked(command: str, answer: str) -> str:
    """Return an answer below what was asked, as it would be pasted: of some answers nothing else says what about."""
    return f"asterisk -rx '{command}'\n{answer}"


def _command(line: str) -> str:
    """What a line asks of Asterisk: behind its prompt, behind ``asterisk -rx``, or typed bare."""
    if prompt := _PROMPT.match(line):
        return prompt[1].strip()
    if remote := _REMOTE.search(line):
        return (remote[1] or remote[2] or remote[3] or "").strip()
    bare = line.strip()
    return bare if _BARE.match(bare) else ""
