from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.widgets.question import Question


def test_escape_is_the_answer_that_changes_nothing(qtbot: QtBot) -> None:
    place, question = QWidget(), Question()
    QVBoxLayout(place).addWidget(question)
    qtbot.addWidget(place)
    place.show()
    given: list[str] = []
    question.ask(
        "Roll back?", [("Roll back", lambda: given.append("back")), ("Leave it", lambda: given.append("leave"))]
    )
    QTest.keyClick(question.buttons[0], Qt.Key.Key_Escape)
    assert given == ["leave"]
    assert question.isHidden()
