import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.phone_rules import MODELS, Proof, rules


@pytest.mark.parametrize(
    ("model", "firmware", "tls", "validates", "wildcard"),
    [
        ("D65", "2_2_0_3", False, False, False),
        ("D65", "2_2_0_4_5a54ff2", True, False, False),
        ("D60", "2_8_1", True, False, False),
        ("D62", "2_9_0", True, True, False),
        ("D65", "2_9_1", True, True, False),
        ("D65", "2_9_2", True, True, True),
        ("D65", "2_9_19", True, True, True),
        ("D80", "1_11_9", False, False, False),
        ("D80", "1_12_0", True, True, False),
        ("D80", "1_12_1", True, True, True),
        ("D65", "1_12_1", False, False, False),
        ("D80", "2_8_0", True, True, True),
        ("D65", "", None, None, None),
        ("D80", "not a version", None, None, None),
        ("D40", "2_9_26", None, None, None),
        ("", "2_9_19", None, None, None),
        ("P315", "4_24_2", False, None, None),
    ],
)
def test_what_each_firmware_can(
    model: str, firmware: str, tls: bool | None, validates: bool | None, wildcard: bool | None
) -> None:
    found = rules(model, firmware)
    assert (found.tls, found.validates, found.wildcard) == (tls, validates, wildcard)


@pytest.mark.parametrize(
    ("model", "proof", "is_supported"),
    [
        ("D65", Proof.SHOWN, True),
        (" d65 ", Proof.SHOWN, True),
        ("D45", Proof.UNPROVEN, True),
        ("", Proof.UNPROVEN, True),
        ("P370", Proof.REFUSED, False),
        ("A30", Proof.REFUSED, False),
        ("S500", Proof.REFUSED, False),
        ("T46", Proof.REFUSED, False),
    ],
)
def test_which_models_are_taken(model: str, proof: Proof, is_supported: bool) -> None:
    found = rules(model, "")
    assert (found.proof, found.is_supported) == (proof, is_supported)
    assert found.source
    assert str(found.reason)


def test_an_unknown_verdict_counts_as_validating() -> None:
    assert rules("D65", "").may_validate
    assert not rules("D65", "2_8_1").may_validate


def test_the_models_are_the_d_series() -> None:
    assert MODELS == ("D40", "D45", "D50", "D60", "D62", "D65", "D70", "D80")


@given(st.text() | st.sampled_from(MODELS), st.text() | st.just("2_9_19"))
def test_any_texts_are_taken(model: str, firmware: str) -> None:
    found = rules(model, firmware)
    assert found.validates is not True or found.tls is True, "no phone validates without TLS"
    assert found.wildcard is not True or found.validates is True
