from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dropping import drop, files
from wizard.ui.widgets.drops import Drops


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    return line


def test_files_are_taken_by_their_paths_and_not_typed(line: QLineEdit, tmp_path: Path) -> None:
    taken: list[tuple[Path, ...]] = []
    drops = Drops(line)
    drops.dropped.connect(taken.append)
    places = (tmp_path / "Zahnärzte & Söhne", tmp_path / "100 %.toml")
    assert drop(line, files(*places))
    assert taken == [places]
    assert line.text() == ""


def test_text_is_left_to_the_line(line: QLineEdit) -> None:
    taken: list[tuple[Path, ...]] = []
    drops = Drops(line)
    drops.dropped.connect(taken.append)
    data = QMimeData()
    data.setText("0x40000022")
    assert drop(line, data)
    assert line.text() == "0x40000022"
    assert taken == []


def test_what_lies_on_the_web_is_not_taken(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    drops = Drops(widget)
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/site.toml")])
    with qtbot.assertNotEmitted(drops.dropped):
        assert not drop(widget, data)
