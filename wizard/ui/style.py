"""The style sheet, ``resources/style.qss``, with a theme's colours in it."""

from dataclasses import asdict
from string import Template

from wizard.ui.colours import Colours
from wizard.ui.resources import resource


def style_sheet(colours: Colours, *, mono: str, chevron: str, tick: str) -> str:
    """Return the style sheet of a theme; ``mono`` is a font family, the others are files of icons."""
    sheet = Template(resource("style.qss").read_text("utf-8"))
    return sheet.substitute(asdict(colours), mono=mono, chevron=chevron, tick=tick)
