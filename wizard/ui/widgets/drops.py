"""Files and folders dropped onto a widget."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_ASKING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes what is on this computer's disks; ``dropped`` brings the paths. Other drags are left be."""

    dropped = Signal(tuple)

    def __init__(self, *places: QWidget) -> None:
        super().__init__(places[0])
        for place in places:
            place.setAcceptDrops(True)
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags that bring files, leave all others be."""
        if not isinstance(event, QDropEvent) or event.type() not in (*_ASKING, QEvent.Type.Drop):
            return False
        paths = dropped_paths(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the paths on this computer among what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
