"""The window's own process ended in native code; the next start tells of it, once."""

import os
import subprocess
import sys
from pathlib import Path

SHOW = """
import faulthandler, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wizard.ui.app import show
from wizard.ui.window import WizardWindow

def seen():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, WizardWindow))
    if "crash" in sys.argv:
        faulthandler._sigsegv()
    print("told:", window.alerts.isVisible(), window.alerts.title.text())
    window.close()

class Timely(QApplication):
    def exec(self):
        QTimer.singleShot(0, seen)
        return super().exec()

import wizard.ui.app
wizard.ui.app.QApplication = Timely
show(None)
"""


def started(place: Path, *words: str) -> subprocess.CompletedProcess[str]:
    homes = {name: str(place) for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")}
    return subprocess.run(
        [sys.executable, "-c", SHOW, *words], env=os.environ | homes, capture_output=True, text=True, check=False
    )


def test_a_run_that_ended_unexpectedly_is_told_of_at_the_next_start(tmp_path: Path) -> None:
    ended = started(tmp_path, "crash")
    assert ended.returncode not in (0, 1), ended.stderr
    assert "told" not in ended.stdout
    again = started(tmp_path)
    assert "told: True The last run ended unexpectedly." in again.stdout, again.stderr
    assert again.returncode == 0
    assert "told: False" in started(tmp_path).stdout
