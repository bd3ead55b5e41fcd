from pytestqt.qtbot import QtBot

from wizard.ui.widgets.elided import ElidedLabel


def test_what_does_not_fit_is_shortened_and_told_in_full(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    path = "/home/someone/Documents/Secure Calling/Example Dental"
    label.show()
    label.resize(120, 20)
    label.say(path)
    assert "…" in label.text()
    assert (label.toolTip(), label.accessibleName()) == (path, path)
    label.resize(2000, 20)
    assert label.text() == path
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < 100


def test_names_that_are_no_unicode_do_no_harm(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show()
    label.say("/sites/Zahn\udce4rzte")
    assert "rzte" in label.text()
