"""On which line the keys and tables of a TOML text stand, which neither tomllib nor tomlkit says."""

from collections.abc import Sequence

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Array, InlineTable, Item, Key, Table

Path = tuple[str | int, ...]

_MARK = "\0"
"""A character that no TOML text holds."""


def lines_of(text: str) -> dict[Path, int]:
    """Return the line on which each path first stands; none where tomlkit would change the text by itself."""
    try:
        document = tomlkit.parse(text)
        marked: list[Path] = []
        _mark(document.body, (), marked)
        pieces = tomlkit.dumps(document).split(_MARK)
    except (TOMLKitError, RecursionError):
        return {}
    if "".join(pieces[::2]) != text:
        return {}
    lines: dict[Path, int] = {(): 1}
    line = 1
    for before, number in zip(pieces[::2], pieces[1::2], strict=False):
        line += before.count("\n")
        path = marked[int(number)]
        for depth in range(len(path), 0, -1):
            lines.setdefault(path[:depth], line)
    return lines


def _mark(body: Sequence[tuple[Key | None, Item]], above: Path, marked: list[Path]) -> None:
    """Put before every key and every header a number: the place of its path in ``marked``."""
    for key, item in body:
        if key is None:
            continue
        path = (*above, key.key)
        elements = enumerate(item) if isinstance(item, AoT | Array) else ()
        items = ((path, item), *(((*path, index), element) for index, element in elements))
        for place, one in items:
            # What is in a list in brackets has no key to stand before.
            if isinstance(one, Item) and not isinstance(one, AoT) and (one is item or isinstance(one, Table)):
                one.trivia.indent += f"{_MARK}{len(marked)}{_MARK}"
                marked.append(place)
            if isinstance(one, Table | InlineTable):
                _mark(one.value.body, place, marked)
