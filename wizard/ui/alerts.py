"""The one place that shows an error: title, detail and the next step."""

from PySide6.QtWidgets import QMessageBox, QWidget

from wizard.core.errors import WizardError


def show_error(parent: QWidget, error: Exception) -> None:
    """Show an error a person can meet as it is, any other by its kind only (its text could hold a secret)."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    if isinstance(error, WizardError):
        box.setText(str(error.title))
        box.setInformativeText(f"{error.detail}\n\n{error.next_step}")
    else:
        box.setText("Something unexpected happened.")
        box.setInformativeText(f"{type(error).__name__}. Nothing was written.")
    box.open()
