from pathlib import PurePosixPath

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.strategies.asterisk_conf import texts
from wizard.core.asterisk.conf_file import Kind, parse
from wizard.core.asterisk.edit import (
    NewOption,
    NewSection,
    OptionEdit,
    SectionEdit,
    edit,
    escaped,
    render,
    without_ours,
)
from wizard.core.asterisk.effective import Effective, read_effective
from wizard.core.server_tree import FileState, ServerTree
from wizard.core.text import Text

WHY = Text("for the test")
PATH = PurePosixPath("/etc/asterisk/pjsip.conf")


def set_to(name: str, *values: str) -> OptionEdit:
    return OptionEdit(name=name, values=values, reason=WHY, source="test")


@settings(max_examples=1500, deadline=None)
@given(
    texts(),
    st.lists(
        st.tuples(st.sampled_from(["x", "type", "new"]), st.lists(st.sampled_from(["1", "p;q", ">", ""]), max_size=2))
    ),
    st.booleans(),
    st.booleans(),
)
def test_what_is_put_in_can_be_taken_out_byte_for_byte(
    text: str, wanted: list[tuple[str, list[str]]], includes: bool, appends: bool
) -> None:
    text = without_ours(text)
    assume(without_ours(text) == text)
    edits = [
        SectionEdit(index=s.index, options=tuple(set_to(n, *v) for n, v in dict(wanted).items()))
        for s in parse(text).sections
    ]
    new = (NewSection(name="n", options=(NewOption(name="a", value="b", reason=WHY, source="test"),)),)
    result = edit(text, edits, include="ours.conf" if includes else "", appended=new if appends else ())
    assert without_ours(result.text) == text
    for reason in result.reasons:
        assert "secure-calling" in result.text.split("\n")[reason.line - 1]


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=60))
def test_a_value_is_read_as_it_was_given_or_refused(value: str) -> None:
    try:
        carried = escaped(value)
    except ValueError:
        return
    try:
        carried.encode("utf-8")
    except UnicodeEncodeError:
        return
    for tail in ("", " ; secure-calling"):
        (option,) = [s for s in parse(f"[a]\nx={carried}{tail}\n").statements if s.kind is Kind.OPTION]
        assert (option.name, option.value) == ("x", value)


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "\0", " a", "a ", "x" * 8192, "\x1b[2J"])
def test_a_value_no_escaping_can_carry_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        escaped(value)


def test_nothing_can_be_added_through_a_name() -> None:
    for name in ("a]\n[b", "a;b", "a=b", "", "a\nb", "#include x"):
        with pytest.raises(ValueError, match="not a name"):
            render([NewSection(name=name, options=())], "; header")


def test_former_lines_stay_beside_ours() -> None:
    result = edit("[101]\ntransport=udp ; old\nx=1\n", [SectionEdit(index=0, options=(set_to("transport", ""),))])
    assert result.text == "[101]\n;secure-calling: transport=udp ; old\ntransport= ; secure-calling\nx=1\n"


def test_an_option_that_is_right_already_is_left_alone() -> None:
    text = "[101]\nmedia_encryption = sdes ; done by Ada\n"
    assert edit(text, [SectionEdit(index=0, options=(set_to("media_encryption", "sdes"),))]).text == text


def test_windows_line_ends_and_a_missing_last_one_are_kept() -> None:
    text = "[a]\r\nx=1\r\n[b]\r\ny=2"
    result = edit(
        text, [SectionEdit(index=0, options=(set_to("z", "9"),)), SectionEdit(index=1, options=(set_to("z", "9"),))]
    )
    assert "z=9 ; secure-calling\r\n[b]" in result.text
    assert without_ours(result.text) == text


def test_an_edit_beside_an_open_comment_is_refused_with_what_to_enter() -> None:
    text = "[a]\nx=1 ;-- from here\nstill hidden\n--;\ny=2\n"
    result = edit(text, [SectionEdit(index=0, options=(set_to("x", "2"),))], path="pjsip.conf")
    assert result.text == text
    assert "x=2" in str(result.problems[0].fix)


@settings(max_examples=300, deadline=None)
@given(texts())
def test_only_the_edited_option_changes_its_meaning(text: str) -> None:
    text = without_ours(text)
    assume("\ud800" not in text)
    before = effective(text)
    if before.problems or not before.sections:
        return
    section = before.sections[0]
    if any(s.places != (s.home,) for s in before.sections) or section.is_template:
        return
    result = edit(text, [SectionEdit(index=section.home.header, options=(set_to("rewrite_contact", "yes"),))])
    if result.problems:
        return
    after = effective(result.text)
    assert after.sections[0].get("rewrite_contact") == "yes"
    for was, now in zip(before.sections, after.sections, strict=True):
        kept = [(o.name, o.value) for o in now.options if o.name != "rewrite_contact"]
        assert kept == [(o.name, o.value) for o in was.options if o.name != "rewrite_contact"]


def effective(text: str) -> Effective:
    state = FileState(content=text.encode("utf-8", "surrogateescape"), mode=0o640, owner="", group="")
    return read_effective(PATH, ServerTree(files={PATH: state}, folders={}))
