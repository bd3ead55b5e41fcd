"""The fields of one page together: shown at once, reporting to the page, found by name."""

from collections.abc import Iterable

from wizard.ui.fields.field import Field
from wizard.ui.page import Page
from wizard.ui.work import Work


class Form:
    """Connects fields to their page."""

    def __init__(self, page: Page, fields: Iterable[Field]) -> None:
        self._page = page
        self.fields = {field.name: field for field in fields}
        for field in self.fields.values():
            field.typed.connect(page.type_in)

    def show_work(self, work: Work) -> None:
        """Show every field's answer and problems."""
        is_seen = self._page.step.value in dict(work.seen)
        for field in self.fields.values():
            field.show_work(work, is_seen=is_seen)

    def go_to(self, name: str) -> bool:
        """Put the person into a field, its problem shown; say whether it is here."""
        field = self.fields.get(name)
        if field is None or field.isHidden():
            return False
        field.is_touched = True
        field.show_problems(self._page.work.problems_of(name))
        field.editor.setFocus()
        return True
