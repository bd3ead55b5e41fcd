from dataclasses import fields

import pytest

from tests.ui.contrast import contrast
from wizard.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours

THEMES = {"light": LIGHT, "dark": DARK, "high contrast, light": CONTRAST_LIGHT, "high contrast, dark": CONTRAST_DARK}
HIGH = (CONTRAST_LIGHT, CONTRAST_DARK)

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
SIGNS = (
    ("control", "panel"),
    ("control", "window"),
    ("accent", "panel"),
    ("good", "side"),
    ("warn", "side"),
    ("idle", "panel"),
    ("idle", "window"),
    ("idle", "side"),
)
"""Borders and marks need 3:1 (WCAG 2.2, 1.4.11)."""


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(colours: Colours, word: str, ground: str) -> None:
    least = 7 if colours in HIGH and ground != "line" else 4.5
    assert contrast(getattr(colours, word), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_borders_and_marks_can_be_seen(colours: Colours, sign: str, ground: str) -> None:
    assert contrast(getattr(colours, sign), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", HIGH)
@pytest.mark.parametrize("ground", ["window", "panel", "side"])
def test_lines_of_high_contrast_can_be_seen_and_what_cannot_be_used_be_read(colours: Colours, ground: str) -> None:
    assert contrast(colours.line, getattr(colours, ground)) >= 3
    assert contrast(colours.idle, getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES)
def test_every_colour_is_written_in_six_digits(colours: Colours) -> None:
    for field in fields(colours):
        value = getattr(colours, field.name)
        assert len(value) == 7
        assert int(value[1:], 16) >= 0
