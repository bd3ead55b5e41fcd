"""What install.sh told in its lines for programs, and what a person is told where it did not do its work."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath

from wizard.core.bundle.shell_name import plain_name
from wizard.core.errors import PhonesOnTls, RecoveryNeeded, StalePlan, WizardError
from wizard.core.plan.receipt import ID_PATTERN
from wizard.core.text import Text
from wizard.system.roll_back import ChangedSince
from wizard.system.ssh.said import said
from wizard.system.ssh.workspace import Ran

_DONE = re.compile(rf"done ({ID_PATTERN.pattern})(?: .*)?")

REFUSED, _STALE = 1, 3
"""The exit status of install.sh; any other than 0 says that it was cut short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What undoing came to: the receipts of it, copies kept of what others had changed, steps left to a person."""

    receipts: tuple[str, ...] = ()
    traces: tuple[str, ...] = ()
    kept: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()


def _named(ran: Ran, word: str) -> tuple[str, ...]:
    """What a script said in its lines of a word: a name in each."""
    found = []
    for line in ran.steps.splitlines():
        said_word, _, name = line.partition(" ")
        if said_word == word:
            with suppress(ValueError):
                found.append(plain_name(name))
    return tuple(found)


def begun(ran: Ran) -> str | None:
    """Return the receipt a script said it wrote, None where it said none."""
    return next((found[1] for line in ran.steps.splitlines() if (found := _DONE.fullmatch(line))), None)


def undone(ran: Ran) -> Undone:
    """Return what a script said it undid."""
    return Undone(
        receipts=_named(ran, "undone"),
        traces=_named(ran, "removed"),
        kept=tuple(map(PurePosixPath, _named(ran, "kept"))),
        manual_steps=_named(ran, "manual"),
    )


def not_written(ran: Ran) -> WizardError:
    """Return what a person is told of a script that did not do its work."""
    detail = Text("The script there says: {said}", said=said(ran.told))
    if ran.status not in (REFUSED, _STALE):
        return RecoveryNeeded(
            Text("The server needs to be recovered."),
            detail,
            Text("Recover it first (secure-calling recover --ssh USER@HOST)."),
        )
    kind: type[WizardError] = StalePlan if ran.status == _STALE else WizardError
    if changed := _named(ran, "changed"):
        return ChangedSince(PurePosixPath(changed[0]), ())
    if "phones-on-tls" in ran.steps.splitlines():
        kind = PhonesOnTls
    return kind(
        Text("The server's files were not changed."), detail, Text("Read the server again, then try once more.")
    )
