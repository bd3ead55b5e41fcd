"""A field that is typed in one line."""

from PySide6.QtWidgets import QLineEdit

from wizard.ui.fields.field import Field


class LineField(Field):
    """One line of text."""

    def __init__(self, name: str, label: str, *, hint: str = "", example: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(name, label, self.line, hint=hint)
        self.line.setPlaceholderText(example)
        self.line.textEdited.connect(self.report)

    def show_text(self, text: str) -> None:
        """Show an answer; what is being typed stays as it is typed, blanks at its end too."""
        if self.line.text().strip() != text:
            self.line.setText(text)
