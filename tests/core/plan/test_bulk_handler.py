"""What FreePBX's Bulk Handler is given back of its own export: the plan's cells changed, every other byte kept."""

import re
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.plan.freepbx.bulk_handler import BulkImport, bulk_import
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import ExtensionSetting
from wizard.core.site import Route

HEADER = ("extension", "name", "tech", "secret", "outboundcid", "transport", "media_encryption", "rewrite_contact")
COLUMNS = ("transport", "media_encryption", "rewrite_contact")
VALUES = ("", "sdes", "yes", "no")


def setting(extension: str, column: str = "media_encryption", value: str = "sdes") -> ExtensionSetting:
    return ExtensionSetting(extension=extension, option=column, column=column, value=value, present="no")


def php_cell(value: str) -> str:
    """A cell as PHP's fputcsv writes it: a quote after a backslash is not doubled."""
    if not re.search(r'[ ,"\\\n\r\t]', value):
        return value
    out, is_escaped = ['"'], False
    for c in value:
        if c == "\\":
            is_escaped = True
        elif c == '"' and not is_escaped:
            out.append('"')
        else:
            is_escaped = False
        out.append(c)
    return "".join((*out, '"'))


def php_file(rows: Sequence[Sequence[str]]) -> bytes:
    return "".join(",".join(map(php_cell, row)) + "\n" for row in rows).encode()


def php_read(content: bytes) -> Iterator[list[str]]:
    """Rows as PHP's fgetcsv reads them, character by character."""
    text = content.decode()
    row, cell, at = [], "", 0
    is_inside = is_quoted = False
    while at < len(text):
        c = text[at]
        if is_inside and c == "\\":
            cell += text[at : at + 2]
            at += 1
        elif is_inside and text[at : at + 2] == '""':
            cell += '"'
            at += 1
        elif is_inside and c == '"':
            is_inside = False
        elif not is_inside and c == '"' and not is_quoted and not cell.strip(" \t"):
            cell, is_inside, is_quoted = "", True, True
        elif not is_inside and c in ",\n":
            row.append(cell)
            cell, is_quoted = "", False
            if c == "\n":
                yield row
                row = []
        else:
            cell += c
        at += 1


def row(extension: str, **more: str) -> list[str]:
    cells = dict(
        zip(HEADER, (extension, f"Phone {extension}", "pjsip", f"s-{extension}", "", "", "no", "yes"), strict=True)
    )
    return [*(cells | more).values()]


def messages(found: BulkImport) -> str:
    assert found.content == b""
    assert all(p.fix and p.source for p in found.problems)
    return "\n".join(str(p.message) for p in found.problems)


def test_only_rows_that_change_are_given_back_and_only_their_cells_change() -> None:
    export = php_file([HEADER, row("101", outboundcid='"Front" <+44 20 7946 0000>'), row("102"), row("103")])
    found = bulk_import(export, [setting("101"), setting("101", "transport", ""), setting("103")])
    assert found.problems == ()
    assert found.extensions == ("101", "103")
    assert list(php_read(found.content)) == [
        list(HEADER),
        row("101", outboundcid='"Front" <+44 20 7946 0000>', media_encryption="sdes"),
        row("103", media_encryption="sdes"),
    ]


def test_a_plan_of_a_whole_server_goes_through() -> None:
    plan = make_plan(site(Route.XML, *map(phone, ("101", "102", "104"))), secrets(), trees.load("freepbx"), NOW)
    header = [*HEADER, "media_encryption_optimistic"]
    rows = [[*row(e, transport="0.0.0.0-udp" if e == "102" else ""), "no"] for e in ("101", "102", "103", "104")]
    rows[3][-1] = "yes"
    found = bulk_import(php_file([header, *rows]), plan.extension_settings)
    assert found.extensions == ("101", "102", "104")
    changed = {r[0]: r for r in php_read(found.content)}
    assert (changed["102"][5], changed["102"][6], changed["104"][8]) == ("", "sdes", "no")


