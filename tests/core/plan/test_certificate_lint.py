from dataclasses import replace
from datetime import timedelta

import pytest

from tests.core.plan.sites import HOST, NOW, phone, secrets, site
from tests.trees import bare
from wizard.core.plan.certificate_lint import certificate_lint
from wizard.core.plan.make_plan import make_plan
from wizard.core.problem import Severity
from wizard.core.site import Phone, Site, Stage

OTHER = "other.example.com"


def renamed(made: Site, host: str) -> Site:
    return replace(made, server=replace(made.server, host=host))


def found(made: Site, *, days_later: int = 0) -> list[tuple[str, Severity]]:
    problems = certificate_lint(made, secrets().chain_pem, NOW + timedelta(days=days_later))
    return [(p.rule, p.severity) for p in problems]


def test_a_certificate_that_names_the_host_and_lasts_is_fine() -> None:
    assert found(replace(site(), phones=(phone("101"),))) == []


@pytest.mark.parametrize(
    ("phones", "severity"),
    [
        ((phone("101"),), Severity.ERROR),
        ((replace(phone("101"), firmware=""),), Severity.ERROR),
        ((replace(phone("101"), firmware="2_8_1"),), Severity.WARNING),
        ((phone("101", Stage.WAIT),), Severity.WARNING),
        ((), Severity.WARNING),
    ],
    ids=["checks", "may check", "checks nothing", "waits", "none"],
)
def test_another_host_strands_phones_that_look(phones: tuple[Phone, ...], severity: Severity) -> None:
    made = renamed(replace(site(), phones=phones), OTHER)
    assert found(made) == [("L10", severity)]


def test_the_plan_is_stopped_before_a_phone_is_stranded() -> None:
    made = replace(site(), phones=(phone("101"),))
    assert make_plan(made, secrets(), bare(), NOW).is_applicable
    plan = make_plan(renamed(made, OTHER), secrets(), bare(), NOW)
    assert not plan.is_applicable
    assert [str(p.message) for p in plan.problems if p.rule == "L10"] == [
        f"The server's certificate does not name {OTHER}, which phones will call."
    ]


@pytest.mark.parametrize(("days", "expected"), [(794, []), (796, Severity.WARNING), (826, Severity.ERROR)])
def test_its_end_is_warned_of_thirty_days_before(days: int, expected: Severity | list[object]) -> None:
    assert found(site(), days_later=days) == ([("L15", expected)] if isinstance(expected, Severity) else [])


def test_an_address_in_it_is_a_name_too() -> None:
    assert found(renamed(replace(site(), phones=(phone("101"),)), "192.0.2.10")) == []


def test_without_a_chain_there_is_nothing_to_say() -> None:
    assert list(certificate_lint(renamed(site(), HOST), b"", NOW)) == []
