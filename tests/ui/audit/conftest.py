"""The language of the audited window: English to begin with, and afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.pseudo import pseudo_translators
from wizard.system.memory import Language
from wizard.ui.translation import Translation, Translators, translators


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[Translators], Translation]]:
    before, made = QLocale(), []

    def speaks(by: Translators) -> Translation:
        made.append(Translation(qapp, Language.ENGLISH, translators=by))
        return made[-1]

    yield speaks
    for translation in made:
        translation.choose(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def translation(spoken: Callable[[Translators], Translation]) -> Translation:
    """The languages there are."""
    return spoken(translators)


@pytest.fixture
def pseudo_translation(spoken: Callable[[Translators], Translation]) -> Translation:
    """The pseudo-locale in place of each of them."""
    return spoken(lambda code: pseudo_translators() if code != Language.ENGLISH else ())
