"""The window's language: ours and Qt's own words, and how dates and numbers read, as the system or the person wants."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from wizard.system.memory import Language
from wizard.ui.resources import resource

NATIVE_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
}
"""Each language by its own name: whoever looks for it need not know the one that is shown."""

Translators = Callable[[str], Sequence[QTranslator]]


def translators(language: str) -> Sequence[QTranslator]:
    """Return what translates Qt's own words (its dialogs, the menus of its editors), then ours; none for English."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (f"{folder}/qtbase_{language}.qm", str(resource(f"translations/wizard_{language}.qm")))
    made = [(QTranslator(), file) for file in files] if language != Language.ENGLISH else []
    return [translator for translator, file in made if translator.load(file)]


class Translation(QObject):
    """The application's language. After ``changed`` everything is to be said anew."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        chosen: Language = Language.SYSTEM,
        wanted: Callable[[], Sequence[str]] = lambda: QLocale.system().uiLanguages(),
        translators: Translators = translators,
    ) -> None:
        super().__init__()
        self._application, self._wanted = application, wanted
        self._translators = translators
        self._installed: Sequence[QTranslator] = ()
        self.chosen = chosen
        self._apply()

    def choose(self, language: Language) -> None:
        """Use a language, or follow the system."""
        self.chosen = language
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        locale = QLocale(_best(self._wanted()) if self.chosen is Language.SYSTEM else self.chosen.value)
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = self._translators(locale.name().partition("_")[0])
        for translator in self._installed:
            self._application.installTranslator(translator)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())


def _best(wanted: Sequence[str]) -> str:
    """Return the first of the wanted languages that there is, with its country (``de-AT``): dates go by it."""
    known = {language.value for language in NATIVE_NAMES}
    return next((name for name in wanted if name.partition("-")[0] in known), Language.ENGLISH.value)
