"""A window to try the rig on: `python small_window.py FILE` keeps what is typed in FILE."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton, QWidget


class SmallWindow(QWidget):
    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.resize(400, 200)
        self.setStyleSheet("SmallWindow { background: #336699 }")
        self.setWindowTitle("Small: empty")
        self._words = QLineEdit(self)
        self._words.setGeometry(20, 20, 300, 30)
        keep = QPushButton("&Keep", self)
        keep.setGeometry(20, 80, 120, 40)
        keep.clicked.connect(self._keep)
        ask = QPushButton("&Ask", self)
        ask.setGeometry(160, 80, 120, 40)
        ask.clicked.connect(self._ask)

    def _keep(self) -> None:
        self._file.write_text(self._words.text())
        self.setWindowTitle(f"Small: {self._words.text()}")
        self._words.setFocus()
        self._words.selectAll()

    def _ask(self) -> None:
        text, is_answered = QInputDialog.getText(self, "Question", "Words")
        if is_answered:
            self._words.setText(text)
        self._words.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        print("asked to close", flush=True)
        event.accept()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = SmallWindow(Path(sys.argv[1]))
    window.show()
    print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation), flush=True)
    sys.exit(application.exec())
