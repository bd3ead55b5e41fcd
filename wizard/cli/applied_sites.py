"""What became of each of many sites that were applied, in a line for each."""

from collections.abc import Mapping, Sequence

from wizard.cli.output import counted, printable


def print_applied(values: Mapping[str, Mapping[str, object]], left: Sequence[str] = ()) -> None:
    """Print the summary of ``apply``'s JSON for each site; ``left`` are those it did not finish."""
    print("\n== All sites")
    for site, value in values.items():
        print(printable(f"{site}: {_in_short(value)}"))
    for site in left:
        print(printable(f"{site}: not done"))


def _in_short(value: Mapping[str, object]) -> str:
    match value:
        case {"error": {"title": title}}:
            return str(title)
        case {"problems": [*problems]}:
            errors = sum(isinstance(p, dict) and p.get("severity") == "error" for p in problems)
            return f"{counted(errors, 'error')}, nothing was written"
        case {"run": {"rolled_back": str(), "faults": [fault, *_]}}:
            return f"rolled back: {fault}"
        case {"run": {"faults": [fault, *_]}, "receipt": receipt}:
            return f"written ({receipt}), but: {fault}"
        case {"receipt": str(receipt)}:
            return f"written ({receipt})"
        case {"declined": True}:
            return "nothing was written"
    return "nothing to change"
