"""One cell as spreadsheets write and change it: the guards around text, and when text needs one.

A guarded value reads back as it was, except for blanks at its end.
"""

import re

_GUARD = "'"
_GUARDED = re.compile(r"'(?='*[\s=+\-@0-9])")
_AS_FORMULA = re.compile(r'="((?:[^"]|"")*)"')

# OWASP, CSV injection: = + - @, tab and carriage return make a formula of a cell.
_FORMULA = re.compile(r"'*[\s=+\-@]|'+[0-9]")

# A spreadsheet shows, and then saves, these as something else: zeros lost, 4.8E+11, dates.
_CHANGED = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]+(?:[./:-][0-9]+){1,2}")


def bare(cell: str) -> str:
    """Return a cell's value: without blanks around it, without ``'`` before it or ``="..."`` around it."""
    text = cell.strip()
    if not text.startswith((_GUARD, "=")):
        return text
    if _GUARDED.match(text):
        return text.removeprefix(_GUARD)
    formula = _AS_FORMULA.fullmatch(text)
    return formula[1].replace('""', '"') if formula else text


def guarded(value: str) -> str:
    """Return a value as a cell that no spreadsheet runs as a formula or takes for a number or a date."""
    text = value.rstrip()
    return _GUARD + text if _FORMULA.match(text) or _CHANGED.fullmatch(text) else text
