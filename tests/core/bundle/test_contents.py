"""A bundle is the plan, byte for byte, under names every system can have; and without reading, nothing of theirs."""

import re
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.plan import sites
from wizard.core.bundle.contents import AS_ASTERISK, bundle_members
from wizard.core.bundle.shell_name import plain_name, shell_name
from wizard.core.bundle.unread import without_reading
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import DPMA, NOTIFY, PJSIP
from wizard.core.plan.plan import Change, Instruction, Plan
from wizard.core.plan.receipt import digest
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import Route
from wizard.core.text import Text

anything = st.text(st.characters(), min_size=1).map(lambda text: text.encode("utf-8", "replace")) | st.binary(
    min_size=1
)


def change(path: str, before: bytes | None = None, after: bytes | None = b"new\n") -> Change:
    return Change(path=PurePosixPath(path), before=before, after=after, mode=0o640, owner="asterisk", group="my group")


@given(anything)
def test_a_name_is_one_harmless_word_and_comes_back(name: bytes) -> None:
    text = name.decode("utf-8", "surrogateescape")
    word = shell_name(text)
    assert re.fullmatch(r"[A-Za-z0-9/._=-]+", word)
    assert plain_name(word).encode("utf-8", "surrogateescape") == name


@pytest.mark.parametrize("word", ["", "a b", "$x", "=12", "=400", "=08a", "é", "a\n"])
def test_what_is_no_word_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="spelled"):
        plain_name(word)


names = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1).filter(
    lambda n: n != "."
)


@given(st.lists(names, min_size=1, max_size=5, unique=True))
def test_every_file_lies_under_a_name_of_its_own_that_windows_can_have(names: list[str]) -> None:
    plan = Plan(changes=tuple(change(f"/srv/{name}", after=name.encode("utf-8", "replace")) for name in names))
    members = {m.name: m.content for m in bundle_members(plan, "#!/bin/sh\n")}
    assert len({name.lower() for name in members}) == len(members)
    for part in (part for name in members for part in name.split("/")):
        assert re.fullmatch(r"[A-Za-z0-9._-]*[A-Za-z0-9_-]", part), "no dot at the end: neither a folder above"
    rows = [line.split(" ") for line in members["changes"].decode("ascii").splitlines()]
    assert [plain_name(row[7]) for row in rows] == [str(c.path) for c in plan.changes]
    for row, expected in zip(rows, plan.changes, strict=True):
        assert members[row[6]] == expected.after
        assert row[:4] == ["-", digest(members[row[6]]), str(len(members[row[6]])), "640"]


def test_the_table_has_removals_last_and_every_file_is_summed() -> None:
    plan = Plan(changes=(change("/a", b"old", None), change("/b", b"old")))
    members = {m.name: m for m in bundle_members(plan, "#!/bin/sh\n")}
    assert members["changes"].content.decode().splitlines() == [
        f"{digest(b'old')} {digest(b'new' + bytes((10,)))} 4 640 asterisk my=040group tree/b /b",
        f"{digest(b'old')} - - - - - - /a",
    ]
    lines = members["SHA256SUMS"].content.decode().splitlines()
    sums = {name: found for found, _, name in (line.partition("  ") for line in lines)}
    assert sums == {name: digest(m.content) for name, m in members.items() if name != "SHA256SUMS"}
    assert {name for name, m in members.items() if m.mode != 0o600} == {"install.sh"}


def test_the_same_plan_gives_the_same_bundle_of_lf_lines_and_no_control_characters() -> None:
    hostile = Instruction(title=Text("a\x1b[2J\r\nb"), detail=Text("c\rd"), snippet="e\r\n\x07")
    plan = replace(Plan(changes=(change("/a\x1b\n"),)), instructions=(hostile,))
    members = bundle_members(plan, "#!/bin/sh\n")
    assert members == bundle_members(plan, "#!/bin/sh\n")
    for member in members:
        if member.name in ("README.txt", "after.txt", "after-undo.txt", "changes", "SHA256SUMS"):
            assert not re.search(rb"[^\n -~]", member.content)


def test_a_plan_that_cannot_be_written_makes_no_bundle() -> None:
    error = Problem(severity=Severity.ERROR, message=Text("no"), fix=Text("yes"))
    for plan in (Plan(), Plan(changes=(change("/a"),), problems=(error,))):
        with pytest.raises(ValueError, match="changes"):
            bundle_members(plan, "#!/bin/sh\n")


@pytest.mark.parametrize("route", Route)
def test_without_reading_nothing_of_the_servers_own_is_carried(route: Route) -> None:
    site = sites.site(route, sites.phone("101"), sites.phone("102"))
    planned = make_plan(site, sites.secrets(), ServerTree(files={}, folders={}), sites.NOW)
    plan = without_reading(planned)
    theirs = {PJSIP, DPMA, NOTIFY}
    assert not theirs & {c.path for c in plan.changes}
    left_out = [c for c in planned.changes if c.path in theirs]
    assert {c.path for c in planned.changes} == {c.path for c in plan.changes} | {c.path for c in left_out}
    assert [i.snippet.encode() for i in plan.instructions[: len(left_out)]] == [c.after for c in left_out]
    assert "#tryinclude pjsip_secure_calling.conf" in plan.instructions[0].snippet
    assert "grep -nF -e '[transport-tls]'" in str(plan.instructions[0].detail)
    assert "'[102]'" in str(plan.instructions[0].detail)
    table = next(m for m in bundle_members(plan, "", is_unread=True) if m.name == "changes").content.decode()
    assert all(line.split(" ")[4:6] == [AS_ASTERISK] * 2 for line in table.splitlines())
