"""A change as the lines a view shows: secrets masked, control characters made visible, each line with its reason."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.plan.line_reasons import LineReasons, Why
from wizard.core.plan.masking import Masking
from wizard.core.plan.matching import Region, changed, content_lines, counted
from wizard.core.plan.plan import Action, Change
from wizard.core.text import Text

CONTEXT_LINES = 3


class LineKind(StrEnum):
    """What becomes of a line; a gap stands for lines that stay and are not shown."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine:
    """One line of a difference, ready to be shown.

    ``before_line`` and ``after_line`` count from 1; 0 is "not in that file". A gap has the numbers of the first
    of the ``left_out`` lines it stands for. ``lacks_newline``: the file ends here without one. Of several reasons
    for one line the first is given.
    """

    kind: LineKind
    before_line: int
    after_line: int
    text: str
    reason: Text | None = None
    source: str = ""
    left_out: int = 0
    lacks_newline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLines:
    """A change's lines and how many it adds and removes.

    There are no lines where a private key is not shown (``is_secret``), and where only mode, owner or group
    change (``is_permissions``).
    """

    lines: tuple[DifferenceLine, ...]
    added: int
    removed: int
    is_secret: bool = False
    is_permissions: bool = False

    @property
    def note(self) -> Text | None:
        """What is said in place of lines."""
        if self.is_permissions:
            return Text("the same content, other rights")
        return Text("private key, not shown") if self.is_secret else None


def difference_lines(
    change: Change,
    *,
    show_secrets: bool = False,
    context: int = CONTEXT_LINES,
    marked: Collection[int] = (),
) -> DifferenceLines:
    """Return the lines a change adds and removes with ``context`` lines around them, in the order of the files.

    ``marked`` are lines of the new file, counted from 1, that are shown with their context also where they stay.

    Passwords stand as dots on both sides, in the lines taken out as in those put in, and a private key has no
    lines. Both are shown with ``show_secrets``. It takes time linear in the files.
    """
    if change.action is Action.PERMISSIONS:
        return DifferenceLines(lines=(), added=0, removed=0, is_permissions=True)
    before, after = content_lines(change.before), content_lines(change.after)
    regions = changed(before, after)
    is_hidden = change.is_secret and not show_secrets
    around = _with_marked(regions, marked, len(after))
    drawn = () if is_hidden else tuple(_Drawing.of(change, before, after, show_secrets).lines(around, context))
    added, removed = counted(regions)
    return DifferenceLines(lines=drawn, added=added, removed=removed, is_secret=is_hidden)


def _with_marked(regions: Sequence[Region], marked: Collection[int], length: int) -> Sequence[Region]:
    """The regions, and an empty one at each marked line that lies between them."""
    if not marked:
        return regions
    found: list[Region] = []
    wanted = deque(sorted({line - 1 for line in marked if 0 < line <= length}))
    offset = 0
    for region in (*regions, Region(0, 0, length, length)):
        while wanted and wanted[0] < region.after:
            at = wanted.popleft()
            found.append(Region(at + offset, at + offset, at, at))
        while wanted and wanted[0] < region.after_end:
            wanted.popleft()
        found.append(region)
        offset = region.before_end - region.after_end
    return found[:-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawing:
    before: Sequence[str]
    after: Sequence[str]
    reasons: LineReasons
    masking: Masking | None
    is_crlf: bool

    @classmethod
    def of(cls, change: Change, before: Sequence[str], after: Sequence[str], show_secrets: bool) -> "_Drawing":
        return cls(
            before=before,
            after=after,
            reasons=LineReasons.of(change.reasons, change.before),
            masking=None if show_secrets else Masking.of(change.secrets),
            # Where every line ends so, showing it on each would hide what changes.
            is_crlf=all(line.endswith("\r\n") for lines in (before, after) for line in lines),
        )

    def lines(self, regions: Sequence[Region], context: int) -> Iterator[DifferenceLine]:
        """Every line of every region with its context, and the gaps between."""
        at_before = at_after = 0
        for number, region in enumerate(regions):
            lead = context if number == 0 else 2 * context
            yield from self._same(at_before, at_after, region.before - at_before, 0 if number == 0 else context, lead)
            yield from self._region(region)
            at_before, at_after = region.before_end, region.after_end
        yield from self._same(at_before, at_after, len(self.before) - at_before, context, context)

    def _same(self, before: int, after: int, count: int, tail: int, shown: int) -> Iterator[DifferenceLine]:
        """Equal lines: all of them, or the ``tail`` of the region above, a gap, and the lead of the one below."""
        if count > shown:
            yield from (self._at(before + n, after + n) for n in range(tail))
            left_out = count - shown
            before, after, count = before + tail, after + tail, count - tail
            yield DifferenceLine(
                kind=LineKind.GAP, before_line=before + 1, after_line=after + 1, text="", left_out=left_out
            )
            before, after, count = before + left_out, after + left_out, count - left_out
        yield from (self._at(before + n, after + n) for n in range(count))

    def _at(self, before: int, after: int) -> DifferenceLine:
        why = self.reasons.of_line(after + 1)
        return self._line(LineKind.SAME, self.after[after], why, before_line=before + 1, after_line=after + 1)

    def _region(self, region: Region) -> Iterator[DifferenceLine]:
        removed = self.before[region.before : region.before_end]
        added = self.after[region.after : region.after_end]
        why_removed, why_added = self.reasons.of_replaced(removed, added, region.after + 1)
        yield from (
            self._line(LineKind.REMOVED, line, why, before_line=number)
            for number, (line, why) in _numbered(removed, why_removed, region.before)
        )
        yield from (
            self._line(LineKind.ADDED, line, why, after_line=number)
            for number, (line, why) in _numbered(added, why_added, region.after)
        )

    def _line(self, kind: LineKind, line: str, why: Why, before_line: int = 0, after_line: int = 0) -> DifferenceLine:
        body = line.removesuffix("\n")
        if self.is_crlf:
            body = body.removesuffix("\r")
        return DifferenceLine(
            kind=kind,
            before_line=before_line,
            after_line=after_line,
            text=visible(self.masking.masked(body) if self.masking else body),
            reason=why[0],
            source=why[1],
            lacks_newline=not line.endswith("\n"),
        )


def _numbered(lines: Sequence[str], whys: Sequence[Why], start: int) -> Iterable[tuple[int, tuple[str, Why]]]:
    return enumerate(zip(lines, whys, strict=True), start + 1)


def visible(text: str) -> str:
    """Return a text with all that a terminal would obey as codes a person can read."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c == "\t" else _escaped(c) for c in text)


def _escaped(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
