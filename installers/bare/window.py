"""The least a wizard with PySide6 can be, ten empty pages: what the start of ours is measured by."""

import sys

from PySide6.QtWidgets import QApplication, QWizard, QWizardPage

application = QApplication(sys.argv)
wizard = QWizard()
wizard.setWindowTitle("A bare wizard")
wizard.resize(1024, 640)
for number in range(1, 11):
    page = QWizardPage()
    page.setTitle(f"Page {number}")
    wizard.addPage(page)
wizard.show()
sys.exit(application.exec())
