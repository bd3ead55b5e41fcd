"""The button in the side that leads to help: its menu takes whatever there is."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QToolButton

from wizard.ui.theme import Theme


class HelpButton(QToolButton):
    """Entries are added from above, in the order in which they stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("Help"))
        self.setToolTip(self.tr("The manual, what the program did, and about it"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entries = QMenu(self)
        self.setMenu(self.entries)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def add(self, words: str, chosen: Callable[[], None]) -> None:
        """Add an entry below those that are there."""
        self.entries.addAction(words).triggered.connect(chosen)

    def _on_theme(self) -> None:
        self.setIcon(self._theme.icon("question", self._theme.colours.quiet))
