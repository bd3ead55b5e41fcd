"""Console text judged: each thing it says with its cause and one fix, the worst first."""

from collections import Counter
from collections.abc import Iterator

from wizard.core.check_result import Status
from wizard.core.console.answer_rules import ANSWER_RULES
from wizard.core.console.expected import Expected
from wizard.core.console.file_rules import FILE_RULES, PUT_BACK
from wizard.core.console.line_rule import LineRule, filled
from wizard.core.console.lines import LARGEST
from wizard.core.console.module_rules import MODULE_RULES
from wizard.core.console.parts import ConsoleReading, Level, Said
from wizard.core.console.phone_verdicts import phone_verdicts
from wizard.core.console.reading import read_console
from wizard.core.console.server_verdicts import server_verdicts
from wizard.core.console.tls_rules import TLS_RULES
from wizard.core.console.verdict import Verdict, worst_first
from wizard.core.text import Text

LINE_RULES: tuple[LineRule, ...] = (*FILE_RULES, *MODULE_RULES, *TLS_RULES, *ANSWER_RULES)

CONFIGURATION_SOURCES = ("config.c", "config_options.c", "res_sorcery_config.c", "res_pjsip/config_")
"""Asterisk's sources whose errors are about its files."""

_MOST = 200


def judge_console(text: str, expected: Expected | None = None) -> tuple[Verdict, ...]:
    """Return what a pasted or fetched console text says, the worst first; nothing where it says nothing known."""
    return judge_reading(read_console(text), expected)


def judge_reading(reading: ConsoleReading, expected: Expected | None = None) -> tuple[Verdict, ...]:
    """Return what a reading says; what only follows from something else said is left out."""
    expected = expected or Expected()
    verdicts = _without_consequences([*_line_verdicts(reading.said)])
    verdicts += [*server_verdicts(reading, expected), *phone_verdicts(reading, expected)]
    if reading.is_cut:
        cause = Text("Only the last {count} characters were read.", count=LARGEST)
        verdicts.append(Verdict(id="text-cut", status=Status.SKIP, cause=cause, fix=Text("Paste less at a time.")))
    return worst_first(verdicts)


def _without_consequences(lines: list[tuple[Verdict, bool]]) -> list[Verdict]:
    """The verdicts without what only follows from others; where no reason was found, the first that follows stays."""
    follows = [verdict for verdict, is_consequence in lines if is_consequence]
    has_reason = any(verdict.forbids_restart for verdict, is_consequence in lines if not is_consequence)
    kept = {verdict.id for verdict in follows[:1]} if not has_reason else set()
    return [verdict for verdict, is_consequence in lines if not is_consequence or verdict.id in kept]


def _line_verdicts(said: tuple[Said, ...]) -> Iterator[tuple[Verdict, bool]]:
    """One verdict for each thing said, in the order of the rules, however often it was said; whether it follows."""
    counts: Counter[tuple[int, Text]] = Counter()
    evidence: dict[tuple[int, Text], str] = {}
    for line, times in Counter(said).items():
        for number, rule in enumerate(LINE_RULES):
            if found := rule.compiled.search(line.message):
                key = (number, filled(rule.cause, found))
                counts[key] += times
                evidence.setdefault(key, line.message)
                break
        else:
            if line.level is Level.ERROR and line.message.startswith(CONFIGURATION_SOURCES):
                key = (len(LINE_RULES), Text("Asterisk found an error in its files: {line}", line=line.message[:300]))
                counts[key] += times
                evidence.setdefault(key, line.message)
    for key in sorted(counts, key=lambda known: known[0])[:_MOST]:
        number, cause = key
        if number == len(LINE_RULES):
            yield _unknown_error(cause, evidence[key], counts[key]), True
            continue
        rule = LINE_RULES[number]
        found = rule.compiled.search(evidence[key])
        fix = filled(rule.fix, found) if rule.fix and found else rule.fix
        verdict = Verdict(
            id=rule.id,
            status=rule.status,
            cause=cause,
            fix=fix,
            evidence=evidence[key],
            source=rule.source,
            forbids_restart=rule.forbids_restart,
            count=counts[key],
        )
        yield verdict, rule.is_consequence


def _unknown_error(cause: Text, evidence: str, count: int) -> Verdict:
    return Verdict(
        id="file-error",
        status=Status.FAIL,
        cause=cause,
        fix=PUT_BACK,
        evidence=evidence,
        source="Asterisk: its log",
        forbids_restart=True,
        count=count,
    )
