from dataclasses import replace

from wizard.core.problem import Problem, Severity
from wizard.core.shields import ShieldState, shields
from wizard.core.site import Phone, Protocol, Site, Stage, Transport
from wizard.core.text import Text


def site(*stages: Stage) -> Site:
    return Site(phones=tuple(Phone(extension=str(101 + i), stage=stage) for i, stage in enumerate(stages)))


def test_no_phones_no_shields() -> None:
    found = shields(site(), (), (), ())
    assert (found.line.state, found.call.state) == (ShieldState.EMPTY, ShieldState.EMPTY)
    assert str(found.line.line) == "no phones yet"


def test_one_phone_that_waits_keeps_both_dark() -> None:
    found = shields(site(Stage.SECURE, Stage.WAIT), (), ("101",), ("101",))
    assert found.line.state is ShieldState.EMPTY
    assert str(found.line.line) == "1 of 2 phones"
    assert found.call.state is ShieldState.EMPTY


def test_planned_for_all_is_an_outline() -> None:
    found = shields(site(Stage.SECURE, Stage.SEALED), (), (), ())
    assert found.line.state is ShieldState.OUTLINED
    assert found.call.state is ShieldState.OUTLINED


def test_only_what_was_seen_on_every_phone_is_solid() -> None:
    both = site(Stage.SECURE, Stage.SECURE)
    found = shields(both, (), ("101",), ())
    assert found.line.state is ShieldState.OUTLINED
    assert "102" in str(found.line.line)
    found = shields(both, (), ("101", "102"), ("101",))
    assert found.line.state is ShieldState.SOLID
    assert found.call.state is ShieldState.OUTLINED
    found = shields(both, (), ("102", "101"), ("101", "102"))
    assert found.call.state is ShieldState.SOLID


def test_a_phone_with_an_error_does_not_count_and_one_with_a_warning_does() -> None:
    def problem(severity: Severity, field: str = "phones[1].root_loaded") -> Problem:
        return Problem(severity=severity, message=Text("x"), field=field)

    both = site(Stage.SECURE, Stage.SECURE)
    found = shields(both, [problem(Severity.ERROR)], ("101", "102"), ("101", "102"))
    assert found.line.state is ShieldState.EMPTY
    assert str(found.line.line) == "1 of 2 phones"
    assert shields(both, [problem(Severity.WARNING)], (), ()).line.state is ShieldState.OUTLINED
    found = shields(both, [problem(Severity.ERROR, "server.host")], ("101", "102"), ())
    assert found.line.state is ShieldState.EMPTY


def test_without_tls_there_are_none_and_without_srtp_no_call_shield() -> None:
    one = site(Stage.SECURE)
    without_tls = replace(one, transport=Transport(protocol=Protocol.TCP))
    assert shields(without_tls, (), ("101",), ("101",)).line.state is ShieldState.EMPTY
    without_srtp = replace(one, transport=Transport(srtp=False))
    found = shields(without_srtp, (), ("101",), ("101",))
    assert found.line.state is ShieldState.SOLID
    assert found.call.state is ShieldState.EMPTY
    assert str(found.call.line) == "SRTP is off"


def test_many_missing_phones_are_not_all_named() -> None:
    many = site(*[Stage.SECURE] * 40)
    line = str(shields(many, (), ("101",), ()).line.line)
    assert line == "still missing: 102, 103, 104, …"
