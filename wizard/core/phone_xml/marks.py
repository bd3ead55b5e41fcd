"""Marks that make every edit of a phone's file reversible from the file alone, byte for byte."""

import re

MARK = "secure-calling"
HEADER = "<!-- Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site. -->"
ADDED = f"<!--{MARK}: added-->"
WAS = f"<!--{MARK} was: "

_ADDED = re.compile(rf"\n  <[a-z_]+ [^<>]*/>{re.escape(ADDED)}")
# A tag may hold ">" between quotes.
_TAG = r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>"""
_WAS = re.compile(rf"{re.escape(WAS)}([^<>]*)-->{_TAG}")

# A comment may hold neither "--" nor, for the pattern above, a bracket.
_CODES = (("%", "%25"), ("-", "%2d"), ("<", "%3c"), (">", "%3e"))


def is_ours(content: bytes) -> bool:
    """Whether a phone's file was written by us from its first line to its last."""
    return HEADER.encode() in content[: len(HEADER) + 100]


def added(tag: str) -> str:
    """Return an element of ours on a line of its own; ``tag`` is one self-closing element."""
    return f"\n  {tag}{ADDED}"


def replaced(former: str, tag: str) -> str:
    """Return a start tag of ours with the one it replaces kept in a comment before it."""
    for char, code in _CODES:
        former = former.replace(char, code)
    return f"{WAS}{former}-->{tag}"


def without_ours_xml(content: bytes) -> bytes:
    """Return a file as it was before our edits; one we never touched comes back as it is."""
    if MARK.encode() not in content:
        return content
    text = content.decode("utf-8", "surrogateescape")
    text = _ADDED.sub("", text)
    return _WAS.sub(lambda match: _decoded(match.group(1)), text).encode("utf-8", "surrogateescape")


def _decoded(former: str) -> str:
    for char, code in reversed(_CODES):
        former = former.replace(code, char)
    return former
