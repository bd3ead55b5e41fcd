"""The site file as text, written: a new one with comments, or a present one with only its changes.

A person edits this file too. So a value that has not changed keeps its bytes, and so does everything
that is no value: comments, order, blank lines, unknown keys, line endings.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from wizard.core.errors import WizardError
from wizard.core.site import FORMAT, Phone, Site
from wizard.core.site_keys import PHONE_KEYS, SECTIONS, Key, Section, Value, quoted
from wizard.core.site_reading import parse_site
from wizard.core.text import Text
from wizard.core.toml_layout import Layout, Path, Table, layout_of

_BYTE_ORDER_MARK = "\ufeff"
_COMMENT_COLUMN = 31

_Splice = tuple[int, int, str]


def render_site(site: Site, previous: str = "") -> str:
    """Return the text of a site file; ``parse_site`` of it gives the same site.

    With the text of the ``previous`` file only what differs from its values is touched. Lone
    surrogates, which UTF-8 and TOML cannot hold, become U+FFFD.

    Raises:
        WizardError: ``previous`` cannot be read, or was made by a newer version; nothing may replace it.
    """
    if not previous.strip(_BYTE_ORDER_MARK + " \t\r\n"):
        return _new_file(site)
    old = parse_site(previous)
    if old.site is None:
        fault = old.problems[0]
        raise WizardError(
            Text("The site file cannot be changed."), fault.message, fault.fix or Text("Correct the file.")
        )
    if old.site == site:
        return previous
    bare = previous.removeprefix(_BYTE_ORDER_MARK)
    mark = previous[: len(previous) - len(bare)]
    rewritten = _Rewriting(bare, old.site, site).text()
    # A file whose very shape is wrong ([server] that is a number, say) is not edited in place: it is
    # written anew, with what stood there kept below as a comment.
    read_back = parse_site(rewritten).site
    if read_back != site and read_back != _without_surrogates(site):
        rewritten = _new_file(site) + "\n" + "".join(f"# {line.rstrip()}\n" for line in bare.split("\n"))
    return mark + rewritten


def _without_surrogates(site: Site) -> Site | None:
    return parse_site(_new_file(site)).site


def _new_file(site: Site) -> str:
    blocks = [f"format = {FORMAT}\nname = {quoted(site.name)}\n"]
    for name, (_, keys) in SECTIONS.items():
        blocks.append(f"[{name}]\n" + _new_lines(getattr(site, name), keys))
    blocks.extend(map(_new_phone, site.phones))
    return "\n".join(blocks)


def _new_phone(phone: Phone) -> str:
    return "[[phones]]\n" + _new_lines(phone, PHONE_KEYS)


def _new_lines(section: Section, keys: Sequence[Key]) -> str:
    default = type(section)()
    lines = []
    for key in keys:
        value: Value = getattr(section, key.name)
        if key.only_with is not None and value == getattr(default, key.name):
            decider, wanted = key.only_with
            if str(getattr(section, decider)) != wanted:
                continue
        line = f"{key.name} = {key.write(value)}"
        comment = f" # {key.comment}" if key.comment else ""
        lines.append(f"{line:<{_COMMENT_COLUMN - 1}}{comment}\n" if comment else f"{line}\n")
    return "".join(lines)


class _Rewriting:
    """One present text on its way to another site: splices, from spans of the present text."""

    def __init__(self, text: str, old: Site, new: Site) -> None:
        self.present = text
        self.old, self.new = old, new
        self.newline = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
        layout: Layout = layout_of(text)
        self.entry_of = {entry.path: entry for entry in layout.entries}
        self.root, *self.tables = layout.tables
        self.table_of = {table.path: table for table in reversed(self.tables)}
        self.splices: list[_Splice] = []

    def text(self) -> str:
        self._root_keys()
        for name, (_, keys) in SECTIONS.items():
            self._section((name,), getattr(self.old, name), getattr(self.new, name), keys)
        phones = _matches(self.old.phones, self.new.phones)
        for index, phone in zip(phones, self.new.phones, strict=True):
            if index is not None and self._is_in_tables:
                self._section(("phones", index), self.old.phones[index], phone, PHONE_KEYS)
        if not self._is_in_tables and self.old.phones != self.new.phones:
            self._inline_phones()
        self.splices.sort(key=_splice_start)
        if self._is_in_tables and phones != list(range(len(self.old.phones))):
            return self._with_phones(phones)
        return _spliced(self.present, self.splices)

    @property
    def _is_in_tables(self) -> bool:
        """Whether the phones are ``[[phones]]`` (or none), not a list behind ``phones =``."""
        return ("phones",) not in self.entry_of

    def _root_keys(self) -> None:
        if ("format",) not in self.entry_of:
            self.splices.append((0, 0, f"format = {FORMAT}{self.newline}"))
        if self.old.name != self.new.name:
            self._set(("name",), quoted(self.new.name), self.root)

    def _section(self, path: Path, old: Section, new: Section, keys: Sequence[Key]) -> None:
        if old == new:
            return
        if path not in self.table_of and not self._has_dotted(path):
            self._new_section(path, new, keys)
            return
        for key in keys:
            value: Value = getattr(new, key.name)
            if value != getattr(old, key.name):
                self._set((*path, key.name), key.write(value), self.table_of.get(path))

    def _has_dotted(self, path: Path) -> bool:
        return any(entry[: len(path)] == path for entry in self.entry_of)

    def _new_section(self, path: Path, new: Section, keys: Sequence[Key]) -> None:
        standing = [table for table in self.tables if table.path[:1] != ("phones",) and not table.is_inline]
        place = (standing[-1] if standing else self.root).insert_at
        body = f"[{path[0]}]\n{_new_lines(new, keys)}"
        self._insert_lines(place, f"\n{body}" if place else f"{body}\n")

    def _set(self, path: Path, value: str, table: Table | None) -> None:
        entry = self.entry_of.get(path)
        if entry is not None:
            self.splices.append((entry.start, entry.end, value))
        elif table is None:  # ``server.host = ...``: another such line behind the last one
            ends = (e.end for e in self.entry_of.values() if e.path[: len(path) - 1] == path[:-1])
            line_end = self.present.find("\n", max(ends))
            place = len(self.present) if line_end < 0 else line_end + 1
            self._insert_lines(place, f"{'.'.join(map(str, path))} = {value}\n")
        elif table.is_inline:
            comma = ", " if table.has_keys else " "
            self.splices.append((table.insert_at, table.insert_at, f"{comma}{path[-1]} = {value}"))
        else:
            self._insert_lines(table.insert_at, f"{path[-1]} = {value}\n")

    def _insert_lines(self, place: int, lines: str) -> None:
        if place and self.present[place - 1] != "\n":
            lines = "\n" + lines
        self.splices.append((place, place, lines.replace("\n", self.newline)))

    def _inline_phones(self) -> None:
        entry = self.entry_of[("phones",)]
        phones = ",\n    ".join(_inline(phone, PHONE_KEYS) for phone in self.new.phones)
        value = f"[\n    {phones},\n]" if phones else "[]"
        self.splices.append((entry.start, entry.end, value.replace("\n", self.newline)))

    def _with_phones(self, indexes: Sequence[int | None]) -> str:
        """The text with its [[phones]] blocks in the new order, each with the comments above it."""
        starts = [table for table in self.tables if not table.is_inline]
        cuts = [self._block_start(before, table) for before, table in pairwise((self.root, *starts))]
        blocks: dict[int, str] = {}
        head, tail = self._segment(0, cuts[0] if cuts else len(self.present)), ""
        owner: int | None = None
        ends = (*cuts[1:], len(self.present))[: len(cuts)]
        for table, start, end in zip(starts, cuts, ends, strict=True):
            segment = self._segment(start, end)
            phone = table.path[1] if table.path[0] == "phones" and len(table.path) > 1 else None
            owner = phone if isinstance(phone, int) else None
            if owner is not None:
                blocks[owner] = blocks.get(owner, "") + segment
            elif blocks:
                tail += segment
            else:
                head += segment
        text = head
        for index, phone_now in zip(indexes, self.new.phones, strict=True):
            if text and not text.endswith("\n"):
                text += self.newline
            if index is not None:
                text += blocks[index]
            else:
                gap = "" if not text or text.endswith(f"\n{self.newline}") else self.newline
                text += gap + _new_phone(phone_now).replace("\n", self.newline)
        if tail and not text.endswith("\n"):
            text += self.newline
        return text + tail

    def _segment(self, start: int, end: int) -> str:
        """A part of the text with its splices; an insertion at a border belongs to the part before it."""
        first = bisect_left(self.splices, start, key=_splice_start)
        last = bisect_right(self.splices, end, key=_splice_start)
        inside = [
            (a - start, b - start, new)
            for a, b, new in self.splices[first:last]
            if (a < end or a == b) and (a > start or a < b or a == 0)
        ]
        return _spliced(self.present[start:end], inside)

    def _block_start(self, before: Table, table: Table) -> int:
        """Where a table's block begins: at the comment lines right above its header."""
        start = self.present.rfind("\n", 0, table.start) + 1
        while start > before.insert_at:
            line_start = self.present.rfind("\n", 0, start - 1) + 1
            if line_start < before.insert_at or not self.present[line_start:start].lstrip().startswith("#"):
                break
            start = line_start
        return start


def _splice_start(splice: _Splice) -> int:
    return splice[0]


def _spliced(text: str, splices: Iterable[_Splice]) -> str:
    parts: list[str] = []
    position = 0
    for start, end, new in splices:
        parts += (text[position:start], new)
        position = end
    return "".join((*parts, text[position:]))


def _inline(section: Section, keys: Sequence[Key]) -> str:
    return "{ " + ", ".join(f"{key.name} = {key.write(getattr(section, key.name))}" for key in keys) + " }"


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
