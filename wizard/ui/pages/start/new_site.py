"""A new site: whose it is, where its folder goes, and the site it takes over from."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from wizard.core.problem import Problem
from wizard.core.site import Site
from wizard.ui.fields.line import LineField
from wizard.ui.page import Action
from wizard.ui.pages.start.site_folder_field import SiteFolderField
from wizard.ui.pages.start.template import TemplateChoice
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import Panel, label


class NewSitePanel(Panel):
    """Makes a site through the session. ``changed`` tells that its action reads otherwise now."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._is_making = False
        self.name = LineField("name", self.tr("&Customer's name"), example=self.tr("Example Dental"))
        self.folder, self.template = SiteFolderField(), TemplateChoice()
        self.button = QPushButton(self.tr("Ma&ke the site"))
        self._heading, self.fold = label(self.tr("New site"), "heading"), Fold(indent=0)
        self._heading.hide()  # until it is known whether a site is open
        self.fold.say(self.tr("&New site"))
        for widget in (self.name, self.folder, self.template):
            self.fold.rows.addWidget(widget)
        self.fold.rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._heading, self.fold)
        self.rows.addStretch(1)
        self.button.clicked.connect(self.make)
        self.name.typed.connect(self._on_name)
        self.folder.changed.connect(self._tell)
        self.folder.opened.connect(services.session.open)
        services.session.opened.connect(self._on_opened)
        services.session.failed.connect(self._on_failed)
        self.clear()
        self.show_beside(is_open=False)

    def show_beside(self, *, is_open: bool) -> None:
        """Fold the form away beside an open site; without one it is what the page is for."""
        if is_open is self._heading.isHidden():
            return
        self._heading.setHidden(is_open)
        self.fold.button.setVisible(is_open)
        self.button.setVisible(is_open)
        self.fold.open(is_open=not is_open)
        tallest = QSizePolicy.Policy.Maximum if is_open else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, tallest)

    def clear(self) -> None:
        """Begin anew: no name, and the folder that follows from one."""
        self.name.show_text("")
        self.name.show_problems(())
        self.template.choose(None)
        self.folder.clear()

    def begin_with(self, template: Path) -> None:
        """Open the form, with a template chosen."""
        self.fold.open()
        self.template.choose(template)
        self.name.line.setFocus()

    def action(self) -> Action:
        """Return what making the site is called, and what it still needs."""
        name = self.name.line.text().strip()
        needs, field = "", "name"
        if self._is_making:
            needs = self.tr("The site is being made.")
        elif not name:
            needs = self.tr("Name the customer to go on.")
        elif _problems(name):
            needs = self.tr("The customer's name cannot stand like this.")
        elif self.folder.folder is None:
            needs, field = self.tr("Write the full path of the site's folder."), "folder"
        elif self.folder.is_taken:
            needs, field = self.tr("There is a site in this folder already."), "folder"
        return Action(text=self.tr("Make the site"), needs=needs, field=field)

    def make(self) -> None:
        """Make the site and open it."""
        folder = self.folder.folder
        if folder is None or self.action().needs:
            return
        self._is_making = True
        self._tell()
        name, template = self.name.line.text().strip(), self.template.chosen
        if template is None:
            self._services.session.make(folder, Site(name=name))
            return
        task = Task(lambda _: (folder, _taken_over(template, name)))
        task.done.connect(self._on_taken_over)
        task.failed.connect(self._on_not_taken_over)
        task.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a line make the site: the page's action may be another one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_in_a_line():
            self.make()
        else:
            super().keyPressEvent(event)

    def _is_in_a_line(self) -> bool:
        return self.focusWidget() in (self.name.line, self.folder.field.line)

    def _on_name(self, _: str, text: str) -> None:
        self.name.show_problems(_problems(text.strip()))
        self.folder.follow(text)

    def _tell(self) -> None:
        self.button.setEnabled(not self.action().needs)
        self.changed.emit()

    def _on_taken_over(self, made: tuple[Path, Site]) -> None:
        self._services.session.make(*made)

    def _on_not_taken_over(self, error: Exception) -> None:
        self._services.show_error(error)
        self._on_failed(error)

    def _on_opened(self) -> None:
        self._is_making = False
        self.clear()

    def _on_failed(self, _: Exception) -> None:
        self._is_making = False
        self._tell()


# What these need is loaded here: the first page is to stand before.


def _taken_over(template: Path, name: str) -> Site:
    from wizard.core.site_template import from_template
    from wizard.system.template_file import load_template

    return from_template(load_template(template), name)


def _problems(name: str) -> tuple[Problem, ...]:
    from wizard.core.site_problems.found import from_fault, title_fault

    return tuple(from_fault("name", title_fault(name)))
