"""Light, dark or high contrast: which colours are in use, following the system or as the person chose."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from wizard.system.memory import Appearance
from wizard.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from wizard.ui.icons import icon
from wizard.ui.preferences import prefers_contrast, prefers_dark
from wizard.ui.resources import resource
from wizard.ui.style import style_sheet

BODY_PIXELS, CODE_PIXELS = 13, 12
_FALLBACK = "DejaVu"
_OUR_WORDS, _OUR_CODE = "Inter", "JetBrains Mono NL"
"""In ``resources/fonts``, under the Open Font License."""


class Theme(QObject):
    """The application's looks. Widgets that paint themselves ask it for colours, and again after ``changed``."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        wants_contrast: Callable[[], bool] = prefers_contrast,
        wants_dark: Callable[[], bool] = prefers_dark,
    ) -> None:
        super().__init__()
        self._wants_contrast, self._wants_dark = wants_contrast, wants_dark
        self._application = application
        self._appearance = appearance
        self._ui_family, self.mono_family = _families()
        application.setStyle("Fusion")
        font = QFont(self._ui_family) if self._ui_family else application.font()
        font.setPixelSize(BODY_PIXELS)
        application.setFont(font)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self._appearance in (Appearance.SYSTEM, Appearance.CONTRAST):
            return self._wants_dark()
        return self._appearance is Appearance.DARK

    @property
    def is_contrast(self) -> bool:
        """Whether the colours of high contrast are in use."""
        if self._appearance is Appearance.SYSTEM:
            return self._wants_contrast()
        return self._appearance is Appearance.CONTRAST

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        if self.is_contrast:
            return CONTRAST_DARK if self.is_dark else CONTRAST_LIGHT
        return DARK if self.is_dark else LIGHT

    @property
    def code_font(self) -> QFont:
        """The font of file contents and codes."""
        font = QFont(self.mono_family)
        font.setPixelSize(CODE_PIXELS)
        font.setStyleHint(QFont.StyleHint.Monospace)
        return font

    def choose(self, appearance: Appearance) -> None:
        """Use light or dark colours or those of high contrast, or follow the system."""
        self._appearance = appearance
        self._apply()

    def icon(self, name: str, colour: str = "") -> QIcon:
        """Return one of our icons in a colour, the text's if none is given."""
        return icon(name, colour or self.colours.text)

    def _on_system(self) -> None:
        if self._appearance in (Appearance.SYSTEM, Appearance.CONTRAST):
            self._apply()

    def _apply(self) -> None:
        # From one sheet to another takes Qt five times as long as by way of none.
        self._application.setStyleSheet("")
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(
            style_sheet(
                self.colours,
                mono=self.mono_family,
                chevron=resource("icons/chevron-both.svg").as_posix(),
                is_contrast=self.is_contrast,
                tick=resource(f"icons/tick-{'dark' if self.is_dark else 'light'}.svg").as_posix(),
            )
        )
        self.changed.emit()


def _families() -> tuple[str, str]:
    """The families for words ("" the system's own) and for code.

    Where a system has no font of its own choice (DejaVu is what fontconfig falls back to), ours are used.
    """
    own = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    if own and not own.startswith(_FALLBACK):
        return "", QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    for file in sorted(resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    return _OUR_WORDS, _OUR_CODE


def _palette(colours: Colours) -> QPalette:
    """The same colours for what no style sheet reaches: text selections, placeholders, the system's own dialogs."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.panel),
        (role.AlternateBase, colours.side),
        (role.Text, colours.text),
        (role.Button, colours.panel),
        (role.ButtonText, colours.text),
        (role.PlaceholderText, colours.quiet),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.ToolTipBase, colours.panel),
        (role.ToolTipText, colours.text),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.idle))
    return palette
