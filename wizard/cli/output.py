"""How results are printed: problems and restart steps for people, JSON with stable keys for programs."""

import json
import sys
from collections.abc import Iterable, Mapping

from wizard.core.plan.plan import Plan, RestartStep
from wizard.core.problem import Problem

MARKS = {"error": "✕", "warning": "!", "info": "·"}


def print_json(value: object) -> None:
    """Print a value as one JSON document; stray bytes of hostile files become question marks."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    print(printable(text, keep_newlines=True))


def printable(text: str, *, keep_newlines: bool = False) -> str:
    """Return a text that moves no cursor and always can be encoded."""
    kept = "\n" if keep_newlines else ""
    encoding = sys.stdout.encoding or "utf-8"
    safe = "".join(c if c.isprintable() or c in kept else "?" for c in text)
    return safe.encode(encoding, "replace").decode(encoding)


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


def restart_value(steps: Iterable[RestartStep]) -> list[Mapping[str, str]]:
    """Return restart steps as JSON."""
    return [{"command": step.command, "reason": str(step.reason)} for step in steps]


def print_restart(plan: Plan) -> None:
    """Print the commands to run on the server, in order."""
    if plan.restart:
        print("\nOn the server, in this order:")
    for step in plan.restart:
        print(printable(f"  {step.command}"))
        print(printable(f"      {step.reason}"))
