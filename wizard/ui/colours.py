"""The colours of both themes: every colour on screen has a name here, and means one thing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme. ``..._soft`` are grounds; text on any ground has a contrast of at least 4.5:1 (tested)."""

    window: str
    panel: str
    side: str
    line: str
    control: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    add: str
    remove: str
    idle: str


LIGHT = Colours(
    window="#f6f7f9",
    panel="#ffffff",
    side="#eef1f5",
    line="#dde2e9",
    control="#828d9c",
    text="#1b2430",
    quiet="#576170",
    accent="#1f5fbf",
    accent_soft="#e6eefa",
    on_accent="#ffffff",
    good="#17713f",
    good_soft="#e4f4eb",
    warn="#835500",
    warn_soft="#fdf1d8",
    bad="#b3261e",
    bad_soft="#fbe6e4",
    add="#e3f5e9",
    remove="#fbe7e5",
    idle="#98a2b0",
)

DARK = Colours(
    window="#14181e",
    panel="#1c222b",
    side="#10141a",
    line="#2c3440",
    control="#6b7788",
    text="#e7ecf3",
    quiet="#a2aebf",
    accent="#6fa5f5",
    accent_soft="#1e2c42",
    on_accent="#0b1220",
    good="#5fcf95",
    good_soft="#17332a",
    warn="#f0bd5c",
    warn_soft="#362b14",
    bad="#ff8a80",
    bad_soft="#3b1e1e",
    add="#173226",
    remove="#3a2020",
    idle="#647182",
)
