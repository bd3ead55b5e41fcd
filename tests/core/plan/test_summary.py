from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from tests import trees
from tests.core.plan.sites import NOW, phone, secrets, site
from wizard.core.plan.difference_lines import difference_lines
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import DPMA, PJSIP
from wizard.core.plan.plan import Action, Change, Instruction, Plan, RestartStep
from wizard.core.plan.proof import tree_after
from wizard.core.plan.summary import PlanSummary, RestartNeed, summary
from wizard.core.problem import Problem, Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import Phone, Route, Site, Stage
from wizard.core.text import Text

ROUTES = tuple(Route)
ON_SERVER = ("101", "102", "103", "104")


def planned(tree: ServerTree, route: Route, *phones: Phone) -> tuple[PlanSummary, ServerTree]:
    """The summary of a plan that must be applicable, and the server after it."""
    wanted = site(route, *phones)
    plan = make_plan(wanted, secrets(), tree, NOW)
    assert plan.is_applicable, [str(p.message) for p in plan.problems]
    return summary(plan, wanted), tree_after(tree, plan.changes)


def edited(tree: ServerTree, path: PurePosixPath, old: str, new: str) -> ServerTree:
    state = tree.files[path]
    assert old in state.text
    return replace(tree, files={**tree.files, path: replace(state, content=state.text.replace(old, new, 1).encode())})


@pytest.mark.parametrize("route", ROUTES)
def test_files_are_counted_as_they_are_drawn(route: Route) -> None:
    wanted = site(route, phone("101"), phone("120"), phone("103", Stage.WAIT))
    plan = make_plan(wanted, secrets(), trees.load("busy"), NOW)
    found = summary(plan, wanted)
    assert [(f.path, f.action, f.is_secret) for f in found.files] == [
        (c.path, c.action, c.is_secret) for c in plan.changes
    ]
    for file, change in zip(found.files, plan.changes, strict=True):
        drawn = difference_lines(change)
        assert (file.added, file.removed) == (drawn.added, drawn.removed)
    assert found.files_new + found.files_changed == len(plan.changes)
    assert found.files_new >= 4
    assert found.files_changed >= 1


def test_every_kind_of_change_is_counted_as_such() -> None:
    def change(before: bytes | None, after: bytes | None) -> Change:
        return Change(path=PurePosixPath("/a.crt"), before=before, after=after, mode=0o640, owner="", group="")

    pairs = [(None, b"a"), (b"a", b"b"), (b"a\nb", None), (b"a", b"a"), (b"x", None)]
    found = summary(Plan(changes=tuple(change(*pair) for pair in pairs)), Site())
    counts = found.files_new, found.files_changed, found.files_removed, found.files_permissions
    assert counts == (1, 1, 2, 1)
    assert [(f.added, f.removed) for f in found.files] == [(1, 0), (1, 1), (0, 2), (0, 0), (0, 1)]


@pytest.mark.parametrize("route", ROUTES)
def test_phones_are_told_by_what_becomes_of_them(route: Route) -> None:
    stages = {"101": Stage.SECURE, "102": Stage.READY, "103": Stage.WAIT, "104": Stage.SEALED, "120": Stage.SECURE}
    there, after = planned(trees.load("busy"), route, *(phone(e, stage) for e, stage in stages.items()))
    assert there.phones.moved == ("101", "104", "120")
    assert there.phones.prepared == ("102",)
    assert there.phones.returned == ()
    assert there.phones.untouched == ("103",)
    again, _ = planned(after, route, *(phone(e, stage) for e, stage in stages.items()))
    assert again.files == ()
    assert again.phones.untouched == tuple(stages)
    back, _ = planned(after, route, *(phone(e, Stage.WAIT) for e in stages))
    assert back.phones.returned == ("101", "102", "104", "120")
    assert (back.phones.moved, back.phones.untouched) == ((), ("103",))


@pytest.mark.parametrize("route", ROUTES)
def test_one_phone_more_touches_no_other(route: Route) -> None:
    first = [phone(e) for e in ("110", "112", "101", "104")]
    _, after = planned(trees.load("busy"), route, *first)
    found, _ = planned(after, route, phone("110"), phone("111"), *first[1:])
    assert found.phones.moved == ("111",)
    assert found.phones.untouched == ("110", "112", "101", "104")


def test_a_phone_whose_section_has_another_name_is_known_by_its_mac() -> None:
    tree = edited(trees.load("busy"), DPMA, "[103](base-phone)", "[reception](base-phone)")
    found, _ = planned(tree, Route.DPMA, phone("103", Stage.READY), phone("101", Stage.WAIT))
    assert found.phones.prepared == ("103",)
    assert found.phones.untouched == ("101",)


