"""A report as one HTML page that needs nothing beside itself: no script, no picture, no address is fetched.

Every value is escaped; what cannot be seen, or turns the writing direction, is written as its code.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from wizard.core.plan.difference_lines import visible
from wizard.core.report.document import (
    Block,
    Cell,
    Commands,
    Facts,
    Paragraph,
    Points,
    Report,
    Section,
    Table,
    Tile,
    Tone,
    Words,
)
from wizard.core.text import Text

SIGNS = {Tone.PLAIN: "", Tone.GOOD: "✓ ", Tone.WARN: "! ", Tone.BAD: "✕ ", Tone.QUIET: ""}
"""What stands beside a colour, for who does not see it."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_SCREEN_CSS = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f6f7f9; color: #1b2430; font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 920px; margin: 0 auto; padding: 40px 48px 48px; background: #ffffff; min-height: 100vh; }
h1 { font-size: 27px; line-height: 1.2; margin: 0; font-weight: 650; }
h2 { font-size: 17px; margin: 40px 0 10px; padding-top: 18px; border-top: 1px solid #dde2e9; font-weight: 650; }
p { margin: 8px 0; max-width: 76ch; }
.subtitle { color: #576170; margin: 2px 0 0; }
.lead { font-size: 17px; margin: 20px 0 18px; }
.plain { color: #1b2430; } .quiet { color: #576170; } .good { color: #17713f; }
.warn { color: #835500; } .bad { color: #b3261e; }
table { border-collapse: collapse; width: 100%; margin: 10px 0; }
th, td { text-align: left; vertical-align: top; padding: 7px 14px 7px 0; border-bottom: 1px solid #e8ecf1; }
th { color: #576170; font-weight: 600; font-size: 13px; }
.facts th { width: 250px; font-size: 15px; font-weight: 400; }
.more { color: #576170; font-size: 13.5px; }
td.good, td.warn, td.bad { white-space: nowrap; }
code { font: 13px/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.commands td:first-child { width: 54%; }
.tiles { border-collapse: separate; border-spacing: 10px 0; margin: 0 -10px; width: calc(100% + 20px); }
.tiles td { border: 1px solid #dde2e9; border-radius: 8px; padding: 11px 14px; width: 25%; }
.tiles .name { color: #576170; font-size: 13px; } .tiles .value { font-weight: 600; white-space: normal; }
ul { margin: 8px 0; padding-left: 20px; } li { margin: 5px 0; max-width: 76ch; }
footer { margin-top: 40px; padding-top: 14px; border-top: 1px solid #dde2e9; color: #576170; font-size: 13px; }
@media print {
 body, main { background: #ffffff; } main { padding: 0; max-width: none; min-height: 0; } body { font-size: 9.5pt; }
 h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-top: 20px; padding-top: 10px; } .lead { font-size: 11pt; }
 th, td { padding: 4px 10px 4px 0; } .facts th { font-size: 9.5pt; }
 th, .more, .tiles .name, footer { font-size: 8.5pt; }
 code { font-size: 8pt; }
 h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
}
@page { margin: 16mm 15mm; }
@media (max-width: 700px) { main { padding: 20px; } .tiles td { display: block; width: auto; margin-bottom: 8px; } }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a page is drawn. ``table``, ``tiles`` are attributes of tables, for a reader that knows little CSS."""

    css: str
    table: str = ""
    tiles: str = ""


SCREEN = Look(css=_SCREEN_CSS)
"""The page as browsers show and print it."""


def report_html(
    report: Report, translated: Callable[[Text], str] = str, *, look: Look = SCREEN, language: str = "en"
) -> str:
    """Return a report as an HTML page; ``translated`` puts its texts into the person's ``language``."""
    return _Page(translated, look).page(report, language)


class _Page:
    def __init__(self, translated: Callable[[Text], str], look: Look) -> None:
        self._translated, self._look = translated, look

    def page(self, report: Report, language: str) -> str:
        subtitle, name = self._text(report.subtitle), self._text(report.name)
        sections = "".join(map(self._section, report.sections))
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{name}: {subtitle}</title>\n<style>{self._look.css}</style>\n</head>\n<body>\n<main>\n"
            f'<h1>{name}</h1>\n<p class="subtitle">{subtitle}</p>\n<p class="lead">{self._text(report.lead)}</p>\n'
            f"{self._tiles(report.tiles)}{sections}<footer><p>{self._text(report.foot)}</p></footer>\n"
            "</main>\n</body>\n</html>\n"
        )

    def _text(self, words: Words) -> str:
        plain = self._translated(words) if isinstance(words, Text) else words
        return escape("\n".join(map(visible, plain.split("\n"))))

    def _tiles(self, tiles: Iterable[Tile]) -> str:
        cells = "".join(
            f'<td><div class="name">{self._text(tile.name)}</div>'
            f'<div class="value {tile.tone.value}">{SIGNS[tile.tone]}{self._text(tile.value)}</div></td>'
            for tile in tiles
        )
        return f'<table class="tiles"{self._look.tiles}><tr>{cells}</tr></table>\n'

    def _section(self, section: Section) -> str:
        blocks = "".join(map(self._block, section.blocks))
        return f"<section>\n<h2>{self._text(section.title)}</h2>\n{blocks}</section>\n"

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return f'<p class="{block.tone.value}">{SIGNS[block.tone]}{self._text(block.words)}</p>\n'
            case Facts():
                rows = (f'<th scope="row">{self._text(row.name)}</th>{self._cell(row.cell)}' for row in block.rows)
                return self._table("facts", "", rows)
            case Table():
                head = "".join(f'<th scope="col">{self._text(name)}</th>' for name in block.head)
                return self._table("list", head, ("".join(map(self._cell, row)) for row in block.rows))
            case Commands():
                steps = (
                    f'<td><code>{self._text(row.command)}</code></td><td class="more">{self._text(row.reason)}</td>'
                    for row in block.rows
                )
                return self._table("commands", "", steps)
            case Points():
                items = "".join(f"<li>{self._text(item)}</li>\n" for item in block.items)
                return f"<ul>\n{items}</ul>\n"

    def _table(self, kind: str, head: str, rows: Iterable[str]) -> str:
        top = f"<thead><tr>{head}</tr></thead>\n" if head else ""
        body = "".join(f"<tr>{row}</tr>\n" for row in rows)
        return f'<table class="{kind}"{self._look.table}>\n{top}<tbody>\n{body}</tbody>\n</table>\n'

    def _cell(self, cell: Cell) -> str:
        words = self._text(cell.words)
        words = f"<code>{words}</code>" if cell.is_code and words else words
        more = "".join(f'<div class="more">{self._text(line)}</div>' for line in cell.more)
        return f'<td class="{cell.tone.value}">{SIGNS[cell.tone]}{words}{more}</td>'
