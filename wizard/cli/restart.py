"""The steps after ``apply``, run on this computer: what is printed and asked while they run."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stdout

from wizard.cli.output import printable
from wizard.cli.roll_back import print_rolled_back
from wizard.core.plan.plan import RestartStep
from wizard.core.plan.receipt import Receipt
from wizard.core.restart_run import RanStep
from wizard.core.text import Text
from wizard.system.journal import STATE
from wizard.system.safe_restart import SafeRestart, SafeRun


def run_safely(
    restart: SafeRestart, steps: Sequence[RestartStep], receipt: Receipt, arguments: argparse.Namespace
) -> SafeRun:
    """Run the steps and print what comes of them, on stderr where stdout is for JSON."""
    told: list[Text] = []

    def wants_roll_back(faults: Sequence[Text]) -> bool:
        told.extend(faults)
        _print_faults(faults)
        return arguments.roll_back_on_failure or (not arguments.yes and _agreed("Roll back what was written?"))

    with redirect_stdout(sys.stderr if arguments.json else sys.stdout):
        done = restart.run(
            steps,
            receipt.id,
            ask=lambda question: arguments.yes or _agreed(" ".join(map(str, question.sentences))),
            wants_roll_back=wants_roll_back,
            report=_print_step,
        )
        _print_faults(words for words in done.faults if words not in told)
        if done.rolled_back is not None:
            print_rolled_back(done.rolled_back, is_taken_up=True)
        for words in done.missing:
            print(printable(f"Even so: {words}"), file=sys.stderr)
    return done


def safe_run_value(done: SafeRun) -> Mapping[str, object]:
    """Return what came of the steps as JSON."""
    back = done.rolled_back
    return {
        "steps": [
            {"command": r.step.command, "outcome": r.outcome.value, "words": str(r.words) if r.words else ""}
            for r in done.ran
        ],
        "faults": [str(words) for words in done.faults],
        "rolled_back": str(STATE / back.receipt.id) if back else None,
        "missing": [str(words) for words in done.missing],
    }


def _print_step(ran: RanStep) -> None:
    print(printable(f"[{ran.outcome.value}] {ran.step.command}"))
    if ran.words is not None:
        print(printable(f"      {ran.words}"))


def _print_faults(faults: Iterable[Text]) -> None:
    for words in faults:
        print(printable(f"Not as well as before: {words}"), file=sys.stderr)


def _agreed(question: str) -> bool:
    print(printable(f"{question} [y/N] "), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
