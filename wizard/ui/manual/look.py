"""How the manual looks in the window's reader: a theme's colours, and sizes that follow the zoom."""

from wizard.ui.colours import Colours
from wizard.ui.theme import BODY_PIXELS

SMALLEST, USUAL, LARGEST = 70, 100, 250
STEP = 15
"""Percent of the usual size, and by how much one press changes it."""


def css(colours: Colours, mono: str, percent: int) -> str:
    """Return the style sheet, in the little CSS that Qt's rich text knows."""

    def pixels(times: float) -> int:
        return round((BODY_PIXELS + 1) * times * percent / USUAL)

    return f"""
body, p, li, td, th {{ font-size: {pixels(1)}px; color: {colours.text}; }}
p, li {{ line-height: 140%; }}
h1 {{ font-size: {pixels(1.7)}px; font-weight: 600; margin-top: 8px; margin-bottom: 4px; }}
h2 {{ font-size: {pixels(1.45)}px; font-weight: 600; margin-top: 40px; margin-bottom: 8px; }}
h3 {{ font-size: {pixels(1.1)}px; font-weight: 600; margin-top: 22px; margin-bottom: 4px; }}
.lead, .also, thead th {{ color: {colours.quiet}; }}
a {{ color: {colours.accent}; text-decoration: underline; }}
code {{ font-family: "{mono}"; font-size: {pixels(0.93)}px; }}
table {{ border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; }}
th, td {{ border-bottom: 1px solid {colours.line}; vertical-align: top; }}
th {{ text-align: left; font-weight: 600; }}
"""
