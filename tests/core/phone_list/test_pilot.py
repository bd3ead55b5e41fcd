from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.phone_list.lists import some
from wizard.core.phone_list.pilot import (
    PilotState,
    held_back,
    move_pilot,
    move_rest,
    next_to_move,
    pilot,
    pilot_points,
    pilot_state,
    possible_pilots,
    proposed_pilot,
)
from wizard.core.problem import Severity
from wizard.core.site import AuthorityKind, Certificate, Phone, Protocol, Site, Stage, Transport
from wizard.core.site_problems import problems

PUBLIC = Certificate(authority=AuthorityKind.PUBLIC)
PRIVATE = Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental")
IN_SERVICE = Site(certificate=PUBLIC, phones=some(3, Stage.WAIT))

OLD = replace(some(1, Stage.WAIT)[0], firmware="2_2_0_3")
UNKNOWN = replace(OLD, firmware="")


def site(*phones: Phone, certificate: Certificate = PUBLIC) -> Site:
    """A site of phones that get MAC addresses and, where they have none of their own, extensions that differ."""
    return Site(
        certificate=certificate,
        phones=tuple(
            replace(phone, mac=like.mac, extension=like.extension if phone.extension == "101" else phone.extension)
            for phone, like in zip(phones, some(len(phones)), strict=True)
        ),
    )


def stages(of: Site) -> list[Stage]:
    return [phone.stage for phone in of.phones]


def test_from_the_first_phone_to_the_last() -> None:
    assert pilot_state(IN_SERVICE) is PilotState.CHOOSE_PILOT
    assert pilot(IN_SERVICE) is None
    chosen = proposed_pilot(IN_SERVICE)
    assert chosen == IN_SERVICE.phones[0]

    first = move_pilot(IN_SERVICE, "102")
    assert stages(first) == [Stage.WAIT, Stage.SECURE, Stage.WAIT]
    assert pilot_state(first) is PilotState.PILOT_MOVED
    assert pilot(first) == first.phones[1]
    assert [p.extension for p in next_to_move(first)] == ["101", "103"]

    second = move_pilot(first, "103")
    assert pilot_state(second) is PilotState.REST_TO_MOVE
    assert pilot(second) is None

    for step in (IN_SERVICE, first, second):
        done = move_rest(step)
        assert stages(done) == [Stage.SECURE] * 3
        assert pilot_state(done) is PilotState.NOTHING_TO_MOVE
        assert next_to_move(done) == ()
        assert held_back(done) == ()
        assert proposed_pilot(done) is None


def test_nothing_to_move() -> None:
    assert pilot_state(Site()) is PilotState.NOTHING_TO_MOVE
    assert pilot_state(Site(phones=some(1))) is PilotState.NOTHING_TO_MOVE
    assert pilot(Site(phones=some(1))) is None, "there is nobody whom it leads"


@pytest.mark.parametrize("protocol", [Protocol.TCP, Protocol.UDP])
def test_without_tls_nothing_moves(protocol: Protocol) -> None:
    plain = replace(IN_SERVICE, transport=Transport(protocol=protocol))
    assert pilot_state(plain) is PilotState.NOTHING_TO_MOVE
    assert proposed_pilot(plain) is None
    assert move_rest(plain) == plain
    assert move_pilot(plain, "101") == plain


def test_phones_on_tls_stay_as_they_are() -> None:
    sealed = site(replace(OLD, stage=Stage.SEALED), replace(UNKNOWN, stage=Stage.SECURE))
    assert move_rest(sealed) == sealed
    assert move_pilot(sealed, "101") == sealed
    assert move_pilot(IN_SERVICE, "999") == IN_SERVICE


def test_one_pilot_is_one_phone() -> None:
    first, second, _ = IN_SERVICE.phones
    twins = replace(IN_SERVICE, phones=(first, replace(second, extension="101"), replace(second, mac="")))
    assert stages(move_pilot(twins, "101")) == [Stage.SECURE, Stage.WAIT, Stage.WAIT]
    family = replace(IN_SERVICE, phones=(replace(OLD, extension="7"), replace(second, extension="7")))
    assert stages(move_pilot(family, "7"))[0] is Stage.WAIT


GOOD = some(1, Stage.WAIT)[0]


@pytest.mark.parametrize(
    ("phone", "field", "can_lead"),
    [
        (OLD, "firmware", False),
        (replace(GOOD, model="D80", firmware="1_11_0"), "firmware", False),
        (replace(GOOD, model="D40"), "model", False),
        (replace(GOOD, model="P315"), "model", False),
        (replace(GOOD, model=""), "model", False),
        (replace(GOOD, firmware="x"), "firmware", False),
        (UNKNOWN, "firmware", True),
        (replace(GOOD, model="", tls_unproven_model=True), "model", True),
    ],
)
def test_a_phone_that_may_be_stranded_is_held_back_with_the_reason(phone: Phone, field: str, can_lead: bool) -> None:
    mixed = site(GOOD, phone, replace(GOOD, stage=Stage.READY))
    moved = move_rest(mixed)
    assert stages(moved) == [Stage.SECURE, Stage.WAIT, Stage.SECURE]
    for step in (mixed, moved):
        (held,) = held_back(step)
        assert held.phone == mixed.phones[1]
        assert held.problem.field == f"phones[1].{field}"
    assert pilot_state(moved) is PilotState.NOTHING_TO_MOVE

    alone = site(phone)
    assert (proposed_pilot(alone) == alone.phones[0]) is can_lead
    assert (pilot_state(alone) is PilotState.CHOOSE_PILOT) is can_lead
    assert stages(move_pilot(alone, "101")) == [Stage.SECURE if can_lead else Stage.WAIT]


