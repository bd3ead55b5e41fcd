"""The system's own dialogs for files and folders, opened beside the window rather than stopping it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[tuple[Path, ...]], None]


def choose_files(parent: QWidget, title: str, filters: str, chosen: Chosen) -> QFileDialog:
    """Let the person choose files that exist; nothing happens where they choose none."""
    dialog = QFileDialog(parent, title, "", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _opened(dialog, chosen)


def choose_folder(parent: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    """Let the person choose a folder, or make one."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def choose_new_file(parent: QWidget, title: str, name: str, filters: str, chosen: Chosen) -> QFileDialog:
    """Let the person say where a new file goes; the dialog itself asks before one is replaced.

    A name without an ending gets that of ``name``.
    """
    dialog = QFileDialog(parent, title, name, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Chosen) -> QFileDialog:
    dialog.accepted.connect(lambda: chosen(tuple(map(Path, dialog.selectedFiles()))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
