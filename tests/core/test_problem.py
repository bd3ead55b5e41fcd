from hypothesis import given
from hypothesis import strategies as st

from wizard.core.problem import Problem, Severity, worst, worst_first
from wizard.core.text import Text

SEVERITIES = st.lists(st.sampled_from(Severity))


def problems(severities: list[Severity]) -> list[Problem]:
    return [Problem(severity=severity, message=Text("wrong"), line=line) for line, severity in enumerate(severities)]


@given(SEVERITIES)
def test_the_worst_come_first_and_equals_stay_in_their_order(severities: list[Severity]) -> None:
    found = problems(severities)
    errors, warnings, rest = ([p for p in found if p.severity is severity] for severity in Severity)
    assert worst_first(found) == [*errors, *warnings, *rest]


@given(SEVERITIES)
def test_the_worst_is_the_one_that_comes_first(severities: list[Severity]) -> None:
    found = problems(severities)
    assert worst(found) == next(iter(worst_first(found)), None)


def test_an_error_is_worse_than_a_warning_and_that_than_what_is_only_to_be_known() -> None:
    found = worst_first(problems([Severity.INFO, Severity.WARNING, Severity.ERROR]))
    assert [problem.severity for problem in found] == [Severity.ERROR, Severity.WARNING, Severity.INFO]
