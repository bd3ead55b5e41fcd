"""The least a program with PySide6 can be: what the start of ours is measured by."""

import sys

from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
window = QLabel("Nothing but a window")
window.setWindowTitle("A bare window")
window.resize(600, 400)
renderer = QSvgRenderer()
window.show()
sys.exit(application.exec())
