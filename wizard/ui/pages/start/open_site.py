"""The site that is open: its name, which can be changed, where it lies, and the template that can be made of it."""

from functools import partial
from pathlib import Path

from wizard.core.text import Text
from wizard.system.template_file import ENDING, write_template
from wizard.ui.fields.line import LineField
from wizard.ui.file_dialogs import choose_new_file
from wizard.ui.services import Services
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said
from wizard.ui.work import Work


class OpenSitePanel(Panel):
    """Shown only while a site is open."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("The open site"))
        self.name = LineField("name", self.tr("Na&me"))
        self._work = Work()
        self._place = ElidedLabel("quiet")
        self.save = TaskButton(self.tr("Save as a &template…"), self.tr("The template is being saved…"))
        self.save.button.setToolTip(
            self.tr("One file with how this site is made, and nothing of its customer: no name, server, phone or key.")
        )
        self.saved = label("", "quiet")
        self.saved.hide()
        self.save.pressed.connect(self._choose)
        self.save.done.connect(self._on_saved)
        self.save.failed.connect(services.show_error)
        self.add(self.name, self._place, self.save, self.saved)

    def show_work(self, work: Work) -> None:
        """Show where the site lies, or nothing at all."""
        if work.folder != self._work.folder:
            self.saved.hide()
        self._work = work
        self.setVisible(work.folder is not None)
        self._place.say(str(work.folder or ""))

    def _choose(self) -> None:
        title, kinds = self.tr("Where the template goes"), self.tr("Template (*.template.toml)")
        choose_new_file(self, title, f"site{ENDING}", kinds, self._on_chosen)

    def _on_chosen(self, files: tuple[Path, ...]) -> None:
        self.saved.hide()
        self.save.run(partial(_saved, files[0], self._work))

    def _on_saved(self, file: Path) -> None:
        self.saved.setText(said(Text("Saved as {file}.", file=file)))
        self.saved.show()


def _saved(file: Path, work: Work, _: object) -> Path:
    return write_template(file, work.site)
