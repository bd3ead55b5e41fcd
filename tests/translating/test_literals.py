"""The words for people are found in the code as Qt asks for them, and reach lupdate unharmed."""

import ast
import xml.etree.ElementTree as ET
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from installers.translating.__main__ import run
from installers.translating.literals import Literal, NotALiteral, for_lupdate, literals


def found(source: str) -> set[tuple[str, str]]:
    return {(one.context, one.words) for one in literals(ast.parse(dedent(source)))}


def test_text_is_of_its_own_context_wherever_it_stands() -> None:
    source = """
    A = (Text("One {name}, "
              "over lines", name=1), Text("Two"))
    class Panel:
        def show(self):
            self.say(Text("Three", of=Text("Four")))
    """
    assert found(source) == {("Text", w) for w in ("One {name}, over lines", "Two", "Three", "Four")}


def test_tr_is_of_the_class_that_says_it() -> None:
    source = """
    class Panel:
        def show(self):
            rows = [self.tr("One") for _ in "ab"]
            def later():
                self.tr("Two") if rows else self.tr("Three")
        class Row:
            def show(self):
                self.tr("Four")
        def hide(self):
            self.tr("Five")
    """
    assert found(source) == {("Row", "Four"), *(("Panel", w) for w in ("One", "Two", "Three", "Five"))}


def test_tr_of_what_a_function_is_given_is_of_its_class() -> None:
    assert found('def rows(panel: Panel):\n    return [panel.tr("One")]\n') == {("Panel", "One")}


@pytest.mark.parametrize(
    "source",
    [
        'Text(f"{count} files")',
        "Text(words)",
        'Text("a" + end)',
        "self.tr(words)",
        'panel.tr("Whose is this?")',
        "Text()",
    ],
)
def test_what_no_translator_can_be_given_is_refused(source: str) -> None:
    with pytest.raises(NotALiteral, match=r"^1: "):
        found(source)


def test_a_text_that_is_filled_in_anew_is_none() -> None:
    assert found("Text(text.template, **used)") == found("Text(template, **used)") == set()


# lupdate reads XML's characters only; so do people.
words = st.lists(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1), max_size=20)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words)
def test_lupdate_reads_what_it_is_given(tmp_path: Path, chosen: list[str]) -> None:
    wanted = {*chosen, "\"Two\" 'quotes'", "a \\ and {braces}", "two\nlines", "<b>Rich</b> &amp; &more", "naïve – „so“"}
    source, made = tmp_path / "words.py", tmp_path / "made.ts"
    source.write_text(for_lupdate(Literal(context="Text", words=w) for w in wanted), "utf-8")
    made.unlink(missing_ok=True)
    run("pyside6-lupdate", source, "-silent", "-ts", made)
    assert {m.findtext("source") for m in ET.parse(made).iter("message")} == wanted
