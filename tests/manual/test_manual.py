"""The manual: its pages are those of the program as it is now, whole, and lead nowhere but to themselves."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImageReader

from tests.core.lint.servers import found
from tests.core.lint.test_rules import CASES
from tests.manual.rendered import FOLDER, Language, rendered
from wizard.core.check_words import CHECK_WORDS
from wizard.core.error_cures import CURES
from wizard.core.error_flags import FLAGS
from wizard.core.lint import RULES
from wizard.core.manual.anchors import bit_anchor, cause_anchor, check_anchor, page_anchor, rule_anchor
from wizard.core.manual.contents import manual
from wizard.core.manual.facts import KNOWN, LIKELY
from wizard.core.manual.markup import manual_page, manual_text
from wizard.core.manual.rule_examples import RULE_EXAMPLES
from wizard.core.phone_rules import FAMILIES
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import STEPS
from wizard.core.text import Text

PAGES = rendered()
NOT_SHOWN_BY_CASES = {"L17"}
"""What needs a server's own users and rights; tests/core/lint/test_rules.py looks at it apart."""


def parsed(page: str) -> ElementTree.Element:
    return ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>\n"))


def ids(tree: ElementTree.Element) -> list[str]:
    return [anchor for element in tree.iter() if (anchor := element.get("id"))]


def test_the_pages_in_the_repository_are_what_the_program_renders_now() -> None:
    kept = {file.name: file.read_text("utf-8") for file in FOLDER.glob("*.html")}
    assert kept == dict(PAGES), "run: python3 dev.py manual"


@pytest.mark.parametrize("name", PAGES)
def test_every_link_and_picture_is_there_and_none_leads_away(name: str) -> None:
    tree = parsed(PAGES[name])
    anchors = ids(tree)
    assert len(anchors) == len(set(anchors))
    for element in tree.iter():
        assert element.tag not in ("script", "iframe", "object", "embed", "form", "link", "base")
        assert not any(attribute.startswith("on") for attribute in element.attrib)
        if (target := element.get("href")) is not None:
            assert target.removeprefix("#") in anchors
        if (given := element.get("srcset")) is not None:
            assert all((FOLDER / place.split()[0]).is_file() for place in given.split(","))
        if (source := element.get("src")) is not None:
            size = QImageReader(str(FOLDER / source)).size()
            assert (str(size.width()), str(size.height())) == (element.get("width"), element.get("height"))
            assert element.get("alt")
    assert "url(" not in PAGES[name]
    assert "@import" not in PAGES[name]
    assert "BEGIN " not in PAGES[name]


@pytest.mark.parametrize("name", PAGES)
def test_everything_the_program_can_say_has_its_place(name: str) -> None:
    tree = parsed(PAGES[name])
    wanted = {
        *map(page_anchor, STEPS),
        *map(check_anchor, CHECK_WORDS),
        *(rule_anchor(rule.id) for rule in RULES),
        *(bit_anchor(flag.bit) for flag in FLAGS),
        *(cause_anchor(cure.bits) for cure in CURES),
    }
    assert wanted <= set(ids(tree))
    assert tree.get("lang") == Path(name).stem
    words = " ".join("".join(tree.itertext()).split())
    named = [model for family in FAMILIES for model in family.models]
    assert all(
        part in words for part in (*named, *(fact.source for fact in (*KNOWN, *LIKELY) if isinstance(fact.source, str)))
    )
    assert not re.search(r"\{\w*\}", words)


def test_what_the_manual_quotes_of_the_rules_is_what_they_say() -> None:
    said = {
        (p.rule, p.message.template, p.fix.template, p.severity)
        for case in CASES
        for p in found(case.tree, days_later=case.days_later)
        if p.fix is not None
    }
    own = {rule.id: rule.severity for rule in RULES}
    quoted = {
        (e.rule, e.message.template, e.fix.template, e.severity or own[e.rule])
        for e in RULE_EXAMPLES
        if e.rule not in NOT_SHOWN_BY_CASES
    }
    assert quoted <= said
    assert {example.rule for example in RULE_EXAMPLES} == {rule.id for rule in RULES}


def test_every_fact_that_is_told_as_one_names_its_source() -> None:
    assert all(fact.source for fact in (*KNOWN, *LIKELY))


CONTENTS = manual()
EXPLAINED = {words.why for words in STEP_WORDS.values()}
TAGS = {element.tag for element in parsed(PAGES["en.html"]).iter()}
HOSTILE = st.text(st.sampled_from("<>&\"'/ abp{}=\u202e\u00e9") | st.characters(codec="utf-8"), max_size=40)


@given(HOSTILE)
def test_no_words_become_markup(words: str) -> None:
    kept = "".join(c for c in words if c.isprintable())

    def say(text: Text) -> str:
        return text.template if text in EXPLAINED else kept

    tree = parsed(manual_page(CONTENTS, say))
    assert tree.findtext(".//h1") == kept
    assert {element.tag for element in tree.iter()} == TAGS
    for chapter in CONTENTS.chapters:
        tree = parsed(manual_text(CONTENTS, say, chapter=chapter.anchor))
        assert tree.findtext(".//h2") == kept
        assert {element.tag for element in tree.iter()} <= TAGS


def test_a_chapter_knows_the_places_that_are_in_it() -> None:
    assert [anchor for chapter in CONTENTS.chapters for anchor in chapter.anchors] != []
    for chapter in CONTENTS.chapters:
        assert sorted(chapter.anchors) == sorted(ids(parsed(manual_text(CONTENTS, chapter=chapter.anchor))))


def test_a_language_that_lacks_no_word_has_a_page_of_its_own() -> None:
    nothing = Language({})
    manual_page(CONTENTS, nothing.say)
    assert nothing.lacks
    whole = Language({words: f"\u00fc{words}" for words in nothing.lacks})
    page = parsed(manual_page(CONTENTS, whole.say, language="de"))
    assert not whole.lacks
    assert all((heading.text or "").startswith("\u00fc") for heading in page.iter("h2"))
