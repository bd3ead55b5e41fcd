"""Marks that make every edit of a phone's file reversible from the file alone, byte for byte.

- a changed start tag has the one it replaced before it: ``<!--secure-calling was: %3cx a="1"/%3e--><x a="2"/>``
- an element of ours stands on a line of its own: ``<x a="2" /><!--secure-calling: added-->``
- a self-closing element that had to be opened ends so: ``</x><!--secure-calling: closed-->``
"""

import re

MARK = "secure-calling"
HEADER = "<!-- Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site. -->"
ADDED = f"<!--{MARK}: added-->"
CLOSED = f"<!--{MARK}: closed-->"
WAS = f"<!--{MARK} was: "

_ADDED = re.compile(rf"\r?\n[ \t]*+<[a-z_]++ [^<>]*+>{re.escape(ADDED)}")
_CLOSED = re.compile(rf"\r?\n[ \t]*+</[a-z_]++>{re.escape(CLOSED)}")
# A tag may hold ">" between quotes.
_WAS = re.compile(rf"""{re.escape(WAS)}([^<>-]*+)--><(?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+>""")

# A comment may hold neither "--" nor, for the pattern above, a bracket.
_CODES = (("%", "%25"), ("-", "%2d"), ("<", "%3c"), (">", "%3e"))


def is_ours(content: bytes) -> bool:
    """Whether a phone's file was written by us from its first line to its last."""
    return HEADER.encode() in content[: len(HEADER) + 100]


def added(tag: str, newline: str) -> str:
    """Return an element of ours on a line of its own; ``newline`` holds that line's indentation too."""
    return f"{newline}{tag}{ADDED}"


def closed(name: str, newline: str) -> str:
    """Return the end tag of an element that was self-closing before us."""
    return f"{newline}</{name}>{CLOSED}"


def kept(former: str) -> str:
    """Return a tag's text as it stands in a comment of ours."""
    for char, code in _CODES:
        former = former.replace(char, code)
    return former


def replaced(former: str, tag: str) -> str:
    """Return a start tag of ours with the one it replaces kept in a comment before it."""
    return f"{WAS}{kept(former)}-->{tag}"


def without_ours_xml(content: bytes) -> bytes:
    """Return a file as it was before our edits; one we never touched comes back as it is."""
    if MARK.encode() not in content:
        return content
    text = content.decode("utf-8", "surrogateescape")
    text = _CLOSED.sub("", _ADDED.sub("", text))
    return _WAS.sub(lambda match: _decoded(match.group(1)), text).encode("utf-8", "surrogateescape")


def _decoded(former: str) -> str:
    for char, code in reversed(_CODES):
        former = former.replace(code, char)
    return former
