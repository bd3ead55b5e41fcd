"""A change as a unified difference: secrets masked, control characters made visible, linear for large files."""

from difflib import unified_diff
from itertools import takewhile

from wizard.core.plan.plan import Action, Change

MASK = "••••••••"
SHORT_SECRET_CHARACTERS = 3
CONTEXT_LINES = 3
MIDDLE_LIMIT_LINES = 2000
"""Beyond this many differing lines the middle is shown as taken out and put in: difflib grows with the square."""


def difference(change: Change, *, show_secrets: bool = False) -> str:
    """Return the difference a change makes, ready for a terminal.

    A private key is never shown, only named, unless ``show_secrets``.
    """
    rights = f"{change.mode:04o} {change.owner}:{change.group}"
    before_name = "/dev/null" if change.before is None else str(change.path)
    after_name = "/dev/null" if change.after is None else str(change.path)
    head = f"--- {before_name}\n+++ {after_name}" + ("" if change.after is None else f"  ({rights})") + "\n"
    if change.action is Action.PERMISSIONS:
        return f"{head}(the same content, other rights)\n"
    if change.is_secret and not show_secrets:
        return f"{head}(private key, not shown)\n"
    before, after = _lines(change.before), _lines(change.after)
    body = "".join(_shown(line, change, show_secrets) for line in _unified(before, after))
    return head + body


def _lines(content: bytes | None) -> list[str]:
    if not content:
        return []
    text = content.decode("utf-8", "surrogateescape")
    lines = text.split("\n")
    last = lines.pop()
    whole = [line + "\n" for line in lines]
    return [*whole, last] if last else whole


def _unified(before: list[str], after: list[str]) -> list[str]:
    same_head = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))
    rest = min(len(before), len(after)) - same_head
    backwards = zip(reversed(before[same_head:]), reversed(after[same_head:]), strict=False)
    same_tail = min(rest, sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards)))
    start = max(0, same_head - CONTEXT_LINES)
    before_end = min(len(before), len(before) - same_tail + CONTEXT_LINES)
    after_end = min(len(after), len(after) - same_tail + CONTEXT_LINES)
    old, new = before[start:before_end], after[start:after_end]
    if max(len(old), len(new)) > MIDDLE_LIMIT_LINES:
        header = f"@@ -{start + 1},{len(old)} +{start + 1},{len(new)} @@\n"
        return [header, *(f"-{line}" for line in old), *(f"+{line}" for line in new)]
    hunks = list(unified_diff(old, new, n=CONTEXT_LINES))[2:]
    return [_moved(line, start) if line.startswith("@@") else line for line in hunks]


def _moved(header: str, start: int) -> str:
    """A hunk's header, counted from the file's first line."""
    _, old, new, _ = header.split(" ", 3)
    return f"@@ -{_shifted(old[1:], start)} +{_shifted(new[1:], start)} @@\n"


def _shifted(span: str, start: int) -> str:
    first, comma, count = span.partition(",")
    return f"{int(first) + start}{comma}{count}"


def _shown(line: str, change: Change, show_secrets: bool) -> str:
    body = line.removesuffix("\n")
    if not show_secrets:
        for secret in sorted(change.secrets, key=len, reverse=True):
            body = _masked(body, secret)
    visible = "".join(c if c.isprintable() or c == "\t" else _escape(c) for c in body.removesuffix("\r"))
    return visible + ("\n" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _masked(line: str, secret: str) -> str:
    """A line with a secret hidden: wherever it stands, or, when it is too short for that, as a value."""
    if len(secret) > SHORT_SECRET_CHARACTERS:
        return line.replace(secret, MASK)
    for quote in ('"', "'"):
        line = line.replace(f"={quote}{secret}{quote}", f"={quote}{MASK}{quote}")
    name, equals, value = line.partition("=")
    is_it = secret and equals and value.partition(";")[0].strip(" \t>") == secret
    return f"{name}={MASK}" if is_it else line


def _escape(char: str) -> str:
    """A character that a terminal would obey, as a code a person can read."""
    code = ord(char)
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"
