"""The chapter about the rules of lint: what each says where it finds something, what to do, and what it rests on."""

from collections.abc import Iterator

from wizard.core.lint import RULES as LINT_RULES
from wizard.core.lint import Rule
from wizard.core.manual.anchors import RULES, TITLES, rule_anchor
from wizard.core.manual.document import Cell, Chapter, Paragraph, Row, Table
from wizard.core.manual.rule_examples import RULE_EXAMPLES
from wizard.core.problem import Severity
from wizard.core.text import Text

_SEVERITIES = {
    Severity.ERROR: Text("to fix"),
    Severity.WARNING: Text("to look at"),
    Severity.INFO: Text("to know"),
}


def rules_chapter() -> Chapter:
    """Return the chapter."""
    lead = Text(
        "The page Preview and the command secure-calling lint judge the server's files by these rules, and name the "
        "file and the line. The names and numbers in the sentences below are examples."
    )
    table = Table(
        head=(Text("Rule"), Text("What it says, for example"), Text("What to do"), Text("Source")),
        rows=tuple(row for rule in LINT_RULES for row in _rows(rule)),
    )
    return Chapter(anchor=RULES, title=TITLES[RULES], blocks=(Paragraph(words=lead), table))


def _rows(rule: Rule) -> Iterator[Row]:
    said = [example for example in RULE_EXAMPLES if example.rule == rule.id]
    for number, example in enumerate(said):
        yield Row(
            anchor="" if number else rule_anchor(rule.id),
            cells=(
                Cell(words=(rule.id, _SEVERITIES[example.severity or rule.severity])),
                Cell(words=(example.message,)),
                Cell(words=(example.fix,)),
                Cell(words=(rule.source,)),
            ),
        )
