"""Phones' files handed out from this computer, from when it is asked for until the page is left."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from wizard.core.fetch_log import fetched, latest
from wizard.core.hand_off import Fetch, HandOffPlace, Serving, can_hand_off
from wizard.core.server_view import phone_folder
from wizard.core.site import Site
from wizard.core.text import Text
from wizard.system.read_tree import read_tree
from wizard.ui.page import Page
from wizard.ui.pages.restart.hand_off_choice import HandOffChoice
from wizard.ui.pages.restart.hand_off_table import HandOffTable
from wizard.ui.pages.restart.hand_off_words import about_words, own_names, rows_of, state_words
from wizard.ui.pages.restart.running import runs_here
from wizard.ui.reaching import Reaching
from wizard.ui.services import Services
from wizard.ui.task import Task
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.widgets.task_button import TaskButton
from wizard.ui.words import said
from wizard.ui.work import Work


class HandOffPanel(Panel):
    """Nothing is served before it is asked for, and nothing once the page is left."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__(self.tr("Hand out the phones' files from here"))
        self._page, self._services = page, services
        self._serving: Serving | None = None
        self._fetches: tuple[Fetch, ...] = ()
        self._folder: Path | None = None
        self.about, self.open, self.state = label("", "quiet"), Banner("warn"), label("")
        self.choice, self.table = HandOffChoice(), HandOffTable()
        self.serve = TaskButton(self.tr("Serve &now"), "")
        self.serve.cancel_button.setText(self.tr("Stop servin&g"))
        self.serve.cancel_button.setAccessibleName(self.tr("Stop serving"))
        self.copy = CopyButton(self.tr("Copy th&is address"), lambda: self._serving.url if self._serving else "")
        row = QHBoxLayout()
        row.addWidget(self.serve, 1)
        row.addWidget(self.copy)
        self.add(self.about, self.choice, self.open)
        self.rows.addLayout(row)
        self.add(self.state, self.table)
        self.choice.failed.connect(services.show_error)
        self.choice.changed.connect(self._show)
        self.serve.pressed.connect(self._begin)
        self.serve.found.connect(self._on_found)
        self.serve.failed.connect(services.show_error)
        self.serve.ended.connect(self._on_ended)

    def show_work(self, work: Work) -> None:
        """Show which phones fetch files; another site's are served no longer."""
        self.setVisible(work.folder is not None and can_hand_off(work.site))
        if work.folder != self._folder:
            self._folder, self._fetches = work.folder, ()
            self.serve.cancel()
        self.choice.show_site(work.site, can_secure=runs_here(work.site))
        self.about.setText(about_words(work.site))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look which addresses this computer has now."""
        if not event.spontaneous():
            self.choice.look(self._services.subnets)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop serving when the page is left; a window made small still serves."""
        if not event.spontaneous():
            self.serve.cancel()
        super().hideEvent(event)

    def _begin(self) -> None:
        work, place = self._page.work, self.choice.place
        if work.folder is None or place is None:
            return
        self._fetches = ()
        self.serve.say(self.tr("The files are being read…"))
        self.serve.run(partial(_serve, self._services.reaching, work.site, work.folder, place))
        self._show()

    def _on_found(self, found: Serving | tuple[Fetch, ...]) -> None:
        if isinstance(found, Serving):
            self._serving = found
        else:
            self._take(found)
        self._show()

    def _on_ended(self) -> None:
        self._serving = None
        self._show()

    def _take(self, fetches: tuple[Fetch, ...]) -> None:
        before = fetched(self._fetches)
        self._fetches = latest(self._fetches, fetches, own_names(self._page.work.site))
        if fetched(self._fetches) != before:
            self._page.edit(partial(_with_fetches, fetched(fetches)))

    def _show(self) -> None:
        serving, place = self._serving, self.choice.place
        is_open = not (place and place.is_secured)
        self.choice.setEnabled(not self.serve.is_at_work)
        self.serve.button.setEnabled(place is not None)
        self.open.say(
            self.tr("The files hold the phones' passwords, and anyone in this network can read along.")
            if is_open
            else ""
        )
        self.copy.setVisible(serving is not None)
        self.state.setVisible(serving is not None)
        self.table.setVisible(serving is not None or bool(self._fetches))
        self.table.show_rows(rows_of(self._page.work.site, self._fetches))
        if serving is not None:
            done = len(fetched(self._fetches))
            self.serve.say(said(Text("{done} of {count} fetched", done=done, count=serving.offered.phone_count)))
            self.state.setText(state_words(serving))


def _serve(reaching: Reaching, site: Site, folder: Path, place: HandOffPlace, task: Task) -> None:
    # Here, because a web server is large, and most windows serve nothing.
    from wizard.system.site_hand_off import serve_site

    folders = phone_folder(site)
    with reaching.at(site, folder, task) as server:
        root = server.files(folders, task.is_cancelled)
        tree = read_tree(root, folders=folders)
    serve_site(site, root, tree, place, task.report, task.is_cancelled)


def _with_fetches(digits: tuple[str, ...], work: Work) -> Work:
    for one in digits:
        work = work.with_fetch(one)
    return work
