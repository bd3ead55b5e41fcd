"""Words that are remembered between runs, template and arguments apart: the next run says them in its language."""

import json
from collections.abc import Collection
from string import Formatter

from wizard.core.text import Text

_MOST_INSIDE = 4
"""Texts within texts."""


def kept_words(text: Text) -> str:
    """Return a text as it is put down."""
    return json.dumps(_parts(text))


def words_again(kept: str) -> Text:
    """Return the text of what was put down; whatever is none, as by an older version, is said as it stands."""
    try:
        return _text(json.loads(kept), _MOST_INSIDE)
    except (ValueError, RecursionError):
        return Text("{reason}", reason=kept)


def _parts(text: Text) -> list[object]:
    return [text.template, {name: _parts(v) if isinstance(v, Text) else v for name, v in text.arguments}]


def _text(value: object, inside: int) -> Text:
    """Raises ValueError for what is no template whose every place is a plain name with a value."""
    match value:
        case [str(template), dict(given)] if inside and (not given or _is_plain(template, given)):
            return Text(template, **{n: v if isinstance(v, str) else _text(v, inside - 1) for n, v in given.items()})
    raise ValueError("no text")


def _is_plain(template: str, given: Collection[str]) -> bool:
    places = [place for _, *place in Formatter().parse(template) if place[0] is not None]
    return all(name in given and str(name).isidentifier() and not how and not turned for name, how, turned in places)
