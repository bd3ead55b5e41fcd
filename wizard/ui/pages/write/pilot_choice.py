"""The choice of the phone that goes first, and what speaks for and against it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from wizard.core.phone_list.pilot import pilot_points
from wizard.core.site import Phone, Site
from wizard.core.text import Text
from wizard.ui.pages.phone_names import phone_name
from wizard.ui.widgets.facts import Fact
from wizard.ui.words import said


class PilotChoice(QComboBox):
    """The phones that may go first, the one that is proposed on top."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The phone that goes first"))

    def show_phones(self, phones: Sequence[Phone]) -> None:
        """Show other phones; what was chosen stays chosen."""
        before = self.currentData()
        shown = [self.itemData(i) for i in range(self.count())]
        if shown == [phone.extension for phone in phones]:
            return
        self.clear()
        for index, phone in enumerate(phones):
            kind = f"{phone.model} {phone.firmware}".strip()
            words = ", ".join(filter(None, (phone_name(phone), kind)))
            proposed = said(Text("{phone} (proposed)", phone=words))
            self.addItem(proposed if index == 0 else words, phone.extension)
        self.setCurrentIndex(max(0, self.findData(before)))

    @property
    def extension(self) -> str:
        """The extension of the phone that is chosen."""
        return str(self.currentData())

    def points(self, site: Site) -> list[Fact]:
        """Return what speaks for and against the phone that is chosen."""
        chosen = next((p for p in site.phones if p.extension == self.extension), None)
        points = pilot_points(chosen) if chosen else ()
        names = (said(Text("About it")), *("",) * len(points))
        return [
            (name, said(words), "good" if is_for else "warn")
            for name, (is_for, words) in zip(names, points, strict=False)
        ]
