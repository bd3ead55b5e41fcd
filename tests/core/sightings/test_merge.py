from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings import signs
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import Certainty, Evidence, Sighting

PHONE, SECOND, ROUTER = "00:0f:d3:05:48:48", "00:0f:d3:05:48:49", "52:54:00:12:34:56"


def test_every_sign_of_one_phone_comes_together() -> None:
    signs_of_it = (
        signs.question("192.0.2.7"),
        signs.sip_answer("192.0.2.7", "Digium D65 2_9_19"),
        signs.registration("101", "sip:101@192.0.2.7:5060;ob"),
        signs.dpma(PHONE, address="192.0.2.99"),
        signs.neighbour("192.0.2.7", PHONE),
    )
    for order in permutations(signs_of_it):
        (phone,) = merge(order)
        assert (phone.mac, phone.address, phone.model, phone.firmware) == (PHONE, "192.0.2.7", "D65", "2_9_19")
        assert phone.extensions == ("101",)
        assert phone.certainty is Certainty.SURE
        assert phone.sightings == order


def test_the_same_sign_counts_once() -> None:
    once = signs.neighbour("192.0.2.7", PHONE)
    assert merge([once] * 5) == merge([once])


def test_the_first_seen_comes_first() -> None:
    found = merge([signs.sip_answer(f"192.0.2.{n}", "Digium D65 2_9_19") for n in (9, 3, 7)])
    assert [p.address for p in found] == ["192.0.2.9", "192.0.2.3", "192.0.2.7"]


def test_what_the_phone_says_now_outweighs_what_a_lease_remembers() -> None:
    lease = signs.lease(PHONE, "192.0.2.7", "digium_D65_2_9_0")
    answer = signs.sip_answer("192.0.2.7", "Digium D65 2_9_19")
    assert merge([lease, answer])[0].firmware == "2_9_19"


def test_the_firmware_of_another_model_is_not_taken() -> None:
    lease = signs.lease(PHONE, "192.0.2.7", "digium_D40_1_4_0")
    answer = signs.sip_answer("192.0.2.7", "Digium D65")
    (phone,) = merge([lease, answer])
    assert (phone.model, phone.firmware) == ("D65", "")


def test_an_office_behind_one_address_is_not_one_phone() -> None:
    office = [signs.registration(str(n), f"sip:{n}@203.0.113.9:{n}", "Digium D65 2_9_19") for n in range(101, 121)]
    assert len(merge(office)) == 20
    assert len(merge([*office, signs.neighbour("203.0.113.9", ROUTER)])) == 20
    assert all(p.mac is None for p in merge([*office, signs.neighbour("203.0.113.9", ROUTER)]))


def test_two_lines_of_one_phone_are_one_phone() -> None:
    lines = [signs.registration(n, f"sip:{n}@192.0.2.7:5060") for n in ("101", "102")]
    (phone,) = merge([*lines, signs.neighbour("192.0.2.7", PHONE)])
    assert phone.extensions == ("101", "102")


def test_an_address_that_changed_hands_ties_nothing() -> None:
    found = merge(
        [
            signs.neighbour("192.0.2.7", PHONE),
            signs.neighbour("192.0.2.7", SECOND),
            signs.sip_answer("192.0.2.7", "Digium D65 2_9_19"),
        ]
    )
    assert [(p.mac, p.model) for p in found] == [(PHONE, ""), (SECOND, ""), (None, "D65")]


def test_the_first_digits_alone_are_never_more_than_possible() -> None:
    (phone,) = merge([signs.neighbour("192.0.2.7", PHONE)])
    assert (phone.model, phone.certainty) == ("", Certainty.POSSIBLE)


def test_a_question_from_such_a_device_is_likely_a_phone() -> None:
    (asked,) = merge([signs.question("192.0.2.7")])
    assert asked.certainty is Certainty.POSSIBLE
    (phone,) = merge([signs.question("192.0.2.7"), signs.neighbour("192.0.2.7", PHONE)])
    assert phone.certainty is Certainty.LIKELY


def test_what_calls_itself_something_else_is_no_phone_of_ours() -> None:
    p_series = signs.sip_answer("192.0.2.7", "Sangoma P330 4_0_1")
    assert merge([signs.neighbour("192.0.2.7", PHONE), p_series, signs.dpma(PHONE)]) == ()
    assert merge([signs.question("192.0.2.8"), signs.sip_answer("192.0.2.8", "Asterisk PBX 22.5.0")]) == ()
    assert merge([signs.registration("101", "sip:101@192.0.2.7", "Zoiper v2.10")]) == ()


def test_devices_that_say_nothing_are_not_listed() -> None:
    assert merge([signs.neighbour("192.0.2.1", ROUTER), signs.sip_answer("192.0.2.1", "")]) == ()


ADDRESSES = st.sampled_from([None, *(f"192.0.2.{n}" for n in range(1, 5))])
MACS = st.sampled_from([None, PHONE, SECOND, ROUTER])
SIGHTINGS = st.builds(
    Sighting,
    mac=MACS,
    address=ADDRESSES,
    model=st.sampled_from(["", "D65", "D40"]),
    extension=st.sampled_from(["", "101", "102"]),
    evidence=st.sampled_from(Evidence),
    rests_on=st.just(signs.question("192.0.2.1").rests_on),
    certainty=st.sampled_from(Certainty),
)


@given(st.lists(SIGHTINGS, max_size=30))
def test_no_sure_sign_is_lost_or_told_twice_in_any_order(seen: list[Sighting]) -> None:
    phones = merge(seen)
    told = [s for p in phones for s in p.sightings]
    assert len(told) == len(set(told))
    assert {s for s in seen if s.certainty is Certainty.SURE} <= set(told)
    assert all(p.certainty not in (Certainty.SILENT, Certainty.RULED_OUT) for p in phones)
    assert len({p.mac for p in phones if p.mac}) == len([p for p in phones if p.mac])
    turned = merge(list(reversed(seen)))
    assert {frozenset(p.sightings) for p in turned} == {frozenset(p.sightings) for p in phones}
    assert sorted((p.mac or "", p.certainty) for p in turned) == sorted((p.mac or "", p.certainty) for p in phones)
