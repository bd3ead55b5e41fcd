from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.plan.difference_lines import DifferenceLine, LineKind, difference_lines
from wizard.core.plan.line_reasons import OUTDATED, RESTORED
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.masking import MASK
from wizard.core.plan.names import OUR_PJSIP, PJSIP
from wizard.core.plan.plan import Change, Reason
from wizard.core.plan.proof import tree_after
from wizard.core.site import Route, Stage
from wizard.core.text import Text

SAME, ADDED, REMOVED, GAP = LineKind
WHY = Text("for the test")
PHONES = PurePosixPath("/var/www/html/phones")


def change(before: str | None, after: str | None, *, reasons: tuple[Reason, ...] = ()) -> Change:
    return Change(
        path=PurePosixPath("/etc/asterisk/pjsip.conf"),
        before=None if before is None else before.encode(),
        after=None if after is None else after.encode(),
        mode=0o640,
        owner="root",
        group="asterisk",
        reasons=reasons,
    )


few_lines = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "[101]\n"]), max_size=14).map("".join)
many_lines = st.lists(st.integers(0, 60).map("{}\n".format), max_size=60).map("".join)
texts = st.one_of(few_lines, many_lines, st.text("ab\n", max_size=12))


def rebuilt(lines: tuple[DifferenceLine, ...], without: LineKind) -> str:
    return "".join(
        line.text + ("" if line.lacks_newline else "\n") for line in lines if line.kind not in (without, GAP)
    )


@settings(max_examples=300, deadline=None)
@given(texts, texts, st.integers(0, 4))
def test_every_line_of_both_files_is_told_once(before: str, after: str, context: int) -> None:
    one = change(before, after)
    whole = difference_lines(one, show_secrets=True, context=1000)
    if before == after:
        assert whole.is_permissions
        assert whole.lines == ()
        return
    assert rebuilt(whole.lines, ADDED) == before
    assert rebuilt(whole.lines, REMOVED) == after
    assert [line.before_line for line in whole.lines if line.before_line] == [*range(1, len(before.splitlines()) + 1)]
    assert [line.after_line for line in whole.lines if line.after_line] == [*range(1, len(after.splitlines()) + 1)]
    part = difference_lines(one, show_secrets=True, context=context)
    assert (part.added, part.removed) == (whole.added, whole.removed)
    assert [x for x in part.lines if x.kind in (ADDED, REMOVED)] == [
        x for x in whole.lines if x.kind in (ADDED, REMOVED)
    ]
    assert sum(line.left_out for line in part.lines) + len([x for x in part.lines if x.kind is not GAP]) == len(
        whole.lines
    )


@settings(max_examples=200, deadline=None)
@given(texts, texts, st.integers(1, 4), st.sets(st.integers(-1, 30), max_size=4))
def test_a_marked_line_is_never_left_out(before: str, after: str, context: int, marked: set[int]) -> None:
    if before == after:
        return
    one = change(before, after)
    whole = difference_lines(one, context=1000).lines
    part = difference_lines(one, context=context, marked=marked).lines
    wanted = {n for n in marked if 1 <= n <= len(after.splitlines())}
    assert wanted <= {line.after_line for line in part if line.kind is not GAP}
    assert [x for x in part if x.kind is not GAP] == [x for x in whole if x in part]
    assert sum(line.left_out for line in part) + len([x for x in part if x.kind is not GAP]) == len(whole)


@settings(max_examples=200, deadline=None)
@given(texts, texts, st.integers(0, 4))
def test_a_gap_stands_where_lines_are_left_out(before: str, after: str, context: int) -> None:
    lines = difference_lines(change(before, after), context=context).lines
    at_before = at_after = 1
    for line in lines:
        assert line.before_line in (0, at_before)
        assert line.after_line in (0, at_after)
        assert (line.left_out > 0) == (line.kind is GAP)
        at_before += line.left_out or bool(line.before_line)
        at_after += line.left_out or bool(line.after_line)
    for above, below in pairwise(lines):
        assert not above.kind is below.kind is GAP


def test_a_reason_stands_at_its_line() -> None:
    reasons = (
        Reason(line=2, reason=WHY, source="Asterisk: x"),
        Reason(line=2, reason=Text("another"), source=""),
        Reason(line=1, reason=Text("of a line that stays"), source=""),
    )
    lines = difference_lines(change("a\nb\n", "a\nx\n", reasons=reasons)).lines
    assert [(x.kind, x.text, str(x.reason), x.source) for x in lines] == [
        (SAME, "a", "of a line that stays", ""),
        (REMOVED, "b", "None", ""),
        (ADDED, "x", "for the test", "Asterisk: x"),
    ]


