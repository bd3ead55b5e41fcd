"""Fields in which one of a few answers is chosen, or one thing is said to be so."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox

from wizard.ui.fields.field import Field


class ChoiceField(Field):
    """One of some answers, each a value of the site file and the words for it."""

    def __init__(self, name: str, label: str, choices: Sequence[tuple[str, str]], *, hint: str = "") -> None:
        self.box = QComboBox()
        super().__init__(name, label, self.box, hint=hint)
        for value, words in choices:
            self.box.addItem(words, value)
        self.box.activated.connect(self._on_activated)

    def show_text(self, text: str) -> None:
        """Show an answer."""
        self.box.setCurrentIndex(self.box.findData(text))

    def _on_activated(self, index: int) -> None:
        self.report(str(self.box.itemData(index)))


class FlagField(Field):
    """Something that is so, or not."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.check = QCheckBox(label)
        super().__init__(name, label, self.check, hint=hint)
        self.label.hide()
        self.check.clicked.connect(self._on_clicked)

    def show_text(self, text: str) -> None:
        """Show an answer."""
        self.check.setChecked(text == "yes")

    def _on_clicked(self, is_so: bool) -> None:
        self.report("yes" if is_so else "no")
