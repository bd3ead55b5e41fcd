"""The plan as a bundle, for a server whose files are a folder here: carried there and written by its script."""

from collections.abc import Callable
from pathlib import Path

from wizard.core.folder_name import folder_name
from wizard.core.plan.difference_lines import visible
from wizard.core.text import Text
from wizard.system.bundle import Carried, write_bundle
from wizard.system.planning import Planned
from wizard.system.site_file import THIS_COMPUTER
from wizard.ui.file_dialogs import choose_new_file
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said


class BundlePanel(Panel):
    """Saves the plan that is shown when the file is chosen."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Is the server somewhere else?"))
        self._planned: Planned | None = None
        self._name = ""
        about = label(
            self.tr(
                "Save the plan as a bundle and carry it to the server: its script writes all of it or nothing, keeps "
                "the old files, and can undo it. It holds keys and passwords."
            ),
            "quiet",
        )
        self.save = TaskButton(self.tr("Sa&ve a bundle…"), self.tr("The bundle is being made…"))
        self.saved = label("", "quiet")
        self.saved.hide()
        self.save.pressed.connect(self._choose)
        self.save.done.connect(self._on_saved)
        self.save.failed.connect(services.show_error)
        self.add(about, self.save, self.saved)
        self.hide()

    def show_plan(self, planned: Planned | None, name: str) -> None:
        """Offer this plan of a site for carrying; nothing where there is none, or the server is this computer."""
        if planned is not self._planned:
            self.save.cancel()
            self.saved.hide()
        self._planned, self._name = planned, name
        self.setVisible(planned is not None and planned.root != THIS_COMPUTER)

    def _choose(self) -> None:
        name = f"{folder_name(self._name) or 'server'}.zip"
        title, kind = self.tr("Where the bundle goes"), self.tr("Bundle (*.zip)")
        choose_new_file(self, title, name, kind, self._on_chosen)

    def _on_chosen(self, files: tuple[Path, ...]) -> None:
        self.saved.hide()
        if self._planned is not None:
            self.save.run(_saving(self._planned, files[0]))

    def _on_saved(self, file: Path) -> None:
        words = Text(
            "Saved as {file}. On the server, unpack it, and run as root: sh install.sh", file=visible(str(file))
        )
        self.saved.setText(said(words))
        self.saved.show()


def _saving(planned: Planned, file: Path) -> Callable[[Task], Path]:
    def saving(_: Task) -> Path:
        write_bundle(file, Carried(plan=planned.plan, is_unread=False))
        return file

    return saving
