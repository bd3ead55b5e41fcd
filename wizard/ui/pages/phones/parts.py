"""The parts of the page of which one is shown at a time."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from wizard.ui.page import Page
from wizard.ui.pages.phones.empty import NoPhones
from wizard.ui.pages.phones.found import FoundPanel
from wizard.ui.pages.phones.import_preview import ImportPreview
from wizard.ui.pages.phones.list_part import ListPart
from wizard.ui.work import Work


class PhoneParts(QStackedWidget):
    """The preview of a list that was read, what is found on the network, the list, or what stands there without one.

    The first two are made when they are wanted: most visits do without. ``turned``: the preview has begun or ended;
    ``reading``, ``opening`` and ``left`` are the network's.
    """

    turned = Signal()
    reading = Signal()
    opening = Signal()
    left = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._work = page, page.work
        self.empty, self.phones = NoPhones(), ListPart(page)
        self.is_looking = False
        for part in (self.empty, self.phones):
            self.addWidget(part)

    @cached_property
    def preview(self) -> ImportPreview:
        """What a list holds, before it is taken over."""
        preview = ImportPreview(self._page.services.theme)
        preview.accepted.connect(self.phones.editing.add_phones)
        preview.turned.connect(self.turned)
        preview.failed.connect(self._page.services.show_error)
        preview.show_phones(self._work.site.phones)
        self.addWidget(preview)
        return preview

    @cached_property
    def found(self) -> FoundPanel:
        """What is found on the network."""
        found = FoundPanel(self._page.services)
        found.list.taken.connect(self.phones.editing.take_found)
        found.reading.connect(self.reading)
        found.opening.connect(self.opening)
        found.left.connect(self.left)
        found.failed.connect(self._page.services.show_error)
        found.show_work(self._work)
        self.addWidget(found)
        return found

    @property
    def is_asking(self) -> bool:
        """Whether a list that was read waits for an answer."""
        return "preview" in vars(self) and self.preview.is_asking

    @property
    def is_at_network(self) -> bool:
        """Whether what is found on the network is shown."""
        return "found" in vars(self) and self.currentWidget() is self.found

    def show_work(self, work: Work) -> None:
        """Show a site's phones to what is there; another site's begins anew."""
        if work.folder != self._work.folder:
            self.is_looking = False
            if "preview" in vars(self):
                self.preview.leave()
        self._work = work
        if "preview" in vars(self):
            self.preview.show_phones(work.site.phones)
        if "found" in vars(self):
            self.found.show_work(work)
        self.empty.show_reading(len(work.reading.view.phones) if work.reading else None)

    def look(self, *, is_looking: bool) -> None:
        """Go to the network, or back from it, the keyboard too."""
        self.is_looking = is_looking
        self.show_part()
        if is_looking:
            self.found.begin()
        else:
            (self.phones.table if self._work.site.phones else self.empty.look_button).setFocus()

    def show_part(self) -> None:
        """Show what the person is at."""
        if self.is_asking:
            self.setCurrentWidget(self.preview)
        elif self.is_looking:
            self.setCurrentWidget(self.found)
        else:
            has_list = self._work.site.phones or self.phones.scan_line.is_scanning
            self.setCurrentWidget(self.phones if has_list else self.empty)
