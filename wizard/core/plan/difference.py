"""A change as a unified difference: secrets masked, control characters made visible, linear for large files."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wizard.core.plan.plan import Action, Change

MASK = "••••••••"
SHORT_SECRET_CHARACTERS = 3
CONTEXT_LINES = 3

SECRET_NAMES = (
    ("password", "Asterisk: type=auth; vendor: XML, account"),
    ("passcode", "vendor: XML, account"),
    ("md5_cred", "Asterisk: type=auth"),
    ("oauth_secret", "Asterisk: type=auth"),
    ("refresh_token", "Asterisk: type=auth"),
    ("secret", "Asterisk: sip.conf, manager.conf"),
    ("remotesecret", "Asterisk: sip.conf"),
    ("md5secret", "Asterisk: sip.conf"),
    ("pin", "DPMA: type=phone"),
    ("group_pin", "DPMA: type=phone"),
    ("globalpin", "DPMA: general"),
    ("login_password", "DPMA: type=phone; vendor: XML, setting"),
    ("vpn_password", "DPMA: type=network"),
)
"""Options and attributes whose value is masked whatever the change says, and where each is used."""

_NAMES = "|".join(name for name, _ in SECRET_NAMES)
_OPTION = re.compile(rf"[\s;]*+(?:secure-calling:\s*+)?(?:{_NAMES})\s*\+?=>?\s*", re.I)
_ATTRIBUTE = re.compile(rf"((?<!\w)(?:{_NAMES})\s*=\s*)(?:\"[^\"]*+(?:\"|$)|'[^']*+(?:'|$))", re.I)
_SECRET_ID = re.compile(r"""\bid\s*=\s*["'][^"'<>]*(?:password|passwd|secret|_pin|_key)["']""", re.I)
_VALUE = re.compile(r"""(\bvalue\s*=\s*)(?:"[^"]*+(?:"|$)|'[^']*+(?:'|$))""", re.I)
_SHORT_VALUE = re.compile(rf"""=(["'])([^"']{{1,{SHORT_SECRET_CHARACTERS}}})\1""")
_USER_IN_URL = re.compile(r"""(://[^\s/:@"'<>]*:)[^\s/@"'<>]+@""")

MATCHER_CELLS = 20_000
"""Where no line is unique, difflib is asked up to this size (lines times lines): it grows with the square."""
MATCHING_DEPTH = 24


def difference(change: Change, *, show_secrets: bool = False) -> str:
    """Return the difference a change makes, ready for a terminal.

    Passwords stand as dots on both sides, in the lines taken out as in those put in. A private key is only
    named. Both are shown with ``show_secrets``.
    """
    rights = f"{change.mode:04o} {change.owner}:{change.group}"
    before_name = "/dev/null" if change.before is None else str(change.path)
    after_name = "/dev/null" if change.after is None else f"{change.path}  ({rights})"
    head = f"--- {_visible(before_name)}\n+++ {_visible(after_name)}\n"
    if change.action is Action.PERMISSIONS:
        return f"{head}(the same content, other rights)\n"
    if change.is_secret and not show_secrets:
        return f"{head}(private key, not shown)\n"
    before, after = _lines(change.before), _lines(change.after)
    is_crlf = all(line.endswith("\r\n") for lines in (before, after) for line in lines)
    masking = None if show_secrets else _Masking.of(change.secrets)
    return head + "".join(_shown(line, masking, is_crlf) for line in _unified(before, after))


def _lines(content: bytes | None) -> list[str]:
    *whole, last = (content or b"").decode("utf-8", "surrogateescape").split("\n")
    lines = [f"{line}\n" for line in whole]
    return [*lines, last] if last else lines


def _unified(before: Sequence[str], after: Sequence[str]) -> Iterable[str]:
    """The lines of every hunk, each behind its sign, headers among them."""
    regions = _changed(before, after)
    at = 0
    while at < len(regions):
        end = at + 1
        while end < len(regions) and regions[end][0] - regions[end - 1][1] <= 2 * CONTEXT_LINES:
            end += 1
        group, at = regions[at:end], end
        lead = min(CONTEXT_LINES, group[0][0])
        tail = min(CONTEXT_LINES, len(before) - group[-1][1])
        old, new = _span(group[0][0] - lead, group[-1][1] + tail), _span(group[0][2] - lead, group[-1][3] + tail)
        yield f"@@ -{old} +{new} @@\n"
        same_from = group[0][0] - lead
        for old_start, old_end, new_start, new_end in group:
            yield from (f" {line}" for line in before[same_from:old_start])
            yield from (f"-{line}" for line in before[old_start:old_end])
            yield from (f"+{line}" for line in after[new_start:new_end])
            same_from = old_end
        yield from (f" {line}" for line in before[same_from : same_from + tail])


def _span(start: int, end: int) -> str:
    """A hunk's range as POSIX diff -u writes it: the line before it where it is empty."""
    length = end - start
    return str(start + 1) if length == 1 else f"{start + 1 if length else start},{length}"


