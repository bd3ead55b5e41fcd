"""What people paste and what disks do: the window goes on, says what is wrong, and loses nothing typed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from wizard.core.errors import WizardError
from wizard.core.site import AuthorityKind, Certificate, Phone, Route, Server, Site
from wizard.core.steps import Step
from wizard.system import durable_write
from wizard.system.site_file import load
from wizard.ui.app import make_window
from wizard.ui.session import Session
from wizard.ui.theme import Theme
from wizard.ui.widgets.fold import Fold
from wizard.ui.window import WizardWindow

MEGABYTE = 1_000_000
PASTED = {
    "letters": "x" * MEGABYTE,
    "lines": "[101]\ntype=endpoint\n" * (MEGABYTE // 20),
    "odd": "\x00\x1b]0;\u202e😀;--" * (MEGABYTE // 10),
}
SITE = Site(
    name="Example Dental",
    server=Server(host="pbx.example.com", ntp="192.0.2.5"),
    certificate=Certificate(authority=AuthorityKind.PRIVATE, organization="Example Dental"),
    phones=(Phone(mac="00:0f:d3:aa:bb:01", model="D65", firmware="2_8_1", extension="101"),),
)
PAGES = (Step.START, Step.SERVER, Step.CERTIFICATE, Step.TRANSPORT, Step.PHONES, Step.CHECK)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "memory.json")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session, tmp_path: Path) -> WizardWindow:
    made = make_window(Theme(qapp), session)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(session.opened):
        session.make(tmp_path / "site", SITE)
    return made


def _lines(page: QWidget) -> list[QLineEdit]:
    return [w for w in page.findChildren(QLineEdit) if w.isVisible() and w.isEnabled() and not w.isReadOnly()]


@pytest.mark.parametrize("pasted", list(PASTED))
@pytest.mark.parametrize("step", PAGES)
def test_a_megabyte_in_every_line_of_a_page(
    qtbot: QtBot, window: WizardWindow, session: Session, tmp_path: Path, step: Step, pasted: str
) -> None:
    if step is Step.PHONES:
        window._on_edited(lambda work: work.typed("provisioning.route", Route.XML.value))
    window.go(step)
    for fold in window.page.findChildren(Fold):
        fold.open()
    # Some pages show their lines only when they have read what there is.
    qtbot.waitUntil(lambda: bool(_lines(window.page)))
    lines = _lines(window.page)
    QGuiApplication.clipboard().setText(PASTED[pasted])
    for line in lines:
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(session.saved, check_params_cb=bool):
        session.keep(window.work, step)
    assert load(tmp_path / "site").site == window.work.site
    if step not in (Step.CHECK, Step.PHONES):
        assert window.work.problems
        assert not window.shell.footer.action_button.isEnabled() or step is Step.START


def test_a_full_disk_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot, window: WizardWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_full = True
    write = durable_write.write

    def full(*arguments: object, **options: object) -> None:
        if is_full:
            raise OSError(28, os.strerror(28))
        write(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(durable_write, "write", full)
    window.go(Step.SERVER)
    with qtbot.waitSignal(session.failed) as failed:
        window._on_edited(lambda work: work.typed("server.host", "other.example.com"))
    assert failed.args is not None
    assert isinstance(failed.args[0], WizardError)
    assert window.alerts.isVisible()
    assert "No space left" in window.alerts.detail.text()
    assert window.work.site.server.host == "other.example.com"
    is_full = False
    with qtbot.waitSignal(session.saved, check_params_cb=bool):
        window._on_edited(lambda work: work.typed("server.ntp", "192.0.2.6"))
    saved = load(tmp_path / "site").site
    assert saved == replace(SITE, server=Server(host="other.example.com", ntp="192.0.2.6"))
