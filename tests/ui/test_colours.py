from dataclasses import fields

import pytest

from wizard.ui.colours import DARK, LIGHT, Colours

WORDS = ("text", "quiet", "accent")
GROUNDS = ("window", "panel", "side")
PAIRS = (
    *((word, ground) for word in WORDS for ground in GROUNDS),
    ("on_accent", "accent"),
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("good", "panel"),
    ("good", "window"),
    ("good", "good_soft"),
    ("warn", "panel"),
    ("warn", "window"),
    ("warn", "warn_soft"),
    ("bad", "panel"),
    ("bad", "window"),
    ("bad", "bad_soft"),
    ("text", "bad_soft"),
    ("text", "add"),
    ("text", "remove"),
    ("quiet", "add"),
    ("quiet", "remove"),
    ("quiet", "line"),
)
SIGNS = (("control", "panel"), ("control", "window"), ("accent", "panel"), ("good", "side"), ("warn", "side"))
"""Borders and marks need 3:1 (WCAG 2.2, 1.4.11)."""


def luminance(colour: str) -> float:
    """WCAG 2.2: relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(colours: Colours, word: str, ground: str) -> None:
    assert contrast(getattr(colours, word), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_borders_and_marks_can_be_seen(colours: Colours, sign: str, ground: str) -> None:
    assert contrast(getattr(colours, sign), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_is_written_in_six_digits(colours: Colours) -> None:
    for field in fields(colours):
        value = getattr(colours, field.name)
        assert len(value) == 7
        assert int(value[1:], 16) >= 0
