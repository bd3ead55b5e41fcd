"""The script that makes the folder: run on a server that cannot be reached from here, it brings its files out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.plan.difference_lines import visible
from wizard.core.text import Text
from wizard.system.collected import save_collect_script
from wizard.ui.file_dialogs import choose_new_file
from wizard.ui.task import Task
from wizard.ui.widgets.panel import label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said

SCRIPT = "collect.sh"


class CollectPart(QWidget):
    """Saves the script, and says how it is used."""

    failed = Signal(Exception)

    def __init__(self) -> None:
        super().__init__()
        self.save = TaskButton(self.tr("Save collect.s&h…"), self.tr("The script is being saved…"))
        self.how = label(self.tr("A script that brings the server's files here. It only reads."), "quiet")
        self.save.pressed.connect(self._choose)
        self.save.done.connect(self._on_saved)
        self.save.failed.connect(self.failed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.save)
        layout.addWidget(self.how)

    def _choose(self) -> None:
        title, kind = self.tr("Where the script goes"), self.tr("Shell script (*.sh)")
        choose_new_file(self, title, SCRIPT, kind, lambda files: self.save.run(_saving(files[0])))

    def _on_saved(self, file: Path) -> None:
        self.how.setText(
            said(
                Text(
                    "Saved as {file}. On the server, as root: sh {name} server.tar. Unpack server.tar here (tar -xf "
                    "server.tar) in a folder of its own, and choose that folder above. It holds SIP passwords.",
                    file=visible(str(file)),
                    name=visible(file.name),
                )
            )
        )


def _saving(file: Path) -> Callable[[Task], Path]:
    def saving(_: Task) -> Path:
        save_collect_script(file)
        return file

    return saving
