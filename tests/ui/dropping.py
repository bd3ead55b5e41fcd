"""Files dragged over a widget and let go of, as a window system does it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag some data onto a widget and let go; return whether it was taken."""
    enter = _enter(data)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(1, 1), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


def files(*paths: Path) -> QMimeData:
    """Return what a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _enter(data: QMimeData) -> QDragEnterEvent:
    try:
        return QDragEnterEvent(QPointF(1, 1), COPY, data, LEFT, PLAIN)
    except TypeError:  # before Qt 6.12
        return QDragEnterEvent(QPoint(1, 1), COPY, data, LEFT, PLAIN)
