"""Pages are made while somebody types on another one: nothing of them may come up and take the keyboard."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.steps import STEPS
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme


class NewWindows(QObject):
    """Notes every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_nothing_of_a_page_that_is_made_comes_up_as_a_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    watching = NewWindows()
    qapp.installEventFilter(watching)
    window = make_window(Theme(qapp), Session(tmp_path / "memory.json"))
    qtbot.addWidget(window)
    for step in STEPS:
        window.pages.of(step)
    assert watching.shown == []
    window.show()
    qapp.removeEventFilter(watching)
    assert watching.shown == ["WizardWindow "]
