"""The style sheets, ``resources/*.qss``, with a theme's colours in them."""

from dataclasses import asdict
from string import Template

from wizard.ui.colours import Colours
from wizard.ui.resources import resource


def style_sheet(colours: Colours, *, mono: str, chevron: str, tick: str, is_contrast: bool) -> str:
    """Return the style sheet of a theme; ``mono`` is a font family, ``chevron`` and ``tick`` are files of icons."""
    names = ("style.qss", "contrast.qss") if is_contrast else ("style.qss",)
    sheet = Template("".join(resource(name).read_text("utf-8") for name in names))
    return sheet.substitute(asdict(colours), mono=mono, chevron=chevron, tick=tick)
