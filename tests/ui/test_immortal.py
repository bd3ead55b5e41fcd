import subprocess
import sys

# A process of its own: what is tested for ends it.
DRAWN_OFTEN = """
import wizard.ui
from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

class Nothing(QAbstractTableModel):
    said = Signal(bool)
    def rowCount(self, parent): return 1
    def columnCount(self, parent): return 1
    def data(self, index, role): return None
    def hear(self, is_so): return None

model = Nothing()
index = model.createIndex(0, 0)
model.said.connect(model.hear)
for number in range(200_000):
    index.data(Qt.ItemDataRole.FontRole)
    model.said.emit(number % 2 == 0)
print("still here")
"""


def test_none_and_the_booleans_outlive_what_pyside_gives_away() -> None:
    done = subprocess.run([sys.executable, "-c", DRAWN_OFTEN], capture_output=True, text=True)
    assert done.stdout == "still here\n", done.stderr
    assert done.returncode == 0
