"""The colours of every theme: each colour on screen has a name here, and means one thing."""

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
    idle="#7f8a99",
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

# High contrast: words have at least 7:1 on every ground (WCAG 2.2, 1.4.6), and every border 3:1.
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    panel="#ffffff",
    side="#ffffff",
    line="#858585",
    control="#000000",
    text="#000000",
    quiet="#141414",
    accent="#003a94",
    accent_soft="#dbe8ff",
    on_accent="#ffffff",
    good="#004d1c",
    good_soft="#dcf8e6",
    warn="#553400",
    warn_soft="#fff1c9",
    bad="#850000",
    bad_soft="#ffe0e0",
    add="#d7f6e1",
    remove="#ffdddd",
    idle="#595959",
)

CONTRAST_DARK = Colours(
    window="#000000",
    panel="#000000",
    side="#000000",
    line="#6a6a6a",
    control="#ffffff",
    text="#ffffff",
    quiet="#f2f2f2",
    accent="#6fd8ff",
    accent_soft="#00334a",
    on_accent="#000000",
    good="#74f5a2",
    good_soft="#002e16",
    warn="#ffd952",
    warn_soft="#362b00",
    bad="#ffa8a2",
    bad_soft="#450000",
    add="#002e16",
    remove="#450000",
    idle="#a6a6a6",
)