def _changed(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """What differs, in order, as (from, to) in ``before`` and (from, to) in ``after``."""
    regions = []
    old = new = 0
    for old_start, new_start, length in [*sorted(_matching(before, after)), (len(before), len(after), 0)]:
        if old_start > old or new_start > new:
            regions.append((old, old_start, new, new_start))
        old, new = old_start + length, new_start + length
    return regions


def _matching(before: Sequence[str], after: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Equal stretches by patience: common ends, then lines that are unique on both sides, then what is between."""
    todo = [(0, len(before), 0, len(after), 0)]
    while todo:
        a, a_end, b, b_end, depth = todo.pop()
        start = a
        while a < a_end and b < b_end and before[a] == after[b]:
            a, b = a + 1, b + 1
        if a > start:
            yield start, b - (a - start), a - start
        end = a_end
        while a < a_end and b < b_end and before[a_end - 1] == after[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
        if end > a_end:
            yield a_end, b_end, end - a_end
        if a == a_end or b == b_end:
            continue
        anchors = _unique_in_order(before, after, a, a_end, b, b_end) if depth < MATCHING_DEPTH else []
        for a_anchor, b_anchor in anchors:
            todo.append((a, a_anchor, b, b_anchor, depth + 1))
            a, b = a_anchor, b_anchor
        if anchors:
            # From the last anchor on: its own line is the common beginning of what is left.
            todo.append((a, a_end, b, b_end, depth + 1))
        elif (a_end - a) * (b_end - b) <= MATCHER_CELLS:
            matcher = SequenceMatcher(None, before[a:a_end], after[b:b_end], autojunk=False)
            yield from ((a + i, b + j, n) for i, j, n in matcher.get_matching_blocks() if n)


def _unique_in_order(
    before: Sequence[str], after: Sequence[str], a: int, a_end: int, b: int, b_end: int
) -> list[tuple[int, int]]:
    """The longest run of lines that stand once on either side and in the same order on both."""
    once: dict[str, int] = {}
    for i in range(a, a_end):
        once[before[i]] = -1 if before[i] in once else i
    other: dict[str, int] = {}
    for j in range(b, b_end):
        other[after[j]] = -1 if after[j] in other else j
    pairs = [(i, other[line]) for line, i in once.items() if i >= 0 and other.get(line, -1) >= 0]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that rises on both sides of ``pairs``, which are in order of the first."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, position) in enumerate(pairs):
        at = bisect_left(tails, position)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(position)
            ends.append(number)
        else:
            tails[at], ends[at] = position, number
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


@dataclass(frozen=True, slots=True)
class _Masking:
    """A change's secrets, found in time linear in the line however many there are."""

    long: frozenset[str]
    lengths: dict[str, tuple[int, ...]]
    short: frozenset[str]

    @classmethod
    def of(cls, secrets: Iterable[str]) -> "_Masking":
        """Return the masking of these secrets; those of few letters are masked only as a whole value."""
        long = frozenset(s for s in secrets if len(s) > SHORT_SECRET_CHARACTERS)
        lengths: dict[str, set[int]] = {}
        for secret in long:
            lengths.setdefault(secret[: SHORT_SECRET_CHARACTERS + 1], set()).add(len(secret))
        longest_first = {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}
        short = frozenset(s for s in secrets if 0 < len(s) <= SHORT_SECRET_CHARACTERS)
        return cls(long, longest_first, short)

    def masked(self, line: str) -> str:
        """Return a line without its secrets."""
        line = self._named(self._listed(line))
        return self._whole_value(line) if self.short else line

    def _listed(self, line: str) -> str:
        width = SHORT_SECRET_CHARACTERS + 1
        out: list[str] = []
        kept = at = 0
        while self.long and at + width <= len(line):
            lengths = self.lengths.get(line[at : at + width], ())
            length = next((n for n in lengths if line[at : at + n] in self.long), 0)
            if length:
                out += [line[kept:at], MASK]
                kept = at = at + length
            else:
                at += 1
        return "".join([*out, line[kept:]])

    @staticmethod
    def _named(line: str) -> str:
        """A line with the values of options and attributes masked that are secret by their name."""
        option = _OPTION.match(line)
        if option is not None and line[option.end() :].strip()[:1] not in ("", ";", '"', "'"):
            value = line[option.end() :]
            comment = re.search(r"(?<!\\)\s;", value)
            return f"{line[: option.end()]}{MASK}{value[comment.start() :] if comment else ''}"
        if "=" not in line:
            return line
        line = _ATTRIBUTE.sub(rf'\1"{MASK}"', line)
        line = _USER_IN_URL.sub(rf"\1{MASK}@", line)
        if _SECRET_ID.search(line):
            parts = line.split("<")
            line = "<".join(_VALUE.sub(rf'\1"{MASK}"', p) if _SECRET_ID.search(p) else p for p in parts)
        return line

    def _whole_value(self, line: str) -> str:
        line = _SHORT_VALUE.sub(lambda m: f'="{MASK}"' if m.group(2) in self.short else m.group(), line)
        name, equals, value = line.partition("=")
        is_it = equals and value.partition(";")[0].strip(" \t>") in self.short
        return f"{name}={MASK}" if is_it else line


def _shown(line: str, masking: _Masking | None, is_crlf: bool) -> str:
    sign, body = line[0], line[1:].removesuffix("\n")
    end = "\n" if line.endswith("\n") else "\n\\ No newline at end of file\n"
    if sign == "@":
        return line
    if is_crlf:
        # Where every line ends so, showing it on each would hide what changes.
        body = body.removesuffix("\r")
    return sign + _visible(masking.masked(body) if masking else body) + end


def _visible(text: str) -> str:
    """A text with all that a terminal would obey as codes a person can read."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c == "\t" else _escaped(c) for c in text)


def _escaped(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
