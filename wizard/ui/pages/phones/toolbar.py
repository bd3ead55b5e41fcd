"""The tools above the table: buttons, menus, the filter, and the keys that do the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from wizard.core.site import Stage
from wizard.ui.pages.phones.columns import STAGE_MEANS
from wizard.ui.pages.phones.filter_line import FilterLine
from wizard.ui.theme import Theme
from wizard.ui.words import said

_FILTER_WIDTH = 150
Key = QKeySequence.StandardKey


class PhonesToolbar(QWidget):
    """Each tool is an action; keys work in the widget they are given to by ``listen``."""

    staged = Signal(object)
    filtered = Signal(str)
    left = Signal()
    """Enter, Down or Escape in the filter: on to the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.add = self._action(self.tr("&Add phone"), Qt.Key.Key_Insert)
        self.remove = self._action(self.tr("&Remove"), Key.Delete)
        self.undo = self._action(self.tr("Undo"), Key.Undo)
        self.redo = self._action(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.read_file = self._action(self.tr("A CSV file…"))
        self.paste = self._action(self.tr("Paste"), Key.Paste)
        self.paste_rows = self._action(self.tr("Rows from the clipboard"))
        self.scan = self._action(self.tr("Labels with a barcode scanner"), "Ctrl+B")
        self.look = self._action(self.tr("Phones on the network…"), "Ctrl+L")
        self.take_found = self._action("")
        self.copy_phones = self._action(self.tr("Copy"), Key.Copy)
        self.fill_down = self._action(self.tr("Fill down"), "Ctrl+D")
        self.edit_together = self._action(self.tr("Edit the selected cells together"), "Ctrl+Return", "Ctrl+Enter")
        self.extensions = self._action(self.tr("Generate extensions"), "Ctrl+E")
        self.about_selected = (self.remove, self.copy_phones, self.fill_down, self.edit_together, self.extensions)
        self.sort_column = self._action(self.tr("Sort by this column"))
        self.sort_list = self._action(self.tr("Sort as in the list"))
        self.write_file = self._action(self.tr("Export as a CSV file…"))
        self.find_phone = self._action(self.tr("Filter"), Key.Find)
        self.stages = QMenu(self)
        for stage in Stage:
            action = self.stages.addAction(f"{stage.value}: {said(STAGE_MEANS[stage])}")
            action.setCheckable(True)
            action.setData(stage)
        self.stages.triggered.connect(self._on_stage)
        self.filter_line = FilterLine()
        self.filter_line.left.connect(self.left)
        self.filter_line.setPlaceholderText(self.tr("Filter"))
        self.filter_line.setAccessibleName(self.tr("Filter"))
        self.filter_line.setAccessibleDescription(self.tr("Shows the phones that hold every word"))
        self.filter_line.setClearButtonEnabled(True)
        self.filter_line.setMaximumWidth(2 * _FILTER_WIDTH)
        self.filter_line.setMinimumWidth(_FILTER_WIDTH // 2)
        self.filter_line.textChanged.connect(self.filtered)
        self.find_phone.triggered.connect(self.filter_line.setFocus)
        self.stage_button = self._menu_button(self.tr("&Stage"), self.stages)
        self._add_tips()
        self._add_widgets()
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def listen(self, page: QWidget, table: QWidget) -> None:
        """Let the keys work: those about what is selected in the table alone, the others while the page is shown."""
        for action in (self.add, *self.about_selected):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)
        page.addActions((self.undo, self.redo, self.find_phone, self.paste, self.scan, self.look))

    def show_stage(self, stages: set[Stage]) -> None:
        """Tick the stage that all selected phones are at."""
        for action in self.stages.actions():
            action.setChecked(stages == {action.data()})
        self.stage_button.setEnabled(bool(stages))

    def show_undo(self, undoable: str, redoable: str) -> None:
        """Say what undo and redo would do."""
        for action, name, what in ((self.undo, self.tr("Undo"), undoable), (self.redo, self.tr("Redo"), redoable)):
            action.setEnabled(bool(what))
            words = f"{name}: {what}" if what else name
            action.setText(words)
            action.setToolTip(_with_key(words, action))

    def _action(self, text: str, *keys: Key | Qt.Key | str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _add_tips(self) -> None:
        for action in (self.add, self.remove):
            action.setToolTip(_with_key(action.text().replace("&", ""), action))

    def _add_widgets(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        imports = self._menu((self.take_found, self.look, self.read_file, self.paste_rows, self.scan))
        edits = (self.edit_together, self.fill_down, self.extensions, self.copy_phones, self.paste)
        more = self._menu((*edits, self.sort_column, self.sort_list, self.write_file))
        self.import_button = self._menu_button(self.tr("&Import"), imports)
        self.more_button = self._menu_button(self.tr("&More"), more)
        self._undo_button, self._redo_button = self._button(self.undo), self._button(self.redo)
        for widget in (
            self._button(self.add),
            self.import_button,
            self._button(self.remove),
            self.stage_button,
            self._undo_button,
            self._redo_button,
            self.more_button,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.filter_line, 4)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        if action.text().count("&") == 1:
            action.setIconText(action.text())  # what a button takes for its own text, mnemonic and all
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _menu(self, actions: tuple[QAction, ...]) -> QMenu:
        menu = QMenu(self)
        menu.addActions(actions)
        return menu

    def _menu_button(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(f"{text} ▾")
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("role", "menu")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _on_stage(self, action: QAction) -> None:
        self.staged.emit(Stage(action.data()))  # Qt keeps the text of it only

    def _on_theme(self) -> None:
        for action, name in ((self.undo, "undo"), (self.redo, "redo")):
            icon = self._theme.icon(name)
            faint = self._theme.icon(name, self._theme.colours.idle)
            for size in icon.availableSizes():
                icon.addPixmap(faint.pixmap(size), QIcon.Mode.Disabled)
            action.setIcon(icon)


def _with_key(words: str, action: QAction) -> str:
    return f"{words} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
