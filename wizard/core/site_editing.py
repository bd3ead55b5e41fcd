"""A present site file with only its changes, on a tomlkit document.

tomlkit keeps comments, order and blank lines. One thing it moves: a section that stands between two
phones goes below the last of them.
"""

from collections.abc import Sequence

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Comment, Item, Table, Whitespace
from tomlkit.items import Key as TomlKey

from wizard.core.site import FORMAT, Phone, Site
from wizard.core.site_keys import PHONE_KEYS, SECTIONS, Key, Section, Value, quoted
from wizard.core.site_text import inline_phones, new_phone, new_section


def edited(text: str, old: Site, new: Site) -> str:
    """Return the text of one site changed to be that of another; "" for a text tomlkit cannot take."""
    try:
        return _Editing(text, old, new).text()
    except (TOMLKitError, RecursionError):
        return ""


class _Editing:
    """One present text on its way to another site."""

    def __init__(self, text: str, old: Site, new: Site) -> None:
        self.newline = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
        self.is_ended = text.endswith("\n")
        self.document = tomlkit.parse(text if self.is_ended else text + self.newline)
        self.old, self.new = old, new
        self.added: list[str] = []

    def text(self) -> str:
        first = "" if "format" in self.document else f"format = {FORMAT}\n"
        if self.old.name != self.new.name:
            if "name" in self.document:
                self._set(self.document, "name", quoted(self.new.name))
            else:
                first += f"name = {quoted(self.new.name)}\n"
        if self.old.phones != self.new.phones:
            self._phones()
        for name, (_, keys) in SECTIONS.items():
            self._section(name, keys)
        text = tomlkit.dumps(self.document)
        for block in self.added:
            gap = "" if text.endswith(f"\n{self.newline}") else "\n"
            text += self._as_here(gap + block)
        return self._as_here(first) + (text if self.is_ended else text.removesuffix(self.newline))

    def _as_here(self, lines: str) -> str:
        return lines.replace("\n", self.newline)

    def _section(self, name: str, keys: Sequence[Key]) -> None:
        old, new = getattr(self.old, name), getattr(self.new, name)
        if old == new:
            return
        if name in self.document:
            self._set_all(self.document[name], old, new, keys)
        else:
            self.added.append(new_section(name, new))

    def _set_all(self, table: object, old: Section, new: Section, keys: Sequence[Key]) -> None:
        for key in keys:
            value: Value = getattr(new, key.name)
            if value != getattr(old, key.name) and isinstance(table, dict):
                self._set(table, key.name, key.write(value))

    def _set(self, table: dict[str, object], name: str, value: str) -> None:
        item = tomlkit.value(self._as_here(value))
        if not isinstance(table, Table) or name in table:
            table[name] = item  # where there is one, tomlkit keeps its place, its indent and its comment
            return
        item.trivia.trail = self.newline
        # Behind the last key: comments below that one belong to the table that follows.
        body = table.value.body
        end = next((n for n in range(len(body), 0, -1) if body[n - 1][0] is not None), 0)
        below = body[end:]
        del body[end:]
        table.append(name, item)
        body.extend(below)

    def _phones(self) -> None:
        if "phones" not in self.document:
            self.added.extend(map(new_phone, self.new.phones))
            return
        present = self.document["phones"]
        if not isinstance(present, AoT):
            if not isinstance(present, dict):  # [phones] with one bracket may hold what has to be kept
                self._set(self.document, "phones", inline_phones(self.new.phones))
            return
        root = self.document.body
        place = next(n for n, (_, item) in enumerate(root) if item is present)
        bodies = ((table.value.body, len(table.value.body)) for table in present.body)
        above = [_take_comments(body, end) for body, end in ((root, place), *bodies)]
        matches = _matches(self.old.phones, self.new.phones)
        if root[-1][1] is present:  # nothing stands below the phones: the new ones at the end need no tables
            while matches and matches[-1] is None:
                matches.pop()
        self.added.extend(map(new_phone, self.new.phones[len(matches) :]))
        tables: list[Table] = []
        for index, phone in zip(matches, self.new.phones, strict=False):
            if index is None:
                tables.append(self._phone_table(phone, tables[-1] if tables else None))
                continue
            table = present.body[index]
            self._set_all(table, self.old.phones[index], phone, PHONE_KEYS)
            table.trivia.indent = above[index] + table.trivia.indent
            tables.append(table)
        present.body[:] = tables
        if not tables:
            self.document.remove("phones")

    def _phone_table(self, phone: Phone, previous: Table | None) -> Table:
        tables = tomlkit.parse(self._as_here(new_phone(phone)))["phones"]
        assert isinstance(tables, AoT)  # noqa: S101 - that is what the text says
        table = tables.body[0]
        if previous is not None and not previous.as_string().endswith(f"\n{self.newline}"):
            table.trivia.indent = self.newline
        return table


def _take_comments(body: list[tuple[TomlKey | None, Item]], end: int) -> str:
    """Take out the comment lines right above a place; tomlkit has them in what stands before it."""
    lines = []
    while end and isinstance(body[end - 1][1], Comment):
        end -= 1
        lines.append(body[end][1].as_string())
        body[end] = (None, Whitespace(""))
    last = body[end - 1][1] if end else None
    if isinstance(last, AoT):
        last = last.body[-1]
    if isinstance(last, Table) and not lines:
        return _take_comments(last.value.body, len(last.value.body))
    return "".join(reversed(lines))


def _matches(old: Sequence[Phone], new: Sequence[Phone]) -> list[int | None]:
    """For each new phone the old one it was: by MAC, else by extension, else by its place."""
    matches: list[int | None] = [None] * len(new)
    free = set(range(len(old)))
    for name in ("mac_digits", "extension"):
        by_name: dict[str, int] = {}
        for index in sorted(free, reverse=True):
            by_name[getattr(old[index], name)] = index
        for place, phone in enumerate(new):
            found = by_name.get(getattr(phone, name)) if matches[place] is None and getattr(phone, name) else None
            if found is not None and found in free:
                matches[place] = found
                free.discard(found)
    for place, match in enumerate(matches):
        if match is None and place in free:
            matches[place] = place
            free.discard(place)
    return matches