def planned_lines(route: Route, path: PurePosixPath, *stages: Stage) -> list[tuple[DifferenceLine, ...]]:
    """The lines of a file as phone 101 goes through its stages, plan after plan."""
    tree, found = trees.load("busy"), []
    for stage in stages:
        plan = make_plan(site(route, phone("101", stage)), secrets(), tree, NOW)
        assert plan.is_applicable
        tree = tree_after(tree, plan.changes)
        found.append(next(difference_lines(c).lines for c in plan.changes if c.path == path))
    return found


def explained(lines: tuple[DifferenceLine, ...], kind: LineKind) -> list[tuple[str, str]]:
    return [(line.text, str(line.reason)) for line in lines if line.kind is kind and line.text]


@pytest.mark.parametrize("route", list(Route))
def test_every_line_put_in_says_why_and_so_does_the_way_back(route: Route) -> None:
    there, back = planned_lines(route, PJSIP, Stage.SECURE, Stage.WAIT)
    assert len(explained(there, ADDED)) > 3
    assert "None" not in dict(explained(there, ADDED)).values()
    assert all(str(RESTORED) == why for _, why in explained(back, ADDED))
    assert all(str(OUTDATED) == why for _, why in explained(back, REMOVED))


def test_a_former_line_has_the_reason_of_the_one_that_keeps_it() -> None:
    tree = trees.load("busy")
    text = tree.files[PJSIP].text.replace("[101](phone)", "[101](phone)\ntransport=transport-udp ; old", 1)
    tree = replace(tree, files={**tree.files, PJSIP: replace(tree.files[PJSIP], content=text.encode())})
    plan = make_plan(site(Route.DPMA, phone("101")), secrets(), tree, NOW)
    lines = next(difference_lines(c).lines for c in plan.changes if c.path == PJSIP)
    (former,) = (line for line in lines if line.kind is REMOVED and line.text.startswith("transport="))
    assert "answered on the connection it opened" in str(former.reason)
    assert former.source
    (kept,) = (line for line in lines if line.text == ";secure-calling: transport=transport-udp ; old")
    assert (kept.reason, kept.source) == (former.reason, former.source)
    after = tree_after(tree, plan.changes)
    back = make_plan(site(Route.DPMA, phone("101", Stage.WAIT)), secrets(), after, NOW)
    lines = next(difference_lines(c).lines for c in back.changes if c.path == PJSIP)
    (again,) = (line for line in lines if line.kind is ADDED and line.text.startswith("transport="))
    assert again.reason == RESTORED


def test_a_replaced_element_of_a_phones_file_says_why() -> None:
    path = PHONES / "000fd3aabb01.cfg"
    there, back = planned_lines(Route.XML, path, Stage.SECURE, Stage.WAIT)
    (host,) = (line for line in there if line.kind is REMOVED and "<host_primary" in line.text)
    assert "signalling over TLS" in str(host.reason)
    assert all(line.reason for line in (*there, *back) if line.kind in (ADDED, REMOVED))
    assert RESTORED in [line.reason for line in back if line.kind is ADDED]


def test_lines_of_a_file_that_is_wholly_ours_say_that_they_are_outdated() -> None:
    tree = trees.load("busy")
    first = make_plan(site(Route.DPMA, phone("101"), phone("120")), secrets(), tree, NOW)
    second = make_plan(site(Route.DPMA, phone("101")), secrets(), tree_after(tree, first.changes), NOW)
    (lines,) = (difference_lines(c).lines for c in second.changes if c.path == OUR_PJSIP)
    removed = [line for line in lines if line.kind is REMOVED]
    assert removed
    assert {line.reason for line in removed} == {OUTDATED}


def test_secrets_are_masked_and_a_key_has_no_lines() -> None:
    one = change("password=geheim\n", "password=geheimer\n")
    assert MASK in difference_lines(one).lines[0].text
    assert "geheim" in difference_lines(one, show_secrets=True).lines[0].text
    key = replace(change(None, "-----BEGIN\nabc\n"), is_secret=True)
    hidden, told = difference_lines(key), difference_lines(key, show_secrets=True)
    assert (hidden.lines, hidden.added, hidden.is_secret) == ((), 2, True)
    assert (len(told.lines), told.is_secret, told.note) == (2, False, None)
    assert "not shown" in str(hidden.note)
    assert "other rights" in str(difference_lines(change("a", "a")).note)


def test_a_file_that_goes_and_one_that_comes_are_told_whole() -> None:
    for before, after, kind, counts in (("a\nb\n", None, REMOVED, (0, 2)), (None, "a\nb", ADDED, (2, 0))):
        found = difference_lines(change(before, after))
        assert [(line.kind, line.text) for line in found.lines] == [(kind, "a"), (kind, "b")]
        assert (found.added, found.removed) == counts
    assert found.lines[-1].lacks_newline


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_two_contents_have_lines_that_can_be_shown(before: bytes, after: bytes) -> None:
    one = replace(change("", ""), before=before, after=after)
    for line in difference_lines(one).lines:
        assert all(c.isprintable() or c == "\t" for c in line.text)
