"""A change as a unified difference, ready for a terminal."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from wizard.core.plan.difference_lines import DifferenceLine, DifferenceLines, LineKind, difference_lines, visible
from wizard.core.plan.plan import Change

_SIGNS = {LineKind.SAME: " ", LineKind.ADDED: "+", LineKind.REMOVED: "-"}
_NO_NEWLINE = "\\ No newline at end of file\n"


def difference(change: Change, *, show_secrets: bool = False) -> str:
    """Return the difference a change makes, as diff -u writes it.

    Passwords stand as dots on both sides, in the lines taken out as in those put in. A private key is only
    named. Both are shown with ``show_secrets``.
    """
    return unified(change, difference_lines(change, show_secrets=show_secrets))


def unified(change: Change, shown: DifferenceLines) -> str:
    """Return a change's lines, as they are shown, as diff -u writes them."""
    rights = f"{change.mode:04o} {change.owner}:{change.group}"
    before_name = "/dev/null" if change.before is None else str(change.path)
    after_name = "/dev/null" if change.after is None else f"{change.path}  ({rights})"
    head = f"--- {visible(before_name)}\n+++ {visible(after_name)}\n"
    if shown.note:
        return f"{head}({shown.note})\n"
    hunks = groupby(shown.lines, key=lambda line: line.kind is LineKind.GAP)
    return head + "".join(row for is_gap, lines in hunks if not is_gap for row in _hunk(list(lines)))


def _hunk(lines: Sequence[DifferenceLine]) -> Iterable[str]:
    old = _span([line.before_line for line in lines if line.kind is not LineKind.ADDED])
    new = _span([line.after_line for line in lines if line.kind is not LineKind.REMOVED])
    yield f"@@ -{old} +{new} @@\n"
    for line in lines:
        yield f"{_SIGNS[line.kind]}{line.text}\n{_NO_NEWLINE if line.lacks_newline else ''}"


def _span(numbers: Sequence[int]) -> str:
    """A hunk's range; one without lines, and so without context, can only be that of an empty file."""
    if len(numbers) == 1:
        return str(numbers[0])
    return f"{numbers[0] if numbers else 0},{len(numbers)}"
