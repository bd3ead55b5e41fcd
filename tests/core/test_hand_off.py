"""Which file each phone may fetch from this computer, and that no request means any other."""

import re
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from tests import trees
from tests.core.plan import sites
from wizard.core.hand_off import FETCH_WORDS, FetchOutcome, HandOff, asked_name, can_hand_off, make_hand_off
from wizard.core.phone_xml import PhoneXmlRefused, with_lasting_url
from wizard.core.plan.make_plan import make_plan
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.site import Phone, Route, Site, Stage

URL = "https://prov.example.com/phones/"
PHONES = (sites.phone("101"), sites.phone("102", Stage.SEALED), sites.phone("103", Stage.WAIT))


def written(site: Site, tree: ServerTree) -> ServerTree:
    """The server once everything the plan says was written."""
    plan = make_plan(site, sites.secrets(), tree, sites.NOW)
    assert plan.is_applicable, plan.problems
    new = {
        c.path: FileState(content=c.after, mode=c.mode, owner=c.owner, group=c.group)
        for c in plan.changes
        if c.after is not None
    }
    return replace(tree, files={**tree.files, **new})


def server_urls(content: bytes) -> list[str]:
    root = etree.fromstring(content)
    return [str(e.get("value")) for e in root.iter("setting") if e.get("id") == "config_server_url"]


def handed(*phones: Phone) -> HandOff:
    site = sites.site(Route.XML, *phones)
    return make_hand_off(site, written(site, trees.bare()))


def test_each_phone_that_moves_has_its_own_file_and_the_root_is_there() -> None:
    made = handed(*PHONES)
    files = dict(made.files)
    assert set(files) == {"000fd3aabb01.cfg", "000fd3aabb02.cfg", "ca.crt"}
    assert files["ca.crt"] == sites.secrets().ca_pem
    assert b'username="101"' in files["000fd3aabb01.cfg"]
    assert b'username="102"' in files["000fd3aabb02.cfg"]
    assert made.phone_count == 2
    assert not made.left_out
    assert "Made-Password" not in repr(made)


def test_every_file_leads_to_the_place_that_lasts_and_is_else_as_it_was_written() -> None:
    site = sites.site(Route.XML, *PHONES)
    tree = written(site, trees.bare())
    for name, content in make_hand_off(site, tree).files:
        if name.endswith(".cfg"):
            assert server_urls(content) == [URL]
            before = tree.files[PurePosixPath(site.provisioning.directory) / name].content
            added = [line for line in content.splitlines() if line not in before.splitlines()]
            assert len(added) == (0 if b"config_server_url" in before else 1)


def test_a_phone_whose_file_is_missing_or_no_phones_file_is_named() -> None:
    site = sites.site(Route.XML, *PHONES)
    assert [str(left.reason) for left in make_hand_off(site, trees.bare()).left_out] == [
        "it has no file on the server yet: write it first"
    ] * 2
    broken = FileState(content=b"<config", mode=0o640, owner="root", group="root")
    path = PurePosixPath(site.provisioning.directory) / "000fd3aabb01.cfg"
    tree = written(site, trees.bare())
    made = make_hand_off(site, replace(tree, files={**tree.files, path: broken}))
    assert [(left.phone.extension, str(left.reason)) for left in made.left_out] == [
        ("101", "The phone's file is not well-formed XML.")
    ]
    assert "000fd3aabb01.cfg" not in dict(made.files)


@pytest.mark.parametrize("content", [b"", b"-----BEGIN PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n"])
def test_what_is_no_root_is_not_handed_out_as_one(content: bytes) -> None:
    site = sites.site(Route.XML, *PHONES)
    tree = written(site, trees.bare())
    path = PurePosixPath("/etc/asterisk/keys/ca.crt")
    assert path in tree.files
    state = replace(tree.files[path], content=content)
    assert "ca.crt" not in dict(make_hand_off(site, replace(tree, files={**tree.files, path: state})).files)


def test_a_pointer_is_handed_out_as_it_is() -> None:
    site = sites.site(Route.DPMA, *PHONES[:1])
    site = replace(site, provisioning=replace(site.provisioning, pointer=True, url=URL, directory="/srv/phones"))
    tree = written(site, trees.load("busy"))
    ((name, content), *_) = make_hand_off(site, tree).files
    assert content == tree.files[PurePosixPath("/srv/phones") / name].content
    assert server_urls(content)[0].startswith("sip:proxy@pbx.example.com:")


def test_only_phones_that_fetch_a_file_need_it() -> None:
    assert can_hand_off(sites.site(Route.XML, *PHONES))
    assert not can_hand_off(sites.site(Route.XML, PHONES[2]))
    assert not can_hand_off(sites.site(Route.DPMA, *PHONES))
    assert FETCH_WORDS.keys() == set(FetchOutcome)


@pytest.mark.parametrize("target", ["/000fd3aabb01.cfg", "//000fd3aabb01.cfg"])
def test_a_phone_asks_for_its_file_with_one_slash_or_two(target: str) -> None:
    assert asked_name(target) == "000fd3aabb01.cfg"


_PARTS = st.lists(
    st.sampled_from(
        ("/", "..", ".", "%2e", "%2f", "\\", "\0", "?", "#", ";", "000fd3aabb01", ".cfg", "ca.crt", "CA", " ")
    )
    | st.text(max_size=3),
    max_size=12,
)


@given(_PARTS.map("".join) | st.text() | st.from_regex(r"/{0,3}[0-9a-fA-F]{11,13}\.cfg\n?"))
@example("/000fd3aabb01.cfg\n")
@example("/000FD3AABB01.cfg")
@example("/../000fd3aabb01.cfg")
@example("http://pbx/000fd3aabb01.cfg")
@example("/\u0660" + "00fd3aabb01.cfg")
def test_no_target_means_a_name_but_exactly_that_name(target: str) -> None:
    name = asked_name(target)
    if name:
        assert target in (f"/{name}", f"//{name}")
        assert name == "ca.crt" or re.fullmatch("[0-9a-f]{12}[.]cfg", name, re.ASCII)
    else:
        assert target.lstrip("/") != "ca.crt" or not 1 <= target.count("/") <= 2


def test_a_long_target_is_no_name() -> None:
    assert asked_name("/" * 100_000 + "ca.crt") == ""


@pytest.mark.parametrize(
    "content",
    [
        b'<config><setting id="config_server_url" value="http://192.0.2.99:8080/" network_id="a"/><x y="1"/></config>',
        b"<config>\r\n</config>",
        b'<?xml version="1.0"?>\n<config>\n  <setting id="ntp_server" value="192.0.2.5" />\n</config>\n',
    ],
)
def test_whatever_url_a_file_had_it_has_the_lasting_one(content: bytes) -> None:
    made = with_lasting_url(content, "https://a.example/?x=1&y=2")
    assert server_urls(made) == ["https://a.example/?x=1&y=2"]
    assert with_lasting_url(made, "https://a.example/?x=1&y=2") == made
    assert [e.tag for e in etree.fromstring(made) if e.get("id") != "config_server_url"] == [
        e.tag for e in etree.fromstring(content) if e.get("id") != "config_server_url"
    ]


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda b: b"<config>" + b + b"</config>"))
@example(b"<config/>")
@example(b"<other></other>")
@example(b"<!DOCTYPE a><config></config>")
def test_any_file_leads_to_the_lasting_place_or_is_refused(content: bytes) -> None:
    try:
        made = with_lasting_url(content, URL)
    except PhoneXmlRefused:
        return
    assert set(server_urls(made)) == {URL}
