import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.sightings.sighting import Certainty, Evidence
from wizard.core.sightings.web_answer import LARGEST_ANSWER, read_web_answer

SEEN = (
    b'<response><firmware version="1_0_0_44308"/><config><setting id="phone_model" value="D70" conflict="freeze"/>'
    b'<setting id="web_ui_enabled" value="1"/></config></response>'
)


def test_an_answer_as_it_was_seen() -> None:
    found = read_web_answer("192.0.2.7", SEEN)
    assert found is not None
    assert (found.model, found.firmware, found.address) == ("D70", "1_0_0_44308", "192.0.2.7")
    assert (found.evidence, found.certainty) == (Evidence.WEB_ANSWER, Certainty.SURE)


def test_another_model_says_that_it_is_no_d_series_phone() -> None:
    found = read_web_answer("192.0.2.7", SEEN.replace(b"D70", b"P330"))
    assert found is not None
    assert (found.model, found.certainty) == ("", Certainty.RULED_OUT)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>phone_model D70</html>",
        SEEN.replace(b"<response>", b"<html>"),
        b" " * LARGEST_ANSWER + SEEN,
        SEEN.replace(b"D70", b"D70&#x1b;"),
        b"<response>" + b"<setting " * 7000 + b'id="phone_model"',
        b"<response>" + b'<setting id="phone_model" ' * 2500,
        b"\xff\xfe" * 1000,
    ],
)
def test_what_is_no_such_page(body: bytes) -> None:
    assert read_web_answer("192.0.2.7", body) is None


@given(st.binary(max_size=300) | st.binary(max_size=40).map(lambda b: SEEN.replace(b"44308", b).replace(b"D70", b[:3])))
def test_any_answer_gives_plain_words(body: bytes) -> None:
    found = read_web_answer("192.0.2.7", body)
    if found is not None:
        assert (found.model + found.firmware + str(found.rests_on)).isprintable()
        assert len(found.firmware) <= 64
