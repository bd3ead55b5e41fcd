"""``lint``: the rules L01 to L31 over the configuration that is there."""

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.output import MARKS, counted, print_json, printable
from wizard.cli.reaching import reached
from wizard.cli.target import add_root
from wizard.core.lint import configuration_of, lint, reading_faults
from wizard.core.problem import Problem, Severity
from wizard.core.server_findings import absence
from wizard.core.server_tree import ServerTree
from wizard.core.site import Site
from wizard.core.site_lines import located
from wizard.core.site_problems import problems as site_problems
from wizard.system.check.oddities import oddities_tolerated
from wizard.system.planning import read_site_server
from wizard.system.read_tree import read_tree
from wizard.system.site_file import SITE_FILE, THIS_COMPUTER, load, usable_site

MOST_ALIKE = 3
"""Findings of one rule and one cure that are printed; the others are counted."""

_ORDER = tuple(Severity)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--site", type=Path, metavar="SITE", help="judge the server of this site, and its answers too")
    parser.add_argument("--json", action="store_true")
    add_root(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print what the rules find; 1 where something is an error."""
    with oddities_tolerated(), reached(arguments, arguments.site) as there:
        every = tuple(_of_site(arguments.site, there.root) if arguments.site else _of_server(there.root))
    found = sorted(every, key=lambda problem: _ORDER.index(problem.severity))
    if arguments.json:
        print_json([_value(problem) for problem in found])
    else:
        _print(found)
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def _of_server(given: Path | None) -> Iterable[Problem]:
    root = given or THIS_COMPUTER
    return _found(root, read_tree(root), None)


def _of_site(path: Path, given: Path | None) -> Iterable[Problem]:
    folder = load(path)
    site = usable_site(folder)
    root, tree = read_site_server(site, folder.folder, given)
    answers = (problem for problem in site_problems(site) if problem.rule)
    return (*located(answers, folder.text, str(folder.folder / SITE_FILE)), *_found(root, tree, site))


def _found(root: Path, tree: ServerTree, site: Site | None) -> Iterable[Problem]:
    configuration = configuration_of(tree, datetime.now(UTC), site)
    missing = absence(tree, is_this_computer=root == THIS_COMPUTER)
    return (*((missing,) if missing else ()), *reading_faults(configuration), *lint(configuration))


def _value(problem: Problem) -> Mapping[str, object]:
    return {
        "rule": problem.rule,
        "severity": problem.severity.value,
        "path": problem.path,
        "line": problem.line,
        "message": str(problem.message),
        "fix": str(problem.fix) if problem.fix else "",
        "source": problem.source,
    }


def _print(found: list[Problem]) -> None:
    """What many phones share is printed for a few of them and counted for the rest."""
    alike = Counter(_kind(problem) for problem in found)
    printed: Counter[tuple[object, ...]] = Counter()
    for problem in found:
        kind = _kind(problem)
        printed[kind] += 1
        if printed[kind] <= MOST_ALIKE:
            _print_one(problem)
        elif printed[kind] == alike[kind]:
            print(
                printable(f"  … and {alike[kind] - MOST_ALIKE} more like this ({problem.rule}); --json lists them all")
            )
    severities = Counter(problem.severity for problem in found)
    parts = [counted(severities[s], s.value) for s in (Severity.ERROR, Severity.WARNING) if severities[s]]
    print(", ".join(parts) or "Nothing was found that would have to be changed.")


def _print_one(problem: Problem) -> None:
    place = f"{problem.path}:{problem.line}" if problem.line else problem.path
    print(printable(" ".join(filter(None, (MARKS[problem.severity.value], problem.rule, place)))))
    source = f"  [{problem.source}]" if problem.source else ""
    for words in (str(problem.message), f"{problem.fix}{source}" if problem.fix else source.strip()):
        if words:
            print(printable(f"    {words}"))


def _kind(problem: Problem) -> tuple[object, ...]:
    return problem.rule, problem.severity, problem.message.template, problem.fix
