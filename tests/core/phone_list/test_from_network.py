from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.phone_list.lists import BACK, FRONT
from wizard.core.phone_list.from_network import Known, phone_of, with_found
from wizard.core.sightings.merge import merge
from wizard.core.sightings.sighting import Certainty, Evidence, FoundPhone, Sighting
from wizard.core.site import Phone, Stage
from wizard.core.text import Text

MAC = "00:0f:d3:00:00:01"


def found(*evidence: Evidence, mac: str | None = MAC, extensions: tuple[str, ...] = ("140",)) -> FoundPhone:
    signs = tuple(
        Sighting(mac=mac, evidence=one, rests_on=Text("It was seen."), certainty=Certainty.SURE) for one in evidence
    )
    return FoundPhone(
        mac=mac,
        address="192.0.2.9",
        model="D65",
        firmware="2_9_19",
        extensions=extensions,
        certainty=Certainty.SURE,
        sightings=signs,
    )


@pytest.mark.parametrize(
    ("evidence", "stage"),
    [
        (Evidence.REGISTRATION, Stage.WAIT),
        (Evidence.DPMA, Stage.WAIT),
        (Evidence.SIP_ANSWER, Stage.WAIT),
        (Evidence.QUESTION, Stage.SECURE),
        (Evidence.LEASE, Stage.SECURE),
    ],
)
def test_a_phone_in_service_waits_and_a_new_one_starts_secure(evidence: Evidence, stage: Stage) -> None:
    assert phone_of(found(evidence)) == Phone(mac=MAC, model="D65", firmware="2_9_19", extension="140", stage=stage)


def test_of_several_extensions_none_is_taken() -> None:
    assert phone_of(found(Evidence.REGISTRATION, extensions=("140", "141"))).extension == ""
    assert phone_of(found(Evidence.QUESTION, mac=None, extensions=())).mac == ""


def test_new_phones_come_last_and_known_ones_are_completed() -> None:
    bare = Phone(extension="140", name="Anna", stage=Stage.SECURE)
    seen = (found(Evidence.QUESTION, mac=FRONT.mac, extensions=()), found(Evidence.SIP_ANSWER), found(Evidence.DPMA))
    taken = with_found((FRONT, bare), (*seen[:2], replace(seen[2], mac="00:0f:d3:00:00:02", extensions=("141",))))
    assert taken.phones[:2] == (FRONT, replace(bare, mac=MAC, model="D65", firmware="2_9_19"))
    assert taken.phones[2].extension == "141"
    assert (taken.added, taken.completed, taken.indexes) == (1, 1, (0, 1, 2))


def test_new_phones_get_the_next_extensions_and_those_in_service_none_that_is_not_theirs() -> None:
    new = [found(Evidence.QUESTION, mac=f"00:0f:d3:00:00:1{n}", extensions=()) for n in range(2)]
    answers = found(Evidence.SIP_ANSWER, mac="00:0f:d3:00:00:20", extensions=())
    taken = with_found((FRONT,), (new[0], answers, new[1]))
    assert [phone.extension for phone in taken.phones] == ["101", "102", "", "103"]


def test_an_extension_of_a_phone_with_another_mac_is_another_phones() -> None:
    other = replace(FRONT, extension="140")
    assert Known((other,)).index(found(Evidence.REGISTRATION)) is None
    assert Known((other,)).index(found(Evidence.REGISTRATION, mac=None)) == 0
    assert Known((BACK, FRONT)).index(found(Evidence.LEASE, mac=FRONT.mac)) == 1


macs = st.sampled_from((MAC, FRONT.mac, BACK.mac, None))
signs = st.builds(
    Sighting,
    mac=macs,
    address=st.sampled_from((None, "192.0.2.1", "192.0.2.2")),
    model=st.sampled_from(("", "D65")),
    firmware=st.sampled_from(("", "2_9_19")),
    extension=st.sampled_from(("", "101", "140")),
    evidence=st.sampled_from(Evidence),
    rests_on=st.just(Text("It was seen.")),
    certainty=st.sampled_from(Certainty),
)


@given(st.lists(signs, max_size=12))
def test_what_was_taken_in_is_known_and_taken_once(seen: list[Sighting]) -> None:
    phones = merge(seen)
    taken = with_found((FRONT, BACK), phones)
    assert taken.phones[:2] == (FRONT, BACK)
    with_mac = [phone for phone in phones if phone.mac]
    again = with_found(taken.phones, with_mac)
    assert (again.added, again.completed) == (0, 0)
