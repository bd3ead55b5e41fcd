"""The manual's pages as the program renders them now: English, and each language that has all its words."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from wizard.core.manual.contents import manual
from wizard.core.manual.markup import manual_page
from wizard.core.text import Text

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "manual"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "Text"


class Language:
    """The words of a ``.ts`` file; ``lacks`` are those that were asked for and are not in it."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self.lacks: set[str] = set()

    def say(self, text: Text) -> str:
        template = self._words.get(text.template, "")
        if not template:
            self.lacks.add(text.template)
        return text.filled(template or text.template, lambda _, v: self.say(v) if isinstance(v, Text) else v)


def rendered() -> Mapping[str, str]:
    """Return the pages by their file names."""
    contents = manual()
    pages = {"en.html": manual_page(contents)}
    for file in sorted(TRANSLATIONS.glob("wizard_*.ts")):
        name = file.stem.removeprefix("wizard_")
        language = Language(words_of(file))
        page = manual_page(contents, language.say, language=name)
        if not language.lacks:
            pages[f"{name}.html"] = page
    return pages


def words_of(file: Path) -> Mapping[str, str]:
    """Return the translations of the core's words in a ``.ts`` file; "" for what is not translated yet."""
    found = ElementTree.parse(file).iterfind(f"context[name='{CONTEXT}']/message")
    return {message.findtext("source", ""): message.findtext("translation", "") for message in found}
