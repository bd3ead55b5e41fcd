"""The parts of the page of which one is shown at a time."""

from PySide6.QtWidgets import QStackedWidget

from wizard.ui.page import Page
from wizard.ui.pages.phones.empty import NoPhones
from wizard.ui.pages.phones.found import FoundPanel
from wizard.ui.pages.phones.import_preview import ImportPreview
from wizard.ui.pages.phones.list_part import ListPart
from wizard.ui.work import Work


class PhoneParts(QStackedWidget):
    """The preview of a list that was read, what is found on the network, the list, or what stands there without one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.empty, self.phones = NoPhones(), ListPart(page)
        self.preview, self.found = ImportPreview(page.services.theme), FoundPanel(page.services)
        self.is_looking = False
        for part in (self.empty, self.phones, self.preview, self.found):
            self.addWidget(part)

    @property
    def is_at_network(self) -> bool:
        """Whether what is found on the network is shown."""
        return self.currentWidget() is self.found

    def look(self, work: Work, *, is_looking: bool) -> None:
        """Go to the network, or back from it, the keyboard too."""
        self.is_looking = is_looking
        self.show_part(work)
        if is_looking:
            self.found.begin()
        else:
            (self.phones.table if work.site.phones else self.empty.look_button).setFocus()

    def show_part(self, work: Work) -> None:
        """Show what the person is at."""
        if self.preview.is_asking:
            self.setCurrentWidget(self.preview)
        elif self.is_looking:
            self.setCurrentWidget(self.found)
        else:
            has_list = work.site.phones or self.phones.scan_line.is_scanning
            self.setCurrentWidget(self.phones if has_list else self.empty)
