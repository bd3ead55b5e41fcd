"""Why each line of a difference is there: the plan's own reasons, and what follows from the marks of our lines."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wizard.core.asterisk.edit import KEPT, MARK, without_ours
from wizard.core.phone_xml.marks import WAS, is_ours, without_ours_xml
from wizard.core.plan.names import is_wholly_ours
from wizard.core.plan.plan import Reason
from wizard.core.text import Text

RESTORED = Text("as it was before the wizard")
OUTDATED = Text("the wizard's own line, no longer needed as it was")

Why = tuple[Text | None, str]
"""A reason and its source; None and "" where nobody gave one."""

_NO_REASON: Why = (None, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReasons:
    """The reasons of a change: by line of the new file (from 1), and whether the old file is wholly ours."""

    by_line: Mapping[int, Why] = field(repr=False)
    is_before_ours: bool

    @classmethod
    def of(cls, reasons: Iterable[Reason], before: bytes | None) -> "LineReasons":
        """Return the reasons of a change; of several for one line the first stands."""
        by_line: dict[int, Why] = {}
        for reason in reasons:
            by_line.setdefault(reason.line, (reason.reason, reason.source))
        start = (before or b"")[:1000]
        return cls(by_line=by_line, is_before_ours=is_ours(start) or is_wholly_ours(start.decode("utf-8", "replace")))

    def of_line(self, number: int) -> Why:
        """Return the reason of a line of the new file."""
        return self.by_line.get(number, _NO_REASON)

    def of_replaced(self, removed: Sequence[str], added: Sequence[str], first: int) -> tuple[list[Why], list[Why]]:
        """Return the reasons of lines taken out and of those put in their place, the first of these at ``first``.

        A line taken out has the reason of the line of ours that keeps it as a comment.
        """
        whys = [self.of_line(number) for number in range(first, first + len(added))]
        keepers = {former: why for line, why in zip(added, whys, strict=True) if (former := _former(line))}
        freed = {former for line in removed if (former := _former(line))}
        return (
            [keepers.get(_bare(line)) or self._of_removed(line) for line in removed],
            [_of_added(why, _bare(line) in freed) for line, why in zip(added, whys, strict=True)],
        )

    def _of_removed(self, line: str) -> Why:
        return (OUTDATED, "") if self.is_before_ours or _is_marked(line) else _NO_REASON


def _of_added(why: Why, is_restored: bool) -> Why:
    return (RESTORED, "") if is_restored and why[0] is None else why


def _bare(line: str) -> str:
    return line.removesuffix("\n")


def _former(line: str) -> str:
    """The line that one of ours keeps as a comment, "" where it keeps none."""
    if line.startswith(KEPT):
        return _bare(line.removeprefix(KEPT))
    return _bare(_without_xml_marks(line)) if WAS in line else ""


def _is_marked(line: str) -> bool:
    """Whether a line is one of ours in somebody's file; in XML it begins with the end of the line before."""
    if MARK not in line:
        return False
    return without_ours(line) != line or _without_xml_marks(f"\n{line}") != f"\n{line}"


def _without_xml_marks(text: str) -> str:
    return without_ours_xml(text.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")
