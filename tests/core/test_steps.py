from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.problem import Problem, Severity
from wizard.core.site import AuthorityKind, Certificate, Phone, Server, Site, Stage
from wizard.core.steps import STEPS, Step, StepState, basis, states, step_of
from wizard.core.text import Text

SITE = Site(
    name="Ex",
    server=Server(host="pbx.example.com"),
    certificate=Certificate(authority=AuthorityKind.PUBLIC),
    phones=(Phone(mac="00:0f:d3:aa:bb:01", model="D65", firmware="2_9_19", extension="101"),),
)


def seen_all(site: Site, receipt: str = "") -> dict[Step, str]:
    return {step: basis(step, site, receipt) for step in STEPS}


def looked_again(site: Site, receipt: str = "", *, before: Site = SITE) -> set[Step]:
    found = states(Step.START, site, receipt, (), seen_all(before))
    return {step for step, state in found.items() if state is StepState.LOOK_AGAIN}


def test_the_order_is_that_of_the_product() -> None:
    assert [step.value for step in STEPS] == (
        ["start", "server", "authority", "certificate", "transport", "phones", "preview", "write", "restart", "check"]
    )
    assert Step.START.preceding is None
    assert Step.CHECK.following is None
    assert Step.PHONES.following is Step.PREVIEW
    assert Step.PHONES.preceding is Step.TRANSPORT


def test_nothing_seen_is_all_to_come() -> None:
    found = states(Step.SERVER, SITE, "", (), {})
    assert found[Step.SERVER] is StepState.NOW
    assert {state for step, state in found.items() if step is not Step.SERVER} == {StepState.NEXT}


def test_what_was_seen_and_rests_on_the_same_is_done() -> None:
    found = states(Step.CHECK, SITE, "", (), seen_all(SITE))
    assert {state for step, state in found.items() if step is not Step.CHECK} == {StepState.DONE}


def test_another_host_makes_the_certificate_be_looked_at_again() -> None:
    changed = replace(SITE, server=replace(SITE.server, host="other.example.com"))
    again = looked_again(changed)
    assert {Step.AUTHORITY, Step.CERTIFICATE, Step.PREVIEW, Step.WRITE, Step.CHECK} <= again
    assert Step.PHONES not in again
    assert Step.TRANSPORT not in again


def test_a_phone_of_a_new_kind_makes_the_authority_be_looked_at_again_and_one_of_a_known_kind_does_not() -> None:
    one_more = replace(SITE.phones[0], mac="00:0f:d3:aa:bb:02", extension="102")
    assert Step.AUTHORITY not in looked_again(replace(SITE, phones=(*SITE.phones, one_more)))
    assert Step.AUTHORITY in looked_again(replace(SITE, phones=(*SITE.phones, replace(one_more, firmware="2_8_1"))))


def test_a_stage_changes_what_is_written_only() -> None:
    moved = replace(SITE, phones=(replace(SITE.phones[0], stage=Stage.WAIT),))
    assert looked_again(moved) == {Step.PREVIEW, Step.WRITE, Step.CHECK}


def test_an_apply_makes_what_comes_after_it_be_looked_at_again() -> None:
    assert looked_again(SITE, "20261125T120000-000000") == {Step.WRITE, Step.RESTART, Step.CHECK}


def test_a_step_with_an_error_is_not_done_and_one_with_a_warning_is() -> None:
    def problem(severity: Severity) -> Problem:
        return Problem(severity=severity, message=Text("x"), field="transport.bind")

    seen = seen_all(SITE)
    assert states(Step.START, SITE, "", [problem(Severity.ERROR)], seen)[Step.TRANSPORT] is StepState.LOOK_AGAIN
    assert states(Step.START, SITE, "", [problem(Severity.WARNING)], seen)[Step.TRANSPORT] is StepState.DONE


@pytest.mark.parametrize(
    ("field", "step"),
    [
        ("name", Step.START),
        ("server.host", Step.SERVER),
        ("destination.path", Step.SERVER),
        ("certificate.authority", Step.AUTHORITY),
        ("certificate.days", Step.CERTIFICATE),
        ("certificate", Step.CERTIFICATE),
        ("transport.bind", Step.TRANSPORT),
        ("provisioning.url", Step.PHONES),
        ("phones[12].mac", Step.PHONES),
        ("phones", Step.PHONES),
        ("", None),
        ("servers.host", None),
        ("format", None),
    ],
)
def test_a_field_belongs_to_a_step(field: str, step: Step | None) -> None:
    assert step_of(field) is step


@given(st.text())
def test_any_text_is_taken_for_a_field(field: str) -> None:
    step_of(field)


@given(st.text(), st.text())
def test_any_site_has_a_basis(host: str, name: str) -> None:
    site = replace(SITE, server=Server(host=host), phones=(Phone(name=name),))
    assert all(basis(step, site, "") == basis(step, replace(site), "") for step in STEPS)
