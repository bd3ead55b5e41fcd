"""How cells are drawn and edited: colours by what they mean, a line for texts, a list for models and stages."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.core.phone_list.columns import Column
from wizard.core.phone_rules import MODELS
from wizard.core.site import Stage
from wizard.ui.pages.phones.cell_roles import ROLE_OF_COLOUR
from wizard.ui.pages.phones.columns import COLUMNS, HEADINGS
from wizard.ui.theme import Theme
from wizard.ui.words import said

Index = QModelIndex | QPersistentModelIndex


class CellList(QComboBox):
    """A list in a cell. ``taken`` says that an answer was taken from it, rather than gone through by keys."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_at_keys = False
        self.activated.connect(self._on_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the answers by letters and arrows; what ends the edit is the delegate's business."""
        self._is_at_keys = True
        super().keyPressEvent(event)
        self._is_at_keys = False

    def _on_activated(self) -> None:
        if not self._is_at_keys:
            self.taken.emit()


class ColouringDelegate(QStyledItemDelegate):
    """Draws cells in the colour of what they say."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give a cell the colour of what it says; the sign before its words says the same."""
        super().initStyleOption(option, index)
        if name := index.data(ROLE_OF_COLOUR):
            colour = QColor(getattr(self._theme.colours, name))
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, colour)


class PhoneDelegate(ColouringDelegate):
    """Draws and edits the cells of the table of phones.

    Ctrl+Enter ends an edit for all selected cells: ``typed_together`` brings the text. So does Enter in an edit that
    was begun for all of them.
    """

    typed_together = Signal(str)
    is_together = False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a list where there are a few answers, a line otherwise."""
        column = COLUMNS[index.column()]
        if column in (Column.MODEL, Column.STAGE):
            editor: QWidget = self._list(parent, column, str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            editor = QLineEdit(parent)
        editor.setAccessibleName(said(HEADINGS[column]))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is in the cell; what is being typed stays as it is."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take the keys that end an edit for all selected cells."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QLineEdit | QComboBox):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if is_enter and (is_control or self.is_together):
                # The shortcut of the same keys is not asked first, while a cell is open.
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self._end_together(editor)
                return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Begin the next edit as one of a single cell."""
        self.is_together = False
        super().destroyEditor(editor, index)

    def _end_together(self, editor: QLineEdit | QComboBox) -> None:
        text = editor.text() if isinstance(editor, QLineEdit) else str(editor.currentData())
        self.closeEditor.emit(editor)
        self.typed_together.emit(text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let an editor have the room its text needs."""
        rect = option.rect
        rect.setWidth(max(rect.width(), editor.minimumSizeHint().width()))
        editor.setGeometry(rect)

    def _list(self, parent: QWidget, column: Column, present: str) -> QComboBox:
        box = CellList(parent)
        if column is Column.STAGE:
            choices = [(stage.value, stage.value) for stage in Stage]
        else:
            odd = [] if present in ("", *MODELS) else [(present, present)]
            choices = [*odd, *((model, model) for model in MODELS), (self.tr("not known"), "")]
        for words, value in choices:
            box.addItem(words, value)
        box.taken.connect(self._on_taken)
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            QTimer.singleShot(0, box, box.showPopup)  # opened by a double click, which means to choose
        return box

    def _on_taken(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)