# Whatever a name or a number may hold; PHP itself cannot read back two backslashes before a quote, or one at the end.
texts = st.text(st.sampled_from("=+-@|\t\r ,\";\\'\n<>%0aé\u202e"), max_size=12).filter(
    lambda text: not re.search(r'\\\\+"|\\$|\\\\', text) and text == text.strip("\r\n \t")
)
tables = st.dictionaries(
    st.integers(100, 120).map(str),
    st.tuples(texts, texts.filter(lambda t: t.strip() not in ("", "REGEN")), texts, st.sampled_from(VALUES)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300, deadline=None)
@given(
    tables, st.lists(st.tuples(st.sampled_from(COLUMNS), st.sampled_from(VALUES)), min_size=1, max_size=3), st.data()
)
def test_no_cell_changes_but_those_of_the_plan(
    table: dict[str, tuple[str, str, str, str]], wanted: list[tuple[str, str]], data: st.DataObject
) -> None:
    rows = [row(e, name=n, secret=s, outboundcid=o, media_encryption=m) for e, (n, s, o, m) in table.items()]
    chosen = data.draw(st.sets(st.sampled_from(sorted(table))))
    found = bulk_import(
        php_file([HEADER, *rows]), [setting(e, column, value) for e in chosen for column, value in wanted]
    )
    assert found.problems == ()
    given_back = list(php_read(found.content))
    assert given_back[0] == list(HEADER)
    values = dict(wanted)
    before = {r[0]: r for r in php_read(php_file(rows))}
    for cells in given_back[1:]:
        assert cells[0] in chosen
        for name, had, has in zip(HEADER, before[cells[0]], cells, strict=True):
            assert has == values.get(name, had)
    # Nothing we put in could be run as a formula; whatever else begins like one was there, byte for byte.
    changed = [[values.get(name, cell) for name, cell in zip(HEADER, cells, strict=True)] for cells in rows]
    assert found.content == php_file(
        [HEADER, *(c for c, had in zip(changed, rows, strict=True) if c[0] in chosen and c != had)]
    )


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=200), texts.map(str.encode), st.text('",\\\n\r x', max_size=60).map(str.encode)))
def test_any_bytes_give_a_problem_and_no_file(content: bytes) -> None:
    assert bulk_import(content, [setting("101")]).content == b""
    export = php_file([HEADER, row("101")]) + content
    found = bulk_import(export, [setting("101")])
    assert found.content == b"" or found.content == php_file([HEADER, row("101", media_encryption="sdes")])


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "no column"),
        ([HEADER[:3], ("101", "x", "pjsip")], "no column, or two, of secret"),
        ([("mac", "model"), ("00", "D65")], "extension, tech, secret"),
        ([(*HEADER, "secret"), [*row("101"), "x"]], "secret"),
        ([HEADER[:6], row("101")[:6]], "media_encryption"),
        ([HEADER, row("102")], "101 is not in this export"),
        ([HEADER, row("101")[:-1]], "has 7 cells, the header 8"),
        ([HEADER, row("101", tech="sip")], "no PJSIP extension"),
        ([HEADER, row("101", secret="")], "has no password"),
        ([HEADER, row("101", secret="REGEN")], "has no password"),
        ([HEADER, row("101"), row("101")], "two rows"),
    ],
)
def test_what_would_do_harm_is_refused(rows: list[Sequence[str]], said: str) -> None:
    assert said in messages(bulk_import(php_file(rows), [setting("101")]))


def test_a_file_that_is_cut_off_inside_quotes_is_refused() -> None:
    export = php_file([HEADER, row("101", name="Front, Desk")])
    cut = export[: export.index(b"Front,") + 3]
    assert "inside quotes" in messages(bulk_import(cut, [setting("101")]))


def test_bytes_of_any_encoding_a_mark_and_line_ends_of_windows_pass() -> None:
    export = b"\xef\xbb\xbf" + php_file([HEADER, row("101")]).replace(b"Phone 101", b"B\xfcro").replace(b"\n", b"\r\n")
    found = bulk_import(export, [setting("101")])
    assert b'101,"B\xfcro",pjsip,s-101,,,sdes,yes\n' in found.content
    assert "s-101" not in repr(found)


def test_what_is_there_already_needs_no_import() -> None:
    found = bulk_import(php_file([HEADER, row("101", media_encryption="sdes")]), [setting("101")])
    assert (found.extensions, found.problems) == ((), ())
