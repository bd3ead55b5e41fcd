"""The page and the printed table of what was measured."""

from collections.abc import Sequence

from tests.benchmarks.row import Growth, Measured, Missing, Row

HEAD = ("what", "ours", "peer", "ratio", "floor", "goal", "met")
BEFORE = """# How fast it is

Made by `python -m tests.benchmarks`; not edited by hand. Medians, each pair measured in turns in the same run.

"""
FEW = 3


def page(machine: str, measured: Sequence[Measured]) -> str:
    """Return the page in Markdown."""
    rows = [m for m in measured if isinstance(m, Row)]
    growths = [m for m in measured if isinstance(m, Growth)]
    missing = [m for m in measured if isinstance(m, Missing)]
    parts = [BEFORE, machine, "\n\n", table(HEAD, [cells(row) for row in rows])]
    parts += ["\n## What the floor is, and what stands between\n\n"]
    parts += [f"- {names}: {words}\n" for words, names in explained(rows).items()]
    if growths:
        parts += ["\n## Growth\n\nA unit at the largest size, to a unit at the one before: 1 is linear.\n\n"]
        parts += [table(("what", "at", "per unit", "largest to the one before"), [grown(g) for g in growths])]
    if missing:
        parts += ["\n## Not measured here\n\n", *(f"- **{m.what}**: {m.why}\n" for m in missing)]
    return "".join(parts)


def explained(rows: Sequence[Row]) -> dict[str, str]:
    """Return the words of rows, each once, with the names of the rows they are of."""
    named: dict[str, list[str]] = {}
    for row in rows:
        if row.words:
            named.setdefault(row.words, []).append(f"**{row.what}**")
    return {
        words: "; ".join(names) if len(names) <= FEW else f"{names[0]} and the {len(names) - 1} rows like it"
        for words, names in named.items()
    }


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def cells(row: Row) -> tuple[str, ...]:
    """Return a row's cells."""
    peer = "" if row.peer is None else f"{figure(row.peer)} {row.unit} {row.against}".strip()
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    floor = "" if row.floor is None else f"{figure(row.floor)} {row.unit}"
    met = "reported" if row.is_met is None else "yes" if row.is_met else "**no**"
    return row.what, f"{figure(row.ours)} {row.unit}", peer, ratio, floor, row.goal, met


def grown(growth: Growth) -> tuple[str, ...]:
    """Return the cells of a growth."""
    points = growth.points
    return (
        growth.what,
        ", ".join(f"{size:,}: {figure(value)} {growth.unit}" for size, value in points),
        ", ".join(f"{figure(value / size * 1000)}" for size, value in points)
        + f" {growth.unit} for 1,000 {growth.per}",
        f"{growth.steepness:.2f}",
    )


def figure(value: float) -> str:
    """Return a number with three digits that say something."""
    size = abs(value)
    return f"{value:,.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else f"{value:.3g}"


def printed(measured: Sequence[Measured]) -> str:
    """Return what was measured as lines for a terminal."""
    lines = []
    for one in measured:
        if isinstance(one, Row):
            what, ours, peer, ratio, floor, goal, met = cells(one)
            lines.append(f"{what:58} {ours:>10}  peer {peer or '-'}  ratio {ratio or '-'}  floor {floor or '-'}")
            lines.append(f"{'':58} goal {goal or '-'}: {met}")
        elif isinstance(one, Growth):
            lines.append("  ".join(grown(one)))
        else:
            lines.append(f"{one.what}: not measured: {one.why}")
    return "\n".join(lines)
