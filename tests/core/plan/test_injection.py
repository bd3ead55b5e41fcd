"""No value of a site, however it is made, adds a setting, section, element, attribute or line to what is written.

Every output is read again by the reader it is for: Asterisk's files as Asterisk reads them (two real ones agree:
tests/peers), phones' files by lxml, the bundle's table and texts by their lines, the calendar by RFC 5545.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from lxml import etree

from tests import trees
from tests.cli.test_hostile_values import CHANGES
from tests.core.certificates.making import leaf
from tests.core.plan.sites import NOW, phone, secrets, site
from tests.strategies import hostile
from wizard.core.asterisk.conf_file import Kind, parse
from wizard.core.bundle.contents import bundle_members
from wizard.core.certificates.reminder import reminder_ics, reminder_of
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.plan import Plan
from wizard.core.problem import Severity
from wizard.core.server_tree import ServerTree
from wizard.core.site import Route, Site
from wizard.core.site_problems import problems
from wizard.core.site_reading import parse_site
from wizard.core.site_writing import render_site

TREES: dict[str, Callable[[], ServerTree]] = {"bare": trees.bare, "busy": cache(lambda: trees.load("busy"))}
FOR_PEOPLE = ("name", "certificate.organization", "provisioning.service_name", "phones[0].name")
"""Fields that take any text on one line; what each other field takes is for its own tests."""

ON_THIS_COMPUTER = "destination.path"
"""Goes into no file of the server's; it may be any folder's name."""


def is_accepted(made: Site) -> bool:
    return all(problem.severity is not Severity.ERROR for problem in problems(made))


def with_value(base: Site, value: str) -> Site:
    """The site with a value in each field for people."""
    for field in FOR_PEOPLE:
        base = CHANGES[field](base, value)
    return base


def shape(plan: Plan) -> list[tuple[str, ...]]:
    """Every line of a plan's files without its values: which options in which sections, which attributes where."""
    found: list[tuple[str, ...]] = []
    for change in plan.changes:
        text = (change.after or b"").decode("utf-8", "surrogateescape")
        name = change.path.name
        if change.path.suffix == ".conf":
            for s in parse(text).statements:
                assert s.kind is not Kind.FAULT, (name, s)
                found.append((name, s.kind.value, s.name))
        elif change.path.suffix in (".cfg", ".xml"):
            root = etree.fromstring(change.after or b"")
            found += [(name, str(e.tag), str(e.get("id")), *map(str, e.attrib)) for e in root.iter()]
        found.append((name, str(text.count("\n"))))
    return found


def planned(wanted: Site, tree: ServerTree) -> Plan:
    plan = make_plan(wanted, secrets(), tree, NOW)
    assert plan.is_applicable, [str(p.message) for p in plan.problems]
    return plan


@cache
def plain_plan(route: Route, tree: str) -> Plan:
    return planned(site(route, phone("101")), TREES[tree]())


@pytest.mark.parametrize("route", Route)
@pytest.mark.parametrize("tree", TREES)
@settings(max_examples=8, deadline=None)
@given(value=hostile.one_line)
def test_no_value_adds_anything_to_the_files(route: Route, tree: str, value: str) -> None:
    wanted = with_value(site(route, phone("101")), value)
    assert is_accepted(wanted)
    made, plain = planned(wanted, TREES[tree]()), plain_plan(route, tree)
    assert shape(made) == shape(plain)
    assert [(c.path, c.mode, c.owner, c.group) for c in made.changes] == [
        (c.path, c.mode, c.owner, c.group) for c in plain.changes
    ]
    assert [s.command for s in made.restart] == [s.command for s in plain.restart]
    members = {m.name: m.content for m in bundle_members(made, "#!/bin/sh\n")}
    for name, content in ((m.name, m.content) for m in bundle_members(plain, "#!/bin/sh\n")):
        if name in ("changes", "SHA256SUMS", "after.txt", "after-undo.txt", "README.txt"):
            assert members[name].count(b"\n") == content.count(b"\n"), name
            assert members[name].decode().replace("\n", "").isprintable(), name


@settings(max_examples=100, deadline=None)
@given(hostile.values)
def test_a_value_that_is_refused_is_never_written(value: str) -> None:
    """What is taken is on one line, with nothing invisible in it; all else is refused, and a plan has no change."""
    base = site(Route.DPMA, phone("101"))
    for field, change in CHANGES.items():
        made = change(base, value)
        if field == ON_THIS_COMPUTER:
            continue
        if is_accepted(made):
            assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", value), field
        else:
            assert make_plan(made, secrets(), trees.bare(), NOW).changes == (), field


@settings(max_examples=100, deadline=None)
@given(hostile.values)
def test_the_site_file_holds_what_was_meant(value: str) -> None:
    for change in CHANGES.values():
        made = change(site(Route.DPMA, phone("101")), value.encode("utf-8", "replace").decode())
        assert parse_site(render_site(made)).site == made


@settings(max_examples=100, deadline=None)
@given(hostile.values)
def test_no_value_adds_a_property_to_the_calendar(value: str) -> None:
    certificate = leaf(start=NOW, end=NOW + timedelta(days=90))

    def properties(made: Site) -> list[str]:
        text = reminder_ics(reminder_of(certificate, made), NOW)
        assert re.fullmatch(r"(?:[^\r\n\x00-\x08\x0b-\x1f\x7f]*\r\n)*", text)
        return [line.partition(":")[0] for line in text.replace("\r\n ", "").split("\r\n")]

    base = site(Route.DPMA, phone("101"))
    one = replace(base.phones[0], extension=value, name=value)
    spoilt = replace(base, name=value, server=replace(base.server, host=value), phones=(one,))
    assert properties(spoilt) == properties(base)


def test_the_values_are_hostile_enough() -> None:
    """What is on one line is taken, so that it does come to the files; about as much is not, and refused."""
    base = site(Route.DPMA, phone("101"))
    printable = {piece.strip() for piece in hostile.PIECES if piece.isprintable() and piece.strip()}
    assert all(is_accepted(with_value(base, value)) for value in printable)
    assert len(printable) > 60
    assert len(hostile.PIECES) - len(printable) > 15
    text = "".join(
        (c.after or b"").decode("utf-8", "replace")
        for c in planned(with_value(base, "${SHELL(id)}"), trees.bare()).changes
    )
    assert "${SHELL(id)}" in text
