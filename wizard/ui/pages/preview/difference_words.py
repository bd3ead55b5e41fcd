"""A line of a difference in words: its number, why it is there, what is wrong with it, and how it is read out."""

from wizard.core.plan.difference_lines import DifferenceLine, LineKind
from wizard.core.problem import Problem
from wizard.core.text import Text
from wizard.ui.words import counted, said


def number(line: DifferenceLine) -> int:
    """Return the number a line is shown with: that of the new file, of the old one where it goes."""
    return line.after_line or line.before_line


def reason(line: DifferenceLine, problem: Problem | None = None) -> str:
    """Return what stands at the end of a line: what is wrong with it, else why it is there."""
    if problem is not None:
        return said(problem.message)
    if line.reason is not None:
        return said(line.reason)
    return said(Text("the file ends here without a line end")) if line.lacks_newline else ""


def left_out(line: DifferenceLine) -> str:
    """Return what is said in place of lines that stay."""
    if line.kind is not LineKind.GAP:
        return ""
    return counted(line.left_out, Text("one line that stays"), Text("{count} lines that stay"))


def spoken(line: DifferenceLine, problem: Problem | None = None) -> str:
    """Return a line in words."""
    if line.kind is LineKind.GAP:
        return left_out(line)
    state = {LineKind.ADDED: Text("added"), LineKind.REMOVED: Text("removed"), LineKind.SAME: Text("stays")}[line.kind]
    where = said(Text("{state}, line {number}: {text}", state=said(state), number=number(line), text=line.text))
    wrong = said(Text("problem: {message}", message=said(problem.message))) if problem else ""
    return "; ".join(filter(None, (where, wrong, reason(line))))