def test_a_sheet_of_another_name_is_known_by_its_account() -> None:
    tree = edited(trees.load("busy"), DPMA, "line=103\n", "line=103\nconfig_file=reception.xml\n")
    _, after = planned(tree, Route.DPMA_SHEET, phone("103"), phone("101"))
    path = PurePosixPath("/etc/asterisk/digium_phones/reception.xml")
    before = edited(after, path, 'retry="25"', 'retry="26"')
    found, _ = planned(before, Route.DPMA_SHEET, phone("103"), phone("101"))
    assert [f.path for f in found.files] == [path]
    assert (found.phones.moved, found.phones.untouched) == (("103",), ("101",))


def test_a_waiting_phone_that_is_a_line_of_a_moving_one_is_not_said_to_stay() -> None:
    tree = edited(trees.load("busy"), DPMA, "line=101\n", "line=101\nline=102\n")
    found, _ = planned(tree, Route.DPMA, phone("101"), phone("102", Stage.WAIT), phone("103", Stage.WAIT))
    assert (found.phones.moved, found.phones.untouched) == (("101", "102"), ("103",))


def test_comments_blank_lines_and_includes_touch_no_phone() -> None:
    text = trees.load("busy").files[PJSIP].text
    after = text.replace("[101](phone-aor)", "; a note\n\n[101](phone-aor)\n\n#tryinclude x.conf\n;y", 1)
    change = Change(path=PJSIP, before=text.encode(), after=after.encode(), mode=0o640, owner="root", group="asterisk")
    found = summary(Plan(changes=(change,)), site(Route.DPMA, *(phone(e) for e in ON_SERVER)))
    assert found.phones.untouched == ON_SERVER
    assert found.files[0].added > 0


def test_hostile_files_are_counted_too() -> None:
    for path in ("/x.cfg", "/000fd3aabb01.cfg", "/x.conf", "/x"):
        change = Change(
            path=PurePosixPath(path), before=b"<\xff\0[", after=b"[]\n[\xff]\n=x", mode=0, owner="", group=""
        )
        assert summary(Plan(changes=(change,)), Site(phones=(Phone(), phone("101")))).files[0].added


def test_a_restart_is_told_from_one_that_may_be_needed() -> None:
    steps = [
        RestartStep(command="asterisk -rx 'core show channels count'", reason=Text("r")),
        RestartStep(command="asterisk -rx 'core restart when convenient'", reason=Text("r"), is_conditional=True),
        RestartStep(command="asterisk -rx 'core restart when convenient'", reason=Text("r")),
    ]
    needs = [summary(Plan(restart=tuple(steps[:n])), Site()).restart for n in range(4)]
    assert needs == [RestartNeed.NO, RestartNeed.NO, RestartNeed.PERHAPS, RestartNeed.YES]


def test_a_new_transport_may_need_a_restart_and_a_changed_one_does() -> None:
    found, after = planned(trees.load("busy"), Route.XML, phone("101"))
    assert found.restart is RestartNeed.PERHAPS
    assert planned(after, Route.XML, phone("101"), phone("102"))[0].restart is RestartNeed.NO
    old = "[old]\ntype=transport\nprotocol=tls\nbind=0.0.0.0:5061\nmethod=tlsv1\n[transport-udp]"
    tree = edited(trees.load("busy"), PJSIP, "[transport-udp]", old)
    assert planned(tree, Route.XML, phone("101"))[0].restart is RestartNeed.YES


def test_instructions_and_problems_are_counted_by_severity() -> None:
    severities = [Severity.ERROR, Severity.INFO, Severity.WARNING, Severity.INFO, Severity.INFO, Severity.WARNING]
    plan = Plan(
        instructions=(Instruction(title=Text("t"), detail=Text("d")),) * 4,
        problems=tuple(Problem(severity=s, message=Text("m")) for s in severities),
    )
    found = summary(plan, Site())
    assert (found.instructions, found.errors, found.warnings, found.infos) == (4, 1, 2, 3)


def test_the_key_alone_is_secret() -> None:
    wanted = site(Route.XML, phone("120"))
    found = summary(make_plan(wanted, secrets(), trees.bare(), NOW), wanted)
    assert {f.action for f in found.files} == {Action.CREATE}
    assert [f.is_secret for f in found.files].count(True) == 1
