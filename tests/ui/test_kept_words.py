"""Words that are remembered come back as they were, to be said in whatever language; what is damaged does no harm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from wizard.core.text import Text
from wizard.system.memory import Language
from wizard.ui.kept_words import kept_words, words_again
from wizard.ui.translation import Translation
from wizard.ui.words import said

names = st.from_regex(r"[a-z]{1,8}", fullmatch=True).filter(lambda name: name != "self")


@st.composite
def texts(draw: st.DrawFn, depth: int = 2) -> Text:
    values = st.text(max_size=8) if depth == 0 else st.one_of(st.text(max_size=8), texts(depth=depth - 1))
    arguments = draw(st.dictionaries(names, values, max_size=3))
    plain = draw(st.text(st.characters(exclude_characters="{}"), max_size=12))
    return Text(plain + "".join(f" {{{name}}}" for name in arguments), **arguments)


@given(texts())
def test_what_is_kept_comes_back(text: Text) -> None:
    assert words_again(kept_words(text)) == text


@given(
    st.one_of(
        st.text(),
        st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)).map(json.dumps),
    )
)
def test_whatever_stands_there_is_said(kept: str) -> None:
    assert isinstance(str(words_again(kept)), str)


@pytest.mark.parametrize(
    "kept",
    [
        "takes up phones and a new transport",
        '["{a.__class__}", {"a": "x"}]',
        '["{a!r}", {"a": "x"}]',
        '["{a:>99999999}", {"a": "x"}]',
        '["{a:{b}}", {"a": "x", "b": "y"}]',
        '["{0}", {"0": "x"}]',
        '["{missing}", {"a": "x"}]',
        '["open {", {"a": "x"}]',
        '["{a}", {"a": 5}]',
        "[" * 5000,
    ],
)
def test_what_is_no_text_is_said_as_it_stands(kept: str) -> None:
    assert str(words_again(kept)) in (kept, "x")


def test_they_are_said_in_the_language_of_the_next_run(qapp: QApplication) -> None:
    kept = kept_words(Text("Certificate"))
    translation = Translation(qapp, Language.GERMAN)
    assert said(words_again(kept)) == "Zertifikat"
    translation.choose(Language.ENGLISH)
    assert said(words_again(kept)) == "Certificate"
