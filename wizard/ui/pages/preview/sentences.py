"""What a plan comes to, in a sentence or two with its numbers."""

from collections.abc import Sequence

from wizard.core.listed import listed
from wizard.core.plan.summary import PlanSummary
from wizard.core.text import Text
from wizard.ui.words import counted, said

_MOST_NAMED = 6


def files_sentence(numbers: PlanSummary) -> str:
    """Return how many files are written, and that a backup is kept of those that were there."""
    if not numbers.files:
        return said(Text("Nothing has to be written: the server is as this site says."))
    parts = (
        (numbers.files_new, Text("1 new"), Text("{count} new")),
        (numbers.files_changed, Text("1 changed"), Text("{count} changed")),
        (numbers.files_permissions, Text("1 with other rights"), Text("{count} with other rights")),
        (numbers.files_removed, Text("1 removed"), Text("{count} removed")),
    )
    kinds = ", ".join(counted(count, one, many) for count, one, many in parts if count)
    total = counted(
        len(numbers.files), Text("1 file: {kinds}", kinds=kinds), Text("{count} files: {kinds}", kinds=kinds)
    )
    kept = len(numbers.files) - numbers.files_new
    backup = {0: "", 1: said(Text("a backup is kept of it")), 2: said(Text("a backup is kept of both"))}.get(
        kept, said(Text("a backup is kept of each that was there"))
    )
    return "; ".join(filter(None, (total, backup))) + "."


def phones_sentence(numbers: PlanSummary) -> str:
    """Return which phones move, and how many stay as they are."""
    phones = numbers.phones
    parts = (
        (phones.moved, Text("1 phone moves to TLS: {names}."), Text("{count} phones move to TLS: {names}.")),
        (phones.prepared, Text("1 phone is made ready: {names}."), Text("{count} phones are made ready: {names}.")),
        (
            phones.returned,
            Text("1 phone goes back to how it was: {names}."),
            Text("{count} phones go back to how they were: {names}."),
        ),
    )
    sentences = [_named(extensions, one, many) for extensions, one, many in parts if extensions]
    if phones.untouched:
        stay = (Text("1 phone stays as it is."), Text("{count} phones stay as they are."))
        sentences.append(counted(len(phones.untouched), *stay))
    return " ".join(sentences)


def _named(extensions: Sequence[str], one: Text, many: Text) -> str:
    names = listed(extensions, _MOST_NAMED)
    chosen = one if len(extensions) == 1 else many
    return said(Text(chosen.template, count=len(extensions), names=names))
