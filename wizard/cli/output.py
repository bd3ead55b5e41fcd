"""How results are printed: problems and restart steps for people, JSON with stable keys for programs."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence

from wizard.core.errors import WizardError

TYPE_CHECKING = False  # mypy takes it as true; typing alone costs `explain` a tenth of its time
if TYPE_CHECKING:
    # Only named here: what loads them are the commands that make them.
    from wizard.core.plan.plan import Plan, RestartStep
    from wizard.core.problem import Problem

MARKS = {"error": "✕", "warning": "!", "info": "·"}


def print_json(value: object) -> None:
    """Print a value as one JSON document in ASCII; stray bytes of hostile files become question marks."""
    import json  # here: `explain` prints none

    text = json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace").decode("utf-8")
    # Escaped, every value survives any terminal and any locale; half a character has no spelling in JSON.
    print(re.sub(r"[^\n -~]", lambda found: json.dumps(found[0])[1:-1], text))


def printable(text: str, *, keep_newlines: bool = False) -> str:
    """Return a text that moves no cursor and always can be encoded."""
    kept = "\n\t" if keep_newlines else ""
    encoding = sys.stdout.encoding or "utf-8"
    safe = text if text.isprintable() else "".join(c if c.isprintable() or c in kept else "?" for c in text)
    return safe.encode(encoding, "replace").decode(encoding)


def error_value(error: WizardError) -> Mapping[str, str]:
    """Return an error as JSON."""
    return {"title": str(error.title), "detail": str(error.detail), "next_step": str(error.next_step)}


def print_error(error: WizardError) -> None:
    """Print an error on stderr: what happened, why, the next step."""
    print(printable(f"{error.title}\n{error.detail}\n{error.next_step}", keep_newlines=True), file=sys.stderr)


def counted(count: int, noun: str) -> str:
    """Return a number with its noun: 1 file, 2 files."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def problem_value(problem: Problem) -> Mapping[str, object]:
    """Return a problem as JSON."""
    return {
        "severity": problem.severity.value,
        "message": str(problem.message),
        "fix": str(problem.fix) if problem.fix else "",
        "field": problem.field,
        "path": problem.path,
        "line": problem.line,
        "rule": problem.rule,
        "source": problem.source,
    }


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems with their place and the one thing to do."""
    for problem in problems:
        place = problem.field or (f"{problem.path}:{problem.line}" if problem.line else problem.path)
        where = f"  ({place})" if place else ""
        print(printable(f"{MARKS[problem.severity.value]} {problem.message}{where}"))
        if problem.fix:
            print(printable(f"    {problem.fix}"))


def restart_value(steps: Iterable[RestartStep]) -> list[Mapping[str, str | bool]]:
    """Return restart steps as JSON."""
    from wizard.core.plan.step_kind import step_kind  # it loads much that other commands do without

    return [
        {
            "command": step.command,
            "reason": str(step.reason),
            "kind": step_kind(step).value,
            "conditional": step.is_conditional,
        }
        for step in steps
    ]


def print_instructions(plan: Plan) -> None:
    """Print what is left to a person, with the exact text to enter."""
    for instruction in plan.instructions:
        print(printable(f"\nBy hand: {instruction.title}\n  {instruction.detail}", keep_newlines=True))
        if instruction.snippet:
            print(printable(f"  {instruction.snippet}", keep_newlines=True))


def print_restart(steps: Sequence[RestartStep]) -> None:
    """Print the commands to run on the server, in order."""
    if steps:
        print("\nOn the server, in this order:")
    for step in steps:
        print(printable(f"  {step.command}"))
        print(printable(f"      {step.reason}"))
