"""Each language has all the words of the code, and its .qm is what lrelease makes of them."""

import re
import string
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers.translating.__main__ import FOLDER, LANGUAGES, release
from installers.translating.literals import Literal, all_literals

KEPT = re.compile(r"<[^>]+>|%\d|%n|\n|\t|;;|&\w+;|(?<![\w}])'\w[^']*'")
"""Tags, numbers, lines, and what stands in straight quotes: a command, or what is looked for in a log."""
MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")

Messages = dict[Literal, ET.Element]


def messages(language: str) -> Messages:
    tree = ET.parse(FOLDER / f"wizard_{language}.ts")
    return {
        Literal(context=context.findtext("name") or "", words=message.findtext("source") or ""): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def misfits(words: str, translation: str) -> Iterator[str]:
    """Return what a translation has that its English has not, or the other way round."""
    if set(fields(words)) != set(fields(translation)):
        yield "placeholders"
    if Counter(KEPT.findall(words)) != Counter(KEPT.findall(translation)):
        yield "tags, numbers, lines or commands"
    if len(MNEMONIC.findall(words)) != len(MNEMONIC.findall(translation)):
        yield "mnemonic"
    if [words[:1].isspace(), words[-1:].isspace()] != [translation[:1].isspace(), translation[-1:].isspace()]:
        yield "space around"
    if not translation.strip():
        yield "empty"


def fields(words: str) -> list[str]:
    try:
        return [name for _, name, _, _ in string.Formatter().parse(words) if name is not None]
    except ValueError:  # braces that are no placeholders: said without arguments, as they stand
        return [brace for brace in words if brace in "{}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_code_is_there_and_no_other(language: str) -> None:
    known = messages(language)
    assert set(known) == set(all_literals()), "run python3 dev.py translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    assert not [one for one, message in messages(language).items() if message.find("translation[@type]") is not None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_fits(language: str) -> None:
    wrong = [
        (one.words, translation, *found)
        for one, message in messages(language).items()
        if message.find("translation[@type]") is None
        and (found := tuple(misfits(one.words, translation := message.findtext("translation") or "")))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_what_lrelease_makes(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    release(FOLDER / f"wizard_{language}.ts", made)
    assert made.read_bytes() == (FOLDER / f"wizard_{language}.qm").read_bytes(), "run python3 dev.py translate"


@pytest.mark.parametrize(
    ("words", "translation"),
    [
        ("{count} files", "{number} Dateien"),
        ("{count} files", "Dateien"),
        ("<b>Bold</b>", "<b>Fett"),
        ("%1 of %2", "%1 von %1"),
        ("&Back", "Zurück"),
        ("Back", "&Zurück"),
        ("more ", "mehr"),
        ("a &amp; b", "a & b"),
        ("asterisk -rx 'core show uptime'", "asterisk -rx 'core show uptime’"),
        ("More", " "),
    ],
)
def test_what_does_not_fit_is_found(words: str, translation: str) -> None:
    assert list(misfits(words, translation))


@pytest.mark.parametrize(
    ("words", "translation"),
    [("&Back", "&Zurück"), ("{a} of {b}", "{b}: {a}"), ("a &amp; b", "a &amp; b"), ("context { of a file", "{ hier")],
)
def test_what_fits_is_left_alone(words: str, translation: str) -> None:
    assert not list(misfits(words, translation))