def test_who_insists_on_an_unproven_model_may_move_it() -> None:
    insisted = site(replace(GOOD, model="D40", firmware="", tls_unproven_model=True))
    assert stages(move_rest(insisted)) == [Stage.SECURE]
    proven = site(*insisted.phones, GOOD)
    assert proposed_pilot(proven) == proven.phones[1]


def test_a_private_root_has_to_be_on_a_phone_that_looks() -> None:
    blind = replace(GOOD, firmware="2_8_1")
    private = site(GOOD, replace(GOOD, root_loaded=True), UNKNOWN, blind, certificate=PRIVATE)
    assert stages(move_rest(private)) == [Stage.WAIT, Stage.SECURE, Stage.WAIT, Stage.SECURE]
    assert [held.problem.rule for held in held_back(private)] == ["L13", "L13"]
    assert proposed_pilot(private) == private.phones[1]
    assert move_pilot(private, "101") == private


@pytest.mark.parametrize("name", ["Reception", "FRONT desk", "Empfang", "Réception 1", "Rezeption", "2nd operator"])
def test_nobody_waits_for_a_call_on_the_pilot(name: str) -> None:
    named = site(replace(GOOD, name=name), replace(GOOD, name="Waterfront office"))
    assert proposed_pilot(named) == named.phones[1]
    assert proposed_pilot(site(replace(GOOD, name=name))) is not None, "if there is no other"


@pytest.mark.parametrize("extension", ["0", "operator", "front"])
def test_nor_is_it_the_operator(extension: str) -> None:
    named = site(replace(GOOD, extension=extension), GOOD)
    assert proposed_pilot(named) == named.phones[1]


def test_the_safest_comes_first() -> None:
    blind = replace(GOOD, firmware="2_8_1")
    ready = replace(GOOD, stage=Stage.READY)
    front = replace(GOOD, name="Front")
    ranked = [ready, GOOD, blind, front, UNKNOWN]
    while ranked:
        chosen = proposed_pilot(site(*reversed(ranked)))
        best = ranked.pop(0)
        assert chosen is not None
        assert (chosen.stage, chosen.name, chosen.firmware) == (best.stage, best.name, best.firmware)


anyone = st.builds(
    Phone,
    model=st.sampled_from(["D65", "D80", "D40", "P315", "", "d65", "x\n"]),
    firmware=st.sampled_from(["2_9_19", "2_2_0_3", "1_12_0", "2_8_1", "", "x"]),
    name=st.sampled_from(["Front", "", "a\nb", "Anna"]),
    extension=st.just("101"),
    stage=st.sampled_from(Stage),
    root_loaded=st.booleans(),
    tls_unproven_model=st.booleans(),
)


@settings(max_examples=300)
@given(st.lists(anyone, max_size=5), st.sampled_from([PUBLIC, PRIVATE]))
def test_moving_the_rest_strands_nobody(phones: list[Phone], certificate: Certificate) -> None:
    before = site(*phones, certificate=certificate)
    after = move_rest(before)

    def errors(of: Site) -> set[tuple[str, str]]:
        found = problems(of)
        return {(p.field, p.rule) for p in found if p.severity is Severity.ERROR and p.field.startswith("phones")}

    assert errors(after) <= errors(before)
    moved = [b for b, a in zip(before.phones, after.phones, strict=True) if a != b]
    assert tuple(moved) == next_to_move(before)
    waiting = [p for p in before.phones if not p.stage.is_on_tls]
    assert len(moved) + len(held_back(before)) == len(waiting)
    assert move_rest(after) == after
    assert held_back(after) == held_back(before)
    leader = proposed_pilot(before)
    if leader is not None:
        led = move_pilot(before, leader.extension)
        assert errors(led) <= errors(before)
        assert sum(p.stage.is_on_tls for p in led.phones) == sum(p.stage.is_on_tls for p in before.phones) + 1
    assert (pilot_state(before) is PilotState.NOTHING_TO_MOVE) == (
        not moved if len(waiting) < len(before.phones) else leader is None
    )


def test_who_can_be_first_and_what_speaks_for_each() -> None:
    reception = replace(IN_SERVICE.phones[0], extension="107", name="Réception")
    old = replace(OLD, extension="109")
    ordered = possible_pilots(site(old, replace(UNKNOWN, extension="108"), reception, *IN_SERVICE.phones[1:2]))
    assert [phone.extension for phone in ordered] == ["102", "107", "108"]
    assert proposed_pilot(site(old)) is None
    assert [is_for for is_for, _ in pilot_points(IN_SERVICE.phones[1])] == [True, True, True]
    assert [is_for for is_for, _ in pilot_points(reception)] == [True, False, True]
    points = pilot_points(UNKNOWN)
    assert [is_for for is_for, _ in points] == [False, True, False]
    assert str(points[0][1]) == "It is not known whether its firmware has TLS."
