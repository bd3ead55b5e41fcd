"""The filter of a ``[name](+filter)``: which of several sections of a name is meant.

Source: Asterisk main/config.c, does_category_match; main/utils.c, ast_strsep.
"""

import re
from collections.abc import Iterable

from wizard.core.asterisk.lexing import BLANKS

WITH_TEMPLATES = "TEMPLATES=include"
"""The filter with which ``[name](template)`` looks for its template."""


class UnreadableFilterError(Exception):
    """A filter that is an expression the wizard does not read for sure as Asterisk does."""


def passes(filter_text: str, is_template: bool, options: Iterable[tuple[str, str]]) -> bool:
    """Return whether a section is let through; ``options`` are its names and values.

    Raises UnreadableFilterError for expressions beyond literal text, ``^`` and ``$``: POSIX and Python read others
    differently, and a hostile one could take for ever.
    """
    if not filter_text:
        return not is_template
    if filter_text == WITH_TEMPLATES:
        return True
    pairs = [pair.partition("=") for pair in filter_text.split("&")]
    if any(c in filter_text for c in "\\'\""):
        raise UnreadableFilterError
    allows_template = False
    for name, equals, rest in pairs:
        name, value = name.strip(BLANKS), rest.partition("=")[0].strip(BLANKS)
        if not equals:
            return False
        if name == "TEMPLATES":
            if value.lower() not in ("include", "restrict") or (value.lower() == "restrict" and not is_template):
                return False
            allows_template = allows_template or is_template
            continue
        named, valued = _expression(name), _expression(value)
        if not any(named.search(n) and valued.search(v) for n, v in options):
            return False
    return allows_template or not is_template


def _expression(text: str) -> re.Pattern[str]:
    literal = text.removeprefix("^").removesuffix("$")
    if any(c in literal for c in ".[]{}()*+?|^$"):
        raise UnreadableFilterError
    start, end = "^" * text.startswith("^"), r"\Z" * text.endswith("$")
    return re.compile(start + re.escape(literal) + end)
